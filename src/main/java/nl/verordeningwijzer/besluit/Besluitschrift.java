package nl.verordeningwijzer.besluit;

import java.util.List;
import nl.verordeningwijzer.instructie.Zin;
import nl.verordeningwijzer.regeling.Letters;
import nl.verordeningwijzer.regeling.Regelschrift;

/**
 * The amending article of a decision as plain text, in the form that {@link
 * Besluitlezer#vanTekst(String)} reads: what is quoted stands away from the margin, everything else
 * at it.
 */
public final class Besluitschrift {

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
      Regelschrift.ingesprongen(zin.aangehaald()).forEach(r -> regel(Regelschrift.STAP + r));
    }
    zin.onder().forEach(this::schrijf);
  }

  private void regel(String regel) {
    tekst.append(regel).append('\n');
  }
}
