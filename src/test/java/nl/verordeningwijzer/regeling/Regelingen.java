package nl.verordeningwijzer.regeling;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Random regulations for properties: chapters with articles and paragraphs, articles with leden,
 * onderdelen, subonderdelen and begrippen, annexes. Every provision has its own identity; the words
 * do not look like structure or like references.
 */
public final class Regelingen {

  private static final List<String> WOORDEN =
      List.of(
          "het college",
          "de raad",
          "een persoon",
          "verstrekt",
          "kan",
          "binnen redelijke tijd",
          "een voorziening",
          "weigeren",
          "op aanvraag",
          "(publieke) gezondheid",
          "€ 1.500",
          "ten minste 6 maanden",
          "cliënten",
          "als bedoeld",
          "en",
          "27 jaar",
          "’s avonds");

  private final boolean rijk;
  private int artikelen;
  private int indelingen;

  private Regelingen(boolean rijk) {
    this.rijk = rijk;
  }

  /** Regulations of every structure that lines can express. */
  public static Arbitrary<Regeling> regelingen() {
    Arbitrary<List<Groep>> hoofdstukken = groep().list().ofMaxSize(4);
    return Combinators.combine(
            artikel().list().ofMaxSize(2),
            hoofdstukken,
            lid().list().ofMaxSize(2),
            Arbitraries.of("", "."))
        .as((los, delen, bijlagen, scheiding) ->
            new Regelingen(false).bouw(los, delen, bijlagen, scheiding));
  }

  /** Regulations with at least three articles of at least two leden, to refer to. */
  public static Arbitrary<Regeling> ruimeRegelingen() {
    Arbitrary<Groep> groep =
        Combinators.combine(
                artikel().list().ofMinSize(1).ofMaxSize(3),
                artikel().list().ofMaxSize(2).list().ofMaxSize(2))
            .as(Groep::new);
    Arbitrary<Stuk> ruim =
        lid()
            .list()
            .ofMinSize(2)
            .ofMaxSize(5)
            .map(leden -> new Stuk("Ruim", Artikel.Staat.GELDEND, leden));
    return Combinators.combine(
            ruim.list().ofSize(3),
            groep.list().ofMinSize(1).ofMaxSize(3),
            lid().list().ofMaxSize(2))
        .as((los, delen, bijlagen) -> new Regelingen(false).bouw(los, delen, bijlagen, "."));
  }

  /**
   * Regulations with text as ordinances have it (see {@link Proefwoorden}): several sentences in a
   * lid, the same words twice, lists that end in "; en" and ".", definitions in alphabetical order
   * or not, annexes with headings of their own. Words may look like references.
   */
  public static Arbitrary<Regeling> rijkeRegelingen() {
    Arbitrary<Groep> groep =
        Combinators.combine(
                rijkArtikel().list().ofMaxSize(3),
                rijkArtikel().list().ofMaxSize(2).list().ofMaxSize(2))
            .as(Groep::new);
    return Combinators.combine(
            rijkArtikel().list().ofMaxSize(3),
            groep.list().ofMaxSize(3),
            rijkLid().list().ofMaxSize(3),
            Arbitraries.of("", "."))
        .as((los, delen, bijlagen, scheiding) ->
            new Regelingen(true).bouw(los, delen, bijlagen, scheiding));
  }

  // What a regulation is made of, before anything has an identity
  // ----------------------------------

  private record Item(String tekst, List<String> inhoud, String slot) {}

  private record Tekstdeel(String tekst, boolean begrippen, List<Item> items, String slot) {}

  private record Stuk(String opschrift, Artikel.Staat staat, List<Tekstdeel> leden) {}

  /** A chapter: its own articles, then paragraphs with theirs. */
  private record Groep(List<Stuk> artikelen, List<List<Stuk>> paragrafen) {}

  private static Arbitrary<String> tekst() {
    return Arbitraries.of(WOORDEN)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(woorden -> "Dat " + String.join(" ", woorden) + ".");
  }

