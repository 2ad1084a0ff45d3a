package nl.verordeningwijzer.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.verordeningwijzer.regeling.Letters;
import nl.verordeningwijzer.regeling.Uitkomst;
import nl.verordeningwijzer.uitwerking.Lazy;
import nl.verordeningwijzer.uitwerking.Uitwerking;
import nl.verordeningwijzer.uitwerking.Voorbeelddossier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The documents of the example, letter for letter, and of a dossier that is hardly begun. */
class VoorbeelddocumentenTest {

  private static final Path SJABLONEN = Path.of("templates");
  private static final Path VERWACHT =
      Path.of("src", "test", "resources", "nl", "verordeningwijzer", "document", "lindewaard");

  /** {@code mvn test -Dtest=VoorbeelddocumentenTest -Dverwachting.vernieuwen=true} */
  private static final String VERNIEUWEN = "verwachting.vernieuwen";

  /** The header cells of the overviews in the account. */
  private static final Pattern KOP =
      Pattern.compile(
          "((?:Onderwerp|Stand|Waar het staat|Vraag|Antwoord|Waarom, en wat ook kon|Plaats|Wat er"
              + " is):) (.+)");

  private static Map<String, byte[]> lindewaard;
  private static Map<String, byte[]> begonnen;

  @BeforeAll
  static void maakAlles() {
    lindewaard = maak(Voorbeelddossier.geleverd().uitwerking(), false);
    begonnen = maak(Voorbeelddossier.leeg("Testdam").uitwerking(), true);
  }

  private static Map<String, byte[]> maak(Uitwerking uitwerking, boolean concept) {
    Map<String, byte[]> bestanden = new TreeMap<>();
    Documentmaker.open(SJABLONEN, EnumSet.allOf(Formaat.class))
        .dan(maker -> maker.maak(uitwerking, concept))
        .alsWaarde()
        .orElseThrow()
        .forEach(b -> bestanden.put(b.naam(), b.inhoud()));
    return bestanden;
  }

  private static String txt(Map<String, byte[]> documenten, String naam) {
    return new String(documenten.get(naam + ".txt"), StandardCharsets.UTF_8);
  }

  private static Docx docx(Map<String, byte[]> documenten, String naam) throws Exception {
    return new Docx(documenten.get(naam + ".docx"));
  }

  // The text -------------------------------------------------------------------------------------

  @ParameterizedTest
  @ValueSource(
      strings = {"raadsbesluit", "was-wordt-tabel", "verantwoording", "geconsolideerde-tekst"})
  void saysWhatWasReadAndFoundGood(String naam) throws Exception {
    Path verwacht = VERWACHT.resolve(naam + ".txt");
    String gemaakt = txt(lindewaard, naam);
    if (Boolean.getBoolean(VERNIEUWEN)) {
      Files.writeString(verwacht, gemaakt);
    }
    String verschil = eersteVerschil(Files.readString(verwacht), gemaakt);
    assertThat(verschil)
        .as(
            "%s. Read the difference; if it is right, make the file anew with -D%s=true",
            verwacht, VERNIEUWEN)
        .isEmpty();
  }

  private static String eersteVerschil(String verwacht, String gemaakt) {
    List<String> oud = verwacht.lines().toList();
    List<String> nieuw = gemaakt.lines().toList();
    for (int i = 0; i < Math.max(oud.size(), nieuw.size()); i++) {
      String was = i < oud.size() ? oud.get(i) : "(end of the file)";
      String wordt = i < nieuw.size() ? nieuw.get(i) : "(end of the file)";
      if (!was.equals(wordt)) {
        return "\nline " + (i + 1) + "\nexpected: " + was + "\nmade:     " + wordt;
      }
    }
    return verwacht.equals(gemaakt) ? "" : "\nonly the end of the file differs";
  }

  @Test
  void theComparisonTellsWhereTheFirstDifferenceIs() {
    assertThat(eersteVerschil("a\nb\n", "a\nb\n")).isEmpty();
    assertThat(eersteVerschil("a\nb\n", "a\nc\n")).contains("line 2", "expected: b", "made:     c");
    assertThat(eersteVerschil("a\n", "a\nc\n")).contains("line 2", "(end of the file)");
    assertThat(eersteVerschil("a\n", "a")).contains("end of the file");
  }

