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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Fout;
import nl.verordeningwijzer.regeling.Uitkomst;

/**
 * Writes files whole or not at all: first beside the target, then to disk, then moved over it in
 * one step, then read back and compared. What stood there stays until the new file is complete, and
 * comes back when that turns out not to be so.
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
   * complete on disk, and if one cannot be replaced after all, what stood there comes back for
   * each.
   *
   * @return the files in order, or in words why one could not be written
   */
  public Uitkomst<List<Path>> schrijf(Map<Path, byte[]> bestanden) {
    Map<Path, Path> nieuw = new LinkedHashMap<>();
    Map<Path, Path> oud = new LinkedHashMap<>();
    List<Path> vervangen = new ArrayList<>();
    Path bezig = null;
    try {
      for (Map.Entry<Path, byte[]> bestand : bestanden.entrySet()) {
        bezig = bestand.getKey();
        Path doel = bezig.toAbsolutePath();
        if (Files.isDirectory(doel)) {
          throw new FileSystemException(doel.toString(), null, "Is a directory");
        }
        Files.createDirectories(doel.getParent());
        schrijfErnaast(doel, bestand.getValue(), nieuw);
        if (Files.exists(doel)) {
          schrijfErnaast(doel, schijf.lees(doel), oud);
        }
      }
      for (Map.Entry<Path, byte[]> bestand : bestanden.entrySet()) {
        bezig = bestand.getKey();
        Path doel = bezig.toAbsolutePath();
        schijf.verplaats(nieuw.get(doel), doel);
        vervangen.add(doel);
        if (!Arrays.equals(schijf.lees(doel), bestand.getValue())) {
          String bericht = BERICHTEN.bericht("anders-teruggelezen");
          return mislukt(bezig, bericht, zetTerug(vervangen, oud));
        }
      }
      return Uitkomst.gelukt(List.copyOf(bestanden.keySet()));
    } catch (IOException e) {
      return mislukt(bezig, waarom(e), zetTerug(vervangen, oud));
    } finally {
      nieuw.values().forEach(Opslag::ruimOp);
      oud.values().forEach(Opslag::ruimOp);
    }
  }

  /** Writes beside a target; the temporary file is known also when writing it fails. */
  private void schrijfErnaast(Path doel, byte[] inhoud, Map<Path, Path> tijdelijk)
      throws IOException {
    Path pad = schijf.tijdelijk(doel.getParent(), doel.getFileName().toString());
    tijdelijk.put(doel, pad);
    schijf.schrijf(pad, inhoud);
  }

  /**
   * Puts back what stood there before.
   *
   * @return copies that could not be put back: they are kept
   */
  private List<Path> zetTerug(List<Path> vervangen, Map<Path, Path> oud) {
    List<Path> bewaard = new ArrayList<>();
    for (Path doel : vervangen) {
      Path kopie = oud.get(doel);
      if (kopie == null) {
        ruimOp(doel);
      } else {
        try {
          schijf.verplaats(kopie, doel);
        } catch (IOException e) {
          bewaard.add(kopie);
          oud.remove(doel);
        }
      }
    }
    return bewaard;
  }

  private static Uitkomst<List<Path>> mislukt(Path bestand, String bericht, List<Path> bewaard) {
    String waar =
        bewaard.stream()
            .map(kopie -> " " + BERICHTEN.bericht("oud-bewaard", kopie))
            .collect(Collectors.joining());
    return Uitkomst.mislukt(Fout.in(String.valueOf(bestand), bericht + waar));
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
    // The message of a file system exception begins with the name of the file: only its reason
    // counts. Windows gives it in its own language.
    String reden = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    String laag = Objects.requireNonNullElse(reden, "").toLowerCase(Locale.ROOT);
    if (e instanceof NoSuchFileException) {
      return BERICHTEN.bericht("bestaat-niet");
    }
    if (e instanceof AccessDeniedException) {
      return BERICHTEN.bericht("geen-toegang");
    }
    if (laag.contains("no space")
        || laag.contains("disk quota")
        || laag.contains("not enough space")
        || laag.contains("schijfruimte")
        || laag.contains("onvoldoende ruimte")) {
      return BERICHTEN.bericht("schijf-vol");
    }
    if (isVastgehouden(laag)) {
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
    if (laag.contains("read-only")
        || laag.contains("write protected")
        || laag.contains("schrijven beveiligd")) {
      return BERICHTEN.bericht("alleen-lezen");
    }
    return BERICHTEN.bericht("schijf-fout", e.getMessage());
  }

  private static boolean isVastgehouden(String reden) {
    return reden.contains("another process")
        || reden.contains("locked")
        || reden.contains("ander proces");
  }

  /**
   * Whether another program may hold the file for a moment, so that trying again makes sense.
   * Windows says "access denied" also when a file is open elsewhere that is to be replaced.
   */
  static boolean isInGebruik(IOException e) {
    String reden = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return e instanceof AccessDeniedException
        || isVastgehouden(Objects.requireNonNullElse(reden, "").toLowerCase(Locale.ROOT));
  }

  static final class EchteSchijf implements Schijf {
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
