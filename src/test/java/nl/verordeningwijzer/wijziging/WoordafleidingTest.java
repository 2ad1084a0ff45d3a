package nl.verordeningwijzer.wijziging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.verordeningwijzer.instructie.Adres;
import nl.verordeningwijzer.instructie.Adres.Soort;
import nl.verordeningwijzer.instructie.Instructie;
import nl.verordeningwijzer.regeling.Fragment;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.regeling.Tekst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words a decision quotes when a line changes. */
class WoordafleidingTest {

  private static final Adres LID = Adres.REGELING.met(Soort.ARTIKEL, "4").met(Soort.LID, "1");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          behoort tot de doelgroep, en | behoort tot de doelgroep; en | doelgroep, > doelgroep;
          Het college kan zorgen voor toeleiding. | Het college kan door detachering zorgen voor toeleiding. | na Het college kan: door detachering
          personen als bedoeld in de wet . | personen als bedoeld in de wet. | wet . > wet.
          binnen acht weken beslist het college | binnen tien weken beslist het college | acht weken > tien weken
          binnen 8 weken, of | binnen 8 weken; of | 8 weken, > 8 weken;
          binnen 8 weken beslist het college | binnen 10 weken beslist het college | 8 weken > 10 weken
          ten minste € 500 per jaar | ten minste € 750 per jaar | € 500 > € 750
          Het college kan een werkstage aanbieden. | Het college kan werkstage aanbieden. | een vervalt
          een persoon en een werkgever | een persoon en werkgever | en een > en
          de persoon en de persoon en de werkgever | de cliënt en de cliënt en de werkgever | persoon > cliënt telkens
          de persoon en de persoon | de cliënt en de persoon | de persoon en > de cliënt en
          als bedoeld in het eerste lid. | als bedoeld in het tweede lid. | eerste lid > tweede lid
          De raad beslist. | De gemeenteraad beslist. | raad > gemeenteraad
          de ‘oude’ regeling van zo’n gemeente | de ‘nieuwe’ regeling van zo’n gemeente | oude > nieuwe
          wettelijke taken van de wet | wettelijke taken van de regeling | wet > regeling
          beslist het college. | Op aanvraag beslist het college. | voor beslist het college: Op aanvraag
          Het college beslist | Het college beslist, met redenen | na Het college beslist: , met redenen
          Een. Twee. Drie. | Een. Drie. | zin 2 vervalt
          Een. Drie. | Een. Twee. Drie. | na zin 1: Twee.
          Een. Drie. | Een. Drie. Vier en meer. | aan het eind: Vier en meer.
          De een is dit. De ander is dat. | De een is dit. Het college kan weigeren. | zin 2 > Het college kan weigeren.
          """)
  void quotesTheSmallestUnitThatIsUnique(String was, String wordt, String verwacht) {
    assertThat(leidAf(Tekst.van(was), Tekst.van(wordt))).isEqualTo(verwacht);
  }

  @Test
  void quotesAReferenceWhole() {
    assertThat(leidAf(verwijzend("het eerste lid, onder a"), verwijzend("het tweede lid, onder a")))
        .isEqualTo("het eerste lid, onder a > het tweede lid, onder a");
  }

  /** A mark alone is not quoted, and what is quoted with it not in half. */
  @Test
  void quotesAReferenceWholeForTheMarkBehindIt() {
    assertThat(leidAf(verwijzend("artikel 7", ", en"), verwijzend("artikel 7", "; en")))
        .isEqualTo("artikel 7, > artikel 7;");
  }

  @Test
  void quotesAnOpenBlankWhole() {
    assertThat(leidAf(open(", en"), open("; en"))).isEqualTo("[...], en > [...]; en");
    assertThat(leidAf(open(" jaar, en"), open(" jaar; en"))).isEqualTo("jaar, > jaar;");
  }

  private static Tekst open(String erna) {
    Fragment blanco =
        new Fragment.Open(new KeuzeId("eis"), List.of(new Fragment.Letterlijk("[...]")));
    return new Tekst(List.of(blanco, new Fragment.Letterlijk(erna)));
  }

  @Test
  void aLineThatSharesNothingIsNotAmendedByWords() {
    assertThat(leidAf(Tekst.van("a"), Tekst.van("b c"))).isEqualTo("a > b c");
    assertThat(leidAf(Tekst.van(""), Tekst.van("b c"))).isEqualTo("niet");
  }

  private static Tekst verwijzend(String woorden) {
    return verwijzend(woorden, ", meldt zich.");
  }

  private static Tekst verwijzend(String woorden, String erna) {
    return new Tekst(
        List.of(
            new Fragment.Letterlijk("De persoon, bedoeld in "),
            new Fragment.Verwijzing(List.of(), null, woorden),
            new Fragment.Letterlijk(erna)));
  }

  private static String leidAf(Tekst was, Tekst wordt) {
    Optional<List<Instructie>> instructies = Woordafleiding.van(LID, was, wordt);
    return instructies
        .map(lijst -> String.join(" | ", lijst.stream().map(WoordafleidingTest::kort).toList()))
        .orElse("niet");
  }

  private static String kort(Instructie instructie) {
    return switch (instructie) {
      case Instructie.VervangWoorden w ->
          w.oud() + " > " + w.nieuw() + (w.telkens() ? " telkens" : "");
      case Instructie.LaatWoordenVervallen w ->
          w.oud() + " vervalt" + (w.telkens() ? " telkens" : "");
      case Instructie.VoegWoordenIn w ->
          w.kant().name().toLowerCase(java.util.Locale.ROOT) + " " + w.bij() + ": " + w.nieuw();
      case Instructie.LaatVervallen v -> "zin " + v.doel().nummers().getFirst() + " vervalt";
      case Instructie.Vervang v ->
          "zin " + v.doel().nummers().getFirst() + " > " + v.tekst().getFirst();
      case Instructie.VoegIn v ->
          switch (v.plek()) {
            case Instructie.Plek.Bij(Instructie.Kant kant, Adres adres) ->
                kant.name().toLowerCase(java.util.Locale.ROOT)
                    + " zin "
                    + adres.laatste().nummer()
                    + ": "
                    + v.tekst().getFirst();
            default -> "aan het eind: " + v.tekst().getFirst();
          };
      default -> instructie.toString();
    };
  }
}
