package nl.verordeningwijzer.document;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * A picture. Only the program makes one: the XML that a template writes has no pictures, for a
 * template cannot bring a file along.
 *
 * @param png the picture as PNG
 * @param omschrijving what is on it, for who cannot see it
 * @param maat how large it is
 * @param ernaast words behind it on the same line; none for a picture that stands alone
 */
public record Plaatje(byte[] png, String omschrijving, Maat maat, List<Loop> ernaast)
    implements Blok {

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  /** Where a PNG says how wide and how high it is. */
  private static final int BREEDTE = 16;

  private static final int HOOGTE = 20;

  /** How large a picture is. */
  public enum Maat {
    /** As wide as the text. */
    PAGINA,
    /** As high as a line of text. */
    TEKEN
  }

  /**
   * Copies the picture.
   *
   * @throws IllegalArgumentException if it is no PNG
   */
  public Plaatje {
    png = png.clone();
    ernaast = Regel.samengevoegd(ernaast);
    if (png.length < HOOGTE + Integer.BYTES
        || !Arrays.equals(PNG, Arrays.copyOf(png, PNG.length))) {
      throw new IllegalArgumentException("no PNG: " + omschrijving);
    }
  }

  @Override
  public byte[] png() {
    return png.clone();
  }

  /** How high it is for each unit of width. */
  double verhouding() {
    ByteBuffer bytes = ByteBuffer.wrap(png);
    return (double) bytes.getInt(HOOGTE) / bytes.getInt(BREEDTE);
  }

  @Override
  public boolean equals(Object ander) {
    return ander instanceof Plaatje p
        && Arrays.equals(png, p.png)
        && omschrijving.equals(p.omschrijving)
        && maat == p.maat
        && ernaast.equals(p.ernaast);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(png) + omschrijving.hashCode();
  }
}
