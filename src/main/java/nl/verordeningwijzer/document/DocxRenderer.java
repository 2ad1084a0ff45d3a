package nl.verordeningwijzer.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.docx4j.Docx4jProperties;
import org.docx4j.TextUtils;
import org.docx4j.TraversalUtil;
import org.docx4j.XmlUtils;
import org.docx4j.docProps.core.CoreProperties;
import org.docx4j.docProps.core.dc.elements.SimpleLiteral;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.DocPropsCorePart;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;
import org.docx4j.wml.Body;
import org.docx4j.wml.CTDataBinding;
import org.docx4j.wml.CTLanguage;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.DocDefaults;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.RPr;
import org.docx4j.wml.STPageOrientation;
import org.docx4j.wml.SdtElement;
import org.docx4j.wml.SdtPr;
import org.docx4j.wml.SectPr;
import org.docx4j.wml.Style;
import org.docx4j.wml.Styles;
import org.docx4j.wml.Tag;

/**
 * Blocks, in the house style of a municipality, as a Word document.
 *
 * <p>The document takes the place of the content control with tag {@code inhoud}, or else of a
 * paragraph that reads {@code [inhoud]}; a house style without any text needs neither. Content
 * controls with tag (or title) {@code titel} or {@code auteur}, in a header for instance, get the
 * title or the author. Everything else of the house style stays.
 *
 * <p>The same document in the same house style gives the same bytes: nothing is taken from the
 * clock, which is also why the file does not say when it was made.
 *
 * <p>Making the first one takes some seconds, in which docx4j starts; do that off the user's path.
 * Instances can be shared between threads.
 */
public final class DocxRenderer implements Renderer {

  static {
    // No indentation in the XML: it doubles the file, and a comparison of files sees it.
    Docx4jProperties.setProperty("docx4j.jaxb.formatted.output", false);
  }

  private static final String TAAL = "nl-NL";
  private static final String PLEK = "inhoud";
  private static final int A4_KORT = 11906;
  private static final int A4_LANG = 16838;
  private static final int MARGE = 1417;

  private final String bron;
  private final Stijlen stijlen;
  private final Stijlboek boek;

  /** The house style as a document, with all styles and without content. */
  private final byte[] basis;

  /**
   * Prepares a house style.
   *
   * @param stijlen which style a role gets
   * @param huisstijl the house style of the municipality
   * @param standaard the house style that came with the program, for styles that the other lacks;
   *     it may be the same one
   * @throws DocumentFout if the house style cannot be used, or a style is in neither
   */
  public DocxRenderer(Stijlen stijlen, Huisstijl huisstijl, Huisstijl standaard)
      throws DocumentFout {
    this.bron = huisstijl.bron();
    this.stijlen = stijlen;
    try {
      WordprocessingMLPackage pakket = laad(huisstijl);
      Styles eigen = stijlenVan(pakket, huisstijl);
      this.boek = Stijlboek.van(stijlen, bron, eigen, stijlenVan(laad(standaard), standaard));
      zetTaal(eigen);
      plek(pakket.getMainDocumentPart().getContents().getBody());
      this.basis = opgeslagen(pakket);
    } catch (Docx4JException e) {
      throw onbruikbaar(e);
    }
  }

  @Override
  public String extensie() {
    return "docx";
  }

  @Override
  public byte[] render(Document document) throws DocumentFout {
    try {
      WordprocessingMLPackage pakket =
          WordprocessingMLPackage.load(new ByteArrayInputStream(basis));
      Body body = pakket.getMainDocumentPart().getContents().getBody();
      int tekstbreedte = legPagina(body, document.liggend());
      List<Object> inhoud =
          new Docxschrijver(stijlen, boek, tekstbreedte, new Docxplaatjes(pakket, tekstbreedte))
              .schrijf(document.blokken());
      int plek = plek(body);
      if (plek < body.getContent().size()) {
        body.getContent().remove(plek);
      }
      body.getContent().addAll(plek, inhoud);
      vulIn(pakket, body, document);
      zetEigenschappen(pakket, document);
      return opgeslagen(pakket);
    } catch (Docx4JException e) {
      throw onbruikbaar(e);
    }
  }

  private DocumentFout onbruikbaar(Exception e) {
    return Melding.HUISSTIJL_GEEN_WORD.fout(e, bron, Melding.woord("huisstijl.beschadigd"));
  }

