package nl.verordeningwijzer.app.tekst;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nl.verordeningwijzer.vergelijking.Woordverschil.Stuk;

/** The plain field: a screen reader reads it, and it shows no marks. */
final class Gewoonveld implements Regelveld {

  private final TextArea veld = new TextArea();
  private boolean zelf;
  private int regel;

  Gewoonveld(String naam, String help) {
    veld.setId("eigen-tekst-gewoon");
    veld.setWrapText(true);
    veld.setAccessibleText(naam);
    veld.setAccessibleHelp(help);
    veld.getStyleClass().addAll("wet", "eigen-gewoon");
    veld.addEventFilter(KeyEvent.KEY_PRESSED, this::toets);
  }

  /** Enter begins a next provision with its number. */
  private void toets(KeyEvent e) {
    if (e.getCode() != KeyCode.ENTER || !veld.isEditable() || e.isShortcutDown()) {
      return;
    }
    e.consume();
    String huidig = regels().get(huidigeRegel());
    int begin = begin(huidigeRegel());
    if (Regelbegin.isAlleenNummer(huidig)) {
      veld.replaceText(begin, begin + huidig.length(), "");
    } else {
      veld.replaceSelection("\n" + Regelbegin.na(huidig));
    }
  }

  @Override
  public Node node() {
    return veld;
  }

  @Override
  public Node invoer() {
    return veld;
  }

  @Override
  public List<String> regels() {
    return Arrays.asList(veld.getText().split("\n", -1));
  }

  @Override
  public void zet(List<String> regels) {
    String nieuw = String.join("\n", regels);
    if (!nieuw.equals(veld.getText())) {
      int plaats = veld.getCaretPosition();
      doe(() -> {
        veld.setText(nieuw);
        veld.positionCaret(Math.min(plaats, nieuw.length()));
      });
    }
  }

  @Override
  public void vervang(int plaats, String tekst) {
    int begin = begin(plaats);
    int eind = begin + regels().get(plaats).length();
    int cursor = veld.getCaretPosition();
    doe(() -> {
      veld.replaceText(begin, eind, tekst);
      int verschil = begin + tekst.length() - eind;
      veld.positionCaret(cursor >= eind ? cursor + verschil : cursor);
    });
  }

  private void doe(Runnable wijziging) {
    zelf = true;
    wijziging.run();
    zelf = false;
  }

  private int begin(int plaats) {
    List<String> regels = regels();
    return regels.subList(0, plaats).stream().mapToInt(r -> r.length() + 1).sum();
  }

  @Override
  public int huidigeRegel() {
    String ervoor = veld.getText(0, veld.getCaretPosition());
    return (int) ervoor.chars().filter(c -> c == '\n').count();
  }

  @Override
  public void ga(int plaats) {
    veld.requestFocus();
    veld.positionCaret(begin(Math.min(plaats, regels().size() - 1)));
  }

  @Override
  public void merk(Map<Integer, List<Stuk>> afwijkend, Set<Integer> fout) {
    // A plain field shows no marks: what is wrong stands in words below it.
  }

  @Override
  public void volg(Runnable gewijzigd, Runnable andereRegel) {
    veld.textProperty()
        .subscribe((oud, nieuw) -> {
          if (!zelf) {
            gewijzigd.run();
          }
        });
    veld.caretPositionProperty()
        .subscribe((oud, nieuw) -> {
          int nu = huidigeRegel();
          if (nu != regel && !zelf) {
            regel = nu;
            andereRegel.run();
          }
        });
  }

  @Override
  public void zetAlleenLezen(boolean alleenLezen) {
    veld.setEditable(!alleenLezen);
  }
}
