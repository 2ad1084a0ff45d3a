package nl.verordeningwijzer.uitwerking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verordeningwijzer.besluit.Besluitschrift;
import nl.verordeningwijzer.dossier.Antwoorden;
import nl.verordeningwijzer.dossier.Buitentekst;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.model.Uitgangspunt;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Bevinding;
import nl.verordeningwijzer.regeling.Bevinding.Ernst;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regeling;
import nl.verordeningwijzer.regeling.Regels;
import nl.verordeningwijzer.samenstelling.Openstaand;
import nl.verordeningwijzer.samenstelling.Voorstellen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the municipality starts from decides what is amended, what is asked, and what is said. */
@DisplayName("Het uitgangspunt")
class UitgangspuntTest {

  /** Lindewaard adopted VNG's new text with the answers of the example, and now looks again. */
  private static Voorbeelddossier eerderVastgesteld() {
    Voorbeelddossier toen = Voorbeelddossier.lindewaard();
    Model model = toen.model().bij(Uitgangspunt.NIEUWE_TEKST);
    Map<KeuzeId, Waarde> antwoorden = new TreeMap<>(toen.dossier().wordt().waarden());
    antwoorden.keySet().retainAll(model.bestaand().keuzes().keySet());
    Dossier dossier =
        toen.dossier()
            .metUitgangspunt(Uitgangspunt.NIEUWE_TEKST)
            .metWas(new Antwoorden(antwoorden));
    return new Voorbeelddossier(toen.model(), dossier);
  }

  /** Lindewaard makes a whole new ordinance, in VNG's words. */
  private static Voorbeelddossier nieuweVerordening() {
    Voorbeelddossier voorbeeld = Voorbeelddossier.lindewaard();
    Dossier dossier = voorbeeld.dossier().metUitgangspunt(Uitgangspunt.GEEN);
    for (String plaats : List.of("hoofdstuk-1", "hoofdstuk-3", "hoofdstuk-4", "slotartikelen")) {
      dossier = dossier.zonderBuiten(new BepalingId(plaats));
    }
    return new Voorbeelddossier(voorbeeld.model(), dossier)
        .wordt("naam-verordening", woorden("Lindewaard 2027"))
        .wordt(
            "citeertitel-verordening",
            woorden("Re-integratieverordening Participatiewet Lindewaard 2027"))
        .wordt(
            "citeertitel-oud", woorden("Re-integratieverordening Participatiewet Lindewaard 2015"));
  }

  private static Waarde woorden(String woorden) {
    return new Waarde.Woorden(woorden);
  }

  private static Waarde getal(int getal) {
    return new Waarde.Getal(BigDecimal.valueOf(getal));
  }

  private static String letters(Uitwerking uitwerking) {
    return Besluitschrift.tekst(
            uitwerking.letters().stream().map(Besluitletter::zin).toList(), "verordening")
        .strip();
  }

  private static List<String> gedrukt(Regeling regeling) {
    return Regels.van(regeling).stream().map(Regel::gedrukt).toList();
  }

  private static String koppen(Regeling regeling) {
    return Regels.van(regeling).stream()
        .filter(r -> r.soort().isKop())
        .map(Regel::gedrukt)
        .collect(Collectors.joining("\n"));
  }

  private static Stream<Bevinding> met(String code, Uitwerking uitwerking) {
    return uitwerking.bevindingen().stream().filter(b -> b.code().equals(code));
  }

  // -----------------------------------------------------------------------------------------------

  @Nested
  @DisplayName("de nieuwe tekst van het model, eerder vastgesteld,")
  class NieuweTekst {

