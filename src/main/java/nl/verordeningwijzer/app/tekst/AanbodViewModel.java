package nl.verordeningwijzer.app.tekst;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.verordeningwijzer.app.tekst.Lijnenmaker.Vorm;
import nl.verordeningwijzer.app.werk.Plaats;
import nl.verordeningwijzer.app.werk.Stand;
import nl.verordeningwijzer.app.werk.Werk;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.model.Actualisatie;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.model.Samenhang.Uitweg;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Regeling;
import nl.verordeningwijzer.samenstelling.Samensteller;
import nl.verordeningwijzer.samenstelling.Uitwegen;
import nl.verordeningwijzer.uitwerking.Uitwerking;
import nl.verordeningwijzer.verwijzing.Plaatsnaam;

/** Wording that is offered where the law has overtaken the model. */
final class AanbodViewModel {

  private static final Berichten BERICHTEN = Berichten.van(AanbodViewModel.class);

  private static final DateTimeFormatter DAG =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl", "NL"));

  private AanbodViewModel() {}

  /**
   * One offer.
   *
   * @param bericht what changed in the law
   * @param overgenomen whether the dossier has this wording
   */
  record Aangeboden(
      String code,
      BepalingId deel,
      String bericht,
      String grondslag,
      Uitweg uitweg,
      boolean overgenomen) {}

  /** What is offered at an article: what it needs, and what it took over already. */
  static List<Aangeboden> bij(Stand stand, Dossier dossier, BepalingId deel) {
    Model model = stand.uitwerking().model();
    return model.toetsing().actualisaties().stream()
        .filter(a -> a.bepaling().equals(deel))
        .flatMap(a -> {
          Optional<Uitweg> gekozen = Uitwegen.gekozen(a, dossier);
          boolean nodig = stand.bevindingen().stream().anyMatch(b -> b.code().equals(a.code()));
          return a.uitwegen().stream()
              .filter(u -> gekozen.map(g -> g.equals(u)).orElse(nodig))
              .map(u -> aangeboden(a, deel, u, gekozen.isPresent()));
        })
        .toList();
  }

  private static Aangeboden aangeboden(
      Actualisatie actualisatie, BepalingId deel, Uitweg uitweg, boolean overgenomen) {
    return new Aangeboden(
        actualisatie.code(),
        deel,
        actualisatie.bericht().strip(),
        BERICHTEN.bericht(
            "aanbod.sinds", actualisatie.grondslag(), actualisatie.vanaf().format(DAG)),
        uitweg,
        overgenomen);
  }

  /**
   * The lines that the offered wording changes, the new words marked; takes longer than a frame.
   */
  static List<Lijn> voorstel(Uitwerking nu, Aangeboden aanbod) {
    Dossier dossier = nu.dossier();
    Dossier zonder = dossier.zonderUitweg(aanbod.code());
    Dossier met = dossier.metUitweg(aanbod.code(), aanbod.uitweg().id());
    Regeling was = nu.was();
    Deeltekst oud =
        Deeltekst.van(Samensteller.wordt(nu.model(), zonder, was).regeling(), aanbod.deel());
    Deeltekst nieuw =
        Deeltekst.van(Samensteller.wordt(nu.model(), met, was).regeling(), aanbod.deel());
    Vorm vorm = new Vorm(Optional.empty(), Optional.of(oud), Herkomst.VNG, true);
    return new Lijnenmaker(nu.model())
        .maak(nu, nieuw, vorm).stream()
            .filter(l ->
                l.lopen().stream().anyMatch(r -> r.is(Loop.Teken.ERBIJ) || r.is(Loop.Teken.ERAF)))
            .toList();
  }

  /** Takes the wording over. */
  static void neemOver(Werk werk, Aangeboden aanbod) {
    werk.wijzig(
        BERICHTEN.bericht("aanbod.gedaan", naam(werk, aanbod)),
        "",
        Optional.of(new Plaats.BijDeel(aanbod.deel())),
        d -> d.metUitweg(aanbod.code(), aanbod.uitweg().id()));
  }

  /** Gives the wording back: the words are VNG's again. */
  static void zetTerug(Werk werk, Aangeboden aanbod) {
    werk.wijzig(
        BERICHTEN.bericht("aanbod.teruggezet", naam(werk, aanbod)),
        "",
        Optional.of(new Plaats.BijDeel(aanbod.deel())),
        d -> d.zonderUitweg(aanbod.code()));
  }

  private static String naam(Werk werk, Aangeboden aanbod) {
    String naam =
        werk.model()
            .nieuw()
            .plaats(aanbod.deel())
            .map(Plaatsnaam::van)
            .orElse(aanbod.deel().waarde());
    return Character.toUpperCase(naam.charAt(0)) + naam.substring(1);
  }

  /** The words of an offer for who cannot see the marks. */
  static String woorden(List<Lijn> voorstel) {
    return voorstel.stream().map(Lijn::gedrukt).collect(Collectors.joining("\n"));
  }
}
