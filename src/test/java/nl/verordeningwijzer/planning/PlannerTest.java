package nl.verordeningwijzer.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.Modelversie;
import nl.verordeningwijzer.regeling.Bevinding;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.samenstelling.Proefmodel;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts in, table out. Unless something else is said, today is Monday 9 February 2026. */
@DisplayName("De planning")
class PlannerTest {

  /** A council that meets on 16 April and on 21 May, and rules that should hold on 1 May. */
  private static final String TE_LAAT =
      """
      ingang: 2026-05-01
      raad: 2026-04-16
      kalender gemeenteraad: 2026-04-16 2026-05-21
      commissie: raadscommissie Samenleving
      """;

  private static String tabel(String feiten) {
    return Plantabel.van(Plandossier.van(feiten).plan());
  }

  @Test
  @DisplayName("rekent van de ingangsdatum terug naar vandaag")
  void terugNaarVandaag() {
    assertThat(tabel("ingang: 2026-06-01\nraad: 2026-05-21"))
        .isEqualTo(
            """
            In werking op 1 juni 2026: dat is haalbaar.
            Nu eerst: Concept en toelichting. Uiterlijk klaar: 10 maart.
            Concept en toelichting           nog 29 dagen               ma 9-2-2026    di 10-3-2026   29 dagen speling
            Advies cliëntenraad              6 weken                    di 10-3-2026   di 21-4-2026   29 dagen speling
            Besluit college                  1 week                     di 21-4-2026   di 28-4-2026   29 dagen speling
            Stukken bij de griffie           2 werkdagen                di 28-4-2026   do 30-4-2026   29 dagen speling
            Raadscommissie                   ten minste 1 week ervoor   do 7-5-2026    do 7-5-2026    29 dagen speling
            Gemeenteraad                     ten minste 2 weken ervoor  do 21-5-2026   do 21-5-2026   geen speling
            Bekendmaking in het gemeenteblad 7 dagen                    vr 22-5-2026   vr 29-5-2026   1 dag speling
            In werking                       ten minste 1 dag erna      ma 1-6-2026    ma 1-6-2026    3 dagen speling
            """);
  }

  @Test
  @DisplayName("zegt wat het eerst klaar had moeten zijn, en hoe lang geleden")
  void teLaat() {
    assertThat(tabel(TE_LAAT))
        .isEqualTo(
            """
            1 mei 2026 haalt u niet op deze manier.
            Concept en toelichting: dat had op 3 februari klaar moeten zijn. Dat is 6 dagen geleden.
            Concept en toelichting                                      di 3-2-2026    di 3-2-2026    6 dagen te laat
            Advies cliëntenraad              6 weken                    di 3-2-2026    di 17-3-2026   6 dagen te laat
            Besluit college                  1 week                     di 17-3-2026   di 24-3-2026   6 dagen te laat
            Stukken bij de griffie           2 werkdagen                di 24-3-2026   do 26-3-2026   6 dagen te laat
            Raadscommissie Samenleving       ten minste 1 week ervoor   do 2-4-2026    do 2-4-2026    6 dagen te laat
            Gemeenteraad                     ten minste 2 weken ervoor  do 16-4-2026   do 16-4-2026   35 dagen te laat
            Bekendmaking in het gemeenteblad 7 dagen                    do 23-4-2026   do 30-4-2026   28 dagen te laat
            In werking                       ten minste 1 dag erna      vr 1-5-2026    vr 1-5-2026    28 dagen te laat
            """);
  }

