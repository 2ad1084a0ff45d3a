package nl.verordeningwijzer.besluit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Quotes the words of one sentence, all in the same way. Only when the sentence is ready it is
 * known which words it quotes, so it is written twice: once to know them, once in the way that fits
 * them.
 */
final class Aanhaler {

  private final Aanhaling stijl;
  private final List<String> woorden = new ArrayList<>();
  private boolean onuitdrukbaar;

  private Aanhaler(Aanhaling stijl) {
    this.stijl = stijl;
  }

  /** A sentence with its words quoted; empty when there is no way to say or quote it. */
  static Optional<String> schrijf(Aanhaling voorkeur, Function<Aanhaler, String> zin) {
    Aanhaler proef = new Aanhaler(voorkeur);
    String eerst = zin.apply(proef);
    return proef.onuitdrukbaar
        ? Optional.empty()
        : voorkeur
            .voor(proef.woorden)
            .map(stijl -> stijl.equals(voorkeur) ? eerst : zin.apply(new Aanhaler(stijl)));
  }

  /** Words between quotation marks. */
  String haalAan(String aan) {
    woorden.add(aan);
    return stijl.om(aan);
  }

  /** There are no words for this. */
  String kanNiet() {
    onuitdrukbaar = true;
    return "";
  }
}
