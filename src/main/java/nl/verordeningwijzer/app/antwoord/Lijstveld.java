package nl.verordeningwijzer.app.antwoord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.verordeningwijzer.app.bediening.Iconen;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.Keuze;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Letters;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** Items that can be added, taken away and put in another order. */
final class Lijstveld extends Antwoordveld {

  private static final Berichten BERICHTEN = Berichten.van(Lijstveld.class);

  private final List<Rij> rijen = new ArrayList<>();
  private final VBox rijvlak = new VBox();
  private final Groeiveld slot;
  private final List<Suggestierij> suggesties = new ArrayList<>();

  private final class Rij extends HBox {
    private final Label letter = new Label();
    private final Groeiveld veld;
    private final Rijknoppen knoppen;

    Rij(int nummer) {
      String id = opdracht().id("punt-" + nummer);
      knoppen =
          new Rijknoppen(
              id, opdracht().alleenLezen(), d -> verplaats(this, d), () -> haalWeg(this));
      veld = new Groeiveld(id, opdracht().alleenLezen(), () -> false);
      letter.getStyleClass().add("rijletter");
      letter.setLabelFor(veld);
      veld.textProperty().addListener((waarde, was, nieuw) -> gewijzigd());
      veld.bijEnter(() -> {
        if (!opdracht().alleenLezen().get()) {
          voegToe(rijen.indexOf(this) + 1, "");
        }
      });
      Rijknoppen.toetsen(this, opdracht().alleenLezen(), d -> verplaats(this, d));
      veld.addEventFilter(KeyEvent.KEY_PRESSED, this::toets);
      HBox.setHgrow(veld, Priority.ALWAYS);
      getStyleClass().add("lijstrij");
      getChildren().setAll(letter, veld, knoppen);
    }

    private void toets(KeyEvent e) {
      if (opdracht().alleenLezen().get()) {
        return;
      }
      if (e.getCode() == KeyCode.BACK_SPACE && veld.getText().isEmpty() && rijen.size() > 1) {
        haalWeg(this);
        e.consume();
      }
    }
  }

  /** A suggestion, with where it was found. */
  private final class Suggestierij extends HBox {
    private final Keuze.Suggestie suggestie;
    private final Button knop = new Button();

    Suggestierij(Keuze.Suggestie suggestie, int nummer) {
      this.suggestie = suggestie;
      Label tekst = new Label(suggestie.tekst());
      tekst.setWrapText(true);
      Label bron = new Label(suggestie.bron());
      bron.getStyleClass().add("kleinst");
      bron.setWrapText(true);
      VBox woorden = new VBox(tekst, bron);
      woorden.setMinWidth(0);
      HBox.setHgrow(woorden, Priority.ALWAYS);
      knop.setId(opdracht().id("suggestie-" + nummer));
      knop.setGraphic(Iconen.icoon(BootstrapIcons.PLUS));
      knop.setText(BERICHTEN.bericht("lijst.neem-op"));
      knop.setAccessibleText(
          BERICHTEN.bericht("gesproken.antwoord", knop.getText(), suggestie.tekst()));
      knop.setMinWidth(USE_PREF_SIZE);
      knop.getStyleClass().add("small");
      knop.setOnAction(e -> neemOp(suggestie.tekst()));
      getStyleClass().add("suggestierij");
      getChildren().setAll(woorden, knop);
    }

    void werkBij(List<String> items) {
      boolean erin = items.contains(suggestie.tekst());
      knop.setDisable(erin || opdracht().alleenLezen().get());
      knop.setText(BERICHTEN.bericht(erin ? "lijst.staat-erin" : "lijst.neem-op"));
      knop.setGraphic(Iconen.icoon(erin ? BootstrapIcons.CHECK : BootstrapIcons.PLUS));
    }
  }

  Lijstveld(Opdracht opdracht) {
    super(opdracht);
    this.slot = new Groeiveld(opdracht.id("slot"), opdracht.alleenLezen(), () -> false);
    rijvlak.getStyleClass().add("lijstrijen");
    Button erbij = new Button(BERICHTEN.bericht("lijst.erbij"), Iconen.icoon(BootstrapIcons.PLUS));
    erbij.setId(opdracht.id("erbij"));
    erbij.setMinWidth(USE_PREF_SIZE);
    erbij.disableProperty().bind(opdracht.alleenLezen());
    erbij.setOnAction(e -> voegToe(rijen.size(), ""));
    Label toetsen = new Label(BERICHTEN.bericht("rij.toetsen"));
    toetsen.getStyleClass().add("kleinst");
    toetsen.setWrapText(true);
    HBox voet = new HBox(erbij, toetsen);
    voet.getStyleClass().add("lijstvoet");
    getChildren().setAll(rijvlak, voet);
    if (!keuze().slotzin().isEmpty()) {
      getChildren().add(slot());
    }
    if (!keuze().suggesties().isEmpty()) {
      getChildren().add(suggesties());
    }
    zorgVoor(1);
  }