  /** The chain would end on New Year's Day, at Christmas and in a weekend. */
  @Test
  @DisplayName("laat geen stap eindigen op een feestdag of in een weekend")
  void feestdagen() {
    assertThat(
            tabel(
                """
                ingang: 2027-01-03
                duur stukken-griffie: 1 werkdag
                duur besluit-college: 2 weken
                """))
        .isEqualTo(
            """
            In werking op 3 januari 2027: dat is haalbaar.
            Nu eerst: Concept en toelichting. Uiterlijk klaar: 7 oktober.
            Concept en toelichting           nog 240 dagen              ma 9-2-2026    wo 7-10-2026   240 dagen speling
            Advies cliëntenraad              6 weken                    wo 7-10-2026   wo 18-11-2026  240 dagen speling
            Besluit college                  2 weken                    wo 18-11-2026  wo 2-12-2026   239 dagen speling
            Stukken bij de griffie           1 werkdag                  wo 2-12-2026   do 3-12-2026   239 dagen speling
            Raadscommissie                   ten minste 1 week ervoor   do 10-12-2026  do 10-12-2026  239 dagen speling
            Gemeenteraad                     ten minste 2 weken ervoor  do 24-12-2026  do 24-12-2026  239 dagen speling
            Bekendmaking in het gemeenteblad 7 dagen                    do 24-12-2026  do 31-12-2026  239 dagen speling
            In werking                       ten minste 1 dag erna      zo 3-1-2027    zo 3-1-2027    241 dagen speling
            """);
  }

  @Test
  @DisplayName("rekent zonder ingangsdatum zo snel als het kan")
  void zoSnelMogelijk() {
    assertThat(tabel("vorm: achtste-dag-na-bekendmaking\nadviseert: nee"))
        .isEqualTo(
            """
            In werking op 30 april 2026: dat is haalbaar.
            Nu eerst: Concept en toelichting. Uiterlijk klaar: vandaag.
            Concept en toelichting           vandaag                    ma 9-2-2026    ma 9-2-2026    geen speling
            Advies cliëntenraad              6 weken                    ma 9-2-2026    ma 23-3-2026   geen speling
            Besluit college                  1 week                     ma 23-3-2026   ma 30-3-2026   geen speling
            Stukken bij de griffie           2 werkdagen                ma 30-3-2026   wo 1-4-2026    geen speling
            Raadscommissie                                                                            niet nodig
            Gemeenteraad                     ten minste 2 weken ervoor  wo 15-4-2026   wo 15-4-2026   geen speling
            Bekendmaking in het gemeenteblad 7 dagen                    wo 15-4-2026   wo 22-4-2026   geen speling
            In werking                       ten minste 8 dagen erna    do 30-4-2026   do 30-4-2026   geen speling
            """);
    assertThat(tabel("")).startsWith("Op zijn vroegst in werking op 30 april 2026.\n");
  }

  @Test
  @DisplayName("laat staan wat klaar is, en rekent van die dag verder")
  void klaar() {
    assertThat(
            tabel(
                """
                vandaag: 2026-03-20
                ingang: 2026-07-01
                klaar concept: 2026-03-16
                duur advies-clientenraad: 3 weken
                """))
        .isEqualTo(
            """
            In werking op 1 juli 2026: dat is haalbaar.
            Nu eerst: Advies cliëntenraad. Uiterlijk klaar: 22 mei.
            Concept en toelichting                                                                    klaar op 16 maart 2026
            Advies cliëntenraad              3 weken                    ma 16-3-2026   vr 22-5-2026   45 dagen speling
            Besluit college                  1 week                     vr 22-5-2026   vr 29-5-2026   45 dagen speling
            Stukken bij de griffie           2 werkdagen                vr 29-5-2026   di 2-6-2026    47 dagen speling
            Raadscommissie                   ten minste 1 week ervoor   di 9-6-2026    di 9-6-2026    47 dagen speling
            Gemeenteraad                     ten minste 2 weken ervoor  di 23-6-2026   di 23-6-2026   47 dagen speling
            Bekendmaking in het gemeenteblad 7 dagen                    di 23-6-2026   di 30-6-2026   43 dagen speling
            In werking                       ten minste 1 dag erna      wo 1-7-2026    wo 1-7-2026    43 dagen speling
            """);
  }

