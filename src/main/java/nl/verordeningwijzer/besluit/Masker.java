package nl.verordeningwijzer.besluit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts a token in the place of quoted words, so that a sentence can be read without the words that
 * it quotes. Where a quotation ends is not always certain ("‘managers’ bonus’"): there is more than
 * one way to mask then.
 */
final class Masker {

  /** What stands for quoted words in a masked sentence. */
  static final String TEKEN = "\uE000\\d+\uE001";

  /** So many ways are tried; a sentence that needs more cannot be read with certainty. */
  private static final int HOOGSTE_AANTAL = 150;

  private static final Pattern EEN_TEKEN = Pattern.compile("\uE000(\\d+)\uE001");

  private final String zin;
  private final List<Gemaskeerd> gevonden = new ArrayList<>();

  private Masker(String zin) {
    this.zin = zin;
  }

  /**
   * A sentence with tokens.
   *
   * @param tekst with single spaces
   * @param ruw what each token stands for, with the marks around it
   */
  record Gemaskeerd(String tekst, List<String> ruw) {

    /** The words that a token stands for. */
    String woorden(String teken) {
      Matcher m = EEN_TEKEN.matcher(teken);
      if (!m.matches()) {
        return teken;
      }
      String metTekens = ruw.get(Integer.parseInt(m.group(1)));
      return metTekens.substring(1, metTekens.length() - 1);
    }

    /** Every token in a row of them. */
    List<String> alleWoorden(String rij) {
      return EEN_TEKEN.matcher(rij).results().map(r -> woorden(r.group())).toList();
    }

    /** A piece of the sentence as it was. */
    String ontmaskerd(String stuk) {
      return EEN_TEKEN
          .matcher(stuk)
          .replaceAll(r -> Matcher.quoteReplacement(ruw.get(Integer.parseInt(r.group(1)))));
    }
  }

  static boolean isMaskerteken(int teken) {
    return teken == 0xE000 || teken == 0xE001;
  }

  /**
   * Every way to mask a sentence, the shortest quotations first; none if it holds our own marks.
   */
  static List<Gemaskeerd> alle(String zin) {
    if (zin.chars().anyMatch(Masker::isMaskerteken)) {
      return List.of();
    }
    Masker masker = new Masker(zin);
    masker.zoek(0, new StringBuilder(), new ArrayList<>());
    return List.copyOf(masker.gevonden);
  }

  private void zoek(int vanaf, StringBuilder tekst, List<String> ruw) {
    if (gevonden.size() >= HOOGSTE_AANTAL) {
      return;
    }
    int i = vanaf;
    while (i < zin.length()) {
      List<Integer> einden = einden(i);
      for (int eind : einden) {
        StringBuilder verder = new StringBuilder(tekst);
        verder.append('\uE000').append(ruw.size()).append('\uE001');
        List<String> meer = new ArrayList<>(ruw);
        meer.add(zin.substring(i, eind + 1));
        zoek(eind + 1, verder, meer);
      }
      tekst.append(zin.charAt(i));
      i++;
    }
    if (gevonden.size() < HOOGSTE_AANTAL) {
      String genormaliseerd = tekst.toString().replaceAll("[\\s\u00A0\u202F]+", " ").strip();
      gevonden.add(new Gemaskeerd(genormaliseerd, List.copyOf(ruw)));
    }
  }

  /**
   * Where a quotation that begins here can end: first where its own inner quotations are closed.
   */
  private List<Integer> einden(int begin) {
    for (Aanhaling stijl : Aanhaling.alle()) {
      if (zin.charAt(begin) == stijl.open() && !isWoordteken(begin - 1)) {
        List<Integer> einden = einden(begin, stijl);
        if (!einden.isEmpty()) {
          return einden;
        }
      }
    }
    return List.of();
  }

  private List<Integer> einden(int begin, Aanhaling stijl) {
    List<Integer> einden = new ArrayList<>();
    int diepte = 1;
    int passend = -1;
    for (int i = begin + 1; i < zin.length(); i++) {
      if (zin.charAt(i) == stijl.sluit() && !isWoordteken(i + 1)) {
        diepte--;
        if (diepte == 0 && i > begin + 1) {
          passend = passend < 0 ? i : passend;
        }
        if (i > begin + 1) {
          einden.add(i);
        }
      } else if (zin.charAt(i) == stijl.open() && !isWoordteken(i - 1)) {
        if (passend >= 0 && stijl.open() != stijl.sluit()) {
          break; // This is a next quotation, not one inside.
        }
        diepte++;
      }
    }
    if (passend >= 0) {
      einden.remove(Integer.valueOf(passend));
      einden.addFirst(passend);
    }
    return einden;
  }

  private boolean isWoordteken(int plaats) {
    return plaats >= 0
        && plaats < zin.length()
        && Character.isLetterOrDigit(zin.codePointAt(plaats));
  }
}
