package nl.verordeningwijzer.toetsing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.verordeningwijzer.model.Toetsingsregels;
import nl.verordeningwijzer.model.Toetsingsregels.Bereik;
import nl.verordeningwijzer.model.Toetsingsregels.Zoekvorm;
import nl.verordeningwijzer.model.Woordpatroon;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Regeling;
import nl.verordeningwijzer.regeling.Termen;

/** Searches a text for what a rule asks. */
final class Zoeker {

  private static final Berichten BERICHTEN = Berichten.van(Zoeker.class);
  private static final Woordpatroon BIJLAGE = Woordpatroon.van(List.of("bijlage*"));
  private static final Pattern ARTIKEL = Pattern.compile("\\bartikel(?:en)?\\s+(\\d[\\w:.]*)");

  private final Toetsingsregels regels;
  private final List<Zin> zinnen = new ArrayList<>();
  private final List<Deel> delen = new ArrayList<>();
  private final Woordindex index;
  private final Ontkenning ontkenning;
  private final BitSet ontkennend = new BitSet();
  private final Map<Zoekvorm, List<Vondst>> vondsten = new IdentityHashMap<>();

  /**
   * An article or annex with the places of its sentences.
   *
   * @param heeftInhoud whether it has more than a heading
   * @param leden for each lid the places of its sentences
   * @param zinnen the places of all its sentences
   * @param begrippen the definitions of the terms that it uses, when they stand elsewhere
   * @param samen for a heading: all that can give context, its own sentences and, of an annex,
   *     those of the article it belongs to
   */
  private record Deel(
      Artikeltekst artikel,
      boolean heeftInhoud,
      int opschrift,
      List<List<Integer>> leden,
      List<Integer> zinnen,
      BitSet begrippen,
      BitSet samen) {}

  Zoeker(Regeling regeling, Toetsingsregels regels) {
    this.regels = regels;
    List<Artikeltekst> artikelen = Zinnen.van(regeling);
    for (Artikeltekst artikel : artikelen) {
      BitSet samen = new BitSet();
      int opschrift = voegToe(artikel.opschrift());
      samen.set(opschrift);
      List<List<Integer>> leden = new ArrayList<>();
      for (Artikeltekst.Lidtekst lid : artikel.leden()) {
        List<Integer> plaatsen = lid.zinnen().stream().map(this::voegToe).toList();
        plaatsen.forEach(samen::set);
        leden.add(plaatsen);
      }
      delen.add(
          new Deel(
              artikel,
              artikel.heeftInhoud(regels.zonderInhoud()),
              opschrift,
              leden,
              leden.stream().flatMap(List::stream).toList(),
              new BitSet(),
              samen));
    }
    for (Deel bijlage : delen) {
      if (bijlage.artikel().isBijlage()) {
        delen.stream()
            .filter(d -> hoortBij(bijlage.artikel(), d.artikel()))
            .forEach(d -> bijlage.samen().or(d.samen()));
      }
    }
    this.index = new Woordindex(zinnen);
    bindBegrippen();
    this.ontkenning = new Ontkenning(regels.ontkenning());
    BitSet mogelijk = new BitSet();
    mogelijk.or(index.met(regels.ontkenning().niet()));
    mogelijk.or(index.met(regels.ontkenning().uitsluitend()));
    mogelijk.andNot(index.met(regels.ontkenning().toch()));
    mogelijk.stream()
        .filter(i -> ontkenning.inHoofdzin(zinnen.get(i).leesbaar()))
        .forEach(ontkennend::set);
  }

  /** Tells each article which definitions its words rest on. */
  private void bindBegrippen() {
    for (int i = 0; i < zinnen.size(); i++) {
      if (zinnen.get(i).isBegrip()) {
        int definitie = i;
        BitSet gebruik = index.met(Begrippentoets.gebruik(Termen.van(zinnen.get(i).citaat())));
        delen.stream()
            .filter(d -> !d.zinnen().contains(definitie))
            .filter(d -> d.zinnen().stream().anyMatch(gebruik::get))
            .forEach(d -> d.begrippen().set(definitie));
      }
    }
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
    List<Deel> waar = delen.stream().filter(d -> inSamenhang(d, vorm)).toList();
    if (vorm.bereik() == Bereik.REGELING) {
      samen(waar, vorm).ifPresent(gevonden::add);
      return gevonden;
    }
    for (Deel deel : waar) {
      switch (vorm.bereik()) {
        case ZIN ->
            zinnen(deel, vorm).stream()
                .filter(i -> past(i, vorm))
                .map(i -> weeg(i, deel, vorm))
                .forEach(gevonden::add);
        case LID ->
            deel.leden().forEach(lid -> samen(Map.of(deel, lid), vorm).ifPresent(gevonden::add));
        case ARTIKEL -> samen(metBijlagen(deel), vorm).ifPresent(gevonden::add);
        case REGELING -> throw new IllegalStateException("not by article");
      }
    }
    return gevonden;
  }

  private boolean inSamenhang(Deel deel, Zoekvorm vorm) {
    return vorm.bij().stream().allMatch(w -> index.met(w).intersects(deel.samen()))
        && vorm.nietOnder().stream().noneMatch(w -> index.met(w).get(deel.opschrift()));
  }