  @Test
  @DisplayName("ziet aan de status wie er aan zet is")
  void status() {
    assertThat(
            tabel(
                """
                vandaag: 2026-05-22
                ingang: 2026-06-01
                status: vastgesteld
                raad: 2026-05-21
                """))
        .isEqualTo(
            """
            In werking op 1 juni 2026: dat is haalbaar.
            Nu eerst: Bekendmaking in het gemeenteblad. Uiterlijk klaar: 29 mei.
            Concept en toelichting                                                                    klaar
            Advies cliëntenraad                                                                       klaar
            Besluit college                                                                           klaar
            Stukken bij de griffie                                                                    klaar
            Raadscommissie                                                                            klaar
            Gemeenteraad                                                                              klaar op 21 mei 2026
            Bekendmaking in het gemeenteblad 7 dagen                    do 21-5-2026   vr 29-5-2026   1 dag speling
            In werking                       ten minste 1 dag erna      ma 1-6-2026    ma 1-6-2026    3 dagen speling
            """);
    String klaar = "raad: 2026-05-21\nklaar in-werking: 2026-06-01";
    assertThat(tabel(klaar)).startsWith("Alle stappen zijn klaar. In werking op 1 juni 2026.\n\n");
  }

  @Test
  @DisplayName("is leeg bij een model zonder planning")
  void zonderPlanning() {
    Plan plan =
        Planner.plan(
            Proefmodel.zonderMap(List.of(), ""),
            Dossier.leeg(new Modelversie("proef", "2026-01-01")),
            LocalDate.of(2026, 2, 9));
    assertThat(Plantabel.van(plan)).isEqualTo("Dit model heeft geen planning.\n\n");
    assertThat(plan.past()).isTrue();
    assertThat(plan.bevindingen()).isEmpty();
  }

  // Ways out -------------------------------------------------------------------------------------

  private static String uitwegen(String feiten) {
    return Plantabel.uitwegen(Plandossier.van(feiten).plan());
  }

  @Test
  @DisplayName("zegt wat u kunt doen als het niet past")
  void uitwegen() {
    assertThat(uitwegen(TE_LAAT))
        .isEqualTo(
            """
            korter-advies-clientenraad: Advies cliëntenraad in 5 weken, in plaats van 6 weken
              Gemeenteraad: 16 april. Nu eerst: Concept en toelichting. Uiterlijk klaar: morgen.
            korter-gemeenteraad: Gemeenteraad: 1 week tijd ervoor, in plaats van 2 weken
              Gemeenteraad: 16 april. Nu eerst: Concept en toelichting. Uiterlijk klaar: morgen.
            later: Later laten ingaan, op 1 juni 2026
              Gemeenteraad: 21 mei. Nu eerst: Concept en toelichting. Uiterlijk klaar: 10 maart.
            terugwerkend: Laten terugwerken tot en met 1 mei 2026
              Gemeenteraad: 21 mei. In werking: 29 mei. Nu eerst: Concept en toelichting. Uiterlijk klaar: 10 maart.
            """);
  }

  /** What cannot be undone is not proposed: a day that is still possible comes first. */
  @Test
  @DisplayName("stelt geen terugwerkende kracht voor als een andere vergadering ook kan")
  void andereVergadering() {
    assertThat(uitwegen("ingang: 2026-06-01\nraad: 2026-05-28"))
        .isEqualTo(
            """
            vergadering: Gemeenteraad 21 mei, in plaats van 28 mei
              Gemeenteraad: 21 mei. Nu eerst: Concept en toelichting. Uiterlijk klaar: 10 maart.
            later: Later laten ingaan, op 1 juli 2026
              Gemeenteraad: 28 mei. Nu eerst: Concept en toelichting. Uiterlijk klaar: 13 maart.
            """);
    // The committee meets on Tuesdays; 5 May is a holiday.
    assertThat(uitwegen("ingang: 2026-07-01\nraad: 2026-05-21\nvergadering commissie: 2026-05-19"))
        .startsWith("vergadering: Raadscommissie 28 april, in plaats van 19 mei\n")
        .doesNotContain("later", "terugwerkend");
    assertThat(uitwegen("vorm: dag-na-bekendmaking\nraad: 2026-03-05"))
        .startsWith("vergadering: Gemeenteraad 7 mei, in plaats van 5 maart\n")
        .contains("Uiterlijk klaar: 24 februari.");
  }

