package nl.verordeningwijzer.samenstelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.dossier.DossierStore;
import nl.verordeningwijzer.dossier.Opslag;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.Conditie;
import nl.verordeningwijzer.model.Eenheid;
import nl.verordeningwijzer.model.EigenTekst;
import nl.verordeningwijzer.model.Keuze;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.model.Modelbestanden;
import nl.verordeningwijzer.model.Modelbibliotheek;
import nl.verordeningwijzer.model.Modelregel;
import nl.verordeningwijzer.model.Samenhang;
import nl.verordeningwijzer.model.Sjabloon;
import nl.verordeningwijzer.model.Uitgangspunt;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Bevinding;
import nl.verordeningwijzer.regeling.Bevinding.Ernst;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regels;
import nl.verordeningwijzer.uitwerking.Uitwerking;
import nl.verordeningwijzer.uitwerking.Voorbeelddossier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How the choices hang together, as data in keuzes.yaml, on the example dossier with other answers.
 * In the tables answers are written as in the program: {@code x = ja; y = 6 maanden; z leeg}, with
 * " + " between the items of a list and " / " between the fields of an item; {@code was:x} is an
 * answer for the existing text, {@code zonder bepaling} an own text that leaves it out, {@code
 * uitweg code = id} a way out taken over.
 */
@DisplayName("De samenhang van het model")
class SamenhangTest {

  private static final Model MODEL = Modelbestanden.model();
  private static final Samenhang SAMENHANG = MODEL.samenhang();
  private static final Dossier VOORBEELD = voorbeeld();
  private static final String OPSCHRIFT = "besluit.opschrift";

  // Rules -----------------------------------------------------------------------------------------

  /** Code | answers with which it holds | where. */
  private static final String GELDT =
      """
      korte-afstand-zonder-voorzieningen | voorzieningen-korte-afstand leeg | artikel 2, eerste lid
      grote-afstand-zonder-voorzieningen | voorzieningen-grote-afstand leeg | artikel 2, tweede lid
      verdeling-ontbreekt | zonder evenwichtige-verdeling.korte-afstand; zonder evenwichtige-verdeling.grote-afstand | artikel 2
      sociale-activering-bij-beschut-werk | sociale-activering = nee | artikel 9, tweede lid, onderdeel b
      beschut-werk-zonder-dagbesteding | wmo-artikel leeg | artikel 9, tweede lid, onderdeel a
      beschut-werk-zonder-dagbesteding | wmo-verordening leeg | artikel 9, tweede lid, onderdeel a
      extra-beschut-zonder-voorrang | voorrangsgroep leeg | artikel 9, vierde lid
      extra-beschut-bovengrens | extra-beschut-maximum = ja | artikel 9, derde lid
      voorrang-naar-leeftijd | voorrangsgroep = voorbeeld | artikel 9, vierde lid
      voorrang-naar-leeftijd | voorrangsgroep = bijstand + leeftijd 27 | artikel 9, vierde lid
      kwetsbaar-naar-leeftijd | kwetsbaar-leeftijd = 55 | artikel 13, derde lid, onderdeel c
      kwetsbaar-even-lang-als-uiterst-kwetsbaar | kwetsbaar-zonder-werk = 24 maanden | artikel 13, derde lid, onderdeel a
      kwetsbaar-even-lang-als-uiterst-kwetsbaar | uiterst-kwetsbaar-zonder-werk = 3 maanden | artikel 13, derde lid, onderdeel a
      subsidie-kwetsbaar-langer | lks-kwetsbaar-duur = 25 maanden | artikel 13, tweede lid
      dubbele-loonkostensubsidie | zonder lks-kwetsbaar.andere-regeling | artikel 13
      uitstroompremie-te-vroeg | uitstroompremie-duurzaam = 7 maanden | artikel 14, vierde lid
      uitstroompremie-te-laat | uitstroompremie-uiterlijk = 6 maanden | artikel 14, vierde lid
      proefplaats-zonder-ondersteuning-buiten-dienstverband | ondersteuning-buiten-dienstverband = nee | artikel 14a, zesde lid
      ondersteuning-zonder-lid-bij-proefplaats | proefplaats-ondersteuning = nee | artikel 14f, derde lid
      hoofdstuk-3a-weggelaten | zonder hoofdstuk-3a | hoofdstuk 3A
      lks-proces-bijlage-overbodig | lks-proces-bijlage = ja | bijlage
      twee-bijlagen | lks-proces = eigen; lks-proces-bijlage = ja | artikel 14b, vijfde lid
      twee-bijlagen | lks-proces = eigen; lks-proces-bijlage leeg | artikel 14b, vijfde lid
      dienstbetrekking-als-voorwaarde | proefplaats-ondersteuning = ja | artikel 14c, tweede lid, onderdeel c
      werkplekaanpassing-niet-geregeld | werkplekaanpassing = nee | artikel 14c, tweede lid, onderdeel f
      verslag-zonder-onderzoek | onderzoek-met-termijn = nee | artikel 14d, zesde lid
      besluit-zonder-verslag | onderzoeksverslag = nee | artikel 14d
      onderzoek-duurt-lang | onderzoeksverslag-termijn = 11 | artikel 14d
      onderzoek-duurt-lang | onderzoek-termijn = 9; onderzoeksverslag = nee | artikel 14d
      leer-werktraject-niet-geregeld | leer-werktraject = nee | artikel 14f, derde lid
      regiems-met-uren | jobcoach-regime = regiems; jobcoach-maximum-in = uren | artikel 14h, derde lid
      percentages-met-uren | jobcoach-regime = percentages; jobcoach-maximum-in = uren | artikel 14h, derde lid
      uren-met-percentages | jobcoach-maximum-in = percentages | artikel 14h, derde lid
      ingekochte-jobcoach-in-dienst | jobcoach-eigen = in-dienst | artikel 14h, vierde lid
      kwaliteit-zonder-beleidsregels | jobcoach-beleidsregels = nee | artikel 14j
      overgang-alleen-onderzocht | jobcoach-ook-overgang = nee | artikel 14d, zesde lid
      werkplekaanpassing-buiten-begrip | werkplekaanpassing = ja | artikel 14o
      geen-lks-verordening | citeertitel-lks leeg | artikel 15, eerste lid
      geen-lks-verordening | vanuit nieuwe-tekst-van-het-model; citeertitel-lks leeg | artikel 15, eerste lid
      nieuw-zonder-lks-verordening | vanuit geen; citeertitel-lks leeg | artikel 29, eerste lid
      nieuw-zonder-oude-verordening | vanuit geen; citeertitel-oud leeg | artikel 29, tweede lid
      intrekking-zelfde-naam | vanuit geen; citeertitel-oud = Re-integratieverordening Participatiewet Lindewaard 2015 | artikel 29
      intrekking-zelfde-naam | vanuit geen; citeertitel-lks = Re-integratieverordening Participatiewet Lindewaard 2015 | artikel 29
      intrekking-van-zichzelf | citeertitel-oud = Re-integratieverordening Participatiewet Lindewaard 2015 | artikel 15
      intrekking-van-zichzelf | citeertitel-lks = Re-integratieverordening Participatiewet Lindewaard 2015 | artikel 15
      geen-overgang-bij-deze-wijziging | was:noriskpolis = ja | artikel 15, derde lid
      geen-overgang-bij-deze-wijziging | was:noriskpolis = nee; werkstage = nee | artikel 15, derde lid
      geen-overgang-bij-deze-wijziging | was:noriskpolis = nee; sociale-activering = nee | artikel 15, derde lid
      geen-overgang-bij-deze-wijziging | was:noriskpolis = nee; detacheringsbaan = nee | artikel 15, derde lid
      geen-overgang-bij-deze-wijziging | was:noriskpolis = nee; leer-werktraject = nee | artikel 15, derde lid
      geen-overgang-bij-deze-wijziging | was:noriskpolis = nee; lks-kwetsbaar = nee | artikel 15, derde lid
      geen-overgang-bij-deze-wijziging | was:noriskpolis = nee; uitstroompremie = nee | artikel 15, derde lid
      intrekking-alleen-in-opschrift | citeertitel-lks = Verordening loonkostensubsidie Lindewaard 2017 | artikel 15, eerste lid
      namen-verordening-verschillen | naam-verordening = Lindewaard 2016 |
      namen-lks-verschillen | naam-lks-verordening = Lindewaard | artikel 15, eerste lid
      inwerkingtreding-te-vroeg | inwerkingtreding = 2026-12-17 |
      terugwerken-zonder-verleden | inwerkingtreding-vorm = terugwerkend |
      late-bekendmaking-zeker | inwerkingtreding-vorm = late-bekendmaking; inwerkingtreding = 2026-12-17 |
      uitgifte-sluit-niet-aan | inwerkingtreding-vorm = late-bekendmaking; uitgifte-uiterlijk = 2026-12-30 |
      uitgifte-sluit-niet-aan | inwerkingtreding-vorm = late-bekendmaking; uitgifte-uiterlijk = 2027-01-01 |
      later-deel-niet-later | inwerkingtreding-gesplitst = ja; inwerkingtreding-later-datum = 2027-01-01 |
      later-deel-niet-later | inwerkingtreding-gesplitst = ja; inwerkingtreding-later-datum = 2027-01-01; inwerkingtreding-vorm = late-bekendmaking |
      later-deel-niet-later | inwerkingtreding-gesplitst = ja; inwerkingtreding-later-datum = 2026-12-17; inwerkingtreding-vorm = dag-na-bekendmaking |
      """;

