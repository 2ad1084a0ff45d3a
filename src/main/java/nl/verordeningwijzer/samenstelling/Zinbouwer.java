package nl.verordeningwijzer.samenstelling;

import java.util.ArrayList;
import java.util.List;
import nl.verordeningwijzer.regeling.Fragment;
import nl.verordeningwijzer.regeling.Fragment.Letterlijk;
import nl.verordeningwijzer.regeling.Tekst;

/**
 * Strings fragments into a sentence. Where an optional part was left out exactly one space remains,
 * none before a punctuation mark and none at the ends.
 */
final class Zinbouwer {

  private static final String LEESTEKENS = ".,;:?!)";

  private final List<Fragment> fragmenten = new ArrayList<>();
  private boolean naWeglating;

  void voegToe(Fragment fragment) {
    Fragment nieuw = fragment;
    if (naWeglating && !fragment.woorden().isEmpty()) {
      naWeglating = false;
      char eerste = fragment.woorden().charAt(0);
      if (LEESTEKENS.indexOf(eerste) >= 0) {
        knipLaatsteSpatie();
      } else if (eerste == ' ' && fragment instanceof Letterlijk(String woorden)) {
        boolean dubbel = eindigtOpSpatie() || fragmenten.isEmpty();
        nieuw = dubbel ? new Letterlijk(woorden.substring(1)) : fragment;
      } else if (eerste == ' ') {
        knipLaatsteSpatie();
      }
    }
    if (!nieuw.woorden().isEmpty()) {
      fragmenten.add(nieuw);
    }
  }

  /** An optional part stood here and is not in the text. */
  void laatWeg() {
    naWeglating = true;
  }

  Tekst tekst() {
    if (naWeglating) {
      knipLaatsteSpatie();
    }
    return new Tekst(fragmenten);
  }

  /** The words so far; the sentence goes on. */
  String woorden() {
    return new Tekst(fragmenten).woorden();
  }

  private boolean eindigtOpSpatie() {
    return !fragmenten.isEmpty() && fragmenten.getLast().woorden().endsWith(" ");
  }

  private void knipLaatsteSpatie() {
    if (eindigtOpSpatie() && fragmenten.getLast() instanceof Letterlijk(String woorden)) {
      fragmenten.set(
          fragmenten.size() - 1, new Letterlijk(woorden.substring(0, woorden.length() - 1)));
    }
  }
}
