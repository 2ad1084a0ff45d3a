package nl.verordeningwijzer.toetsing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.verordeningwijzer.model.Toetsingsregels;
import nl.verordeningwijzer.model.Toetsingsregels.Bereik;
import nl.verordeningwijzer.model.Toetsingsregels.Zoekvorm;
import nl.verordeningwijzer.model.Woordpatroon;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Regeling;

/** Searches a text for what a rule asks. */
final class Zoeker {

  private static final Berichten BERICHTEN = Berichten.van(Zoeker.class);
  private static final Woordpatroon BIJLAGE = Woordpatroon.van(List.of("bijlage*"));
  private static final Pattern ARTIKEL = Pattern.compile("\\bartikel(?:en)?\\s+(\\d[\\w:.]*)");

  private final Toetsingsregels regels;
  private final List<Zin> zinnen = new ArrayList<>();
  private final List<Deel> delen = new ArrayList<>();
  private final Woordindex index;
  private final BitSet ontkennend = new BitSet();
  private final Map<Zoekvorm, List<Vondst>> vondsten = new IdentityHashMap<>();

  /**
   * An article or annex with the places of its sentences.
   *
   * @param leden for each lid the places of its sentences
   * @param samen for a heading: all that can give context, its own sentences and, of an annex,
   *     those of the article it belongs to
   */
  private record Deel(Artikeltekst artikel, List<List<Integer>> leden, BitSet samen) {
    List<Integer> zinnen() {
      return leden.stream().flatMap(List::stream).toList();
    }
  }

  Zoeker(Regeling regeling, Toetsingsregels regels) {
    this.regels = regels;
    List<Artikeltekst> artikelen = Zinnen.van(regeling);
    for (Artikeltekst artikel : artikelen) {
      BitSet samen = new BitSet();
      samen.set(voegToe(artikel.opschrift()));
      List<List<Integer>> leden = new ArrayList<>();
      for (Artikeltekst.Lidtekst lid : artikel.leden()) {
        List<Integer> plaatsen = lid.zinnen().stream().map(this::voegToe).toList();
        plaatsen.forEach(samen::set);
        leden.add(plaatsen);
      }
      delen.add(new Deel(artikel, leden, samen));
    }
    for (Deel bijlage : delen) {
      if (bijlage.artikel().isBijlage()) {
        delen.stream()
            .filter(d -> hoortBij(bijlage.artikel(), d.artikel()))
            .forEach(d -> bijlage.samen().or(d.samen()));
      }
    }
    this.index = new Woordindex(zinnen);
    BitSet toch = index.met(regels.toch());
    BitSet anders = index.met(regels.ontkenning());
    IntStream.range(0, zinnen.size())
        .filter(i -> !toch.get(i))
        .filter(i -> anders.get(i) || Ontkenning.inHoofdzin(zinnen.get(i).leesbaar()))
        .forEach(ontkennend::set);
  }

  private int voegToe(Zin zin) {
    zinnen.add(zin);
    return zinnen.size() - 1;
  }

  /** What came of a search. */
  sealed interface Vondst {
    Zin zin();

    /** The sentence says it. */
    record Bewijs(Zin zin) implements Vondst {}

    /**
     * The words are there, and yet it is not said, or not for sure.
     *
     * @param waarom as the end of "artikel 3 noemt het wel, maar …"
     * @param onzeker whether it may be said all the same
     */
    record Twijfel(Zin zin, String waarom, boolean onzeker) implements Vondst {}
  }

  List<Artikeltekst> artikelen() {
    return delen.stream().map(Deel::artikel).toList();
  }

  /** Every sentence in which some words stand, whatever it says with them. */
  List<Zin> met(Woordpatroon woorden) {
    return index.met(woorden).stream().mapToObj(zinnen::get).toList();
  }

  /** The first sentence that says it in one of the ways; else the first that comes near. */
  Optional<Vondst> zoek(List<Zoekvorm> vormen) {
    List<Vondst> gevonden = vormen.stream().flatMap(v -> alle(v).stream()).toList();
    return gevonden.stream()
        .filter(Vondst.Bewijs.class::isInstance)
        .findFirst()
        .or(() -> gevonden.stream().findFirst())
        .or(() -> verspreid(vormen));
  }

  /** Every sentence that says it in one of the ways. */
  List<Zin> bewijzen(List<Zoekvorm> vormen) {
    return vormen.stream()
        .flatMap(v -> alle(v).stream())
        .filter(Vondst.Bewijs.class::isInstance)
        .map(Vondst::zin)
        .distinct()
        .toList();
  }

  boolean staatEr(List<Zoekvorm> vormen) {
    return !bewijzen(vormen).isEmpty();
  }

  private List<Vondst> alle(Zoekvorm vorm) {
    return vondsten.computeIfAbsent(vorm, this::zoekAlle);
  }

