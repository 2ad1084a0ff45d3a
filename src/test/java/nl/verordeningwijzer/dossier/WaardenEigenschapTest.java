package nl.verordeningwijzer.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.verordeningwijzer.model.Eenheid;
import nl.verordeningwijzer.model.Keuze;
import nl.verordeningwijzer.model.Keuzesoort;
import nl.verordeningwijzer.model.Modelbestanden;
import nl.verordeningwijzer.model.Waardetype;
import nl.verordeningwijzer.regeling.BepalingId;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Any answer that a screen can give, finished or not, is the same after it was saved. */
class WaardenEigenschapTest {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private static final Keuze MEERKEUZE =
      new Keuze(
          new nl.verordeningwijzer.regeling.KeuzeId("meer"),
          Keuzesoort.MEERKEUZE,
          Waardetype.OPTIES,
          "Welke?",
          "",
          List.of(new Keuze.Optie("een", "Een"), new Keuze.Optie("twee", "Twee")),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          0,
          false,
          false,
          List.of(),
          "",
          "",
          List.of(),
          "",
          "");

  record Antwoord(Keuze keuze, Waarde waarde) {}

  @Property(tries = 3000)
  void isReadAsItWasWritten(@ForAll("antwoorden") Antwoord antwoord) {
    Antwoorden gegeven = Antwoorden.GEEN.met(antwoord.keuze().id(), antwoord.waarde());
    Antwoorden gelezen =
        gegeven
            .op(antwoord.keuze().id())
            .map(w -> JSON.writeValueAsString(Waardelezer.schrijf(w)))
            .map(json ->
                Antwoorden.GEEN.met(
                    antwoord.keuze().id(),
                    Waardelezer.lees(antwoord.keuze(), JSON.readTree(json)).orElseThrow()))
            .orElse(Antwoorden.GEEN);
    assertThat(gelezen).isEqualTo(gegeven);
  }

  @Provide
  Arbitrary<Antwoord> antwoorden() {
    List<Keuze> keuzes = new ArrayList<>(Modelbestanden.model().keuzes().values());
    keuzes.add(MEERKEUZE);
    return Arbitraries.of(keuzes).flatMap(keuze -> waarde(keuze).map(w -> new Antwoord(keuze, w)));
  }

  private static Arbitrary<Waarde> waarde(Keuze keuze) {
    Arbitrary<Waarde> gewoon = gewoon(keuze);
    return keuze.soort() == Keuzesoort.INVULLING
        ? Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(9, gewoon),
            net.jqwik.api.Tuple.of(1, Arbitraries.just(new Waarde.Voorbeeld())))
        : gewoon;
  }

  private static Arbitrary<Waarde> gewoon(Keuze keuze) {
    return switch (keuze.waardetype()) {
      case JA_NEE -> Arbitraries.of(true, false).map(Waarde.JaNee::new);
      case OPTIE -> optie(keuze).map(o -> new Waarde.Gekozen(List.of(o)));
      case OPTIES -> optie(keuze).list().ofMaxSize(3).map(Waarde.Gekozen::new);
      case TEKST, FREQUENTIE, CITEERTITEL -> woorden().map(Waarde.Woorden::new);
      case AANTAL, LEEFTIJD, RANGMAAND -> getal(0).map(Waarde.Getal::new);
      case PERCENTAGE -> getal(3).map(Waarde.Getal::new);
      case BEDRAG -> getal(2).map(Waarde.Getal::new);
      case PERCENTAGES -> getal(2).list().ofMaxSize(keuze.lengte()).map(Waarde.Getallen::new);
      case TERMIJN ->
          Combinators.combine(
                  Arbitraries.integers().between(0, 999_999_999),
                  Arbitraries.<Eenheid>of(keuze.eenheden()))
              .as(Waarde.Termijn::new);
      case DATUM ->
          Arbitraries.longs()
              .between(LocalDate.of(1, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
              .map(dag -> new Waarde.Datum(LocalDate.ofEpochDay(dag)));
      case LIJST ->
          Combinators.combine(
                  woorden().list().ofMaxSize(4),
                  keuze.slotzin().isEmpty() ? Arbitraries.just("") : woorden())
              .as(Waarde.Lijst::new);
      case TABEL -> rij(keuze).list().ofMaxSize(4).map(Waarde.Tabel::new);
      case CRITERIA ->
          Combinators.combine(Arbitraries.of(true, false), criterium(keuze).list().ofMaxSize(4))
              .as(Waarde.Criteria::new);
      case BEPALINGEN, WIJZIGINGEN ->
          Arbitraries.of("werkstage", "beschut-werk.lid-1", "hoofdstuk-3a")
              .map(BepalingId::new)
              .list()
              .ofMaxSize(4)
              .map(Waarde.Bepalingen::new);
    };
  }

  private static Arbitrary<String> optie(Keuze keuze) {
    return Arbitraries.of(keuze.opties().stream().map(Keuze.Optie::id).toList());
  }

  /** Also what nobody would type but many paste. */
  private static Arbitrary<String> woorden() {
    return Arbitraries.oneOf(
        Arbitraries.strings(),
        Arbitraries.strings()
            .withChars("ab \t\n\r\u00a0\u00ad\u200b\u202e\u2028;.\"\\[]{}é")
            .ofMaxLength(12));
  }

  private static Arbitrary<BigDecimal> getal(int decimalen) {
    return Combinators.combine(
            Arbitraries.longs().between(-99_999_999, 999_999_999),
            Arbitraries.integers().between(0, decimalen))
        .as(BigDecimal::valueOf);
  }

  /** A row of which any field may be missing. */
  private static Arbitrary<Map<String, Waarde>> rij(Keuze keuze) {
    Arbitrary<Map<String, Waarde>> rijen = Arbitraries.just(Map.of());
    for (Keuze.Veld veld : keuze.velden()) {
      rijen =
          Combinators.combine(rijen, gewoon(veld.alsKeuze(keuze)).optional())
              .as((rij, waarde) -> {
                Map<String, Waarde> meer = new LinkedHashMap<>(rij);
                waarde.ifPresent(w -> meer.put(veld.id(), w));
                return meer;
              });
    }
    return rijen;
  }

  private static Arbitrary<Waarde.Criterium> criterium(Keuze keuze) {
    return Arbitraries.of(keuze.velden())
        .flatMap(veld ->
            veld.waardetype() == Waardetype.JA_NEE
                ? Arbitraries.just(new Waarde.Criterium(veld.id(), Optional.empty()))
                : gewoon(veld.alsKeuze(keuze))
                    .optional()
                    .map(w -> new Waarde.Criterium(veld.id(), w)));
  }
}