    @Test
    @DisplayName("geeft een besluit dat alleen wijzigt wat de gemeente nu anders wil")
    void tweeAndereAntwoorden() {
      Uitwerking uitwerking =
          eerderVastgesteld()
              .wordt("verslag-frequentie", woorden("jaarlijks"))
              .wordt("loonwaarde-termijn", getal(4))
              .uitwerking();

      assertThat(uitwerking.besluit().opschrift().woorden())
          .isEqualTo(
              "Besluit van de raad van de gemeente Lindewaard tot wijziging van de"
                  + " Re-integratieverordening Participatiewet Lindewaard 2015"
                  + " (Re-integratieverordening Participatiewet Lindewaard 2015)");
      assertThat(uitwerking.besluit().aanhef().getLast().woorden()).isEqualTo("besluit:");
      assertThat(letters(uitwerking))
          .isEqualTo(
              """
              Artikel I
              De verordening wordt als volgt gewijzigd:

              A
              In artikel 2, vierde lid, wordt ‘tweejaarlijks’ vervangen door ‘jaarlijks’.

              B
              In artikel 14b, vierde lid, wordt ‘6 weken’ vervangen door ‘4 weken’.\
              """);
      assertThat(uitwerking.besluit().inwerkingtreding().woorden())
          .isEqualTo("Dit besluit treedt in werking op 1 januari 2027.");
      assertThat(uitwerking.isBewezen()).isTrue();
      assertThat(uitwerking.isGereed()).isTrue();
    }

    /** VNG explains the change from its old text to its new one: that is not this change. */
    @Test
    @DisplayName("legt uit met eigen woorden en zegt wat zonder uitleg blijft")
    void toelichting() {
      Uitwerking uitwerking =
          eerderVastgesteld().wordt("verslag-frequentie", woorden("jaarlijks")).uitwerking();

      assertThat(uitwerking.toelichting().algemeen())
          .first()
          .extracting(t -> t.woorden())
          .asString()
          .startsWith(
              "De raad wijzigt de Re-integratieverordening Participatiewet Lindewaard 2015.");
      assertThat(uitwerking.toelichting().artikelsgewijs()).isEmpty();
      assertThat(met("toelichting-ontbreekt", uitwerking))
          .extracting(Bevinding::vindplaats, Bevinding::ernst)
          .containsExactly(tuple("artikel 2", Ernst.OPMERKING));
    }

    @Test
    @DisplayName("geeft geen besluit als er niets verandert, en zegt dat")
    void dezelfdeAntwoorden() {
      Uitwerking uitwerking = eerderVastgesteld().uitwerking();

      assertThat(gedrukt(uitwerking.wordt())).isEqualTo(gedrukt(uitwerking.was()));
      assertThat(uitwerking.letters()).isEmpty();
      assertThat(uitwerking.isBewezen()).isTrue();
      assertThat(uitwerking.isGereed()).isFalse();
      assertThat(uitwerking.blokkerend())
          .extracting(Bevinding::code, Bevinding::bericht)
          .containsExactly(
              tuple(
                  "niets-verandert",
                  "Er verandert niets: met deze antwoorden is de nieuwe tekst gelijk aan de"
                      + " bestaande. Geef ten minste één ander antwoord, of neem geen besluit."));
    }

    /** The text that was adopted is what the program made then: its words followed the answers. */
    @Test
    @DisplayName("heeft in de bestaande tekst de woorden die bij de antwoorden van toen horen")
    void woordenVolgen() {
      Uitwerking uitwerking =
          eerderVastgesteld()
              .was("loonwaarde-termijn", getal(1))
              .was("lks-proces", new Waarde.Gekozen(List.of("eigen")))
              .was(
                  "lks-proces-stappen",
                  new Waarde.Tabel(
                      List.of(Map.of("wie", woorden("het college"), "wat", woorden("betaalt")))))
              .uitwerking();

      assertThat(letters(uitwerking))
          .contains(
              "1. In het vierde lid wordt ‘één week’ vervangen door ‘6 weken’.",
              "‘Bijlage behorende bij artikel 14b, vijfde lid Re-integratieverordening"
                  + " Participatiewet Lindewaard 2015’ vervalt.");
      assertThat(uitwerking.isBewezen()).isTrue();
    }

