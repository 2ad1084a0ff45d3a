package nl.verordeningwijzer.app.storing;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.verordeningwijzer.app.bediening.Inlegvenster;
import nl.verordeningwijzer.app.bediening.Statusteken;
import nl.verordeningwijzer.app.bediening.Statusteken.Status;
import nl.verordeningwijzer.app.werk.Omgeving;
import nl.verordeningwijzer.regeling.Berichten;

/** Tells of a fault of the program: what it means for the work, and what to do. */
public final class Storingvenster {

  private static final Berichten BERICHTEN = Berichten.van(Storingvenster.class);

  private static final int REGELS = 10;

  private Storingvenster() {}

  /** Opens the dialog over a window; one fault at a time. */
  public static void open(StackPane laag, Omgeving omgeving, Throwable oorzaak) {
    if (laag.lookup("#storing") != null || laag.getScene() == null) {
      return;
    }
    Storing storing = Storing.van(oorzaak);
    Label wat = regel(BERICHTEN.bericht("wat"));
    wat.setGraphic(new Statusteken(Status.BLOKKEERT));
    TextArea details = new TextArea(storing.details());
    details.setEditable(false);
    details.setPrefRowCount(REGELS);
    details.setAccessibleText(BERICHTEN.bericht("details"));
    TitledPane meer = new TitledPane(BERICHTEN.bericht("details"), details);
    meer.setId("storing-details");
    meer.setExpanded(false);
    meer.setAnimated(false);
    VBox inhoud =
        new VBox(
            wat,
            regel(BERICHTEN.bericht("werk")),
            regel(BERICHTEN.bericht("doe")),
            regel(BERICHTEN.bericht("code", storing.code())),
            meer);
    Button kopieer = new Button(BERICHTEN.bericht("kopieer"));
    kopieer.setId("storing-kopieer");
    kopieer.setOnAction(e -> {
      omgeving
          .buitenwereld()
          .kopieer(BERICHTEN.bericht("code", storing.code()) + "\n" + storing.details());
      kopieer.setText(BERICHTEN.bericht("gekopieerd"));
    });
    Button verder = new Button(BERICHTEN.bericht("verder"));
    verder.setId("storing-verder");
    verder.setCancelButton(true);
    Inlegvenster venster =
        new Inlegvenster("storing", laag, BERICHTEN.bericht("titel"), inhoud, kopieer, verder);
    verder.setOnAction(e -> venster.sluit());
    venster.open();
  }

  private static Label regel(String woorden) {
    Label regel = new Label(woorden);
    regel.setWrapText(true);
    return regel;
  }
}
