package nl.verordeningwijzer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;
import nl.verordeningwijzer.app.venster.Hoofdvenster;
import nl.verordeningwijzer.app.werk.Plaats;
import nl.verordeningwijzer.app.werk.Plaatsnotatie;
import nl.verordeningwijzer.app.werk.Stap;
import nl.verordeningwijzer.app.werk.Thema;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.dossier.DossierStore;
import nl.verordeningwijzer.dossier.Dossierbestand;
import nl.verordeningwijzer.dossier.Dossierslot;
import nl.verordeningwijzer.dossier.Gebruiker;
import nl.verordeningwijzer.dossier.Opslag;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.Modelbibliotheek;
import nl.verordeningwijzer.regeling.KeuzeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The program as its user meets it: from the start screen to the documents. */
class WizardTest extends Programmaproef {

  private static final KeuzeId REGIME = new KeuzeId("jobcoach-regime");

  private final DossierStore store =
      new DossierStore(new Modelbibliotheek(Path.of("model-verordening")), new Opslag());

  private Hoofdvenster venster() {
    return (Hoofdvenster) programma.raam().lookup(".hoofdvenster");
  }

  private void wachtOpDossier() {
    wachtTot("the dossier is open", () -> venster() != null);
  }

  private Dossier opSchijf(Path bestand) {
    return store.lees(bestand).alsWaarde().orElseThrow().dossier();
  }

  private String bewaard() {
    return opFx(() -> vind("bewaard", Label.class).getText());
  }

  private void wachtTotBewaard() {
    wachtTot("the dossier is saved", () -> vind("bewaard", Label.class).getText().contains("om"));
  }

  private Path lindewaard() {
    return map.resolve("Lindewaard.verordening");
  }

  // From beginning to end -------------------------------------------------------------------------

  /** Someone who has never seen it, without a mouse: the example, and its documents. */
  @Test
  void fromTheStartScreenToTheDocumentsByKeyboardOnly() {
    start(Thema.LICHT, 100);
    tabNaar("leeg-voorbeeld");
    toets("Enter");
    wachtOpDossier();
    toets("Ctrl+7");
    assertThat(opFx(() -> venster().plaats().get().stap())).isEqualTo(Stap.DOCUMENTEN);
    tabNaar("maak-definitief");
    toets("Space");
    Path documenten = map.resolve("Verordening Lindewaard");
    wachtTot(
        "the documents are there", () -> Files.exists(documenten.resolve("raadsbesluit.docx")));
    wachtTot(
        "the page says so",
        () -> vind("stand-raadsbesluit", Label.class).getText().equals("Klaar"));
    assertThat(documenten)
        .isDirectoryContaining(p -> p.endsWith("was-wordt-tabel.docx"))
        .isDirectoryContaining(p -> p.endsWith("geconsolideerde-tekst.docx"))
        .isDirectoryContaining(p -> p.endsWith("verantwoording.docx"));
    tabNaar("open-raadsbesluit");
    toets("Space");
    assertThat(geopendElders).containsExactly(documenten.resolve("raadsbesluit.docx"));
  }

  private void tabNaar(String id) {
    for (int i = 0; i < 120; i++) {
      if (focusId().equals(id)) {
        return;
      }
      toets("Tab");
    }
    throw new AssertionError("Tab never comes at " + id);
  }

  @Test
  void aNewDossierIsMadeAndFilledWithCommonChoices() {
    start(Thema.LICHT, 100);
    klik("leeg-nieuw");
    klik("nieuw-gemeente");
    typ("Súdwest-Fryslân");
    klik("nieuw-gangbaar");
    klik("nieuw-maak");
    wachtOpDossier();
    Dossier dossier = opSchijf(map.resolve("Súdwest-Fryslân.verordening"));
    assertThat(dossier.wordt().op(new KeuzeId("naam-gemeente")))
        .contains(new Waarde.Woorden("Súdwest-Fryslân"));
    assertThat(dossier.naTeKijken()).isNotEmpty();
    assertThat(
            opFx(() ->
                stage.getScene().getRoot().lookupAll(".rail-gemeente").stream()
                    .map(n -> ((Label) n).getText())
                    .toList()))
        .containsExactly("Súdwest-Fryslân");
    // Also where nothing is filled in yet, every step has something to show.
    for (Stap stap : Stap.values()) {
      naar("stap:" + stap.naam());
      Schermfoto.van(stage, "leeg-" + stap.nummer() + "-" + stap.naam());
    }
  }

