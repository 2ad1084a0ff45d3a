package nl.verordeningwijzer.handleiding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Fout;
import nl.verordeningwijzer.regeling.Uitkomst;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads the pages. What stands in {@code inhoud.md} is the table of contents; a page is a file
 * beside it. Of Markdown only this is known: headings, paragraphs, lists, tables, a quotation (what
 * must not be missed), bold (words on the screen), code (keys), links to pages and pictures.
 */
public final class Handleidinglezer {

  private static final Berichten BERICHTEN = Berichten.van(Handleidinglezer.class);
  private static final String INHOUD = "inhoud.md";
  private static final String EXTENSIE = ".md";
  private static final String PLAATJES = "plaatjes/";
  private static final String TEKEN = "plaatjes/teken-";
  private static final String PNG = ".png";

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .build();

  private final Function<String, Optional<String>> bestanden;
  private final List<Fout> fouten = new ArrayList<>();

  private Handleidinglezer(Function<String, Optional<String>> bestanden) {
    this.bestanden = bestanden;
  }

  /** Reads the manual that comes with the program. */
  public static Uitkomst<Handleiding> lees() {
    return lees(Handleidinglezer::vanKlassenpad);
  }

  /**
   * Reads a manual; every error of every page is told at once.
   *
   * @param bestanden the text of a file by its name; empty when there is none
   */
  static Uitkomst<Handleiding> lees(Function<String, Optional<String>> bestanden) {
    return new Handleidinglezer(bestanden).lezing();
  }

  private static Optional<String> vanKlassenpad(String naam) {
    try (InputStream in = Handleiding.class.getResourceAsStream(Handleiding.MAP + naam)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      // Read from the program's own jar: when that fails, nothing of the program works.
      throw new UncheckedIOException(e);
    }
  }

  private Uitkomst<Handleiding> lezing() {
    List<Bladzijde> bladzijden = new ArrayList<>();
    for (String naam : inhoud()) {
      Optional<String> tekst = bestanden.apply(naam + EXTENSIE);
      if (tekst.isEmpty()) {
        fouten.add(Fout.in(INHOUD, BERICHTEN.bericht("bladzijde-ontbreekt", naam)));
      } else {
        bladzijden.add(new Paginalezing(naam, fouten).lees(tekst.get()));
      }
    }
    Handleiding handleiding = new Handleiding(bladzijden);
    controleerKoppelingen(handleiding);
    return Uitkomst.van(handleiding, fouten);
  }

  /** The names of the pages, in order. */
  private List<String> inhoud() {
    List<String> namen = new ArrayList<>();
    Paginalezing lezing = new Paginalezing("inhoud", fouten);
    Bladzijde inhoud = lezing.lees(bestanden.apply(INHOUD).orElse(""));
    for (Deel deel : inhoud.delen()) {
      stukken(deel)
          .filter(Stuk.Koppeling.class::isInstance)
          .map(Stuk.Koppeling.class::cast)
          .forEach(k -> namen.add(k.bladzijde()));
    }
    if (namen.isEmpty()) {
      fouten.add(Fout.in(INHOUD, BERICHTEN.bericht("geen-inhoud")));
    }
    return namen;
  }

  private void controleerKoppelingen(Handleiding handleiding) {
    for (Bladzijde bladzijde : handleiding.bladzijden()) {
      bladzijde.delen().stream()
          .flatMap(Handleidinglezer::stukken)
          .filter(Stuk.Koppeling.class::isInstance)
          .map(Stuk.Koppeling.class::cast)
          .filter(k -> !bestaat(handleiding, k))
          .forEach(k ->
              fouten.add(
                  Fout.in(
                      bladzijde.naam() + EXTENSIE,
                      BERICHTEN.bericht(
                          "koppeling-nergens", k.tekst(), k.bladzijde(), k.anker()))));
    }
  }

  private static boolean bestaat(Handleiding handleiding, Stuk.Koppeling koppeling) {
    return handleiding
        .bladzijde(koppeling.bladzijde())
        .map(b ->
            koppeling.anker().isEmpty()
                || b.delen().stream()
                    .anyMatch(
                        d -> d instanceof Deel.Tussenkop k && k.anker().equals(koppeling.anker())))
        .orElse(false);
  }

  /** Every piece of a part. */
  static Stream<Stuk> stukken(Deel deel) {
    return switch (deel) {
      case Deel.Tussenkop _ -> Stream.empty();
      case Deel.Beeld _ -> Stream.empty();
      case Deel.Alinea a -> a.stukken().stream();
      case Deel.Kader k -> k.stukken().stream();
      case Deel.Lijst l -> l.punten().stream().flatMap(List::stream);
      case Deel.Tabel t ->
          Stream.concat(t.kop().stream(), t.rijen().stream().flatMap(List::stream))
              .flatMap(List::stream);
    };
  }

  /** The reading of one page. */
  private static final class Paginalezing {
    private final String naam;
    private final List<Fout> fouten;
    private final List<Deel> delen = new ArrayList<>();
    private final Set<String> ankers = new HashSet<>();
    private Optional<String> titel = Optional.empty();

    Paginalezing(String naam, List<Fout> fouten) {
      this.naam = naam;
      this.fouten = fouten;
    }

    Bladzijde lees(String tekst) {
      kinderen(PARSER.parse(tekst)).forEach(this::deel);
      if (titel.isEmpty()) {
        fouten.add(Fout.in(naam + EXTENSIE, BERICHTEN.bericht("geen-titel")));
      }
      return new Bladzijde(naam, titel.orElse(naam), delen);
    }

