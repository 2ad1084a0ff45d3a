package nl.verordeningwijzer.app.tekst;

import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import nl.verordeningwijzer.vergelijking.Woordverschil.Stuk;

/** A field in which an article is typed, one provision a line. There are two, for two readers. */
interface Regelveld {

  Node node();

  /** What takes the focus. */
  Node invoer();

  List<String> regels();

  /** Shows other lines; the place of the cursor stays as far as it can. */
  void zet(List<String> regels);

  /** Replaces one line, the cursor aside. */
  void vervang(int regel, String tekst);

  /** The line that the cursor is in. */
  int huidigeRegel();

  /** Puts the cursor in a line. */
  void ga(int regel);

  /** Marks what departs from the model, and the lines that are wrong. */
  void merk(Map<Integer, List<Stuk>> afwijkend, Set<Integer> fout);

  /** Is told of every change that the user makes, and of every move to another line. */
  void volg(Runnable gewijzigd, Runnable andereRegel);

  void zetAlleenLezen(boolean alleenLezen);
}
