package nl.verordeningwijzer.app.planning;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.verordeningwijzer.app.werk.Buitenwereld.Bestandssoort;
import nl.verordeningwijzer.app.werk.Nieuwste;
import nl.verordeningwijzer.app.werk.Omgeving;
import nl.verordeningwijzer.app.werk.Plaats;
import nl.verordeningwijzer.app.werk.Stap;
import nl.verordeningwijzer.app.werk.Werk;
import nl.verordeningwijzer.document.Documentmaker;
import nl.verordeningwijzer.document.Formaat;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.dossier.Opslag;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.Duur;
import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.model.Planningmodel.Datumrol;
import nl.verordeningwijzer.model.Planningmodel.Ingang;
import nl.verordeningwijzer.model.Planstap;
import nl.verordeningwijzer.planning.Plan;
import nl.verordeningwijzer.planning.Planningexport;
import nl.verordeningwijzer.planning.Plantekst;
import nl.verordeningwijzer.planning.Uitweg;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Fout;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.regeling.Uitkomst;

/**
 * The planning of the open dossier: what there is to see, and what the user can do. The plan is
 * reckoned in the background; what is shown always belongs to the dossier as it is now.
 */
public final class PlanningViewModel {

  private static final Berichten BERICHTEN = Berichten.van(PlanningViewModel.class);

  /** What became of a file. */
  public sealed interface Opslagstand {
    /** It is being made. */
    record Bezig(Path bestand) implements Opslagstand {}

    /** It is there. */
    record Bewaard(Path bestand) implements Opslagstand {}

    /** It is not there. */
    record Mislukt(Fout fout) implements Opslagstand {}
  }

  private final Omgeving omgeving;
  private final Werk werk;
  private final ReadOnlyObjectWrapper<Planbeeld> beeld;
  private final ReadOnlyObjectWrapper<Besluitbeeld> besluit;
  private final ReadOnlyObjectWrapper<Optional<Opslagstand>> opslag =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Nieuwste<Dossier, Planbeeld> rekenaar;
  private Optional<Aanbod> aanbod = Optional.empty();

  public PlanningViewModel(Omgeving omgeving, Werk werk) {
    this.omgeving = omgeving;
    this.werk = werk;
    // A screen is never without content; later plans are reckoned in the background.
    this.beeld = new ReadOnlyObjectWrapper<>(reken(werk.dossier()));
    onthoudAanbod(beeld.get());
    this.besluit = new ReadOnlyObjectWrapper<>(Besluitbeeld.van(werk.stand()));
    this.rekenaar =
        new Nieuwste<>(
            this::reken,
            omgeving.rekenen(),
            omgeving.scherm(),
            this::toon,
            oorzaak -> {
              throw new IllegalStateException("a plan cannot be reckoned", oorzaak);
            });
    werk.dossierProperty().addListener((waarde, oud, nieuw) -> rekenaar.vraag(nieuw));
    werk.standProperty()
        .addListener(
            (waarde, oud, nieuw) -> besluit.set(Besluitbeeld.van(nieuw).sinds(besluit.get())));
  }

  private Planbeeld reken(Dossier dossier) {
    return Planbeeld.van(werk.model(), dossier, werk.vandaag());
  }

  /** A plan of an older dossier would set fields back; the newer one is already asked for. */
  private void toon(Planbeeld nieuw) {
    if (nieuw.dossier() == werk.dossier()) {
      onthoudAanbod(nieuw);
      beeld.set(nieuw);
    }
  }

  private void onthoudAanbod(Planbeeld nieuw) {
    if (!nieuw.plan().past()) {
      aanbod = Optional.of(Aanbod.van(werk.model(), nieuw.plan()));
    }
  }

  // What there is ---------------------------------------------------------------------------------

  /** What there is to see of the plan. */
  ReadOnlyObjectProperty<Planbeeld> beeldProperty() {
    return beeld.getReadOnlyProperty();
  }

  /** The lines of the decision that follow from it. */
  ReadOnlyObjectProperty<Besluitbeeld> besluitProperty() {
    return besluit.getReadOnlyProperty();
  }

  /** What became of the last file. */
  ReadOnlyObjectProperty<Optional<Opslagstand>> opslagProperty() {
    return opslag.getReadOnlyProperty();
  }

  private Plan plan() {
    return beeld.get().plan();
  }

  /** The plan that does not fit, or did not before one of its ways out was taken. */
  Optional<Plan> probleem() {
    return aanbod.filter(a -> a.plan().equals(plan()) || gekozen().isPresent()).map(Aanbod::plan);
  }

