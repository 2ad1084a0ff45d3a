package nl.verordeningwijzer.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class HtmlRendererTest {

  private final HtmlRenderer renderer;

  HtmlRendererTest() throws Exception {
    renderer = new HtmlRenderer(StijlenReader.lees(Voorbeelden.STIJLEN));
  }

  /** The body, without the line ends between its elements. */
  private String romp(Blok... blokken) {
    String tekst = renderer.tekst(new Document("Titel", "Auteur", false, List.of(blokken)));
    return tekst.substring(tekst.indexOf("<body>\n") + 7, tekst.indexOf("</body>"));
  }

  private static Regel regel(
      Rol rol, String nummer, int niveau, boolean aangehaald, Loop... tekst) {
    Optional<Loop> eigen = nummer.isEmpty() ? Optional.empty() : Optional.of(Loop.van(nummer));
    return new Regel(rol, aangehaald, eigen, niveau, List.of(tekst));
  }

  @Test
  void aPageSaysItsLanguageTitleAndAuthor() {
    String tekst = renderer.tekst(new Document("A & B", "Gemeente <X>", false, List.of()));
    assertThat(tekst)
        .startsWith("<!DOCTYPE html>\n<html lang=\"nl\">")
        .contains(
            "<meta charset=\"UTF-8\"/>",
            "<title>A &amp; B</title>",
            "<meta name=\"author\" content=\"Gemeente &lt;X&gt;\"/>")
        .doesNotContain("http", "<script", "@import", "url(");
  }

  @Test
  void headingsFollowEachOtherWithoutALevelLeftOut() {
    assertThat(
            romp(
                Regel.van(Rol.TITEL, "Verordening"),
                Regel.van(Rol.HOOFDSTUK, "Hoofdstuk 1"),
                Regel.van(Rol.ARTIKEL, "Artikel 1"),
                Regel.van(Rol.HOOFDSTUK, "Hoofdstuk 2"),
                Regel.van(Rol.PARAGRAAF, "Paragraaf 2.1"),
                Regel.van(Rol.ARTIKEL, "Artikel 2")))
        .isEqualTo(
            """
            <h1>Verordening</h1>
            <h2>Hoofdstuk 1</h2>
            <h3>Artikel 1</h3>
            <h2>Hoofdstuk 2</h2>
            <h3>Paragraaf 2.1</h3>
            <h4>Artikel 2</h4>
            """);
  }

  @Test
  void numbersAreTextAndWhatIsQuotedIsNoHeading() {
    assertThat(
            romp(
                regel(Rol.LID, "1.", 0, false, Loop.van("Het college kan:")),
                regel(Rol.ONDERDEEL, "a.", 1, false, Loop.van("dit; en")),
                regel(Rol.ARTIKEL, "", 0, true, Loop.van("Artikel 4. Werkstage")),
                regel(Rol.ONDERDEEL, "a.", 1, true, Loop.van("dat."))))
        .isEqualTo(
            """
            <p class="lid genummerd"><span class="nummer">1.</span> Het college kan:</p>
            <p class="onderdeel genummerd" style="margin-left: 2em"><span class="nummer">a.</span> dit; en</p>
            <p class="artikel opschrift aangehaald">Artikel 4. Werkstage</p>
            <p class="onderdeel genummerd aangehaald" style="margin-left: 4em"><span class="nummer">a.</span> dat.</p>
            """);
  }

  @Test
  void markingsAreSeenInBoldWordsToo() {
    Loop nieuw = new Loop("nieuw", Set.of(Markering.NIEUW));
    Loop open = new Loop("[aantal]", Set.of(Markering.OPEN));
    assertThat(romp(regel(Rol.LID, "", 0, false, Loop.van("wat "), nieuw, Loop.van(" is "), open)))
        .isEqualTo(
            "<p class=\"lid\">wat <strong>nieuw</strong> is" + " <mark>[aantal]</mark></p>\n");
    assertThat(romp(regel(Rol.HOOFDSTUK, "", 0, false, nieuw)))
        .isEqualTo("<h2><strong><u>nieuw</u></strong></h2>\n");
  }

  @Test
  void aTableHasHeadersForEveryColumn() {
    Tabel.Cel kop = new Tabel.Cel(List.of(Regel.van(Rol.TABELKOP, "Was")));
    Tabel.Cel cel = new Tabel.Cel(List.of(Regel.van(Rol.ARTIKEL, "Artikel 1")));
    Tabel tabel =
        Tabel.van(
            Tabelsoort.WAS_WORDT,
            List.of(kop, kop),
            List.of(new Tabel.Rij(List.of(cel, new Tabel.Cel(List.of())))));
    assertThat(romp(tabel))
        .isEqualTo(
            """
            <table class="was-wordt">
            <colgroup><col style="width: 50%"/><col style="width: 50%"/></colgroup>
            <thead><tr><th scope="col"><p class="tabelkop opschrift">Was</p>
            </th><th scope="col"><p class="tabelkop opschrift">Was</p>
            </th></tr>
            </thead>
            <tbody>
            <tr><td><p class="artikel opschrift">Artikel 1</p>
            </td><td></td></tr>
            </tbody>
            </table>
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"besluit", "was-wordt", "geconsolideerd"})
  void holdsEveryWordOfTheExampleAndIsWellFormed(String naam) throws Exception {
    Document document = Voorbeelden.document(naam);
    String html = renderer.tekst(document);
    var xml =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(
                new ByteArrayInputStream(
                    html.replace("<!DOCTYPE html>\n", "").getBytes(StandardCharsets.UTF_8)));
    Element romp = (Element) xml.getElementsByTagName("body").item(0);
    assertThat(romp.getTextContent().replaceAll("\\s+", " ").strip())
        .isEqualTo(woorden(document.blokken()));
    NodeList alle = romp.getElementsByTagName("*");
    List<Integer> koppen = new ArrayList<>();
    for (int i = 0; i < alle.getLength(); i++) {
      String element = alle.item(i).getNodeName();
      if (element.matches("h[1-6]")) {
        koppen.add(Integer.parseInt(element.substring(1)));
      }
    }
    for (int i = 1; i < koppen.size(); i++) {
      assertThat(koppen.get(i)).isLessThanOrEqualTo(koppen.get(i - 1) + 1);
    }
  }

  private static String woorden(List<Blok> blokken) {
    return blokken.stream()
        .flatMap(blok ->
            switch (blok) {
              case Regel r -> java.util.stream.Stream.of(r);
              case Tabel t ->
                  java.util.stream.Stream.concat(
                          t.kop().stream(), t.rijen().stream().flatMap(r -> r.cellen().stream()))
                      .flatMap(c -> c.regels().stream());
              case Plaatje p -> java.util.stream.Stream.<Regel>empty();
            })
        .map(r -> r.nummer().map(n -> n.tekst() + " ").orElse("") + r.tekst())
        .collect(Collectors.joining(" "))
        .replaceAll("\\s+", " ")
        .strip();
  }
}