  // Choosing --------------------------------------------------------------------------------------

  @Test
  void aChoiceIsSavedUndoneDoneAgainAndFoundBack() {
    start(Thema.LICHT, 100);
    opent("keuze:wordt:jobcoach-regime");
    RadioButton percentages = optie("Met een percentage van de werkuren");
    opFx(percentages::fire);
    wachtTotBewaard();
    assertThat(opSchijf(lindewaard()).wordt().op(REGIME))
        .contains(new Waarde.Gekozen(List.of("percentages")));
    toets("Ctrl+Z");
    wachtTot("it is undone on disk", () -> isOpSchijf("uren"));
    toets("Ctrl+Y");
    wachtTot("it is done again on disk", () -> isOpSchijf("percentages"));

    // As after a restart: the same place, the same answer.
    opFx(() -> programma.naarStart());
    wacht();
    opFx(() -> programma.open(lindewaard()));
    wachtOpDossier();
    assertThat(opFx(() -> Plaatsnotatie.schrijf(venster().plaats().get())))
        .isEqualTo("keuze:wordt:jobcoach-regime");
    assertThat(opFx(() -> optie("Met een percentage van de werkuren").isSelected())).isTrue();
  }

  private boolean isOpSchijf(String optie) {
    return opSchijf(lindewaard())
        .wordt()
        .op(REGIME)
        .equals(java.util.Optional.of(new Waarde.Gekozen(List.of(optie))));
  }

  private RadioButton optie(String begin) {
    return lookup(".radio-button").queryAllAs(RadioButton.class).stream()
        .filter(k -> voorgelezen(k).startsWith(begin))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no alternative that begins with " + begin));
  }

  private static String voorgelezen(Labeled knop) {
    return knop.getText() == null || knop.getText().isEmpty()
        ? String.valueOf(knop.getAccessibleText())
        : knop.getText();
  }

  @Test
  void theNextOpenQuestionIsOneKeyAway() {
    start(Thema.LICHT, 100);
    opent("stap:was-wordt");
    opFx(() ->
        vindWerk(w ->
            w.wijzig(
                "proef",
                "",
                java.util.Optional.empty(),
                d -> d.metWordt(d.wordt().zonder(new KeuzeId("verslag-frequentie"))))));
    wachtTot(
        "the question is open",
        () ->
            lookup(".stap-stand").queryAllAs(Label.class).stream()
                .anyMatch(l -> l.getText().equals("1 open")));
    toets("F8");
    wacht();
    assertThat(opFx(() -> venster().plaats().get()))
        .isEqualTo(
            new Plaats.BijKeuze(
                new KeuzeId("verslag-frequentie"), nl.verordeningwijzer.model.Kolom.WORDT));
  }

  private void vindWerk(java.util.function.Consumer<nl.verordeningwijzer.app.werk.Werk> doen) {
    doen.accept(venster().werk());
  }

  @Test
  void whatStandsInTheWayOfTheDocumentsLeadsToItsPlace() {
    start(Thema.LICHT, 100);
    opent("stap:documenten");
    opFx(() ->
        vindWerk(w ->
            w.maakLeeg(new KeuzeId("onderzoek-termijn"), nl.verordeningwijzer.model.Kolom.WORDT)));
    wachtTot("the page tells it", () -> !lookup(".hindernis").queryAll().isEmpty());
    assertThat(opFx(() -> vind("maak-definitief", Button.class).isDisabled())).isTrue();
    Hyperlink erheen =
        lookup(".hindernis .hyperlink").queryAllAs(Hyperlink.class).iterator().next();
    klik(erheen);
    assertThat(opFx(() -> Plaatsnotatie.schrijf(venster().plaats().get())))
        .isEqualTo("keuze:wordt:onderzoek-termijn");
  }

