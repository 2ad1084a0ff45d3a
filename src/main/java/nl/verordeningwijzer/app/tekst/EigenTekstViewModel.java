package nl.verordeningwijzer.app.tekst;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.verordeningwijzer.app.tekst.Artikelbewerking.Beletsel;
import nl.verordeningwijzer.app.tekst.Artikelbewerking.Uitslag;
import nl.verordeningwijzer.app.tekst.Lijnenmaker.Vorm;
import nl.verordeningwijzer.app.werk.Nieuwste;
import nl.verordeningwijzer.app.werk.Plaats;
import nl.verordeningwijzer.app.werk.Werk;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.dossier.Invoer;
import nl.verordeningwijzer.model.EigenTekst;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.verwijzing.Plaatsnaam;

/**
 * The own wording of one article while somebody types it. What was typed is worked out in the
 * background and then kept in the dossier; the typing itself waits for nothing.
 */
final class EigenTekstViewModel {

  private static final Berichten BERICHTEN = Berichten.van(EigenTekstViewModel.class);

  /**
   * The article as the dossier has it.
   *
   * @param regels how it reads, numbers included
   * @param model the same in the model's words
   * @param eigen whether there is own wording
   */
  record Stand(
      List<String> regels,
      List<Lijn> model,
      Optional<Beletsel> beletsel,
      boolean eigen,
      String reden,
      Dossier dossier) {
    Stand {
      regels = List.copyOf(regels);
      model = List.copyOf(model);
    }
  }

  /** Where what was typed comes out. */
  interface Scherm {
    /** Shows the article as the dossier has it: it was changed elsewhere, or is shown first. */
    void toon(Stand stand);

    /** Shows what typed lines came to. */
    void toon(Stand stand, Uitslag uitslag);
  }

  private record Vraag(int nummer, Dossier dossier, List<String> regels, String reden) {}

  private record Antwoord(Vraag vraag, Stand stand, Uitslag uitslag) {}

  private final Werk werk;
  private final Model model;
  private final BepalingId deel;
  private final Scherm scherm;
  private final Nieuwste<Dossier, Stand> lezer;
  private final Nieuwste<Vraag, Antwoord> afleider;
  private final ReadOnlyObjectWrapper<Optional<Stand>> stand =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private List<EigenTekst> bekend;
  private int gevraagd;
  private int beantwoord;
  private boolean zelf;

  /**
   * @param storing takes a fault of the program
   */
  EigenTekstViewModel(
      Werk werk,
      BepalingId deel,
      Executor rekenen,
      Executor opScherm,
      Consumer<Throwable> storing,
      Scherm scherm) {
    this.werk = werk;
    this.model = werk.model();
    this.deel = deel;
    this.scherm = scherm;
    this.bekend = eigen(werk.dossier());
    this.lezer = new Nieuwste<>(this::lees, rekenen, opScherm, this::gelezen, storing);
    this.afleider = new Nieuwste<>(this::leid, rekenen, opScherm, this::afgeleid, storing);
  }

  /** Begins, and follows the dossier from then on. */
  void begin() {
    lezer.vraag(werk.dossier());
  }

  /** The dossier changed: by what was typed here, or by something else. */
  void volg(Dossier dossier) {
    if (!zelf && !isBezig()) {
      lezer.vraag(dossier);
    }
  }

  /** Whether something was typed that is not worked out yet. */
  private boolean isBezig() {
    return beantwoord < gevraagd;
  }

  ReadOnlyObjectProperty<Optional<Stand>> standProperty() {
    return stand.getReadOnlyProperty();
  }

  /** "Artikel 14h". */
  String naam() {
    String naam = model.nieuw().plaats(deel).map(Plaatsnaam::van).orElse(deel.waarde());
    return Character.toUpperCase(naam.charAt(0)) + naam.substring(1);
  }

  // Typing ----------------------------------------------------------------------------------------

  /** Somebody typed; comes back at the screen when it is worked out. */
  void getypt(List<String> regels) {
    if (!werk.alleenLezenProperty().get()) {
      gevraagd++;
      afleider.vraag(new Vraag(gevraagd, werk.dossier(), List.copyOf(regels), reden()));
    }
  }

  private Antwoord leid(Vraag vraag) {
    Artikelbewerking bewerking = Artikelbewerking.van(model, vraag.dossier(), deel);
    Uitslag uitslag = bewerking.leid(vraag.regels(), vraag.reden());
    Dossier na = Artikelbewerking.pasToe(model, vraag.dossier(), deel, uitslag.teksten());
    return new Antwoord(vraag, lees(na), uitslag);
  }

