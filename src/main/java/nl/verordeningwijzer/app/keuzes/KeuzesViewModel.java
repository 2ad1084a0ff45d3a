package nl.verordeningwijzer.app.keuzes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import nl.verordeningwijzer.app.bediening.Statusteken.Status;
import nl.verordeningwijzer.app.werk.Openvragen;
import nl.verordeningwijzer.app.werk.Stand;
import nl.verordeningwijzer.app.werk.Werk;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.dossier.GangbareAntwoorden;
import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.model.Thema;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Bevinding.Ernst;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.uitwerking.Aanwijzer;
import nl.verordeningwijzer.uitwerking.Bestemming;
import nl.verordeningwijzer.uitwerking.Vragen.Deelvragen;
import nl.verordeningwijzer.uitwerking.Vragen.Toestand;
import nl.verordeningwijzer.uitwerking.Vragen.Vraag;

/** The articles with their questions, and which of them are shown. */
public final class KeuzesViewModel {

  private static final Berichten BERICHTEN = Berichten.van(KeuzesViewModel.class);

  /** A line of the list of articles. */
  public sealed interface Regel {

    /** The heading of a chapter or paragraph. */
    record Groep(String kop) implements Regel {}

    /**
     * An article or annex.
     *
     * @param nummer its number; empty for an annex and for what the text does not have
     * @param status how far its questions are
     * @param stand the same in words: "2 open"; empty when there is nothing to say
     */
    record Deel(BepalingId id, String nummer, String opschrift, Status status, String stand)
        implements Regel {}
  }

  private final Werk werk;
  private final Map<Thema, Set<KeuzeId>> themas = new HashMap<>();
  private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(new Filter.Alles());
  private final ReadOnlyObjectWrapper<List<Regel>> regels = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<Deelvragen>> deel =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  public KeuzesViewModel(Werk werk) {
    this.werk = werk;
    for (Thema thema : werk.model().themas()) {
      themas.put(thema, thema.keuzes(werk.model().nieuw()));
    }
    werk.standProperty().subscribe(stand -> werkBij());
    filter.subscribe(nieuw -> werkBij());
    werk.inBeeldProperty().subscribe(nieuw -> werkBij());
  }

  /** The filters that there are, in the order of the list. */
  public List<Filter> filters() {
    return Stream.<Filter>concat(
            Stream.of(
                new Filter.Alles(),
                new Filter.Open(),
                new Filter.NaTeKijken(),
                new Filter.MetBevinding()),
            werk.model().themas().stream().map(Filter.Over::new))
        .toList();
  }

  public ObjectProperty<Filter> filterProperty() {
    return filter;
  }

  /** The list of articles that have something to show. */
  public ReadOnlyObjectProperty<List<Regel>> regelsProperty() {
    return regels.getReadOnlyProperty();
  }

  /** The article or annex in view, with the questions that the filter lets through. */
  public ReadOnlyObjectProperty<Optional<Deelvragen>> deelProperty() {
    return deel.getReadOnlyProperty();
  }

  private Stand stand() {
    return werk.stand();
  }

  private void werkBij() {
    List<Deelvragen> getoond = getoond();
    Optional<Deelvragen> inBeeld =
        werk.inBeeldProperty()
            .get()
            .flatMap(id -> alle().stream().filter(d -> d.id().equals(id)).findFirst());
    regels.set(regels(getoond));
    deel.set(inBeeld.map(this::gefilterd));
  }

  private List<Deelvragen> alle() {
    return stand().vragen().nieuw();
  }

  private List<Deelvragen> getoond() {
    boolean alles = filter.get() instanceof Filter.Alles;
    if (filter.get() instanceof Filter.MetBevinding) {
      Set<BepalingId> met = metBevinding();
      return alle().stream().filter(d -> met.contains(d.id())).toList();
    }
    return alle().stream().filter(d -> alles || !gefilterd(d).vragen().isEmpty()).toList();
  }

  /** The articles and annexes about which there is a finding that is more than a remark. */
  private Set<BepalingId> metBevinding() {
    Aanwijzer aanwijzer = new Aanwijzer(stand().uitwerking(), stand().vragen());
    Set<BepalingId> delen = new HashSet<>();
    stand().bevindingen().stream()
        .filter(b -> b.ernst() != Ernst.OPMERKING)
        .map(aanwijzer::van)
        .forEach(bestemming -> {
          switch (bestemming) {
            case Bestemming.BijKeuze k ->
                stand().vragen().deel(k.keuze()).ifPresent(d -> delen.add(d.id()));
            case Bestemming.BijBepaling b -> delen.add(b.deel());
            case Bestemming.BijEigenTekst e -> delen.add(e.deel());
            default -> {}
          }
        });
    return delen;
  }

  private Deelvragen gefilterd(Deelvragen van) {
    Predicate<Vraag> laatDoor =
        switch (filter.get()) {
          case Filter.Alles a -> v -> true;
          case Filter.Open o -> Vraag::isOpen;
          case Filter.NaTeKijken n -> v -> v.toestand() == Toestand.NA_TE_KIJKEN;
          case Filter.MetBevinding m -> v -> true;
          case Filter.Over(Thema thema) -> v -> themas.get(thema).contains(v.keuze().id());
        };
    return new Deelvragen(
        van.id(),
        van.kop(),
        van.hoofdstuk(),
        van.paragraaf(),
        van.bijlage(),
        van.staat(),
        van.vragen().stream().filter(laatDoor).toList(),
        van.bewaard());
  }

  // The list --------------------------------------------------------------------------------------

