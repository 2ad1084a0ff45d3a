package nl.verordeningwijzer.app.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.verordeningwijzer.app.planning.Besluitbeeld.Woord;
import nl.verordeningwijzer.app.planning.Besluitbeeld.Zin;
import nl.verordeningwijzer.app.planning.Planbeeld.Rij;
import nl.verordeningwijzer.app.planning.PlanningViewModel.Opslagstand;
import nl.verordeningwijzer.app.werk.Werk;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.planning.Plan;
import nl.verordeningwijzer.planning.Plantekst;
import nl.verordeningwijzer.planning.Uitweg;
import nl.verordeningwijzer.regeling.KeuzeId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in plain text. In the decision what just changed stands between * *. */
@DisplayName("De planning op het scherm")
class PlanningViewModelTest {

  @TempDir private Path map;
  private Werk werk;
  private PlanningViewModel model;

  private void open(String ingang, String raad) {
    werk = Proefomgeving.werk(ingang, raad, Runnable::run, Runnable::run);
    model =
        new PlanningViewModel(new Proefomgeving(map).omgeving(Runnable::run, Runnable::run), werk);
  }

  /** What stands over the table: the problem with its ways out, or how it stands. */
  private String boven() {
    String kop = model.probleem().map(Plantekst::kop).orElseGet(model::kop);
    return kop
        + "\n"
        + model.probleem().map(Plan::uitwegen).orElse(List.of()).stream()
            .map(u ->
                (model.gekozen().filter(u::equals).isPresent() ? "(x) " : "( ) ")
                    + u.titel()
                    + "\n")
            .collect(Collectors.joining());
  }

  private String tafel() {
    return model.beeldProperty().get().rijen().stream()
        .map(r ->
            "%-33s|%-11s|%-25s|%s|%s"
                .formatted(
                    r.regel().naam(),
                    r.veld().name().toLowerCase(java.util.Locale.ROOT),
                    r.tijd(),
                    r.dag(),
                    r.staven().stream().map(s -> s.vorm().name()).collect(Collectors.joining("+")))
                .strip())
        .collect(Collectors.joining("\n"));
  }

  private String besluit() {
    Besluitbeeld beeld = model.besluitProperty().get();
    return beeld.inwerkingtreding().map(PlanningViewModelTest::zin).orElse("")
        + "\n"
        + zin(beeld.slot());
  }

  private static String zin(Zin zin) {
    return zin.woorden().stream()
        .map(PlanningViewModelTest::woord)
        .collect(Collectors.joining())
        .replace("**", "");
  }

  private static String woord(Woord woord) {
    return woord.zojuist() ? "*" + woord.tekst() + "*" : woord.tekst();
  }

  private Rij rij(String stap) {
    return model.beeldProperty().get().rijen().stream()
        .filter(r -> r.stap().id().equals(stap))
        .findFirst()
        .orElseThrow();
  }

