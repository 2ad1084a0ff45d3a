package nl.verordeningwijzer.app.werk;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.verordeningwijzer.dossier.Dossier;

/**
 * What was done to a dossier, so that it can be undone and done again. Undoing is going back to an
 * earlier dossier; nothing is worked out backwards.
 */
public final class Geschiedenis {

  /** Older steps are forgotten; a dossier is small, but a day is long. */
  private static final int MEESTE = 500;

  /** Edits of one field belong together until the user pauses this long, in seconds. */
  private static final int PAUZE = 3;

  private final List<Stapje> stappen = new ArrayList<>();

  /** How many of the steps are done; the ones behind it were undone. */
  private int gedaan;

  /**
   * Something that was done.
   *
   * @param omschrijving what, in words: "Proefplaats: doel gekozen"
   * @param veld what was edited: following edits of it are one step; empty for what stands alone
   * @param plaats where it was done, to lead the user there when it is undone
   */
  public record Stapje(
      String omschrijving,
      String veld,
      Optional<Plaats> plaats,
      LocalDateTime tijd,
      Dossier ervoor,
      Dossier erna) {}

  /** Notes something that was done; what was undone before it cannot be done again. */
  public void noteer(Stapje stapje) {
    stappen.subList(gedaan, stappen.size()).clear();
    Optional<Stapje> vorige = laatste();
    if (vorige.filter(v -> hoortBij(stapje, v)).isPresent()) {
      Stapje begin = vorige.get();
      stappen.removeLast();
      // Who types something and takes it away again did nothing.
      if (!begin.ervoor().equals(stapje.erna())) {
        stappen.add(
            new Stapje(
                stapje.omschrijving(),
                stapje.veld(),
                stapje.plaats(),
                stapje.tijd(),
                begin.ervoor(),
                stapje.erna()));
      }
    } else {
      stappen.add(stapje);
    }
    if (stappen.size() > MEESTE) {
      stappen.removeFirst();
    }
    gedaan = stappen.size();
  }

  private static boolean hoortBij(Stapje nieuw, Stapje vorige) {
    return !nieuw.veld().isEmpty()
        && nieuw.veld().equals(vorige.veld())
        && vorige.tijd().plusSeconds(PAUZE).isAfter(nieuw.tijd());
  }

  /** What was done last and can be undone. */
  public Optional<Stapje> laatste() {
    return gedaan == 0 ? Optional.empty() : Optional.of(stappen.get(gedaan - 1));
  }

  /** What was undone last and can be done again. */
  public Optional<Stapje> volgende() {
    return gedaan == stappen.size() ? Optional.empty() : Optional.of(stappen.get(gedaan));
  }

  /** Goes one step back; what it gives is what was undone. */
  public Optional<Stapje> terug() {
    Optional<Stapje> stapje = laatste();
    stapje.ifPresent(s -> gedaan--);
    return stapje;
  }

  /** Goes one step forward; what it gives is what was done again. */
  public Optional<Stapje> opnieuw() {
    Optional<Stapje> stapje = volgende();
    stapje.ifPresent(s -> gedaan++);
    return stapje;
  }

  /** What was done, the last first. */
  public List<Stapje> gedaan() {
    return List.copyOf(stappen.subList(0, gedaan).reversed());
  }

  /** What was undone, the first to do again first. */
  public List<Stapje> ongedaan() {
    return List.copyOf(stappen.subList(gedaan, stappen.size()));
  }

  /** Forgets everything: after a take-over or merge the earlier dossiers are not ours. */
  public void begin() {
    stappen.clear();
    gedaan = 0;
  }
}