  /** The way out that holds now. */
  Optional<Uitweg> gekozen() {
    return aanbod
        .filter(a -> plan().past() && a.plan().vandaag().equals(plan().vandaag()))
        .flatMap(a -> a.gekozen(beeld.get().dossier()));
  }

  /** What stands over the table: how it stands, or that there is no day yet. */
  String kop() {
    return isZonderDag() ? BERICHTEN.bericht("leeg.titel") : Plantekst.kop(plan());
  }

  /** A line under it. */
  String uitleg() {
    return isZonderDag()
        ? BERICHTEN.bericht("leeg.uitleg", Plantekst.kop(plan()))
        : Plantekst.uitleg(plan());
  }

  /** Whether the day from which everything is reckoned back is not known yet. */
  boolean isZonderDag() {
    return plan().gewenst().isEmpty() && plan().rol() != Datumrol.GEEN;
  }

  /** What the wished day is called: of a decision that holds back, the day up to which. */
  String naamVanDag() {
    return BERICHTEN.bericht(plan().rol() == Datumrol.TERUG ? "ingang.terug" : "ingang");
  }

  /** Why no day is asked; empty when one is. */
  String geenDag() {
    return plan().rol() == Datumrol.GEEN ? BERICHTEN.bericht("ingang.geen") : "";
  }

  /** The choice of how the decision takes effect. */
  Optional<KeuzeId> vorm() {
    return ingang().map(Ingang::vorm);
  }

  private Optional<Ingang> ingang() {
    return werk.model().planning().ingang();
  }

  /** What to think of when the decision holds back; empty when it does not. */
  Optional<Ingang> terugwerken() {
    return ingang().filter(i -> plan().rol() == Datumrol.TERUG);
  }

  /** Why it holds back. */
  String reden() {
    return vorm().map(v -> werk.dossier().redenen().getOrDefault(v, "")).orElse("");
  }

  /** The steps that are meetings. */
  List<Planbeeld.Rij> vergaderingen() {
    return beeld.get().rijen().stream()
        .filter(r -> r.stap().soort() == Planstap.Soort.VERGADERING)
        .toList();
  }

  // Changing --------------------------------------------------------------------------------------

  private void wijzig(String omschrijving, String veld, UnaryOperator<Dossier> wijziging) {
    werk.wijzig(omschrijving, veld, Optional.of(new Plaats.Bladzijde(Stap.PLANNING)), wijziging);
  }

  /** Says on which day the rules should begin to hold. */
  void zetIngang(Optional<LocalDate> dag) {
    werk.model()
        .inwerkingtreding()
        .ifPresent(k -> zetDatum(k, dag, BERICHTEN.bericht("gedaan.ingang")));
  }

  private void zetDatum(KeuzeId keuze, Optional<LocalDate> dag, String wat) {
    String omschrijving =
        dag.map(d -> BERICHTEN.bericht("gedaan.dag", wat, Plantekst.datum(d)))
            .orElseGet(() -> BERICHTEN.bericht("gedaan.geen-dag", wat));
    wijzig(
        omschrijving,
        Kolom.BESLUIT.naam() + ":" + keuze,
        d ->
            dag.isPresent()
                ? d.metAntwoord(Kolom.BESLUIT, keuze, new Waarde.Datum(dag.get()))
                : d.zonderAntwoord(Kolom.BESLUIT, keuze));
  }

  /** Takes a way out. */
  void neem(Uitweg uitweg) {
    aanbod.ifPresent(a -> wijzig(uitweg.titel(), "planning:uitweg", d -> a.neem(uitweg, d)));
  }

  private static String sleutel(Planstap stap, String wat) {
    return "planning:" + wat + ":" + stap.id();
  }

  /** Says how long a step takes, or how much time lies before it, in the unit of the model. */
  void zetTijd(Planbeeld.Rij rij, int aantal) {
    rij.stap()
        .tijd()
        .map(t -> t.met(aantal))
        .ifPresent(nieuw -> {
          Optional<Duur> eigen = Optional.of(nieuw).filter(n -> !rij.stap().tijd().get().equals(n));
          wijzig(
              BERICHTEN.bericht("gedaan.tijd", rij.regel().naam(), nieuw.woorden()),
              sleutel(rij.stap(), "tijd"),
              d -> d.metPlanning(d.planning().metDuur(rij.stap().id(), eigen)));
        });
  }

