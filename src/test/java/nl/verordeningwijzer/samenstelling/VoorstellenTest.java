package nl.verordeningwijzer.samenstelling;

import static org.assertj.core.api.Assertions.assertThat;

import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.uitwerking.Voorbeelddossier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Het voorstel bij een open vraag")
class VoorstellenTest {

  private static String voorstel(Voorbeelddossier dossier, String keuze, Kolom kolom) {
    return Voorstellen.voor(dossier.model(), dossier.dossier(), new KeuzeId(keuze), kolom)
        .map(v -> v.woorden() + (v.uitBestaandeTekst() ? " (staat er nu)" : ""))
        .orElse("geen");
  }

  @Test
  @DisplayName("is wat er nu in de verordening staat")
  void bestaandeTekst() {
    Voorbeelddossier dossier = Voorbeelddossier.lindewaard();
    assertThat(voorstel(dossier, "werkstage", Kolom.WORDT)).isEqualTo("ja (staat er nu)");
    assertThat(voorstel(dossier, "lks-kwetsbaar-percentage", Kolom.WORDT))
        .isEqualTo("50 procent (staat er nu)");
  }

  @Test
  @DisplayName("volgt uit een ander antwoord, en gaat voor wat er nu staat")
  void anderAntwoord() {
    Voorbeelddossier dossier = Voorbeelddossier.lindewaard();
    assertThat(voorstel(dossier, "citeertitel-verordening", Kolom.BESLUIT))
        .isEqualTo("Re-integratieverordening Participatiewet Lindewaard 2015");
    assertThat(voorstel(dossier, "ondersteuning-buiten-dienstverband", Kolom.WORDT))
        .isEqualTo("ja");
    assertThat(
            voorstel(
                dossier.wordt("proefplaats-ondersteuning", false),
                "ondersteuning-buiten-dienstverband",
                Kolom.WORDT))
        .isEqualTo("nee");
  }

  @Test
  @DisplayName("is er niet voor feiten, en niet waar niets bekend is")
  void geen() {
    Voorbeelddossier leeg = Voorbeelddossier.leeg("Testdam");
    assertThat(voorstel(leeg, "werkstage", Kolom.WORDT)).isEqualTo("geen");
    assertThat(voorstel(Voorbeelddossier.lindewaard(), "werkstage", Kolom.WAS)).isEqualTo("geen");
  }

  @Test
  @DisplayName("wordt niet gevraagd als het antwoord volgt uit een andere vraag")
  void afgeleid() {
    Voorbeelddossier zonder = Voorbeelddossier.lindewaard().zonder("lks-proces");
    assertThat(zonder.uitwerking().openstaand())
        .extracting(Openstaand::id)
        .contains("lks-proces")
        .doesNotContain("lks-proces-bijlage", "jobcoach-maximum-in");
    Voorbeelddossier eigen =
        Voorbeelddossier.lindewaard()
            .zonder("lks-proces-bijlage")
            .wordt("lks-proces", new Waarde.Gekozen(java.util.List.of("eigen")));
    assertThat(eigen.uitwerking().openstaand())
        .extracting(Openstaand::id)
        .containsExactly("lks-proces-stappen");
  }
}
