package nl.verordeningwijzer.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.regeling.Niveau;
import nl.verordeningwijzer.regeling.Vindplaats;
import nl.verordeningwijzer.verwijzing.Plaatsnaam;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Every reference of the new text, one on a line, in a file that was checked by hand:
 *
 * <pre>
 * place | words | intern or extern | what it refers to | the choices it depends on
 * </pre>
 */
@DisplayName("De verwijzingen van de nieuwe tekst")
class VerwijzingenTest {

  private static final Path GOUDEN =
      Path.of("src/test/resources/nl/verordeningwijzer/model/verwijzingen-nieuwe-tekst.txt");
  private static final String MAAK = "verwijzingen.maak";

  private final Modeltekst tekst = Modelbestanden.model().nieuw();

  @Test
  @DisplayName("zijn die van verwijzingen-nieuwe-tekst.txt")
  void gouden() throws IOException {
    List<String> regels = regels();
    if (Boolean.getBoolean(MAAK)) {
      Files.write(GOUDEN, regels);
    }
    assertThat(regels)
        .as(
            "Is de wijziging goed, maak het bestand dan opnieuw en lees het verschil na: mvn -q test"
                + " -Dtest=VerwijzingenTest -D"
                + MAAK
                + "=true")
        .isEqualTo(Files.readAllLines(GOUDEN));
  }

  private List<String> regels() {
    List<String> regels = new ArrayList<>();
    for (Modelregel regel : tekst.regels()) {
      List<KeuzeId> voorwaarden = regel.voorwaarden().stream().map(Voorwaarde::keuze).toList();
      switch (regel) {
        case Modelregel.Gewoon g -> verzamel(g.tekst(), plaats(g.bepaling()), voorwaarden, regels);
        case Modelregel.Lijst l ->
            verzamel(List.of(l.blanco()), plaats(l.bepaling()), voorwaarden, regels);
        case Modelregel.Buiten b -> {}
        case Modelregel.Weggelaten w -> {}
      }
    }
    return regels;
  }

  private void verzamel(
      List<Sjabloon> delen, String plaats, List<KeuzeId> keuzes, List<String> regels) {
    for (Sjabloon deel : delen) {
      switch (deel) {
        case Sjabloon.Vast v -> {}
        case Sjabloon.Intern i ->
            regels.add(
                regel(
                    plaats,
                    i.verwijzing().woorden(),
                    "intern",
                    i.verwijzing().doelen().stream()
                        .map(this::doel)
                        .collect(Collectors.joining("; ")),
                    keuzes));
        case Sjabloon.Extern e -> {
          regels.add(regel(plaats, woorden(e.delen()), "extern", "–", keuzes));
          verzamel(e.delen(), plaats, keuzes, regels);
        }
        case Sjabloon.Facultatief f -> verzamel(f.inhoud(), plaats, met(keuzes, f.keuze()), regels);
        case Sjabloon.Mogelijkheden m ->
            m.alternatieven().forEach(a -> verzamel(a, plaats, met(keuzes, m.keuze()), regels));
        case Sjabloon.Blanco b ->
            verzamel(b.voorbeeld().orElse(List.of()), plaats, met(keuzes, b.keuze()), regels);
      }
    }
  }

  private static String regel(
      String plaats, String woorden, String soort, String doelen, List<KeuzeId> keuzes) {
    String bij = keuzes.stream().map(KeuzeId::waarde).collect(Collectors.joining(", "));
    String regel = String.join(" | ", plaats, woorden, soort, doelen);
    return bij.isEmpty() ? regel : regel + " | " + bij;
  }

  private static List<KeuzeId> met(List<KeuzeId> keuzes, KeuzeId keuze) {
    List<KeuzeId> meer = new ArrayList<>(keuzes);
    meer.add(keuze);
    return meer;
  }

  private static String woorden(List<Sjabloon> delen) {
    return delen.stream()
        .map(d -> d instanceof Sjabloon.Vast(String woorden) ? woorden : "[" + keuze(d) + "]")
        .collect(Collectors.joining());
  }

  private static KeuzeId keuze(Sjabloon deel) {
    return deel instanceof Sjabloon.Blanco b ? b.keuze() : new KeuzeId("onbekend");
  }

  private String doel(BepalingId id) {
    return id + " (" + Plaatsnaam.van(tekst.plaats(id).orElseThrow()) + ")";
  }

  /**
   * Where it stands in the model's own numbering; an annex has no number and is named by its id.
   */
  private String plaats(BepalingId id) {
    Optional<Vindplaats> plaats = tekst.plaats(id);
    return plaats.isEmpty() || plaats.get().niveau() == Niveau.BIJLAGE
        ? id.waarde()
        : Plaatsnaam.van(plaats.get());
  }
}