  /** Chooses the day of a meeting; empty lets it follow from the rest. */
  void zetVergadering(Planbeeld.Rij rij, Optional<LocalDate> dag) {
    Optional<KeuzeId> keuze = rij.stap().datum();
    if (keuze.isPresent()) {
      zetDatum(keuze.get(), dag, rij.regel().naam());
      return;
    }
    String naam = rij.regel().naam();
    wijzig(
        dag.map(d -> BERICHTEN.bericht("gedaan.dag", naam, Plantekst.datum(d)))
            .orElseGet(() -> BERICHTEN.bericht("gedaan.geen-dag", naam)),
        sleutel(rij.stap(), "vergadering"),
        d -> d.metPlanning(d.planning().metVergadering(rij.stap().id(), dag)));
  }

  /** Says when a step was done; empty for not yet. */
  void zetKlaar(Planbeeld.Rij rij, Optional<LocalDate> dag) {
    String naam = rij.regel().naam();
    wijzig(
        dag.map(d -> BERICHTEN.bericht("gedaan.klaar", naam, Plantekst.datum(d)))
            .orElseGet(() -> BERICHTEN.bericht("gedaan.niet-klaar", naam)),
        sleutel(rij.stap(), "klaar"),
        d -> d.metPlanning(d.planning().metKlaar(rij.stap().id(), dag)));
  }

  /** Leaves a step out, or takes it up again. */
  void zetZonder(Planbeeld.Rij rij, boolean zonder) {
    wijzig(
        BERICHTEN.bericht(zonder ? "gedaan.zonder" : "gedaan.niet-zonder", rij.regel().naam()),
        "",
        d -> d.metPlanning(d.planning().metZonder(rij.stap().id(), zonder)));
  }

  /** Takes over on which days is met, by step. */
  void zetVergaderdata(Map<String, List<LocalDate>> dagen) {
    wijzig(
        BERICHTEN.bericht("gedaan.vergaderdata"),
        "",
        d -> {
          Dossier nieuw = d;
          for (Map.Entry<String, List<LocalDate>> stap : dagen.entrySet()) {
            nieuw =
                nieuw.metPlanning(nieuw.planning().metVergaderdata(stap.getKey(), stap.getValue()));
          }
          return nieuw;
        });
  }

  /** Says why the decision holds back. */
  void zetReden(String woorden) {
    vorm()
        .ifPresent(v ->
            wijzig(BERICHTEN.bericht("gedaan.reden"), "reden:" + v, d -> d.metReden(v, woorden)));
  }

  // Files -----------------------------------------------------------------------------------------

  /** Lets the user choose where the table goes, and writes it as a Word document. */
  void bewaarTabel() {
    Plan plan = plan();
    bewaar(
        "tabel",
        "docx",
        () ->
            Documentmaker.open(omgeving.sjablonen(), Set.of(Formaat.DOCX))
                .dan(maker -> maker.maakPlanning(plan))
                .maak(bestanden -> bestanden.getFirst().inhoud()));
  }

  /** Lets the user choose where the file for an agenda goes, and writes it. */
  void bewaarAgenda() {
    Plan plan = plan();
    bewaar(
        "agenda",
        "ics",
        () -> Uitkomst.gelukt(Planningexport.ics(plan, omgeving.klok().instant())));
  }

  private void bewaar(String wat, String extensie, Supplier<Uitkomst<byte[]>> maker) {
    String naam = BERICHTEN.bericht("bestand." + wat, plan().gemeente()).strip();
    Optional<Path> gekozen =
        omgeving
            .buitenwereld()
            .kiesDoel(
                BERICHTEN.bericht("bestand." + wat + ".titel"),
                Optional.of(omgeving.documenten()),
                naam.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-") + "." + extensie,
                new Bestandssoort(
                    BERICHTEN.bericht("bestand." + wat + ".soort"), List.of(extensie)));
    gekozen
        .map(pad -> metExtensie(pad, extensie))
        .ifPresent(doel -> {
          opslag.set(Optional.of(new Opslagstand.Bezig(doel)));
          omgeving
              .rekenen()
              .execute(() -> {
                Uitkomst<Path> uitkomst =
                    maker.get().dan(inhoud -> new Opslag().schrijf(doel, inhoud));
                omgeving.scherm().execute(() -> opslag.set(Optional.of(opslagstand(uitkomst))));
              });
        });
  }

  private static Opslagstand opslagstand(Uitkomst<Path> uitkomst) {
    return uitkomst
        .alsWaarde()
        .<Opslagstand>map(Opslagstand.Bewaard::new)
        .orElseGet(() -> new Opslagstand.Mislukt(uitkomst.fouten().getFirst()));
  }

  private static Path metExtensie(Path pad, String extensie) {
    String naam = pad.getFileName().toString();
    return naam.toLowerCase(Locale.ROOT).endsWith("." + extensie)
        ? pad
        : pad.resolveSibling(naam + "." + extensie);
  }
}
