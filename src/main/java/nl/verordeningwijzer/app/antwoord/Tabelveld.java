package nl.verordeningwijzer.app.antwoord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.verordeningwijzer.app.bediening.Iconen;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.Keuze;
import nl.verordeningwijzer.model.Waardetype;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Letters;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/**
 * Rows that each have the same fields: regimes, steps of a process. Where there is no room for all
 * fields beside each other, they stand under each other.
 */
final class Tabelveld extends Antwoordveld {

  private static final Berichten BERICHTEN = Berichten.van(Tabelveld.class);

  /** Narrower than this, in em, fields of a row stand under each other. */
  private static final double SMAL = 46;

  private final GridPane raster = new GridPane();
  private final List<Rij> rijen = new ArrayList<>();
  private final VBox meldingen = new VBox();
  private List<String> getoond = List.of();
  private boolean breed = true;

  /** The parts of a row; they stand in the grid, each in its own cell. */
  private final class Rij {
    private final Label letter = new Label();
    private final List<Label> labels = new ArrayList<>();
    private final List<Celveld> cellen = new ArrayList<>();
    private final Rijknoppen knoppen;

    Rij(int nummer) {
      String id = opdracht().id("rij-" + nummer);
      knoppen =
          new Rijknoppen(
              id, opdracht().alleenLezen(), d -> verplaats(this, d), () -> haalWeg(this));
      letter.getStyleClass().add("rijletter");
      for (Keuze.Veld veld : keuze().velden()) {
        Celveld cel =
            new Celveld(
                veld.alsKeuze(keuze()),
                new Celveld.Naam(id + "-" + veld.id(), veld.label()),
                Optional.empty(),
                opdracht().alleenLezen(),
                c -> gewijzigd(),
                Tabelveld.this::neemTerug);
        Rijknoppen.toetsen(cel, opdracht().alleenLezen(), d -> verplaats(this, d));
        Label label =
            new Label(
                veld.verplicht()
                    ? kolomkop(veld)
                    : BERICHTEN.bericht("tabel.niet-verplicht", kolomkop(veld)));
        label.setTooltip(new Tooltip(veld.label()));
        label.getStyleClass().add("klein");
        label.setLabelFor(cel.veld());
        labels.add(label);
        cellen.add(cel);
      }
    }

    List<Node> delen() {
      List<Node> delen = new ArrayList<>();
      delen.add(letter);
      for (int i = 0; i < cellen.size(); i++) {
        delen.add(labels.get(i));
        delen.add(cellen.get(i));
      }
      delen.add(knoppen);
      return delen;
    }
  }

  Tabelveld(Opdracht opdracht) {
    super(opdracht);
    raster.getStyleClass().add("tabelraster");
    meldingen.getStyleClass().add("meldingen-bij-antwoord");
    Button erbij = new Button(BERICHTEN.bericht("tabel.erbij"), Iconen.icoon(BootstrapIcons.PLUS));
    erbij.setId(opdracht.id("erbij"));
    erbij.disableProperty().bind(opdracht.alleenLezen());
    erbij.setOnAction(e -> voegToe());
    Label toetsen = new Label(BERICHTEN.bericht("rij.toetsen"));
    toetsen.getStyleClass().add("kleinst");
    toetsen.setWrapText(true);
    javafx.scene.layout.HBox voet = new javafx.scene.layout.HBox(erbij, toetsen);
    voet.getStyleClass().add("lijstvoet");
    getChildren().setAll(raster, voet, meldingen);
    zorgVoor(1);
    widthProperty().subscribe(this::kiesIndeling);
    toetsen.fontProperty().subscribe(this::kiesIndeling);
  }

  /** What is filled in in a column: "Maximale duur". The whole question is there to hear. */
  private static String kolomkop(Keuze.Veld veld) {
    String plek = veld.openPlek().replaceAll("^\\[|\\]$", "");
    return plek.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + plek.substring(1);
  }

  // Layout ----------------------------------------------------------------------------------------