  private static WordprocessingMLPackage laad(Huisstijl huisstijl) throws DocumentFout {
    try {
      WordprocessingMLPackage pakket =
          WordprocessingMLPackage.load(new ByteArrayInputStream(huisstijl.docx()));
      if (pakket.getMainDocumentPart().getContents().getBody() != null) {
        return pakket;
      }
      throw Melding.HUISSTIJL_GEEN_WORD.fout(
          huisstijl.bron(), Melding.woord("huisstijl.beschadigd"));
    } catch (Docx4JException | RuntimeException e) {
      // docx4j trusts what it reads: in a damaged file it may stumble over a missing value or an
      // unexpected class, which for the user is the same.
      throw Melding.HUISSTIJL_GEEN_WORD.fout(
          e, huisstijl.bron(), Melding.woord("huisstijl.beschadigd"));
    }
  }

  private static Styles stijlenVan(WordprocessingMLPackage pakket, Huisstijl huisstijl)
      throws DocumentFout, Docx4JException {
    var deel = pakket.getMainDocumentPart().getStyleDefinitionsPart();
    if (deel == null || deel.getContents() == null) {
      throw Melding.HUISSTIJL_GEEN_WORD.fout(
          huisstijl.bron(), Melding.woord("huisstijl.beschadigd"));
    }
    return deel.getContents();
  }

  /** Dutch for the spelling checker and the screen reader, whatever the template was made in. */
  private static void zetTaal(Styles eigen) {
    if (eigen.getDocDefaults() == null) {
      eigen.setDocDefaults(new DocDefaults());
    }
    DocDefaults standaard = eigen.getDocDefaults();
    if (standaard.getRPrDefault() == null) {
      standaard.setRPrDefault(new DocDefaults.RPrDefault());
    }
    if (standaard.getRPrDefault().getRPr() == null) {
      standaard.getRPrDefault().setRPr(new RPr());
    }
    RPr opmaak = standaard.getRPrDefault().getRPr();
    if (opmaak.getLang() == null) {
      opmaak.setLang(new CTLanguage());
    }
    opmaak.getLang().setVal(TAAL);
    for (Style stijl : eigen.getStyle()) {
      if (stijl.getRPr() != null) {
        stijl.getRPr().setLang(null);
      }
    }
  }

  /**
   * Where the document comes: the index of what it replaces, or the size if it comes at the end.
   *
   * @throws DocumentFout if there is text and no place among it
   */
  private int plek(Body body) throws DocumentFout {
    List<Object> inhoud = body.getContent();
    boolean tekst = false;
    for (int i = 0; i < inhoud.size(); i++) {
      Object deel = XmlUtils.unwrap(inhoud.get(i));
      if (deel instanceof SdtElement sdt && PLEK.equals(tag(sdt))) {
        return i;
      }
      String woorden = TextUtils.getText(deel).strip();
      if (deel instanceof P && woorden.equals("[" + PLEK + "]")) {
        return i;
      }
      tekst |= !woorden.isEmpty();
    }
    if (tekst) {
      throw Melding.HUISSTIJL_ZONDER_PLEK.fout(bron);
    }
    // An empty paragraph that Word leaves in an empty document would push the title down.
    inhoud.removeIf(deel ->
        XmlUtils.unwrap(deel) instanceof P p
            && (p.getPPr() == null || p.getPPr().getSectPr() == null)
            && p.getContent().isEmpty());
    return inhoud.size();
  }

  /** The tag of a content control, or else its title: LibreOffice keeps only the latter. */
  private static String tag(SdtElement sdt) {
    SdtPr eigenschappen = sdt.getSdtPr();
    if (eigenschappen == null) {
      return "";
    }
    Tag tag = eigenschappen.getTag();
    if (tag != null && tag.getVal() != null) {
      return tag.getVal();
    }
    return eigenschappen.getRPrOrAliasOrLock().stream()
        .map(XmlUtils::unwrap)
        .filter(SdtPr.Alias.class::isInstance)
        .map(alias -> ((SdtPr.Alias) alias).getVal())
        .findFirst()
        .orElse("");
  }

  /** Turns the pages the right way; returns the width of the text on them. */
  private static int legPagina(Body body, boolean liggend) {
    if (body.getSectPr() == null) {
      body.setSectPr(new SectPr());
    }
    SectPr sectie = body.getSectPr();
    draai(sectie, liggend);
    for (Object deel : body.getContent()) {
      if (XmlUtils.unwrap(deel) instanceof P p
          && p.getPPr() != null
          && p.getPPr().getSectPr() != null) {
        draai(p.getPPr().getSectPr(), liggend);
      }
    }
    SectPr.PgMar marge = sectie.getPgMar();
    int rand =
        getal(marge.getLeft(), MARGE)
            + getal(marge.getRight(), MARGE)
            + getal(marge.getGutter(), 0);
    return Math.max(A4_KORT / 4, getal(sectie.getPgSz().getW(), A4_KORT) - rand);
  }

