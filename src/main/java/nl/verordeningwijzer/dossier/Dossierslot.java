package nl.verordeningwijzer.dossier;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import nl.verordeningwijzer.regeling.Fout;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The right to write a dossier: a file beside it ({@code .naam.verordening.slot}) that says who has
 * it open. It is made in one step, so that of two programs one gets it, also on a network share; a
 * heartbeat in it shows that the holder is still there.
 *
 * <p>No operating system lock: those are not seen by sync clients and unreliable on shares. The
 * lock keeps two users of this program apart; that nobody else changed the file is for {@link
 * Dossierbestand} to see.
 */
public final class Dossierslot {

  /** Whether a lock that someone else holds is taken over. */
  public enum Overname {
    /** Never; only an own lock that a crash left behind. */
    NOOIT,
    /** When its holder gave no sign for a while. */
    ALS_HET_OUD_IS,
    /** Always: the user asked for it, knowing who has it. */
    ALTIJD
  }

  /**
   * Who holds a lock.
   *
   * @param gebruiker name and computer; both empty when the lock cannot be read
   * @param sinds when it was taken
   * @param hartslag when its holder last showed to be there
   */
  public record Houder(Gebruiker gebruiker, Instant sinds, Instant hartslag) {}

  /** What came of trying to get the lock. */
  sealed interface Poging {
    /** It is ours. */
    record Gekregen(Dossierslot slot) implements Poging {}

    /**
     * Someone else has it.
     *
     * @param oud whether the holder gave no sign for so long that taking over is reasonable
     */
    record Bezet(Houder houder, boolean oud) implements Poging {}

    /** No lock can be made here, as in a folder without the right to write. */
    record Mislukt(Fout fout) implements Poging {}
  }

  /** What is known of a lock that was ours. */
  sealed interface Stand {
    /** It still is. */
    record VanOns() implements Stand {}

    /** Someone took it over; nobody, when that one is done already. */
    record Verloren(Optional<Houder> houder) implements Stand {}

    /** The disk does not say: a network that is away, for instance. */
    record Onbekend(Fout fout) implements Stand {}
  }

  /** What stands in a lock file. The key tells our lock from that of another window. */
  private record Inhoud(String sleutel, Houder houder) {}

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Reading meets a lock that is just being made: it is empty for a moment. */
  private static final int LEESPOGINGEN = 5;

  private static final int LEESPAUZE_MS = 10;

  private final Path pad;
  private final Clock klok;
  private final Inhoud eigen;

  private Dossierslot(Path pad, Clock klok, Inhoud eigen) {
    this.pad = pad;
    this.klok = klok;
    this.eigen = eigen;
  }

  /** The lock file of a dossier. */
  static Path padVan(Path dossier) {
    return dossier.resolveSibling("." + dossier.getFileName() + ".slot");
  }

  /**
   * Tries to get the lock of a dossier. What the same user left behind on the same computer, in a
   * process that does not run any more, is taken back in any case.
   */
  static Poging neem(
      Path dossier, Gebruiker ik, Overname overname, Clock klok, Bewaarregels regels) {
    Path pad = padVan(dossier);
    Instant nu = seconden(klok.instant());
    Dossierslot slot =
        new Dossierslot(
            pad, klok, new Inhoud(UUID.randomUUID().toString(), new Houder(ik, nu, nu)));
    try {
      if (slot.maak()) {
        return new Poging.Gekregen(slot);
      }
      Optional<Inhoud> ander = lees(pad);
      if (ander.isEmpty()) {
        // Released between the two steps.
        return slot.maak() ? new Poging.Gekregen(slot) : slot.bezet(regels);
      }
      Houder houder = ander.get().houder();
      boolean magOver =
          switch (overname) {
            case NOOIT -> false;
            case ALS_HET_OUD_IS -> isOud(houder, klok, regels);
            case ALTIJD -> true;
          };
      boolean vanCrash = houder.gebruiker().isDezelfde(ik) && !houder.gebruiker().leeft();
      if (!magOver && !vanCrash) {
        return new Poging.Bezet(houder, isOud(houder, klok, regels));
      }
      slot.neemOver();
      return slot.isVanOns() ? new Poging.Gekregen(slot) : slot.bezet(regels);
    } catch (IOException e) {
      return new Poging.Mislukt(Fout.in(pad.toString(), Opslag.waarom(e)));
    }
  }

  /** Who holds the lock of a dossier now, if anybody. */
  static Optional<Houder> houder(Path dossier) throws IOException {
    return lees(padVan(dossier)).map(Inhoud::houder);
  }

  /** Whether a holder gave no sign for so long that taking over is reasonable. */
  static boolean isOud(Houder houder, Clock klok, Bewaarregels regels) {
    return klok.instant().isAfter(houder.hartslag().plus(regels.slotOud()));
  }

