package nl.verordeningwijzer.app.tekst;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.verordeningwijzer.app.tekst.Artikelbewerking.Beletsel;
import nl.verordeningwijzer.app.tekst.Artikelbewerking.Uitslag;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.EigenTekst;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regels;
import nl.verordeningwijzer.uitwerking.Voorbeelddossier;
import nl.verordeningwijzer.vergelijking.Woordverschil.Stuk;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Someone types in an article of Lindewaard's ordinance; what comes of it is read again. */
@DisplayName("Een artikel in eigen woorden")
class ArtikelbewerkingTest {

  private static final Model MODEL = Voorbeelddossier.lindewaard().model();
  private static final Dossier DOSSIER = Voorbeelddossier.lindewaard().dossier();

  private Dossier dossier = DOSSIER;
  private Uitslag uitslag;

  /** Types in an article of the dossier as it is now. */
  private ArtikelbewerkingTest typ(String deel, UnaryOperator<String> wijziging) {
    Artikelbewerking bewerking = bij(deel);
    String nieuw = wijziging.apply(String.join("\n", bewerking.regels()));
    uitslag = bewerking.leid(Arrays.asList(nieuw.split("\n", -1)), "De raad wil het zo.");
    dossier = Artikelbewerking.pasToe(MODEL, dossier, new BepalingId(deel), uitslag.teksten());
    return this;
  }

  private Artikelbewerking bij(String deel) {
    return Artikelbewerking.van(MODEL, dossier, new BepalingId(deel));
  }

  private String tekst(String deel) {
    return String.join("\n", bij(deel).regels());
  }

  private String heleTekst() {
    return Regels.van(Voorbeelddossier.werkUit(MODEL, dossier).wordt()).stream()
        .map(Regel::gedrukt)
        .collect(Collectors.joining("\n"));
  }

  /** What is kept in the dossier: "vervang-regel scholing: 1. …". */
  private String bewaard() {
    return dossier.eigenTeksten().stream()
        .map(e -> e.soort().naam() + " " + e.bepaling() + ": " + String.join(" / ", e.regels()))
        .collect(Collectors.joining("\n"));
  }

  private String fouten() {
    return uitslag.fouten().stream()
        .map(f -> f.regel() + " " + f.bericht())
        .collect(Collectors.joining("\n"));
  }

  @Test
  @DisplayName("verandert niets zolang er niets verandert")
  void niets() {
    String voor = tekst("proefplaats");
    typ("proefplaats", t -> t);
    assertThat(uitslag.teksten()).isEmpty();
    assertThat(dossier).isEqualTo(DOSSIER);
    assertThat(voor).startsWith("Artikel 14a. Proefplaats\n1. Het college kan");
  }

  @Test
  @DisplayName("met één ander woord wijkt op één regel af; de rest blijft van het model")
  void woord() {
    typ("scholing", t -> t.replace("1. Het college kan", "1. Het college zal"));
    assertThat(fouten()).isEmpty();
    assertThat(tekst("scholing")).contains("1. Het college zal");
    assertThat(uitslag.teksten()).extracting(EigenTekst::bepaling).hasToString("[scholing.aanbod]");
    assertThat(uitslag.teksten().getFirst().uitgangspunt().getFirst())
        .startsWith("1. Het college kan");
    assertThat(uitslag.afwijkend().get(1).stream().filter(Stuk::anders).map(Stuk::woorden))
        .containsExactly("zal");
  }

  @Test
  @DisplayName("houdt een antwoord dat blijft staan als antwoord")
  void antwoordBlijft() {
    typ("uitstroompremie", t -> t.replace("kan eenmalig", "verstrekt eenmalig"));
    assertThat(bewaard()).contains("[bedrag]{uitstroompremie-bedrag}");
    dossier =
        Voorbeelddossier.lindewaard()
            .dossier()
            .metEigenTeksten(dossier.eigenTeksten())
            .metAntwoord(
                nl.verordeningwijzer.model.Kolom.WORDT,
                new KeuzeId("uitstroompremie-bedrag"),
                new Waarde.Getal(new java.math.BigDecimal("750")));
    assertThat(tekst("uitstroompremie"))
        .contains("verstrekt eenmalig een uitstroompremie van € 750");
  }

  @Test
  @DisplayName("zegt welk antwoord niet meer wordt gevraagd, en bewaart het")
  void antwoordVerdwijnt() {
    typ("uitstroompremie", t -> t.replace("uitstroompremie van € 500", "passende premie"));
    assertThat(tekst("uitstroompremie")).contains("eenmalig een passende premie toekennen");
    assertThat(uitslag.bewaard()).containsExactly(new KeuzeId("uitstroompremie-bedrag"));
    assertThat(dossier.wordt()).isEqualTo(DOSSIER.wordt());
  }

