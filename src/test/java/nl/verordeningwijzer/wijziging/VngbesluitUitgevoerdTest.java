package nl.verordeningwijzer.wijziging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.verordeningwijzer.besluit.Besluitlezer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The decision of the VNG, executed literally on VNG's existing text, gives VNG's new text: {@code
 * uitvoering.txt} holds where VNG's decision and VNG's new text differ among themselves.
 */
@DisplayName("Het besluit van de VNG, uitgevoerd op de bestaande tekst van de VNG")
class VngbesluitUitgevoerdTest {

  /** The chapters that an ordinance has and the letter of the VNG leaves out. */
  private static final Map<String, String> HOOFDSTUKKEN =
      Map.of(
          "Artikel 1.", "Hoofdstuk 1. […]",
          "Artikel 3", "Hoofdstuk 3. […]",
          "Artikel 15.", "Hoofdstuk 4. […]");

  private static final Pattern KOP =
      Pattern.compile(
          "(?<artikel>Artikel \\w+)\\b.*|(?<ander>(?:Hoofdstuk|Paragraaf|Bijlage)\\b.*)");

  private static Uitgevoerd uitgevoerd(List<String> bestaand) {
    return Uitgevoerd.van(Besluitlezer.vanTekst(Vngbesluit.tekst()), bestaand);
  }

  private static List<String> metHoofdstukken(List<String> regels) {
    List<String> met = new ArrayList<>();
    for (String regel : regels) {
      HOOFDSTUKKEN.entrySet().stream()
          .filter(h -> regel.matches(Pattern.quote(h.getKey()) + " .*"))
          .forEach(h -> met.add(h.getValue()));
      met.add(regel);
    }
    assertThat(met).containsAll(HOOFDSTUKKEN.values());
    return met;
  }

  @Test
  @DisplayName(
      "geeft de nieuwe tekst van de VNG, op de verschillen na waarvan de reden is opgeschreven")
  void givesTheNewText() {
    Uitgevoerd uitgevoerd = uitgevoerd(metHoofdstukken(Vngbesluit.bestaandeTekst()));
    assertThat(uitgevoerd.weigeringen()).isEmpty();
    assertThat(uitgevoerd.gebreken()).isEmpty();

    Map<String, List<String>> gekregen = delen(uitgevoerd.regels());
    Map<String, List<String>> gewenst = delen(metHoofdstukken(Vngbesluit.nieuweTekst()));
    assertThat(List.copyOf(gekregen.keySet())).isEqualTo(List.copyOf(gewenst.keySet()));
    Redenenbestand verschillen = Redenenbestand.van("uitvoering.txt", "besluit", "nieuw");
    gewenst.forEach((naam, regels) -> {
      List<Redenenbestand.Verschil> gevonden =
          Redenenbestand.verschillen(gekregen.get(naam), regels);
      if (!gevonden.isEmpty()) {
        verschillen.kop(naam);
        gevonden.forEach(verschil -> verschillen.verschil("de tekst", verschil));
      }
    });
    verschillen.eisGelijk();
  }

  /** The lines of each article, chapter heading and annex. */
  private static Map<String, List<String>> delen(List<String> regels) {
    Map<String, List<String>> delen = new LinkedHashMap<>();
    List<String> deel = new ArrayList<>();
    for (String regel : regels) {
      Matcher kop = KOP.matcher(regel);
      if (kop.matches()) {
        deel = new ArrayList<>();
        String naam = kop.group("artikel") == null ? kop.group("ander") : kop.group("artikel");
        assertThat(delen.put(naam, deel)).as(naam).isNull();
      }
      deel.add(regel);
    }
    return delen;
  }

  @Test
  @DisplayName("meldt de onzuivere zinnen van de VNG, met de reden")
  void tellsTheFlaws() {
    assertThat(uitgevoerd(metHoofdstukken(Vngbesluit.bestaandeTekst())).opmerkingen())
        .map(o -> o.plaats() + ": " + o.reden())
        .containsExactly(
            "artikel I, onderdeel E: Alleen een leesteken is aangehaald. Haal ten minste een heel"
                + " woord of zinsdeel aan, zodat vaststaat welke plaats is bedoeld (naar Aanwijzing"
                + " 6.9).",
            "artikel I, onderdeel F: Toevoegen is aan het eind van een artikel of lid: schrijf"
                + " bijvoorbeeld \"Aan artikel 5 wordt een lid toegevoegd, luidende:\". Op een"
                + " andere plaats is het invoegen (Aanwijzing 6.11).",
            "artikel I, onderdeel H: Alleen een leesteken is aangehaald. Haal ten minste een heel"
                + " woord of zinsdeel aan, zodat vaststaat welke plaats is bedoeld (naar Aanwijzing"
                + " 6.9).",
            "artikel I, onderdeel H: \"De spatiëring\" is geen tekst die kan vervallen; schrijf"
                + " \"de spatie na …\", of haal de woorden aan zoals ze komen te luiden (Aanwijzing"
                + " 6.9).",
            "artikel I, onderdeel O: Voor \"luidende\" hoort een komma.",
            "artikel I, onderdeel O: Het werkwoord hoort in het meervoud te staan: het gaat om meer"
                + " dan één bepaling.");
  }

  /**
   * The letter of the VNG leaves out the headings of three chapters. Without that of chapter 4 the
   * new chapter 3A would swallow article 15: whoever executes it may not guess.
   */
  @Test
  @DisplayName("laat artikel 15 niet ongemerkt in hoofdstuk 3A belanden als hoofdstuk 4 ontbreekt")
  void doesNotSwallowWhatFollows() {
    assertThat(uitgevoerd(Vngbesluit.bestaandeTekst()).weigeringen())
        .map(o -> o.plaats() + ": " + o.reden())
        .containsExactly(
            "artikel I, onderdeel O: Wat erop volgt, zou in een ander hoofdstuk of een andere"
                + " paragraaf komen: artikel 14, gevolgd door \"Artikel 15. Intrekken oude"
                + " verordening en overgangsrecht\". Voeg in aan het eind van het hoofdstuk of de"
                + " paragraaf.");
  }
}
