package nl.verordeningwijzer.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StijlenTest {

  private static final Regel ARTIKEL = Regel.van(Rol.ARTIKEL, "Artikel 1");

  @Test
  void aHeadingIsOneInTheDocumentItselfOnly() throws Exception {
    Stijlen stijlen = StijlenReader.lees(Voorbeelden.STIJLEN);
    Regel aangehaald = new Regel(Rol.ARTIKEL, true, Optional.empty(), 0, List.of());
    assertThat(stijlen.stijl(ARTIKEL, false))
        .isEqualTo(new Stijlen.Stijl(List.of("Kop 3"), OptionalInt.of(3)));
    assertThat(stijlen.stijl(aangehaald, false))
        .isEqualTo(new Stijlen.Stijl(List.of("Aangehaald opschrift 2"), OptionalInt.empty()));
    assertThat(stijlen.stijl(aangehaald, true))
        .isEqualTo(new Stijlen.Stijl(List.of("Tabel opschrift 2"), OptionalInt.empty()));
    assertThat(stijlen.stijl(Regel.van(Rol.KOP, "Kop"), true).overzicht())
        .as("also where cells have no style of their own")
        .isEmpty();
    assertThat(stijlen.naamInBestand("Kop 3")).isEqualTo("heading 3");
  }

  @Test
  void theFileSaysThatItIsNotVerifiedForDrop() throws Exception {
    assertThat(Files.readString(Voorbeelden.STIJLEN)).contains("niet geverifieerd voor DROP");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lid: Lid | ld: Lid | \"ld\" onder \"regels\" is onbekend. Wel bekend: titel",
        "lid: Lid | # weg | onder \"regels\" ontbreekt lid.",
        "lid: Lid | lid: 3 | \"lid\" onder \"regels\" heeft geen bruikbare waarde",
        "lid: Lid | lid: [] | \"lid\" onder \"regels\" heeft geen bruikbare waarde",
        "lid: Lid | lid: {stijl: Lid, kop: 1} | \"kop\" onder \"regels > lid\" is onbekend",
        "lid: Lid | lid: {stijl: Lid, overzicht: 10} | Verwacht: 1 t/m 9",
        "lid: Aangehaald lid | lid: {stijl: Kop 1, overzicht: 1} | \"overzicht\" onder \"aangehaald > lid\"",
        "was-wordt: Was-wordt | # weg | onder \"tabellen\" ontbreekt was-wordt",
        "nieuw: {stijl: Nieuw, in-kop: Nieuw in kop} | nieuw: {stijl: Nieuw} | \"in-kop\" onder \"markering > nieuw\"",
        "markering: | marker: | \"marker\" onder \"stijlen.yaml\" is onbekend",
        "lid: Lid | 'lid: Lid\n  lid: Lid' | dit is geen goede YAML",
        "lid: Lid | 'lid: [' | dit is geen goede YAML",
      })
  void tellsWhatIsWrong(String oud, String nieuw, String bericht) throws Exception {
    String yaml = Files.readString(Voorbeelden.STIJLEN);
    assertThat(yaml).contains(oud);
    String kapot = yaml.replaceFirst("(?m)^( *)\\Q" + oud + "\\E", "$1" + nieuw);
    assertThatThrownBy(() -> StijlenReader.lees("stijlen.yaml", kapot))
        .isInstanceOf(DocumentFout.class)
        .hasMessageStartingWith("stijlen.yaml")
        .hasMessageContaining(bericht);
  }

  @ParameterizedTest
  @CsvSource({"''", "tekst", "[a]"})
  void refusesWhatIsNoMapping(String yaml) {
    assertThatThrownBy(() -> StijlenReader.lees("stijlen.yaml", yaml))
        .isInstanceOf(DocumentFout.class);
  }

  @Test
  void aMissingFileIsAnErrorToo() {
    assertThatThrownBy(() -> StijlenReader.lees(Path.of("weg.yaml")))
        .isInstanceOf(DocumentFout.class)
        .hasMessageStartingWith("weg.yaml kan niet worden gelezen");
  }
}
