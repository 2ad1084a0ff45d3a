package nl.verordeningwijzer.app.toetsing;

import static nl.verordeningwijzer.uitwerking.Voorbeelddossier.geleverd;
import static nl.verordeningwijzer.uitwerking.Voorbeelddossier.leeg;
import static nl.verordeningwijzer.uitwerking.Voorbeelddossier.lindewaard;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verordeningwijzer.app.bediening.Nadruk;
import nl.verordeningwijzer.app.toetsing.Detail.Uitweg;
import nl.verordeningwijzer.app.werk.Plaatsnotatie;
import nl.verordeningwijzer.app.werk.Stand;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.uitwerking.Voorbeelddossier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("De toetsing op het scherm")
class ToetsbeeldTest {

  private static Toetsbeeld beeld(Voorbeelddossier dossier) {
    return Toetsbeeld.van(Stand.van(dossier.uitwerking()));
  }

  private static String woorden(Rij rij) {
    return switch (rij) {
      case Rij.Vinding v ->
          String.join(
              " | ",
              v.woord(),
              v.plaats(),
              v.kort(),
              v.weg()
                  .map(w -> w.woorden() + " = " + Plaatsnotatie.schrijf(w.plaats()))
                  .orElse("-"));
      case Rij.Onderwerp o ->
          o.letter() + " | " + o.titel() + " | " + o.woord() + " | " + o.plaats();
      case Rij.Tussenkop t ->
          t.titel()
              + t.tellingen().stream()
                  .map(Rij.Telling::woorden)
                  .collect(Collectors.joining(", ", ": ", ""));
      case Rij.Overgenomen o -> o.plaats() + " | " + o.woorden();
      case Rij.Niets n -> n.titel() + ". " + n.uitleg();
      case Rij.Opmerkingen o -> o.woorden();
    };
  }

  private static List<String> woorden(List<? extends Rij> rijen) {
    return rijen.stream().map(ToetsbeeldTest::woorden).toList();
  }

