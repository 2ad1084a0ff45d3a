package nl.verordeningwijzer.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.dossier.GangbareAntwoorden;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.EigenTekst;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.uitwerking.Voorbeelddossier;
import org.junit.jupiter.api.Test;

/** The account to the council as the council reads it. */
class VerantwoordingdocumentTest {

  private static final Voorbeelddossier LINDEWAARD = Voorbeelddossier.lindewaard();

  private static String tekst(Voorbeelddossier dossier) {
    return Documentmaker.open(Path.of("templates"), EnumSet.of(Formaat.TXT))
        .dan(maker -> maker.maak(dossier.uitwerking(), true))
        .alsWaarde()
        .orElseThrow()
        .stream()
        .filter(b -> b.naam().equals("verantwoording.txt"))
        .map(b -> new String(b.inhoud(), StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow();
  }

  /** What stands from one line up to and without another. */
  private static String stuk(String tekst, String van, String tot) {
    assertThat(tekst).contains("\n" + van, "\n" + tot);
    int begin = tekst.indexOf("\n" + van) + 1;
    return tekst.substring(begin, tekst.indexOf("\n" + tot, begin) + 1).strip() + "\n";
  }

  @Test
  void aChoiceIsAnswerReasonAlternativesFiguresAndGround() {
    String tekst = tekst(LINDEWAARD);
    assertThat(stuk(tekst, "Vraag: Welke werkwijze volgt u", "Artikel 14c."))
        .isEqualTo(
            """
            Vraag: Welke werkwijze volgt u als u loonkostensubsidie geeft?
            Antwoord: De landelijke werkwijze (het preferente proces)
            Waarom, en wat ook kon:
                Reden: Werkgevers in de arbeidsmarktregio krijgen zo in elke gemeente met dezelfde formulieren te maken.
                Ook mogelijk: een eigen werkwijze die u in een bijlage beschrijft.
                Andere gemeenten: 74 procent van de gemeenten volgt bij loonkostensubsidie de landelijke werkwijze (het preferente proces). 26 procent van de gemeenten heeft voor loonkostensubsidie een eigen werkwijze. (Regioplan 2025, paragraaf 2.3, onder Het administratieve proces voor de loonkostensubsidie, 323 gemeenten.)
                Andere gemeenten: Van de kleine gemeenten volgt 72 procent bij loonkostensubsidie de landelijke werkwijze. Van de middelgrote gemeenten volgt 80 procent bij loonkostensubsidie de landelijke werkwijze. Van de grote gemeenten volgt 74 procent bij loonkostensubsidie de landelijke werkwijze. (Regioplan 2025, paragraaf 2.3 en figuur 2.1.)
                Grondslag: artikel 8a, tweede lid, onderdeel c.
            """);
    assertThat(stuk(tekst, "Vraag: Hoe zijn uw eigen jobcoaches", "Vraag: Doet u eerst onderzoek"))
        .isEqualTo(
            """
            Vraag: Hoe zijn uw eigen jobcoaches aan de gemeente verbonden?
            Antwoord: De gemeente heeft een contract met hen
            Waarom, en wat ook kon:
                Ook mogelijk: zij zijn in dienst van de gemeente.
                Andere gemeenten: zie bij artikel 14f.
            """);
  }

  @Test
  void theSameGroundIsSaidOnceForAnArticle() {
    assertThat(stuk(tekst(LINDEWAARD), "Artikel 9. ", "Artikel 10. "))
        .startsWith(
            """
            Artikel 9. Participatievoorziening beschut werk
            Grondslag, waar niets anders staat: artikel 10b, vijfde lid.

            Vraag: In welk artikel van uw Wmo-verordening staat de arbeidsmatige dagbesteding?
            Antwoord: 11
            Waarom, en wat ook kon:
                Nu: 9.
                Grondslag: artikel 10b, zevende lid.
            """)
        .contains(
            """
            Vraag: Zorgt u voor meer beschutte werkplekken dan het Rijk van uw gemeente vraagt?
            Antwoord: Ja
            Waarom, en wat ook kon:
                Reden: Eind 2025 stonden in Lindewaard elf mensen op de wachtlijst. Dat vindt de raad te lang.
                Nu: nee.
                Ook mogelijk: nee, dan zonder artikel 9, derde en vierde lid.
            """);
  }

  @Test
  void aDerivedAnswerSaysSoAndOffersNoAlternative() {
    assertThat(
            stuk(
                tekst(LINDEWAARD),
                "Vraag: Van welk maximum aan jobcoaching",
                "Vraag: Hoe zijn uw eigen jobcoaches"))
        .isEqualTo(
            """
            Vraag: Van welk maximum aan jobcoaching kunt u afwijken als het voor iemand te hard uitpakt?
            Antwoord:
                Een maximum in uren
                Volgt uit een ander antwoord.
            Waarom, en wat ook kon: (geen)
            """);
  }

  @Test
  void aCommonAnswerIsToBeLookedAtAndAnOpenChoiceIsOpen() {
    Voorbeelddossier leeg = Voorbeelddossier.leeg("Testdam");
    Voorbeelddossier gangbaar =
        new Voorbeelddossier(leeg.model(), GangbareAntwoorden.vulIn(leeg.model(), leeg.dossier()));
    String tekst = tekst(gangbaar);
    assertThat(tekst)
        .startsWith("Concept. Er staan nog ")
        .contains(
            "Gemeente Testdam\n",
            " onderwerpen zijn er ",
            "vragen open over de bestaande verordening.",
            "Nog open: Opschrift van hoofdstuk 1; Opschrift van hoofdstuk 3; Artikel 8;")
        .doesNotContain("Niet opgenomen:", "(vervalt)");
    assertThat(stuk(tekst, "Vraag: Hoeveel maanden moet een baan", "Vraag: Hoeveel uur per week"))
        .isEqualTo(
            """
            Vraag: Hoeveel maanden moet een baan minstens duren om er begeleiding of een voorziening voor te geven?
            Antwoord:
                Zes
                Nog na te kijken: ingevuld omdat de meeste gemeenten dit kozen.
            Waarom, en wat ook kon:
                Dit is het voorbeeld van het model.
                Andere gemeenten: Bij 69,3 procent van de gemeenten is voor begeleiding een dienstverband van ten minste zes maanden nodig. (Regioplan 2025, tabel 2.2, 323 gemeenten.)
            """);
    assertThat(stuk(tekst, "Werkstage\n", "Sociale activering\n"))
        .isEqualTo(
            """
            Werkstage

            Vraag: Biedt u mensen werkstages aan om werkervaring op te doen?
            Antwoord: Nog open
            Waarom, en wat ook kon:
                Alleen bij ja: artikel 4.
                Grondslag: artikel 8a, eerste lid, onderdeel a.
            """);
    assertThat(tekst)
        .contains(
            "\n    Mogelijk: voor de gemeente zelf; voor een organisatie bij wie de gemeente");
  }

  @Test
  void ownWordsAndOursStandBesideTheModel() {
    EigenTekst eigen =
        new EigenTekst(
            new BepalingId("scholing.aanbod"),
            EigenTekst.Soort.VERVANG,
            List.of("1. Het college biedt een persoon uit de doelgroep scholing aan."),
            "De raad wil geen beleidsvrijheid",
            List.of());
    Dossier dossier =
        LINDEWAARD
            .dossier()
            .metEigenTeksten(List.of(eigen))
            .metUitweg("scholing-onder-27", "alleen-onderwijs");
    String tekst = tekst(new Voorbeelddossier(LINDEWAARD.model(), dossier));
    assertThat(stuk(tekst, "3. Waar de tekst afwijkt", "4. Wat aandacht"))
        .contains(
            """
            Artikel 7, eerste lid
            Eigen tekst van de gemeente. De raad wil geen beleidsvrijheid.

            Model:
                1. Het college *kan* een persoon *die behoort tot* de doelgroep *een scholingstraject aanbieden*.
            Verordening:
                1. Het college **biedt** een persoon **uit** de doelgroep **scholing aan**.
            """,
            """
            Artikel 7, derde lid
            Aanpassing aan de wet, niet van de VNG. Het artikel over scholing wijkt af van het model van de VNG.\
             Het model verwijst naar artikel 7, derde lid, onderdeel a, van de Participatiewet.\
             Dat onderdeel gaat sinds 1 januari 2026 over alle personen jonger dan 27 jaar.\
             De verordening houdt vast aan de groep waarvoor de uitsluiting was bedoeld:\
             jongeren die door het Rijk bekostigd onderwijs kunnen volgen.
            """);
  }

  @Test
  void whatIsNotWantedIsSaidNotToBeTaken() {
    String tekst =
        tekst(LINDEWAARD.wordt("werkplekaanpassing", false).wordt("detacheringsbaan", false));
    assertThat(tekst)
        .contains(
            "\nArtikel 6. Detacheringsbaan (vervalt)\n",
            "\nNiet opgenomen: Specifieke voorwaarden werkplekaanpassingen\n",
            "Ook mogelijk: ja, dan met artikel 14o.");
  }

  /** No names of choices, no doubled marks, no sentence that begins or ends wrong. */
  @Test
  void itReadsLikePrint() {
    Dossier leeg = Voorbeelddossier.leeg("Testdam").dossier();
    Dossier anders =
        LINDEWAARD
            .dossier()
            .metWordt(
                LINDEWAARD
                    .dossier()
                    .wordt()
                    .met(new KeuzeId("verslag-frequentie"), new Waarde.Woorden("elk jaar.")))
            .metReden(new KeuzeId("werkstage"), "Wat dan wel?");
    List<String> teksten =
        List.of(LINDEWAARD.dossier(), leeg, anders).stream()
            .map(d -> tekst(new Voorbeelddossier(LINDEWAARD.model(), d)))
            .toList();
    for (String tekst : teksten) {
      assertThat(tekst.lines())
          .noneMatch(r -> r.contains("  ") && !r.startsWith("    "))
          .noneMatch(r -> r.matches(".*(\\.\\.|\\?\\.|,\\.|;\\.|: \\.| [,.;:]).*"))
          .noneMatch(r -> r.contains("null") || r.contains("\uFFFC"));
      List<String> namen =
          LINDEWAARD.model().keuzes().keySet().stream()
              .map(KeuzeId::waarde)
              .filter(
                  n -> n.contains("-") && !n.startsWith("wmo-") && !n.equals("leer-werktraject"))
              .filter(n -> tekst.contains(n + " ") || tekst.contains("\"" + n))
              .collect(Collectors.toList());
      assertThat(namen).isEmpty();
    }
    assertThat(teksten.getLast()).contains("Reden: Wat dan wel?\n");
  }
}