  private static void draai(SectPr sectie, boolean liggend) {
    if (sectie.getPgSz() == null) {
      sectie.setPgSz(new SectPr.PgSz());
    }
    if (sectie.getPgMar() == null) {
      SectPr.PgMar marge = new SectPr.PgMar();
      BigInteger rand = BigInteger.valueOf(MARGE);
      marge.setLeft(rand);
      marge.setRight(rand);
      marge.setTop(rand);
      marge.setBottom(rand);
      marge.setHeader(BigInteger.valueOf(MARGE / 2));
      marge.setFooter(BigInteger.valueOf(MARGE / 2));
      marge.setGutter(BigInteger.ZERO);
      sectie.setPgMar(marge);
    }
    SectPr.PgSz maat = sectie.getPgSz();
    int w = getal(maat.getW(), A4_KORT);
    int h = getal(maat.getH(), A4_LANG);
    maat.setW(BigInteger.valueOf(liggend ? Math.max(w, h) : Math.min(w, h)));
    maat.setH(BigInteger.valueOf(liggend ? Math.min(w, h) : Math.max(w, h)));
    maat.setOrient(liggend ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
    // The paper code of the printer driver says A4 upright, and wins from the size.
    maat.setCode(null);
  }

  private static int getal(BigInteger waarde, int standaard) {
    return waarde == null ? standaard : waarde.intValue();
  }

  /** Fills the content controls for title and author in headers, footers and the letter around. */
  private static void vulIn(WordprocessingMLPackage pakket, Body body, Document document) {
    vulIn(body, document);
    for (Part deel : pakket.getParts().getParts().values()) {
      if (deel instanceof HeaderPart kop) {
        vulIn(kop, document);
      } else if (deel instanceof FooterPart voet) {
        vulIn(voet, document);
      }
    }
  }

  private static void vulIn(ContentAccessor waarin, Document document) {
    List<SdtElement> gevonden = new ArrayList<>();
    new TraversalUtil(
        waarin.getContent(),
        new TraversalUtil.CallbackImpl() {
          @Override
          public List<Object> apply(Object o) {
            if (o instanceof SdtElement sdt) {
              gevonden.add(sdt);
            }
            return null;
          }
        });
    for (SdtElement sdt : gevonden) {
      switch (tag(sdt)) {
        case "titel" -> vulIn(sdt, document.titel());
        case "auteur" -> vulIn(sdt, document.auteur());
        default -> {}
      }
    }
  }

  private static void vulIn(SdtElement sdt, String tekst) {
    sdt.getSdtPr().setShowingPlcHdr(false);
    // A binding to data that stayed behind would win from the text.
    sdt.getSdtPr()
        .getRPrOrAliasOrLock()
        .removeIf(kenmerk -> XmlUtils.unwrap(kenmerk) instanceof CTDataBinding);
    List<R> lopen = new ArrayList<>();
    new TraversalUtil(
        sdt.getSdtContent().getContent(),
        new TraversalUtil.CallbackImpl() {
          @Override
          public List<Object> apply(Object o) {
            if (o instanceof R loop) {
              lopen.add(loop);
            }
            return null;
          }
        });
    if (lopen.isEmpty()) {
      return;
    }
    // The first run keeps its layout and gets the whole text.
    lopen.forEach(loop -> loop.getContent().clear());
    lopen.getFirst().getContent().add(Docxschrijver.text(tekst));
  }

  private static void zetEigenschappen(WordprocessingMLPackage pakket, Document document)
      throws Docx4JException {
    CoreProperties eigenschappen = new CoreProperties();
    eigenschappen.setTitle(
        new org.docx4j.docProps.core.dc.elements.ObjectFactory()
            .createTitle(letterlijk(document.titel())));
    eigenschappen.setCreator(letterlijk(document.auteur()));
    eigenschappen.setLastModifiedBy(document.auteur());
    eigenschappen.setLanguage(letterlijk(TAAL));
    DocPropsCorePart deel = new DocPropsCorePart();
    deel.setJaxbElement(eigenschappen);
    pakket.addTargetPart(deel);
  }

  private static SimpleLiteral letterlijk(String tekst) {
    SimpleLiteral uit = new SimpleLiteral();
    uit.getContent().add(tekst);
    return uit;
  }

  private static byte[] opgeslagen(WordprocessingMLPackage pakket) throws Docx4JException {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    pakket.save(uit);
    try {
      return Pakket.inpakken(Pakket.uitpakken(uit.toByteArray()));
    } catch (IOException e) {
      throw new Docx4JException("the package that was just written cannot be read", e);
    }
  }
}
