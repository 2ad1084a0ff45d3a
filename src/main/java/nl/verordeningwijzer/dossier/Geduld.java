package nl.verordeningwijzer.dossier;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Tries again what fails only because another program holds a file for a moment: a virus scanner, a
 * sync client, a reader on another machine. Anything else fails at once.
 */
final class Geduld {

  /** Waits; apart so that a test does not have to. */
  interface Pauze {
    void wacht(Duration duur) throws InterruptedException;
  }

  /** Something with the disk that may fail. */
  interface Actie<T> {
    T doe() throws IOException;
  }

  private final List<Duration> wachttijden;
  private final Pauze pauze;

  Geduld(List<Duration> wachttijden, Pauze pauze) {
    this.wachttijden = List.copyOf(wachttijden);
    this.pauze = pauze;
  }

  <T> T met(Actie<T> actie) throws IOException {
    for (Duration wachttijd : wachttijden) {
      try {
        return actie.doe();
      } catch (IOException e) {
        if (!Opslag.isInGebruik(e) || !wacht(wachttijd)) {
          throw e;
        }
      }
    }
    return actie.doe();
  }

  /** False when the thread is asked to stop: then there is no time for patience. */
  private boolean wacht(Duration duur) {
    try {
      pauze.wacht(duur);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** The same disk, patiently. */
  Opslag.Schijf met(Opslag.Schijf schijf) {
    return new Opslag.Schijf() {
      @Override
      public Path tijdelijk(Path map, String naam) throws IOException {
        return met(() -> schijf.tijdelijk(map, naam));
      }

      @Override
      public void schrijf(Path pad, byte[] inhoud) throws IOException {
        met(() -> {
          schijf.schrijf(pad, inhoud);
          return pad;
        });
      }

      @Override
      public void verplaats(Path van, Path naar) throws IOException {
        met(() -> {
          schijf.verplaats(van, naar);
          return naar;
        });
      }

      @Override
      public byte[] lees(Path pad) throws IOException {
        return met(() -> schijf.lees(pad));
      }
    };
  }
}
