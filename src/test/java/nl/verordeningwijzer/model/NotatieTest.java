package nl.verordeningwijzer.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.verordeningwijzer.model.Knoop.Accolade;
import nl.verordeningwijzer.model.Knoop.Commentaar;
import nl.verordeningwijzer.model.Knoop.Haak;
import nl.verordeningwijzer.model.Knoop.Regeleinde;
import nl.verordeningwijzer.model.Knoop.Woorden;
import nl.verordeningwijzer.regeling.Fout;
import nl.verordeningwijzer.regeling.Uitkomst;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Brackets, braces, comments and lines, and what is said when they are not right. */
@DisplayName("De notatie")
class NotatieTest {

  @Nested
  @DisplayName("wordt gelezen als")
  class Gelezen {

    @Test
    @DisplayName("woorden en regels")
    void woorden() {
      assertThat(boom("Eén regel.\nNog een.")).isEqualTo("«Eén regel.» ⏎ «Nog een.»");
    }

    @Test
    @DisplayName("een haak met de keuze waar hij bij hoort")
    void haak() {
      assertThat(boom("binnen [aantal]{loonwaarde-termijn} weken"))
          .isEqualTo("«binnen » [loonwaarde-termijn: «aantal»] « weken»");
    }

    @Test
    @DisplayName("haken in elkaar")
    void haakInHaak() {
      assertThat(boom("[(worden [ten hoogste]{hoogste} [aantal]{aantal}) OF (x)]{vorm}"))
          .isEqualTo(
              "[vorm: «(worden » [hoogste: «ten hoogste»] « » [aantal: «aantal»] «) OF (x)»]");
    }

    @Test
    @DisplayName("een haak over regels heen")
    void haakOverRegels() {
      assertThat(boom("[Artikel 4. Werkstage {#werkstage}\nTekst. {#werkstage.tekst}]{werkstage}"))
          .isEqualTo(
              "[werkstage: «Artikel 4. Werkstage » {#werkstage} ⏎ «Tekst. » {#werkstage.tekst}]");
    }

    @Test
    @DisplayName("wat wij toevoegen, tussen accolades")
    void accolades() {
      assertThat(boom("Artikel 12. Polis {#polis} {als polis}\nbedoel{+ d} en"))
          .isEqualTo("«Artikel 12. Polis » {#polis} « » {als polis} ⏎ «bedoel» {+ d} « en»");
    }

    @Test
    @DisplayName("een lege haak en lege accolades")
    void leeg() {
      assertThat(boom("[]{a}{}")).isEqualTo("[a: ] {}");
    }

    @Test
    @DisplayName("commentaar: een regel die met # begint, ook na spaties, ook midden in een haak")
    void commentaar() {
      assertThat(boom("# één [\n  \t# twee }\n[a\n# drie ]\nb]{x}"))
          .isEqualTo("‹# één [› ⏎ ‹  \t# twee }› ⏎ [x: «a» ⏎ ‹# drie ]› ⏎ «b»]");
    }

    @Test
    @DisplayName("een # midden in een regel is gewoon een teken")
    void hekMidden() {
      assertThat(boom("lid # 2")).isEqualTo("«lid # 2»");
      assertThat(boom("[# 2]{x}")).isEqualTo("[x: «# 2»]");
    }

    @Test
    @DisplayName("ronde haken, OF en puntjes zijn voor de notatie gewone woorden")
    void gewoneWoorden() {
      assertThat(boom("(publieke) OF … ...")).isEqualTo("«(publieke) OF … ...»");
    }

    @Test
    @DisplayName("regels die eindigen zoals op Windows, Linux en een oude Mac")
    void regeleinden() {
      assertThat(boom("a\r\nb\nc\rd\r\n")).isEqualTo("«a» ⏎ «b» ⏎ «c» ⏎ «d» ⏎");
    }

    @Test
    @DisplayName("niets")
    void niets() {
      assertThat(boom("")).isEmpty();
    }

    @Test
    @DisplayName("elk stuk met zijn plaats in de tekst")
    void plaatsen() {
      assertThat(gelezen("ab\r\n[c]{d}{e}"))
          .extracting(Knoop::begin)
          .as("woorden, regeleinde, haak, accolade")
          .containsExactly(0, 2, 4, 10);
    }
  }