  private boolean past(int zin, Zoekvorm vorm) {
    return (vorm.inBegrip() || !zinnen.get(zin).isBegrip())
        && vorm.alle().stream().allMatch(w -> index.met(w).get(zin))
        && vorm.zonder().stream().noneMatch(w -> index.met(w).get(zin));
  }

  private Optional<Vondst> samen(List<Deel> waar, Zoekvorm vorm) {
    Map<Deel, List<Integer>> plaatsen = new LinkedHashMap<>();
    waar.forEach(d -> plaatsen.put(d, zinnen(d, vorm)));
    return samen(plaatsen, vorm);
  }

  /** Sentences that together say it, without those that deny or leave it. */
  private Optional<Vondst> samen(Map<Deel, List<Integer>> plaatsen, Zoekvorm vorm) {
    BitSet tellen = new BitSet();
    BitSet onzeker = new BitSet();
    plaatsen.forEach((deel, zinnenVanDeel) -> {
      for (int i : zinnenVanDeel) {
        boolean kan =
            (vorm.inBegrip() || !zinnen.get(i).isBegrip())
                && vorm.alle().stream().anyMatch(w -> index.met(w).get(i))
                && vorm.zonder().stream().noneMatch(w -> index.met(w).get(i));
        Vondst vondst = kan ? weeg(i, deel, vorm) : null;
        tellen.set(i, vondst instanceof Vondst.Bewijs);
        onzeker.set(i, vondst instanceof Vondst.Twijfel t && t.onzeker());
      }
    });
    return samen(tellen, vorm)
        .map(i -> (Vondst) new Vondst.Bewijs(zinnen.get(i)))
        .or(() -> {
          onzeker.or(tellen);
          return samen(onzeker, vorm)
              .map(
                  i -> new Vondst.Twijfel(zinnen.get(i), BERICHTEN.bericht("niet-ingevuld"), true));
        });
  }

  /** The first sentence with the first words, when all words stand in some of these. */
  private Optional<Integer> samen(BitSet welke, Zoekvorm vorm) {
    if (!vorm.alle().stream().allMatch(w -> index.met(w).intersects(welke))) {
      return Optional.empty();
    }
    BitSet eerste = (BitSet) index.met(vorm.alle().getFirst()).clone();
    eerste.and(welke);
    return Optional.of(eerste.nextSetBit(0));
  }

  private List<Integer> zinnen(Deel deel, Zoekvorm vorm) {
    if (!vorm.inBegrip() && !vorm.inOpschrift()) {
      return deel.zinnen();
    }
    List<Integer> plaatsen = new ArrayList<>(deel.zinnen());
    if (vorm.inBegrip()) {
      deel.begrippen().stream().forEach(plaatsen::add);
    }
    boolean ontkent =
        deel.zinnen().stream()
            .filter(ontkennend::get)
            .anyMatch(i -> vorm.alle().stream().anyMatch(w -> index.met(w).get(i)));
    if (vorm.inOpschrift() && !ontkent && deel.heeftInhoud()) {
      plaatsen.addFirst(deel.opschrift());
    }
    return plaatsen;
  }

  private Vondst weeg(int plaats, Deel deel, Zoekvorm vorm) {
    Zin zin = zinnen.get(plaats);
    boolean ontkent =
        ontkennend.get(plaats)
            || (index.met(regels.ontkenning().geen()).get(plaats)
                && !index.met(regels.ontkenning().toch()).get(plaats)
                && vorm.alle().stream()
                    .anyMatch(w -> ontkenning.geen(zin.leesbaar(), index.vormen(plaats, w))));
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
    return zin.heeftOpenPlek() || index.met(regels.leeg()).get(plaats)
        ? new Vondst.Twijfel(zin, BERICHTEN.bericht("niet-ingevuld"), true)
        : new Vondst.Bewijs(zin);
  }

  // Annexes -------------------------------------------------------------------------------------

  /** An article with the annexes it points to. */
  private List<Deel> metBijlagen(Deel deel) {
    List<Deel> alle = new ArrayList<>(List.of(deel));
    if (!deel.artikel().isBijlage() && index.met(BIJLAGE).intersects(deel.samen())) {
      delen.stream()
          .filter(b -> b.artikel().isBijlage())
          .filter(b -> hoortBij(b.artikel(), deel.artikel()) || !noemtArtikel(b.artikel()))
          .forEach(alle::add);
    }
    return alle;
  }

  private boolean heeftGevuldeBijlage(Artikeltekst artikel) {
    List<Artikeltekst> bijlagen = artikelen().stream().filter(Artikeltekst::isBijlage).toList();
    List<Artikeltekst> eigen = bijlagen.stream().filter(b -> hoortBij(b, artikel)).toList();
    // An annex that names no article may belong to any.
    return (eigen.isEmpty() ? bijlagen.stream().filter(b -> !noemtArtikel(b)) : eigen.stream())
        .anyMatch(b -> b.heeftInhoud(regels.zonderInhoud()));
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
                .flatMap(d -> d.leden().stream().map(lid -> samen(Map.of(d, lid), v)))
                .flatMap(Optional::stream))
        .findFirst()
        .map(v -> new Vondst.Twijfel(v.zin(), BERICHTEN.bericht("staat-verspreid"), true));
  }
}
