package nl.verordeningwijzer.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A Word template as a municipality made it: its styles, headers, footers, logo and page. What
 * could run or fetch something has been left behind ({@link Huisstijlreiniger}).
 */
public final class Huisstijl {

  private final String bron;
  private final byte[] docx;

  private Huisstijl(String bron, byte[] docx) {
    this.bron = bron;
    this.docx = docx;
  }

  /**
   * Reads a house style: .dotx, and also .docx, .dotm or .docm, of which macros are not used.
   *
   * @throws DocumentFout if the file is missing, is held by another program, is too large, is no
   *     Word file, or has fields that fetch or run something
   */
  public static Huisstijl lees(Path bestand) throws DocumentFout {
    String bron = bestand.toString();
    byte[] inhoud;
    try {
      if (Files.size(bestand) > Pakket.MEESTE_BYTES) {
        throw Melding.HUISSTIJL_TE_GROOT.fout(bron);
      }
      inhoud = Files.readAllBytes(bestand);
    } catch (NoSuchFileException e) {
      throw Melding.HUISSTIJL_ONTBREEKT.fout(e, bron);
    } catch (IOException e) {
      throw Melding.HUISSTIJL_NIET_LEESBAAR.fout(e, bron);
    }
    return lees(bron, inhoud);
  }

  /**
   * Reads a house style from its bytes.
   *
   * @param bron the file, as it is named in an error
   * @throws DocumentFout as {@link #lees(Path)}
   */
  static Huisstijl lees(String bron, byte[] inhoud) throws DocumentFout {
    return new Huisstijl(bron, Huisstijlreiniger.docx(bron, inhoud));
  }

  String bron() {
    return bron;
  }

  /** The template as a document: no longer a template, and without what was left behind. */
  byte[] docx() {
    return docx.clone();
  }
}
