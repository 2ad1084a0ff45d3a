package nl.verordeningwijzer.app.antwoord;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
import nl.verordeningwijzer.app.Schermfoto;
import nl.verordeningwijzer.app.Schermproef;
import nl.verordeningwijzer.app.venster.Raam;
import nl.verordeningwijzer.app.werk.Bouwstenen;
import nl.verordeningwijzer.app.werk.Buitenwereld;
import nl.verordeningwijzer.app.werk.Omgeving;
import nl.verordeningwijzer.app.werk.Stand;
import nl.verordeningwijzer.app.werk.Thema;
import nl.verordeningwijzer.app.werk.VoorkeurenStore;
import nl.verordeningwijzer.app.werk.Werk;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.Eenheid;
import nl.verordeningwijzer.model.Keuze;
import nl.verordeningwijzer.model.Keuzesoort;
import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.model.Waardetype;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.uitwerking.Voorbeelddossier;
import nl.verordeningwijzer.uitwerking.Vragen.Toestand;
import nl.verordeningwijzer.uitwerking.Vragen.Vraag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every question can be answered with the keyboard alone, and what is typed becomes the answer. */
class KeuzekaartTest extends Schermproef {

  private static final Voorbeelddossier LEEG = Voorbeelddossier.leeg("Lindewaard");

  @TempDir Path map;

  private Werk werk;
  private Omgeving omgeving;

  /** Nobody outside the window is needed. */
  private record Niemand() implements Buitenwereld {
    @Override
    public Optional<Path> kiesBestand(String titel, Optional<Path> in, Bestandssoort soort) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> kiesDoel(
        String titel, Optional<Path> in, String naam, Bestandssoort soort) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> kiesMap(String titel, Optional<Path> in) {
      return Optional.empty();
    }

    @Override
    public void open(Path pad) {}

    @Override
    public void kopieer(String tekst) {}
  }

