package nl.verordeningwijzer.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.verordeningwijzer.model.Knoop.Accolade;
import nl.verordeningwijzer.model.Knoop.Commentaar;
import nl.verordeningwijzer.model.Knoop.Haak;
import nl.verordeningwijzer.model.Knoop.Regeleinde;
import nl.verordeningwijzer.model.Knoop.Woorden;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Fout;
import nl.verordeningwijzer.regeling.Uitkomst;

/**
 * A text in the bracket notation, as a tree that prints back byte for byte. It knows brackets,
 * braces, comments and lines; what they mean is the work of {@link Modeltekstlezer}. Every error
 * has its place, with what was found and what was expected.
 */
public final class Notatie {

  /** Deeper nesting than this is refused; VNG's model needs four. */
  static final int DIEPST = 50;

  private static final Berichten BERICHTEN = Berichten.van(Notatie.class);

  private final String bestand;
  private final String bron;
  private final List<Fout> fouten = new ArrayList<>();
  private int plaats;
  private boolean teDiep;

  private Notatie(String bestand, String bron) {
    this.bestand = bestand;
    this.bron = bron;
  }

  /**
   * Reads a text.
   *
   * @param bestand how the text is named in errors
   */
  public static Uitkomst<List<Knoop>> lees(String bestand, String bron) {
    Notatie notatie = new Notatie(bestand, bron);
    List<Knoop> knopen = notatie.lees(0);
    // A bracket that is never closed is only known at the end.
    return Uitkomst.van(knopen, opVolgorde(notatie.fouten));
  }

  /** Prints a tree; of a text that was read, the text itself. */
  public static String druk(List<Knoop> knopen) {
    StringBuilder doel = new StringBuilder();
    knopen.forEach(k -> k.druk(doel));
    return doel.toString();
  }

  /** Errors in the order of the text. */
  static List<Fout> opVolgorde(List<Fout> fouten) {
    return fouten.stream()
        .sorted(Comparator.comparingInt(Fout::regel).thenComparingInt(Fout::kolom))
        .toList();
  }

  /** An error at a place in a text. */
  static Fout fout(String bestand, String bron, int plaats, String sleutel, Object... waarden) {
    int regel = 1;
    int regelbegin = 0;
    for (int i = 0; i < plaats; i++) {
      char teken = bron.charAt(i);
      boolean halfRegeleinde = teken == '\r' && bron.startsWith("\n", i + 1);
      if (teken == '\n' || (teken == '\r' && !halfRegeleinde)) {
        regel++;
        regelbegin = i + 1;
      }
    }
    return new Fout(bestand, regel, plaats - regelbegin + 1, BERICHTEN.bericht(sleutel, waarden));
  }

  private List<Knoop> lees(int diepte) {
    List<Knoop> knopen = new ArrayList<>();
    while (plaats < bron.length()) {
      char teken = bron.charAt(plaats);
      if (teken == ']' && diepte > 0) {
        return knopen;
      }
      switch (teken) {
        case '\n', '\r' -> knopen.add(regeleinde());
        case '[' -> haak(diepte).ifPresent(knopen::add);
        case '{' -> knopen.add(accolade());
        case ']', '}' -> {
          meld(plaats, teken == ']' ? "haak-zonder-begin" : "accolade-zonder-begin");
          knopen.add(new Woorden(plaats, String.valueOf(teken)));
          plaats++;
        }
        default -> knopen.add(beginVanRegel() && isCommentaar() ? commentaar() : woorden());
      }
    }
    return knopen;
  }

  private boolean beginVanRegel() {
    return plaats == 0 || bron.charAt(plaats - 1) == '\n' || bron.charAt(plaats - 1) == '\r';
  }

  private boolean isCommentaar() {
    int i = plaats;
    while (i < bron.length() && (bron.charAt(i) == ' ' || bron.charAt(i) == '\t')) {
      i++;
    }
    return i < bron.length() && bron.charAt(i) == '#';
  }

  private Knoop commentaar() {
    int begin = plaats;
    while (plaats < bron.length() && "\r\n".indexOf(bron.charAt(plaats)) < 0) {
      plaats++;
    }
    return new Commentaar(begin, bron.substring(begin, plaats));
  }

  private Knoop woorden() {
    int begin = plaats;
    while (plaats < bron.length() && "[]{}\r\n".indexOf(bron.charAt(plaats)) < 0) {
      plaats++;
    }
    return new Woorden(begin, bron.substring(begin, plaats));
  }

  private Knoop regeleinde() {
    int begin = plaats;
    plaats += bron.startsWith("\r\n", plaats) ? 2 : 1;
    return new Regeleinde(begin, bron.substring(begin, plaats));
  }

  private java.util.Optional<Knoop> haak(int diepte) {
    int begin = plaats;
    if (diepte >= DIEPST) {
      meld(begin, "te-diep", String.valueOf(DIEPST));
      // Reading on would only repeat the message at every deeper bracket.
      teDiep = true;
      plaats = bron.length();
      return java.util.Optional.empty();
    }
    plaats++;
    List<Knoop> inhoud = lees(diepte + 1);
    if (plaats >= bron.length()) {
      if (!teDiep) {
        meld(begin, "haak-zonder-eind");
      }
      return java.util.Optional.empty();
    }
    plaats++;
    if (plaats >= bron.length() || bron.charAt(plaats) != '{') {
      meld(plaats, "haak-zonder-keuze", gevonden());
      return java.util.Optional.empty();
    }
    Accolade keuze = accolade();
    if (!BepalingId.isGeldig(keuze.inhoud())) {
      meld(keuze.begin(), "geen-keuze", keuze.inhoud());
    }
    return java.util.Optional.of(new Haak(begin, inhoud, keuze));
  }

  private Accolade accolade() {
    int begin = plaats;
    int eind = begin + 1;
    while (eind < bron.length() && "{}\r\n".indexOf(bron.charAt(eind)) < 0) {
      eind++;
    }
    boolean gesloten = eind < bron.length() && bron.charAt(eind) == '}';
    if (!gesloten) {
      plaats = eind;
      meld(begin, "accolade-zonder-eind", gevonden());
      return new Accolade(begin, bron.substring(begin + 1, eind));
    }
    plaats = eind + 1;
    return new Accolade(begin, bron.substring(begin + 1, eind));
  }

  private String gevonden() {
    if (plaats >= bron.length()) {
      return BERICHTEN.bericht("einde-van-tekst");
    }
    char teken = bron.charAt(plaats);
    return teken == '\n' || teken == '\r'
        ? BERICHTEN.bericht("einde-van-regel")
        : "\"" + teken + "\"";
  }

  private void meld(int waar, String sleutel, Object... waarden) {
    fouten.add(fout(bestand, bron, waar, sleutel, waarden));
  }
}