  private void kiesIndeling() {
    double em = rijen.getFirst().letter.getFont().getSize();
    boolean nieuw = getWidth() == 0 || getWidth() >= SMAL * em;
    if (nieuw != breed) {
      breed = nieuw;
      schik();
    }
  }

  /** Gives every part its cell. Parts stay in the grid meanwhile, so that none loses the focus. */
  private void schik() {
    int velden = keuze().velden().size();
    for (int r = 0; r < rijen.size(); r++) {
      Rij rij = rijen.get(r);
      boolean metLabels = !breed || r == 0;
      int begin = breed ? r + 1 : r * (2 * velden + 1);
      plaats(rij.letter, 0, breed ? begin : begin + 1);
      for (int i = 0; i < velden; i++) {
        Label label = rij.labels.get(i);
        label.setVisible(metLabels);
        label.setManaged(metLabels);
        plaats(label, breed ? i + 1 : 1, breed ? 0 : begin + 2 * i);
        plaats(rij.cellen.get(i), breed ? i + 1 : 1, breed ? begin : begin + 2 * i + 1);
      }
      plaats(rij.knoppen, breed ? velden + 1 : 2, breed ? begin : begin + 1);
    }
    List<ColumnConstraints> kolommen = new ArrayList<>();
    kolommen.add(new ColumnConstraints());
    for (int i = 0; i < (breed ? velden : 1); i++) {
      ColumnConstraints kolom = new ColumnConstraints();
      boolean groeit = !breed || keuze().velden().get(i).waardetype() == Waardetype.TEKST;
      kolom.setHgrow(groeit ? Priority.ALWAYS : Priority.NEVER);
      kolommen.add(kolom);
    }
    kolommen.add(new ColumnConstraints());
    raster.getColumnConstraints().setAll(kolommen);
  }

  private static void plaats(Node deel, int kolom, int rij) {
    GridPane.setConstraints(deel, kolom, rij);
  }

  // Rows ------------------------------------------------------------------------------------------

  private void zorgVoor(int aantal) {
    while (rijen.size() < aantal) {
      Rij rij = new Rij(rijen.size() + 1);
      rijen.add(rij);
      raster.getChildren().addAll(rij.delen());
    }
    while (rijen.size() > Math.max(1, aantal)) {
      raster.getChildren().removeAll(rijen.removeLast().delen());
    }
    for (int r = 0; r < rijen.size(); r++) {
      Rij rij = rijen.get(r);
      rij.letter.setText(Letters.klein(r + 1));
      rij.knoppen.zet(r, rijen.size(), opdracht().alleenLezen().get());
      for (int i = 0; i < rij.cellen.size(); i++) {
        rij.cellen
            .get(i)
            .veld()
            .setAccessibleText(
                BERICHTEN.bericht(
                    "tabel.gesproken", Letters.klein(r + 1), keuze().velden().get(i).label()));
      }
    }
    schik();
  }

  private Velden.Tabel velden() {
    return new Velden.Tabel(
        rijen.stream().map(r -> r.cellen.stream().map(Celveld::cel).toList()).toList());
  }

  private void zetRijen(List<List<Cel>> cellen) {
    zorgVoor(cellen.size());
    for (int r = 0; r < rijen.size(); r++) {
      List<Cel> rij = r < cellen.size() ? cellen.get(r) : Velden.Tabel.legeRij(keuze());
      for (int i = 0; i < rij.size(); i++) {
        rijen.get(r).cellen.get(i).toon(rij.get(i));
      }
    }
  }

  private void wijzigRijen(List<List<Cel>> cellen, int rij, int kolom) {
    zonderMelding(() -> zetRijen(cellen));
    rijen
        .get(Math.clamp(rij, 0, rijen.size() - 1))
        .cellen
        .get(Math.max(0, kolom))
        .veld()
        .requestFocus();
    gewijzigd();
  }

