package nl.verordeningwijzer.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocxRendererTest {

  private static final String STIJL = "w:pPr/w:pStyle/@w:val";
  private static final String OVERZICHT = "w:pPr/w:outlineLvl/@w:val";
  private static final String HOOFDTYPE = "wordprocessingml.document.main+xml";

  private static Stijlen stijlen;
  private static DocxRenderer renderer;

  @BeforeAll
  static void prepare() throws Exception {
    stijlen = StijlenReader.lees(Voorbeelden.STIJLEN);
    renderer = new DocxRenderer(stijlen, Dotx.geleverd(), Dotx.geleverd());
  }

  private static Docx docx(String naam) throws Exception {
    return new Docx(renderer.render(Voorbeelden.document(naam)));
  }

  private static Docx docx(DocxRenderer met, Blok... blokken) throws Exception {
    return new Docx(met.render(new Document("Titel", "Auteur", false, List.of(blokken))));
  }

  private static DocxRenderer metHuisstijl(Dotx dotx) throws Exception {
    return new DocxRenderer(stijlen, dotx.huisstijl(), Dotx.geleverd());
  }

  @ParameterizedTest
  @ValueSource(strings = {"besluit", "was-wordt", "geconsolideerd"})
  void givesTheSameBytesEveryTime(String naam) throws Exception {
    Document document = Voorbeelden.document(naam);
    DocxRenderer ander = new DocxRenderer(stijlen, Dotx.geleverd(), Dotx.geleverd());
    assertThat(renderer.render(document))
        .isEqualTo(renderer.render(document))
        .isEqualTo(ander.render(document));
  }

  @ParameterizedTest
  @ValueSource(strings = {"besluit", "was-wordt", "geconsolideerd"})
  void isADocumentThatWordReads(String naam) throws Exception {
    byte[] bytes = renderer.render(Voorbeelden.document(naam));
    assertThat(
            WordprocessingMLPackage.load(new ByteArrayInputStream(bytes))
                .getMainDocumentPart()
                .getContentType())
        .endsWith(HOOFDTYPE);
    Docx docx = new Docx(bytes);
    assertThat(docx.namen().iterator().next()).isEqualTo("[Content_Types].xml");
    assertThat(docx.alles())
        .doesNotContain("txbxContent", "template.main", "TargetMode", "vbaProject", "w:numId");
    assertThat(docx.body("//w:tbl//w:tbl")).isEmpty();
    assertThat(docx.body("//w:sdt")).as("the marker is replaced").isEmpty();
    assertThat(docx.body("//w:tc[not(w:p)]")).as("a cell needs a paragraph").isEmpty();
    assertThat(docx.body("//w:tbl/following-sibling::*[1][self::w:tbl or self::w:sectPr]"))
        .as("tables that touch become one, and a body does not end with one")
        .isEmpty();
  }

  @Test
  void hasTitleAuthorAndLanguageButNoTime() throws Exception {
    Docx docx = docx("besluit");
    String eigenschappen = "docProps/core.xml";
    assertThat(docx.waarden(eigenschappen, "//w:title"))
        .containsExactly("Besluit tot wijziging van de Verordening Voorbeeldstad");
    assertThat(docx.waarden(eigenschappen, "//w:creator | //w:lastModifiedBy"))
        .containsOnly("Gemeente Voorbeeldstad")
        .hasSize(2);
    assertThat(docx.waarden(eigenschappen, "//w:language")).containsExactly("nl-NL");
    assertThat(docx.waarden(eigenschappen, "//w:created | //w:modified")).isEmpty();
    assertThat(docx.waarden("word/styles.xml", "//w:docDefaults//w:lang/@w:val"))
        .containsExactly("nl-NL");
  }

  @Test
  void isDutchWhateverTheHouseStyleWasMadeIn() throws Exception {
    Dotx dotx =
        new Dotx()
            .verander(
                "word/styles.xml",
                xml ->
                    xml.replace("w:lang w:val=\"nl-NL\"", "w:lang w:val=\"en-US\"")
                        .replaceFirst(
                            "(w:styleId=\"Heading1\".*?<w:szCs [^>]*>)",
                            "$1<w:lang w:val=\"en-US\"/>"));
    Docx docx = docx(metHuisstijl(dotx), Regel.van(Rol.TITEL, "Titel"));
    assertThat(docx.waarden("word/styles.xml", "//w:lang/@w:val")).containsExactly("nl-NL");
  }

  @Test
  void noPartHasATime() throws Exception {
    byte[] bytes = renderer.render(Voorbeelden.document("besluit"));
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        assertThat(e.getTimeLocal()).isEqualTo("1980-01-01T00:00:00");
      }
    }
  }

  @Test
  void spacesBetweenRunsCount() throws Exception {
    assertThat(docx("besluit").body("//w:t[.='Artikel 2. ']/@w:space")).containsExactly("preserve");
  }

  @Test
  void aPaperCodeDoesNotTurnThePageBack() throws Exception {
    Dotx dotx =
        new Dotx()
            .verander("word/document.xml", xml -> xml.replace("<w:pgSz ", "<w:pgSz w:code=\"9\" "));
    byte[] bytes = metHuisstijl(dotx).render(Voorbeelden.document("was-wordt"));
    assertThat(new Docx(bytes).body("//w:pgSz/@w:code")).isEmpty();
  }

  @Test
  void theFooterHasTheTitleAndPageNumbers() throws Exception {
    Docx docx = docx("was-wordt");
    assertThat(docx.body("//w:sectPr/w:footerReference")).hasSize(1);
    assertThat(docx.waarden("word/footer1.xml", "//w:instrText").stream().map(String::strip))
        .containsExactly("PAGE", "NUMPAGES");
    assertThat(docx.waarden("word/footer1.xml", "//w:p[1]")).containsExactly("Was-wordt-tabel");
  }

  @Test
  void headingsAreHeadings() throws Exception {
    Docx besluit = docx("besluit");
    assertThat(besluit.bij("Artikel I", STIJL)).containsExactly("Heading1");
    assertThat(besluit.bij("A", STIJL)).containsExactly("Heading2");
    Docx tekst = docx("geconsolideerd");
    assertThat(tekst.bij("Hoofdstuk 1. Begrippen", STIJL)).containsExactly("Heading1");
    assertThat(tekst.bij("Paragraaf 1.1 Algemeen", STIJL)).containsExactly("Heading2");
    assertThat(tekst.bij("Artikel 1. Definities", STIJL)).containsExactly("Heading3");
    assertThat(tekst.bij("Bijlage 1", STIJL)).containsExactly("Heading1");
    assertThat(tekst.bij("Artikel 1", STIJL))
        .as("a subheading one deeper")
        .containsExactly("Heading3");
    assertThat(tekst.body("//w:outlineLvl")).as("the styles say it all").isEmpty();
    for (String stijl : List.of("Heading1", "Heading2", "Heading3")) {
      assertThat(
              tekst.waarden(
                  "word/styles.xml",
                  "//w:style[@w:styleId='"
                      + stijl
                      + "'][w:name[starts-with(@w:val, 'heading ')]]"
                      + "/w:pPr[w:keepNext]/w:outlineLvl/@w:val"))
          .containsExactly(String.valueOf(Integer.parseInt(stijl.substring(7)) - 1));
    }
  }

  @Test
  void quotedHeadingsAndHeadingsInCellsAreNot() throws Exception {
    assertThat(docx("besluit").bij("Artikel 2. Beleid", STIJL))
        .containsExactly("AangehaaldOpschrift2");
    assertThat(docx("was-wordt").bij("Artikel 2. Beleid", STIJL))
        .containsExactly("TabelOpschrift2");
    for (String stijl : List.of("AangehaaldOpschrift2", "TabelOpschrift2")) {
      assertThat(
              docx("besluit")
                  .waarden(
                      "word/styles.xml", "//w:style[@w:styleId='" + stijl + "']//w:outlineLvl"))
          .isEmpty();
    }
  }

  @Test
  void theOutlineFollowsTheDataFileWhateverTheHouseStyleSays() throws Exception {
    Dotx dotx =
        new Dotx()
            .verander(
                "word/styles.xml",
                xml ->
                    xml.replace("<w:outlineLvl w:val=\"0\"/>", "")
                        .replace(
                            "<w:name w:val=\"Aangehaald\"/><w:basedOn w:val=\"Normal\"/>",
                            "<w:name w:val=\"Aangehaald\"/><w:basedOn w:val=\"Heading2\"/>"));
    DocxRenderer eigen = metHuisstijl(dotx);
    Regel aangehaald =
        new Regel(Rol.ALINEA, true, Optional.empty(), 0, List.of(Loop.van("Aangehaald")));
    Docx docx = docx(eigen, Regel.van(Rol.BESLUITARTIKEL, "Artikel I"), aangehaald);
    assertThat(docx.bij("Artikel I", OVERZICHT)).containsExactly("0");
    assertThat(docx.bij("Aangehaald", OVERZICHT)).containsExactly("9");
  }

  @Test
  void numbersAreTypedWithATab() throws Exception {
    Docx docx = docx("geconsolideerd");
    String lid = "1.Het eerste lid gaat over:";
    assertThat(docx.bij(lid, STIJL)).containsExactly("Lid");
    assertThat(docx.bij(lid, "w:r/*")).hasSize(3);
    assertThat(docx.bij(lid, "w:r[2]/w:tab")).hasSize(1);
    assertThat(docx.bij("a.het ene; en", STIJL)).containsExactly("Onderdeel2");
    for (String stijl : List.of("Lid", "Onderdeel2", "Begrip1", "AangehaaldLid", "TabelLid")) {
      assertThat(
              docx.waarden(
                  "word/styles.xml", "//w:style[@w:styleId='" + stijl + "']//w:ind/@w:hanging"))
          .as(stijl)
          .hasSize(1);
    }
  }

  @Test
  void indentsWhatNoStyleDoes() throws Exception {
    Docx docx = docx("geconsolideerd");
    String diep = "1°.Heel diep.";
    assertThat(docx.bij(diep, STIJL)).containsExactly("Onderdeel3");
    assertThat(docx.bij(diep, "w:pPr/w:ind/@w:left")).containsExactly("2550");
    assertThat(docx.bij(diep, "w:pPr/w:ind/@w:hanging")).containsExactly("510");
    String enig = "Het enige lid heeft geen nummer.";
    assertThat(docx.bij(enig, "w:pPr/w:ind/@w:left")).containsExactly("0");
    assertThat(docx.bij(enig, "w:pPr/w:ind/@w:firstLine")).containsExactly("0");
    assertThat(docx.bij("2.Het tweede lid.", "w:pPr/w:ind")).as("the style does it").isEmpty();
  }

  @Test
  void whatAnnouncesAListStaysWithIt() throws Exception {
    Docx docx = docx("geconsolideerd");
    assertThat(docx.bij("1.Het eerste lid gaat over:", "w:pPr/w:keepNext")).hasSize(1);
    assertThat(docx.bij("2.Het tweede lid.", "w:pPr/w:keepNext")).isEmpty();
  }

  /** Not the line before it, and not what stands in a cell. */
  @Test
  void whatIntroducesATableStaysWithIt() throws Exception {
    Tabel.Cel cel = new Tabel.Cel(List.of(Regel.van(Rol.TOELICHTING, "In een cel.")));
    Docx docx =
        docx(
            renderer,
            Regel.van(Rol.TOELICHTING, "Eerst dit."),
            Regel.van(Rol.TOELICHTING, "Dit staat in de tabel."),
            Tabel.van(Tabelsoort.OVERZICHT, List.of(cel), List.of(new Tabel.Rij(List.of(cel)))));
    assertThat(docx.bij("Dit staat in de tabel.", "w:pPr/w:keepNext")).hasSize(1);
    assertThat(docx.bij("Eerst dit.", "w:pPr/w:keepNext")).isEmpty();
    assertThat(docx.body("//w:tc/w:p/w:pPr/w:keepNext")).isEmpty();
  }

  @Test
  void marksWithCharacterStyles() throws Exception {
    Docx docx = docx("was-wordt");
    String kop = "//w:p[w:pPr/w:pStyle/@w:val='TabelOpschrift2']/w:r[2]/w:rPr";
    assertThat(docx.body(kop + "/w:rStyle/@w:val")).containsExactly("GewijzigdInKop", "NieuwInKop");
    assertThat(docx.body("//w:p[w:pPr/w:pStyle/@w:val='TabelLid']/w:r/w:rPr/w:rStyle/@w:val"))
        .as("number, text, open choice within it, text; not the tab")
        .containsExactly("Nieuw", "Nieuw", "Nieuw", "Nieuw");
    assertThat(docx.body("//w:p[w:pPr/w:pStyle/@w:val='TabelLid']/w:r[w:t='[iets]']//w:shd"))
        .as("open besides new")
        .hasSize(1);
    assertThat(docx.body("//w:p[w:pPr/w:pStyle/@w:val='TabelOnderdeel2']/w:r[w:rPr]/w:t"))
        .containsExactly("a.");
    assertThat(docx("besluit").body("//w:r[w:rPr/w:rStyle/@w:val='Open']/w:t"))
        .containsExactly("[naam gemeente]");
    String stijlen = "word/styles.xml";
    assertThat(docx.waarden(stijlen, stijl("Nieuw") + "/w:b")).hasSize(1);
    assertThat(docx.waarden(stijlen, stijl("Gewijzigd") + "/w:i")).hasSize(1);
    assertThat(docx.waarden(stijlen, stijl("NieuwInKop") + "/*[self::w:b or self::w:u]"))
        .hasSize(2);
    assertThat(docx.waarden(stijlen, stijl("GewijzigdInKop") + "/*[self::w:i or self::w:u]"))
        .hasSize(2);
  }

  private static String stijl(String id) {
    return "//w:style[@w:styleId='" + id + "']/w:rPr";
  }

  @Test
  void boldOnBoldStaysBold() throws Exception {
    // Twice bold in styles is not bold in Word, so the second one is written directly.
    Docx docx = docx("was-wordt");
    String loop = "//w:p[w:pPr/w:pStyle/@w:val='TabelOpschrift2']/w:r/w:rPr[w:rStyle/@w:val='%s']";
    assertThat(docx.body(loop.formatted("NieuwInKop") + "/w:b")).hasSize(1);
    assertThat(docx.body(loop.formatted("GewijzigdInKop") + "/*[self::w:b or self::w:i]"))
        .isEmpty();
  }

  @Test
  void wasWordtIsATableAcrossTheLyingPage() throws Exception {
    Docx docx = docx("was-wordt");
    assertThat(docx.body("//w:sectPr/w:pgSz/@w:orient")).containsExactly("landscape");
    assertThat(docx.body("//w:sectPr/w:pgSz/@w:w")).containsExactly("16838");
    assertThat(docx.body("//w:sectPr/w:pgSz/@w:h")).containsExactly("11906");
    String tabel = "//w:tbl[1]";
    assertThat(docx.body(tabel + "/w:tblPr/w:tblStyle/@w:val")).containsExactly("Was-wordt");
    assertThat(docx.body(tabel + "/w:tblPr/w:tblLayout/@w:type")).containsExactly("fixed");
    assertThat(docx.body(tabel + "/w:tblPr/w:tblW/@w:w")).containsExactly("14004");
    assertThat(docx.body(tabel + "/w:tblGrid/w:gridCol/@w:w")).containsExactly("7002", "7002");
    assertThat(docx.body(tabel + "/w:tr[1]/w:trPr/w:tblHeader")).hasSize(1);
    assertThat(docx.body(tabel + "/w:tr[not(w:trPr/w:cantSplit)]"))
        .as("rows that may break")
        .isEmpty();
    assertThat(docx.body(tabel + "/w:tr[position()>1]/w:trPr/w:tblHeader")).isEmpty();
    assertThat(docx.body("//w:tbl[2]/w:tblGrid/w:gridCol/@w:w")).containsExactly("3501", "10503");
    assertThat(docx("besluit").body("//w:sectPr/w:pgSz/@w:w")).containsExactly("11906");
  }

  @Test
  void aQuotedTableStandsIn() throws Exception {
    List<Tabel.Cel> kop = List.of(new Tabel.Cel(List.of(Regel.van(Rol.TABELKOP, "Kop"))));
    Tabel tabel = new Tabel(Tabelsoort.OVERZICHT, true, List.of(1), kop, List.of());
    Docx docx = docx(renderer, tabel);
    assertThat(docx.body("//w:tblInd/@w:w")).containsExactly("567");
    assertThat(docx.body("//w:tblW/@w:w")).containsExactly(String.valueOf(11906 - 2 * 1417 - 567));
  }

  @ParameterizedTest
  @EnumSource(Rol.class)
  void everyRoleHasAStyleInEverySituation(Rol rol) throws Exception {
    Loop tekst = new Loop("tekst", EnumSet.allOf(Markering.class));
    Regel regel = new Regel(rol, false, Optional.of(Loop.van("1.")), 2, List.of(tekst));
    Regel aangehaald = new Regel(rol, true, Optional.empty(), 0, List.of(tekst));
    List<Tabel.Cel> cel = List.of(new Tabel.Cel(List.of(regel, aangehaald)));
    Docx docx = docx(renderer, regel, aangehaald, Tabel.van(Tabelsoort.OVERZICHT, cel, List.of()));
    Set<String> bestaand = Set.copyOf(docx.waarden("word/styles.xml", "//w:style/@w:styleId"));
    List<String> gebruikt = docx.body("//w:p/" + STIJL);
    assertThat(gebruikt).hasSize(5);
    assertThat(bestaand).containsAll(gebruikt);
  }

  @Test
  void aHouseStyleOfItsOwnKeepsItsLetterAndItsLook() throws Exception {
    Dotx dotx =
        new Dotx()
            .body(
                "<w:p><w:r><w:t>Briefhoofd</w:t></w:r></w:p>"
                    + "<w:p><w:r><w:t>[in</w:t></w:r><w:r><w:t>houd]</w:t></w:r></w:p>"
                    + "<w:p><w:r><w:t>Onder de brief</w:t></w:r></w:p>")
            .verander("word/styles.xml", xml -> xml.replace("Calibri", "Arial"));
    Docx docx = docx(metHuisstijl(dotx), Regel.van(Rol.TITEL, "Titel"));
    assertThat(docx.body("//w:body/w:p")).containsExactly("Briefhoofd", "Titel", "Onder de brief");
    assertThat(docx.waarden("word/styles.xml", "//w:docDefaults//w:rFonts/@w:ascii"))
        .containsExactly("Arial");
  }

  @Test
  void survivesWhatWordAddsWhenItSavesTheHouseStyle() throws Exception {
    String namen =
        " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
            + " xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\""
            + " xmlns:w16du=\"http://schemas.microsoft.com/office/word/2023/wordml/word16du\""
            + " mc:Ignorable=\"w14 w15 w16du\">";
    Dotx dotx =
        new Dotx()
            .verander(
                "word/document.xml", xml -> xml.replaceFirst("(<w:document [^>]*)>", "$1" + namen))
            .verander(
                "word/styles.xml", xml -> xml.replaceFirst("(<w:styles [^>]*)>", "$1" + namen))
            .verander("word/footer1.xml", xml -> xml.replaceFirst("(<w:ftr [^>]*)>", "$1" + namen))
            .verander(
                "word/footer1.xml",
                xml -> xml.replaceFirst("<w:p>", "<w:p w14:paraId=\"12345678\" w:rsidR=\"00AA\">"));
    Docx docx = docx(metHuisstijl(dotx), Regel.van(Rol.TITEL, "Titel"));
    for (String deel : List.of("word/document.xml", "word/styles.xml", "word/footer1.xml")) {
      String wortel = docx.tekst(deel).replaceFirst("(?s)^.*?(<w:[^>]*>).*$", "$1");
      for (String lijst : docx.waarden(deel, "/*/@w:Ignorable")) {
        assertThat(List.of(lijst.split(" ", -1)))
            .as("Word calls a file damaged that ignores a name it does not declare: " + deel)
            .allSatisfy(naam -> assertThat(wortel).contains("xmlns:" + naam + "="));
      }
    }
  }

  @Test
  void anEmptyHouseStyleNeedsNoMarker() throws Exception {
    Docx docx = docx(metHuisstijl(new Dotx().body("<w:p/>")), Regel.van(Rol.TITEL, "Titel"));
    assertThat(docx.body("//w:body/w:p")).containsExactly("Titel");
  }

  @Test
  void textWithoutAPlaceForTheDocumentIsAnError() throws Exception {
    Dotx dotx = new Dotx().body("<w:p><w:r><w:t>Geachte heer,</w:t></w:r></w:p>");
    assertThatThrownBy(() -> metHuisstijl(dotx))
        .isInstanceOf(DocumentFout.class)
        .hasMessageStartingWith("De huisstijl eigen.dotx bevat tekst")
        .hasMessageContaining("[inhoud]");
  }

  @Test
  void missingStylesComeFromTheStandardHouseStyle() throws Exception {
    Dotx dotx =
        new Dotx()
            .verander(
                "word/styles.xml",
                xml ->
                    xml.replace("\"Lid\"", "\"Anders\"")
                        .replaceFirst("<w:style [^>]*w:styleId=\"Onderdeel1\".*?</w:style>", "")
                        .replaceFirst("<w:style [^>]*w:styleId=\"NieuwInKop\".*?</w:style>", ""));
    Docx docx =
        docx(
            metHuisstijl(dotx),
            new Regel(Rol.ONDERDEEL, false, Optional.of(Loop.van("a.")), 0, List.of()));
    assertThat(docx.bij("a.", STIJL)).containsExactly("Onderdeel1");
    assertThat(
            docx.waarden("word/styles.xml", "//w:style[@w:styleId='Onderdeel1']/w:basedOn/@w:val"))
        .containsExactly("Lid");
    assertThat(docx.waarden("word/styles.xml", "//w:style[@w:styleId='Lid']/w:basedOn/@w:val"))
        .as("the default style of the house style itself")
        .containsExactly("Normal");
  }

  @Test
  void aStyleThatNobodyHasIsAnError() throws Exception {
    String yaml =
        Files.readString(Voorbeelden.STIJLEN)
            .replace("aanhef: Aanhef", "aanhef: OP Aanhef")
            .replace("slot: Slot", "slot: OP Slot");
    Stijlen andere = StijlenReader.lees("stijlen.yaml", yaml);
    assertThatThrownBy(() -> new DocxRenderer(andere, Dotx.geleverd(), Dotx.geleverd()))
        .isInstanceOf(DocumentFout.class)
        .hasMessageContaining("huisstijl.dotx")
        .hasMessageContaining("OP Aanhef, OP Slot");
  }

  @Test
  void wordDoesNotNumberWhatWeNumber() throws Exception {
    Dotx dotx =
        new Dotx()
            .verander(
                "word/styles.xml",
                xml ->
                    xml.replaceFirst(
                        "(w:styleId=\"Heading1\".*?<w:keepLines/>)",
                        "$1<w:numPr><w:numId w:val=\"1\"/></w:numPr>"));
    Docx docx = docx(metHuisstijl(dotx), Regel.van(Rol.BESLUITARTIKEL, "Artikel I"));
    assertThat(docx.bij("Artikel I", "w:pPr/w:numPr/w:numId/@w:val")).containsExactly("0");
  }

  @Test
  void fillsTheTitleAlsoWhenLibreOfficeDroppedTheTag() throws Exception {
    Dotx dotx =
        new Dotx().verander("word/footer1.xml", xml -> xml.replace("<w:tag w:val=\"titel\"/>", ""));
    Docx docx = docx(metHuisstijl(dotx), Regel.van(Rol.TITEL, "Boven"));
    assertThat(docx.waarden("word/footer1.xml", "//w:p[1]")).containsExactly("Titel");
  }

  @Test
  void fillsTitleAndAuthorWhereTheHouseStyleAsksForThem() throws Exception {
    String sdt =
        "<w:sdt><w:sdtPr><w:tag w:val=\"%s\"/><w:showingPlcHdr/><w:dataBinding w:xpath=\"/x\""
            + " w:storeItemID=\"{0}\"/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>";
    Dotx dotx =
        new Dotx()
            .body(
                sdt.formatted(
                        "auteur",
                        "<w:p><w:r><w:t>Kies een</w:t></w:r><w:r><w:t> auteur</w:t></w:r></w:p>")
                    + sdt.formatted("inhoud", "<w:p/>"));
    Docx docx = docx(metHuisstijl(dotx), Regel.van(Rol.TITEL, "Boven"));
    assertThat(docx.body("//w:body//w:p")).containsExactly("Auteur", "Boven");
    assertThat(docx.body("//w:dataBinding | //w:showingPlcHdr[not(@w:val='false')]")).isEmpty();
  }
}