    @Test
    @DisplayName("vraagt voor de bestaande tekst wat de nieuwe tekst vraagt")
    void vragen() {
      Voorbeelddossier dossier = eerderVastgesteld();
      Vragen vragen = dossier.uitwerking().vragen();

      assertThat(vragen.bestaand().stream().flatMap(d -> d.vragen().stream()))
          .extracting(v -> v.keuze().id().waarde())
          .contains("jobcoach-regime", "loonwaarde-termijn", "praktijkroute")
          .doesNotContain("noriskpolis", "beleidsplan", "naam-lks-verordening");
      assertThat(dossier.zonder("jobcoach-regime").uitwerking().openstaand())
          .extracting(Openstaand::id, Openstaand::kolom)
          .containsExactly(
              tuple("jobcoach-regime", Kolom.WAS), tuple("jobcoach-regime", Kolom.WORDT));
    }

    @Test
    @DisplayName("stelt voor wat toen is geantwoord")
    void voorstel() {
      Voorbeelddossier dossier = eerderVastgesteld();
      KeuzeId termijn = new KeuzeId("loonwaarde-termijn");
      Dossier open = dossier.dossier().metWordt(dossier.dossier().wordt().zonder(termijn));

      assertThat(Voorstellen.voor(dossier.model(), open, termijn, Kolom.WORDT))
          .map(v -> v.woorden() + (v.uitBestaandeTekst() ? ", staat nu in de verordening" : ""))
          .contains("6, staat nu in de verordening");
    }

    /** Wording of ours is a change of now, with its own explanation. */
    @Test
    @DisplayName("neemt tekst van ons alleen op in wat het wordt, met uitleg")
    void actualisatie() {
      Voorbeelddossier dossier = eerderVastgesteld();
      Uitwerking uitwerking =
          new Voorbeelddossier(
                  dossier.model(),
                  dossier.dossier().metUitweg("visuele-beperking-intermediair", "alleen-motorisch"))
              .uitwerking();

      assertThat(letters(uitwerking))
          .contains(
              "A\nArtikel 14m wordt als volgt gewijzigd:",
              "2. In het eerste lid vervalt ‘visuele of’.");
      assertThat(uitwerking.letters()).hasSize(1);
      assertThat(uitwerking.toelichting().artikelsgewijs())
          .extracting(Toelichting.Onderdeel::kop)
          .containsExactly("Artikel I, onderdeel A");
      assertThat(met("toelichting-ontbreekt", uitwerking)).isEmpty();
      assertThat(uitwerking.isBewezen()).isTrue();
    }

    @Test
    @DisplayName("houdt wat het model niet afdrukt aan beide kanten gelijk")
    void buitenHetModel() {
      Uitwerking uitwerking =
          eerderVastgesteld()
              .wordt("werkstage", false)
              .wordt(
                  "voorzieningen-grote-afstand",
                  new Waarde.Bepalingen(List.of(new BepalingId("sociale-activering"))))
              .uitwerking();

      assertThat(letters(uitwerking)).contains("Artikel 4 vervalt.");
      assertThat(gedrukt(uitwerking.wordt()))
          .containsSequence("Artikel 4. Werkstage", "(Vervallen)")
          .contains("Artikel 8. Participatieplaats", "Artikel 17. Citeertitel");
      assertThat(uitwerking.isBewezen()).isTrue();
      assertThat(uitwerking.isGereed()).isTrue();
    }

    /** What was adopted with a list that names too much is flawed, but a fact. */
    @Test
    @DisplayName("laat een fout in de bestaande tekst geen besluit tegenhouden")
    void foutInBestaandeTekst() {
      Uitwerking uitwerking =
          eerderVastgesteld()
              .was("werkstage", false)
              .wordt("verslag-frequentie", woorden("jaarlijks"))
              .uitwerking();

      assertThat(uitwerking.bevindingen())
          .filteredOn(b -> b.vindplaats().equals("bestaande tekst, artikel 2, tweede lid"))
          .extracting(Bevinding::code, Bevinding::ernst)
          .containsExactly(tuple("bepaling-niet-in-tekst", Ernst.WAARSCHUWING));
      assertThat(uitwerking.blokkerend()).isEmpty();
      assertThat(uitwerking.isBewezen()).isTrue();
    }
  }

  // -----------------------------------------------------------------------------------------------

