package nl.verordeningwijzer.dossier;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Fout;
import nl.verordeningwijzer.regeling.Uitkomst;

/**
 * Writes files whole or not at all: first beside the target, then to disk, then moved over it in
 * one step, then read back and compared. What stood there stays until the new file is complete.
 */
public final class Opslag {

  private static final Berichten BERICHTEN = Berichten.van(Opslag.class);

  private final Schijf schijf;

  public Opslag() {
    this(new EchteSchijf());
  }

  Opslag(Schijf schijf) {
    this.schijf = schijf;
  }

  /** The steps of writing, apart so that a test can make each of them fail. */
  interface Schijf {
    Path tijdelijk(Path map, String naam) throws IOException;

    void schrijf(Path pad, byte[] inhoud) throws IOException;

    void verplaats(Path van, Path naar) throws IOException;

    byte[] lees(Path pad) throws IOException;
  }

  /**
   * Writes a file; its folder is made if need be.
   *
   * @return the file, or in words why it could not be written; then nothing has changed
   */
  public Uitkomst<Path> schrijf(Path doel, byte[] inhoud) {
    return schrijf(Map.of(doel, inhoud)).maak(List::getFirst);
  }

  /**
   * Writes files that belong together: none takes the place of an older one before all of them are
   * complete on disk.
   *
   * @return the files in order, or in words why one could not be written
   */
  public Uitkomst<List<Path>> schrijf(Map<Path, byte[]> bestanden) {
    Map<Path, Path> tijdelijk = new LinkedHashMap<>();
    Path bezig = null;
    try {
      for (Map.Entry<Path, byte[]> bestand : bestanden.entrySet()) {
        bezig = bestand.getKey();
        Path volledig = bezig.toAbsolutePath();
        Files.createDirectories(volledig.getParent());
        String naam = volledig.getFileName().toString();
        tijdelijk.put(bezig, schijf.tijdelijk(volledig.getParent(), naam));
        schijf.schrijf(tijdelijk.get(bezig), bestand.getValue());
      }
      for (Map.Entry<Path, byte[]> bestand : bestanden.entrySet()) {
        bezig = bestand.getKey();
        schijf.verplaats(tijdelijk.get(bezig), bezig.toAbsolutePath());
        tijdelijk.remove(bezig);
        if (!Arrays.equals(schijf.lees(bezig.toAbsolutePath()), bestand.getValue())) {
          return Uitkomst.mislukt(
              Fout.in(bezig.toString(), BERICHTEN.bericht("anders-teruggelezen")));
        }
      }
      return Uitkomst.gelukt(List.copyOf(bestanden.keySet()));
    } catch (IOException e) {
      return Uitkomst.mislukt(Fout.in(String.valueOf(bezig), waarom(e)));
    } finally {
      tijdelijk.values().forEach(Opslag::ruimOp);
    }
  }

  private static void ruimOp(Path tijdelijk) {
    try {
      Files.deleteIfExists(tijdelijk);
    } catch (IOException e) {
      // The user already hears why writing failed; a leftover temporary file is no news on top.
      tijdelijk.toFile().deleteOnExit();
    }
  }

  /** Why a file could not be read or written, in words, and what to do. */
  public static String waarom(IOException e) {
    String reden = e instanceof FileSystemException f && f.getReason() != null ? f.getReason() : "";
    String laag = reden.toLowerCase(Locale.ROOT);
    if (e instanceof NoSuchFileException) {
      return BERICHTEN.bericht("bestaat-niet");
    }
    if (e instanceof AccessDeniedException) {
      return BERICHTEN.bericht("geen-toegang");
    }
    if (laag.contains("no space")
        || laag.contains("disk quota")
        || laag.contains("not enough space")) {
      return BERICHTEN.bericht("schijf-vol");
    }
    if (laag.contains("being used by another process") || laag.contains("locked")) {
      return BERICHTEN.bericht("in-gebruik");
    }
    if (e instanceof NotDirectoryException
        || e instanceof java.nio.file.FileAlreadyExistsException
        || laag.contains("not a directory")) {
      return BERICHTEN.bericht("geen-map");
    }
    if (laag.contains("is a directory") || laag.contains("directory not empty")) {
      return BERICHTEN.bericht("is-een-map");
    }
    if (laag.contains("read-only")) {
      return BERICHTEN.bericht("alleen-lezen");
    }
    return BERICHTEN.bericht("schijf-fout", e.getMessage());
  }

  private static final class EchteSchijf implements Schijf {
    @Override
    public Path tijdelijk(Path map, String naam) throws IOException {
      // Not createTempFile: that makes files only their maker can read, also on a shared drive.
      return Files.createFile(map.resolve("." + naam + "." + UUID.randomUUID() + ".tmp"));
    }

    @Override
    public void schrijf(Path pad, byte[] inhoud) throws IOException {
      try (FileChannel kanaal =
          FileChannel.open(pad, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
        ByteBuffer buffer = ByteBuffer.wrap(inhoud);
        while (buffer.hasRemaining()) {
          kanaal.write(buffer);
        }
        kanaal.force(true);
      }
    }

    @Override
    public void verplaats(Path van, Path naar) throws IOException {
      if (Files.isDirectory(naar)) {
        throw new FileSystemException(naar.toString(), null, "Is a directory");
      }
      Files.move(van, naar, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public byte[] lees(Path pad) throws IOException {
      return Files.readAllBytes(pad);
    }
  }
}
