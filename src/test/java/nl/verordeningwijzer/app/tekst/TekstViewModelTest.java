package nl.verordeningwijzer.app.tekst;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.verordeningwijzer.app.tekst.Lijn.Kenmerk;
import nl.verordeningwijzer.app.tekst.Loop.Teken;
import nl.verordeningwijzer.app.tekst.TekstViewModel.Modus;
import nl.verordeningwijzer.app.werk.Stand;
import nl.verordeningwijzer.app.werk.Werk;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.EigenTekst;
import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regels;
import nl.verordeningwijzer.uitwerking.Voorbeelddossier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The text as it is shown: in the margin before "|", words from a choice between _ _, what just
 * changed between * *, what comes between + +, what goes between ~ ~.
 */
@DisplayName("De tekst naast het werk")
class TekstViewModelTest {

  private Werk werk;
  private TekstViewModel model;

  private void open(Voorbeelddossier voorbeeld, String deel) {
    Clock klok = Clock.fixed(Instant.parse("2026-01-02T09:00:00Z"), ZoneId.of("Europe/Amsterdam"));
    werk = new Werk(Stand.van(voorbeeld.uitwerking()), klok, Runnable::run, Runnable::run, d -> {});
    model = new TekstViewModel(werk);
    werk.inBeeldProperty().set(Optional.of(new BepalingId(deel)));
  }

  private String beeld() {
    return model.beeld().lijnen().stream()
        .map(TekstViewModelTest::lijn)
        .collect(Collectors.joining("\n"));
  }

  private static String lijn(Lijn lijn) {
    String kant = lijn.kantlijn().replace('\n', ',') + (lijn.is(Kenmerk.FACULTATIEF) ? " :" : "");
    String woorden =
        lijn.lopen().stream().map(TekstViewModelTest::loop).collect(Collectors.joining());
    return (kant + "|" + "  ".repeat(lijn.inspringing()) + " " + lijn.nummer() + " " + woorden)
        .stripLeading();
  }

  private static String loop(Loop loop) {
    String woorden = loop.woorden();
    if (loop.keuze().isPresent()) {
      woorden = "_" + woorden + "_";
    }
    if (loop.is(Teken.ZOJUIST)) {
      woorden = "*" + woorden + "*";
    }
    if (loop.is(Teken.ERBIJ)) {
      woorden = "+" + woorden + "+";
    }
    return loop.is(Teken.ERAF) ? "~" + woorden + "~" : woorden;
  }

  private void antwoord(String keuze, Waarde waarde) {
    werk.antwoord(new KeuzeId(keuze), Kolom.WORDT, waarde);
  }

  /** The line that begins so, without what stands in the margin. */
  private String regel(String begin) {
    return beeld()
        .lines()
        .filter(l -> l.substring(l.indexOf('|') + 1).strip().startsWith(begin))
        .findFirst()
        .orElse("geen " + begin + " in:\n" + beeld());
  }

  @Test
  @DisplayName("laat zien welke woorden uit een keuze komen, en welk lid een keuze is")
  void keuzes() {
    open(Voorbeelddossier.lindewaard(), "jobcoaching");
    assertThat(regel("1."))
        .isEqualTo(
            "| 1. Een jobcoach die de persoonlijke ondersteuning bij werk verzorgt moet voldoen aan"
                + " _een van de in de Bijlage genoemde keurmerken_.");
    assertThat(regel("2.")).contains("voor het eerste halfjaar maximaal __60 uur__");
    assertThat(regel("5.")).startsWith(":| 5. Voordat het college");
    assertThat(beeld())
        .contains("\n|  Bijlage behorende bij artikel 14h")
        .contains("\n| a. _het Keurmerk Blik op Werk_; en");
    assertThat(model.beeld().zojuist()).isEmpty();
  }

  @Test
  @DisplayName("laat een lege plek zien tussen haken, met \"open\" in de kantlijn")
  void open() {
    open(Voorbeelddossier.lindewaard().zonder("uitstroompremie-bedrag"), "uitstroompremie");
    assertThat(regel("1.")).startsWith("open| 1. ").contains("premie van _[bedrag]_ toekennen");
  }

  @Test
  @DisplayName("licht na een antwoord alleen de woorden op die anders zijn")
  void zojuist() {
    open(Voorbeelddossier.lindewaard(), "uitstroompremie");
    antwoord("uitstroompremie-bedrag", new Waarde.Getal(new BigDecimal("750")));
    assertThat(regel("1.")).startsWith("zojuist| 1. ").contains("premie van _€ _*_750_* toekennen");
    assertThat(regel("2.")).startsWith("| 2.");
    assertThat(model.beeld().zojuist()).isEqualTo("Zojuist: eerste lid veranderd");
    assertThat(model.beeld().eersteVerandering()).contains(1);
    assertThat(model.beeld().nieuw()).isTrue();
  }

  @Test
  @DisplayName("zegt van leden die opschuiven wat hun nummer was")
  void vernummerd() {
    open(Voorbeelddossier.lindewaard(), "proefplaats");
    antwoord("proefplaats-doel", new Waarde.JaNee(false));
    assertThat(model.beeld().zojuist())
        .isEqualTo("Zojuist: tweede lid staat er niet meer in; 3–6 zijn nu 2–5");
    assertThat(regel("2.")).startsWith("was 3| 2. Voor een proefplaats");
    antwoord("proefplaats-doel", new Waarde.JaNee(true));
    assertThat(model.beeld().zojuist()).isEqualTo("Zojuist: tweede lid is nieuw; 2–5 zijn nu 3–6");
    assertThat(regel("2.")).startsWith("nieuw :| 2. *Het doel van een proefplaatsing is *");
  }

