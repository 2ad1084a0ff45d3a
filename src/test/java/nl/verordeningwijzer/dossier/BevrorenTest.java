package nl.verordeningwijzer.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import nl.verordeningwijzer.dossier.Dossier.Status;
import nl.verordeningwijzer.model.Modelbibliotheek;
import nl.verordeningwijzer.model.Modelversie;
import nl.verordeningwijzer.regeling.Fout;
import nl.verordeningwijzer.regeling.KeuzeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The copy of what went to the council. */
class BevrorenTest {

  private static final LocalDateTime MAART = LocalDateTime.of(2026, 3, 5, 14, 30, 12, 345_678);
  private static final LocalDateTime APRIL = LocalDateTime.of(2026, 4, 9, 9, 0);
  private static final KeuzeId STAGE = new KeuzeId("werkstage");
  private static final Dossier BEGIN =
      Dossier.leeg(new Modelversie("re-integratieverordening-participatiewet", "2023-03-23"));

  @TempDir private Path map;

  private final DossierStore store =
      new DossierStore(new Modelbibliotheek(Path.of("model-verordening")), new Opslag());

  private static Dossier met(Dossier dossier, boolean stage) {
    return dossier.metWordt(dossier.wordt().met(STAGE, new Waarde.JaNee(stage)));
  }

  @ParameterizedTest(name = "van {0} naar {1}: {2}")
  @CsvSource({
    "CONCEPT,     AAN_COLLEGE, geen",
    "CONCEPT,     AAN_RAAD,    april",
    "CONCEPT,     VASTGESTELD, april",
    "AAN_COLLEGE, AAN_RAAD,    april",
    "AAN_RAAD,    VASTGESTELD, maart",
    "AAN_RAAD,    CONCEPT,     maart",
    "VASTGESTELD, AAN_RAAD,    maart",
    "AAN_RAAD,    AAN_RAAD,    maart",
  })
  void isTakenWhereTheCouncilGetsIt(Status van, Status naar, String wanneer) {
    Dossier dossier = met(BEGIN.metStatus(van, MAART), true).metStatus(naar, APRIL);
    assertThat(dossier.status()).isEqualTo(naar);
    assertThat(dossier.bevroren().map(b -> b.op().getMonthValue() == 3 ? "maart" : "april"))
        .isEqualTo(
            wanneer.equals("geen") ? java.util.Optional.empty() : java.util.Optional.of(wanneer));
  }

  @Test
  void laterChangesLeaveItAlone() {
    Dossier aanRaad = met(BEGIN, true).metStatus(Status.AAN_RAAD, MAART);
    Bevroren bevroren = met(aanRaad, false).bevroren().orElseThrow();
    assertThat(bevroren.dossier().wordt().op(STAGE)).contains(new Waarde.JaNee(true));
    assertThat(bevroren.status()).isEqualTo(Status.AAN_RAAD);
    assertThat(bevroren.op()).isEqualTo(LocalDateTime.of(2026, 3, 5, 14, 30, 12));
  }

  @Test
  void aNewOneComesInItsPlaceAndHoldsNoCopyItself() {
    Dossier terug = met(BEGIN, true).metStatus(Status.AAN_RAAD, MAART);
    Dossier opnieuw =
        met(terug.metStatus(Status.CONCEPT, APRIL), false).metStatus(Status.AAN_RAAD, APRIL);
    Bevroren bevroren = opnieuw.bevroren().orElseThrow();
    assertThat(bevroren.op()).isEqualTo(APRIL);
    assertThat(bevroren.dossier().wordt().op(STAGE)).contains(new Waarde.JaNee(false));
    assertThat(bevroren.dossier().bevroren()).isEmpty();
  }

  @Test
  void isDroppedWhenAsked() {
    Dossier aanRaad = met(BEGIN, true).metStatus(Status.AAN_RAAD, MAART);
    assertThat(aanRaad.zonderBevroren().bevroren()).isEmpty();
    assertThat(aanRaad.zonderBevroren().metStatus(Status.CONCEPT, APRIL))
        .isEqualTo(met(BEGIN, true));
  }

