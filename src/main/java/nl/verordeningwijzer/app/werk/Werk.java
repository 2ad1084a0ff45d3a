package nl.verordeningwijzer.app.werk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import nl.verordeningwijzer.app.werk.Geschiedenis.Stapje;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.Keuze;
import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.samenstelling.Voorstellen;
import nl.verordeningwijzer.uitwerking.Instellingen;
import nl.verordeningwijzer.uitwerking.Uitwerker;
import nl.verordeningwijzer.uitwerking.Uitwerking;
import nl.verordeningwijzer.uitwerking.Vragen;

/**
 * The dossier that is open, and everything that follows from it. It changes in one place only:
 * {@link #wijzig}. Screens look at its properties; those change on the thread of the screen.
 *
 * <p>After a change the dossier is new at once, the texts follow within a frame or so, the rest
 * (the decision, the questions, the validation) a moment later.
 */
public final class Werk {

  private static final Berichten BERICHTEN = Berichten.van(Werk.class);

  /** A question is quoted up to here in the history. */
  private static final int LANGSTE_VRAAG = 70;

  private final Model model;
  private final Clock klok;
  private final Consumer<Dossier> bewaren;
  private final Geschiedenis geschiedenis = new Geschiedenis();
  private final ReadOnlyObjectWrapper<Dossier> dossier;

  /** The dossier as it is now; the property follows once everything else knows it. */
  private Dossier huidig;

  private final ReadOnlyObjectWrapper<Uitwerking> teksten;
  private final ReadOnlyObjectWrapper<Stand> stand;
  private final ReadOnlyObjectWrapper<Optional<Stapje>> laatste =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Stapje>> volgende =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper alleenLezen = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Optional<Throwable>> storing =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObjectProperty<Optional<LocalDate>> peildatum =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<BepalingId>> inBeeld =
      new SimpleObjectProperty<>(Optional.empty());
  private final Nieuwste<Dossier, Uitwerking> tekstmaker;
  private final Nieuwste<Uitwerking, Stand> afmaker;

  /**
   * @param begin the dossier, worked out: a screen is never without content
   * @param rekenen where results are worked out
   * @param scherm the thread of the screen
   * @param bewaren is told of every new dossier; must not take time
   */
  public Werk(
      Stand begin, Clock klok, Executor rekenen, Executor scherm, Consumer<Dossier> bewaren) {
    this.model = begin.uitwerking().model();
    this.klok = klok;
    this.bewaren = bewaren;
    this.huidig = begin.uitwerking().dossier();
    this.dossier = new ReadOnlyObjectWrapper<>(huidig);
    this.teksten = new ReadOnlyObjectWrapper<>(begin.uitwerking());
    this.stand = new ReadOnlyObjectWrapper<>(begin);
    this.afmaker = new Nieuwste<>(Stand::van, rekenen, scherm, stand::set, this::meldStoring);
    this.tekstmaker =
        new Nieuwste<>(
            this::werkUit,
            rekenen,
            scherm,
            uitwerking -> {
              teksten.set(uitwerking);
              afmaker.vraag(uitwerking);
            },
            this::meldStoring);
    peildatum.addListener((waarde, oud, nieuw) -> tekstmaker.vraag(huidig));
  }

  private Uitwerking werkUit(Dossier uitTeWerken) {
    Instellingen standaard = Instellingen.standaard(model, uitTeWerken, vandaag());
    return Uitwerker.werkUit(
        model, uitTeWerken, peildatum.get().map(Instellingen::new).orElse(standaard));
  }

  /** Tells of a fault of the program while something was worked out for this dossier. */
  public void meldStoring(Throwable oorzaak) {
    storing.set(Optional.of(oorzaak));
  }

  // What there is ---------------------------------------------------------------------------------

  /** The model as seen from where the dossier starts. */
  public Model model() {
    return model.bij(huidig.uitgangspunt());
  }

  /** The day of today. */
  public LocalDate vandaag() {
    return LocalDate.now(klok);
  }

  /** This moment. */
  public LocalDateTime nu() {
    return LocalDateTime.now(klok);
  }

  /** The dossier as it is now. */
  public ReadOnlyObjectProperty<Dossier> dossierProperty() {
    return dossier.getReadOnlyProperty();
  }

  public Dossier dossier() {
    return huidig;
  }

  /** The newest texts. Ask it for nothing else on the thread of the screen: that takes time. */
  public ReadOnlyObjectProperty<Uitwerking> tekstenProperty() {
    return teksten.getReadOnlyProperty();
  }

  public Uitwerking teksten() {
    return teksten.get();
  }

  /** The newest complete result; may be a moment behind the texts. */
  public ReadOnlyObjectProperty<Stand> standProperty() {
    return stand.getReadOnlyProperty();
  }

  public Stand stand() {
    return stand.get();
  }

  /** The day on which the law is looked at; empty for the day that follows from the dossier. */
  public ObjectProperty<Optional<LocalDate>> peildatumProperty() {
    return peildatum;
  }

  /** The article or annex that the user works on: the text beside it shows the same. */
  public ObjectProperty<Optional<BepalingId>> inBeeldProperty() {
    return inBeeld;
  }