  @Nested
  @DisplayName("geen: een nieuwe verordening")
  class NieuweVerordening {

    @Test
    @DisplayName("is doorgenummerd, met slotartikelen en zonder iets dat is vervallen")
    void doorgenummerd() {
      Uitwerking uitwerking = nieuweVerordening().uitwerking();

      assertThat(koppen(uitwerking.wordt()))
          .isEqualTo(
              """
              Hoofdstuk 1. Algemene bepalingen
              Artikel 1. Definities
              Hoofdstuk 2. Beleid en evaluatie
              Artikel 2. Evenwichtige verdeling en evaluatie
              Hoofdstuk 3. Voorzieningen
              Artikel 3. Algemene bepalingen over voorzieningen
              Artikel 4. Werkstage
              Artikel 5. Sociale activering
              Artikel 6. Detacheringsbaan
              Artikel 7. Scholing
              Artikel 8. Participatieplaats
              Artikel 9. Participatievoorziening beschut werk
              Artikel 10. Ondersteuning bij leer-werktraject
              Artikel 11. Persoonlijke ondersteuning bij werk
              Artikel 12. Loonkostensubsidie kwetsbare werknemers
              Artikel 13. Uitstroompremie
              Artikel 14. Proefplaats
              Hoofdstuk 4. Specifieke bepalingen doelgroep Breed offensief
              Paragraaf 4.1 Administratief proces loonkostensubsidie
              Artikel 15. Specifiek aanvraagproces loonkostensubsidie
              Paragraaf 4.2 Procedure persoonlijke ondersteuning bij werk en overige voorzieningen
              Artikel 16. Voorwaarden toekenning persoonlijke ondersteuning bij werk en overige voorzieningen
              Artikel 17. Aanvraagprocedure persoonlijke ondersteuning bij werk en overige voorzieningen
              Artikel 18. Inhoud beschikking persoonlijke ondersteuning bij werk en overige voorzieningen
              Paragraaf 4.3 Specifieke bepalingen persoonlijke ondersteuning bij werk
              Artikel 19. Persoonlijke ondersteuning bij werk
              Artikel 20. Specifieke voorwaarden toekenning persoonlijke ondersteuning bij werk
              Artikel 21. Jobcoaching
              Artikel 22. Jobcoaching in natura
              Artikel 23. Subsidie voor het organiseren van jobcoaching
              Artikel 24. Interne werkbegeleiding
              Paragraaf 4.4. Specifieke bepalingen overige voorzieningen
              Artikel 25. Specifieke voorwaarden toekenning vervoersvoorziening
              Artikel 26. Specifieke voorwaarden noodzakelijke intermediaire activiteit bij visuele of motorische handicap
              Artikel 27. Specifieke voorwaarden meeneembare voorzieningen
              Artikel 28. Specifieke voorwaarden werkplekaanpassingen
              Hoofdstuk 5. Slotbepalingen
              Artikel 29. Intrekken oude verordeningen en overgangsrecht
              Artikel 30. Inwerkingtreding
              Artikel 31. Citeertitel
              Bijlage behorende bij artikel 21, eerste lid Re-integratieverordening Participatiewet Lindewaard 2027\
              """
                  .stripIndent());
      assertThat(gedrukt(uitwerking.wordt()))
          .contains(
              "2. Persoonlijke ondersteuning bij werk als bedoeld in het eerste lid wordt,"
                  + " onverminderd het bepaalde in artikel 3, verstrekt overeenkomstig de bepalingen"
                  + " van Hoofdstuk 4.")
          .contains(
              "2. Bij aanvragen om jobcoaching in natura en de voorbereiding van een beschikking op"
                  + " de aanvraag is het bepaalde in de artikelen 16 tot en met 21 van"
                  + " overeenkomstige toepassing.")
          .containsSequence(
              "Artikel 30. Inwerkingtreding",
              "Deze verordening treedt in werking op 1 januari 2027.",
              "Artikel 31. Citeertitel",
              "Deze verordening wordt aangehaald als: Re-integratieverordening Participatiewet"
                  + " Lindewaard 2027.");
    }