  @Nested
  @DisplayName("geeft een fout met regel, kolom, wat er staat en wat er hoort")
  class Fouten {

    @Test
    @DisplayName("haak die nergens opent")
    void zonderBegin() {
      assertThat(fouten("eerste\ntweede] regel"))
          .containsExactly(
              "model.txt, regel 2, kolom 7: Hier sluit een haak (\"]\") die nergens opent. Verwacht:"
                  + " \"[\" ervoor.");
    }

    @Test
    @DisplayName("haak die nergens sluit: waar hij opent")
    void zonderEind() {
      assertThat(fouten("eerste\nbinnen [aantal weken\nderde"))
          .containsExactly(
              "model.txt, regel 2, kolom 8: Deze haak (\"[\") wordt nergens gesloten. Verwacht:"
                  + " \"]\" met de naam van de keuze erachter.");
    }

    @Test
    @DisplayName("elke haak die nergens sluit")
    void meerZonderEind() {
      assertThat(plaatsen("[a [b\n[c]{x}")).containsExactly("1:1", "1:4");
    }

    @Test
    @DisplayName("een haak die nergens sluit, ook na een eerdere fout")
    void zonderEindNaFout() {
      assertThat(plaatsen("a ] b\nc [ d")).containsExactly("1:3", "2:3");
    }

    @Test
    @DisplayName("haak zonder keuze: wat er in plaats daarvan staat")
    void zonderKeuze() {
      assertThat(fouten("binnen [aantal] weken"))
          .containsExactly(
              "model.txt, regel 1, kolom 16: Na een haak staat de naam van de keuze. Gevonden: \" \"."
                  + " Verwacht: \"{naam-van-de-keuze}\".");
      assertThat(fouten("binnen [aantal]"))
          .containsExactly(
              "model.txt, regel 1, kolom 16: Na een haak staat de naam van de keuze. Gevonden: het"
                  + " einde van de tekst. Verwacht: \"{naam-van-de-keuze}\".");
      assertThat(fouten("binnen [aantal]\r\nweken"))
          .containsExactly(
              "model.txt, regel 1, kolom 16: Na een haak staat de naam van de keuze. Gevonden: het"
                  + " einde van de regel. Verwacht: \"{naam-van-de-keuze}\".");
    }

    @Test
    @DisplayName("wat geen naam van een keuze kan zijn")
    void geenNaam() {
      assertThat(fouten("[aantal]{Aantal weken}"))
          .containsExactly(
              "model.txt, regel 1, kolom 9: \"Aantal weken\" kan geen naam van een keuze zijn."
                  + " Verwacht: kleine letters en cijfers, verbonden met koppeltekens.");
      assertThat(plaatsen("[a]{} [b]{#b} [c]{-c} [d]{d-} [e]{e.e-1}"))
          .containsExactly("1:4", "1:10", "1:18", "1:26");
    }

    @Test
    @DisplayName("accolade die niet sluit, met wat er in de weg staat")
    void accoladeZonderEind() {
      assertThat(fouten("tekst {#polis\nverder"))
          .containsExactly(
              "model.txt, regel 1, kolom 7: Deze accolade (\"{\") wordt op de regel niet gesloten."
                  + " Gevonden: het einde van de regel. Verwacht: \"}\".");
      assertThat(fouten("{#polis {als"))
          .containsExactly(
              "model.txt, regel 1, kolom 1: Deze accolade (\"{\") wordt op de regel niet gesloten."
                  + " Gevonden: \"{\". Verwacht: \"}\".",
              "model.txt, regel 1, kolom 9: Deze accolade (\"{\") wordt op de regel niet gesloten."
                  + " Gevonden: het einde van de tekst. Verwacht: \"}\".");
    }

    @Test
    @DisplayName("accolade die nergens opent")
    void accoladeZonderBegin() {
      assertThat(fouten("tekst #polis}"))
          .containsExactly(
              "model.txt, regel 1, kolom 13: Hier sluit een accolade (\"}\") die nergens opent."
                  + " Verwacht: \"{\" ervoor.");
    }