  private void afgeleid(Antwoord antwoord) {
    if (antwoord.vraag().nummer() < gevraagd) {
      // More was typed meanwhile: what comes of that is on its way.
      return;
    }
    beantwoord = gevraagd;
    if (!eigen(werk.dossier()).equals(eigen(antwoord.vraag().dossier()))) {
      // Undone meanwhile, or changed elsewhere: that counts.
      begin();
      return;
    }
    bekend = antwoord.uitslag().teksten();
    wijzig(
        "eigen.gedaan",
        "eigen-tekst:",
        d -> Artikelbewerking.pasToe(model, d, deel, antwoord.uitslag().teksten()));
    stand.set(Optional.of(antwoord.stand()));
    scherm.toon(antwoord.stand(), antwoord.uitslag());
    if (!werk.dossier().equals(antwoord.stand().dossier())) {
      begin();
    }
  }

  private void wijzig(String wat, String veld, UnaryOperator<Dossier> wijziging) {
    zelf = true;
    werk.wijzig(
        BERICHTEN.bericht(wat, naam()),
        veld + deel,
        Optional.of(new Plaats.BijEigenTekst(deel)),
        wijziging);
    zelf = false;
  }

  // Reading ---------------------------------------------------------------------------------------

  private Stand lees(Dossier dossier) {
    Artikelbewerking bewerking = Artikelbewerking.van(model, dossier, deel);
    Deeltekst vanModel = bewerking.modeltekst();
    List<Lijn> lijnen = new Lijnenmaker(model).maak(werk.teksten(), vanModel, Vorm.KAAL);
    return new Stand(
        bewerking.regels(),
        lijnen,
        bewerking.beletsel(),
        !eigen(dossier).isEmpty(),
        Artikelbewerking.reden(model, dossier, deel),
        dossier);
  }

  private void gelezen(Stand nieuw) {
    if (!isBezig()) {
      boolean zelfde =
          stand.get().filter(s -> s.regels().equals(nieuw.regels())).isPresent()
              && bekend.equals(eigen(nieuw.dossier()));
      bekend = eigen(nieuw.dossier());
      Optional<Stand> oud = stand.get();
      stand.set(Optional.of(nieuw));
      if (!zelfde || oud.filter(s -> s.eigen() == nieuw.eigen()).isEmpty()) {
        scherm.toon(nieuw);
      }
    }
  }

  private List<EigenTekst> eigen(Dossier dossier) {
    return Artikelbewerking.eigen(model, dossier, deel);
  }

  // Reason, and the way back ----------------------------------------------------------------------

  String reden() {
    return Artikelbewerking.reden(model, werk.dossier(), deel);
  }

  /** Keeps why the article departs from the model. */
  void reden(String reden) {
    String opEenRegel = Invoer.opEenRegel(reden);
    if (!opEenRegel.equals(reden())) {
      wijzig(
          "eigen.reden-gedaan",
          "eigen-tekst-reden:",
          d -> Artikelbewerking.metReden(model, d, deel, opEenRegel));
      bekend = eigen(werk.dossier());
      stand.set(
          stand
              .get()
              .map(s ->
                  new Stand(
                      s.regels(), s.model(), s.beletsel(), s.eigen(), reden(), werk.dossier())));
    }
  }

  /** Back to the model's words; can be undone. */
  void terug() {
    afleider.vergeet();
    beantwoord = gevraagd;
    werk.wijzig(
        BERICHTEN.bericht("eigen.terug-gedaan", naam()),
        "",
        Optional.of(new Plaats.BijDeel(deel)),
        d -> Artikelbewerking.terug(model, d, deel));
    begin();
  }

  // What to say -----------------------------------------------------------------------------------

  /** What the user must know about what he typed, one sentence each. */
  List<String> mededelingen(Uitslag uitslag) {
    List<String> mededelingen = new ArrayList<>();
    for (var keuze : uitslag.bewaard()) {
      mededelingen.add(BERICHTEN.bericht("eigen.bewaard", model.keuzes().get(keuze).vraag()));
    }
    mededelingen.addAll(uitslag.opmerkingen());
    return mededelingen;
  }

  /** How much departs from the model, in a sentence. */
  static String afwijking(Stand stand, Uitslag uitslag) {
    if (!stand.eigen()) {
      return BERICHTEN.bericht("eigen.geen");
    }
    long anders =
        uitslag.afwijkend().values().stream()
            .filter(stukken -> stukken.stream().anyMatch(s -> s.anders()))
            .count();
    int weg = uitslag.weggelaten().size();
    String regels = BERICHTEN.bericht(anders == 1 ? "eigen.regel" : "eigen.regels", anders);
    return weg == 0
        ? regels
        : BERICHTEN.bericht(weg == 1 ? "eigen.weg" : "eigen.wegen", regels, weg);
  }
}