    @Test
    @DisplayName("is het besluit zelf: geen artikel I, geen letters, en wat er staat is bewezen")
    void besluit() {
      Uitwerking uitwerking = nieuweVerordening().uitwerking();

      assertThat(uitwerking.besluit().opschrift().woorden())
          .isEqualTo(
              "Verordening van de raad van de gemeente Lindewaard houdende regels over de"
                  + " ondersteuning bij arbeidsinschakeling op grond van de Participatiewet"
                  + " (Re-integratieverordening Participatiewet Lindewaard 2027)");
      assertThat(uitwerking.besluit().aanhef().getLast().woorden())
          .isEqualTo("besluit vast te stellen de volgende verordening:");
      assertThat(uitwerking.besluit().wijziging().isLeeg()).isTrue();
      assertThat(uitwerking.besluit().inwerkingtreding().isLeeg()).isTrue();
      assertThat(uitwerking.letters()).isEmpty();
      assertThat(uitwerking.was().inhoud()).isEmpty();
      assertThat(uitwerking.isBewezen()).isTrue();
      assertThat(uitwerking.isGereed()).isTrue();
    }

    @Test
    @DisplayName("wordt uitgelegd per artikel, waar tekst van ons is overgenomen")
    void toelichting() {
      Voorbeelddossier dossier = nieuweVerordening();
      Uitwerking uitwerking =
          new Voorbeelddossier(
                  dossier.model(),
                  dossier.dossier().metUitweg("visuele-beperking-intermediair", "alleen-motorisch"))
              .uitwerking();

      assertThat(uitwerking.toelichting().artikelsgewijs())
          .extracting(Toelichting.Onderdeel::kop)
          .containsExactly(
              "Bij artikel 26 (Specifieke voorwaarden noodzakelijke intermediaire activiteit bij"
                  + " motorische handicap)");
    }

    @Test
    @DisplayName("vraagt niets over wat er nu is, wel wat het model niet afdrukt")
    void vragen() {
      Uitwerking uitwerking =
          Voorbeelddossier.werkUit(
              Voorbeelddossier.lindewaard().model(),
              Voorbeelddossier.leeg("Testdam").dossier().metUitgangspunt(Uitgangspunt.GEEN));

      assertThat(uitwerking.vragen().bestaand()).isEmpty();
      assertThat(uitwerking.openstaand()).extracting(Openstaand::kolom).doesNotContain(Kolom.WAS);
      assertThat(uitwerking.openstaand())
          .extracting(Openstaand::id)
          .contains("participatieplaats", "inwerkingtreding-vorm", "citeertitel-verordening")
          .doesNotContain(
              "hoofdstuk-1",
              "slotartikelen",
              "inwerkingtreding-gesplitst",
              "naam-lks-verordening",
              "noriskpolis");
      assertThat(uitwerking.vragen().vraag(new KeuzeId("citeertitel-verordening"), Kolom.WORDT))
          .map(v -> v.keuze().vraag())
          .contains("Hoe gaat uw nieuwe verordening officieel heten (de citeertitel)?");
    }

    /** Numbers differ from the model's; who asks about a place means the text at hand. */
    @Test
    @DisplayName(
        "noemt plaatsen zoals zij in de verordening heten, of zegt dat het model is bedoeld")
    void plaatsen() {
      Uitwerking uitwerking =
          nieuweVerordening().zonder("jobcoach-eigen").zonder("werkstage").uitwerking();

      assertThat(uitwerking.openstaand())
          .extracting(Openstaand::id, Openstaand::plaatsen)
          .containsExactlyInAnyOrder(
              tuple("werkstage", List.of("artikel 4 van het model")),
              tuple("jobcoach-eigen", List.of("artikel 20, vierde lid")));
    }