    @Test
    @DisplayName("haken die te diep in elkaar staan, zonder dat elke haak daarna nog eens klaagt")
    void teDiep() {
      assertThat(fouten("[".repeat(60)))
          .containsExactly(
              "model.txt, regel 1, kolom 51: De haken zijn hier dieper genest dan 50. Verwacht:"
                  + " minder haken in elkaar.");
    }

    @Test
    @DisplayName("vijftig haken in elkaar mogen nog")
    void netNietTeDiep() {
      assertThat(fouten("[".repeat(50) + "]{x}".repeat(50))).isEmpty();
    }

    @Test
    @DisplayName("regel en kolom in een bestand van Windows en van een oude Mac")
    void anderRegeleinde() {
      assertThat(plaatsen("a\r\nb\r\nc ]")).containsExactly("3:3");
      assertThat(plaatsen("a\rb\rc ]")).containsExactly("3:3");
    }

    @Test
    @DisplayName("alle fouten tegelijk, in de volgorde van de tekst")
    void alle() {
      assertThat(plaatsen("]\n}\n[a]\n{")).containsExactly("1:1", "2:1", "3:4", "4:1");
    }
  }

  @Nested
  @DisplayName("wordt gedrukt zoals zij gelezen is")
  class Gedrukt {

    @ParameterizedTest
    @ValueSource(strings = {"nieuwe-tekst.txt", "bestaande-tekst.txt"})
    @DisplayName("elk bestand van het model, teken voor teken")
    void modelbestanden(String naam) {
      String bron = Modelbestanden.bestand(naam);

      assertThat(Notatie.druk(gelezen(bron))).isEqualTo(bron);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nieuwe-tekst.txt", "bestaande-tekst.txt"})
    @DisplayName("ook met de regeleinden van Windows")
    void modelbestandenWindows(String naam) {
      String bron = Modelbestanden.bestand(naam).replace("\n", "\r\n");

      assertThat(Notatie.druk(gelezen(bron))).isEqualTo(bron);
    }
  }

  @Test
  @Timeout(5)
  @DisplayName("honderdduizend haken in elkaar zijn een fout en geen uitval")
  void heelDiep() {
    assertThat(fouten("[".repeat(100_000))).hasSize(1);
    assertThat(fouten("[".repeat(100_000) + "]{x}".repeat(100_000))).hasSize(1);
  }

  @Test
  @Timeout(5)
  @DisplayName("een naam van honderdduizend tekens is een fout of een naam, geen uitval")
  void heelLang() {
    assertThat(fouten("[x]{" + "a-".repeat(50_000) + "a}")).isEmpty();
    assertThat(plaatsen("[x]{" + "a-".repeat(50_000) + "}")).containsExactly("1:4");
  }

  private static List<Knoop> gelezen(String bron) {
    Uitkomst<List<Knoop>> uitkomst = Notatie.lees("model.txt", bron);
    assertThat(uitkomst.fouten()).isEmpty();
    return uitkomst.alsWaarde().orElseThrow();
  }

  private static List<String> fouten(String bron) {
    return Notatie.lees("model.txt", bron).fouten().stream().map(Fout::toString).toList();
  }

  private static List<String> plaatsen(String bron) {
    return Notatie.lees("model.txt", bron).fouten().stream()
        .map(f -> f.regel() + ":" + f.kolom())
        .toList();
  }

  /** A tree as one line: «words», ⏎, ‹comment›, {brace}, [choice: …]. */
  private static String boom(String bron) {
    return boom(gelezen(bron));
  }

  private static String boom(List<Knoop> knopen) {
    return knopen.stream()
        .map(knoop ->
            switch (knoop) {
              case Woorden w -> "«" + w.woorden() + "»";
              case Regeleinde r -> "⏎";
              case Commentaar c -> "‹" + c.regel() + "›";
              case Accolade a -> "{" + a.inhoud() + "}";
              case Haak h -> "[" + h.keuze().inhoud() + ": " + boom(h.inhoud()) + "]";
            })
        .collect(Collectors.joining(" "));
  }
}
