package nl.verordeningwijzer.dossier;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import nl.verordeningwijzer.model.EigenTekst;
import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.model.Modelversie;
import nl.verordeningwijzer.model.Uitgangspunt;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.KeuzeId;

/**
 * One municipality's work on one version of one model.
 *
 * @param bevroren the dossier as it went to the council; empty while it did not
 * @param uitgangspunt the text that the decision amends
 * @param was what that text says: facts; none without a text
 * @param wordt what the council wants, and the names and dates of the decision
 * @param buiten what it has beside the model; what is missing here was not answered
 * @param eigenTeksten where it departs from the model
 * @param uitwegen by the code of a finding: the way out that was taken over
 * @param gelaten by the code of a warning: why the municipality leaves its text as it is
 * @param getallen how numbers are written
 * @param heleArtikelen how soon the decision replaces a whole article
 * @param naTeKijken by choice: why an answer for the new text stands there that nobody of the
 *     municipality gave; until someone has looked at it
 * @param redenen by choice: why the municipality chose as it did, for the account to the council;
 *     kept while the choice is not asked
 * @param later the choices that the user put off: they stay open, but are not the next one to ask
 * @param planning what differs from the model's planning
 * @param wasElders by another starting point: the facts that were given there, kept for who goes
 *     back to it
 */
