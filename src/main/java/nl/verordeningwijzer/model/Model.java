package nl.verordeningwijzer.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Bevinding.Ernst;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.verwijzing.Verwijzingzoeker;

/**
 * One version of one model: everything in its folder, read and checked against each other. It is
 * seen from one starting point, on which texts, decision, notes and the words of questions depend;
 * {@link #bij} gives it as seen from another.
 *
 * @param citeertitel what the ordinance is called
 * @param gemeente the choice that holds the name of the municipality
 * @param auteur who makes the documents: "Gemeente …"
 * @param samenhang how the choices hang together
 * @param bestaand the existing text that the model starts from
 * @param nieuw the new text
 * @param buiten what lies outside the model
 * @param zoeker finds references in texts of this model, knowing how it names other regulations
 * @param inwerkingtreding the choice that holds the day on which the new text begins to hold
 * @param cijfers what other municipalities chose; none when the model has no such file
 * @param toetsing what the law demands of the text
 * @param themas the subjects by which questions can be found
 * @param planning how a decision goes from a draft to rules that hold; no steps when the model has
 *     no such file
 * @param uitgangspunt from where it is seen
 * @param startpunten what depends on that, for each starting point that the model offers
 */
public record Model(
    Modelversie id,
    String titel,
    String bron,
    List<Sjabloon> citeertitel,
    KeuzeId gemeente,
    List<Sjabloon> auteur,
    SequencedMap<KeuzeId, Keuze> keuzes,
    Samenhang samenhang,
    Modeltekst bestaand,
    Modeltekst nieuw,
    Besluitmodel besluit,
    Toelichtingmodel toelichting,
    SequencedMap<BepalingId, Buitenmodel> buiten,
    Verwijzingzoeker zoeker,
    Optional<KeuzeId> inwerkingtreding,
    List<Cijfer> cijfers,
    Toetsingsregels toetsing,
    List<Thema> themas,
    Planningmodel planning,
    Uitgangspunt uitgangspunt,
    Map<Uitgangspunt, Startpunt> startpunten) {

  public Model {
    cijfers = List.copyOf(cijfers);
    themas = List.copyOf(themas);
    startpunten = Map.copyOf(startpunten);
  }

  /** A model that knows no other starting point than its own existing text. */
  public Model(
      Modelversie id,
      String titel,
      String bron,
      List<Sjabloon> citeertitel,
      KeuzeId gemeente,
      List<Sjabloon> auteur,
      SequencedMap<KeuzeId, Keuze> keuzes,
      Samenhang samenhang,
      Modeltekst bestaand,
      Modeltekst nieuw,
      Besluitmodel besluit,
      Toelichtingmodel toelichting,
      SequencedMap<BepalingId, Buitenmodel> buiten,
      Verwijzingzoeker zoeker,
      Optional<KeuzeId> inwerkingtreding,
      List<Cijfer> cijfers,
      Toetsingsregels toetsing,
      List<Thema> themas,
      Planningmodel planning) {
    this(
        id,
        titel,
        bron,
        citeertitel,
        gemeente,
        auteur,
        keuzes,
        samenhang,
        bestaand,
        nieuw,
        besluit,
        toelichting,
        buiten,
        zoeker,
        inwerkingtreding,
        cijfers,
        toetsing,
        themas,
        planning,
        Uitgangspunt.BESTAANDE_TEKST,
        Map.of(
            Uitgangspunt.BESTAANDE_TEKST,
            new Startpunt(keuzes, bestaand, nieuw, besluit, toelichting, buiten)));
  }

  /** The starting points that the model offers. */
  public List<Uitgangspunt> uitgangspunten() {
    return startpunten.keySet().stream().sorted().toList();
  }

  /**
   * The same model seen from another starting point, which it must offer.
   *
   * @throws IllegalArgumentException when it does not
   */
  public Model bij(Uitgangspunt ander) {
    if (ander == uitgangspunt) {
      return this;
    }
    Startpunt startpunt = startpunten.get(ander);
    if (startpunt == null) {
      throw new IllegalArgumentException(id + " does not start from " + ander.naam());
    }
    return new Model(
        id,
        titel,
        bron,
        citeertitel,
        gemeente,
        auteur,
        startpunt.keuzes(),
        samenhang,
        startpunt.bestaand(),
        startpunt.nieuw(),
        startpunt.besluit(),
        startpunt.toelichting(),
        startpunt.buiten(),
        zoeker,
        inwerkingtreding,
        cijfers,
        toetsing,
        themas,
        planning,
        ander,
        startpunten);
  }

  /** The same model, offering more starting points. */
  Model met(Map<Uitgangspunt, Startpunt> andere) {
    Map<Uitgangspunt, Startpunt> alle = new EnumMap<>(startpunten);
    alle.putAll(andere);
    return new Model(
        id,
        titel,
        bron,
        citeertitel,
        gemeente,
        auteur,
        keuzes,
        samenhang,
        bestaand,
        nieuw,
        besluit,
        toelichting,
        buiten,
        zoeker,
        inwerkingtreding,
        cijfers,
        toetsing,
        themas,
        planning,
        uitgangspunt,
        alle);
  }

  /** The columns in which a choice is made. Who asks it of many, asks {@link #kolommen()}. */
  public List<Kolom> kolommen(KeuzeId keuze) {
    return kolommen().getOrDefault(keuze, List.of());
  }

  /** The columns in which each choice is made; read from all texts at each call. */
  public Map<KeuzeId, List<Kolom>> kolommen() {
    Map<KeuzeId, List<Kolom>> kolommen = new HashMap<>();
    keuzesPerKolom()
        .forEach((kolom, keuzesVanKolom) ->
            keuzesVanKolom.forEach(
                keuze -> kolommen.computeIfAbsent(keuze, k -> new ArrayList<>()).add(kolom)));
    kolommen.replaceAll((keuze, vanKeuze) -> List.copyOf(vanKeuze));
    return Map.copyOf(kolommen);
  }

  /** The columns in which each choice is made from any starting point: answers are kept. */
  public Map<KeuzeId, Set<Kolom>> kolommenOveral() {
    Map<KeuzeId, Set<Kolom>> kolommen = new HashMap<>();
    for (Uitgangspunt ander : uitgangspunten()) {
      bij(ander)
          .kolommen()
          .forEach((keuze, vanKeuze) ->
              kolommen.computeIfAbsent(keuze, k -> EnumSet.noneOf(Kolom.class)).addAll(vanKeuze));
    }
    return kolommen;
  }

  private Map<Kolom, Set<KeuzeId>> keuzesPerKolom() {
    Map<Kolom, Set<KeuzeId>> perKolom = new EnumMap<>(Kolom.class);
    perKolom.put(Kolom.WAS, bestaand.keuzes().keySet());
    perKolom.put(Kolom.WORDT, nieuw.keuzes().keySet());
    perKolom.put(Kolom.BESLUIT, new HashSet<>(besluit.keuzes()));
    return perKolom;
  }

  /** The figures about a choice, in the order of their file. */
  public List<Cijfer> cijfers(KeuzeId keuze) {
    return cijfers.stream().filter(c -> c.gaatOver(keuze)).toList();
  }

  /** A way out of a finding that a dossier can take over. */
  public Optional<Samenhang.Uitweg> uitweg(String code, String naam) {
    Stream<Samenhang.Uitweg> vanRegels =
        samenhang.regels().stream()
            .filter(r -> r.code().equals(code))
            .flatMap(r -> r.uitwegen().stream());
    Stream<Samenhang.Uitweg> vanActualisaties =
        toetsing.actualisaties().stream()
            .filter(a -> a.code().equals(code))
            .flatMap(a -> a.uitwegen().stream());
    return Stream.concat(vanRegels, vanActualisaties).filter(u -> u.id().equals(naam)).findFirst();
  }

  /**
   * The codes of the warnings of which a municipality can say that it leaves its text as it is:
   * those about one thing, which the law does not forbid.
   */
  public Set<String> waarschuwingen() {
    Stream<String> vanRegels =
        samenhang.regels().stream()
            .filter(r -> r.ernst() == Ernst.WAARSCHUWING)
            .map(Samenhang.Regel::code);
    Stream<String> vanKanttekeningen =
        toetsing.kaders().stream()
            .flatMap(k -> k.onderwerpen().stream())
            .flatMap(o -> o.kanttekeningen().stream())
            .filter(k -> k.ernst() == Ernst.WAARSCHUWING)
            .map(Toetsingsregels.Kanttekening::code);
    Stream<String> vanActualisaties = toetsing.actualisaties().stream().map(Actualisatie::code);
    return Stream.of(vanRegels, vanKanttekeningen, vanActualisaties)
        .flatMap(s -> s)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The text of a column. */
  public Modeltekst tekst(Kolom kolom) {
    return kolom == Kolom.WAS ? bestaand : nieuw;
  }
}
