package nl.verordeningwijzer.dossier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who works on a dossier, as others see it while it is open.
 *
 * @param naam of the person
 * @param machine name of the computer; empty when it cannot be found out
 * @param pid the process of the program on that computer
 * @param gestart when that process began, if the system tells: a number of a process is used again
 */
public record Gebruiker(String naam, String machine, long pid, Optional<Instant> gestart) {

  /** Systems compute the start from the time since they began: it is not the same to the second. */
  private static final Duration SPELING = Duration.ofSeconds(10);

  /** Where Linux keeps the name of the computer. */
  private static final Path HOSTNAME = Path.of("/proc/sys/kernel/hostname");

  /** The user of this process, by the name the system knows. */
  public static Gebruiker vanDitProces() {
    return metNaam(System.getProperty("user.name", ""));
  }

  /** The user of this process, by the name that colleagues know. */
  public static Gebruiker metNaam(String naam) {
    ProcessHandle proces = ProcessHandle.current();
    return new Gebruiker(naam, naamVanMachine(), proces.pid(), proces.info().startInstant());
  }

  /** Whether this is the same person on the same computer, in whatever process. */
  boolean isDezelfde(Gebruiker ander) {
    return naam.equals(ander.naam) && !machine.isEmpty() && machine.equals(ander.machine);
  }

  /** Whether its process still runs. To be asked on its own computer only. */
  boolean leeft() {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .filter(proces -> isZelfdeStart(proces.info().startInstant()))
        .isPresent();
  }

  private boolean isZelfdeStart(Optional<Instant> ander) {
    return gestart.isEmpty()
        || ander.isEmpty()
        || Duration.between(gestart.get(), ander.get()).abs().compareTo(SPELING) <= 0;
  }

  /** Not through the network classes: the program has none. */
  private static String naamVanMachine() {
    return Stream.of("COMPUTERNAME", "HOSTNAME")
        .map(System::getenv)
        .filter(Objects::nonNull)
        .findFirst()
        .or(Gebruiker::uitSysteembestand)
        .or(Gebruiker::uitOpdracht)
        .map(String::strip)
        .orElse("");
  }

  private static Optional<String> uitSysteembestand() {
    try {
      return Files.isReadable(HOSTNAME)
          ? Optional.of(Files.readString(HOSTNAME, StandardCharsets.UTF_8))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** As on macOS. */
  private static Optional<String> uitOpdracht() {
    try {
      Process proces = new ProcessBuilder("hostname").redirectErrorStream(true).start();
      String naam = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return proces.waitFor() == 0 ? Optional.of(naam) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