  /**
   * Shows others that we are still here.
   *
   * <p>The time is written into the file that holds our key, not into a new one moved over it: so a
   * take-over at this very moment is not undone.
   */
  Stand hartslag() {
    Inhoud nu = metHartslag(seconden(klok.instant()));
    try (FileChannel kanaal =
        FileChannel.open(pad, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      byte[] oud = new byte[Math.toIntExact(Math.min(kanaal.size(), Integer.MAX_VALUE))];
      ByteBuffer buffer = ByteBuffer.wrap(oud);
      while (buffer.hasRemaining() && kanaal.read(buffer) >= 0) {
        // Until all of it is there.
      }
      Optional<Inhoud> gevonden = ontleed(oud);
      if (gevonden.isEmpty() || !isEigen(gevonden.get())) {
        return new Stand.Verloren(gevonden.map(Inhoud::houder));
      }
      // Of the same length as what it replaces: a reader never sees half a lock.
      kanaal.write(ByteBuffer.wrap(bytes(nu)), 0);
      kanaal.force(false);
      return new Stand.VanOns();
    } catch (NoSuchFileException e) {
      return controleer();
    } catch (IOException e) {
      return new Stand.Onbekend(Fout.in(pad.toString(), Opslag.waarom(e)));
    }
  }

  /** Whether the lock is still ours. One that vanished without a new holder is made again. */
  Stand controleer() {
    try {
      Optional<Inhoud> gevonden = lees(pad);
      if (gevonden.isEmpty()) {
        if (maak()) {
          return new Stand.VanOns();
        }
        gevonden = lees(pad);
      }
      return gevonden.filter(this::isEigen).isPresent()
          ? new Stand.VanOns()
          : new Stand.Verloren(gevonden.map(Inhoud::houder));
    } catch (IOException e) {
      return new Stand.Onbekend(Fout.in(pad.toString(), Opslag.waarom(e)));
    }
  }

  /** Gives the lock back, unless it is not ours any more. */
  Optional<Fout> laatLos() {
    try {
      if (isVanOns()) {
        Files.deleteIfExists(pad);
      }
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(Fout.in(pad.toString(), Opslag.waarom(e)));
    }
  }

  private boolean isVanOns() throws IOException {
    return lees(pad).filter(this::isEigen).isPresent();
  }

  private boolean isEigen(Inhoud gevonden) {
    return gevonden.sleutel().equals(eigen.sleutel());
  }

  private Poging bezet(Bewaarregels regels) throws IOException {
    Houder houder = lees(pad).map(Inhoud::houder).orElseGet(() -> onbekend(klok.instant()));
    return new Poging.Bezet(houder, isOud(houder, klok, regels));
  }

  /** Makes the lock file, unless there is one. */
  private boolean maak() throws IOException {
    try (FileChannel kanaal =
        FileChannel.open(pad, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      kanaal.write(ByteBuffer.wrap(bytes(metHartslag(seconden(klok.instant())))));
      kanaal.force(false);
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    }
  }

  /**
   * Puts our lock in the place of another in one step. Of two programs that do so at once the last
   * one has it; the first sees so before it writes.
   */
  private void neemOver() throws IOException {
    Opslag.Schijf schijf = new Opslag.EchteSchijf();
    Path nieuw = schijf.tijdelijk(pad.toAbsolutePath().getParent(), pad.getFileName().toString());
    try {
      schijf.schrijf(nieuw, bytes(eigen));
      schijf.verplaats(nieuw, pad);
    } finally {
      Files.deleteIfExists(nieuw);
    }
  }

  private Inhoud metHartslag(Instant nu) {
    return new Inhoud(
        eigen.sleutel(), new Houder(eigen.houder().gebruiker(), eigen.houder().sinds(), nu));
  }

  private static Instant seconden(Instant tijd) {
    return tijd.truncatedTo(ChronoUnit.SECONDS);
  }

  /**
   * The lock; empty when there is none. A lock that stays unreadable, as after a power cut, belongs
   * to someone unknown and is as old as its file.
   */
  private static Optional<Inhoud> lees(Path pad) throws IOException {
    try {
      for (int poging = 0; poging < LEESPOGINGEN; poging++) {
        Optional<Inhoud> inhoud = ontleed(Files.readAllBytes(pad));
        if (inhoud.isPresent()) {
          return inhoud;
        }
        Thread.sleep(LEESPAUZE_MS);
      }
      return Optional.of(new Inhoud("", onbekend(Files.getLastModifiedTime(pad).toInstant())));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static Houder onbekend(Instant tijd) {
    return new Houder(new Gebruiker("", "", 0, Optional.empty()), tijd, tijd);
  }

  private static byte[] bytes(Inhoud inhoud) {
    Houder houder = inhoud.houder();
    ObjectNode json =
        JSON.createObjectNode()
            .put("sleutel", inhoud.sleutel())
            .put("gebruiker", houder.gebruiker().naam())
            .put("machine", houder.gebruiker().machine())
            .put("pid", houder.gebruiker().pid());
    houder.gebruiker().gestart().ifPresent(gestart -> json.put("gestart", gestart.toString()));
    json.put("sinds", houder.sinds().toString());
    json.put("hartslag", houder.hartslag().toString());
    return (JSON.writeValueAsString(json) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static Optional<Inhoud> ontleed(byte[] bytes) {
    try {
      JsonNode json = JSON.readTree(bytes);
      String sleutel = json.path("sleutel").asString("");
      String gestart = json.path("gestart").asString("");
      return sleutel.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Inhoud(
                  sleutel,
                  new Houder(
                      new Gebruiker(
                          json.path("gebruiker").asString(""),
                          json.path("machine").asString(""),
                          json.path("pid").asLong(0),
                          gestart.isEmpty()
                              ? Optional.empty()
                              : Optional.of(Instant.parse(gestart))),
                      Instant.parse(json.path("sinds").asString("")),
                      Instant.parse(json.path("hartslag").asString("")))));
    } catch (JacksonException | DateTimeException e) {
      return Optional.empty();
    }
  }
}
