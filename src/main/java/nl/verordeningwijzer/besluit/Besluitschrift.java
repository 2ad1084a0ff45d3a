package nl.verordeningwijzer.besluit;

import java.util.ArrayList;
import java.util.List;
import nl.verordeningwijzer.instructie.Zin;
import nl.verordeningwijzer.regeling.Letters;
import nl.verordeningwijzer.regeling.Regelherkenning;
import nl.verordeningwijzer.regeling.Regelsoort;

/**
 * The amending article of a decision as plain text, in the form that {@link
 * Besluitlezer#vanTekst(String)} reads: what is quoted stands away from the margin, everything else
 * at it.
 */
public final class Besluitschrift {

  private static final String STAP = " ".repeat(4);

  private final StringBuilder tekst = new StringBuilder();

  private Besluitschrift() {}

  /**
   * "Artikel I", with a letter for each sentence.
   *
   * @param citeertitel the regulation that is amended
   */
  public static String tekst(List<Zin> letters, String citeertitel) {
    Besluitschrift schrift = new Besluitschrift();
    schrift.regel(Zinnen.tekst("artikel-een"));
    schrift.regel(Instructieschrijver.openingVanRegeling(citeertitel));
    for (int i = 0; i < letters.size(); i++) {
      schrift.tekst.append('\n');
      schrift.regel(Letters.groot(i + 1));
      schrift.schrijf(letters.get(i));
    }
    return schrift.tekst.toString();
  }

  private void schrijf(Zin zin) {
    regel(zin.nummer().isEmpty() ? zin.woorden() : zin.nummer() + " " + zin.woorden());
    if (!zin.aangehaald().isEmpty()) {
      tekst.append('\n');
      ingesprongen(zin.aangehaald()).forEach(this::regel);
    }
    zin.onder().forEach(this::schrijf);
  }

  private void regel(String regel) {
    tekst.append(regel).append('\n');
  }

  private static List<String> ingesprongen(List<String> regels) {
    List<String> ingesprongen = new ArrayList<>();
    boolean inBegrip = false;
    for (String regel : regels) {
      Regelsoort soort = Regelherkenning.herken(regel).soort();
      inBegrip =
          switch (soort) {
            case BEGRIP -> true;
            case ONDERDEEL, SUBONDERDEEL, ALINEA -> inBegrip;
            default -> false;
          };
      int niveau =
          switch (soort) {
            case BEGRIP -> 1;
            case ONDERDEEL -> inBegrip ? 2 : 1;
            case SUBONDERDEEL -> inBegrip ? 3 : 2;
            default -> 0;
          };
      ingesprongen.add(STAP.repeat(niveau + 1) + regel);
    }
    return ingesprongen;
  }
}
