package nl.verordeningwijzer.document;

import static nl.verordeningwijzer.document.Markering.GEWIJZIGD;
import static nl.verordeningwijzer.document.Markering.NIEUW;
import static nl.verordeningwijzer.document.Markering.OPEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlokkenLezerTest {

  private static Document lees(String blokken) throws DocumentFout {
    return BlokkenLezer.lees(
        "besluit.ftlx", "<document titel='T' auteur='A'>\n" + blokken + "\n</document>");
  }

  private static Regel regel(String xml) throws DocumentFout {
    return (Regel) lees(xml).blokken().getFirst();
  }

  @Test
  void readsEverythingARegelCanHave() throws DocumentFout {
    assertThat(
            regel(
                "<regel rol='onderdeel' nummer='1°.' niveau='2' aangehaald='ja' m='nieuw'"
                    + " nummer-m='gewijzigd'>a<l m='open'>[b]</l></regel>"))
        .isEqualTo(
            new Regel(
                Rol.ONDERDEEL,
                true,
                Optional.of(new Loop("1°.", Set.of(NIEUW, GEWIJZIGD))),
                2,
                List.of(new Loop("a", Set.of(NIEUW)), new Loop("[b]", Set.of(NIEUW, OPEN)))));
  }

  @Test
  void readsTheDocumentItself() throws DocumentFout {
    Document document =
        BlokkenLezer.lees("x", "<document titel='T &amp; U' auteur='A' stand='liggend'/>");
    assertThat(document).isEqualTo(new Document("T & U", "A", true, List.of()));
    assertThat(BlokkenLezer.lees("x", "<document titel='T' auteur='A'/>").liggend()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "een  dubbele spatie | een  dubbele spatie",
        "<l>a </l><l m='nieuw'>b</l> c | a b c",
        "\\n  <l>a </l>\\n  <l>b</l>\\n | a b",
        "\\n  Het college\\n  kan. \\n | Het college kan.",
        "Het <l>college</l>\\n  kan. | Het college kan.",
        "<l>a</l><l> </l><l>b</l> | a b",
        "<![CDATA[a < b]]> &#xE9;\\tc | a < b é c",
        "a<!-- niets -->b | ab",
        "a&#x85;b | ab",
      })
  void onlyTheLayoutOfTheTemplateDisappears(String inhoud, String tekst) throws DocumentFout {
    String xml = inhoud.replace("\\n", "\n").replace("\\t", "\t");
    assertThat(regel("<regel rol='alinea'>" + xml + "</regel>").tekst()).isEqualTo(tekst);
  }

  @Test
  void neighboursWithTheSameMarkingAreOneRun() throws DocumentFout {
    assertThat(
            regel("<regel rol='alinea'>a<l>b</l><l m='nieuw'>c</l><l m='nieuw'>d</l></regel>")
                .lopen())
        .containsExactly(Loop.van("ab"), new Loop("cd", Set.of(NIEUW)));
  }

  @Test
  void readsTables() throws DocumentFout {
    Tabel tabel =
        (Tabel)
            lees("""
            <tabel rol='overzicht' breedtes='30 70' aangehaald='ja'>
              <kop><cel>Keuze</cel><cel><regel rol='tabelkop'>Antwoord</regel></cel></kop>
              <rij><cel> los </cel><cel/></rij>
            </tabel>
            """)
                .blokken()
                .getFirst();
    assertThat(tabel)
        .isEqualTo(
            new Tabel(
                Tabelsoort.OVERZICHT,
                true,
                List.of(30, 70),
                List.of(
                    new Tabel.Cel(List.of(Regel.van(Rol.TABELKOP, "Keuze"))),
                    new Tabel.Cel(List.of(Regel.van(Rol.TABELKOP, "Antwoord")))),
                List.of(
                    new Tabel.Rij(
                        List.of(
                            new Tabel.Cel(List.of(Regel.van(Rol.ALINEA, "los"))),
                            new Tabel.Cel(List.of()))))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<regel rol='alinea'>a</regel><p/> | <p> mag niet staan in <document>. Hier mag: regel, tabel",
        "<regel rol='alinea'><b>a</b></regel> | <b> mag niet staan in <regel>. Hier mag: l",
        "<regel rol='alinea'><l><l>a</l></l></regel> | <l> mag niet staan in <l>",
        "<regel rol='zin'>a</regel> | rol=\"zin\" bij <regel> is onbekend. Wel bekend: titel,",
        "<regel>a</regel> | bij <regel> ontbreekt het kenmerk rol",
        "<regel rol='lid' numer='1.'>a</regel> | <regel> kent geen kenmerk numer. Wel: rol, nummer",
        "<regel rol='lid' niveau='9'>a</regel> | niveau=\"9\"",
        "<regel rol='lid' niveau='-1'>a</regel> | niveau=\"-1\"",
        "<regel rol='lid' m='vet'>a</regel> | m=\"vet\" bij <regel> is onbekend. Wel bekend: nieuw, gewijzigd, open",
        "<regel rol='lid' aangehaald='true'>a</regel> | Wel bekend: ja, nee",
        "losse tekst | in <document> staat losse tekst (losse tekst)",
        "<tabel rol='was-wordt'/> | precies één <kop>",
        "<tabel rol='was-wordt'><rij><cel/></rij></tabel> | precies één <kop>",
        "<tabel rol='was-wordt'><kop><cel/></kop><kop><cel/></kop></tabel> | precies één <kop>",
        "<tabel rol='was-wordt'><kop><cel/></kop><rij><cel/><cel/></rij></tabel> | telt 2 kolommen; de kop van de tabel telt er 1",
        "<tabel rol='was-wordt' breedtes='1 2'><kop><cel/></kop></tabel> | telt 2 kolommen",
        "<tabel rol='was-wordt' breedtes='0'><kop><cel/></kop></tabel> | breedtes=\"0\"",
        "<tabel rol='was-wordt'><kop><cel><tabel/></cel></kop></tabel> | <tabel> mag niet staan in <cel>",
        "<tabel rol='lijst'/> | Wel bekend: was-wordt, overzicht",
        "<regel rol='alinea'>a & b</regel> | geen geldige XML",
        "<regel rol='alinea'>a<l>b</regel> | het element <l> dat op regel 2 begint",
        "<regel rol='alinea'>&naam;</regel> | regel 2",
        "<?php x?> | DOCTYPE of verwerkingsopdracht",
      })
  void tellsWhatIsWrongAndWhere(String xml, String bericht) {
    assertThatThrownBy(() -> lees(xml))
        .isInstanceOfSatisfying(
            DocumentFout.class,
            fout -> {
              assertThat(fout.bron()).isEqualTo(DocumentFout.Bron.SJABLOON);
              assertThat(fout.bestand()).isEqualTo("besluit.ftlx");
            })
        .hasMessageStartingWith("besluit.ftlx, regel 2: ")
        .hasMessageContaining(bericht);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<document titel='' auteur='A'/> | ontbreekt het kenmerk titel",
        "<document titel='T'/> | ontbreekt het kenmerk auteur",
        "<document titel='T' auteur='A' stand='dwars'/> | Wel bekend: staand, liggend",
        "<documenten/> | Hier mag: document",
        "<document titel='T' auteur='A'> | geen geldige XML",
        "<document titel='T' auteur='A'/><document/> | geen geldige XML",
        "'' | geen geldige XML",
      })
  void refusesAWrongDocument(String xml, String bericht) {
    assertThatThrownBy(() -> BlokkenLezer.lees("x", xml))
        .isInstanceOf(DocumentFout.class)
        .hasMessageStartingWith("x, regel 1: ")
        .hasMessageContaining(bericht);
  }

  @Test
  void readsNoOtherFiles() {
    assertThatThrownBy(() ->
            BlokkenLezer.lees(
                "x",
                "<!DOCTYPE document [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>"
                    + "<document titel='T' auteur='A'><regel rol='alinea'>&e;</regel></document>"))
        .isInstanceOf(DocumentFout.class)
        .hasMessageContaining("DOCTYPE");
  }

  @Test
  void refusesADocumentWithoutEnd() {
    String regel = "<regel rol='leeg'/>";
    assertThatThrownBy(() -> lees(regel.repeat(BlokkenLezer.MEESTE_BLOKKEN + 1)))
        .isInstanceOf(DocumentFout.class)
        .hasMessageContaining("meer dan 200000 alinea's");
    assertThatThrownBy(
            () -> BlokkenLezer.lees("x", " ".repeat(BlokkenLezer.MEESTE_TEKENS) + "<document/>"))
        .isInstanceOf(DocumentFout.class)
        .hasMessageContaining("te groot");
  }
}