  private Uitweg uitweg(String id) {
    return model.probleem().orElseThrow().uitwegen().stream()
        .filter(u -> u.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static LocalDate dag(String dag) {
    return LocalDate.parse(dag);
  }

  @Test
  void aPlanThatFitsIsATableWithAPicture() {
    open("2026-06-01", "2026-05-21");

    assertThat(boven()).isEqualTo("In werking op 1 juni 2026: dat is haalbaar.\n");
    assertThat(tafel())
        .isEqualTo(
            """
            Concept en toelichting           |geen       |nog 29 dagen             |di 10 mrt|DUURT
            Advies cliëntenraad              |duur       |6 weken                  |di 21 apr|DUURT
            Besluit college                  |duur       |1 week                   |di 28 apr|DUURT
            Stukken bij de griffie           |duur       |2 werkdagen              |do 30 apr|DUURT
            Raadscommissie Samenleving       |vergadering|ten minste 1 week ervoor |do 7 mei|DAG
            Gemeenteraad                     |vergadering|ten minste 2 weken ervoor|do 21 mei|DAG
            Bekendmaking in het gemeenteblad |duur       |7 dagen                  |vr 29 mei|DUURT
            In werking                       |geen       |ten minste 1 dag erna    |ma 1 jun|DAG
            """
                .strip());
    assertThat(rij("advies-clientenraad").gesproken())
        .isEqualTo(
            "Advies cliëntenraad: van dinsdag 10 maart 2026 tot uiterlijk dinsdag 21 april 2026. "
                + "6 weken. 29 dagen speling.");
    Tijdlijn lijn = model.beeldProperty().get().tijdlijn();
    assertThat(lijn.maanden().stream().map(Tijdlijn.Maand::kort))
        .containsExactly("feb", "mrt", "apr", "mei", "jun");
    assertThat(lijn.plaats(dag("2026-02-09"))).isPositive().isLessThan(0.1);
    assertThat(lijn.plaats(dag("2026-06-01"))).isGreaterThan(0.9).isLessThan(1);
  }

  @Test
  void withoutADayItSaysWhatToDo() {
    open("", "");

    assertThat(boven()).isEqualTo("Kies eerst de dag waarop de regels moeten ingaan.\n");
    assertThat(model.uitleg())
        .isEqualTo(
            "Zolang die dag er niet is, rekent de planning vanaf vandaag. "
                + "Op zijn vroegst in werking op 30 april 2026.");
    assertThat(model.beeldProperty().get().voorstel()).contains(dag("2026-05-01"));

    model.zetIngang(model.beeldProperty().get().voorstel());
    assertThat(boven()).isEqualTo("In werking op 1 mei 2026: dat is haalbaar.\n");
    assertThat(werk.laatsteProperty().get().orElseThrow().omschrijving())
        .isEqualTo("Ingangsdatum: 1 mei 2026");
  }

  @Test
  void theWayOutThatWasTakenStaysToBeSeenUntilItIsUndone() {
    open("2026-04-01", "2026-03-12");
    assertThat(boven())
        .isEqualTo(
            """
            1 april 2026 haalt u niet op deze manier.
            ( ) Later laten ingaan, op 1 mei 2026
            ( ) Laten terugwerken tot en met 1 april 2026
            """);

    model.neem(uitweg("later"));
    assertThat(boven())
        .isEqualTo(
            """
            1 april 2026 haalt u niet op deze manier.
            (x) Later laten ingaan, op 1 mei 2026
            ( ) Laten terugwerken tot en met 1 april 2026
            """);
    assertThat(besluit())
        .isEqualTo(
            """
            Dit besluit treedt in werking op 1 *mei *2026.
            Aldus vastgesteld in de openbare raadsvergadering van *23 april *2026.\
            """);
    // What else was answered in the meantime stays.
    werk.antwoord(new KeuzeId("commissie"), Kolom.BESLUIT, new Waarde.Woorden("commissie Sociaal"));
    model.neem(uitweg("terugwerkend"));
    assertThat(model.gekozen().map(Uitweg::id)).contains("terugwerkend");
    assertThat(rij("commissie").regel().naam()).isEqualTo("Commissie Sociaal");
    assertThat(besluit())
        .startsWith(
            "Dit besluit treedt in werking *met ingang van de dag na de datum van uitgifte van het"
                + " gemeenteblad waarin het wordt geplaatst, en werkt terug tot en met 1 april *"
                + "2026.");
    assertThat(model.terugwerken()).isPresent();
    assertThat(rij("in-werking").staven().stream().map(s -> s.vorm().name()))
        .containsExactly("TERUG", "DAG");

    model.zetReden("Het Rijk gaat op die dag over.");
    assertThat(model.reden()).isEqualTo("Het Rijk gaat op die dag over.");

    for (int i = 0; i < 4; i++) {
      werk.maakOngedaan();
    }
    assertThat(boven()).contains("( ) Later").contains("( ) Laten terugwerken");
    werk.doeOpnieuw();
    assertThat(model.gekozen().map(Uitweg::id)).contains("later");
  }

  @Test
  void everyStepCanBeChanged() {
    open("2026-06-01", "2026-05-21");

    model.zetTijd(rij("advies-clientenraad"), 3);
    model.zetZonder(rij("advies-clientenraad"), true);
    model.zetKlaar(rij("concept"), Optional.of(dag("2026-02-03")));
    model.zetVergadering(rij("commissie"), Optional.of(dag("2026-04-30")));
    model.zetVergadering(rij("gemeenteraad"), Optional.of(dag("2026-05-14")));
    assertThat(werk.geschiedenis().gedaan().reversed().stream().map(s -> s.omschrijving()))
        .containsExactly(
            "Advies cliëntenraad: 3 weken",
            "Advies cliëntenraad: overgeslagen",
            "Concept en toelichting: klaar op 3 februari 2026",
            "Raadscommissie Samenleving: 30 april 2026",
            "Gemeenteraad: 14 mei 2026");
    assertThat(tafel())
        .contains(
            "Concept en toelichting           |geen       |                         |di 3 feb")
        .contains(
            "Raadscommissie Samenleving       |vergadering|ten minste 1 week ervoor |do 30 apr")
        .contains(
            "Gemeenteraad                     |vergadering|ten minste 2 weken ervoor|do 14 mei");
    assertThat(rij("advies-clientenraad").gesproken())
        .isEqualTo("Advies cliëntenraad: niet nodig.");
    // Hemelvaartsdag: what is the matter is said, with the way to where it can be mended.
    assertThat(model.beeldProperty().get().punten())
        .anySatisfy(punt -> {
          assertThat(punt.bericht()).contains("14 mei 2026 is geen werkdag (Hemelvaartsdag)");
          assertThat(punt.doel()).isEqualTo(new Planbeeld.Doel.BijStap("gemeenteraad"));
        });

    // The time of the model is no time of our own.
    model.zetZonder(rij("advies-clientenraad"), false);
    werk.maakOngedaan();
    model.zetTijd(rij("besluit-college"), 2);
    model.zetTijd(rij("besluit-college"), 1);
    assertThat(werk.dossier().planning().duren()).containsOnlyKeys("advies-clientenraad");
  }

  @Test
  void aCalendarIsReadAsItWasPasted() {
    open("2026-06-01", "");
    Vergaderkalender gelezen =
        Vergaderkalender.lees(
            "do 16 april 2026\ndonderdag 28 mei\n23-4-2026; 16 apr 2026\n\n31 juni\n7 januari",
            dag("2026-02-09"));

    assertThat(gelezen.dagen())
        .containsExactly(
            dag("2026-04-16"), dag("2026-04-23"), dag("2026-05-28"), dag("2027-01-07"));
    assertThat(gelezen.onbegrepen()).containsExactly("31 juni");
    assertThat(Vergaderkalender.lees(Vergaderkalender.tekst(gelezen.dagen()), dag("2030-01-01")))
        .isEqualTo(new Vergaderkalender(gelezen.dagen(), List.of()));

    model.zetVergaderdata(Map.of("gemeenteraad", gelezen.dagen()));
    assertThat(rij("gemeenteraad").dag()).isEqualTo("do 23 apr");
    assertThat(rij("gemeenteraad").gepland().orElseThrow().vergaderdata())
        .isEqualTo(gelezen.dagen());
  }

  @Test
  void theTableAndTheAgendaAreFiles() throws Exception {
    open("2026-06-01", "2026-05-21");

    model.bewaarTabel();
    Path tabel = map.resolve("planning Lindewaard.docx");
    assertThat(model.opslagProperty().get()).contains(new Opslagstand.Bewaard(tabel));
    assertThat(Files.readAllBytes(tabel)).startsWith('P', 'K');
    model.bewaarAgenda();
    assertThat(Files.readString(map.resolve("planning Lindewaard.ics")))
        .contains("DTSTART;VALUE=DATE:20260521");

    Files.delete(tabel);
    Files.createDirectory(tabel);
    model.bewaarTabel();
    assertThat(model.opslagProperty().get()).get().isInstanceOf(Opslagstand.Mislukt.class);
  }
}