  @Test
  void isWrittenWithTheDossierAndReadBack() throws Exception {
    Dossier dossier = met(met(BEGIN, true).metStatus(Status.AAN_RAAD, MAART), false);
    Path pad = map.resolve("d.verordening");
    assertThat(store.schrijf(pad, dossier).fouten()).isEmpty();
    assertThat(store.lees(pad).alsWaarde().orElseThrow().dossier()).isEqualTo(dossier);
    assertThat(Files.readString(pad))
        .endsWith(
            """
              "buiten-model" : { },
              "bevroren" : {
                "op" : "2026-03-05T14:30:12",
                "dossier" : {
                  "model" : {
                    "naam" : "re-integratieverordening-participatiewet",
                    "versie" : "2023-03-23"
                  },
                  "status" : "aan-raad",
                  "uitgangspunt" : "bestaande-tekst-van-het-model",
                  "was" : { },
                  "wordt" : {
                    "werkstage" : true
                  },
                  "buiten-model" : { }
                }
              }
            }
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"2026-03-05T14:30:12\" | \"5 maart\" | `Onder \"bevroren\" staat bij \"op\" \"5 maart\". Verwacht: een datum met een tijd als \"2026-03-05T14:30\".`",
        "\"op\" : \"2026-03-05T14:30:12\", | \"toen\" : 1, | `Onder \"bevroren\" staat bij \"op\" \"\".`",
        "\"bevroren\" : {         | \"bevroren\" : {\"x\" : 1, | `Onder \"bevroren\" staat iets anders dan verwacht.`",
        "\"status\" : \"aan-raad\", | \"bevroren\" : {}, | `Onder \"bevroren\" staat iets anders dan verwacht.`",
        "\"werkstage\" : true    | \"werkstage\" : 6 | `Onder \"wordt\" is het antwoord op \"werkstage\" niet te gebruiken: 6.`",
        "\"werkstage\" : true    | \"stage\" : true | `Onder \"wordt\" staat \"stage\", maar die keuze heeft dit model niet.`",
        "2023-03-23             | 2031-01-01 | ``",
      })
  void whatCannotBeReadInItIsReported(String goed, String verkeerd, String bericht)
      throws Exception {
    Dossier dossier = met(met(BEGIN, true).metStatus(Status.AAN_RAAD, MAART), false);
    String tekst = DossierStore.inhoud(dossier);
    int plaats = tekst.lastIndexOf(goed);
    assertThat(plaats).as(goed).isPositive();
    String stuk = tekst.substring(0, plaats) + verkeerd + tekst.substring(plaats + goed.length());
    assertThat(store.lees(Files.writeString(map.resolve("d.verordening"), stuk)).fouten())
        .singleElement()
        .extracting(Fout::bericht)
        .asString()
        .startsWith(bericht);
  }

  @Test
  void anErrorInItSaysThatItIsInTheCopy() throws Exception {
    String tekst = DossierStore.inhoud(met(BEGIN, true).metStatus(Status.AAN_RAAD, MAART));
    int plaats = tekst.lastIndexOf("true");
    Path pad =
        Files.writeString(
            map.resolve("d.verordening"),
            tekst.substring(0, plaats) + "7" + tekst.substring(plaats + 4));
    assertThat(store.lees(pad).fouten())
        .extracting(Fout::bestand)
        .containsExactly(pad + ", de kopie onder \"bevroren\"");
  }

  @Test
  void puttingTwoDossiersTogetherTakesTheOneThatWentThereLast() {
    Dossier eerst = met(BEGIN, true);
    Dossier mijn = eerst.metStatus(Status.AAN_RAAD, MAART);
    Dossier ander = met(eerst, false).metStatus(Status.AAN_RAAD, APRIL);
    assertThat(samen(java.util.Optional.empty(), mijn, ander).bevroren())
        .isEqualTo(ander.bevroren());
    assertThat(samen(java.util.Optional.of(ander), mijn, ander).bevroren())
        .as("only mine changed it")
        .isEqualTo(mijn.bevroren());
    assertThat(samen(java.util.Optional.of(mijn), mijn, ander).bevroren())
        .as("only the other changed it")
        .isEqualTo(ander.bevroren());
  }

  private static Dossier samen(java.util.Optional<Dossier> basis, Dossier mijn, Dossier ander) {
    return Samenvoeging.van(basis, mijn, ander)
        .alsWaarde()
        .orElseThrow()
        .dossier(java.util.Map.of());
  }
}
