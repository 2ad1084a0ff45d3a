package nl.verordeningwijzer.app.tekst;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import nl.verordeningwijzer.regeling.Regelherkenning;
import nl.verordeningwijzer.vergelijking.Woordverschil.Stuk;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.StyleClassedTextArea;

/** The field that shows which words depart from the model. */
final class Opgemaaktveld implements Regelveld {

  private final StyleClassedTextArea veld = new StyleClassedTextArea(false);
  private final StackPane rand = new StackPane(new VirtualizedScrollPane<>(veld));
  private boolean zelf;

  Opgemaaktveld(String naam, String help) {
    veld.setId("eigen-tekst-veld");
    veld.setWrapText(true);
    veld.setAccessibleText(naam);
    veld.setAccessibleHelp(help);
    veld.getStyleClass().add("eigen-veld");
    rand.getStyleClass().add("eigen-rand");
    veld.addEventFilter(KeyEvent.KEY_PRESSED, this::toets);
  }

  private void toets(KeyEvent e) {
    if (e.getCode() == KeyCode.TAB && !e.isShortcutDown()) {
      e.consume();
      veld.requestFocusTraversal(
          e.isShiftDown()
              ? javafx.scene.TraversalDirection.PREVIOUS
              : javafx.scene.TraversalDirection.NEXT);
    } else if (e.getCode() == KeyCode.ENTER && veld.isEditable() && !e.isShortcutDown()) {
      e.consume();
      String huidig = veld.getText(veld.getCurrentParagraph());
      if (Regelbegin.isAlleenNummer(huidig)) {
        veld.replaceText(
            veld.getCurrentParagraph(), 0, veld.getCurrentParagraph(), huidig.length(), "");
      } else {
        veld.replaceSelection("\n" + Regelbegin.na(huidig));
        veld.requestFollowCaret();
      }
    }
  }

  @Override
  public Node node() {
    return rand;
  }

  @Override
  public Node invoer() {
    return veld;
  }

  @Override
  public List<String> regels() {
    List<String> regels = new ArrayList<>();
    for (int i = 0; i < veld.getParagraphs().size(); i++) {
      regels.add(veld.getText(i));
    }
    return regels;
  }

  @Override
  public void zet(List<String> regels) {
    if (!regels.equals(regels())) {
      int plaats = veld.getCaretPosition();
      doe(() -> {
        veld.replaceText(String.join("\n", regels));
        veld.moveTo(Math.min(plaats, veld.getLength()));
        veld.getUndoManager().forgetHistory();
      });
    }
  }

  @Override
  public void vervang(int regel, String tekst) {
    int begin = veld.getAbsolutePosition(regel, 0);
    int eind = begin + veld.getParagraphLength(regel);
    int cursor = veld.getCaretPosition();
    doe(() -> {
      veld.replaceText(begin, eind, tekst);
      int verschil = begin + tekst.length() - eind;
      veld.moveTo(cursor >= eind ? cursor + verschil : cursor);
    });
  }

  private void doe(Runnable wijziging) {
    zelf = true;
    wijziging.run();
    zelf = false;
  }

  @Override
  public int huidigeRegel() {
    return veld.getCurrentParagraph();
  }

  @Override
  public void ga(int regel) {
    veld.requestFocus();
    veld.moveTo(Math.min(regel, veld.getParagraphs().size() - 1), 0);
    veld.requestFollowCaret();
  }

  @Override
  public void merk(Map<Integer, List<Stuk>> afwijkend, Set<Integer> fout) {
    for (int i = 0; i < veld.getParagraphs().size(); i++) {
      String tekst = veld.getText(i);
      Regelherkenning.Herkend herkend = Regelherkenning.herken(tekst.strip());
      List<String> klassen = new ArrayList<>();
      if (herkend.soort().isKop()) {
        klassen.add("regel-kop");
      }
      if (fout.contains(i)) {
        klassen.add("regel-fout");
      }
      if (!List.copyOf(veld.getParagraph(i).getParagraphStyle()).equals(klassen)) {
        veld.setParagraphStyle(i, klassen);
      }
      merk(
          i,
          tekst,
          tekst.indexOf(tekst.strip()) + herkend.begin(),
          afwijkend.getOrDefault(i, List.of()));
    }
  }

  /** The pieces say the words behind the number; when more was typed meanwhile they do not fit. */
  private void merk(int regel, String tekst, int begin, List<Stuk> stukken) {
    int lengte = stukken.stream().mapToInt(s -> s.woorden().length()).sum();
    veld.setStyle(regel, 0, tekst.length(), List.of());
    if (begin + lengte > tekst.length()) {
      return;
    }
    int plaats = begin;
    for (Stuk stuk : stukken) {
      int eind = plaats + stuk.woorden().length();
      if (stuk.anders()) {
        veld.setStyle(regel, plaats, eind, List.of("afwijkend"));
      }
      plaats = eind;
    }
  }

  @Override
  public void volg(Runnable gewijzigd, Runnable andereRegel) {
    veld.plainTextChanges()
        .subscribe(c -> {
          if (!zelf) {
            gewijzigd.run();
          }
        });
    veld.currentParagraphProperty()
        .addListener((waarde, oud, nieuw) -> {
          if (!zelf) {
            andereRegel.run();
          }
        });
  }

  @Override
  public void zetAlleenLezen(boolean alleenLezen) {
    veld.setEditable(!alleenLezen);
  }
}