  private List<Vondst> zoekAlle(Zoekvorm vorm) {
    List<Vondst> gevonden = new ArrayList<>();
    for (Deel deel : delen) {
      if (!inSamenhang(deel, vorm)) {
        continue;
      }
      switch (vorm.bereik()) {
        case ZIN ->
            deel.zinnen().stream()
                .filter(i -> past(i, vorm))
                .map(i -> weeg(i, deel, vorm))
                .forEach(gevonden::add);
        case LID -> deel.leden().forEach(lid -> samen(lid, deel, vorm).ifPresent(gevonden::add));
        case ARTIKEL -> samen(deel.zinnen(), deel, vorm).ifPresent(gevonden::add);
      }
    }
    return gevonden;
  }

  private boolean inSamenhang(Deel deel, Zoekvorm vorm) {
    return vorm.bij().stream().allMatch(w -> index.met(w).intersects(deel.samen()));
  }

  private boolean past(int zin, Zoekvorm vorm) {
    return (vorm.inBegrip() || !zinnen.get(zin).isBegrip())
        && vorm.alle().stream().allMatch(w -> index.met(w).get(zin))
        && vorm.zonder().stream().noneMatch(w -> index.met(w).get(zin));
  }

  /** Sentences that together say it, without those that deny or leave it. */
  private Optional<Vondst> samen(List<Integer> plaatsen, Deel deel, Zoekvorm vorm) {
    BitSet tellen = new BitSet();
    for (int i : plaatsen) {
      boolean telt =
          (vorm.inBegrip() || !zinnen.get(i).isBegrip())
              && vorm.alle().stream().anyMatch(w -> index.met(w).get(i))
              && vorm.zonder().stream().noneMatch(w -> index.met(w).get(i))
              && weeg(i, deel, vorm) instanceof Vondst.Bewijs;
      tellen.set(i, telt);
    }
    if (!vorm.alle().stream().allMatch(w -> index.met(w).intersects(tellen))) {
      return Optional.empty();
    }
    BitSet eerste = (BitSet) index.met(vorm.alle().getFirst()).clone();
    eerste.and(tellen);
    return Optional.of(new Vondst.Bewijs(zinnen.get(eerste.nextSetBit(0))));
  }

  private Vondst weeg(int plaats, Deel deel, Zoekvorm vorm) {
    Zin zin = zinnen.get(plaats);
    boolean ontkent =
        ontkennend.get(plaats)
            || (!index.met(regels.toch()).get(plaats)
                && Ontkenning.geen(zin.leesbaar(), vorm.alle()));
    if (!vorm.ookOntkennend() && ontkent) {
      return new Vondst.Twijfel(zin, BERICHTEN.bericht("sluit-uit"), false);
    }
    for (Toetsingsregels.GeenRegel regel : regels.geenRegel()) {
      if (!vorm.ook().contains(regel.naam()) && index.met(regel.woorden()).get(plaats)) {
        return new Vondst.Twijfel(zin, regel.reden(), false);
      }
    }
    if (!vorm.bijlageVrij()
        && !deel.artikel().isBijlage()
        && index.met(BIJLAGE).get(plaats)
        && !heeftGevuldeBijlage(deel.artikel())) {
      return new Vondst.Twijfel(zin, BERICHTEN.bericht("bijlage-zonder-inhoud"), false);
    }
    return new Vondst.Bewijs(zin);
  }

  // Annexes -------------------------------------------------------------------------------------

  private boolean heeftGevuldeBijlage(Artikeltekst artikel) {
    List<Artikeltekst> bijlagen = artikelen().stream().filter(Artikeltekst::isBijlage).toList();
    List<Artikeltekst> eigen = bijlagen.stream().filter(b -> hoortBij(b, artikel)).toList();
    // An annex that names no article may belong to any.
    return (eigen.isEmpty() ? bijlagen.stream().filter(b -> !noemtArtikel(b)) : eigen.stream())
        .anyMatch(Artikeltekst::heeftInhoud);
  }

  private static boolean noemtArtikel(Artikeltekst bijlage) {
    return ARTIKEL.matcher(bijlage.opschrift().leesbaar()).find();
  }

  private static boolean hoortBij(Artikeltekst bijlage, Artikeltekst artikel) {
    return !artikel.isBijlage()
        && ARTIKEL
            .matcher(bijlage.opschrift().leesbaar())
            .results()
            .anyMatch(m -> m.group(1).equalsIgnoreCase(artikel.nummer()));
  }

  // Scattered -----------------------------------------------------------------------------------

  /** The words stand in one lid, but not in one sentence. */
  private Optional<Vondst> verspreid(List<Zoekvorm> vormen) {
    return vormen.stream()
        .filter(v -> v.bereik() == Bereik.ZIN && v.alle().size() > 1)
        .flatMap(v ->
            delen.stream()
                .filter(d -> inSamenhang(d, v))
                .flatMap(d -> d.leden().stream().map(lid -> samen(lid, d, v)))
                .flatMap(Optional::stream))
        .findFirst()
        .map(v -> new Vondst.Twijfel(v.zin(), BERICHTEN.bericht("staat-verspreid"), true));
  }
}