    @Test
    @DisplayName(
        "neemt eigen slotartikelen en opschriften over, en nooit een tekst die niemand las")
    void eigenTekstBuitenHetModel() {
      Uitwerking uitwerking =
          nieuweVerordening()
              .buiten("hoofdstuk-1", new Buitentekst.Ingelezen(List.of("Begrippen")))
              .buiten("hoofdstuk-3", new Buitentekst.NietIngelezen())
              .buiten("participatieplaats", new Buitentekst.NietIngelezen())
              .buiten(
                  "slotartikelen",
                  new Buitentekst.Ingelezen(
                      List.of(
                          "Artikel 16. Slot", "Deze verordening begint zoals artikel 15 zegt.")))
              .uitwerking();

      assertThat(koppen(uitwerking.wordt()))
          .startsWith("Hoofdstuk 1. Begrippen\n")
          .contains("\nHoofdstuk 3. Voorzieningen\n", "\nArtikel 29. Slot\n")
          .doesNotContain("Participatieplaats", "Citeertitel");
      assertThat(gedrukt(uitwerking.wordt()))
          .contains("Deze verordening begint zoals artikel 28 zegt.");
      assertThat(uitwerking.openstaand())
          .extracting(Openstaand::id, Openstaand::vraag)
          .containsExactly(
              tuple(
                  "participatieplaats",
                  "Krijgt uw verordening een artikel over de participatieplaats, en hoe luidt"
                      + " het?"));
      assertThat(uitwerking.verantwoording().buiten())
          .extracting(b -> b.naam() + " – " + b.stand())
          .containsExactly(
              "Hoofdstuk 1. Begrippen – EIGEN",
              "Hoofdstuk 3. Voorzieningen – STANDAARD",
              "Artikel 8 – OPEN",
              "Hoofdstuk 5. Slotbepalingen – STANDAARD",
              "Artikel 29. Slot – EIGEN");
    }

    @Test
    @DisplayName("begint op de dag die de gemeente kiest, in elke vorm")
    void inwerkingtreding() {
      assertThat(slot("dag-na-bekendmaking"))
          .isEqualTo(
              "Deze verordening treedt in werking met ingang van de dag na de datum van uitgifte"
                  + " van het gemeenteblad waarin zij wordt geplaatst.");
      assertThat(slot("late-bekendmaking"))
          .isEqualTo(
              "Deze verordening treedt in werking met ingang van 1 januari 2027. Indien het"
                  + " gemeenteblad waarin deze verordening wordt geplaatst, wordt uitgegeven na 31"
                  + " december 2026, treedt zij in werking met ingang van de dag na de datum van"
                  + " uitgifte van het gemeenteblad waarin zij wordt geplaatst, en werkt zij terug"
                  + " tot en met 1 januari 2027.");
    }

    private String slot(String vorm) {
      List<String> regels =
          gedrukt(
              nieuweVerordening()
                  .wordt("inwerkingtreding-vorm", new Waarde.Gekozen(List.of(vorm)))
                  .uitwerking()
                  .wordt());
      return regels.get(regels.indexOf("Artikel 30. Inwerkingtreding") + 1);
    }
  }

  // -----------------------------------------------------------------------------------------------

  /** A fact about one text is none about another; but nothing that was answered is lost. */
  @Test
  @DisplayName("bewaart de feiten over een andere tekst voor wie ernaar terugkeert")
  void heenEnTerug() {
    Dossier dossier = Voorbeelddossier.geleverd().dossier();
    Dossier nieuw = dossier.metUitgangspunt(Uitgangspunt.NIEUWE_TEKST);

    assertThat(nieuw.was()).isEqualTo(Antwoorden.GEEN);
    assertThat(nieuw.wordt()).isEqualTo(dossier.wordt());
    Dossier beantwoord = nieuw.metWas(nieuw.was().met(new KeuzeId("praktijkroute"), getal(1)));
    assertThat(
            beantwoord
                .metUitgangspunt(Uitgangspunt.GEEN)
                .metUitgangspunt(Uitgangspunt.NIEUWE_TEKST)
                .was()
                .op(new KeuzeId("praktijkroute")))
        .isEqualTo(Optional.of(getal(1)));
    assertThat(nieuw.metUitgangspunt(Uitgangspunt.BESTAANDE_TEKST)).isEqualTo(dossier);
  }
}