  @Test
  @DisplayName("met een lid in het midden nummert door, en verwijzingen elders volgen")
  void lidErbij() {
    typ(
        "proefplaats",
        t ->
            t.replace(
                "\n3. Voor een proefplaats",
                "\n3. Er is overleg met de werkgever.\n3. Voor een proefplaats"));
    assertThat(fouten()).isEmpty();
    assertThat(tekst("proefplaats"))
        .contains("\n3. Er is overleg met de werkgever.\n4. Voor een proefplaats")
        .contains("\n5. Het college weigert");
    assertThat(uitslag.teksten()).hasSize(1);
    assertThat(uitslag.regels().get(4)).startsWith("4. Voor een proefplaats");
    assertThat(heleTekst()).doesNotContain("{#").doesNotContain("eigen-1");
  }

  @Test
  @DisplayName("met een lid ervoor laat een verwijzing in een ander lid meelopen")
  void verwijzingVolgt() {
    typ("overgangsrecht", t -> t.replace("\n2. De", "\n2. Dit lid is nieuw.\n3. De"));
    assertThat(fouten()).isEmpty();
    assertThat(tekst("overgangsrecht"))
        .contains("na afloop van de in het vierde lid, onderdeel a, bedoelde periode");
  }

  @Test
  @DisplayName("verwijst in getypte woorden naar de nummers die de gebruiker ziet")
  void getypteVerwijzing() {
    typ("proefplaats", t -> t + "\n7. Het derde lid geldt niet voor artikel 14h, vijfde lid.");
    assertThat(fouten()).isEmpty();
    assertThat(tekst("proefplaats"))
        .endsWith("7. Het derde lid geldt niet voor artikel 14h, vijfde lid.");
    typ("proefplaats", t -> t.replace("\n3. Voor", "\n3. Nog een lid.\n4. Voor"));
    assertThat(tekst("proefplaats"))
        .endsWith("8. Het vierde lid geldt niet voor artikel 14h, vijfde lid.");
  }

  @Test
  @DisplayName("verwijst naar een lid dat zelf nieuw is")
  void verwijzingNaarEigen() {
    typ(
        "proefplaats",
        t -> t + "\n7. Er is een verslag.\n8. Het zevende lid geldt voor elke proefplaats.");
    assertThat(fouten()).isEmpty();
    assertThat(tekst("proefplaats"))
        .endsWith("7. Er is een verslag.\n8. Het zevende lid geldt voor elke proefplaats.");
    typ("proefplaats", t -> t.replace("\n7. Er is", "\n7. Eerst dit.\n8. Er is"));
    assertThat(tekst("proefplaats")).endsWith("9. Het achtste lid geldt voor elke proefplaats.");
  }

  @Test
  @DisplayName("zonder een onderdeel sluit de lijst weer")
  void onderdeelWeg() {
    typ("proefplaats", t -> t.replaceAll("(?m)^e\\. de werkgever bij aanvang.*\\n", ""));
    assertThat(fouten()).isEmpty();
    assertThat(bewaard()).startsWith("laat-weg proefplaats.");
    assertThat(tekst("proefplaats"))
        .containsPattern("c\\. als hierdoor .*; en\nd\\. de werkzaamheden .*\\.\n4\\. ");
    assertThat(uitslag.weggelaten()).containsExactly(8);
  }

  @Test
  @DisplayName("met een onderdeel erbij sluit de lijst weer")
  void onderdeelErbij() {
    typ(
        "proefplaats",
        t -> t.replaceAll("(?m)^(b\\. het college verwacht.*)$", "$1\nc. de werkgever meewerkt"));
    assertThat(fouten()).isEmpty();
    assertThat(tekst("proefplaats"))
        .contains("\nc. de werkgever meewerkt;\nd. als hierdoor")
        .contains("\nf. de werkgever bij aanvang");
  }

  @Test
  @DisplayName("met een onderdeel vóór het eerste")
  void onderdeelVooraan() {
    typ("proefplaats", t -> t.replace("\na. de persoon", "\na. er werk is;\nb. de persoon"));
    assertThat(fouten()).isEmpty();
    assertThat(tekst("proefplaats")).contains("als:\na. er werk is;\nb. de persoon, gelet op");
  }

  @Test
  @DisplayName("met een ander opschrift")
  void opschrift() {
    typ("proefplaats", t -> t.replace("Artikel 14a. Proefplaats", "Artikel 14a. Proefplaatsing"));
    assertThat(bewaard())
        .isEqualTo("vervang-regel proefplaats: Artikel 14a. Proefplaatsing {#proefplaats}");
    assertThat(heleTekst()).contains("\nArtikel 14a. Proefplaatsing\n1. Het college kan");
  }

  @Test
  @DisplayName("met een ander nummer houdt zijn nummer")
  void nummer() {
    typ("proefplaats", t -> t.replace("Artikel 14a. Proefplaats", "Artikel 99. Proefplaats"));
    assertThat(uitslag.teksten()).isEmpty();
    assertThat(uitslag.regels().get(0)).isEqualTo("Artikel 14a. Proefplaats");
  }

  @Test
  @DisplayName("met een eis anders wordt de hele lijst van die vraag eigen tekst")
  void lijst() {
    typ("scholing", t -> t.replace("de kans op werk;", "de kans op duurzaam werk;"));
    assertThat(fouten()).isEmpty();
    assertThat(tekst("scholing"))
        .contains("a. de scholing vergroot de kans op duurzaam werk;\nb. ");
    assertThat(uitslag.bewaard()).containsExactly(new KeuzeId("scholingseisen"));
  }

