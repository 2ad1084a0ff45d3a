package nl.verordeningwijzer.regeling;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Words for random ordinances that look like ordinances. They are few, so that the same words stand
 * in one line more than once, and they hold what makes amending hard: quotation marks, apostrophes,
 * commas, numbers, points that end no sentence, and the words that amending decisions are made of.
 */
public final class Proefwoorden {

  /** Words in the middle of a sentence. None begins a line that looks like structure. */
  public static final List<String> WOORDEN =
      List.of(
          "het college",
          "de raad",
          "een persoon",
          "de persoon",
          "de wet",
          "de werkgever",
          "een voorziening",
          "de voorziening",
          "verstrekt",
          "kan",
          "weigeren",
          "op aanvraag",
          "op aanvraag,",
          "zo nodig,",
          "en",
          "of",
          "niet",
          "binnen 6 weken",
          "ten minste 6 maanden",
          "binnen 26 weken na de aanvraag",
          "27 jaar",
          "30%",
          "€ 1.500",
          "€\u00a0250,50",
          "vanaf 1 juli 2027",
          "’s avonds",
          "zo’n regeling",
          "cliënt’s",
          "de ‘oude’ regeling",
          "het \"persoonlijk plan\"",
          "een “passende” plek",
          "(publieke) gezondheid",
          "VSO/PRO-onderwijs",
          "leer- of werktraject",
          "m.b.t. scholing",
          "bijv. jobcoaching",
          "als bedoeld in artikel 7, eerste lid, onder a, van de wet",
          "bedoeld in het tweede lid",
          "na ‘wet’ ingevoegd",
          "wordt vervangen door",
          "telkens",
          "de punt aan het slot",
          "komt te luiden");

  /** Single words, to put in the place of others. */
  public static final List<String> LOSSE =
      List.of(
          "college",
          "raad",
          "persoon",
          "werkgever",
          "wet",
          "voorziening",
          "kan",
          "moet",
          "zal",
          "telkens",
          "cliënt",
          "zo’n",
          "e-mail",
          "spoedig");

  /** Defined terms in alphabetical order. */
  public static final List<String> TERMEN =
      List.of(
          "arbeidsbeperking",
          "begeleider",
          "cliënt",
          "college",
          "doelgroep",
          "grote afstand tot de arbeidsmarkt",
          "jobcoach",
          "jobcoaching",
          "‘oude’ regeling",
          "praktijkroute",
          "werkgever",
          "wet",
          "zorg");

  /** Headings, without the mark behind the number. */
  public static final List<String> OPSCHRIFTEN =
      List.of(
          "Begrippen",
          "Beleid en evaluatie",
          "Werkstage",
          "Detacheringsbaan en ‘werkplek’",
          "Scholing, opleiding en training",
          "Persoonlijke ondersteuning bij werk",
          "Vervallen voorzieningen",
          "Artikel 7 van de wet",
          "Slot");

  /** Headings of annexes. */
  public static final List<String> BIJLAGEN =
      List.of(
          "Bijlage behorende bij artikel 14h, eerste lid",
          "Bijlage 1. Keurmerken",
          "Bijlage II bij de verordening",
          "Bijlage 3",
          "Bijlage met ‘bedragen’, uren en percentages",
          "Bijlage behorende bij artikel 2");

  private Proefwoorden() {}

  /** A sentence of some words: a capital in front and a point behind. */
  public static String zin(List<String> woorden) {
    return metHoofdletter(zonderLeesteken(String.join(" ", woorden))) + ".";
  }

  /** Words that a mark can follow. */
  public static String zonderLeesteken(String woorden) {
    return woorden.replaceAll("[,.;:]+$", "");
  }

  /** The same words, with a capital in front if they begin with a letter. */
  public static String metHoofdletter(String woorden) {
    return woorden.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + woorden.substring(1);
  }

  /**
   * Items of a list with the marks behind them: ";", behind the last but one with a conjunction,
   * and at the end a point.
   *
   * @param voegwoord "en", "of" or nothing
   */
  public static List<String> metLeestekens(List<String> items, String voegwoord) {
    return IntStream.range(0, items.size())
        .mapToObj(i -> zonderLeesteken(items.get(i)) + leesteken(i, items.size(), voegwoord))
        .collect(Collectors.toList());
  }

  /**
   * The mark behind an item of a list.
   *
   * @param plaats counted from 0
   * @param voegwoord "en", "of" or nothing
   */
  public static String leesteken(int plaats, int aantal, String voegwoord) {
    if (plaats == aantal - 1) {
      return ".";
    }
    return plaats == aantal - 2 && !voegwoord.isEmpty() ? "; " + voegwoord : ";";
  }
}
