package nl.verordeningwijzer.uitwerking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.model.Actualisatie;
import nl.verordeningwijzer.model.EigenTekst;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.model.Samenhang;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regeling;
import nl.verordeningwijzer.regeling.Regels;
import nl.verordeningwijzer.regeling.Regelsoort;
import nl.verordeningwijzer.regeling.Tekst;
import nl.verordeningwijzer.samenstelling.Besluitonderdelen;
import nl.verordeningwijzer.samenstelling.Besluitteksten;
import nl.verordeningwijzer.samenstelling.Samensteller;
import nl.verordeningwijzer.samenstelling.Uitwegen;
import nl.verordeningwijzer.uitwerking.Tekstdelen.Deel;
import nl.verordeningwijzer.uitwerking.Verantwoording.Afwijking;
import nl.verordeningwijzer.uitwerking.Verantwoording.Soort;
import nl.verordeningwijzer.vergelijking.Regelpaar;
import nl.verordeningwijzer.vergelijking.Vergelijker;
import nl.verordeningwijzer.verwijzing.Plaatsnaam;

/**
 * Finds where the new text is another than the model gives with the same choices, by putting it
 * together once without each departure.
 */
final class Afwijkingzoeker {

  private static final Berichten BERICHTEN = Berichten.van(Afwijkingzoeker.class);

  /** Under this name the heading of the decision stands beside lines of the ordinance. */
  private static final BepalingId OPSCHRIFT = new BepalingId("besluit.opschrift");

  private final Uitwerking uitwerking;
  private final Model model;
  private final Dossier dossier;
  private final Bepalingen bepalingen;
  private final Tekstdelen delen;

  Afwijkingzoeker(Uitwerking uitwerking, Bepalingen bepalingen, Tekstdelen delen) {
    this.uitwerking = uitwerking;
    this.model = uitwerking.model();
    this.dossier = uitwerking.dossier();
    this.bepalingen = bepalingen;
    this.delen = delen;
  }

  /** Every departure that has an effect. */
  List<Afwijking> alle() {
    List<Afwijking> afwijkingen = new ArrayList<>();
    for (EigenTekst eigen : dossier.eigenTeksten()) {
      List<EigenTekst> zonder = new ArrayList<>(dossier.eigenTeksten());
      zonder.remove(eigen);
      voegToe(
          Soort.EIGEN_TEKST,
          eigen.reden(),
          "",
          dossier.metEigenTeksten(zonder),
          List.of(eigen),
          afwijkingen);
    }
    for (Samenhang.Regel regel : model.samenhang().regels()) {
      Uitwegen.gekozen(regel, dossier)
          .ifPresent(u ->
              voegToe(
                  Soort.UITWEG,
                  regel.bericht(),
                  u.label(),
                  dossier.zonderUitweg(regel.code()),
                  u.teksten(),
                  afwijkingen));
    }
    for (Actualisatie actualisatie : model.toetsing().actualisaties()) {
      Uitwegen.gekozen(actualisatie, dossier)
          .ifPresent(u ->
              voegToe(
                  Soort.ACTUALISATIE,
                  actualisatie.toelichting(),
                  u.label(),
                  dossier.zonderUitweg(actualisatie.code()),
                  u.teksten(),
                  afwijkingen));
    }
    return afwijkingen;
  }

  /** Nothing is added for what has no effect: its provision was not chosen, or it is solved. */
  private void voegToe(
      Soort soort,
      String reden,
      String oplossing,
      Dossier zonder,
      List<EigenTekst> teksten,
      List<Afwijking> afwijkingen) {
    List<Regelpaar> paren = verschil(zonder, teksten);
    if (!paren.isEmpty()) {
      afwijkingen.add(new Afwijking(soort, plaats(paren), reden, oplossing, paren));
    }
  }

  /**
   * The lines that are others without an own text, in the articles that it is about: elsewhere only
   * references follow it.
   */
  private List<Regelpaar> verschil(Dossier zonder, List<EigenTekst> teksten) {
    Regeling anders = Samensteller.wordt(model, zonder, uitwerking.was()).regeling();
    Set<BepalingId> eigen =
        teksten.stream()
            .map(EigenTekst::bepaling)
            .flatMap(b -> Stream.concat(Stream.of(b), delen.van(b).map(Deel::id).stream()))
            .collect(Collectors.toSet());
    List<Regelpaar> paren = new ArrayList<>();
    Tekst opschrift = Besluitteksten.van(model, zonder, Besluitonderdelen.GEEN).opschrift();
    if (!opschrift.woorden().equals(uitwerking.besluit().opschrift().woorden())) {
      paren.add(
          new Regelpaar(
              Optional.of(opschriftregel(opschrift)),
              Optional.of(opschriftregel(uitwerking.besluit().opschrift()))));
    }
    Vergelijker.paren(Regels.van(anders), Regels.van(uitwerking.wordt())).stream()
        .filter(paar -> !woorden(paar.was()).equals(woorden(paar.wordt())))
        .filter(paar ->
            paar.was().isEmpty()
                || paar.wordt().isEmpty()
                || Stream.concat(paar.was().stream(), paar.wordt().stream())
                    .flatMap(r ->
                        Stream.concat(
                            Stream.of(r.bepaling()),
                            delen.van(r.bepaling()).map(Deel::id).stream()))
                    .anyMatch(eigen::contains))
        .forEach(paren::add);
    return paren;
  }

  private static Regel opschriftregel(Tekst opschrift) {
    return new Regel(OPSCHRIFT, Regelsoort.ALINEA, "", "", 0, opschrift);
  }

  private static Optional<String> woorden(Optional<Regel> regel) {
    return regel.map(r -> r.tekst().woorden());
  }

  private String plaats(List<Regelpaar> paren) {
    return Woordenrij.van(
        Plaatsnaam.buitenste(
            paren.stream()
                .map(paar -> paar.wordt().or(paar::was).orElseThrow().bepaling())
                .distinct()
                .map(b ->
                    b.equals(OPSCHRIFT)
                        ? BERICHTEN.bericht("opschrift-besluit")
                        : bepalingen.naam(b))
                .toList()));
  }
}
