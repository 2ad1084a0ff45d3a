package nl.verordeningwijzer.vergelijking;

import static nl.verordeningwijzer.vergelijking.Markeringen.WAS;
import static nl.verordeningwijzer.vergelijking.Markeringen.WORDT;
import static nl.verordeningwijzer.vergelijking.Markeringen.gemarkeerd;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.verordeningwijzer.vergelijking.Woordverschil.Stuk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WoordverschilTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          een woord anders        | Beleid en *financiën*                         | Beleid en **evaluatie**
          een woord erbij         | Het college kan zorgen                        | Het college kan **door detachering** zorgen
          een woord weg           | een kwetsbare *of gehandicapte* werknemer     | een kwetsbare werknemer
          alleen een leesteken    | tot vijf jaar*,* en                           | tot vijf jaar**;** en
          een getal               | gedurende *6* maanden en *120* procent        | gedurende **12** maanden en **90** procent
          een getal in een lijst  | de artikelen 4, *5* en 8                      | de artikelen 4, **6** en 8
          artikel met letter      | als bedoeld in artikel *14b*, eerste lid      | als bedoeld in artikel **14c**, eerste lid
          een getal met komma     | ten hoogste *7,5* procent van € *1.250*       | ten hoogste **8,5** procent van € **1.300**
          een deel van een woord  | zijn *verplichting* als bedoeld               | zijn **verplichtingen** als bedoeld
          hoofdletter             | de bepalingen van *hoofdstuk* 3A              | de bepalingen van **Hoofdstuk** 3A
          een bijzin tussengevoegd| Het college kan ondersteuning aanbieden       | Het college kan**, overeenkomstig de wet,** ondersteuning aanbieden
          aan het eind            | de premie kan worden aangevraagd.             | de premie kan worden aangevraagd **binnen een jaar**.
          een herhaald woord      | aangewezen is *of is* geweest                 | **van het college** aangewezen is geweest
          woorden verplaatst      | d. naar het oordeel van het college *de voorziening onvoldoende* bijdraagt | d. **de voorziening** naar het oordeel van het college **niet langer voldoende** bijdraagt
          koppelteken en apostrof | een *no-riskpolis* voor Anna's werk           | een **verzekering** voor Anna's werk
          """)
  void marksTheWordsThatDiffer(String wat, String was, String wordt) {
    Woordverschil verschil = Woordverschil.van(zonder(was), zonder(wordt));
    assertThat(gemarkeerd(verschil.was(), WAS)).isEqualTo(was);
    assertThat(gemarkeerd(verschil.wordt(), WORDT)).isEqualTo(wordt);
  }

  @Test
  void marksNothingInEqualTexts() {
    Woordverschil verschil = Woordverschil.van("Het college beslist.", "Het college beslist.");
    assertThat(verschil.was()).containsExactly(new Stuk("Het college beslist.", false));
    assertThat(verschil.wordt()).isEqualTo(verschil.was());
  }

  @Test
  void textsThatShareLittleAreReplacedWhole() {
    Woordverschil verschil =
        Woordverschil.van(
            "Aan een persoon kan het college begeleiding bieden bij opgedragen taken.",
            "Persoonlijke ondersteuning wordt verstrekt overeenkomstig hoofdstuk 3A van het besluit.");
    assertThat(verschil.was()).hasSize(1).allMatch(Stuk::anders);
    assertThat(verschil.wordt()).hasSize(1).allMatch(Stuk::anders);
  }

  @Test
  void aSpaceThatLapsesIsADifferenceToo() {
    Woordverschil verschil = Woordverschil.van("artikel 7 van de wet .", "artikel 7 van de wet.");
    assertThat(verschil.was())
        .containsExactly(
            new Stuk("artikel 7 van de wet", false), new Stuk(" ", true), new Stuk(".", false));
    assertThat(verschil.wordt()).containsExactly(new Stuk("artikel 7 van de wet.", false));
  }

  @Test
  void aSpaceBetweenWordsThatDifferIsMarkedWithThem() {
    Woordverschil verschil =
        Woordverschil.van("dit plan geldt hier", "deze verordening geldt hier");
    assertThat(verschil.wordt())
        .containsExactly(new Stuk("deze verordening", true), new Stuk(" geldt hier", false));
  }

  @Test
  void nothingAgainstSomething() {
    Woordverschil verschil = Woordverschil.van("", "Het college beslist.");
    assertThat(verschil.was()).isEmpty();
    assertThat(gemarkeerd(verschil.wordt(), WORDT)).isEqualTo("**Het college beslist.**");
    assertThat(Woordverschil.geheel("")).isEmpty();
    assertThat(Woordverschil.geheel("Alles.")).containsExactly(new Stuk("Alles.", true));
  }

  @ParameterizedTest
  @CsvSource({"a b c d,a b c d,1", "a b,c d,0", "a b c d,a b x y,0.5", "'',''  ,1", "a; b,a. b,1"})
  void agreementCountsWordsOnly(String was, String wordt, double verwacht) {
    assertThat(Woordverschil.overeenkomst(was, wordt)).isEqualTo(verwacht);
  }

  @Property
  void thePiecesJoinedGiveBothTextsBack(
      @ForAll("teksten") String was, @ForAll("teksten") String wordt) {
    Woordverschil verschil = Woordverschil.van(was, wordt);
    assertThat(tekst(verschil.was())).isEqualTo(was);
    assertThat(tekst(verschil.wordt())).isEqualTo(wordt);
  }

  @Property
  void whatIsNotMarkedIsTheSameOnBothSides(
      @ForAll("teksten") String was, @ForAll("teksten") String wordt) {
    Woordverschil verschil = Woordverschil.van(was, wordt);
    assertThat(gelijk(verschil.was())).isEqualTo(gelijk(verschil.wordt()));
    boolean allesGelijk = Woordverschil.van(was, wordt).was().stream().noneMatch(Stuk::anders);
    boolean nietsNieuw = verschil.wordt().stream().noneMatch(Stuk::anders);
    assertThat(allesGelijk && nietsNieuw).isEqualTo(was.equals(wordt));
  }

  @Provide
  Arbitrary<String> teksten() {
    Arbitrary<String> delen =
        Arbitraries.of(
            "het", "college", "kan", "artikel", "14b", "€", "12", ",", ";", ".", " ", " ", "  ",
            "\u00a0", "wet", "ë", "e\u0308", "😀", "[", "]", "no-risk", "\t");
    return delen.list().ofMaxSize(14).map(d -> String.join("", d));
  }

  private static String zonder(String gemarkeerd) {
    return gemarkeerd.replace("*", "");
  }

  private static String tekst(List<Stuk> stukken) {
    return stukken.stream().map(Stuk::woorden).collect(Collectors.joining());
  }

  /** The unmarked words; spaces at the edge of a change belong to one side or the other. */
  private static String gelijk(List<Stuk> stukken) {
    return stukken.stream()
        .filter(s -> !s.anders())
        .map(Stuk::woorden)
        .collect(Collectors.joining())
        .replaceAll("\\p{IsWhite_Space}", "");
  }
}
