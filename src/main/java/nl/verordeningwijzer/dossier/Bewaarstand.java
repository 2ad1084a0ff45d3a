package nl.verordeningwijzer.dossier;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import nl.verordeningwijzer.regeling.Fout;

/** How it stands with the saving of an open dossier, to show to the user. */
public sealed interface Bewaarstand {

  /** Nothing to save; nothing saved yet. */
  record Rust() implements Bewaarstand {}

  /** The newest dossier is being written. */
  record Bezig() implements Bewaarstand {}

  /**
   * The newest dossier is on disk.
   *
   * @param tijd when it was written
   * @param opmerkingen what did not work beside it, such as keeping an earlier version
   */
  record Bewaard(Instant tijd, List<Fout> opmerkingen) implements Bewaarstand {
    public Bewaard {
      opmerkingen = List.copyOf(opmerkingen);
    }
  }

  /** It did not work; it is tried again by itself, until the file is closed. */
  record Mislukt(Fout fout) implements Bewaarstand {}

  /** Something else changed the file. Nothing is written until the user has chosen. */
  record GewijzigdOpSchijf(Bewaaruitkomst.GewijzigdOpSchijf gevonden) implements Bewaarstand {}

  /**
   * We have no right to write, or not any more. Nothing is written until the lock is taken.
   *
   * @param toegang who has the dossier open now, and since when; or that it is free to be taken
   */
  record SlotVerloren(Toegang toegang) implements Bewaarstand {}

  /**
   * On closing, the newest dossier could not be written in its own place, and stands beside it.
   *
   * @param pad where
   */
  record NaastBewaard(Path pad) implements Bewaarstand {}
}
