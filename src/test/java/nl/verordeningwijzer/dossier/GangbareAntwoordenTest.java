package nl.verordeningwijzer.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.model.Modelbibliotheek;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.samenstelling.Proefmodel;
import nl.verordeningwijzer.uitwerking.Voorbeelddossier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is filled in for a municipality that starts from what most others chose. */
@DisplayName("Gangbare antwoorden")
class GangbareAntwoordenTest {

  private static final String KEUZES =
      """
      taal: facultatief
      vorm: keuze, opties: [{id: kort, label: Kort}, {id: lang, label: Lang}]
      weken: invulling, waardetype: aantal
      deel: invulling, waardetype: percentage
      """;

  private static final String TEKST =
      """
      Artikel 1. Proef {#proef}
      1. De cursus is [(kort) OF (lang)]{vorm} en duurt [aantal]{weken} weken. {#proef.cursus}
      [2. De cursus is voor [percentage]{deel} in de taal. {#proef.taal}]{taal}
      """;

  private static final String CIJFERS =
      """
      bronnen:
        enquete: {naam: Enquête, titel: Een enquête, jaar: 2026, kanttekening: Verzonnen.}
      groepen:
        - bron: enquete
          plaats: tabel 1
          van: gemeenten
          eenheid: procent
          cijfers:
            - {waarde: 51, tekst: 51 procent geeft les in de taal., keuzes: [{keuze: taal, optie: ja}],
               gangbaar: {keuze: taal, antwoord: ja, reden: Dat mag.}}
            - {waarde: 90, tekst: 90 procent neemt er 4 weken voor., keuzes: [{keuze: weken, optie: "4"}],
               gangbaar: {keuze: weken, antwoord: "4", reden: Dat mag ook.}}
            - {waarde: 60.5, tekst: "60,5 procent doet een kwart.", keuzes: [{keuze: deel, optie: "25"}],
               gangbaar: {keuze: deel, antwoord: "25", reden: Niet meer.}}
            - {waarde: 80, tekst: 80 procent kiest kort., keuzes: [{keuze: vorm, optie: kort}]}
      """;

  @TempDir private Path map;

  private Model model() throws Exception {
    Model zonder = Proefmodel.in(map, KEUZES, TEKST).model();
    Modelbibliotheek bibliotheek = new Modelbibliotheek(map.resolve("model-verordening"));
    Files.writeString(bibliotheek.map(zonder.id()).resolve("cijfers.yaml"), CIJFERS);
    var gelezen = bibliotheek.lees(zonder.id());
    assertThat(gelezen.fouten()).isEmpty();
    return gelezen.alsWaarde().orElseThrow();
  }

  private static KeuzeId id(String keuze) {
    return new KeuzeId(keuze);
  }

  @Test
  @DisplayName("zijn er bij een ja, een getal en een percentage, elk met het cijfer in woorden")
  void ingevuld() throws Exception {
    Model model = model();
    Dossier dossier = GangbareAntwoorden.vulIn(model, Dossier.leeg(model.id()));

    assertThat(dossier.wordt().op(id("taal"))).contains(new Waarde.JaNee(true));
    assertThat(dossier.wordt().op(id("weken"))).contains(new Waarde.Getal(new BigDecimal("4")));
    assertThat(dossier.wordt().op(id("deel"))).contains(new Waarde.Getal(new BigDecimal("25")));
    assertThat(dossier.naTeKijken())
        .containsEntry(id("taal"), "51 procent geeft les in de taal. (Enquête, tabel 1.) Dat mag.")
        .containsEntry(
            id("weken"), "90 procent neemt er 4 weken voor. (Enquête, tabel 1.) Dat mag ook.")
        .containsEntry(id("deel"), "60,5 procent doet een kwart. (Enquête, tabel 1.) Niet meer.");
  }

  @Test
  @DisplayName("zijn er niet waar het model er geen aanwijst, hoe hoog het cijfer ook is")
  void nietAangewezen() throws Exception {
    Model model = model();
    Dossier dossier = GangbareAntwoorden.vulIn(model, Dossier.leeg(model.id()));

    assertThat(dossier.wordt().op(id("vorm"))).isEmpty();
    assertThat(dossier.naTeKijken()).doesNotContainKey(id("vorm"));
  }

  @Test
  @DisplayName("gaan niet over wat de gemeente zelf al antwoordde")
  void eigenAntwoord() throws Exception {
    Model model = model();
    Dossier leeg = Dossier.leeg(model.id());
    Dossier eigen = leeg.metWordt(leeg.wordt().met(id("taal"), new Waarde.JaNee(false)));
    Dossier dossier = GangbareAntwoorden.vulIn(model, eigen);

    assertThat(dossier.wordt().op(id("taal"))).contains(new Waarde.JaNee(false));
    assertThat(dossier.naTeKijken()).containsOnlyKeys(id("weken"), id("deel"));
  }

  @Test
  @DisplayName("worden niet meer genoemd als het antwoord is weggehaald: dan is de vraag zelf open")
  void antwoordWeg() throws Exception {
    Model model = model();
    Dossier dossier = GangbareAntwoorden.vulIn(model, Dossier.leeg(model.id()));
    assertThat(opmerkingen(model, dossier)).isEqualTo(3);
    assertThat(opmerkingen(model, dossier.metWordt(dossier.wordt().zonder(id("weken")))))
        .isEqualTo(2);
  }

  private static long opmerkingen(Model model, Dossier dossier) {
    return Voorbeelddossier.werkUit(model, dossier).bevindingen().stream()
        .filter(b -> b.code().equals("na-te-kijken"))
        .count();
  }
}
