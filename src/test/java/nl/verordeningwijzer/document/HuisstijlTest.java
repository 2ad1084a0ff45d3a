package nl.verordeningwijzer.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HuisstijlTest {

  private static Docx docx(Dotx dotx) throws Exception {
    DocxRenderer renderer =
        new DocxRenderer(
            StijlenReader.lees(Voorbeelden.STIJLEN), dotx.huisstijl(), Dotx.geleverd());
    return new Docx(
        renderer.render(
            new Document("Titel", "Auteur", false, List.of(Regel.van(Rol.TITEL, "Titel")))));
  }

  @Test
  void macrosStayBehind() throws Exception {
    Docx docx =
        docx(
            new Dotx()
                .zet("word/vbaProject.bin", "macro")
                .zet("word/vbaData.xml", "<vba/>")
                .inhoudstype("word/vbaProject.bin", "application/vnd.ms-office.vbaProject")
                .relatie(
                    "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
                    "rId50",
                    "vbaProject.bin",
                    false)
                .verander(
                    "[Content_Types].xml",
                    xml ->
                        xml.replace(
                            "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
                            "application/vnd.ms-word.template.macroEnabledTemplate.main+xml")));
    assertThat(docx.alles()).doesNotContain("vba", "macro");
    assertThat(docx.tekst("[Content_Types].xml")).contains("wordprocessingml.document.main+xml");
  }

  @Test
  void nothingPointsOutside() throws Exception {
    Docx docx =
        docx(
            new Dotx()
                .relatie("attachedTemplate", "rId60", "file:///x.dotm", true)
                .relatie("image", "rId61", "https://elders.example/spion.png", true)
                .relatie("hyperlink", "rId62", "https://elders.example", true)
                .relatie("oleObject", "rId63", "embeddings/x.bin", false)
                .relatie("image", "rId65", "media/logo.png", true)
                .relatie("image", "rId64", "media/logo.png", false)
                .zet("word/embeddings/x.bin", "object")
                .zet("word/media/logo.png", "logo")
                .inhoudstype("word/media/logo.png", "image/png")
                .body(
                    "<w:p><w:hyperlink r:id=\"rId62\"><w:r><w:t>website</w:t></w:r></w:hyperlink>"
                        + "<w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\">"
                        + "<v:imagedata r:id=\"rId61\"/></v:shape></w:pict></w:r>"
                        + "<w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\">"
                        + "<v:imagedata r:id=\"rId64\"/></v:shape></w:pict></w:r></w:p>"
                        + "<w:p><w:r><w:t>[inhoud]</w:t></w:r></w:p>"));
    assertThat(docx.alles()).doesNotContain("External", "elders.example", "x.dotm", "embeddings");
    assertThat(docx.body("//w:p")).containsExactly("website", "Titel");
    assertThat(docx.body("//w:pict")).as("the logo of the package itself stays").hasSize(1);
    assertThat(docx.tekst("word/media/logo.png")).isEqualTo("logo");
  }

  @Test
  void namesOfEarlierAuthorsStayBehind() throws Exception {
    Docx docx =
        docx(
            new Dotx()
                .verander(
                    "docProps/core.xml",
                    xml -> xml.replace("<dc:title>", "<dc:creator>Jansen</dc:creator><dc:title>"))
                .verander(
                    "docProps/app.xml",
                    xml ->
                        xml.replace("</Properties>", "<Company>Bureau X</Company></Properties>")));
    assertThat(docx.alles()).doesNotContain("Jansen", "Bureau X");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:p><w:fldSimple w:instr=\" INCLUDETEXT x.docx\"/></w:p>",
        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> DDE</w:instrText></w:r>"
            + "<w:r><w:instrText>AUTO cmd</w:instrText></w:r></w:p>",
      })
  void fieldsThatFetchOrRunAreRefused(String alinea) throws Exception {
    Dotx dotx = new Dotx().body(alinea);
    assertThatThrownBy(dotx::huisstijl)
        .isInstanceOf(DocumentFout.class)
        .hasMessageStartingWith("De huisstijl eigen.dotx bevat een veld")
        .hasMessageMatching(".*\\((INCLUDETEXT|DDEAUTO)\\).*");
  }

  @Test
  void aMissingFileIsSaidToBeMissing(@TempDir Path map) {
    assertThatThrownBy(() -> Huisstijl.lees(map.resolve("weg.dotx")))
        .isInstanceOfSatisfying(
            DocumentFout.class,
            fout -> assertThat(fout.bron()).isEqualTo(DocumentFout.Bron.HUISSTIJL))
        .hasMessageContaining("weg.dotx is er niet");
  }

  @Test
  void aFileThatCannotBeReadMayBeOpenInWord(@TempDir Path map) {
    // A folder fails to open on every system, as a locked file does on Windows.
    assertThatThrownBy(() -> Huisstijl.lees(map))
        .isInstanceOf(DocumentFout.class)
        .hasMessageContaining("kan niet worden gelezen")
        .hasMessageContaining("open in Word");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "geen zip", "PK\u0003\u0004kapot"})
  void whatIsNoWordFileIsRefused(String inhoud) {
    assertThatThrownBy(() -> Huisstijl.lees("x.dotx", inhoud.getBytes(StandardCharsets.ISO_8859_1)))
        .isInstanceOf(DocumentFout.class)
        .hasMessageStartingWith("De huisstijl x.dotx is geen bruikbaar Word-bestand");
  }

  @Test
  void damagedPartsAreRefused() throws Exception {
    Dotx kapot = new Dotx().zet("word/document.xml", "<w:document");
    assertThatThrownBy(kapot::huisstijl)
        .isInstanceOf(DocumentFout.class)
        .hasMessageContaining("beschadigd");
    Dotx dtd =
        new Dotx()
            .verander(
                "word/styles.xml",
                xml -> xml.replaceFirst("<w:styles", "<!DOCTYPE x [<!ENTITY e 'e'>]><w:styles"));
    assertThatThrownBy(dtd::huisstijl)
        .isInstanceOf(DocumentFout.class)
        .hasMessageContaining("beschadigd");
    Dotx zonderStijlen =
        new Dotx().verander("word/_rels/document.xml.rels", xml -> xml.replace("styles.xml", "x"));
    assertThatThrownBy(() -> docx(zonderStijlen))
        .isInstanceOf(DocumentFout.class)
        .hasMessageContaining("beschadigd");
  }

  @Test
  void aZipBombIsRefused() throws Exception {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(uit)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] nullen = new byte[1_000_000];
      for (int i = 0; i <= Pakket.MEESTE_BYTES / nullen.length; i++) {
        zip.write(nullen);
      }
    }
    byte[] bom = uit.toByteArray();
    assertThat(bom).hasSizeLessThan(1_000_000);
    assertThatThrownBy(() -> Huisstijl.lees("bom.dotx", bom))
        .isInstanceOf(DocumentFout.class)
        .hasMessageContaining("te groot of te ingewikkeld");
  }

  @Test
  void theDeliveredHouseStyleIsATemplateWithoutLooseEnds() throws Exception {
    Map<String, byte[]> delen = Pakket.uitpakken(Files.readAllBytes(Voorbeelden.HUISSTIJL));
    assertThat(new String(delen.get("[Content_Types].xml"), StandardCharsets.UTF_8))
        .contains("wordprocessingml.template.main+xml");
    assertThat(delen.keySet())
        .noneMatch(naam -> naam.contains("vba") || naam.contains("customXml"));
  }
}