  private static Arbitrary<String> slot() {
    return Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.just("")), Tuple.of(1, tekst()));
  }

  private static Arbitrary<Item> item() {
    return Combinators.combine(tekst(), tekst().list().ofMaxSize(3), slot()).as(Item::new);
  }

  private static Arbitrary<Tekstdeel> lid() {
    return Combinators.combine(
            tekst(), Arbitraries.of(false, false, true), item().list().ofMaxSize(4), slot())
        .as(Tekstdeel::new);
  }

  private static Arbitrary<Stuk> artikel() {
    Arbitrary<String> opschrift = Arbitraries.of("Begrippen", "Werkstage", "Slot van alles", "");
    Arbitrary<Artikel.Staat> staat =
        Arbitraries.frequency(
            Tuple.of(8, Artikel.Staat.GELDEND),
            Tuple.of(1, Artikel.Staat.VERVALLEN),
            Tuple.of(1, Artikel.Staat.NIET_INGELEZEN));
    return Combinators.combine(opschrift, staat, lid().list().ofMinSize(1).ofMaxSize(5))
        .as(Stuk::new);
  }

  private static Arbitrary<Groep> groep() {
    return Combinators.combine(
            artikel().list().ofMaxSize(3), artikel().list().ofMaxSize(2).list().ofMaxSize(3))
        .as(Groep::new);
  }

  private static Arbitrary<String> woorden() {
    return Arbitraries.of(Proefwoorden.WOORDEN)
        .list()
        .ofMinSize(2)
        .ofMaxSize(7)
        .map(woorden -> String.join(" ", woorden));
  }

  /** One to three sentences; seldom with white space too much. */
  private static Arbitrary<String> rijkeTekst() {
    Arbitrary<String> zinnen =
        woorden()
            .map(woorden -> Proefwoorden.zin(List.of(woorden)))
            .list()
            .ofMinSize(1)
            .ofMaxSize(3)
            .map(lijst -> String.join(" ", lijst));
    return Combinators.combine(zinnen, Arbitraries.integers().between(0, 24))
        .as((tekst, wit) ->
            switch (wit) {
              case 23 -> tekst.replaceFirst(" (?=\\p{L})", "  ");
              case 24 -> tekst.replaceFirst("\\.$", " .");
              default -> tekst;
            });
  }

  private static Arbitrary<String> rijkSlot() {
    return Arbitraries.frequencyOf(Tuple.of(6, Arbitraries.just("")), Tuple.of(1, rijkeTekst()));
  }

  private static Arbitrary<String> voegwoord() {
    return Arbitraries.of("en", "of", "");
  }

  /** An item without its mark; one with items inside ends in a colon. */
  private static Arbitrary<Item> rijkItem() {
    Arbitrary<List<String>> inhoud =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.just(List.of())),
            Tuple.of(1, woorden().list().ofMinSize(1).ofMaxSize(3)));
    return Combinators.combine(woorden(), inhoud, rijkSlot())
        .as((tekst, delen, slot) -> new Item(tekst, delen, delen.isEmpty() ? "" : slot));
  }

  private static Arbitrary<List<Item>> rijkeItems() {
    return Combinators.combine(rijkItem().list().ofMinSize(1).ofMaxSize(5), voegwoord())
        .as(Regelingen::metLeestekens);
  }

  /** Definitions: most of the time in alphabetical order and with a semicolon behind each. */
  private static Arbitrary<List<Item>> begrippen() {
    return Combinators.combine(
            Arbitraries.of(Proefwoorden.TERMEN).list().ofMinSize(1).ofMaxSize(5).uniqueElements(),
            rijkItem().list().ofSize(5),
            Arbitraries.of(true, true, false),
            Arbitraries.of(true, true, false))
        .as((termen, items, opAlfabet, metLeestekens) -> {
          List<String> volgorde =
              opAlfabet ? Proefwoorden.TERMEN.stream().filter(termen::contains).toList() : termen;
          List<Item> begrippen =
              IntStream.range(0, volgorde.size())
                  .mapToObj(i -> begrip(volgorde.get(i), items.get(i)))
                  .toList();
          return metLeestekens ? metLeestekens(begrippen, "") : begrippen;
        });
  }

  private static Item begrip(String term, Item item) {
    return new Item(term + ": " + item.tekst(), item.inhoud(), item.slot());
  }

  private static List<Item> metLeestekens(List<Item> items, String voegwoord) {
    return IntStream.range(0, items.size())
        .mapToObj(
            i -> metLeesteken(items.get(i), Proefwoorden.leesteken(i, items.size(), voegwoord)))
        .toList();
  }

  /** The mark behind an item stands behind the last item inside it. */
  private static Item metLeesteken(Item item, String leesteken) {
    if (item.inhoud().isEmpty()) {
      return new Item(
          Proefwoorden.zonderLeesteken(item.tekst()) + leesteken, List.of(), item.slot());
    }
    List<String> inhoud = new ArrayList<>(Proefwoorden.metLeestekens(item.inhoud(), "en"));
    inhoud.set(
        inhoud.size() - 1, Proefwoorden.zonderLeesteken(item.inhoud().getLast()) + leesteken);
    return new Item(Proefwoorden.zonderLeesteken(item.tekst()) + ":", inhoud, item.slot());
  }

  private static Arbitrary<Tekstdeel> rijkLid() {
    Arbitrary<Tekstdeel> zonder =
        rijkeTekst().map(tekst -> new Tekstdeel(tekst, false, List.of(), ""));
    return Arbitraries.frequencyOf(
        Tuple.of(3, zonder),
        Tuple.of(2, rijkLidMet(rijkeItems(), false)),
        Tuple.of(1, rijkLidMet(begrippen(), true)));
  }

  private static Arbitrary<Tekstdeel> rijkLidMet(Arbitrary<List<Item>> items, boolean begrippen) {
    return Combinators.combine(rijkeTekst(), items, rijkSlot())
        .as((tekst, delen, slot) ->
            new Tekstdeel(tekst.replaceFirst("\\.$", ":"), begrippen, delen, slot));
  }

  private static Arbitrary<Stuk> rijkArtikel() {
    Arbitrary<String> opschrift =
        Arbitraries.frequencyOf(
            Tuple.of(8, Arbitraries.of(Proefwoorden.OPSCHRIFTEN)),
            Tuple.of(1, Arbitraries.just("")));
    Arbitrary<Artikel.Staat> staat =
        Arbitraries.frequency(
            Tuple.of(12, Artikel.Staat.GELDEND),
            Tuple.of(2, Artikel.Staat.VERVALLEN),
            Tuple.of(1, Artikel.Staat.NIET_INGELEZEN));
    return Combinators.combine(opschrift, staat, rijkLid().list().ofMinSize(1).ofMaxSize(5))
        .as(Stuk::new);
  }

  // From there to a regulation
  // ---------------------------------------------------------------------

  private Regeling bouw(
      List<Stuk> los, List<Groep> groepen, List<Tekstdeel> bijlagen, String scheiding) {
    List<Indeling> inhoud = new ArrayList<>(artikelen(los, scheiding));
    for (int h = 1; h <= groepen.size(); h++) {
      Groep groep = groepen.get(h - 1);
      List<Indeling> hoofdstuk = new ArrayList<>(artikelen(groep.artikelen(), scheiding));
      for (int p = 1; p <= groep.paragrafen().size(); p++) {
        hoofdstuk.add(
            new Paragraaf(
                indeling(),
                new Kop(h + "." + p, scheiding, opschrift("Proces")),
                artikelen(groep.paragrafen().get(p - 1), scheiding)));
      }
      inhoud.add(
          new Hoofdstuk(indeling(), new Kop("" + h, scheiding, opschrift("Beleid")), hoofdstuk));
    }
    return new Regeling(
        Tekst.van("Verordening"),
        inhoud,
        IntStream.range(0, bijlagen.size())
            .mapToObj(i -> bijlage(i + 1, bijlagen.get(i)))
            .toList());
  }

  private Tekst opschrift(String gewoon) {
    List<String> alle = Proefwoorden.OPSCHRIFTEN;
    return Tekst.van(rijk ? alle.get(indelingen % alle.size()) : gewoon);
  }

  private BepalingId indeling() {
    indelingen++;
    return new BepalingId("indeling-" + indelingen);
  }

  private List<Indeling> artikelen(List<Stuk> stukken, String scheiding) {
    return stukken.stream().map(stuk -> artikel(stuk, scheiding)).toList();
  }

  private Indeling artikel(Stuk stuk, String scheiding) {
    artikelen++;
    BepalingId id = new BepalingId("a" + artikelen);
    List<Lid> leden =
        stuk.staat() != Artikel.Staat.GELDEND
            ? List.of()
            : IntStream.range(0, stuk.leden().size())
                .mapToObj(i -> lid(id.binnen("l" + (i + 1)), stuk.leden().get(i)))
                .toList();
    // Numbers with letters, as an amended ordinance has them.
    int opDe = rijk ? 4 : 2;
    int geheel = artikelen - artikelen / opDe;
    String nummer = geheel + (artikelen % opDe == 0 ? "a" : "");
    Kop kop =
        new Kop(
            nummer,
            scheiding,
            stuk.opschrift().isEmpty() ? Tekst.LEEG : Tekst.van(stuk.opschrift()));
    return new Artikel(id, kop, stuk.staat(), leden);
  }

  private static Lid lid(BepalingId id, Tekstdeel deel) {
    return new Lid(id, inhoud(id, deel));
  }

  private Bijlage bijlage(int plaats, Tekstdeel deel) {
    BepalingId id = new BepalingId("bijlage-" + plaats);
    String opschrift = rijk ? Proefwoorden.BIJLAGEN.get(plaats - 1) : "Bijlage met van alles";
    return new Bijlage(id, Tekst.van(opschrift), inhoud(id, deel));
  }

  private static List<Bestanddeel> inhoud(BepalingId id, Tekstdeel deel) {
    List<Bestanddeel> inhoud = new ArrayList<>();
    inhoud.add(alinea(deel.tekst()));
    for (int i = 1; i <= deel.items().size(); i++) {
      inhoud.add(item(id.binnen("o" + i), deel.items().get(i - 1), deel.begrippen()));
    }
    if (!deel.slot().isEmpty()) {
      inhoud.add(alinea(deel.slot()));
    }
    return inhoud;
  }

  private static Bestanddeel item(BepalingId id, Item item, boolean begrip) {
    List<Bestanddeel> inhoud = new ArrayList<>();
    inhoud.add(alinea(item.tekst()));
    for (int i = 1; i <= item.inhoud().size(); i++) {
      inhoud.add(new Onderdeel(id.binnen("s" + i), List.of(alinea(item.inhoud().get(i - 1)))));
    }
    if (!item.slot().isEmpty()) {
      inhoud.add(alinea(item.slot()));
    }
    return begrip ? new Begrip(id, inhoud) : new Onderdeel(id, inhoud);
  }

  private static Alinea alinea(String tekst) {
    return new Alinea(Tekst.van(tekst));
  }
}