  /** Whoever compares the decision with the table sees the same new text. */
  @Test
  void theDecisionQuotesTheConsolidatedText() {
    Set<String> geconsolideerd =
        txt(lindewaard, "geconsolideerde-tekst")
            .lines()
            .map(String::strip)
            .collect(Collectors.toSet());
    List<String> aangehaald =
        txt(lindewaard, "raadsbesluit")
            .lines()
            .filter(r -> r.startsWith("    "))
            .map(String::strip)
            .toList();
    assertThat(aangehaald).hasSizeGreaterThan(150);
    assertThat(geconsolideerd).containsAll(aangehaald);
  }

  @Test
  void nothingIsLeftOpenInTheDocumentsOfTheExample() {
    lindewaard.forEach((naam, inhoud) -> {
      if (naam.endsWith(".txt")) {
        assertThat(new String(inhoud, StandardCharsets.UTF_8))
            .as(naam)
            .doesNotContain("[", "]", "{", "}", "Concept", "null");
      }
    });
  }

  /** The existing text has such spaces from VNG; what the council decides has none. */
  @ParameterizedTest
  @ValueSource(strings = {"raadsbesluit", "geconsolideerde-tekst"})
  void hasNoStraySpaces(String naam) {
    // Words that are quoted stand as they were, stray spaces included.
    assertThat(txt(lindewaard, naam).lines().map(r -> r.strip().replaceAll("‘[^’]*’", "‘’")))
        .noneMatch(r -> r.contains("  ") || r.matches(".*\\s[,;:.].*"));
  }

  // Word ----------------------------------------------------------------------------------------