  /** Who goes from page to page never loses the place of the keyboard. */
  @Test
  void theFocusGoesAlongToTheNextStep() {
    start(Thema.LICHT, 100);
    opent("stap:toetsing");
    toets("F6");
    naar("stap:planning");
    assertThat(focusId()).isEqualTo("stap-planning");
  }

  @Test
  void searchingLeadsToAQuestion() {
    start(Thema.LICHT, 100);
    opent("stap:gemeente");
    toets("Ctrl+F");
    typ("no-risk");
    wacht();
    toets("Enter");
    assertThat(opFx(() -> venster().plaats().get().stap())).isIn(Stap.KEUZES, Stap.UITGANGSPUNT);
  }

  // With others -----------------------------------------------------------------------------------

  @Test
  void whatSomeoneElseHasOpenCanBeReadAndTakenOver() throws Exception {
    start(Thema.LICHT, 100);
    Files.copy(
        nl.verordeningwijzer.model.Modelbestanden.map().resolve("voorbeeld.verordening"),
        lindewaard());
    Dossierbestand ander =
        Dossierbestand.open(
                lindewaard(), store, Gebruiker.metNaam("M. de Wit"), Dossierslot.Overname.NOOIT)
            .alsWaarde()
            .orElseThrow();
    opent("keuze:wordt:jobcoach-regime");
    wachtTot(
        "it says who",
        () ->
            lookup(".melding .label").queryAllAs(Label.class).stream()
                .anyMatch(l -> l.getText().contains("M. de Wit")));
    assertThat(bewaard()).isEqualTo("Alleen lezen");
    assertThat(opFx(() -> optie("Met een percentage van de werkuren").isDisabled())).isTrue();
    klik("bewaar-neem-slot-over");
    wachtTot("it can be changed", () -> !optie("Met een percentage van de werkuren").isDisabled());
    opFx(() -> optie("Met een percentage van de werkuren").fire());
    wachtTot("it is saved", () -> isOpSchijf("percentages"));
    ander.sluit();
  }

  @Test
  void aChangeOnDiskIsNeverOverwritten() throws Exception {
    start(Thema.LICHT, 100);
    opent("keuze:wordt:jobcoach-regime");
    Dossier anders = opSchijf(lindewaard()).metReden(new KeuzeId("werkstage"), "Van een ander.");
    assertThat(store.schrijf(lindewaard(), anders).fouten()).isEmpty();
    opFx(() -> optie("Met een percentage van de werkuren").fire());
    wachtTot("the change is noticed", () -> !lookup("#bewaar-voeg-samen").queryAll().isEmpty());
    assertThat(opSchijf(lindewaard())).isEqualTo(anders);
    klik("bewaar-voeg-samen");
    wachtTot("both are on disk", () -> isOpSchijf("percentages"));
    assertThat(opSchijf(lindewaard()).redenen())
        .containsEntry(new KeuzeId("werkstage"), "Van een ander.");
  }

  /**
   * What cannot be written in its own place when closing is written beside it, and that is said.
   */
  @Test
  void workThatIsSavedElsewhereWhenClosingIsTold() throws Exception {
    start(Thema.LICHT, 100);
    opent("keuze:wordt:jobcoach-regime");
    Dossier anders = opSchijf(lindewaard()).metReden(new KeuzeId("werkstage"), "Van een ander.");
    assertThat(store.schrijf(lindewaard(), anders).fouten()).isEmpty();
    opFx(() -> {
      optie("Met een percentage van de werkuren").fire();
      programma.naarStart();
    });
    wacht();
    assertThat(opSchijf(lindewaard())).isEqualTo(anders);
    try (var bestanden = Files.list(map)) {
      Path ernaast =
          bestanden
              .filter(p -> p.toString().endsWith(".verordening") && !p.equals(lindewaard()))
              .findFirst()
              .orElseThrow();
      assertThat(opSchijf(ernaast).wordt().op(REGIME))
          .contains(new Waarde.Gekozen(List.of("percentages")));
      assertThat(lookup(".begin .fout").queryAllAs(Label.class))
          .extracting(Label::getText)
          .anyMatch(t -> t.contains(ernaast.getFileName().toString()));
    }
  }

  // Looking ---------------------------------------------------------------------------------------