public record Dossier(
    Modelversie model,
    Status status,
    Optional<Bevroren> bevroren,
    Uitgangspunt uitgangspunt,
    Antwoorden was,
    Antwoorden wordt,
    Map<BepalingId, Buitentekst> buiten,
    List<EigenTekst> eigenTeksten,
    Map<String, String> uitwegen,
    Map<String, String> gelaten,
    Getallen getallen,
    HeleArtikelen heleArtikelen,
    Map<KeuzeId, String> naTeKijken,
    Map<KeuzeId, String> redenen,
    Set<KeuzeId> later,
    Planning planning,
    Map<Uitgangspunt, Antwoorden> wasElders) {

  /** How numbers are written in the text. */
  public enum Getallen {
    /** As the model does it, question by question. */
    ZOALS_MODEL("zoals-model"),
    /** In words up to twenty. */
    WOORDEN("woorden"),
    /** In digits. */
    CIJFERS("cijfers");

    private final String naam;

    Getallen(String naam) {
      this.naam = naam;
    }

    /** As it is written in the file. */
    public String naam() {
      return naam;
    }

    static Optional<Getallen> van(String naam) {
      return Arrays.stream(values()).filter(g -> g.naam.equals(naam)).findFirst();
    }
  }

  /** How soon the decision replaces a whole article instead of amending words in it. */
  public enum HeleArtikelen {
    /** When the model says so. */
    ZOALS_MODEL("zoals-model"),
    /** Every article that changes: short to read in the decision, easy to publish. */
    ALTIJD("altijd"),
    /** Only what cannot be said otherwise: the council sees each word that changes. */
    ZO_MIN_MOGELIJK("zo-min-mogelijk");

    private final String naam;

    HeleArtikelen(String naam) {
      this.naam = naam;
    }

    /** As it is written in the file. */
    public String naam() {
      return naam;
    }

    static Optional<HeleArtikelen> van(String naam) {
      return Arrays.stream(values()).filter(h -> h.naam.equals(naam)).findFirst();
    }
  }

  /** How far the decision has come. */
  public enum Status {
    CONCEPT("concept"),
    AAN_COLLEGE("aan-college"),
    AAN_RAAD("aan-raad"),
    VASTGESTELD("vastgesteld");

    private final String naam;

    Status(String naam) {
      this.naam = naam;
    }

    /** As it is written in the file. */
    public String naam() {
      return naam;
    }

    /** Whether the council has it: what changes now, the council did not get. */
    public boolean isBijDeRaad() {
      return this == AAN_RAAD || this == VASTGESTELD;
    }

    static Optional<Status> van(String naam) {
      return Arrays.stream(values()).filter(s -> s.naam.equals(naam)).findFirst();
    }
  }

  public Dossier {
    buiten = Collections.unmodifiableMap(new TreeMap<>(buiten));
    eigenTeksten = List.copyOf(eigenTeksten);
    uitwegen = Collections.unmodifiableMap(new TreeMap<>(uitwegen));
    gelaten = Collections.unmodifiableMap(new TreeMap<>(gelaten));
    naTeKijken = Collections.unmodifiableMap(new TreeMap<>(naTeKijken));
    redenen = Collections.unmodifiableMap(new TreeMap<>(redenen));
    later = Collections.unmodifiableSet(new TreeSet<>(later));
    wasElders = Collections.unmodifiableMap(new TreeMap<>(wasElders));
  }

  /** A dossier in which nothing is answered. */
  public static Dossier leeg(Modelversie model) {
    return new Dossier(
        model,
        Status.CONCEPT,
        Optional.empty(),
        Uitgangspunt.BESTAANDE_TEKST,
        Antwoorden.GEEN,
        Antwoorden.GEEN,
        Map.of(),
        List.of(),
        Map.of(),
        Map.of(),
        Getallen.ZOALS_MODEL,
        HeleArtikelen.ZOALS_MODEL,
        Map.of(),
        Map.of(),
        Set.of(),
        Planning.ALS_MODEL,
        Map.of());
  }

  /** The answers of a column; those of the decision are kept with those of the new text. */
  public Antwoorden antwoorden(Kolom kolom) {
    return kolom == Kolom.WAS ? was : wordt;
  }

  /** The same dossier with other answers for the new text and the decision. */
  public Dossier metWordt(Antwoorden nieuw) {
    return met(v -> v.wordt = nieuw);
  }

  /** The same dossier with other answers for the existing text. */
  public Dossier metWas(Antwoorden nieuw) {
    return met(v -> v.was = nieuw);
  }

  /**
   * The same dossier with an answer that the user gave: it needs no second look, and is not put off
   * any more.
   */
  public Dossier metAntwoord(Kolom kolom, KeuzeId keuze, Waarde antwoord) {
    return metAntwoorden(kolom, antwoorden(kolom).met(keuze, antwoord))
        .nagekeken(kolom, keuze)
        .metLater(keuze, false);
  }

  /** The same dossier in which the user took an answer away. */
  public Dossier zonderAntwoord(Kolom kolom, KeuzeId keuze) {
    return metAntwoorden(kolom, antwoorden(kolom).zonder(keuze)).nagekeken(kolom, keuze);
  }

  private Dossier metAntwoorden(Kolom kolom, Antwoorden nieuw) {
    return kolom == Kolom.WAS ? metWas(nieuw) : metWordt(nieuw);
  }

  private Dossier nagekeken(Kolom kolom, KeuzeId keuze) {
    return kolom == Kolom.WAS ? this : nagekeken(keuze);
  }

  /**
   * The same dossier, further on its way or back. Where it goes to the council it is frozen as it
   * is, in the place of what went there before. What is frozen stays when it comes back, so that
   * changes can be seen, and when the council adopts it, for the council may have amended it; until
   * {@link #zonderBevroren}.
   *
   * @param op the time of this moment
   */
  public Dossier metStatus(Status nieuw, LocalDateTime op) {
    Dossier verder = met(v -> v.status = nieuw);
    return nieuw.isBijDeRaad() && !status.isBijDeRaad()
        ? verder.metBevroren(Optional.of(new Bevroren(op, verder)))
        : verder;
  }

  /** The same dossier without the copy of what went to the council. */
  public Dossier zonderBevroren() {
    return bevroren.isEmpty() ? this : metBevroren(Optional.empty());
  }

  private Dossier metBevroren(Optional<Bevroren> nieuw) {
    return met(v -> v.bevroren = nieuw);
  }

  /**
   * The same dossier from another starting point. What is a fact about one text is none about
   * another: the answers about the existing text are kept apart, and those that were given from
   * there before come back.
   */
  public Dossier metUitgangspunt(Uitgangspunt nieuw) {
    if (nieuw == uitgangspunt) {
      return this;
    }
    return met(v -> {
      v.wasElders = new TreeMap<>(wasElders);
      v.was = wasElders.getOrDefault(nieuw, Antwoorden.GEEN);
      v.wasElders.remove(nieuw);
      if (!was.waarden().isEmpty()) {
        v.wasElders.put(uitgangspunt, was);
      }
      v.uitgangspunt = nieuw;
    });
  }

  /** The same dossier with another answer about something outside the model. */
  public Dossier metBuiten(BepalingId bepaling, Buitentekst tekst) {
    return met(v -> {
      v.buiten = new TreeMap<>(buiten);
      v.buiten.put(bepaling, tekst);
    });
  }

  /** The same dossier without an answer about something outside the model. */
  public Dossier zonderBuiten(BepalingId bepaling) {
    return met(v -> {
      v.buiten = new TreeMap<>(buiten);
      v.buiten.remove(bepaling);
    });
  }

  /** The same dossier with other own texts. */
  public Dossier metEigenTeksten(List<EigenTekst> nieuw) {
    return met(v -> v.eigenTeksten = nieuw);
  }

  /** The same dossier with a way out taken over. */
  public Dossier metUitweg(String code, String uitweg) {
    return met(v -> {
      v.uitwegen = new TreeMap<>(uitwegen);
      v.uitwegen.put(code, uitweg);
    });
  }

  /** The same dossier with a way out given back: the words are the model's again. */
  public Dossier zonderUitweg(String code) {
    return met(v -> {
      v.uitwegen = new TreeMap<>(uitwegen);
      v.uitwegen.remove(code);
    });
  }

  /**
   * The same dossier in which a warning is left for what it is, for a reason; empty words take that
   * back.
   *
   * @param code of the finding
   */
  public Dossier metGelaten(String code, String reden) {
    String woorden = reden.strip().replaceAll("\\s+", " ");
    return met(v -> {
      v.gelaten = new TreeMap<>(gelaten);
      if (woorden.isEmpty()) {
        v.gelaten.remove(code);
      } else {
        v.gelaten.put(code, woorden);
      }
    });
  }

  /** The same dossier with another way to write numbers. */
  public Dossier metGetallen(Getallen nieuw) {
    return met(v -> v.getallen = nieuw);
  }

  /** The same dossier with another way to amend articles. */
  public Dossier metHeleArtikelen(HeleArtikelen nieuw) {
    return met(v -> v.heleArtikelen = nieuw);
  }

  /** The same dossier with an answer for the new text that someone must still look at. */
  public Dossier metNaTeKijken(KeuzeId keuze, Waarde antwoord, String waarom) {
    return met(v -> {
      v.wordt = wordt.met(keuze, antwoord);
      v.naTeKijken = new TreeMap<>(naTeKijken);
      v.naTeKijken.put(keuze, waarom);
    });
  }

  /** The same dossier after someone looked at an answer that was filled in by the program. */
  public Dossier nagekeken(KeuzeId keuze) {
    return met(v -> {
      v.naTeKijken = new TreeMap<>(naTeKijken);
      v.naTeKijken.remove(keuze);
    });
  }

  /**
   * The same dossier with the reason for a choice; empty words take it away. Of words on more lines
   * one line is made.
   */
  public Dossier metReden(KeuzeId keuze, String reden) {
    String opEenRegel = Invoer.opEenRegel(reden);
    return met(v -> {
      v.redenen = new TreeMap<>(redenen);
      if (opEenRegel.isEmpty()) {
        v.redenen.remove(keuze);
      } else {
        v.redenen.put(keuze, opEenRegel);
      }
    });
  }

  /** The same dossier in which a choice is put off, or not any more. */
  public Dossier metLater(KeuzeId keuze, boolean uitgesteld) {
    return met(v -> {
      v.later = new TreeSet<>(later);
      if (uitgesteld) {
        v.later.add(keuze);
      } else {
        v.later.remove(keuze);
      }
    });
  }

  /** The same dossier with another planning. */
  public Dossier metPlanning(Planning nieuw) {
    return met(v -> v.planning = nieuw);
  }

  private Dossier met(Consumer<Velden> wijziging) {
    Velden velden = new Velden(this);
    wijziging.accept(velden);
    return velden.dossier();
  }

  /** The fields while one of them changes: the one place where a dossier is copied. */
  private static final class Velden {
    private final Modelversie model;
    private Status status;
    private Optional<Bevroren> bevroren;
    private Uitgangspunt uitgangspunt;
    private Antwoorden was;
    private Antwoorden wordt;
    private Map<BepalingId, Buitentekst> buiten;
    private List<EigenTekst> eigenTeksten;
    private Map<String, String> uitwegen;
    private Map<String, String> gelaten;
    private Getallen getallen;
    private HeleArtikelen heleArtikelen;
    private Map<KeuzeId, String> naTeKijken;
    private Map<KeuzeId, String> redenen;
    private Set<KeuzeId> later;
    private Planning planning;
    private Map<Uitgangspunt, Antwoorden> wasElders;

    Velden(Dossier van) {
      model = van.model;
      status = van.status;
      bevroren = van.bevroren;
      uitgangspunt = van.uitgangspunt;
      was = van.was;
      wordt = van.wordt;
      buiten = van.buiten;
      eigenTeksten = van.eigenTeksten;
      uitwegen = van.uitwegen;
      gelaten = van.gelaten;
      getallen = van.getallen;
      heleArtikelen = van.heleArtikelen;
      naTeKijken = van.naTeKijken;
      redenen = van.redenen;
      later = van.later;
      planning = van.planning;
      wasElders = van.wasElders;
    }

    Dossier dossier() {
      return new Dossier(
          model,
          status,
          bevroren,
          uitgangspunt,
          was,
          wordt,
          buiten,
          eigenTeksten,
          uitwegen,
          gelaten,
          getallen,
          heleArtikelen,
          naTeKijken,
          redenen,
          later,
          planning,
          wasElders);
    }
  }
}
