package nl.verordeningwijzer.document;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.docx4j.XmlUtils;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.RPr;
import org.docx4j.wml.Style;
import org.docx4j.wml.Styles;

/**
 * The styles of one house style, found by the names that Word shows. A style that the house style
 * lacks is taken over from the standard one, with what it is based on: fonts and sizes then follow
 * the municipality's own "Standaard", and only a style that neither has is an error.
 */
final class Stijlboek {

  private static final String ALINEA = "paragraph";
  private static final String TEKEN = "character";
  private static final String TABEL = "table";

  /**
   * What must be known of a paragraph style to write a paragraph.
   *
   * @param id its id in the file
   * @param links the indentation on the left, in twentieths of a point
   * @param hangend how much the first line hangs out
   * @param vet whether the text is bold by itself
   * @param cursief whether the text is italic by itself
   * @param overzicht its outline level as Word counts, from 0; empty for body text
   * @param genummerd whether Word would number it
   */
  record Alineastijl(
      String id,
      int links,
      int hangend,
      boolean vet,
      boolean cursief,
      Optional<Integer> overzicht,
      boolean genummerd) {

    /** Whether bold or italic would not show as a marking. */
    boolean opgemaakt() {
      return vet || cursief;
    }
  }

  /**
   * What must be known of a character style.
   *
   * @param id its id in the file
   * @param vet whether it makes bold
   * @param cursief whether it makes italic
   * @param opmaak its own layout, for words that need more than one style
   */
  record Tekenstijl(String id, boolean vet, boolean cursief, RPr opmaak) {}

  private final Stijlen stijlen;
  private final Map<String, Alineastijl> alineas = new HashMap<>();
  private final Map<String, Tekenstijl> tekens = new HashMap<>();
  private final Map<String, String> tabellen = new HashMap<>();

  private Stijlboek(Stijlen stijlen) {
    this.stijlen = stijlen;
  }

  /**
   * Completes the styles of a house style and learns what the writer must know of them.
   *
   * @param eigen the styles of the house style; missing ones are added to it
   * @param standaard where missing styles come from
   * @throws DocumentFout if a style is in neither
   */
  static Stijlboek van(Stijlen stijlen, String bron, Styles eigen, Styles standaard)
      throws DocumentFout {
    Stijlboek boek = new Stijlboek(stijlen);
    Aanvuller aanvuller = new Aanvuller(eigen, standaard);
    List<String> mist = new ArrayList<>();
    for (String naam : stijlen.alineastijlen()) {
      aanvuller
          .stijl(ALINEA, stijlen.naamInBestand(naam))
          .ifPresentOrElse(
              s -> boek.alineas.put(naam, alineastijl(s, eigen)), () -> mist.add(naam));
    }
    for (String naam : stijlen.tekenstijlen()) {
      aanvuller
          .stijl(TEKEN, stijlen.naamInBestand(naam))
          .ifPresentOrElse(s -> boek.tekens.put(naam, tekenstijl(s, eigen)), () -> mist.add(naam));
    }
    for (String naam : stijlen.tabelstijlen()) {
      aanvuller
          .stijl(TABEL, stijlen.naamInBestand(naam))
          .ifPresentOrElse(s -> boek.tabellen.put(naam, s.getStyleId()), () -> mist.add(naam));
    }
    if (!mist.isEmpty()) {
      throw Melding.HUISSTIJL_ZONDER_STIJL.fout(bron, String.join(", ", mist));
    }
    return boek;
  }

  Alineastijl alinea(String naam) {
    return alineas.get(naam);
  }

  Tekenstijl teken(Markering markering, boolean inKop) {
    Stijlen.Markeerstijl stijl = stijlen.markeringen().get(markering);
    return tekens.get(inKop ? stijl.inKop() : stijl.gewoon());
  }

  String tabel(Tabelsoort soort) {
    return tabellen.get(stijlen.tabellen().get(soort));
  }

  private static Alineastijl alineastijl(Style stijl, Styles alle) {
    Function<PPrBase.Ind, BigInteger> linkerkant =
        i -> i.getLeft() != null ? i.getLeft() : i.getStart();
    return new Alineastijl(
        stijl.getStyleId(),
        inspringing(stijl, alle, linkerkant),
        inspringing(stijl, alle, PPrBase.Ind::getHanging),
        aan(stijl, alle, RPr::getB),
        aan(stijl, alle, RPr::getI),
        geerfd(
                stijl,
                alle,
                s -> s.getPPr() == null ? null : s.getPPr().getOutlineLvl(),
                (o, _) -> o.getVal() == null ? null : o.getVal().intValue())
            .filter(n -> n < 9),
        geerfd(
                stijl,
                alle,
                s -> s.getPPr() == null ? null : s.getPPr().getNumPr(),
                (n, _) -> n.getNumId() == null ? null : n.getNumId().getVal().signum() > 0)
            .orElse(false));
  }