  /** In {@code target/schermen}, to be looked at; a picture of nothing fails. */
  @ParameterizedTest
  @EnumSource(
      value = Thema.class,
      names = {"LICHT", "DONKER"})
  void everyStepHasAPicture(Thema thema) {
    start(thema, 100);
    String naam = thema.name().toLowerCase(java.util.Locale.ROOT);
    Schermfoto.van(stage, naam + "-0-begin");
    opent("stap:gemeente");
    for (Stap stap : Stap.values()) {
      naar("stap:" + stap.naam());
      Schermfoto.van(stage, naam + "-" + stap.nummer() + "-" + stap.naam());
    }
    naar("deel:jobcoaching");
    Schermfoto.van(stage, naam + "-3-jobcoaching");
    naar("eigen-tekst:jobcoaching");
    Schermfoto.van(stage, naam + "-3-eigen-tekst");
  }

  @ParameterizedTest
  @CsvSource({"150, 1366, 768", "200, 1366, 768", "100, 1024, 700", "150, 1024, 700"})
  void nothingIsCutOffWithLargerLettersOrInASmallWindow(int letters, int breedte, int hoogte) {
    venster(breedte, hoogte, 1);
    start(Thema.LICHT, letters);
    Set<String> afgekapt = new TreeSet<>();
    opent("stap:gemeente");
    for (Stap stap : Stap.values()) {
      naar("stap:" + stap.naam());
      Schermfoto.van(stage, "letters-%d-%d-%s".formatted(letters, breedte, stap.naam()));
      afgekapt.addAll(opFx(() -> afgekapteKnoppen(stap.naam())));
      assertThat(opFx(() -> venster().getHeight() <= hoogte && venster().getWidth() <= breedte))
          .as("the window holds " + stap)
          .isTrue();
    }
    assertThat(afgekapt).isEmpty();
  }

  /** Buttons of which the words do not fit: "Volgende op...". */
  private Set<String> afgekapteKnoppen(String waar) {
    Set<String> afgekapt = new TreeSet<>();
    for (Node node : stage.getScene().getRoot().lookupAll(".button, .toggle-button, .hyperlink")) {
      if (node instanceof ButtonBase knop && zichtbaar(knop) && !knop.isWrapText()) {
        for (Node deel : knop.lookupAll(".text")) {
          if (deel instanceof Text t && t.getText().endsWith("...")) {
            afgekapt.add(waar + ": " + knop.getText());
          }
        }
      }
    }
    return afgekapt;
  }

  private static boolean zichtbaar(Node node) {
    return node.getParent() == null || (node.isVisible() && zichtbaar(node.getParent()));
  }

  @Test
  void everyControlCanBeReachedAndHasWordsForAScreenReader() {
    start(Thema.LICHT, 100);
    Set<String> zonder = new TreeSet<>();
    opent("stap:gemeente");
    for (Stap stap : Stap.values()) {
      naar("stap:" + stap.naam());
      opFx(() -> {
        for (Node node : stage.getScene().getRoot().lookupAll("*")) {
          boolean isBediening =
              node instanceof ButtonBase
                  || node instanceof TextField
                  || node instanceof ToggleButton;
          if (isBediening && node.isFocusTraversable() && zichtbaar(node) && !heeftWoorden(node)) {
            zonder.add(
                stap.naam()
                    + ": "
                    + node.getClass().getSimpleName()
                    + " "
                    + node.getId()
                    + " "
                    + node.getStyleClass());
          }
        }
      });
    }
    assertThat(zonder).isEmpty();
  }

  private boolean heeftWoorden(Node node) {
    boolean eigen =
        node.getAccessibleText() != null && !node.getAccessibleText().isBlank()
            || node instanceof Labeled l && l.getText() != null && !l.getText().isBlank()
            || node instanceof TextField f
                && f.getPromptText() != null
                && !f.getPromptText().isBlank();
    // The parts of a control of the platform speak through the control itself.
    return eigen
        || stage.getScene().getRoot().lookupAll(".label").stream()
            .anyMatch(l -> l instanceof Label label && label.getLabelFor() == node)
        || node.getParent() instanceof javafx.scene.control.Control;
  }
}
