package nl.verordeningwijzer.app.waswordt;

import static nl.verordeningwijzer.uitwerking.Voorbeelddossier.geleverd;
import static nl.verordeningwijzer.uitwerking.Voorbeelddossier.leeg;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.verordeningwijzer.app.waswordt.Tabel.Paar;
import nl.verordeningwijzer.app.waswordt.Tabel.Soort;
import nl.verordeningwijzer.app.waswordt.WasWordtViewModel.Ingang;
import nl.verordeningwijzer.app.werk.Plaats;
import nl.verordeningwijzer.app.werk.Plaatsnotatie;
import nl.verordeningwijzer.app.werk.Stand;
import nl.verordeningwijzer.document.Gemarkeerd;
import nl.verordeningwijzer.document.Markering;
import nl.verordeningwijzer.model.Uitgangspunt;
import nl.verordeningwijzer.uitwerking.Voorbeelddossier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("De was-wordt-tabel op het scherm")
class WasWordtViewModelTest {

  private static Tabel tabel(Voorbeelddossier dossier) {
    return Tabel.van(Stand.van(dossier.uitwerking()));
  }

  private static WasWordtViewModel model(Voorbeelddossier dossier) {
    return new WasWordtViewModel(tabel(dossier));
  }

  /** The rows under one letter as text: what is marked stands between signs. */
  private static String onder(WasWordtViewModel model, String letter) {
    int begin = model.rij(ingang(model, letter)).orElseThrow();
    StringBuilder tekst = new StringBuilder();
    for (Rij rij : model.rijen().subList(begin, model.rijen().size())) {
      if (rij instanceof Rij.Kop kop) {
        if (!kop.letter().equals(letter)) {
          break;
        }
        tekst.append(kop.kop()).append(' ').append(kop.plaats()).append(kop.vervolg());
        tekst.append(kop.open() ? "\n  " + kop.toelichting() : "");
      } else if (rij instanceof Rij.Gelijk gelijk) {
        tekst.append("> ").append(gelijk.woorden()).append(" (" + gelijk.aantal() + ")");
      } else if (rij instanceof Rij.Naast(Paar paar)) {
        tekst.append(paar.aard().woord()).append(": ").append(woorden(paar.was()));
        tekst.append(" | ").append(woorden(paar.wordt()));
      }
      tekst.append('\n');
    }
    return tekst.toString();
  }

  private static String woorden(Optional<Gemarkeerd> regel) {
    return regel
        .map(r ->
            (r.nummer().isEmpty() ? "" : r.nummer() + " ")
                + r.woorden().stream().map(w -> woorden(w)).collect(Collectors.joining()))
        .orElse("");
  }

  private static String woorden(Gemarkeerd.Woorden woorden) {
    String tekst = woorden.tekst();
    if (woorden.markeringen().contains(Markering.GEWIJZIGD)) {
      tekst = "/" + tekst + "/";
    }
    return woorden.markeringen().contains(Markering.NIEUW) ? "*" + tekst + "*" : tekst;
  }

  private static Ingang ingang(WasWordtViewModel model, String letter) {
    return model.ingangen().stream()
        .filter(i -> i.letter().equals(letter))
        .findFirst()
        .orElseThrow();
  }

  @Test
  @DisplayName(
      "toont de gewijzigde rijen zoals zij worden gedrukt, en vouwt samen wat gelijk blijft")
  void gewijzigd() {
    WasWordtViewModel model = model(geleverd());
    assertThat(onder(model, "E"))
        .isEqualTo(
            """
            Artikel 4 (artikel I, onderdeel E, van het wijzigingsbesluit) wordt als volgt gewijzigd:
            > Opschrift en eerste lid, aanhef, blijven gelijk (2)
            gewijzigd: a. behoort tot de doelgroep/,/ en | a. behoort tot de doelgroep*;* en
            > Eerste lid, onderdeel b tot en met vierde lid, aanhef, blijven gelijk (4)
            gewijzigd: a. het doel van de werkstage/,/ en | a. het doel van de werkstage*;* en
            > Vierde lid, onderdeel b, blijft gelijk (1)
            """);
  }