  private static Tekenstijl tekenstijl(Style stijl, Styles alle) {
    RPr opmaak = stijl.getRPr() == null ? new RPr() : stijl.getRPr();
    return new Tekenstijl(
        stijl.getStyleId(),
        aan(stijl, alle, RPr::getB),
        aan(stijl, alle, RPr::getI),
        XmlUtils.deepCopy(opmaak));
  }

  private static int inspringing(
      Style stijl, Styles alle, Function<PPrBase.Ind, BigInteger> kenmerk) {
    return geerfd(
            stijl,
            alle,
            s -> s.getPPr() == null ? null : s.getPPr().getInd(),
            (i, _) -> kenmerk.apply(i) == null ? null : kenmerk.apply(i).intValue())
        .orElse(0);
  }

  private static boolean aan(Style stijl, Styles alle, Function<RPr, BooleanDefaultTrue> kenmerk) {
    return geerfd(
            stijl,
            alle,
            s -> s.getRPr() == null ? null : kenmerk.apply(s.getRPr()),
            (b, _) -> b.isVal())
        .orElse(false);
  }

  /** The first value that the style, or a style it is based on, has. */
  private static <T, R> Optional<R> geerfd(
      Style stijl, Styles alle, Function<Style, T> deel, BiFunction<T, Style, R> waarde) {
    Set<String> gezien = new HashSet<>();
    Style nu = stijl;
    while (nu != null && gezien.add(nu.getStyleId())) {
      T gevonden = deel.apply(nu);
      R uit = gevonden == null ? null : waarde.apply(gevonden, nu);
      if (uit != null) {
        return Optional.of(uit);
      }
      nu = nu.getBasedOn() == null ? null : metId(alle, nu.getBasedOn().getVal()).orElse(null);
    }
    return Optional.empty();
  }

  private static Optional<Style> metId(Styles stijlen, String id) {
    return stijlen.getStyle().stream().filter(s -> id.equals(s.getStyleId())).findFirst();
  }

  /** Takes styles over from the standard house style. */
  private record Aanvuller(Styles eigen, Styles standaard) {

    Optional<Style> stijl(String soort, String naam) {
      return metNaam(eigen, soort, naam)
          .or(() -> metNaam(standaard, soort, naam).map(this::neemOver));
    }

    private Style neemOver(Style bron) {
      Style kopie = XmlUtils.deepCopy(bron);
      kopie.setStyleId(vrijId(bron.getStyleId()));
      // The house style has its own default style, and a next or linked style may not be there.
      kopie.setDefault(false);
      kopie.setNext(null);
      kopie.setLink(null);
      kopie.setBasedOn(null);
      eigen.getStyle().add(kopie);
      if (bron.getBasedOn() != null) {
        metId(standaard, bron.getBasedOn().getVal())
            .flatMap(ouder -> ouder(ouder))
            .ifPresent(ouder -> {
              Style.BasedOn opBasisVan = new Style.BasedOn();
              opBasisVan.setVal(ouder.getStyleId());
              kopie.setBasedOn(opBasisVan);
            });
      }
      return kopie;
    }

    private Optional<Style> ouder(Style ouder) {
      if (ouder.isDefault()) {
        return eigen.getStyle().stream()
            .filter(s -> s.isDefault() && ouder.getType().equals(s.getType()))
            .findFirst();
      }
      return stijl(ouder.getType(), ouder.getName().getVal());
    }

    private String vrijId(String gewenst) {
      String id = gewenst;
      for (int n = 2; metId(eigen, id).isPresent(); n++) {
        id = gewenst + n;
      }
      return id;
    }

    private static Optional<Style> metNaam(Styles stijlen, String soort, String naam) {
      return stijlen.getStyle().stream()
          .filter(s -> soort.equals(s.getType()) && s.getName() != null && s.getStyleId() != null)
          .filter(s -> kort(s.getName().getVal()).equals(kort(naam)))
          .findFirst();
    }

    /** Word does not tell "Heading 1" from "heading 1". */
    private static String kort(String naam) {
      return naam.strip().toLowerCase(Locale.ROOT);
    }
  }
}
