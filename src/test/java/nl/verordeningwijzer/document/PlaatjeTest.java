package nl.verordeningwijzer.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import nl.verordeningwijzer.document.Plaatje.Maat;
import org.junit.jupiter.api.Test;

/** A picture of the program itself ends up in each format, with words for who cannot see it. */
class PlaatjeTest {

  private static byte[] png(int breedte, int hoogte) throws IOException {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(breedte, hoogte, BufferedImage.TYPE_INT_RGB), "png", uit);
    return uit.toByteArray();
  }

  private static Document document() throws IOException {
    byte[] teken = png(20, 20);
    return new Document(
        "Handleiding",
        "Verordeningwijzer",
        false,
        List.of(
            Regel.van(Rol.TOELICHTING, "Zo ziet het eruit."),
            new Plaatje(png(400, 100), "Het scherm \"Keuzes\" <links>", Maat.PAGINA, List.of()),
            new Plaatje(teken, "klaar", Maat.TEKEN, List.of(Loop.van("klaar: alles is er"))),
            new Plaatje(teken, "klaar", Maat.TEKEN, List.of(Loop.van("nog eens")))));
  }

  @Test
  void inWordItIsADrawingAsWideAsTheText() throws Exception {
    Stijlen stijlen = StijlenReader.lees(Voorbeelden.STIJLEN);
    DocxRenderer renderer = new DocxRenderer(stijlen, Dotx.geleverd(), Dotx.geleverd());
    byte[] bytes = renderer.render(document());
    Docx docx = new Docx(bytes);

    String deel = "word/document.xml";
    assertThat(docx.waarden(deel, "//w:docPr/@w:descr"))
        .containsExactly("Het scherm \"Keuzes\" <links>", "klaar", "klaar");
    List<String> breedtes = docx.waarden(deel, "//w:extent/@w:cx");
    List<String> hoogtes = docx.waarden(deel, "//w:extent/@w:cy");
    assertThat(Long.parseLong(breedtes.getFirst()))
        .isEqualTo(4 * Long.parseLong(hoogtes.getFirst()));
    assertThat(Long.parseLong(breedtes.getFirst())).as("14 to 18 cm").isBetween(5040000L, 6480000L);
    assertThat(hoogtes.get(1)).isEqualTo(breedtes.get(1));
    assertThat(docx.namen()).contains("word/media/plaatje1.png", "word/media/plaatje2.png");
    assertThat(docx.namen()).as("the same picture once").doesNotContain("word/media/plaatje3.png");
    assertThat(docx.tekst("[Content_Types].xml")).contains("image/png");
    assertThat(renderer.render(document())).isEqualTo(bytes);
  }

  @Test
  void inHtmlItIsInThePageItself() throws Exception {
    String html = new HtmlRenderer(StijlenReader.lees(Voorbeelden.STIJLEN)).tekst(document());
    assertThat(html)
        .contains("<p class=\"plaatje\"><img src=\"data:image/png;base64,iVBOR")
        .contains("alt=\"Het scherm &quot;Keuzes&quot; &lt;links")
        .containsPattern(
            "<p class=\"teken\"><img [^>]+alt=\"klaar\"/?>( |</img> )klaar: alles is er</p>");
  }

  @Test
  void inPlainTextItIsItsWords() throws Exception {
    assertThat(new TxtRenderer().tekst(document()))
        .isEqualTo(
            """
            Zo ziet het eruit.

            [Het scherm "Keuzes" <links>]
            klaar: alles is er
            nog eens
            """);
  }

  @Test
  void whatIsNoPictureIsRefused() {
    assertThatThrownBy(() -> new Plaatje(new byte[100], "niets", Maat.PAGINA, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