  /** Code | answers with which it does not hold. */
  private static final String GELDT_NIET =
      """
      korte-afstand-zonder-voorzieningen | voorzieningen-korte-afstand = werkstage
      korte-afstand-zonder-voorzieningen | voorzieningen-korte-afstand leeg; zonder evenwichtige-verdeling.korte-afstand
      grote-afstand-zonder-voorzieningen | voorzieningen-grote-afstand = werkstage
      verdeling-ontbreekt | zonder evenwichtige-verdeling.korte-afstand
      sociale-activering-bij-beschut-werk | sociale-activering = ja
      sociale-activering-bij-beschut-werk | sociale-activering = nee; zonder beschut-werk.tot-aanvang.sociale-activering
      beschut-werk-zonder-dagbesteding | wmo-artikel = 12
      extra-beschut-zonder-voorrang | voorrangsgroep = bijstand
      extra-beschut-zonder-voorrang | extra-beschut-werk = nee; voorrangsgroep leeg
      extra-beschut-bovengrens | extra-beschut-maximum = nee
      extra-beschut-bovengrens | extra-beschut-werk = nee; extra-beschut-maximum = ja
      voorrang-naar-leeftijd | voorrangsgroep = bijstand + loonwaarde 30
      voorrang-naar-leeftijd | extra-beschut-werk = nee
      kwetsbaar-naar-leeftijd | lks-kwetsbaar = nee
      kwetsbaar-even-lang-als-uiterst-kwetsbaar | kwetsbaar-zonder-werk = 23 maanden
      kwetsbaar-even-lang-als-uiterst-kwetsbaar | kwetsbaar-zonder-werk leeg
      kwetsbaar-even-lang-als-uiterst-kwetsbaar | kwetsbaar-zonder-werk = 24 maanden; lks-kwetsbaar = nee
      subsidie-kwetsbaar-langer | lks-kwetsbaar-duur = 24 maanden
      dubbele-loonkostensubsidie | lks-kwetsbaar = ja
      dubbele-loonkostensubsidie | lks-kwetsbaar = nee
      uitstroompremie-te-vroeg | uitstroompremie-duurzaam = 6 maanden
      uitstroompremie-te-vroeg | uitstroompremie-duurzaam = 7 maanden; uitstroompremie = nee
      uitstroompremie-te-laat | uitstroompremie-uiterlijk = 7 maanden
      proefplaats-zonder-ondersteuning-buiten-dienstverband | ondersteuning-buiten-dienstverband = ja
      proefplaats-zonder-ondersteuning-buiten-dienstverband | ondersteuning-buiten-dienstverband leeg
      ondersteuning-zonder-lid-bij-proefplaats | proefplaats-ondersteuning = nee; ondersteuning-buiten-dienstverband = nee
      hoofdstuk-3a-weggelaten | zonder werkplekaanpassing
      lks-proces-bijlage-overbodig | lks-proces = eigen; lks-proces-bijlage = ja
      twee-bijlagen | lks-proces = preferent
      dienstbetrekking-als-voorwaarde | proefplaats-ondersteuning = nee; ondersteuning-buiten-dienstverband = nee
      werkplekaanpassing-niet-geregeld | werkplekaanpassing = ja
      verslag-zonder-onderzoek | onderzoek-met-termijn = nee; onderzoeksverslag = nee
      besluit-zonder-verslag | onderzoeksverslag = ja
      onderzoek-duurt-lang | onderzoek-termijn = 6; onderzoeksverslag-termijn = 10
      onderzoek-duurt-lang | onderzoek-termijn = 8; onderzoeksverslag = nee
      onderzoek-duurt-lang | onderzoek-termijn = 9; onderzoek-met-termijn = nee
      leer-werktraject-niet-geregeld | leer-werktraject = nee; ondersteuning-buiten-dienstverband = nee
      regiems-met-uren | jobcoach-regime = regiems; jobcoach-maximum-in leeg
      percentages-met-uren | jobcoach-regime = percentages; jobcoach-maximum-in = percentages
      uren-met-percentages | jobcoach-maximum-in = uren
      uren-met-percentages | jobcoach-maximum-in leeg
      uren-met-percentages | jobcoach-maximum-in = percentages; zonder jobcoaching.afwijking
      ingekochte-jobcoach-in-dienst | jobcoach-eigen = in-dienst; jobcoach-opdrachtgever = gemeente
      kwaliteit-zonder-beleidsregels | jobcoach-beleidsregels = ja
      overgang-alleen-onderzocht | jobcoach-ook-overgang = ja
      werkplekaanpassing-buiten-begrip | werkplekaanpassing = nee
      geen-lks-verordening | citeertitel-lks = Verordening loonkostensubsidie Lindewaard 2017
      geen-lks-verordening | vanuit geen; citeertitel-lks leeg
      nieuw-zonder-lks-verordening | citeertitel-lks leeg
      nieuw-zonder-lks-verordening | vanuit geen
      nieuw-zonder-oude-verordening | citeertitel-oud leeg
      nieuw-zonder-oude-verordening | vanuit geen
      intrekking-zelfde-naam | citeertitel-oud = Re-integratieverordening Participatiewet Lindewaard 2015
      intrekking-zelfde-naam | vanuit geen
      intrekking-van-zichzelf | vanuit geen; citeertitel-oud = Re-integratieverordening Participatiewet Lindewaard 2015
      intrekking-van-zichzelf | citeertitel-oud = Re-integratieverordening Participatiewet Lindewaard 2014
      intrekking-van-zichzelf | citeertitel-oud leeg; citeertitel-verordening leeg
      geen-overgang-bij-deze-wijziging | was:noriskpolis = nee
      geen-overgang-bij-deze-wijziging | was:noriskpolis = ja; vanuit geen
      geen-overgang-bij-deze-wijziging | was:noriskpolis = nee; was:werkstage = nee; werkstage = nee
      intrekking-alleen-in-opschrift | citeertitel-lks leeg
      intrekking-alleen-in-opschrift | vanuit nieuwe-tekst-van-het-model
      intrekking-alleen-in-opschrift | vanuit geen
      namen-lks-verschillen | vanuit geen; naam-lks-verordening = Lindewaard
      namen-verordening-verschillen | naam-verordening = 2015
      namen-verordening-verschillen | naam-verordening leeg
      namen-lks-verschillen | naam-lks-verordening = Lindewaard 2017
      namen-lks-verschillen | naam-lks-verordening = Lindewaard; zonder overgangsrecht.intrekking-lks
      inwerkingtreding-te-vroeg | inwerkingtreding = 2026-12-18
      inwerkingtreding-te-vroeg | inwerkingtreding = 2026-12-17; inwerkingtreding-vorm = dag-na-bekendmaking
      terugwerken-zonder-verleden | inwerkingtreding-vorm = terugwerkend; inwerkingtreding = 2026-07-01
      late-bekendmaking-zeker | inwerkingtreding-vorm = late-bekendmaking
      late-bekendmaking-zeker | inwerkingtreding = 2026-12-17
      uitgifte-sluit-niet-aan | inwerkingtreding-vorm = late-bekendmaking
      uitgifte-sluit-niet-aan | inwerkingtreding-vorm = late-bekendmaking; uitgifte-uiterlijk = 2026-12-31
      uitgifte-sluit-niet-aan | uitgifte-uiterlijk = 2026-12-30
      later-deel-niet-later | inwerkingtreding-gesplitst = ja; inwerkingtreding-later-datum = 2027-01-02
      later-deel-niet-later | inwerkingtreding-gesplitst = nee; inwerkingtreding-later-datum = 2026-01-01
      later-deel-niet-later | inwerkingtreding-gesplitst = ja; inwerkingtreding-later-datum = 2026-12-18; inwerkingtreding-vorm = dag-na-bekendmaking
      """;