    private void deel(Node node) {
      switch (node) {
        case Heading kop when kop.getLevel() == 1 && titel.isEmpty() ->
            titel = Optional.of(Deel.woorden(stukken(kop)));
        case Heading kop -> {
          String woorden = Deel.woorden(stukken(kop));
          String anker = anker(woorden);
          if (!ankers.add(anker)) {
            meld(kop, "kop-dubbel", woorden);
          }
          delen.add(new Deel.Tussenkop(woorden, anker));
        }
        case Paragraph alinea when beeld(alinea).isPresent() ->
            delen.add(beeld(alinea).orElseThrow());
        case Paragraph alinea -> delen.add(new Deel.Alinea(stukken(alinea)));
        case BlockQuote kader -> delen.add(new Deel.Kader(enigeAlinea(kader)));
        case BulletList lijst -> delen.add(lijst(lijst, false));
        case OrderedList lijst -> delen.add(lijst(lijst, true));
        case TableBlock tabel -> delen.add(tabel(tabel));
        default -> meld(node, "onbekend-deel", node.getClass().getSimpleName());
      }
    }

    private Deel lijst(ListBlock lijst, boolean genummerd) {
      return new Deel.Lijst(genummerd, kinderen(lijst).map(this::enigeAlinea).toList());
    }

    /** What stands in an item or a frame: one paragraph. */
    private List<Stuk> enigeAlinea(Node node) {
      List<Node> inhoud = kinderen(node).toList();
      if (inhoud.size() == 1 && inhoud.getFirst() instanceof Paragraph alinea) {
        return stukken(alinea);
      }
      meld(node, "meer-dan-een-alinea");
      return List.of();
    }

    private Deel tabel(TableBlock tabel) {
      List<List<Stuk>> kop = new ArrayList<>();
      List<List<List<Stuk>>> rijen = new ArrayList<>();
      kinderen(tabel)
          .forEach(deel ->
              kinderen(deel)
                  .forEach(rij -> {
                    List<List<Stuk>> cellen = kinderen(rij).map(this::stukken).toList();
                    switch (deel) {
                      case TableHead _ -> kop.addAll(cellen);
                      case TableBody _ -> rijen.add(cellen);
                      default -> meld(deel, "onbekend-deel", deel.getClass().getSimpleName());
                    }
                  }));
      return new Deel.Tabel(kop, rijen);
    }

    /** The picture that a paragraph consists of, if it does. */
    private static Optional<Deel.Beeld> beeld(Paragraph alinea) {
      if (alinea.getFirstChild() instanceof Image plaatje
          && plaatje.getNext() == null
          && isPlaatje(plaatje.getDestination())) {
        return Optional.of(
            new Deel.Beeld(
                plaatje.getDestination().substring(PLAATJES.length()), platteTekst(plaatje)));
      }
      return Optional.empty();
    }

    private static boolean isPlaatje(String doel) {
      return doel.startsWith(PLAATJES) && !doel.startsWith(TEKEN) && doel.endsWith(PNG);
    }

    private List<Stuk> stukken(Node ouder) {
      List<Stuk> stukken = new ArrayList<>();
      kinderen(ouder).forEach(node -> stuk(node).ifPresent(stukken::add));
      return stukken;
    }

    private Optional<Stuk> stuk(Node node) {
      return switch (node) {
        case Text tekst -> Optional.of(new Stuk.Woorden(tekst.getLiteral()));
        case SoftLineBreak _ -> Optional.of(new Stuk.Woorden(" "));
        case Code code -> Optional.of(new Stuk.Toets(code.getLiteral()));
        case StrongEmphasis vet -> Optional.of(new Stuk.Schermwoorden(platteTekst(vet)));
        case Link link when link.getDestination().contains(EXTENSIE) ->
            Optional.of(koppeling(link));
        case Image beeld when beeld.getDestination().startsWith(TEKEN) ->
            Optional.of(
                new Stuk.Teken(
                    beeld.getDestination().substring(TEKEN.length()).replace(PNG, ""),
                    platteTekst(beeld)));
        default -> {
          meld(node, "onbekend-stuk", node.getClass().getSimpleName());
          yield Optional.empty();
        }
      };
    }

    private static Stuk koppeling(Link link) {
      String doel = link.getDestination();
      int hek = doel.indexOf('#');
      String bestand = hek < 0 ? doel : doel.substring(0, hek);
      return new Stuk.Koppeling(
          platteTekst(link),
          bestand.substring(0, bestand.length() - EXTENSIE.length()),
          hek < 0 ? "" : doel.substring(hek + 1));
    }

    private static String platteTekst(Node node) {
      StringBuilder tekst = new StringBuilder();
      kinderen(node)
          .forEach(kind ->
              tekst.append(
                  switch (kind) {
                    case Text t -> t.getLiteral();
                    case SoftLineBreak _ -> " ";
                    default -> platteTekst(kind);
                  }));
      return tekst.toString();
    }

    private void meld(Node node, String sleutel, Object... waarden) {
      Node blok = node;
      while (blok.getSourceSpans().isEmpty() && blok.getParent() != null) {
        blok = blok.getParent();
      }
      int regel =
          blok.getSourceSpans().isEmpty() ? 0 : blok.getSourceSpans().getFirst().getLineIndex() + 1;
      fouten.add(new Fout(naam + EXTENSIE, regel, 0, BERICHTEN.bericht(sleutel, waarden)));
    }

    private static Stream<Node> kinderen(Node ouder) {
      return Stream.iterate(ouder.getFirstChild(), node -> node != null, Node::getNext);
    }

    /** What a link names a heading by: its words in lower case, joined by hyphens. */
    private static String anker(String woorden) {
      return woorden
          .toLowerCase(Locale.ROOT)
          .replaceAll("[^\\p{L}\\p{N} -]", "")
          .strip()
          .replace(' ', '-');
    }
  }
}
