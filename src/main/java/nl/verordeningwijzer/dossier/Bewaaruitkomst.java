package nl.verordeningwijzer.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.verordeningwijzer.dossier.DossierStore.Geopend;
import nl.verordeningwijzer.regeling.Fout;
import nl.verordeningwijzer.regeling.Uitkomst;

/** What came of saving a dossier. In all cases but the first the file is as it was. */
public sealed interface Bewaaruitkomst {

  /**
   * It is on disk.
   *
   * @param tijd when
   * @param opmerkingen what did not work but did not keep it from being saved, such as keeping an
   *     earlier version
   */
  record Bewaard(Instant tijd, List<Fout> opmerkingen) implements Bewaaruitkomst {
    public Bewaard {
      opmerkingen = List.copyOf(opmerkingen);
    }
  }

  /**
   * Something else changed the file since we last read or wrote it; nothing is overwritten.
   *
   * @param kenmerk tells this content from any other; for {@link Dossierbestand#erken}
   * @param nu the dossier that is there now, or why there is none
   */
  record GewijzigdOpSchijf(String kenmerk, Uitkomst<Geopend> nu) implements Bewaaruitkomst {}

  /**
   * We have no right to write.
   *
   * @param houder who has the dossier open now; nobody, when the new holder is done already
   */
  record SlotVerloren(Optional<Dossierslot.Houder> houder) implements Bewaaruitkomst {}

  /** It did not work; trying again may help. */
  record Mislukt(Fout fout) implements Bewaaruitkomst {}
}