  /** A row of one of the tables. */
  private record Geval(String code, String antwoorden, String plaats) {
    @Override
    public String toString() {
      return code + " bij: " + antwoorden;
    }
  }

  private static Stream<Geval> gevallen(String tabel) {
    return tabel
        .lines()
        .map(regel -> Arrays.stream(regel.split("\\|", -1)).map(String::strip).toList())
        .map(cel -> new Geval(cel.get(0), cel.get(1), cel.size() > 2 ? cel.get(2) : ""));
  }

  static Stream<Geval> geldt() {
    return gevallen(GELDT);
  }

  static Stream<Geval> geldtNiet() {
    return gevallen(GELDT_NIET);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("geldt")
  @DisplayName("meldt wat iemand moet weten of oplossen, met de plaats")
  void meldt(Geval geval) {
    assertThat(met(geval.code(), werkUit(geval.antwoorden())))
        .singleElement()
        .satisfies(b -> {
          assertThat(b.vindplaats()).isEqualTo(geval.plaats());
          assertThat(b.ernst()).isEqualTo(regel(geval.code()).ernst());
          assertThat(b.bericht()).startsWith(regel(geval.code()).bericht());
        });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("geldtNiet")
  @DisplayName("zwijgt als het niet speelt")
  void zwijgt(Geval geval) {
    assertThat(met(geval.code(), werkUit(geval.antwoorden()))).isEmpty();
  }

  @Test
  @DisplayName("heeft voor elke regel een geval waarin zij geldt en een waarin zij niet geldt")
  void elkeRegelHeeftGevallen() {
    Set<String> codes =
        SAMENHANG.regels().stream().map(Samenhang.Regel::code).collect(Collectors.toSet());

    assertThat(geldt().map(Geval::code).collect(Collectors.toSet())).isEqualTo(codes);
    assertThat(geldtNiet().map(Geval::code).collect(Collectors.toSet())).isEqualTo(codes);
  }

  @Test
  @DisplayName("houdt het voorbeeld niet tegen en meldt daar alleen wat waar is")
  void voorbeeldDossier() {
    Uitwerking uitwerking = werkUit("");

    assertThat(uitwerking.isGereed()).isTrue();
    assertThat(uitwerking.isBewezen()).isTrue();
    assertThat(uitwerking.eigenBevindingen())
        .extracting(Bevinding::code, Bevinding::ernst)
        .containsExactlyInAnyOrder(
            // A flaw of VNG's existing text.
            tuple("verwijzing-twijfelachtig", Ernst.WAARSCHUWING),
            tuple("geen-overgang-bij-deze-wijziging", Ernst.WAARSCHUWING),
            tuple("voorrang-naar-leeftijd", Ernst.OPMERKING),
            tuple("kwetsbaar-naar-leeftijd", Ernst.OPMERKING),
            tuple("dienstbetrekking-als-voorwaarde", Ernst.OPMERKING),
            tuple("werkplekaanpassing-buiten-begrip", Ernst.OPMERKING),
            tuple("intrekking-alleen-in-opschrift", Ernst.OPMERKING));
  }

  @Test
  @DisplayName("houdt alleen tegen wat niet anders kan")
  void blokkerend() {
    assertThat(SAMENHANG.regels())
        .filteredOn(r -> r.ernst() == Ernst.BLOKKEREND)
        .extracting(Samenhang.Regel::code)
        .containsExactly(
            "hoofdstuk-3a-weggelaten",
            "uren-met-percentages",
            "intrekking-zelfde-naam",
            "intrekking-van-zichzelf");
  }

  @Test
  @DisplayName("laat bij een leeg dossier het tegenhouden aan de open vragen")
  void leegDossier() {
    Uitwerking uitwerking = Voorbeelddossier.werkUit(MODEL, Dossier.leeg(Modelbestanden.VERSIE));

    assertThat(uitwerking.bevindingen())
        .filteredOn(b -> SAMENHANG.regels().stream().anyMatch(r -> r.code().equals(b.code())))
        .extracting(Bevinding::code, Bevinding::ernst)
        .containsExactly(
            tuple("korte-afstand-zonder-voorzieningen", Ernst.OPMERKING),
            tuple("grote-afstand-zonder-voorzieningen", Ernst.OPMERKING),
            tuple("beschut-werk-zonder-dagbesteding", Ernst.OPMERKING),
            tuple("geen-lks-verordening", Ernst.OPMERKING));
  }

  // The data --------------------------------------------------------------------------------------

  @Nested
  @DisplayName("heeft regels")
  class Gegevens {

    @Test
    @DisplayName("met elk een eigen code")
    void codes() {
      assertThat(SAMENHANG.regels())
          .extracting(Samenhang.Regel::code)
          .doesNotHaveDuplicates()
          .allMatch(code -> code.matches("[a-z0-9]+(-[a-z0-9]+)*"));
      assertThat(SAMENHANG.regels())
          .allSatisfy(r ->
              assertThat(r.uitwegen()).extracting(Samenhang.Uitweg::id).doesNotHaveDuplicates());
    }

    @Test
    @DisplayName("over bepalingen die in de nieuwe tekst staan")
    void bepalingen() {
      Set<String> bekend =
          MODEL.nieuw().plaatsen().keySet().stream()
              .map(BepalingId::waarde)
              .collect(Collectors.toCollection(LinkedHashSet::new));
      bekend.add(OPSCHRIFT);
      Stream<BepalingId> vanRegels =
          SAMENHANG.regels().stream().flatMap(r -> r.bepaling().stream());
      Stream<BepalingId> vanWoorden = SAMENHANG.woorden().stream().map(Samenhang.Woorden::bepaling);
      Stream<BepalingId> vanUitwegen =
          SAMENHANG.regels().stream()
              .flatMap(r -> r.uitwegen().stream())
              .flatMap(u -> u.teksten().stream())
              .map(EigenTekst::bepaling);

      assertThat(Stream.of(vanRegels, vanWoorden, vanUitwegen).flatMap(s -> s))
          .extracting(BepalingId::waarde)
          .isSubsetOf(bekend);
    }

    @Test
    @DisplayName("met voorwaarden over bepalingen die er zijn")
    void bepalingenInVoorwaarden() {
      assertThat(voorwaarden().flatMap(this::bepalingen))
          .hasSizeGreaterThan(20)
          .allMatch(b -> MODEL.nieuw().plaats(b).isPresent());
    }

    /** An answer that a choice does not know would never be given, and the rule never hold. */
    @Test
    @DisplayName("met voorwaarden over antwoorden die er zijn")
    void antwoordenInVoorwaarden() {
      assertThat(voorwaarden().flatMap(this::delen))
          .filteredOn(Conditie.Is.class::isInstance)
          .hasSizeGreaterThan(20)
          .allSatisfy(c -> {
            Conditie.Is is = (Conditie.Is) c;
            assertThat(mogelijk(MODEL.keuzes().get(is.vraag().keuze()))).contains(is.antwoord());
          });
    }

    private Stream<Conditie> voorwaarden() {
      return Stream.of(
              SAMENHANG.afgeleid().stream().map(Samenhang.Afgeleid::als),
              SAMENHANG.woorden().stream().map(Samenhang.Woorden::als),
              SAMENHANG.regels().stream().map(Samenhang.Regel::als))
          .flatMap(s -> s);
    }

    private Stream<Conditie> delen(Conditie conditie) {
      return switch (conditie) {
        case Conditie.Alle(List<Conditie> delen) -> delen.stream().flatMap(this::delen);
        case Conditie.EenVan(List<Conditie> delen) -> delen.stream().flatMap(this::delen);
        case Conditie.Niet(Conditie deel) -> delen(deel);
        default -> Stream.of(conditie);
      };
    }

    private Stream<BepalingId> bepalingen(Conditie conditie) {
      return delen(conditie)
          .flatMap(deel ->
              switch (deel) {
                case Conditie.InTekst(BepalingId bepaling) -> Stream.of(bepaling);
                case Conditie.Noemt n -> Stream.of(n.bepaling());
                default -> Stream.empty();
              });
    }

    private List<String> mogelijk(Keuze keuze) {
      return switch (keuze.waardetype()) {
        case JA_NEE -> List.of("ja", "nee");
        case OPTIE, OPTIES -> keuze.opties().stream().map(Keuze.Optie::id).toList();
        case CRITERIA ->
            Stream.concat(Stream.of("voorbeeld"), keuze.velden().stream().map(Keuze.Veld::id))
                .toList();
        default -> List.of("1");
      };
    }

    @Test
    @DisplayName("met berichten op één regel die zeggen wat te doen")
    void berichten() {
      Pattern wat =
          Pattern.compile(
              "\\b(Kies|kies|Vul|vul|Laat|laat|Neem|neem|Vraag|Leg|Controleer|Ga na|Maak|Schrijf"
                  + "|Sta|vervang|wissel)\\b");
      assertThat(SAMENHANG.regels())
          .allSatisfy(r -> {
            assertThat(r.bericht()).endsWith(".").doesNotContain("  ", "\n");
            assertThat(r.bericht()).containsPattern(wat);
          });
      assertThat(SAMENHANG.regels().stream().flatMap(r -> r.uitwegen().stream()))
          .allSatisfy(u -> assertThat(u.label()).endsWith(".").doesNotContain("  ", "\n"));
    }

    @Test
    @DisplayName("over woorden die precies één keer buiten de antwoorden staan")
    void woorden() {
      assertThat(SAMENHANG.woorden())
          .allSatisfy(w -> assertThat(aantalKeer(w.bepaling(), w.woorden())).as("%s", w).isOne());
    }

    private int aantalKeer(BepalingId bepaling, String woorden) {
      return MODEL.nieuw().regels().stream()
          .filter(Modelregel.Gewoon.class::isInstance)
          .map(Modelregel.Gewoon.class::cast)
          .filter(g -> g.bepaling().equals(bepaling))
          .flatMap(g -> g.tekst().stream())
          .flatMap(this::vast)
          .mapToInt(vast -> vast.split(Pattern.quote(woorden), -1).length - 1)
          .sum();
    }

    private Stream<String> vast(Sjabloon deel) {
      return switch (deel) {
        case Sjabloon.Vast(String woorden) -> Stream.of(woorden);
        case Sjabloon.Facultatief f -> f.inhoud().stream().flatMap(this::vast);
        case Sjabloon.Mogelijkheden m ->
            m.alternatieven().stream().flatMap(List::stream).flatMap(this::vast);
        case Sjabloon.Intern i -> Stream.empty();
        case Sjabloon.Extern e -> Stream.empty();
        case Sjabloon.Blanco b -> Stream.empty();
      };
    }
  }

  // Words outside brackets ------------------------------------------------------------------------

  /** Answers | the sentence; "…" stands for words in between. */
  private static final String ZINNEN =
      """
      evenwichtige-verdeling.korte-afstand | voorzieningen-korte-afstand = detacheringsbaan | 1. Het college kan de voorziening, bedoeld in artikel 6, aanbieden aan personen die behoren tot de doelgroep met een korte afstand tot de arbeidsmarkt.
      evenwichtige-verdeling.korte-afstand | voorzieningen-korte-afstand = werkstage + detacheringsbaan | 1. Het college kan de voorzieningen, bedoeld in de artikelen 4 en 6, aanbieden aan personen die behoren tot de doelgroep met een korte afstand tot de arbeidsmarkt.
      evenwichtige-verdeling.korte-afstand | voorzieningen-korte-afstand leeg | 1. Het college kan de voorziening, bedoeld in [artikelen (artikel 6)], aanbieden aan personen die behoren tot de doelgroep met een korte afstand tot de arbeidsmarkt.
      evenwichtige-verdeling.korte-afstand | voorzieningen-korte-afstand = voorbeeld | 1. Het college kan de voorziening, bedoeld in artikel 6, aanbieden aan personen die behoren tot de doelgroep met een korte afstand tot de arbeidsmarkt.
      evenwichtige-verdeling.grote-afstand | voorzieningen-grote-afstand = werkstage + sociale-activering | 2. Het college kan de voorzieningen, bedoeld in de artikelen 4 en 5, aanbieden aan personen die behoren tot de doelgroep met een grote afstand tot de arbeidsmarkt.
      evenwichtige-verdeling.grote-afstand | voorzieningen-grote-afstand = werkstage | 2. Het college kan de voorziening, bedoeld in artikel 4, aanbieden aan personen die behoren tot de doelgroep met een grote afstand tot de arbeidsmarkt.
      scholing.eisen | scholingseisen = de scholing is kort + de scholing is goed | 2. Een scholingstraject voldoet in ieder geval aan de volgende eisen:
      scholing.eisen | scholingseisen = de scholing is kort | 2. Een scholingstraject voldoet in ieder geval aan de volgende eis:
      beschut-werk.extra | extra-beschut-aantal = 2 | 3. In aanvulling op het aantal ten minste te realiseren dienstbetrekkingen, bedoeld in artikel 10b, vierde lid, van de wet, worden 2 additionele dienstbetrekkingen per jaar gerealiseerd.
      beschut-werk.extra | extra-beschut-aantal = 1 | 3. In aanvulling op het aantal ten minste te realiseren dienstbetrekkingen, bedoeld in artikel 10b, vierde lid, van de wet, wordt één additionele dienstbetrekking per jaar gerealiseerd.
      beschut-werk.extra | extra-beschut-aantal = 1; extra-beschut-maximum = ja | 3. In aanvulling op het aantal ten minste te realiseren dienstbetrekkingen, bedoeld in artikel 10b, vierde lid, van de wet, wordt ten hoogste één additionele dienstbetrekking per jaar gerealiseerd.
      beschut-werk.extra | extra-beschut-aantal = 1; extra-beschut-vorm = percentage; extra-beschut-percentage = 10 | 3. In aanvulling op het aantal ten minste te realiseren dienstbetrekkingen, bedoeld in artikel 10b, vierde lid, van de wet, wordt een aantal van 10 procent aan additionele dienstbetrekkingen per jaar gerealiseerd.
      lks-proces.loonwaarde | loonwaarde-termijn = 2 | 4. Het college stelt binnen 2 weken na ontvangst van de aanvraag de loonwaarde vast, tenzij in overleg met de werkgever toepassing wordt gegeven aan artikel 10d, vijfde lid, van de wet.
      lks-proces.loonwaarde | loonwaarde-termijn = 1 | 4. Het college stelt binnen één week na ontvangst van de aanvraag de loonwaarde vast, tenzij in overleg met de werkgever toepassing wordt gegeven aan artikel 10d, vijfde lid, van de wet.
      ondersteuning-voorwaarden.voorwaarden.dienstbetrekking | dienstverband-maanden = 2; dienstverband-uren = 1 | c. de werkgever biedt een dienstbetrekking aan van minimaal twee maanden, met een minimale arbeidsduur van één uur per week;
      ondersteuning-voorwaarden.voorwaarden.dienstbetrekking | dienstverband-maanden = 1 | c. de werkgever biedt een dienstbetrekking aan van minimaal één maand, met een minimale arbeidsduur van 12 uur per week;
      ondersteuning-aanvraag.onderzoek | onderzoek-termijn = 3 | 3. Het college onderzoekt, zo spoedig mogelijk, maar uiterlijk binnen 3 weken na de aanvraag, de mogelijkheden en ondersteuningsbehoefte van de persoon.
      ondersteuning-aanvraag.onderzoek | onderzoek-termijn = 1 | 3. Het college onderzoekt, zo spoedig mogelijk, maar uiterlijk binnen één week na de aanvraag, de mogelijkheden en ondersteuningsbehoefte van de persoon.
      ondersteuning-aanvraag.onderzoeksverslag | onderzoeksverslag-termijn = 5 | 7. Het college maakt binnen 5 werkdagen na afronding van het onderzoek, een schriftelijke weergave van de uitkomsten van het onderzoek dat wordt neergelegd in een onderzoeksverslag.
      ondersteuning-aanvraag.onderzoeksverslag | onderzoeksverslag-termijn = 1 | 7. Het college maakt binnen één werkdag na afronding van het onderzoek, een schriftelijke weergave van de uitkomsten van het onderzoek dat wordt neergelegd in een onderzoeksverslag.
      ondersteuning-specifiek.aanvraagtermijn | ondersteuning-aanvraagtermijn = 13 | 1. De aanvraag voor persoonlijke ondersteuning bij werk moet binnen 13 weken na de ingangsdatum van de dienstbetrekking zijn ontvangen, … redelijkerwijs nog niet bekend kon zijn.
      ondersteuning-specifiek.aanvraagtermijn | ondersteuning-aanvraagtermijn = 1 | 1. De aanvraag voor persoonlijke ondersteuning bij werk moet binnen één week na de ingangsdatum van de dienstbetrekking zijn ontvangen, … redelijkerwijs nog niet bekend kon zijn.
      jobcoaching.kwaliteit | kwaliteit-vorm = eisen | 1. Een jobcoach die de persoonlijke ondersteuning bij werk verzorgt moet voldoen aan de kwaliteitseisen zoals opgenomen in de Bijlage.
      jobcoaching.kwaliteit | kwaliteit-vorm = eisen; kwaliteit-inhoud = ten minste hbo | 1. Een jobcoach die de persoonlijke ondersteuning bij werk verzorgt moet voldoen aan de kwaliteitseis zoals opgenomen in de Bijlage.
      jobcoaching.kwaliteit | kwaliteit-vorm = keurmerken | 1. Een jobcoach die de persoonlijke ondersteuning bij werk verzorgt moet voldoen aan een van de in de Bijlage genoemde keurmerken.
      jobcoaching.kwaliteit | kwaliteit-inhoud = het Keurmerk Blik op Werk | 1. Een jobcoach die de persoonlijke ondersteuning bij werk verzorgt moet voldoen aan het in de Bijlage genoemde keurmerk.
      jobcoaching.regiem | jobcoach-regime = regiems; jobcoach-regiems = licht / 5 / 1 jaar + zwaar / 10 / 2 jaar | 2. De in te zetten jobcoaching wordt bepaald op basis van de volgende begeleidingsregiems:
      jobcoaching.regiem | jobcoach-regime = regiems; jobcoach-regiems = licht / 5 / 1 jaar | 2. De in te zetten jobcoaching wordt bepaald op basis van het volgende begeleidingsregiem:
      jobcoaching.afwijking | jobcoach-regime = regiems; jobcoach-maximum-in leeg; jobcoach-regiems = licht / 5 / 1 jaar + zwaar / 10 / 2 jaar | 3. Het college kan van de in het tweede lid bedoelde maximale percentages afwijken voor zover toepassing daarvan, … leidt tot onbillijkheid van overwegende aard.
      jobcoaching.afwijking | jobcoach-regime = regiems; jobcoach-maximum-in leeg; jobcoach-regiems = licht / 5 / 1 jaar | 3. Het college kan van het in het tweede lid bedoelde maximale percentage afwijken voor zover toepassing daarvan, … leidt tot onbillijkheid van overwegende aard.
      jobcoaching.afwijking | jobcoach-regiems = licht / 5 / 1 jaar | 3. Het college kan van de in het tweede lid bedoelde maximale uren afwijken voor zover toepassing daarvan, … leidt tot onbillijkheid van overwegende aard.
      """;

  static Stream<Geval> zinnen() {
    return gevallen(ZINNEN);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("zinnen")
  @DisplayName("laat woorden buiten de haken het antwoord volgen")
  void woordenVolgen(Geval geval) {
    Uitwerking uitwerking = werkUit(geval.antwoorden());
    String zin = geval.plaats();

    assertThat(gedrukt(uitwerking, geval.code())).first().asString().matches(patroon(zin));
    assertThat(uitwerking.isBewezen()).isTrue();
  }

  @Test
  @DisplayName("heeft voor alle woorden een zin met en een zin zonder antwoord dat zij volgen")
  void alleWoordenHebbenZinnen() {
    assertThat(SAMENHANG.woorden())
        .allSatisfy(w -> {
          List<String> zinnen =
              zinnen()
                  .filter(g -> g.code().equals(w.bepaling().waarde()))
                  .map(Geval::plaats)
                  .toList();
          assertThat(zinnen).anyMatch(z -> z.contains(w.woorden()));
          assertThat(zinnen).anyMatch(z -> z.contains(w.worden()));
        });
  }

  // Ways out --------------------------------------------------------------------------------------

  /**
   * A way out, after a line with the answers: the lines that go (-) and come (+) in the whole text.
   */
  private static final String UITWEGEN =
      """
      korte-afstand-zonder-voorzieningen = weglaten | voorzieningen-korte-afstand leeg
      - 1. Het college kan de voorziening, bedoeld in [artikelen (artikel 6)], aanbieden aan personen die behoren tot de doelgroep met een korte afstand tot de arbeidsmarkt.
      - 2. Het college kan de voorzieningen, bedoeld in de artikelen 4, 5 en 8, … grote afstand tot de arbeidsmarkt.
      - 3. Het college houdt bij … wordt in ieder geval verstaan:
      - 4. Het college zendt tweejaarlijks … oordeel van de cliëntenraad.
      - 5. Het college verzamelt voor het verslag systematisch informatie over:
      + 1. Het college kan de voorzieningen, bedoeld in de artikelen 4, 5 en 8, … grote afstand tot de arbeidsmarkt.
      + 2. Het college houdt bij … wordt in ieder geval verstaan:
      + 3. Het college zendt tweejaarlijks … oordeel van de cliëntenraad.
      + 4. Het college verzamelt voor het verslag systematisch informatie over:

      grote-afstand-zonder-voorzieningen = weglaten | voorzieningen-grote-afstand leeg
      - 2. Het college kan de voorzieningen, bedoeld in [artikelen (de artikelen 4, 5 en 8)], aanbieden aan personen die behoren tot de doelgroep met een grote afstand tot de arbeidsmarkt.
      - 3. Het college houdt bij … wordt in ieder geval verstaan:
      - 4. Het college zendt tweejaarlijks … oordeel van de cliëntenraad.
      - 5. Het college verzamelt voor het verslag systematisch informatie over:
      + 2. Het college houdt bij … wordt in ieder geval verstaan:
      + 3. Het college zendt tweejaarlijks … oordeel van de cliëntenraad.
      + 4. Het college verzamelt voor het verslag systematisch informatie over:

      sociale-activering-bij-beschut-werk = weglaten | sociale-activering = nee; voorzieningen-grote-afstand = werkstage
      - b. sociale activering als bedoeld in artikel 5;
      - c. scholing als bedoeld in artikel 7;
      - d. persoonlijke ondersteuning als bedoeld in artikel 11; of
      - e. schuldhulpverlening als bedoeld in de Wet gemeentelijke schuldhulpverlening.
      + b. scholing als bedoeld in artikel 7;
      + c. persoonlijke ondersteuning als bedoeld in artikel 11; of
      + d. schuldhulpverlening als bedoeld in de Wet gemeentelijke schuldhulpverlening.

      sociale-activering-bij-beschut-werk = wet-noemen | sociale-activering = nee; voorzieningen-grote-afstand = werkstage
      - b. sociale activering als bedoeld in artikel 5;
      + b. sociale activering als bedoeld in artikel 6, onderdeel c, van de wet;

      beschut-werk-zonder-dagbesteding = weglaten | wmo-artikel leeg; wmo-verordening leeg
      - a. arbeidsmatige dagbesteding als bedoeld in artikel […] van de [citeertitel Wmo-verordening];
      - b. sociale activering als bedoeld in artikel 5;
      - c. scholing als bedoeld in artikel 7;
      - d. persoonlijke ondersteuning als bedoeld in artikel 11; of
      - e. schuldhulpverlening als bedoeld in de Wet gemeentelijke schuldhulpverlening.
      + a. sociale activering als bedoeld in artikel 5;
      + b. scholing als bedoeld in artikel 7;
      + c. persoonlijke ondersteuning als bedoeld in artikel 11; of
      + d. schuldhulpverlening als bedoeld in de Wet gemeentelijke schuldhulpverlening.

      extra-beschut-zonder-voorrang = geen-voorrang | voorrangsgroep leeg; voorrang-leeftijd leeg; voorrang-loonwaarde leeg
      - 4. In de additionele dienstbetrekkingen wordt … hebben daarbij voorrang.
      + 4. In de additionele dienstbetrekkingen wordt voorzien in volgorde van vaststelling dat gegadigden uitsluitend in een beschutte omgeving onder aangepaste omstandigheden de mogelijkheden tot arbeidsparticipatie hebben.

      twee-bijlagen = bij-dit-lid | lks-proces = eigen; lks-proces-bijlage leeg; lks-proces-stappen = de werkgever / vraagt de subsidie aan / + het college / betaalt / 5 weken
      - 5. Het college neemt bij het verstrekken van de loonkostensubsidie het administratieve proces zoals weergegeven in de Bijlage in acht.
      - 1. Een jobcoach die de persoonlijke ondersteuning bij werk verzorgt moet voldoen aan een van de in de Bijlage genoemde keurmerken.
      + 5. Het college neemt bij het verstrekken van de loonkostensubsidie het administratieve proces zoals weergegeven in de bijlage behorende bij dit lid in acht.
      + 1. Een jobcoach die de persoonlijke ondersteuning bij werk verzorgt moet voldoen aan een van de in de bijlage behorende bij dit lid genoemde keurmerken.

      leer-werktraject-niet-geregeld = zonder-leer-werktraject | leer-werktraject = nee
      - 3. De in het eerste of tweede lid genoemde ondersteuning … zoals bij een proefplaats of een leer-werktraject.
      + 3. De in het eerste of tweede lid genoemde ondersteuning kan ook worden aangeboden met het oog op het verrichten van werkzaamheden, anders dan in dienstverband, zoals bij een proefplaats.

      geen-lks-verordening = geen-intrekking | citeertitel-lks leeg; naam-lks-verordening leeg
      - Artikel 15. Intrekken oude verordeningen en overgangsrecht
      - 1. De [citeertitel Verordening loonkostensubsidie Participatiewet] wordt ingetrokken.
      - 2. De Re-integratieverordening Wet werk en bijstand Lindewaard 2012 wordt ingetrokken.
      - 3. Een persoon die gebruik maakt … voor de duur:
      - 4. Het college kan na afloop van de in het derde lid, onderdeel a, bedoelde periode, … wordt voortgezet.
      - 5. De Re-integratieverordening Wet werk en bijstand Lindewaard 2012 blijft van toepassing ten aanzien van een voortgezette voorziening als bedoeld in het derde en vierde lid.
      + Artikel 15. Intrekken oude verordening en overgangsrecht
      + 1. De Re-integratieverordening Wet werk en bijstand Lindewaard 2012 wordt ingetrokken.
      + 2. Een persoon die gebruik maakt … voor de duur:
      + 3. Het college kan na afloop van de in het tweede lid, onderdeel a, bedoelde periode, … wordt voortgezet.
      + 4. De Re-integratieverordening Wet werk en bijstand Lindewaard 2012 blijft van toepassing ten aanzien van een voortgezette voorziening als bedoeld in het tweede en derde lid.

      nieuw-zonder-lks-verordening = geen-intrekking | vanuit geen; citeertitel-lks leeg
      - Artikel 29. Intrekken oude verordeningen en overgangsrecht
      - 1. De [citeertitel Verordening loonkostensubsidie Participatiewet] wordt ingetrokken.
      - 2. De Re-integratieverordening Wet werk en bijstand Lindewaard 2012 wordt ingetrokken.
      - 3. Een persoon die gebruik maakt … voor de duur:
      - 4. Het college kan na afloop van de in het derde lid, onderdeel a, bedoelde periode, … wordt voortgezet.
      - 5. De Re-integratieverordening Wet werk en bijstand Lindewaard 2012 blijft van toepassing ten aanzien van een voortgezette voorziening als bedoeld in het derde en vierde lid.
      + Artikel 29. Intrekken oude verordening en overgangsrecht
      + 1. De Re-integratieverordening Wet werk en bijstand Lindewaard 2012 wordt ingetrokken.
      + 2. Een persoon die gebruik maakt … voor de duur:
      + 3. Het college kan na afloop van de in het tweede lid, onderdeel a, bedoelde periode, … wordt voortgezet.
      + 4. De Re-integratieverordening Wet werk en bijstand Lindewaard 2012 blijft van toepassing ten aanzien van een voortgezette voorziening als bedoeld in het tweede en derde lid.

      nieuw-zonder-oude-verordening = geen-voorganger | vanuit geen; citeertitel-oud leeg
      - Artikel 29. Intrekken oude verordeningen en overgangsrecht
      - 1. De Verordening loonkostensubsidie Participatiewet Lindewaard 2017 wordt ingetrokken.
      - 2. De [citeertitel ‘oude’ re-integratieverordening] wordt ingetrokken.
      - 3. Een persoon die gebruik maakt … voor de duur:
      - a. van 12 maanden, gerekend vanaf de inwerkingtreding van deze verordening; of
      - b. dat deze is verstrekt, als dat korter is dan de periode, bedoeld in onderdeel a.
      - 4. Het college kan na afloop … wordt voortgezet.
      - 5. De [citeertitel ‘oude’ re-integratieverordening] blijft van toepassing … vierde lid.
      + Artikel 29. Intrekken oude verordening
      + De Verordening loonkostensubsidie Participatiewet Lindewaard 2017 wordt ingetrokken.

      geen-overgang-bij-deze-wijziging = toegekend-blijft-gelden | was:noriskpolis = ja
      + 6. Op een voorziening die is toegekend voor de inwerkingtreding van dit lid, blijft deze verordening van toepassing zoals zij onmiddellijk voor die inwerkingtreding luidde, tot het einde van de periode waarvoor de voorziening is toegekend.
      """;

  /** A way out with what it changes. */
  private record Uitgang(String code, String id, String antwoorden, List<String> verschil) {
    @Override
    public String toString() {
      return code + ": " + id;
    }
  }

  static Stream<Uitgang> uitwegen() {
    return Arrays.stream(UITWEGEN.split("\n\n"))
        .map(blok -> {
          List<String> regels = blok.lines().toList();
          String[] kop = regels.getFirst().split("\\|");
          String[] uitweg = kop[0].split("=");
          return new Uitgang(
              uitweg[0].strip(),
              uitweg[1].strip(),
              kop[1].strip(),
              regels.subList(1, regels.size()));
        });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("uitwegen")
  @DisplayName("biedt uitwegen die een goede tekst geven, zonder open vragen of blokkades")
  void uitweg(Uitgang uitgang) {
    Uitwerking zonder = werkUit(uitgang.antwoorden());
    Uitwerking met =
        werkUit(uitgang.antwoorden() + "; uitweg " + uitgang.code() + " = " + uitgang.id());

    assertThat(met(uitgang.code(), zonder))
        .singleElement()
        .satisfies(b ->
            assertThat(b.volledig()).contains("Mogelijke oplossing \"" + uitgang.id() + "\": "));
    assertThat(met(uitgang.code(), met)).isEmpty();
    List<String> verschil = verschil(alles(zonder), alles(met));
    assertThat(verschil).hasSameSizeAs(uitgang.verschil());
    for (int i = 0; i < verschil.size(); i++) {
      assertThat(verschil.get(i)).matches(patroon(uitgang.verschil().get(i)));
    }
    assertThat(met.blokkerend()).isEmpty();
    assertThat(met.openstaand()).isEmpty();
    assertThat(met.isBewezen()).isTrue();
  }

  @Test
  @DisplayName("heeft voor elke uitweg een geval")
  void elkeUitwegHeeftEenGeval() {
    assertThat(uitwegen().map(Uitgang::toString))
        .containsExactlyInAnyOrderElementsOf(
            SAMENHANG.regels().stream()
                .flatMap(r -> r.uitwegen().stream().map(u -> r.code() + ": " + u.id()))
                .toList());
  }

  @Nested
  @DisplayName("heeft uitwegen")
  class Uitwegen {

    @Test
    @DisplayName("die samengaan: drie onderdelen van artikel 9 blijven over")
    void samenBeschutWerk() {
      Uitwerking uitwerking =
          werkUit(
              "sociale-activering = nee; voorzieningen-grote-afstand = werkstage; wmo-artikel leeg;"
                  + " uitweg sociale-activering-bij-beschut-werk = weglaten;"
                  + " uitweg beschut-werk-zonder-dagbesteding = weglaten");

      assertThat(onder(uitwerking, "beschut-werk.tot-aanvang."))
          .containsExactly(
              "a. scholing als bedoeld in artikel 7;",
              "b. persoonlijke ondersteuning als bedoeld in artikel 11; of",
              "c. schuldhulpverlening als bedoeld in de Wet gemeentelijke schuldhulpverlening.");
      assertThat(uitwerking.isGereed()).isTrue();
      assertThat(uitwerking.isBewezen()).isTrue();
    }

    @Test
    @DisplayName("die samengaan: eigen woorden na een weggelaten onderdeel")
    void samenEigenWoorden() {
      Uitwerking uitwerking =
          werkUit(
              "sociale-activering = nee; voorzieningen-grote-afstand = werkstage; wmo-artikel leeg;"
                  + " uitweg sociale-activering-bij-beschut-werk = wet-noemen;"
                  + " uitweg beschut-werk-zonder-dagbesteding = weglaten");

      assertThat(onder(uitwerking, "beschut-werk.tot-aanvang.").getFirst())
          .isEqualTo("a. sociale activering als bedoeld in artikel 6, onderdeel c, van de wet;");
      assertThat(uitwerking.isGereed()).isTrue();
      assertThat(uitwerking.isBewezen()).isTrue();
    }

    @Test
    @DisplayName("die samengaan: het nieuwe lid van artikel 15 telt mee met wat wegviel")
    void samenOvergangsrecht() {
      Uitwerking uitwerking =
          werkUit(
              "citeertitel-lks leeg; naam-lks-verordening leeg;"
                  + " uitweg geen-lks-verordening = geen-intrekking;"
                  + " uitweg geen-overgang-bij-deze-wijziging = toegekend-blijft-gelden");

      assertThat(gedrukt(uitwerking, "overgangsrecht.toegekend"))
          .singleElement()
          .asString()
          .startsWith("5. Op een voorziening die is toegekend");
      assertThat(uitwerking.isGereed()).isTrue();
      assertThat(uitwerking.isBewezen()).isTrue();
    }

    /** Whoever never had an ordinance withdraws nothing: the whole article goes. */
    @Test
    @DisplayName("die samen het hele artikel over intrekking weglaten uit een eerste verordening")
    void samenGeenIntrekking() {
      Uitwerking uitwerking =
          werkUit(
              "vanuit geen; citeertitel-lks leeg; citeertitel-oud leeg;"
                  + " uitweg nieuw-zonder-lks-verordening = geen-intrekking;"
                  + " uitweg nieuw-zonder-oude-verordening = geen-voorganger");

      assertThat(onder(uitwerking, "overgangsrecht")).isEmpty();
      assertThat(alles(uitwerking))
          .containsSequence(
              "Hoofdstuk 5. Slotbepalingen",
              "Artikel 29. Inwerkingtreding",
              "Deze verordening treedt in werking op 1 januari 2015.");
      assertThat(uitwerking.isGereed()).isTrue();
      assertThat(uitwerking.isBewezen()).isTrue();
    }

    @Test
    @DisplayName("die ook het opschrift van het besluit raken")
    void opschrift() {
      String zonder = "citeertitel-lks leeg; naam-lks-verordening leeg";

      assertThat(werkUit(zonder).besluit().opschrift().woorden())
          .contains("en tot intrekking van de Verordening loonkostensubsidie");
      assertThat(
              werkUit(zonder + "; uitweg geen-lks-verordening = geen-intrekking")
                  .besluit()
                  .opschrift()
                  .woorden())
          .isEqualTo(
              "Besluit van de raad van de gemeente Lindewaard tot wijziging van de"
                  + " Re-integratieverordening Participatiewet Lindewaard 2015"
                  + " (Re-integratieverordening Participatiewet Lindewaard 2015)");
    }

    @Test
    @DisplayName("waarna woorden buiten de haken het antwoord nog volgen")
    void woordenNaUitweg() {
      Uitwerking uitwerking =
          werkUit(
              "lks-proces = eigen; lks-proces-bijlage leeg;"
                  + " lks-proces-stappen = het college / betaalt / 5 weken;"
                  + " kwaliteit-inhoud = het Keurmerk Blik op Werk;"
                  + " uitweg twee-bijlagen = bij-dit-lid");

      assertThat(gedrukt(uitwerking, "jobcoaching.kwaliteit"))
          .containsExactly(
              "1. Een jobcoach die de persoonlijke ondersteuning bij werk verzorgt moet voldoen aan"
                  + " het in de bijlage behorende bij dit lid genoemde keurmerk.");
      assertThat(uitwerking.isGereed()).isTrue();
    }

    @Test
    @DisplayName("die beide leden van artikel 2 mogen weglaten: dan waarschuwt het programma")
    void beideLedenWeg() {
      Uitwerking uitwerking =
          werkUit(
              "voorzieningen-korte-afstand leeg; voorzieningen-grote-afstand leeg;"
                  + " uitweg korte-afstand-zonder-voorzieningen = weglaten;"
                  + " uitweg grote-afstand-zonder-voorzieningen = weglaten");

      assertThat(met("verdeling-ontbreekt", uitwerking)).hasSize(1);
      assertThat(uitwerking.isGereed()).isTrue();
      assertThat(uitwerking.isBewezen()).isTrue();
    }
  }

  @Nested
  @DisplayName("laat weglaten alleen weg wat is weggelaten")
  class Weglaten {

    @Test
    @DisplayName("een artikel dat verviel blijft vervallen als het lid ervoor ook wegvalt")
    void lidVoorVervallenArtikel() {
      Uitwerking uitwerking =
          werkUit("zonder uitstroompremie; zonder lks-kwetsbaar.andere-regeling");

      assertThat(gedrukt(uitwerking, "uitstroompremie"))
          .containsExactly("Artikel 14. Uitstroompremie", Regel.VERVALLEN);
      assertThat(uitwerking.isBewezen()).isTrue();
    }

    @Test
    @DisplayName("wat twee keer wordt weggelaten is weg")
    void tweeKeer() {
      Uitwerking uitwerking =
          werkUit(
              "citeertitel-lks leeg; naam-lks-verordening leeg;"
                  + " zonder overgangsrecht.intrekking-lks;"
                  + " uitweg geen-lks-verordening = geen-intrekking");

      assertThat(gedrukt(uitwerking, "overgangsrecht.intrekking-lks")).isEmpty();
      assertThat(uitwerking.isGereed()).isTrue();
      assertThat(uitwerking.isBewezen()).isTrue();
    }
  }

  // Reading the tables ----------------------------------------------------------------------------

  private static Dossier voorbeeld() {
    Path pad = Modelbestanden.map().resolve("voorbeeld.verordening");
    return new DossierStore(new Modelbibliotheek(Modelbestanden.MAP), new Opslag())
        .lees(pad)
        .alsWaarde()
        .orElseThrow()
        .dossier();
  }

  private static Uitwerking werkUit(String antwoorden) {
    Dossier dossier = VOORBEELD;
    for (String antwoord : antwoorden.split(";")) {
      dossier = metAntwoord(dossier, antwoord.strip());
    }
    return Voorbeelddossier.werkUit(MODEL, dossier);
  }

  private static Dossier metAntwoord(Dossier dossier, String antwoord) {
    if (antwoord.isEmpty()) {
      return dossier;
    }
    if (antwoord.startsWith("zonder ")) {
      List<EigenTekst> eigen = new ArrayList<>(dossier.eigenTeksten());
      BepalingId bepaling = new BepalingId(antwoord.substring("zonder ".length()));
      eigen.add(new EigenTekst(bepaling, EigenTekst.Soort.LAAT_WEG, List.of(), "proef", List.of()));
      return dossier.metEigenTeksten(eigen);
    }
    if (antwoord.startsWith("vanuit ")) {
      String naam = antwoord.substring("vanuit ".length());
      return dossier.metUitgangspunt(Uitgangspunt.van(naam).orElseThrow());
    }
    if (antwoord.endsWith(" leeg")) {
      KeuzeId keuze = new KeuzeId(antwoord.substring(0, antwoord.length() - " leeg".length()));
      return dossier.metWordt(dossier.wordt().zonder(keuze));
    }
    String[] delen = antwoord.split(" = ", 2);
    if (delen[0].startsWith("uitweg ")) {
      return dossier.metUitweg(delen[0].substring("uitweg ".length()), delen[1]);
    }
    boolean was = delen[0].startsWith("was:");
    Keuze keuze = MODEL.keuzes().get(new KeuzeId(was ? delen[0].substring(4) : delen[0]));
    Waarde waarde = waarde(keuze, delen[1]);
    return was
        ? dossier.metWas(dossier.was().met(keuze.id(), waarde))
        : dossier.metWordt(dossier.wordt().met(keuze.id(), waarde));
  }

  private static Waarde waarde(Keuze keuze, String woorden) {
    if (woorden.equals("voorbeeld")) {
      return new Waarde.Voorbeeld();
    }
    List<String> items = Arrays.stream(woorden.split(" \\+ ")).map(String::strip).toList();
    return switch (keuze.waardetype()) {
      case JA_NEE -> new Waarde.JaNee(woorden.equals("ja"));
      case OPTIE, OPTIES -> new Waarde.Gekozen(items);
      case TEKST, FREQUENTIE, CITEERTITEL -> new Waarde.Woorden(woorden);
      case AANTAL, LEEFTIJD, RANGMAAND, PERCENTAGE, BEDRAG ->
          new Waarde.Getal(new BigDecimal(woorden));
      case PERCENTAGES -> new Waarde.Getallen(items.stream().map(BigDecimal::new).toList());
      case TERMIJN -> {
        String[] delen = woorden.split(" ");
        yield new Waarde.Termijn(Integer.parseInt(delen[0]), Eenheid.van(delen[1]).orElseThrow());
      }
      case DATUM -> new Waarde.Datum(LocalDate.parse(woorden));
      case LIJST -> new Waarde.Lijst(items, "");
      case TABEL -> new Waarde.Tabel(items.stream().map(i -> rij(keuze, i)).toList());
      case CRITERIA ->
          new Waarde.Criteria(true, items.stream().map(i -> criterium(keuze, i)).toList());
      case BEPALINGEN, WIJZIGINGEN ->
          new Waarde.Bepalingen(items.stream().map(BepalingId::new).toList());
    };
  }

  private static Map<String, Waarde> rij(Keuze keuze, String woorden) {
    List<String> cellen = Arrays.stream(woorden.split("/", -1)).map(String::strip).toList();
    Map<String, Waarde> rij = new LinkedHashMap<>();
    for (int i = 0; i < cellen.size(); i++) {
      Keuze.Veld veld = keuze.velden().get(i);
      if (!cellen.get(i).isEmpty()) {
        rij.put(veld.id(), waarde(veld.alsKeuze(keuze), cellen.get(i)));
      }
    }
    return rij;
  }

  private static Waarde.Criterium criterium(Keuze keuze, String woorden) {
    String[] delen = woorden.split(" ", 2);
    Keuze.Veld veld = keuze.veld(delen[0]).orElseThrow();
    return new Waarde.Criterium(
        veld.id(),
        delen.length == 1 ? Optional.empty() : Optional.of(waarde(veld.alsKeuze(keuze), delen[1])));
  }

  // Looking at what came of it --------------------------------------------------------------------

  private static Samenhang.Regel regel(String code) {
    return SAMENHANG.regels().stream().filter(r -> r.code().equals(code)).findFirst().orElseThrow();
  }

  private static List<Bevinding> met(String code, Uitwerking uitwerking) {
    return uitwerking.bevindingen().stream().filter(b -> b.code().equals(code)).toList();
  }

  private static List<String> alles(Uitwerking uitwerking) {
    return Regels.van(uitwerking.wordt()).stream().map(Regel::gedrukt).toList();
  }

  private static List<String> gedrukt(Uitwerking uitwerking, String bepaling) {
    return Regels.van(uitwerking.wordt()).stream()
        .filter(r -> r.bepaling().waarde().equals(bepaling))
        .map(Regel::gedrukt)
        .toList();
  }

  private static List<String> onder(Uitwerking uitwerking, String begin) {
    return Regels.van(uitwerking.wordt()).stream()
        .filter(r -> r.bepaling().waarde().startsWith(begin))
        .map(Regel::gedrukt)
        .toList();
  }

  private static List<String> verschil(List<String> eerst, List<String> daarna) {
    return Stream.concat(
            eerst.stream().filter(r -> !daarna.contains(r)).map(r -> "- " + r),
            daarna.stream().filter(r -> !eerst.contains(r)).map(r -> "+ " + r))
        .toList();
  }

  /** "…" between spaces stands for any words. */
  private static String patroon(String zin) {
    return Arrays.stream(zin.split(" … ")).map(Pattern::quote).collect(Collectors.joining(" .+ "));
  }
}