  @Test
  @DisplayName("noemt hoeveel er verandert en waar")
  void omvang() {
    WasWordtViewModel model = model(geleverd());
    assertThat(model.omvang()).matches("\\d+ van 231 rijen gewijzigd, in 17 onderdelen");
    assertThat(model.ingangen())
        .extracting(i -> i.letter() + " " + i.naam())
        .startsWith("A Artikel 1", "B Opschrift hoofdstuk 2", "C Artikel 2")
        .contains("L Artikel 12 vervalt", "O Artikel 14a en hoofdstuk 3A", "Q Bijlage");
    assertThat(model.ingangen().stream().mapToLong(Ingang::wijzigingen).sum())
        .isEqualTo(model.tabelProperty().get().wijzigingen());
  }

  @Test
  @DisplayName("loopt van wijziging naar wijziging en telt mee")
  void wijzigingen() {
    WasWordtViewModel model = model(geleverd());
    long alle = model.tabelProperty().get().wijzigingen();
    assertThat(model.wijziging(-1)).isEqualTo(alle + " wijzigingen");
    int rij = -1;
    for (long nummer = 1; nummer <= alle; nummer++) {
      rij = model.volgende(rij, true).orElseThrow();
      assertThat(model.wijziging(rij)).isEqualTo("Wijziging " + nummer + " van " + alle);
    }
    assertThat(model.volgende(rij, true)).isEmpty();
    assertThat(model.volgende(model.rijen().size(), false)).hasValue(rij);
    assertThat(model.ingang(rij).map(Ingang::letter)).contains("Q");
  }

  @Test
  @DisplayName("blijft uitgevouwen en toegelicht als er opnieuw is gerekend")
  void vouwen() {
    WasWordtViewModel model = model(geleverd());
    int e = model.rij(ingang(model, "E")).orElseThrow();
    model.wisselToelichting((Rij.Kop) model.rijen().get(e));
    model.klapUit((Rij.Gelijk) model.rijen().get(e + 1));
    model.toon(tabel(geleverd().wordt("werkstage", true)));
    assertThat(onder(model, "E"))
        .startsWith(
            """
            Artikel 4 (artikel I, onderdeel E, van het wijzigingsbesluit) wordt als volgt gewijzigd:
              In deze onderdelen worden technische en redactionele aanpassingen gedaan.
            gelijk: Artikel 4. Werkstage | Artikel 4. Werkstage
            """);
    model.alleenGewijzigdProperty().set(false);
    assertThat(model.rijen()).noneMatch(Rij.Gelijk.class::isInstance);
    assertThat(model.rijen()).hasSize(231 + 17);
  }

  @Test
  @DisplayName("leidt van een lege plek naar haar vraag")
  void lege() {
    List<String> plaatsen =
        tabel(leeg("Lindewaard")).onderdelen().stream()
            .flatMap(o -> o.paren().stream())
            .flatMap(p -> p.open().stream())
            .map(Plaatsnotatie::schrijf)
            .toList();
    assertThat(plaatsen)
        .contains("keuze:was:scholingseisen", "keuze:wordt:jobcoach-regime")
        .contains("keuze:besluit:naam-verordening");
    assertThat(plaatsen).allMatch(p -> Plaatsnotatie.lees(p).isPresent());
    assertThat(tabel(geleverd()).onderdelen().stream().flatMap(o -> o.paren().stream()))
        .allMatch(p -> p.open().equals(List.<Plaats>of()));
  }

  @Test
  @DisplayName("zegt waarom er geen tabel is bij een nieuwe verordening")
  void nieuw() {
    Voorbeelddossier nieuw =
        new Voorbeelddossier(
            geleverd().model(), geleverd().dossier().metUitgangspunt(Uitgangspunt.GEEN));
    assertThat(tabel(nieuw).soort()).isEqualTo(Soort.NIEUW);
    assertThat(model(nieuw).omvang()).isEmpty();
    assertThat(model(nieuw).rijen()).isEmpty();
  }

  @Test
  @DisplayName("zegt wat er aan het besluit schort")
  void onbewezen() {
    assertThat(tabel(geleverd()).gebrek()).isEmpty();
    Voorbeelddossier zonderSlot =
        geleverd().buiten("hoofdstuk-4", new nl.verordeningwijzer.dossier.Buitentekst.Afwezig());
    assertThat(tabel(zonderSlot).gebrek())
        .hasValueSatisfying(g -> assertThat(g).contains("besluit"));
  }
}