  /** Whether nothing can be changed: someone else has the dossier open. */
  public ReadOnlyBooleanProperty alleenLezenProperty() {
    return alleenLezen.getReadOnlyProperty();
  }

  /** Says whether nothing can be changed. */
  public void zetAlleenLezen(boolean nieuw) {
    alleenLezen.set(nieuw);
  }

  /** A fault of the program while working something out. */
  public ReadOnlyObjectProperty<Optional<Throwable>> storingProperty() {
    return storing.getReadOnlyProperty();
  }

  // Changing --------------------------------------------------------------------------------------

  /**
   * Changes the dossier: the one way in. Does nothing when nothing may be changed, or when the
   * change changes nothing.
   *
   * @param omschrijving what is done, in words, for the history
   * @param veld what is edited: following edits of it are undone together; empty for what stands
   *     alone
   * @param plaats where it is done
   */
  public void wijzig(
      String omschrijving, String veld, Optional<Plaats> plaats, UnaryOperator<Dossier> wijziging) {
    if (alleenLezen.get()) {
      return;
    }
    Dossier oud = huidig;
    Dossier nieuw = wijziging.apply(oud);
    if (!nieuw.equals(oud)) {
      geschiedenis.noteer(new Stapje(omschrijving, veld, plaats, nu(), oud, nieuw));
      zet(nieuw);
    }
  }

  /** Answers a question. */
  public void antwoord(KeuzeId keuze, Kolom kolom, Waarde waarde) {
    Keuze van = model().keuzes().get(keuze);
    String woorden = Voorstellen.woorden(huidig, van, waarde);
    wijzig(
        BERICHTEN.bericht(
            woorden.isEmpty() ? "gedaan.beantwoord" : "gedaan.antwoord",
            wat(van, kolom),
            kort(woorden)),
        kolom.naam() + ":" + keuze,
        Optional.of(new Plaats.BijKeuze(keuze, kolom)),
        d -> d.metAntwoord(kolom, keuze, waarde));
  }

  /** Takes an answer away. */
  public void maakLeeg(KeuzeId keuze, Kolom kolom) {
    wijzig(
        BERICHTEN.bericht("gedaan.leeg", wat(model().keuzes().get(keuze), kolom)),
        kolom.naam() + ":" + keuze,
        Optional.of(new Plaats.BijKeuze(keuze, kolom)),
        d -> d.zonderAntwoord(kolom, keuze));
  }

  /** What a question is about, for the history: "Jobcoaching: Hoeveel …?". */
  private String wat(Keuze keuze, Kolom kolom) {
    Optional<String> kop =
        kolom == Kolom.WORDT
            ? stand
                .get()
                .vragen()
                .deel(keuze.id())
                .map(Vragen.Deelvragen::kop)
                .map(k -> k.replaceFirst("^\\S+ \\S+ ", ""))
            : Optional.empty();
    String vraag = kort(keuze.vraag());
    return kop.map(k -> BERICHTEN.bericht("gedaan.bij", k, vraag)).orElse(vraag);
  }

  private static String kort(String woorden) {
    if (woorden.length() <= LANGSTE_VRAAG) {
      return woorden;
    }
    int eind = woorden.lastIndexOf(' ', LANGSTE_VRAAG);
    return woorden.substring(0, eind < 0 ? LANGSTE_VRAAG : eind) + " …";
  }

  private void zet(Dossier nieuw) {
    huidig = nieuw;
    // First what takes place elsewhere: meanwhile the screens bring themselves up to date.
    tekstmaker.vraag(nieuw);
    bewaren.accept(nieuw);
    dossier.set(nieuw);
    laatste.set(geschiedenis.laatste());
    volgende.set(geschiedenis.volgende());
  }

  /**
   * Takes over a dossier that came from elsewhere: from disk, or merged. The history begins anew.
   */
  public void neemOver(Dossier nieuw) {
    geschiedenis.begin();
    huidig = nieuw;
    dossier.set(nieuw);
    laatste.set(Optional.empty());
    volgende.set(Optional.empty());
    tekstmaker.vraag(nieuw);
  }

  // Undoing ---------------------------------------------------------------------------------------

  /** What can be undone. */
  public ReadOnlyObjectProperty<Optional<Stapje>> laatsteProperty() {
    return laatste.getReadOnlyProperty();
  }

  /** What can be done again. */
  public ReadOnlyObjectProperty<Optional<Stapje>> volgendeProperty() {
    return volgende.getReadOnlyProperty();
  }

  /** What was done and undone. */
  public Geschiedenis geschiedenis() {
    return geschiedenis;
  }

  /** Undoes what was done last; gives what that was. */
  public Optional<Stapje> maakOngedaan() {
    if (alleenLezen.get()) {
      return Optional.empty();
    }
    Optional<Stapje> stapje = geschiedenis.terug();
    stapje.ifPresent(s -> zet(s.ervoor()));
    return stapje;
  }

  /** Does again what was undone last; gives what that was. */
  public Optional<Stapje> doeOpnieuw() {
    if (alleenLezen.get()) {
      return Optional.empty();
    }
    Optional<Stapje> stapje = geschiedenis.opnieuw();
    stapje.ifPresent(s -> zet(s.erna()));
    return stapje;
  }
}