  private void voegToe() {
    List<List<Cel>> cellen = new ArrayList<>(velden().rijen());
    cellen.add(Velden.Tabel.legeRij(keuze()));
    wijzigRijen(cellen, cellen.size() - 1, 0);
  }

  private void haalWeg(Rij rij) {
    int plaats = rijen.indexOf(rij);
    List<List<Cel>> cellen = new ArrayList<>(velden().rijen());
    cellen.remove(plaats);
    wijzigRijen(cellen, Math.max(0, plaats - 1), 0);
  }

  private void verplaats(Rij rij, int verschil) {
    int van = rijen.indexOf(rij);
    int naar = van + verschil;
    if (naar >= 0 && naar < rijen.size()) {
      int kolom = 0;
      for (int i = 0; i < rij.cellen.size(); i++) {
        kolom = rij.cellen.get(i).veld().isFocused() ? i : kolom;
      }
      List<List<Cel>> cellen = new ArrayList<>(velden().rijen());
      cellen.add(naar, cellen.remove(van));
      wijzigRijen(cellen, naar, kolom);
    }
  }

  // Answers ---------------------------------------------------------------------------------------

  private void gewijzigd() {
    if (!vult()) {
      toonMeldingen();
      geef(velden().lees(keuze()));
    }
  }

  /** What is missing, and what lies outside its bounds: at the field and in words below. */
  private void toonMeldingen() {
    Velden.Tabel velden = velden();
    List<Velden.Tabel.Ontbrekend> ontbrekend = velden.ontbrekend(keuze());
    List<String> berichten = new ArrayList<>();
    for (int r = 0; r < rijen.size(); r++) {
      for (int i = 0; i < keuze().velden().size(); i++) {
        Keuze.Veld veld = keuze().velden().get(i);
        Celveld cel = rijen.get(r).cellen.get(i);
        int rij = r;
        cel.markeer(cel.cel().lees(veld.alsKeuze(keuze())) instanceof Invoer.Onleesbaar);
        cel.markeerOntbreekt(
            ontbrekend.stream().anyMatch(o -> o.rij() == rij && o.veld().equals(veld)));
        cel.cel().buitenGrenzen(veld.alsKeuze(keuze())).ifPresent(berichten::add);
      }
    }
    ontbrekend.forEach(o ->
        berichten.add(
            BERICHTEN.bericht(
                "tabel.ontbreekt",
                o.naam()
                    .map(n -> BERICHTEN.bericht("tabel.naam", n))
                    .orElseGet(() -> BERICHTEN.bericht("tabel.rij", Letters.klein(o.rij() + 1))),
                o.veld().blanco())));
    List<String> nieuw = berichten.stream().distinct().toList();
    if (!nieuw.equals(getoond)) {
      getoond = nieuw;
      meldingen.getChildren().setAll(nieuw.stream().map(Melding::van).toList());
    }
  }

  private boolean neemTerug() {
    boolean fout =
        rijen.stream()
            .anyMatch(r ->
                java.util.stream.IntStream.range(0, r.cellen.size())
                    .anyMatch(i ->
                        r.cellen.get(i).cel().lees(keuze().velden().get(i).alsKeuze(keuze()))
                            instanceof Invoer.Onleesbaar));
    if (fout) {
      herstel();
      gewijzigd();
    }
    return fout;
  }

  @Override
  void vul(Optional<Waarde> waarde) {
    zetRijen(((Velden.Tabel) Velden.van(keuze(), waarde)).rijen());
    toonMeldingen();
  }

  @Override
  void pakFocus() {
    Velden.Tabel velden = velden();
    Optional<Velden.Tabel.Ontbrekend> eerste = velden.ontbrekend(keuze()).stream().findFirst();
    int rij = eerste.map(Velden.Tabel.Ontbrekend::rij).orElse(0);
    int kolom = eerste.map(o -> keuze().velden().indexOf(o.veld())).orElse(0);
    rijen.get(rij).cellen.get(kolom).veld().requestFocus();
  }
}
