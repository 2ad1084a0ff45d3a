package nl.verordeningwijzer.dossier;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.verordeningwijzer.model.EigenTekst;
import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.model.Modelversie;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.KeuzeId;

/**
 * One municipality's work on one version of one model.
 *
 * @param was what its existing ordinance says: facts
 * @param wordt what the council wants, and the names and dates of the decision
 * @param buiten what it has beside the model; what is missing here was not answered
 * @param eigenTeksten where it departs from the model
 * @param uitwegen by the code of a finding: the way out that was taken over
 * @param getallen how numbers are written
 * @param heleArtikelen how soon the decision replaces a whole article
 * @param naTeKijken by choice: why an answer for the new text stands there that nobody of the
 *     municipality gave; until someone has looked at it
 * @param redenen by choice: why the municipality chose as it did, for the account to the council;
 *     kept while the choice is not asked
 */
public record Dossier(
    Modelversie model,
    Status status,
    Uitgangspunt uitgangspunt,
    Antwoorden was,
    Antwoorden wordt,
    Map<BepalingId, Buitentekst> buiten,
    List<EigenTekst> eigenTeksten,
    Map<String, String> uitwegen,
    Getallen getallen,
    HeleArtikelen heleArtikelen,
    Map<KeuzeId, String> naTeKijken,
    Map<KeuzeId, String> redenen) {

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

    static Optional<Status> van(String naam) {
      return Arrays.stream(values()).filter(s -> s.naam.equals(naam)).findFirst();
    }
  }

  /** The text that the decision amends. */
  public enum Uitgangspunt {
    /** The model's own existing text, with the was-answers. */
    BESTAANDE_TEKST("bestaande-tekst-van-het-model");

    private final String naam;

    Uitgangspunt(String naam) {
      this.naam = naam;
    }

    /** As it is written in the file. */
    public String naam() {
      return naam;
    }

    static Optional<Uitgangspunt> van(String naam) {
      return Arrays.stream(values()).filter(u -> u.naam.equals(naam)).findFirst();
    }
  }

  public Dossier {
    buiten = Collections.unmodifiableMap(new TreeMap<>(buiten));
    eigenTeksten = List.copyOf(eigenTeksten);
    uitwegen = Collections.unmodifiableMap(new TreeMap<>(uitwegen));
    naTeKijken = Collections.unmodifiableMap(new TreeMap<>(naTeKijken));
    redenen = Collections.unmodifiableMap(new TreeMap<>(redenen));
  }

  /** A dossier in which nothing is answered. */
  public static Dossier leeg(Modelversie model) {
    return new Dossier(
        model,
        Status.CONCEPT,
        Uitgangspunt.BESTAANDE_TEKST,
        Antwoorden.GEEN,
        Antwoorden.GEEN,
        Map.of(),
        List.of(),
        Map.of(),
        Getallen.ZOALS_MODEL,
        HeleArtikelen.ZOALS_MODEL,
        Map.of(),
        Map.of());
  }

  /** The answers of a column; those of the decision are kept with those of the new text. */
  public Antwoorden antwoorden(Kolom kolom) {
    return kolom == Kolom.WAS ? was : wordt;
  }

  /** The same dossier with other answers for the new text and the decision. */
  public Dossier metWordt(Antwoorden nieuw) {
    return new Dossier(
        model,
        status,
        uitgangspunt,
        was,
        nieuw,
        buiten,
        eigenTeksten,
        uitwegen,
        getallen,
        heleArtikelen,
        naTeKijken,
        redenen);
  }

  /** The same dossier with other answers for the existing text. */
  public Dossier metWas(Antwoorden nieuw) {
    return new Dossier(
        model,
        status,
        uitgangspunt,
        nieuw,
        wordt,
        buiten,
        eigenTeksten,
        uitwegen,
        getallen,
        heleArtikelen,
        naTeKijken,
        redenen);
  }

  /** The same dossier with other own texts. */
  public Dossier metEigenTeksten(List<EigenTekst> nieuw) {
    return new Dossier(
        model,
        status,
        uitgangspunt,
        was,
        wordt,
        buiten,
        nieuw,
        uitwegen,
        getallen,
        heleArtikelen,
        naTeKijken,
        redenen);
  }

  /** The same dossier with a way out taken over. */
  public Dossier metUitweg(String code, String uitweg) {
    Map<String, String> nieuw = new TreeMap<>(uitwegen);
    nieuw.put(code, uitweg);
    return metUitwegen(nieuw);
  }

  /** The same dossier with a way out given back: the words are the model's again. */
  public Dossier zonderUitweg(String code) {
    Map<String, String> nieuw = new TreeMap<>(uitwegen);
    nieuw.remove(code);
    return metUitwegen(nieuw);
  }

  private Dossier metUitwegen(Map<String, String> nieuw) {
    return new Dossier(
        model,
        status,
        uitgangspunt,
        was,
        wordt,
        buiten,
        eigenTeksten,
        nieuw,
        getallen,
        heleArtikelen,
        naTeKijken,
        redenen);
  }

  /** The same dossier with another way to amend articles. */
  public Dossier metHeleArtikelen(HeleArtikelen nieuw) {
    return new Dossier(
        model,
        status,
        uitgangspunt,
        was,
        wordt,
        buiten,
        eigenTeksten,
        uitwegen,
        getallen,
        nieuw,
        naTeKijken,
        redenen);
  }

  /** The same dossier with an answer for the new text that someone must still look at. */
  public Dossier metNaTeKijken(KeuzeId keuze, Waarde antwoord, String waarom) {
    Map<KeuzeId, String> nieuw = new TreeMap<>(naTeKijken);
    nieuw.put(keuze, waarom);
    return new Dossier(
        model,
        status,
        uitgangspunt,
        was,
        wordt.met(keuze, antwoord),
        buiten,
        eigenTeksten,
        uitwegen,
        getallen,
        heleArtikelen,
        nieuw,
        redenen);
  }

  /** The same dossier with the reason for a choice. */
  public Dossier metReden(KeuzeId keuze, String reden) {
    Map<KeuzeId, String> nieuw = new TreeMap<>(redenen);
    nieuw.put(keuze, reden);
    return new Dossier(
        model,
        status,
        uitgangspunt,
        was,
        wordt,
        buiten,
        eigenTeksten,
        uitwegen,
        getallen,
        heleArtikelen,
        naTeKijken,
        nieuw);
  }
}