  private static List<Regel> regels(List<Deelvragen> delen) {
    List<Regel> regels = new ArrayList<>();
    String groep = "";
    for (Deelvragen deel : delen) {
      String nieuw =
          deel.bijlage()
              ? BERICHTEN.bericht("bijlagen")
              : deel.paragraaf().isEmpty() ? deel.hoofdstuk() : deel.paragraaf();
      if (!nieuw.equals(groep)) {
        groep = nieuw;
        if (!nieuw.isEmpty()) {
          regels.add(new Regel.Groep(nieuw));
        }
      }
      regels.add(regel(deel));
    }
    return List.copyOf(regels);
  }

  private static Regel.Deel regel(Deelvragen deel) {
    long open = deel.vragen().stream().filter(Vraag::isOpen).count();
    long naTeKijken =
        deel.vragen().stream().filter(v -> v.toestand() == Toestand.NA_TE_KIJKEN).count();
    boolean niets = deel.vragen().stream().allMatch(v -> v.toestand() == Toestand.OPEN);
    Status status =
        deel.vragen().isEmpty()
            ? Status.NVT
            : open > 0
                ? niets ? Status.OPEN : Status.BEZIG
                : naTeKijken > 0 ? Status.BEZIG : Status.KLAAR;
    String stand =
        open > 0
            ? BERICHTEN.bericht("open", open)
            : naTeKijken > 0 ? BERICHTEN.bericht("nakijken", naTeKijken) : "";
    return new Regel.Deel(deel.id(), nummer(deel), opschrift(deel), status, stand);
  }

  /** "14h" in "Artikel 14h. Jobcoaching". */
  private static String nummer(Deelvragen deel) {
    String[] woorden = deel.kop().split(" ", 3);
    return deel.bijlage() || woorden.length < 2 || !woorden[1].matches("\\d+\\p{L}*[.:]?")
        ? ""
        : woorden[1].replaceFirst("[.:]$", "");
  }

  /** "Jobcoaching" in "Artikel 14h. Jobcoaching"; an article that was not read has no heading. */
  private static String opschrift(Deelvragen deel) {
    String[] woorden = deel.kop().split(" ", 3);
    return nummer(deel).isEmpty() || woorden.length < 3 ? deel.kop() : woorden[2];
  }

  // Moving ----------------------------------------------------------------------------------------

  /** Brings an article or annex into view. */
  public void toon(BepalingId id) {
    werk.inBeeldProperty().set(Optional.of(id));
  }

  /** Brings the article of a question into view; a filter that hides the question is dropped. */
  public void toon(KeuzeId keuze) {
    stand()
        .vragen()
        .deel(keuze)
        .ifPresent(d -> {
          toon(d.id());
          boolean verborgen =
              deel.get().stream()
                  .flatMap(g -> g.vragen().stream())
                  .noneMatch(v -> v.keuze().id().equals(keuze));
          if (verborgen) {
            filter.set(new Filter.Alles());
          }
        });
  }

  /** Brings an article into view when none is: the one with the first open question. */
  public void begin() {
    if (deel.get().isEmpty()) {
      volgende(Optional.empty(), true)
          .flatMap(v -> stand().vragen().deel(v.keuze().id()))
          .or(() -> alle().stream().filter(d -> !d.vragen().isEmpty()).findFirst())
          .ifPresent(d -> toon(d.id()));
    }
  }

  /** The article or annex before or behind the one in view, among those that the filter shows. */
  public Optional<BepalingId> buurman(boolean vooruit) {
    List<BepalingId> ids = getoond().stream().map(Deelvragen::id).toList();
    int plaats = deel.get().map(d -> ids.indexOf(d.id())).orElse(-1);
    int naar = plaats + (vooruit ? 1 : -1);
    return plaats < 0 || naar < 0 || naar >= ids.size()
        ? Optional.empty()
        : Optional.of(ids.get(naar));
  }

  /**
   * The next or the previous question that is open, round the whole text.
   *
   * @param vanaf the question where the user is; empty for the article in view, or the beginning
   */
  public Optional<Vraag> volgende(Optional<KeuzeId> vanaf, boolean vooruit) {
    List<Deelvragen> delen = alle();
    int plaats =
        vanaf.isPresent()
            ? 0
            : Math.max(
                0,
                delen.stream()
                    .map(Deelvragen::id)
                    .toList()
                    .indexOf(werk.inBeeldProperty().get().orElse(null)));
    // Without a question to start from the article in view comes first, or last on the way back.
    int begin = vooruit ? plaats : Math.min(plaats + 1, delen.size());
    List<Vraag> vragen =
        Stream.concat(delen.subList(begin, delen.size()).stream(), delen.subList(0, begin).stream())
            .flatMap(d -> d.vragen().stream())
            .toList();
    return Openvragen.volgende(vragen, vanaf, vooruit);
  }

  // Common choices --------------------------------------------------------------------------------

  /** Whether nothing was chosen yet about the new text. */
  public boolean isLeeg() {
    return alle().stream()
        .flatMap(d -> d.vragen().stream())
        .allMatch(v -> werk.dossier().antwoorden(Kolom.WORDT).op(v.keuze().id()).isEmpty());
  }

  /** How many open questions would be answered by what most municipalities chose. */
  public int aantalGangbaar() {
    return GangbareAntwoorden.vulIn(werk.model(), werk.dossier()).naTeKijken().size()
        - werk.dossier().naTeKijken().size();
  }

  /** Answers open questions with what most municipalities chose, each marked to be looked at. */
  public void beginMetGangbaar() {
    werk.wijzig(
        BERICHTEN.bericht("gedaan.gangbaar", aantalGangbaar()),
        "",
        Optional.empty(),
        (Dossier d) -> GangbareAntwoorden.vulIn(werk.model(), d));
  }
}