  private static Rij rij(Toetsbeeld beeld, String begin) {
    return Stream.of(
            beeld.vindingen(), beeld.opmerkingen(), beeld.onderwerpen(), beeld.overgenomen())
        .flatMap(List::stream)
        .filter(r -> r.sleutel().startsWith(begin))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> wegen(Rij rij) {
    return rij.detail().wegen().stream()
        .map(w -> w.getClass().getSimpleName() + ": " + w.woorden())
        .toList();
  }

  /** The lines that a row is about, what is pointed at between brackets. */
  private static List<String> betrokken(Rij rij) {
    return rij.detail().regels().stream()
        .filter(Detail.Tekstregel::betrokken)
        .map(regel -> {
          StringBuilder tekst = new StringBuilder(regel.regel().tekst());
          for (Nadruk nadruk : regel.nadruk().reversed()) {
            tekst.insert(nadruk.eind(), "]").insert(nadruk.begin(), "[");
          }
          return tekst.toString();
        })
        .toList();
  }

  @Test
  @DisplayName("zet wat is gevonden op een rij, met de weg naar waar het is op te lossen")
  void bevindingen() {
    assertThat(woorden(beeld(lindewaard()).vindingen()))
        .contains(
            "Waarschuwing | artikel 10, onderdeel a | Artikel 10f van de Participatiewet is op 1"
                + " januari 2026 vervallen. | Naar artikel 10 = deel:leer-werktraject");
    assertThat(woorden(beeld(leeg("Leegveld")).vindingen()))
        .startsWith(
            "Blokkeert | artikel 9, tweede lid, onderdeel b | De woorden \"artikel 5\" verwijzen"
                + " naar een bepaling die niet (meer) in de verordening staat: in het model artikel"
                + " 5 (\"Sociale activering\"). | Naar artikel 9 = deel:beschut-werk")
        .anyMatch(r -> r.endsWith("Naar stap 2 = buiten:participatieplaats"));
  }

  @Test
  @DisplayName("telt bevindingen, opmerkingen en lege plekken")
  void tellingen() {
    Toetsbeeld vol = beeld(geleverd());
    assertThat(vol.aantal()).isEqualTo("2 bevindingen en 10 opmerkingen");
    assertThat(vol.leeg()).isEmpty();
    assertThat(vol.eersteLege()).isEmpty();
    Toetsbeeld leeg = beeld(leeg("Leegveld"));
    assertThat(leeg.leeg()).matches("en nog \\d+ lege plekken\\.");
    assertThat(leeg.eersteLege()).isPresent();
  }

  @Test
  @DisplayName("wijst in de tekst de woorden aan waar het om gaat")
  void nadruk() {
    assertThat(betrokken(rij(beeld(lindewaard()), "bevinding artikel-10f-vervallen")))
        .singleElement()
        .asString()
        .startsWith("Het college kan, overeenkomstig [artikel 10f] van de wet");
    assertThat(betrokken(rij(beeld(leeg("Leegveld")), "bevinding verwijzing-naar-niets artikel 9")))
        .containsExactly("sociale activering als bedoeld in [artikel 5];");
  }

  @Test
  @DisplayName("biedt elke uitweg als knop aan, met wat niet van de VNG is als zodanig")
  void uitwegen() {
    assertThat(wegen(rij(beeld(lindewaard()), "bevinding artikel-10f-vervallen")))
        .containsExactly(
            "NeemOver: Neem over (niet van de VNG): Verwijzen naar artikel 7a, derde lid, van de"
                + " wet",
            "Ga: Naar artikel 10",
            "Ga: Schrijf een eigen tekst voor artikel 10",
            "LaatStaan: Laat staan, met een reden…");
    Dossier gelaten =
        lindewaard().dossier().metGelaten("artikel-10f-vervallen", "Dit komt in het najaar.");
    Toetsbeeld beeld = beeld(new Voorbeelddossier(lindewaard().model(), gelaten));
    assertThat(beeld.vindingen()).noneMatch(r -> r.sleutel().contains("artikel-10f"));
    Rij opmerking = rij(beeld, "bevinding artikel-10f-vervallen");
    assertThat(wegen(opmerking)).contains("TochNiet: Laat toch niet staan");
    assertThat(opmerking.detail().alineas())
        .anyMatch(a -> a.tekst().endsWith("De gemeente laat dit zo: Dit komt in het najaar."));
  }

  @Test
  @DisplayName("laat overgenomen tekst zien, met de weg terug")
  void overgenomen() {
    Toetsbeeld beeld = beeld(geleverd());
    assertThat(woorden(beeld.overgenomen()))
        .startsWith("Overgenomen tekst: ")
        .contains("artikel 10 | Verwijzen naar artikel 7a, derde lid, van de wet.");
    assertThat(beeld.overgenomen().getLast().detail().wegen())
        .singleElement()
        .isInstanceOf(Uitweg.GeefTerug.class);
    assertThat(beeld(lindewaard()).overgenomen()).isEmpty();
  }

  @Test
  @DisplayName("loopt na wat de wet verplicht, met het bewijs")
  void onderwerpen() {
    List<String> rijen = woorden(beeld(geleverd()).onderwerpen());
    assertThat(rijen)
        .startsWith("Wat de wet verplicht: 15 geregeld")
        .contains(
            "d | De voorwaarden voor een proefplaats | geregeld | artikel 14a, eerste lid",
            "e, 1° | De duur en intensiteit van de persoonlijke ondersteuning | geregeld | artikel"
                + " 14h, tweede lid",
            "10b | Voorzieningen bij beschut werk | geregeld | artikel 9, eerste lid, onderdeel a");
    Rij proefplaats = rij(beeld(geleverd()), "onderwerp 8a-2-d");
    assertThat(proefplaats.detail().titel()).isEqualTo("Artikel 14a");
    assertThat(betrokken(proefplaats))
        .containsExactly(
            "[Het college kan, als dit door hem noodzakelijk wordt geacht, een persoon als bedoeld in"
                + " artikel 7, eerste lid, onder a, van de wet die algemene bijstand ontvangt,"
                + " toestemming verlenen om op een proefplaats bij een werkgever voor de duur van"
                + " twee maanden, met de mogelijkheid tot verlenging met maximaal vier maanden,"
                + " onbeloonde werkzaamheden te verrichten met behoud van uitkering.]",
            "[Voor een proefplaats wordt uitsluitend toestemming verleend als]:",
            "[de persoon, gelet op zijn vaardigheden en capaciteiten, tot de werkzaamheden in staat"
                + " is;]");
    Rij proces = rij(beeld(leeg("Leegveld")), "onderwerp 8a-2-c");
    assertThat(proces.detail().alineas()).anyMatch(a -> a.kop().equals("Wat ontbreekt er?"));
    assertThat(wegen(proces)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Eén zin. En nog een.|Eén zin.",
        "Alleen dit|Alleen dit",
        "De woorden \"a. En b\" kloppen niet. Pas aan.|De woorden \"a. En b\" kloppen niet.",
        "Zie artikel 8a, tweede lid, van de wet, bijv. onderdeel a. Doe iets.|Zie artikel 8a,"
            + " tweede lid, van de wet, bijv. onderdeel a."
      })
  @DisplayName("zegt in de lijst alleen wat er is, en daarnaast wat u kunt doen")
  void eersteZin(String bericht, String zin) {
    assertThat(Toetsbeeld.eersteZin(bericht)).isEqualTo(zin);
  }
}
