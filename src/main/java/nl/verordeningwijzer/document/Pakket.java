package nl.verordeningwijzer.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The zip around a Word file: unpacked within bounds, packed the same way every time. */
final class Pakket {

  static final String INHOUDSTYPEN = "[Content_Types].xml";

  /** A house style with a large logo is a few megabytes. */
  static final int MEESTE_BYTES = 100_000_000;

  static final int MEESTE_DELEN = 1_000;

  /** The first moment that a zip can express; it stands for "no time". */
  private static final LocalDateTime GEEN_TIJD = LocalDateTime.of(1980, 1, 1, 0, 0);

  /**
   * The content types come first and the relationships of the package next, as Word writes them.
   */
  private static final Comparator<String> VOLGORDE =
      Comparator.comparing((String naam) -> !naam.equals(INHOUDSTYPEN))
          .thenComparing(naam -> !naam.equals("_rels/.rels"))
          .thenComparing(Comparator.naturalOrder());

  private Pakket() {}

  /** The unpacked file is larger, or has more parts, than any house style. */
  static final class TeGroot extends IOException {
    private static final long serialVersionUID = 1L;

    TeGroot(String bericht) {
      super(bericht);
    }
  }

  /**
   * The parts by name.
   *
   * @throws TeGroot if a bound is exceeded; reading stops there, whatever the zip claims
   * @throws IOException if it is not a zip, or a damaged one
   */
  static Map<String, byte[]> uitpakken(byte[] zip) throws IOException {
    Map<String, byte[]> delen = new TreeMap<>(VOLGORDE);
    long over = MEESTE_BYTES;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
        if (delen.size() >= MEESTE_DELEN) {
          throw new TeGroot("more than " + MEESTE_DELEN + " parts");
        }
        if (e.isDirectory()) {
          continue;
        }
        byte[] inhoud = lees(in, over);
        over -= inhoud.length;
        if (delen.put(e.getName(), inhoud) != null) {
          throw new IOException("two parts with the name " + e.getName());
        }
      }
    } catch (IllegalArgumentException e) {
      // A name that is not in the character set it claims.
      throw new IOException(e);
    }
    return delen;
  }

  private static byte[] lees(InputStream in, long over) throws IOException {
    byte[] inhoud = in.readNBytes((int) over + 1);
    if (inhoud.length > over) {
      throw new TeGroot("more than " + MEESTE_BYTES + " bytes");
    }
    return inhoud;
  }

  /** A zip that depends on nothing but the names and the content of the parts. */
  static byte[] inpakken(Map<String, byte[]> delen) throws IOException {
    Map<String, byte[]> geordend = new TreeMap<>(VOLGORDE);
    geordend.putAll(delen);
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    schrijf(geordend, uit);
    return uit.toByteArray();
  }

  private static void schrijf(Map<String, byte[]> delen, OutputStream uit) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(uit)) {
      for (Map.Entry<String, byte[]> deel : delen.entrySet()) {
        ZipEntry entry = new ZipEntry(deel.getKey());
        entry.setTimeLocal(GEEN_TIJD);
        zip.putNextEntry(entry);
        zip.write(deel.getValue());
        zip.closeEntry();
      }
    }
  }
}