  private Node slot() {
    Label label = new Label(keuze().slotzin());
    label.setWrapText(true);
    label.setLabelFor(slot);
    slot.setAccessibleText(keuze().slotzin());
    slot.textProperty().addListener((waarde, was, nieuw) -> gewijzigd());
    VBox vlak = new VBox(label, slot);
    vlak.getStyleClass().add("slotzin");
    return vlak;
  }

  private Node suggesties() {
    Label kop = new Label(BERICHTEN.bericht("lijst.suggesties"));
    kop.getStyleClass().add("klein");
    VBox vlak = new VBox(kop);
    vlak.getStyleClass().add("suggesties");
    for (Keuze.Suggestie suggestie : keuze().suggesties()) {
      Suggestierij rij = new Suggestierij(suggestie, suggesties.size() + 1);
      suggesties.add(rij);
      vlak.getChildren().add(rij);
    }
    opdracht().alleenLezen().addListener((waarde, was, nieuw) -> werkSuggestiesBij());
    return vlak;
  }

  // Rows ------------------------------------------------------------------------------------------

  private void zorgVoor(int aantal) {
    while (rijen.size() < aantal) {
      Rij rij = new Rij(rijen.size() + 1);
      rijen.add(rij);
      rijvlak.getChildren().add(rij);
    }
    while (rijen.size() > Math.max(1, aantal)) {
      rijvlak.getChildren().remove(rijen.removeLast());
    }
    for (int i = 0; i < rijen.size(); i++) {
      Rij rij = rijen.get(i);
      rij.letter.setText(Letters.klein(i + 1));
      rij.knoppen.zet(i, rijen.size(), opdracht().alleenLezen().get());
      rij.veld.setAccessibleText(
          BERICHTEN.bericht(
              "gesproken.antwoord",
              BERICHTEN.bericht("lijst.punt", Letters.klein(i + 1)),
              keuze().vraag()));
    }
  }

  private List<String> items() {
    return rijen.stream().map(r -> r.veld.getText()).toList();
  }

  /** Puts other words in the rows; words stay in their field when they are the same. */
  private void zetItems(List<String> items) {
    zorgVoor(items.size());
    for (int i = 0; i < rijen.size(); i++) {
      String item = i < items.size() ? items.get(i) : "";
      Groeiveld veld = rijen.get(i).veld;
      // A space that was just typed behind a word is no other word.
      if (!Cel.opEenRegel(veld.getText()).equals(item)) {
        veld.setText(item);
        veld.end();
      }
    }
    werkSuggestiesBij();
  }

  private void wijzigItems(List<String> items, int focus) {
    boolean leegGelaten = items.isEmpty();
    zetZonderMelding(leegGelaten ? List.of("") : items);
    rijen.get(Math.clamp(focus, 0, rijen.size() - 1)).veld.requestFocus();
    gewijzigd();
  }

  private void zetZonderMelding(List<String> items) {
    zonderMelding(() -> zetItems(items));
  }

  private void voegToe(int plaats, String item) {
    List<String> items = new ArrayList<>(items());
    items.add(plaats, item);
    wijzigItems(items, plaats);
  }

  private void neemOp(String item) {
    List<String> items = new ArrayList<>(items());
    items.removeIf(String::isBlank);
    items.add(item);
    wijzigItems(items, items.size() - 1);
  }

  private void haalWeg(Rij rij) {
    int plaats = rijen.indexOf(rij);
    List<String> items = new ArrayList<>(items());
    items.remove(plaats);
    wijzigItems(items, Math.max(0, plaats - 1));
  }

  private void verplaats(Rij rij, int verschil) {
    int van = rijen.indexOf(rij);
    int naar = van + verschil;
    if (naar >= 0 && naar < rijen.size()) {
      List<String> items = new ArrayList<>(items());
      items.add(naar, items.remove(van));
      wijzigItems(items, naar);
    }
  }

  private void werkSuggestiesBij() {
    List<String> items = items().stream().map(Cel::opEenRegel).toList();
    suggesties.forEach(s -> s.werkBij(items));
  }

  // Answers ---------------------------------------------------------------------------------------

  private void gewijzigd() {
    if (!vult()) {
      werkSuggestiesBij();
      geef(new Velden.Lijst(items(), slot.getText()).lees(keuze()));
    }
  }

  @Override
  void vul(Optional<Waarde> waarde) {
    Velden.Lijst velden = (Velden.Lijst) Velden.van(keuze(), waarde);
    zetItems(velden.items());
    if (!Cel.opEenRegel(slot.getText()).equals(velden.slot())) {
      slot.setText(velden.slot());
    }
  }

  @Override
  void pakFocus() {
    rijen.getFirst().veld.requestFocus();
  }
}
