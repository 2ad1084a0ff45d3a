package nl.verordeningwijzer.document;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.verordeningwijzer.document.DocumentFout.Bron;

/** The messages of this package; their words are in {@code meldingen.properties}. */
enum Melding {
  XML_ONGELDIG(Bron.SJABLOON),
  XML_DTD(Bron.SJABLOON),
  XML_TE_GROOT(Bron.SJABLOON),
  ELEMENT_ONBEKEND(Bron.SJABLOON),
  ATTRIBUUT_ONBEKEND(Bron.SJABLOON),
  ATTRIBUUT_ONTBREEKT(Bron.SJABLOON),
  WAARDE_ONBEKEND(Bron.SJABLOON),
  TEKST_BUITEN_REGEL(Bron.SJABLOON),
  TABEL_ZONDER_KOP(Bron.SJABLOON),
  TABEL_ONGELIJK(Bron.SJABLOON),
  STIJLEN_NIET_LEESBAAR(Bron.STIJLEN),
  STIJLEN_GEEN_YAML(Bron.STIJLEN),
  STIJLEN_ONBEKEND(Bron.STIJLEN),
  STIJLEN_ONTBREEKT(Bron.STIJLEN),
  STIJLEN_WAARDE(Bron.STIJLEN),
  HUISSTIJL_ONTBREEKT(Bron.HUISSTIJL),
  HUISSTIJL_NIET_LEESBAAR(Bron.HUISSTIJL),
  HUISSTIJL_TE_GROOT(Bron.HUISSTIJL),
  HUISSTIJL_GEEN_WORD(Bron.HUISSTIJL),
  HUISSTIJL_VELD(Bron.HUISSTIJL),
  HUISSTIJL_ZONDER_PLEK(Bron.HUISSTIJL),
  HUISSTIJL_ZONDER_STIJL(Bron.HUISSTIJL);

  private static final Locale NEDERLANDS = Locale.of("nl", "NL");
  private static final ResourceBundle WOORDEN =
      ResourceBundle.getBundle("nl.verordeningwijzer.document.meldingen", NEDERLANDS);

  private final Bron bron;

  Melding(Bron bron) {
    this.bron = bron;
  }

  /** Words for the user that are not an error. */
  static String woord(String sleutel, Object... details) {
    return new MessageFormat(WOORDEN.getString(sleutel), NEDERLANDS).format(details);
  }

  /** The error for a file; {@code {0}} in the words is the file, the details follow. */
  DocumentFout fout(String bestand, Object... details) {
    return fout(null, bestand, details);
  }

  /** The error for a file, with the technical cause for whoever looks further. */
  DocumentFout fout(Throwable oorzaak, String bestand, Object... details) {
    Object[] alles = new Object[details.length + 1];
    alles[0] = bestand;
    System.arraycopy(details, 0, alles, 1, details.length);
    String bericht = new MessageFormat(WOORDEN.getString(name()), NEDERLANDS).format(alles);
    return new DocumentFout(bron, bestand, bericht, oorzaak);
  }
}