  @Test
  @DisplayName("zegt ook wat elders verandert, en houdt dat tot er iets anders verandert")
  void elders() {
    open(Voorbeelddossier.lindewaard(), "proefplaats");
    antwoord("uitstroompremie-bedrag", new Waarde.Getal(new BigDecimal("750")));
    assertThat(model.beeld().zojuist()).isEqualTo("Zojuist: artikel 14 veranderd");
    assertThat(model.beeld().eersteVerandering()).isEmpty();
    werk.inBeeldProperty().set(Optional.of(new BepalingId("uitstroompremie")));
    assertThat(regel("1.")).startsWith("zojuist|");
    assertThat(model.beeld().nieuw()).as("it is not news any more").isFalse();
  }

  @Test
  @DisplayName("noemt meer leden in één adem")
  void meerLeden() {
    open(Voorbeelddossier.lindewaard(), "jobcoaching");
    werk.maakLeeg(new KeuzeId("jobcoach-regime"), Kolom.WORDT);
    assertThat(model.beeld().zojuist()).isEqualTo("Zojuist: tweede en derde lid veranderd");
  }

  @Test
  @DisplayName("toont op verzoek wat vervalt en wat nieuw is")
  void wijzigingen() {
    open(Voorbeelddossier.lindewaard(), "uitstroompremie");
    model.wijzigingenProperty().set(true);
    assertThat(regel("1."))
        .contains("uitstroompremie +van ++_€ 500_+ toekennen")
        .contains("recht heeft op~ algemene bijstand~ +een uitkering van het college+.");
    assertThat(regel("3.")).startsWith("| 3. +Onder duurzame uitstroom");
    werk.inBeeldProperty().set(Optional.of(new BepalingId("noriskpolis")));
    assertThat(beeld()).startsWith("| Artikel 12. No-riskpolis").contains("vervalt|").contains("~");
  }

  @Test
  @DisplayName("zegt wat niet van de VNG is, en wat de gemeente zelf schreef")
  void herkomst() {
    open(Voorbeelddossier.geleverd(), "intermediaire-activiteit");
    assertThat(regel("Artikel 14m.")).startsWith("niet van de VNG|");
    assertThat(regel("1.")).startsWith("niet van de VNG|");
    assertThat(regel("2.")).startsWith(":|");
    werk.wijzig(
        "proef",
        "",
        Optional.empty(),
        d ->
            d.metEigenTeksten(
                List.of(
                    new EigenTekst(
                        new BepalingId("intermediaire-activiteit.toekenning"),
                        EigenTekst.Soort.VERVANG,
                        List.of("1. Het college kan een tolk bekostigen."),
                        "",
                        List.of()))));
    assertThat(regel("1.")).startsWith("zojuist,eigen tekst| 1.");
    assertThat(regel("Artikel 14m.")).startsWith("niet van de VNG|");
  }

  @Test
  @DisplayName("zegt waarom een artikel er niet is, en leidt naar de vraag")
  void afwezig() {
    open(Voorbeelddossier.lindewaard().wordt("werkplekaanpassing", false), "werkplekaanpassing");
    assertThat(beeld())
        .isEqualTo(
            "|  _Artikel 14o staat niet in uw verordening, omdat u dat zo heeft gekozen. Naar de"
                + " vraag_");
    open(Voorbeelddossier.lindewaard().zonder("werkplekaanpassing"), "werkplekaanpassing");
    assertThat(beeld()).contains("staat er nog niet in");
    antwoord("werkplekaanpassing", new Waarde.JaNee(true));
    assertThat(model.beeld().zojuist()).isEqualTo("Zojuist: artikel 14o is nieuw");
  }

  @Test
  @DisplayName("toont alles, met een inhoudsopgave")
  void alles() {
    open(Voorbeelddossier.lindewaard(), "proefplaats");
    model.modusProperty().set(Modus.ALLES);
    assertThat(model.beeld().lijnen().stream().map(Lijn::gedrukt))
        .containsExactlyElementsOf(
            Regels.van(werk.teksten().wordt()).stream().map(Regel::gedrukt).toList());
    assertThat(model.inhoud().stream().map(r -> r.niveau() + " " + r.kop()))
        .contains("0 Hoofdstuk 2. Beleid en evaluatie", "2 Artikel 14a. Proefplaats")
        .anyMatch(r -> r.startsWith("1 Paragraaf 3A.3"));
    int plaats = model.begin(new BepalingId("proefplaats")).orElseThrow();
    assertThat(model.beeld().lijnen().get(plaats).gedrukt()).isEqualTo("Artikel 14a. Proefplaats");
    antwoord("proefplaats-doel", new Waarde.JaNee(false));
    assertThat(model.beeld().eersteVerandering()).contains(plaats + 2);
  }

  @Test
  @DisplayName("gaat als gewone tekst naar het klembord")
  void kopieren() {
    open(Voorbeelddossier.lindewaard(), "beschut-werk");
    assertThat(TekstViewModel.alsTekst(model.beeld().lijnen()))
        .startsWith("Artikel 9. Participatievoorziening beschut werk\n1. Het college verstrekt");
  }

  @ParameterizedTest(name = "na \"{0}\" komt \"{1}\"")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Artikel 7. Scholing | '1. '
          2. Het college      | '3. '
          b. de persoon       | 'c. '
          z. de persoon       | 'aa. '
          1°. iets            | '2°. '
          - zaak: iets        | '- '
          Gewone tekst.       | ''
          """)
  @DisplayName("begint een volgende regel met zijn nummer")
  void regelbegin(String regel, String volgend) {
    assertThat(Regelbegin.na(regel)).isEqualTo(volgend);
  }
}