  @Test
  void theSameDossierGivesTheSameFilesToTheByte() {
    Map<String, byte[]> nogEens = maak(Voorbeelddossier.geleverd().uitwerking(), false);
    assertThat(nogEens.keySet())
        .containsExactly(
            "geconsolideerde-tekst.docx",
            "geconsolideerde-tekst.html",
            "geconsolideerde-tekst.txt",
            "raadsbesluit.docx",
            "raadsbesluit.html",
            "raadsbesluit.txt",
            "verantwoording.docx",
            "verantwoording.html",
            "verantwoording.txt",
            "was-wordt-tabel.docx",
            "was-wordt-tabel.html",
            "was-wordt-tabel.txt");
    nogEens.forEach((naam, inhoud) -> assertThat(inhoud).as(naam).isEqualTo(lindewaard.get(naam)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"raadsbesluit", "was-wordt-tabel", "verantwoording", "geconsolideerde-tekst"})
  void wordSaysTheSameAsThePlainText(String naam) throws Exception {
    for (Map<String, byte[]> documenten : List.of(lindewaard, begonnen)) {
      List<String> uitTxt =
          txt(documenten, naam)
              .lines()
              .map(r -> r.replace("*", "").strip())
              .flatMap(VoorbeelddocumentenTest::kopApart)
              .filter(r -> !r.isEmpty())
              .toList();
      assertThat(regels(docx(documenten, naam))).containsExactlyElementsOf(uitTxt);
    }
  }

  /** In an overview one paragraph stands on the line of its header cell. */
  private static Stream<String> kopApart(String regel) {
    Matcher kop = KOP.matcher(regel);
    return kop.matches() ? Stream.of(kop.group(1), kop.group(2)) : Stream.of(regel);
  }

  /** Every paragraph in order; of a table each row as plain text has it. */
  private static List<String> regels(Docx docx) throws Exception {
    Element body = kinderen(docx.ontleed("word/document.xml").getDocumentElement()).getFirst();
    List<String> regels = new ArrayList<>();
    for (Element deel : kinderen(body)) {
      if (deel.getLocalName().equals("p")) {
        regels.add(tekst(deel));
      } else if (deel.getLocalName().equals("tbl")) {
        List<List<List<String>>> rijen =
            kinderen(deel, "tr").stream()
                .map(tr ->
                    kinderen(tr, "tc").stream().map(VoorbeelddocumentenTest::alineas).toList())
                .toList();
        for (List<List<String>> rij : rijen.subList(1, rijen.size())) {
          for (int k = 0; k < rij.size(); k++) {
            regels.add(String.join("", rijen.getFirst().get(k)) + ":");
            regels.addAll(rij.get(k).isEmpty() ? List.of("(geen)") : rij.get(k));
          }
        }
      }
    }
    return regels.stream().filter(r -> !r.isEmpty()).toList();
  }

  /** The paragraphs of a cell that have words. */
  private static List<String> alineas(Element cel) {
    return kinderen(cel, "p").stream()
        .map(VoorbeelddocumentenTest::tekst)
        .filter(t -> !t.isEmpty())
        .toList();
  }

  /** The words of an element; a tab stands behind a number. */
  private static String tekst(Element element) {
    StringBuilder tekst = new StringBuilder();
    for (Element deel : kinderen(element)) {
      switch (deel.getLocalName()) {
        case "t" -> tekst.append(deel.getTextContent());
        case "tab" -> tekst.append(' ');
        case "pPr", "rPr", "tcPr" -> {}
        default -> tekst.append(tekst(deel));
      }
    }
    return element.getLocalName().equals("r") ? tekst.toString() : tekst.toString().strip();
  }

  private static List<Element> kinderen(Element element, String naam) {
    return kinderen(element).stream().filter(e -> e.getLocalName().equals(naam)).toList();
  }

  private static List<Element> kinderen(Element element) {
    NodeList nodes = element.getChildNodes();
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .toList();
  }

  @Test
  void headingsOfTheDecisionAreItsArticlesAndLetters() throws Exception {
    Docx docx = docx(lindewaard, "raadsbesluit");
    assertThat(metStijl(docx, "Title")).hasSize(1);
    assertThat(metStijl(docx, "Heading1")).containsExactly("Artikel I", "Artikel II");
    assertThat(metStijl(docx, "Heading2"))
        .isEqualTo(IntStream.rangeClosed(1, 17).mapToObj(Letters::groot).toList());
    assertThat(metStijl(docx, "Heading3")).as("quoted headings are none").isEmpty();
  }

  @Test
  void headingsOfTheConsolidatedTextAreThoseOfTheOrdinance() throws Exception {
    Docx docx = docx(lindewaard, "geconsolideerde-tekst");
    assertThat(metStijl(docx, "Heading1"))
        .containsExactly(
            "Hoofdstuk 1. Algemene bepalingen",
            "Hoofdstuk 2. Beleid en evaluatie",
            "Hoofdstuk 3. Voorzieningen",
            "Hoofdstuk 3A. Specifieke bepalingen doelgroep Breed offensief",
            "Hoofdstuk 4. Slotbepalingen",
            "Bijlage behorende bij artikel 14h, eerste lid Re-integratieverordening Participatiewet Lindewaard 2015");
    assertThat(metStijl(docx, "Heading2")).hasSize(4).allMatch(k -> k.startsWith("Paragraaf 3A."));
    assertThat(metStijl(docx, "Heading3")).hasSize(32).allMatch(k -> k.startsWith("Artikel "));
  }

  @Test
  void headingsOfTheTableAreTheLettersAndTheNotes() throws Exception {
    Docx docx = docx(lindewaard, "was-wordt-tabel");
    assertThat(metStijl(docx, "Heading1")).hasSize(18).last().isEqualTo("Toelichting");
    assertThat(metStijl(docx, "Heading2")).containsExactly("Algemeen", "Artikelsgewijs");
    assertThat(docx.body("//w:pgSz/@w:orient")).containsExactly("landscape");
  }

  private static List<String> metStijl(Docx docx, String stijl) throws Exception {
    return docx.body("//w:p[w:pPr/w:pStyle/@w:val='" + stijl + "']");
  }

  @Test
  void everyTableRepeatsItsHeadAndHoldsNoTable() throws Exception {
    Docx docx = docx(lindewaard, "was-wordt-tabel");
    assertThat(docx.body("//w:tbl")).hasSize(17);
    assertThat(docx.body("//w:tbl/w:tr[1]/w:trPr/w:tblHeader")).hasSize(17);
    assertThat(docx.body("//w:tbl/w:tr[position()>1]/w:trPr/w:tblHeader")).isEmpty();
    assertThat(docx.body("//w:tbl//w:tbl")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"raadsbesluit", "was-wordt-tabel", "verantwoording", "geconsolideerde-tekst"})
  void isDutchWithTitleAndAuthorAndWithoutTextBoxes(String naam) throws Exception {
    Docx docx = docx(lindewaard, naam);
    String eigenschappen = "docProps/core.xml";
    assertThat(docx.waarden(eigenschappen, "//w:title"))
        .singleElement()
        .asString()
        .contains("Re-integratieverordening Participatiewet Lindewaard 2015");
    assertThat(docx.waarden(eigenschappen, "//w:creator")).containsExactly("Gemeente Lindewaard");
    assertThat(docx.waarden(eigenschappen, "//w:language")).containsExactly("nl-NL");
    assertThat(docx.waarden("word/styles.xml", "//w:lang/@w:val")).containsOnly("nl-NL");
    assertThat(docx.alles()).doesNotContain("txbxContent", "w:numId", "w:framePr");
  }

  @Test
  void marksAreCharacterStyles() throws Exception {
    Docx docx = docx(lindewaard, "was-wordt-tabel");
    assertThat(docx.body("//w:tbl//w:rStyle/@w:val")).isNotEmpty();
    assertThat(docx.body("//w:tc[1]//w:r[w:rPr/w:rStyle[starts-with(@w:val,'Nieuw')]]"))
        .as("nothing in the existing text is new")
        .isEmpty();
    assertThat(docx.body("//w:tc[2]//w:r[w:rPr/w:rStyle[starts-with(@w:val,'Gewijzigd')]]"))
        .as("nothing in the new text lapses")
        .isEmpty();
    assertThat(docx(lindewaard, "raadsbesluit").body("//w:r/w:rPr/w:rStyle"))
        .as("a decision marks nothing")
        .isEmpty();
  }

  // Concept -------------------------------------------------------------------------------------

  @ParameterizedTest
  @ValueSource(strings = {"raadsbesluit", "was-wordt-tabel", "geconsolideerde-tekst"})
  void aConceptSaysSoAtTheTopAndShowsWhatIsOpen(String naam) throws Exception {
    String tekst = txt(begonnen, naam);
    assertThat(tekst.lines().findFirst().orElseThrow())
        .startsWith("Concept. Er staan nog ")
        .contains("vragen open", "tussen vierkante haken");
    assertThat(tekst.replace("*", ""))
        .contains(
            "[artikelen (artikel 6)]",
            "[…]",
            "[citeertitel Re-integratieverordening Participatiewet]");
    Docx docx = docx(begonnen, naam);
    assertThat(docx.body("//w:body/w:p[1]/w:pPr/w:pStyle/@w:val")).containsExactly("Concept");
    assertThat(docx.body("//w:r[w:rPr/w:rStyle[@w:val='Open']]")).isNotEmpty();
  }

  @Test
  void aConceptWithOneQuestionOpenAndOneWithNone() {
    String een =
        txt(
            maak(Voorbeelddossier.geleverd().zonder("loonwaarde-termijn").uitwerking(), true),
            "raadsbesluit");
    assertThat(een)
        .startsWith("Concept. Er staat nog één vraag open.")
        .contains("binnen [aantal] weken");
    String geen = txt(maak(Voorbeelddossier.geleverd().uitwerking(), true), "raadsbesluit");
    assertThat(geen).startsWith("Concept. Alle vragen zijn beantwoord.\n");
  }

  @Test
  void anOpenQuestionMakesNoDocumentsUnlessAsConcept() {
    Uitwerking open = Voorbeelddossier.geleverd().zonder("loonwaarde-termijn").uitwerking();
    Uitkomst<?> uitkomst =
        Documentmaker.open(SJABLONEN, EnumSet.of(Formaat.TXT)).dan(m -> m.maak(open, false));
    assertThat(uitkomst.alsWaarde()).isEmpty();
    assertThat(uitkomst.fouten())
        .singleElement()
        .asString()
        .startsWith("Er zijn geen documenten gemaakt");
  }

  /** A table of another text than the decision would be worse than none. */
  @Test
  void withoutProofNotEvenAConcept() {
    Uitwerking goed = Voorbeelddossier.geleverd().uitwerking();
    Uitwerking.Besluitdeel besluit = goed.laterBesluit().get();
    Uitwerking.Besluitdeel zonderBewijs =
        new Uitwerking.Besluitdeel(
            besluit.teksten(),
            besluit.letters(),
            besluit.toelichting(),
            besluit.openstaand(),
            besluit.bevindingen(),
            false);
    Uitwerking onbewezen =
        new Uitwerking(
            goed.model(),
            goed.dossier(),
            goed.samengesteldWas(),
            goed.samengesteldWordt(),
            new Lazy<>(() -> zonderBewijs),
            goed.latereToetsing());
    assertThat(
            Documentmaker.open(SJABLONEN, EnumSet.of(Formaat.TXT))
                .dan(m -> m.maak(onbewezen, true))
                .alsWaarde())
        .isEmpty();
  }

  @Test
  void linesOfTheTableAreMarkedInPlainText() {
    assertThat(txt(lindewaard, "was-wordt-tabel"))
        .contains("Artikel 1. *Begrippen*", "Artikel 1. **Definities**", "**(Vervallen)**");
    assertThat(Arrays.asList(txt(lindewaard, "raadsbesluit").split("")))
        .as("a decision marks nothing")
        .doesNotContain("*");
  }
}
