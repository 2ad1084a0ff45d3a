package nl.verordeningwijzer.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Bevinding.Ernst;
import nl.verordeningwijzer.regeling.KeuzeId;

/**
 * How choices hang together: the part {@code samenhang} of {@code keuzes.yaml}.
 *
 * @param afgeleid answers that follow from others and are not asked; a given answer goes first
 * @param voorstellen answers that are proposed, not given
 * @param woorden words outside brackets that follow an answer
 * @param regels what the maker of the text must know or solve
 */
public record Samenhang(
    List<Afgeleid> afgeleid,
    List<Afgeleid> voorstellen,
    List<Woorden> woorden,
    List<Regel> regels) {

  /** No dependencies at all. */
  public static final Samenhang GEEN = new Samenhang(List.of(), List.of(), List.of(), List.of());

  /**
   * An answer that follows from others, or is proposed because of them. The first that holds
   * counts.
   *
   * @param antwoord "ja", "nee", the name of an option, "de dag voor {keuze}", or text in which
   *     {@code {keuze}} stands for another answer
   */
  public record Afgeleid(KeuzeId keuze, String antwoord, Conditie als) {

    private static final Pattern DAG_VOOR = Pattern.compile("de dag voor \\{([^{}]+)\\}");

    /** The choice whose date comes a day after this one: "de dag voor {keuze}". */
    public Optional<KeuzeId> dagVoor() {
      Matcher m = DAG_VOOR.matcher(antwoord);
      return m.matches() && BepalingId.isGeldig(m.group(1))
          ? Optional.of(new KeuzeId(m.group(1)))
          : Optional.empty();
    }
  }

  /**
   * Words outside brackets that must be others.
   *
   * @param bepaling in which provision they stand
   * @param woorden as the model prints them; once in that provision
   */
  public record Woorden(BepalingId bepaling, String woorden, String worden, Conditie als) {}

  /**
   * A finding with its condition.
   *
   * @param code a stable name
   * @param bepaling what it is about; none for the whole text
   * @param uitwegen ways out that the municipality can take over with one answer
   */
  public record Regel(
      String code,
      Conditie als,
      Ernst ernst,
      Optional<BepalingId> bepaling,
      String bericht,
      List<Uitweg> uitwegen) {
    public Regel {
      uitwegen = List.copyOf(uitwegen);
    }
  }

  /** A way out: own texts that solve what the finding is about. */
  public record Uitweg(String id, String label, List<EigenTekst> teksten) {
    public Uitweg {
      teksten = List.copyOf(teksten);
    }
  }

  public Samenhang {
    afgeleid = List.copyOf(afgeleid);
    voorstellen = List.copyOf(voorstellen);
    woorden = List.copyOf(woorden);
    regels = List.copyOf(regels);
  }
}