  @Test
  @DisplayName("verandert na de raad niets meer aan het besluit")
  void naDeRaad() {
    String feiten =
        "vandaag: 2026-05-28\ningang: 2026-06-01\nstatus: vastgesteld\nraad: 2026-05-27";
    assertThat(uitwegen(feiten))
        .isEqualTo(
            """
            korter-gemeenteblad: Bekendmaking in het gemeenteblad in 2 dagen, in plaats van 7 dagen
              Nu eerst: Bekendmaking in het gemeenteblad. Uiterlijk klaar: morgen.
            """);
    assertThat(uitwegen(feiten + "\nduur gemeenteblad: 2 dagen")).isEmpty();
  }

  private static Uitweg uitweg(String feiten, String id) {
    return Plandossier.van(feiten).plan().uitwegen().stream()
        .filter(u -> u.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Optional<Waarde> antwoord(Dossier dossier, String keuze) {
    return dossier.wordt().op(new KeuzeId(keuze));
  }

  @Test
  @DisplayName("geeft bij elke uitweg het dossier dat eruit komt")
  void overgenomen() {
    Dossier later = uitweg(TE_LAAT, "later").dossier();
    assertThat(antwoord(later, "inwerkingtreding"))
        .contains(new Waarde.Datum(LocalDate.of(2026, 6, 1)));
    assertThat(antwoord(later, "raadsdatum")).contains(new Waarde.Datum(LocalDate.of(2026, 5, 21)));

    Uitweg terug = uitweg(TE_LAAT, "terugwerkend");
    assertThat(antwoord(terug.dossier(), "inwerkingtreding-vorm"))
        .contains(new Waarde.Gekozen(List.of("terugwerkend")));
    assertThat(antwoord(terug.dossier(), "inwerkingtreding"))
        .contains(new Waarde.Datum(LocalDate.of(2026, 5, 1)));
    assertThat(antwoord(terug.dossier(), "raadsdatum"))
        .contains(new Waarde.Datum(LocalDate.of(2026, 5, 21)));
    assertThat(terug.waarschuwing()).startsWith("Doe dit alleen als er een bijzondere reden");
    assertThat(terug.grondslag()).isEqualTo("Aanwijzingen 5.62 en 5.63 voor de regelgeving");
    assertThat(terug.plan().terugTot()).contains(LocalDate.of(2026, 5, 1));
    assertThat(terug.plan().inWerking()).contains(LocalDate.of(2026, 5, 29));

    Dossier korter = uitweg(TE_LAAT, "korter-advies-clientenraad").dossier();
    assertThat(korter.wordt()).isEqualTo(Plandossier.van(TE_LAAT).dossier().wordt());
    assertThat(korter.planning().duren().get("advies-clientenraad").woorden()).isEqualTo("5 weken");
    // Back to the model's own time is nothing to keep.
    String lang = TE_LAAT + "duur advies-clientenraad: 7 weken\nduur gemeenteraad: 1 week";
    assertThat(uitweg(lang, "korter-advies-clientenraad").dossier().planning().duren())
        .containsOnlyKeys("gemeenteraad");
  }

  // Findings -------------------------------------------------------------------------------------

  @ParameterizedTest(name = "{0} ➔ {1}")
  @DisplayName("ziet wat niet klopt en wat u moet weten")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          kalender gemeenteraad: 2026-05-21                            | ingang-onbekend
          ingang: 2026-06-01; raad: 2026-05-21                         | reces-onbekend
          ingang: 2026-06-01; raad: 2026-06-04                         | vergadering-na-ingang reces-onbekend
          ingang: 2026-06-01; raad: 2026-06-01                         | vergadering-na-ingang reces-onbekend
          ingang: 2026-06-01; raad: 2026-05-28                         | bekendmaking-te-laat reces-onbekend
          ingang: 2026-06-01; raad: 2026-01-22                         | vergadering-voorbij reces-onbekend
          ingang: 2026-06-01; status: vastgesteld; raad: 2026-05-21    | klaar-in-toekomst
          ingang: 2026-02-12; status: vastgesteld; raad: 2026-02-05    | vastgesteld-te-laat
          ingang: 2026-06-01; raad: 2026-05-14                         | vergadering-op-vrije-dag reces-onbekend
          ingang: 2026-06-01; raad: 2026-05-16                         | vergadering-op-vrije-dag reces-onbekend
          ingang: 2026-06-01; raad: 2026-05-20; kalender gemeenteraad: 2026-05-21 | niet-op-kalender
          ingang: 2026-12-01; kalender gemeenteraad: 2026-06-04        | kalender-op
          ingang: 2026-07-01; raad: 2026-05-21; vergadering commissie: 2026-05-19 | vergaderingen-te-dicht reces-onbekend
          ingang: 2026-07-01; vergadering commissie: 2026-02-05        | vergadering-voorbij reces-onbekend
          ingang: 2026-07-01; zonder: advies-clientenraad              | stap-weggelaten reces-onbekend
          ingang: 2026-07-01; duur advies-clientenraad: 1 week         | stap-te-kort reces-onbekend
          ingang: 2026-07-01; klaar concept: 2026-02-10                | klaar-in-toekomst reces-onbekend
          ingang: 2026-01-01; vorm: terugwerkend                       | terugwerken terugwerken-zonder-reden reces-onbekend
          ingang: 2026-01-01; vorm: terugwerkend; reden: Het Rijk betaalt vanaf die dag. | terugwerken reces-onbekend
          ingang: 2026-12-01; vorm: terugwerkend; reden: x; raad: 2026-05-21 | terugwerken terugwerken-onnodig reces-onbekend
          vorm: dag-na-bekendmaking; raad: 2026-05-21                  | reces-onbekend
          """)
  void bevindingen(String feiten, String codes) {
    assertThat(Plantabel.codes(Plandossier.van(feiten.replace("; ", "\n")).plan()))
        .isEqualTo(codes);
  }

  @Test
  @DisplayName("wijst naar het antwoord waar het aan ligt")
  void waarHetAanLigt() {
    String feiten = "ingang: 2026-12-01\nvorm: terugwerkend\nraad: 2026-05-21";
    assertThat(Plandossier.van(feiten).plan().bevindingen())
        .extracting(b -> b.code() + " > " + b.keuze().orElseThrow())
        .containsExactly(
            "terugwerken > inwerkingtreding-vorm",
            "terugwerken-zonder-reden > inwerkingtreding-vorm",
            "terugwerken-onnodig > inwerkingtreding",
            "reces-onbekend > raadsdatum");
  }

  @Test
  @DisplayName("zegt het in gewone woorden, met de grondslag")
  void berichten() {
    assertThat(
            Plandossier.van(
                    """
                    ingang: 2026-06-01
                    raad: 2026-06-04
                    zonder: advies-clientenraad
                    """)
                .plan()
                .bevindingen())
        .extracting(Bevinding::vindplaats, Bevinding::bericht, Bevinding::grondslag)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "Advies cliëntenraad",
                "U plant geen advies van de cliëntenraad. De wet vraagt dat mensen met een uitkering"
                    + " vroegtijdig over verordeningen kunnen adviseren. Laat de stap alleen weg als"
                    + " het advies er al is, of als u het op een andere manier regelt.",
                "artikel 47 van de Participatiewet"),
            org.assertj.core.groups.Tuple.tuple(
                "Gemeenteraad",
                "Gemeenteraad is op 4 juni 2026, maar de regels gaan in op 1 juni 2026. Een besluit"
                    + " kan niet ingaan voordat het is genomen en bekendgemaakt. Kies een latere"
                    + " ingangsdatum, een eerdere vergadering of, als er een bijzondere reden is,"
                    + " terugwerkende kracht.",
                "artikel 147, eerste lid, van de Gemeentewet"),
            org.assertj.core.groups.Tuple.tuple(
                "Gemeenteraad",
                "Het programma weet niet wanneer uw raad vergadert en wanneer het reces is. Vraag de"
                    + " griffier om de vergaderkalender en vul de vergaderdagen in.",
                "artikel 147, eerste lid, van de Gemeentewet"));
  }
}