  @Test
  @DisplayName("verplaatst een lid met zijn identiteit")
  void verplaatst() {
    typ(
        "sociale-activering",
        t -> {
          List<String> regels = t.lines().collect(Collectors.toList());
          String laatste = regels.removeLast();
          regels.add(1, laatste);
          return String.join("\n", regels);
        });
    assertThat(fouten()).isEmpty();
    assertThat(tekst("sociale-activering")).startsWith("Artikel 5. Sociale activering\n1. ");
    assertThat(bewaard()).contains("{#sociale-activering.aanbod}");
  }

  @Test
  @DisplayName("gaat met één greep terug naar het model")
  void terug() {
    typ(
        "proefplaats",
        t -> t.replace("kan, als", "zal, als").replace("\n3. Voor", "\n3. Erbij.\n4. Voor"));
    typ("scholing", t -> t.replace("Het college kan", "Het college zal"));
    dossier = Artikelbewerking.terug(MODEL, dossier, new BepalingId("proefplaats"));
    assertThat(dossier.eigenTeksten())
        .extracting(EigenTekst::bepaling)
        .hasToString("[scholing.aanbod]");
    typ("scholing", t -> t.replace("Het college zal", "Het college kan"));
    assertThat(dossier).isEqualTo(DOSSIER);
  }

  @Test
  @DisplayName("krijgt een reden die bij het artikel hoort")
  void reden() {
    typ("scholing", t -> t.replace("Het college kan", "Het college zal"));
    BepalingId deel = new BepalingId("scholing");
    assertThat(Artikelbewerking.reden(MODEL, dossier, deel)).isEqualTo("De raad wil het zo.");
    Dossier ander = Artikelbewerking.metReden(MODEL, dossier, deel, "Motie 3.");
    assertThat(Artikelbewerking.reden(MODEL, ander, deel)).isEqualTo("Motie 3.");
  }

  @Nested
  @DisplayName("met een fout erin houdt de regel zoals hij was, terwijl de rest meegaat:")
  class Fout {

    @Test
    @DisplayName("een verwijzing naar niets")
    void verwijzing() {
      typ(
          "proefplaats",
          t ->
              t.replace("kan, als", "zal, als")
                  .replace("bedoeld in het eerste lid als", "bedoeld in het twaalfde lid als"));
      assertThat(fouten())
          .isEqualTo(
              "9 De woorden \"het twaalfde lid\" verwijzen naar iets dat niet in uw verordening"
                  + " staat. Kijk het nummer na.");
      assertThat(tekst("proefplaats"))
          .contains("1. Het college zal, als")
          .contains("bedoeld in het eerste lid als");
    }

    @Test
    @DisplayName("haken")
    void haken() {
      typ("proefplaats", t -> t + "\n7. Dit is [nog leeg].");
      assertThat(fouten()).startsWith("12 Rechte haken en accolades");
      assertThat(uitslag.teksten()).isEmpty();
    }

    @Test
    @DisplayName("geen opschrift, of een tweede")
    void opschrift() {
      typ("proefplaats", t -> t.replace("Artikel 14a. Proefplaats\n", ""));
      assertThat(fouten()).startsWith("0 De eerste regel is het opschrift. Zet \"Artikel 14a.");
      typ("proefplaats", t -> t + "\nArtikel 14b. Nog iets\nTekst.");
      assertThat(fouten()).startsWith("12 Hier kan geen nieuw artikel");
    }
  }

  @Test
  @DisplayName("laat een open blanco open staan")
  void open() {
    dossier = dossier.metWordt(dossier.wordt().zonder(new KeuzeId("uitstroompremie-bedrag")));
    typ("uitstroompremie", t -> t.replace("kan eenmalig", "verstrekt eenmalig"));
    assertThat(fouten()).isEmpty();
    assertThat(tekst("uitstroompremie"))
        .contains("verstrekt eenmalig een uitstroompremie van [bedrag] toekennen");
    assertThat(bewaard()).contains("[bedrag]{uitstroompremie-bedrag}");
  }

  @Test
  @DisplayName("dat de gemeente zelf inbracht, wordt als geheel vervangen")
  void buitenHetModel() {
    typ("participatieplaats", t -> t.replace("€ 150", "€ 175"));
    assertThat(fouten()).isEmpty();
    assertThat(tekst("participatieplaats")).contains("een premie van € 175.");
  }

  @Test
  @DisplayName("dat er niet is, kan niet worden bewerkt")
  void beletsel() {
    assertThat(bij("noriskpolis").beletsel()).isEqualTo(Optional.of(Beletsel.NIET_IN_TEKST));
    assertThat(bij("slotartikelen.artikel-16").beletsel())
        .isEqualTo(Optional.of(Beletsel.AL_EIGEN));
    dossier = Dossier.leeg(MODEL.id());
    assertThat(bij("participatieplaats").beletsel())
        .isEqualTo(Optional.of(Beletsel.NIET_INGELEZEN));
    assertThat(bij("proefplaats").beletsel()).isEmpty();
  }
}
