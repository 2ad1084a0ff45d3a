package nl.verordeningwijzer.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TxtRendererTest {

  private final TxtRenderer renderer = new TxtRenderer();

  @ParameterizedTest
  @ValueSource(strings = {"besluit", "was-wordt", "geconsolideerd"})
  void writesTheExample(String naam) throws Exception {
    byte[] bytes = renderer.render(Voorbeelden.document(naam));
    assertThat(new String(bytes, StandardCharsets.UTF_8))
        .isEqualTo(Voorbeelden.bestand(naam + ".txt"));
  }

  @Test
  void neverWraps() {
    String lang = "woord ".repeat(500).strip();
    assertThat(renderer.tekst(new Document("T", "A", false, List.of(Regel.van(Rol.ALINEA, lang)))))
        .isEqualTo(lang + "\n");
  }

  @Test
  void indentationMeansQuotedInADocumentThatQuotes() {
    Regel eigen = new Regel(Rol.ONDERDEEL, false, Optional.of(Loop.van("a.")), 1, List.of());
    Regel gast = new Regel(Rol.ONDERDEEL, true, Optional.of(Loop.van("a.")), 1, List.of());
    assertThat(renderer.tekst(new Document("T", "A", false, List.of(eigen)))).isEqualTo("    a.\n");
    assertThat(renderer.tekst(new Document("T", "A", false, List.of(eigen, gast))))
        .isEqualTo("a.\n        a.\n");
  }

  @Test
  void marksTouchTheWordsAndNotTheSpaces() {
    Regel regel =
        new Regel(
            Rol.ALINEA,
            false,
            Optional.empty(),
            0,
            List.of(
                Loop.van("a"),
                new Loop(" b ", Set.of(Markering.GEWIJZIGD)),
                new Loop(" ", Set.of(Markering.NIEUW))));
    Tabel.Cel cel = new Tabel.Cel(List.of(regel));
    Tabel tabel =
        Tabel.van(Tabelsoort.OVERZICHT, List.of(cel), List.of(new Tabel.Rij(List.of(cel))));
    assertThat(renderer.tekst(new Document("T", "A", false, List.of(tabel))))
        .isEqualTo("a b: a *b*\n");
  }
}