  private Bouwstenen bouwstenen(Voorbeelddossier van) {
    Clock klok = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneId.of("Europe/Amsterdam"));
    omgeving =
        new Omgeving(
            Path.of(""),
            klok,
            Runnable::run,
            Runnable::run,
            new Niemand(),
            new VoorkeurenStore(map),
            map);
    Stand stand = Stand.van(van.uitwerking());
    // What follows from an answer is for others: the card must do without it.
    werk = new Werk(stand, klok, taak -> {}, Runnable::run, dossier -> {});
    return new Bouwstenen(omgeving, werk, null);
  }

  private Keuzekaart kaart(Voorbeelddossier van, String id, Kolom kolom) {
    Bouwstenen bouwstenen = bouwstenen(van);
    VBox vak =
        toon(() -> {
          Keuzekaart kaart = new Keuzekaart(bouwstenen, new KeuzeId(id), kolom);
          bouwstenen.werk().stand().vragen().vraag(new KeuzeId(id), kolom).ifPresent(kaart::toon);
          return new VBox(kaart);
        });
    Keuzekaart kaart = (Keuzekaart) vak.getChildren().getFirst();
    opFx(() -> {
      kaart
          .getScene()
          .getAccelerators()
          .put(KeyCombination.valueOf("Shortcut+Z"), () -> werk.maakOngedaan());
      kaart.pakFocus();
    });
    wacht();
    return kaart;
  }

  private Keuzekaart kaart(String id) {
    return kaart(LEEG, id, Kolom.WORDT);
  }

  private Waarde antwoord(String id) {
    return opFx(() -> werk.dossier().wordt().op(new KeuzeId(id)).orElse(null));
  }

  private String tekst(String id) {
    TextInputControl veld = vind(id, TextInputControl.class);
    return opFx(() -> veld.getText());
  }

  private List<String> zichtbareMeldingen() {
    return opFx(() ->
        lookup(".kaartmelding").queryAll().stream()
            .filter(Node::isVisible)
            .map(m -> ((Label) ((Melding) m).getChildren().getLast()).getText())
            .toList());
  }

  private static Waarde getal(String getal) {
    return new Waarde.Getal(new BigDecimal(getal));
  }

  // Each kind of answer ---------------------------------------------------------------------------

  @Test
  void yesAndNo() {
    kaart("werkstage");
    assertThat(focusId()).isEqualTo("antwoord-wordt-werkstage-ja");
    toets("Space");
    assertThat(antwoord("werkstage")).isEqualTo(new Waarde.JaNee(true));
    toets("Space");
    assertThat(antwoord("werkstage")).as("pressing it again keeps it").isNotNull();
    toets("Right");
    assertThat(antwoord("werkstage")).isEqualTo(new Waarde.JaNee(false));
    toets("Ctrl+Z");
    assertThat(antwoord("werkstage")).isNull();
    assertThat(vind("antwoord-wordt-werkstage-nee", ToggleButton.class).isSelected()).isFalse();
  }

  @Test
  void alternatives() {
    kaart("lks-proces");
    toets("Space");
    assertThat(antwoord("lks-proces")).isEqualTo(new Waarde.Gekozen(List.of("preferent")));
    toets("Down");
    assertThat(antwoord("lks-proces")).isEqualTo(new Waarde.Gekozen(List.of("eigen")));
    assertThat(focusId()).isEqualTo("antwoord-wordt-lks-proces-eigen");
  }

  @Test
  void alternativesOfWhichMoreAreAllowed() {
    Bouwstenen bouwstenen = bouwstenen(LEEG);
    List<Invoer> gegeven = new ArrayList<>();
    Keuze keuze = meerkeuze();
    Optieveld veld =
        (Optieveld)
            toon(
                    () -> {
                      Optieveld optieveld =
                          new Optieveld(
                              new Antwoordveld.Opdracht(
                                  bouwstenen.werk(), keuze, Kolom.WORDT, gegeven::add));
                      optieveld.toonWoorden(List.of(List.of(), List.of(), List.of()));
                      optieveld.toon(Optional.of(new Waarde.Gekozen(List.of("b"))));
                      return new VBox(optieveld);
                    })
                .getChildren()
                .getFirst();
    opFx(() -> veld.pakFocus());
    assertThat(focusId()).isEqualTo("antwoord-wordt-vorm-b");
    toets("Shift+Tab");
    toets("Space");
    toets("Tab");
    toets("Space");
    assertThat(gegeven)
        .containsExactly(
            new Invoer.Antwoord(new Waarde.Gekozen(List.of("a", "b"))),
            new Invoer.Antwoord(new Waarde.Gekozen(List.of("a"))));
  }

  private static Keuze meerkeuze() {
    return new Keuze(
        new KeuzeId("vorm"),
        Keuzesoort.MEERKEUZE,
        Waardetype.OPTIES,
        "In welke vormen?",
        "",
        List.of(
            new Keuze.Optie("a", "De ene"),
            new Keuze.Optie("b", "De andere"),
            new Keuze.Optie("c", "Nog een")),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        0,
        false,
        false,
        List.of(),
        "",
        "",
        List.of(),
        "",
        "");
  }

  @Test
  void words() {
    kaart("wmo-verordening");
    typ("Verordening Wmo 2024 ");
    assertThat(antwoord("wmo-verordening")).isEqualTo(new Waarde.Woorden("Verordening Wmo 2024"));
    assertThat(tekst("antwoord-wordt-wmo-verordening"))
        .as("a space stays while typing")
        .isEqualTo("Verordening Wmo 2024 ");
    toets("Ctrl+A");
    toets("Delete");
    assertThat(antwoord("wmo-verordening")).isNull();
  }

  @Test
  void numbers() {
    kaart("loonwaarde-termijn");
    typ("6");
    toets("Up");
    assertThat(antwoord("loonwaarde-termijn")).isEqualTo(getal("7"));
    kaart("lks-kwetsbaar-percentage");
    typ("7,5");
    assertThat(antwoord("lks-kwetsbaar-percentage")).isEqualTo(getal("7.5"));
    kaart("uitstroompremie-bedrag");
    typ("1.250,50");
    assertThat(antwoord("uitstroompremie-bedrag")).isEqualTo(getal("1250.5"));
    kaart("kwetsbaar-leeftijd");
    typ("50");
    assertThat(antwoord("kwetsbaar-leeftijd")).isEqualTo(getal("50"));
    kaart("uitstroompremie-vanaf");
    typ("7");
    assertThat(antwoord("uitstroompremie-vanaf")).isEqualTo(getal("7"));
  }

  @Test
  void numbersInARow() {
    kaart("jobcoach-percentages");
    typ("10");
    toets("Tab");
    typ("5");
    toets("Tab");
    assertThat(zichtbareMeldingen()).contains("Hier horen 3 getallen. Vul ook de andere in.");
    typ("3");
    assertThat(antwoord("jobcoach-percentages"))
        .isEqualTo(
            new Waarde.Getallen(
                List.of(BigDecimal.TEN, BigDecimal.valueOf(5), BigDecimal.valueOf(3))));
    assertThat(zichtbareMeldingen()).noneMatch(m -> m.startsWith("Hier horen"));
  }

  @Test
  void terms() {
    kaart("jobcoach-uren-duur");
    typ("2");
    assertThat(antwoord("jobcoach-uren-duur")).isEqualTo(new Waarde.Termijn(2, Eenheid.MAANDEN));
    toets("Tab");
    assertThat(focusId()).isEqualTo("antwoord-wordt-jobcoach-uren-duur-eenheid");
    toets("Down");
    assertThat(antwoord("jobcoach-uren-duur")).isEqualTo(new Waarde.Termijn(2, Eenheid.JAREN));
  }

  @Test
  void days() {
    kaart(LEEG, "raadsdatum", Kolom.BESLUIT);
    typ("1-7-2027");
    assertThat(antwoord("raadsdatum")).isEqualTo(new Waarde.Datum(LocalDate.of(2027, 7, 1)));
    toets("Alt+Down");
    toets("Right");
    toets("Enter");
    assertThat(antwoord("raadsdatum")).isEqualTo(new Waarde.Datum(LocalDate.of(2027, 7, 2)));
    assertThat(tekst("antwoord-besluit-raadsdatum")).isEqualTo("2 juli 2027");
  }

  @Test
  void lists() {
    kaart("kwaliteit-inhoud");
    typ("een diploma\neen keurmerk");
    assertThat(antwoord("kwaliteit-inhoud"))
        .isEqualTo(new Waarde.Lijst(List.of("een diploma", "een keurmerk"), ""));
    toets("Alt+Up");
    assertThat(antwoord("kwaliteit-inhoud"))
        .isEqualTo(new Waarde.Lijst(List.of("een keurmerk", "een diploma"), ""));
    assertThat(focusId())
        .as("the focus moves along")
        .isEqualTo("antwoord-wordt-kwaliteit-inhoud-punt-1");
    klik("antwoord-wordt-kwaliteit-inhoud-suggestie-3");
    typ(", zo");
    assertThat(antwoord("kwaliteit-inhoud"))
        .isEqualTo(
            new Waarde.Lijst(
                List.of(
                    "een keurmerk",
                    "een diploma",
                    "de jobcoach staat in een erkend register, zoals dat van UWV, zo"),
                ""));
    klik("antwoord-wordt-kwaliteit-inhoud-punt-2-weg");
    klik("antwoord-wordt-kwaliteit-inhoud-slot");
    typ("Het college.");
    assertThat(antwoord("kwaliteit-inhoud"))
        .isEqualTo(
            new Waarde.Lijst(
                List.of(
                    "een keurmerk",
                    "de jobcoach staat in een erkend register, zoals dat van UWV, zo"),
                "Het college."));
  }

  @Test
  void tables() {
    kaart("jobcoach-regiems");
    typ("licht");
    toets("Tab");
    typ("3");
    toets("Tab");
    assertThat(zichtbareMeldingen()).contains("Bij ‘licht’ ontbreekt de maximale duur.");
    typ("12");
    toets("Tab");
    toets("Down");
    Map<String, Waarde> licht =
        Map.of(
            "naam", new Waarde.Woorden("licht"),
            "percentage", getal("3"),
            "duur", new Waarde.Termijn(12, Eenheid.MAANDEN));
    assertThat(antwoord("jobcoach-regiems")).isEqualTo(new Waarde.Tabel(List.of(licht)));
    assertThat(zichtbareMeldingen()).noneMatch(m -> m.startsWith("Bij ‘licht’"));

    klik("antwoord-wordt-jobcoach-regiems-erbij");
    typ("zwaar");
    toets("Alt+Up");
    assertThat(antwoord("jobcoach-regiems"))
        .isEqualTo(new Waarde.Tabel(List.of(Map.of("naam", new Waarde.Woorden("zwaar")), licht)));
    toets("Ctrl+Z");
    assertThat(antwoord("jobcoach-regiems")).isNull();
    assertThat(tekst("antwoord-wordt-jobcoach-regiems-rij-1-naam")).isEmpty();
  }

  @Test
  void criteria() {
    kaart("voorrangsgroep");
    toets("Tab");
    typ("27");
    toets("Tab");
    toets("Space");
    assertThat(zichtbareMeldingen()).anyMatch(m -> m.startsWith("Kies nog of alle punten"));
    opFx(() ->
        vind("antwoord-wordt-voorrangsgroep-verbinding-een", ToggleButton.class).requestFocus());
    toets("Space");
    assertThat(antwoord("voorrangsgroep"))
        .isEqualTo(
            new Waarde.Criteria(
                false,
                List.of(
                    new Waarde.Criterium("leeftijd", Optional.of(getal("27"))),
                    new Waarde.Criterium("bijstand", Optional.empty()))));
  }

  @Test
  void provisions() {
    kaart("voorzieningen-korte-afstand");
    toets("Space");
    BepalingId eerste =
        ((Waarde.Bepalingen) antwoord("voorzieningen-korte-afstand")).bepalingen().getFirst();
    assertThat(focusId()).isEqualTo("antwoord-wordt-voorzieningen-korte-afstand-" + eerste);
    toets("Space");
    assertThat(antwoord("voorzieningen-korte-afstand")).isNull();
  }

  @Test
  void amendments() {
    kaart(Voorbeelddossier.geleverd(), "inwerkingtreding-later", Kolom.BESLUIT);
    klik("antwoord-besluit-inwerkingtreding-later-scholing");
    assertThat(antwoord("inwerkingtreding-later"))
        .isEqualTo(new Waarde.Bepalingen(List.of(new BepalingId("scholing"))));
  }

  @Test
  void theExampleOfTheModel() {
    kaart("voorrangsgroep");
    klik("antwoord-wordt-voorrangsgroep-voorbeeld");
    assertThat(antwoord("voorrangsgroep")).isEqualTo(new Waarde.Voorbeeld());
    assertThat(focusId()).isEqualTo("antwoord-wordt-voorrangsgroep-zelf");
    toets("Space");
    assertThat(antwoord("voorrangsgroep")).isNull();
    assertThat(focusId()).isEqualTo("antwoord-wordt-voorrangsgroep-leeftijd");

    kaart("overgang-duur");
    klik("antwoord-wordt-overgang-duur-voorbeeld");
    assertThat(antwoord("overgang-duur")).isEqualTo(new Waarde.Termijn(12, Eenheid.MAANDEN));
    assertThat(tekst("antwoord-wordt-overgang-duur")).isEqualTo("12");
  }

  // What goes wrong and what comes late -----------------------------------------------------------

  @Test
  void whatCannotBeReadStaysAndIsNoAnswer() {
    kaart(LEEG.wordt("loonwaarde-termijn", getal("8")), "loonwaarde-termijn", Kolom.WORDT);
    toets("Ctrl+A");
    typ("acht a");
    assertThat(tekst("antwoord-wordt-loonwaarde-termijn")).isEqualTo("acht a");
    assertThat(antwoord("loonwaarde-termijn"))
        .as("'acht' was read on the way")
        .isEqualTo(getal("8"));
    assertThat(zichtbareMeldingen())
        .containsExactly(
            "Dit is geen heel getal. Typ een getal zoals 6. Tot dan geldt uw vorige antwoord: 8.");
    toets("Ctrl+Z");
    assertThat(tekst("antwoord-wordt-loonwaarde-termijn")).isEqualTo("8");
    assertThat(zichtbareMeldingen()).isEmpty();
  }

  @Test
  void aNumberOutOfBoundsIsKeptAndSaidSo() {
    kaart("loonwaarde-termijn");
    typ("0");
    assertThat(antwoord("loonwaarde-termijn")).isEqualTo(getal("0"));
    assertThat(zichtbareMeldingen()).singleElement().asString().contains("niets lager toe dan 1");
  }

  @Test
  void aLateResultDoesNotOverwriteWhatWasTypedMeanwhile() {
    Keuzekaart kaart = kaart("wmo-verordening");
    typ("Verordening 2024");
    toets("Left");
    Keuze keuze = werk.model().keuzes().get(new KeuzeId("wmo-verordening"));
    Vraag laat =
        new Vraag(
            keuze,
            Kolom.WORDT,
            Toestand.BEANTWOORD,
            Optional.of(new Waarde.Woorden("Veror")),
            "Veror");
    opFx(() -> kaart.toon(laat));
    typ("-");
    assertThat(tekst("antwoord-wordt-wmo-verordening")).isEqualTo("Verordening 202-4");
  }

  @Test
  void undoingElsewhereShowsInTheFields() {
    kaart("wmo-verordening");
    typ("Verordening 2024");
    opFx(() -> werk.maakOngedaan());
    assertThat(tekst("antwoord-wordt-wmo-verordening")).isEmpty();
    opFx(() -> werk.doeOpnieuw());
    assertThat(tekst("antwoord-wordt-wmo-verordening")).isEqualTo("Verordening 2024");
  }

  // Around the answer -----------------------------------------------------------------------------

  @Test
  void aReasonIsOneLineInTheDossier() {
    kaart("werkstage");
    klik("antwoord-wordt-werkstage-reden");
    typ("Omdat het helpt. ");
    opFx(() ->
        vind("antwoord-wordt-werkstage-reden", TextInputControl.class).appendText("\nEn meer"));
    assertThat(werk.dossier().redenen().get(new KeuzeId("werkstage")))
        .isEqualTo("Omdat het helpt. En meer");
    toets("Tab");
    assertThat(focusId()).as("Tab leads on").isNotEqualTo("antwoord-wordt-werkstage-reden");
  }

  @Test
  void emptyLaterAndTheExistingText() {
    kaart(LEEG.was("werkstage", true), "werkstage", Kolom.WORDT);
    klik("antwoord-wordt-werkstage-later");
    assertThat(werk.dossier().later()).containsExactly(new KeuzeId("werkstage"));
    klik("antwoord-wordt-werkstage-neem-over");
    assertThat(antwoord("werkstage")).isEqualTo(new Waarde.JaNee(true));
    assertThat(werk.dossier().later()).isEmpty();
    klik("antwoord-wordt-werkstage-leeg");
    assertThat(antwoord("werkstage")).isNull();
    klik("antwoord-wordt-werkstage-standaard");
    assertThat(antwoord("werkstage")).isEqualTo(new Waarde.JaNee(true));
  }

  @Test
  void anAnswerOfTheProgramIsLookedAt() {
    Dossier gevuld =
        LEEG.dossier()
            .metNaTeKijken(new KeuzeId("werkstage"), new Waarde.JaNee(true), "De meeste doen dit.");
    kaart(new Voorbeelddossier(LEEG.model(), gevuld), "werkstage", Kolom.WORDT);
    klik("antwoord-wordt-werkstage-klopt");
    assertThat(werk.dossier().naTeKijken()).isEmpty();
    assertThat(antwoord("werkstage")).isEqualTo(new Waarde.JaNee(true));
    assertThat(opFx(() -> lookup(".na-te-kijken").query().isVisible())).isFalse();
  }

  @Test
  void aFoldedCardIsOneLineThatUnfolds() {
    Keuzekaart kaart = kaart(Voorbeelddossier.geleverd(), "werkstage", Kolom.WORDT);
    double hoog = opFx(() -> kaart.getHeight());
    opFx(() -> {
      kaart.vouw(false);
      kaart.lookup("#kaart-wordt-werkstage-regel").requestFocus();
    });
    wacht();
    assertThat(opFx(() -> kaart.getHeight())).isLessThan(hoog / 3);
    assertThat(opFx(() -> kaart.lookup("#kaart-wordt-werkstage-regel").getAccessibleText()))
        .isEqualTo("klaar. Biedt u mensen werkstages aan om werkervaring op te doen? ja");
    toets("Enter");
    assertThat(opFx(() -> kaart.openProperty().get())).isTrue();
    assertThat(focusId()).isEqualTo("antwoord-wordt-werkstage-ja");
  }

  @Test
  void nothingChangesWhileSomeoneElseHasTheDossier() {
    kaart("loonwaarde-termijn");
    opFx(() -> werk.zetAlleenLezen(true));
    typ("6");
    toets("Up");
    assertThat(tekst("antwoord-wordt-loonwaarde-termijn")).isEmpty();
    assertThat(antwoord("loonwaarde-termijn")).isNull();
  }

  @Test
  void theLawIsShownInTheProgram() {
    Bouwstenen bouwstenen = bouwstenen(LEEG);
    List<String> getoond = new ArrayList<>();
    omgeving.wetwijzerProperty().set(Optional.of(getoond::add));
    toon(() -> new VBox(new Keuzekaart(bouwstenen, new KeuzeId("lks-proces"), Kolom.WORDT)));
    klik("antwoord-wordt-lks-proces-grondslag");
    assertThat(getoond)
        .containsExactly("artikel 8a, tweede lid, onderdeel c, van de Participatiewet");
  }

  @Test
  void pictures() {
    foto("kaarten-licht", Thema.LICHT, 100, "lks-proces", "extra-beschut-werk");
    foto("kaarten-donker-150", Thema.DONKER, 150, "jobcoach-regime", "kwaliteit-inhoud");
  }

  private void foto(String naam, Thema thema, int letter, String... ids) {
    Bouwstenen bouwstenen = bouwstenen(Voorbeelddossier.geleverd());
    omgeving.wijzigVoorkeuren(v -> v.metThema(thema).metLettergrootte(letter));
    venster(740, 900, 1);
    toon(() -> {
      VBox vak = new VBox();
      vak.getStyleClass().add("kaarten");
      for (String id : ids) {
        Keuzekaart kaart = new Keuzekaart(bouwstenen, new KeuzeId(id), Kolom.WORDT);
        werk.stand().vragen().vraag(kaart.keuze(), Kolom.WORDT).ifPresent(kaart::toon);
        vak.getChildren().add(kaart);
      }
      vak.setPrefWidth(720);
      ScrollPane rol = new ScrollPane(vak);
      Raam raam = new Raam(omgeving, new Niets());
      raam.toonStart(rol);
      return raam;
    });
    Schermfoto.van(stage, naam);
  }

  /** A frame of which nobody uses the menus. */
  private record Niets() implements Raam.Opdrachten {
    @Override
    public void nieuw() {}

    @Override
    public void open() {}

    @Override
    public void naarStart() {}

    @Override
    public void help() {}

    @Override
    public void over() {}

    @Override
    public void stop() {}
  }
}
