package nl.verordeningwijzer.uitwerking;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.model.Toelichtingmodel;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Bevinding;
import nl.verordeningwijzer.regeling.Letters;
import nl.verordeningwijzer.samenstelling.Besluitteksten;
import nl.verordeningwijzer.samenstelling.Openstaand;
import nl.verordeningwijzer.samenstelling.Samensteller;
import nl.verordeningwijzer.samenstelling.Samenstelling;
import nl.verordeningwijzer.vergelijking.Vergelijker;
import nl.verordeningwijzer.wijziging.Afleiding;
import nl.verordeningwijzer.wijziging.Bewijs;
import nl.verordeningwijzer.wijziging.Formulering;
import nl.verordeningwijzer.wijziging.Wijziging;

/** Works a dossier out. */
public final class Uitwerker {

  private static final Berichten BERICHTEN = Berichten.van(Uitwerker.class);

  private Uitwerker() {}

  /** Everything that follows from a model and a dossier; a pure function. */
  public static Uitwerking werkUit(Model model, Dossier dossier) {
    Samenstelling was = Samensteller.was(model, dossier);
    Samenstelling wordt = Samensteller.wordt(model, dossier, was.regeling());
    Besluitteksten besluit = Besluitteksten.van(model, dossier);
    Set<BepalingId> altijdGeheel = model.besluit().altijdGeheel().keySet();
    List<Wijziging> wijzigingen = Afleiding.van(was.regeling(), wordt.regeling(), altijdGeheel);
    List<Besluitletter> letters = letters(wijzigingen);
    Optional<Bevinding> onbewezen = Bewijs.ontbreekt(wijzigingen, was.regeling(), wordt.regeling());
    return new Uitwerking(
        model,
        dossier,
        was.regeling(),
        wordt.regeling(),
        besluit,
        letters,
        toelichting(model.toelichting(), besluit, letters),
        openstaand(was.openstaand(), wordt.openstaand(), besluit.openstaand()),
        bevindingen(was, wordt, onbewezen),
        onbewezen.isEmpty());
  }

  private static List<Besluitletter> letters(List<Wijziging> wijzigingen) {
    return IntStream.range(0, wijzigingen.size())
        .mapToObj(i -> {
          Wijziging wijziging = wijzigingen.get(i);
          String letter = Letters.groot(i + 1);
          return new Besluitletter(
              letter,
              wijziging,
              Formulering.zin(wijziging),
              Formulering.kop(wijziging, letter),
              Vergelijker.paren(wijziging.was(), wijziging.wordt()));
        })
        .toList();
  }

  private static List<Bevinding> bevindingen(
      Samenstelling was, Samenstelling wordt, Optional<Bevinding> onbewezen) {
    return Stream.of(was.bevindingen().stream(), wordt.bevindingen().stream(), onbewezen.stream())
        .flatMap(s -> s)
        .distinct()
        .toList();
  }

  /** The decision and the new text share answers: a question of both is asked once. */
  private static List<Openstaand> openstaand(
      List<Openstaand> was, List<Openstaand> wordt, List<Openstaand> besluit) {
    Stream<Openstaand> vanBesluit =
        besluit.stream().filter(o -> wordt.stream().noneMatch(w -> w.id().equals(o.id())));
    return Stream.of(was.stream(), wordt.stream(), vanBesluit).flatMap(s -> s).toList();
  }

  // Explanatory notes ---------------------------------------------------------------------------

  private static Toelichting toelichting(
      Toelichtingmodel model, Besluitteksten besluit, List<Besluitletter> letters) {
    List<Toelichting.Onderdeel> onderdelen =
        model.groepen().stream()
            .flatMap(groep -> {
              List<Integer> plaatsen = plaatsen(groep, letters);
              return plaatsen.isEmpty()
                  ? Stream.empty()
                  : Stream.of(
                      new Toelichting.Onderdeel(
                          kop(plaatsen),
                          plaatsen.size() == 1 ? groep.enkelvoud() : groep.meervoud()));
            })
            .toList();
    return new Toelichting(besluit.toelichting(), onderdelen);
  }

  private static List<Integer> plaatsen(Toelichtingmodel.Groep groep, List<Besluitletter> letters) {
    return IntStream.range(0, letters.size())
        .filter(i ->
            letters.get(i).wijziging().bepalingen().stream().anyMatch(groep.bepalingen()::contains))
        .mapToObj(i -> i + 1)
        .toList();
  }

  /** "onderdeel A", "onderdelen A en B", "onderdelen A tot en met C", "onderdelen A, C en D". */
  private static String kop(List<Integer> plaatsen) {
    String eerste = Letters.groot(plaatsen.getFirst());
    String laatste = Letters.groot(plaatsen.getLast());
    boolean aaneen = plaatsen.getLast() - plaatsen.getFirst() == plaatsen.size() - 1;
    if (plaatsen.size() == 1) {
      return BERICHTEN.bericht("onderdeel", eerste);
    }
    if (plaatsen.size() > 2 && aaneen) {
      return BERICHTEN.bericht("onderdelen-reeks", eerste, laatste);
    }
    String begin =
        String.join(
            ", ", plaatsen.subList(0, plaatsen.size() - 1).stream().map(Letters::groot).toList());
    return BERICHTEN.bericht("onderdelen", begin, laatste);
  }
}
