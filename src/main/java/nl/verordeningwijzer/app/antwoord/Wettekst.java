package nl.verordeningwijzer.app.antwoord;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import nl.verordeningwijzer.app.antwoord.Wettekstdelen.Stuk;
import nl.verordeningwijzer.app.antwoord.Wettekstdelen.Wetdeel;
import nl.verordeningwijzer.app.antwoord.Wettekstdelen.Wetregel;
import nl.verordeningwijzer.regeling.Berichten;

/** Exact words of the model: in the letter of the law, long texts folded to their first lines. */
final class Wettekst extends VBox {

  private static final Berichten BERICHTEN = Berichten.van(Wettekst.class);

  private final String id;
  private final int hoogstens;
  private List<Wetdeel> delen = List.of();
  private boolean alles;

  /**
   * @param hoogstens how many lines are shown until the user asks for all
   */
  Wettekst(String id, int hoogstens) {
    this.id = id;
    this.hoogstens = hoogstens;
    getStyleClass().add("wettekst");
  }

  /** Shows words; does nothing when they are shown already. */
  void toon(List<Wetdeel> nieuw) {
    if (!nieuw.equals(delen)) {
      delen = List.copyOf(nieuw);
      bouw();
    }
  }

  private void bouw() {
    List<Node> vlakken = new ArrayList<>();
    int regels = delen.stream().mapToInt(d -> d.regels().size()).sum();
    // One line more is no longer than the words that say there is one.
    int ruimte = alles || regels <= hoogstens + 1 ? regels : hoogstens;
    for (Wetdeel deel : delen) {
      if (ruimte > 0) {
        // The place is worth a line when there is more than one.
        if (!deel.plaats().isEmpty() && delen.size() > 1) {
          Label plaats = new Label(BERICHTEN.bericht("wettekst.plaats", deel.plaats()));
          plaats.getStyleClass().add("kleinst");
          plaats.setWrapText(true);
          vlakken.add(plaats);
        }
        for (Wetregel regel : deel.regels().stream().limit(ruimte).toList()) {
          vlakken.add(regel(regel));
        }
        ruimte -= deel.regels().size();
      }
    }
    if (regels > hoogstens + 1) {
      Hyperlink meer =
          new Hyperlink(
              alles
                  ? BERICHTEN.bericht("wettekst.minder")
                  : BERICHTEN.bericht("wettekst.meer", regels - hoogstens));
      meer.setId(id + "-meer");
      meer.setOnAction(e -> {
        alles = !alles;
        bouw();
        lookup("#" + id + "-meer").requestFocus();
      });
      vlakken.add(meer);
    }
    getChildren().setAll(vlakken);
  }

  private static Node regel(Wetregel regel) {
    TextFlow vlak = new TextFlow();
    vlak.getStyleClass().addAll("wet", regel.kop() ? "wetkop" : "wetregel");
    if (!regel.aanduiding().isEmpty()) {
      vlak.getChildren().add(woord(regel.aanduiding() + " ", "stuk-vast"));
    }
    for (Stuk stuk : regel.stukken()) {
      String soort = stuk.soort().name().toLowerCase(java.util.Locale.ROOT);
      vlak.getChildren().add(woord(stuk.woorden(), "stuk-" + soort));
    }
    return vlak;
  }

  private static Text woord(String woorden, String soort) {
    Text woord = new Text(woorden);
    woord.getStyleClass().addAll("wetwoord", soort);
    return woord;
  }

  /** The words on one line, for who hears them. */
  static String gesproken(List<Wetdeel> delen) {
    return delen.stream()
        .flatMap(d -> d.regels().stream())
        .map(Wetregel::woorden)
        .collect(Collectors.joining(" "));
  }
}
