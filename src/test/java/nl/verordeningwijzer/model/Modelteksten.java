package nl.verordeningwijzer.model;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Texts that look like a model, for properties: mostly wrong, and never twice the same. */
final class Modelteksten {

  private static final List<String> STUKKEN =
      List.of(
          "[",
          "]",
          "{",
          "}",
          "(",
          ")",
          "#",
          "+",
          "=",
          "-",
          "…",
          "...",
          " ",
          "  ",
          "\t",
          "\n",
          "\r\n",
          "\r",
          "\u2028",
          "\u0085",
          "\uFFFC",
          "\uFEFF",
          "é",
          "😀",
          "°",
          "OF",
          " OF ",
          " EN/OF ",
          "O",
          "F",
          "a",
          "z",
          "0",
          "9",
          ".",
          ":",
          ";",
          ",",
          "[…]{blanco}",
          "[...]{lijst}",
          "[woord]{ja}",
          "{ja}",
          "{#a}",
          "{#a.b}",
          "{als ja}",
          "{+ }",
          "{+ x}",
          "{variant=1}",
          "{variant=99999999999}",
          "{structuur hoofdstuk 3 #h}",
          "{structuur artikel 8 #ac}",
          "{structuur slotartikelen #slot}",
          "Artikel 1. Kop {#art}",
          "Artikel 2",
          "Hoofdstuk 1. ",
          "Paragraaf 1.1 ",
          "Bijlage",
          "Variant 1",
          "(Vervallen)",
          "1. ",
          "2. ",
          "a. ",
          "b. ",
          "1°. ",
          "- term: ",
          "\n1. tekst {#art.een}",
          "\na. […]{lijst}; {#art.een.a}",
          "artikel 1",
          "het eerste lid",
          "de artikelen 1 en 2",
          "van de wet",
          "(bijvoorbeeld x)",
          "[(a) OF (b)]{of}",
          "\n# commentaar\n");

  private Modelteksten() {}

  /** Pieces of the notation in any order. */
  static Arbitrary<String> willekeurig() {
    return Arbitraries.of(STUKKEN).list().ofMaxSize(60).map(stukken -> String.join("", stukken));
  }

  /**
   * Lines whose brackets and braces are right, so that what they mean is read too; the meaning is
   * wrong as often as not.
   */
  static Arbitrary<String> welgevormd() {
    Arbitrary<String> begin =
        Arbitraries.of(
            "",
            "",
            "Artikel 1. ",
            "Artikel 2a ",
            "Hoofdstuk 3. ",
            "Paragraaf 3.1 ",
            "Bijlage ",
            "1. ",
            "2. ",
            "a. ",
            "b. ",
            "1°. ",
            "- ",
            "(Vervallen)",
            "Variant 1",
            "# ");
    Arbitrary<String> eind =
        Arbitraries.of(
            " {#a}",
            " {#b}",
            " {#c.d}",
            " {#e-1}",
            " {als ja}",
            " {als of}",
            " {als weg}",
            " {variant=1}",
            " {variant=2}",
            " {variant=0}",
            " {variant=99999999999}",
            " {of=1}",
            "{structuur hoofdstuk 3 #h}",
            "{structuur artikel 8 #ac}",
            "{structuur slotartikelen #slot}",
            "{+ .}",
            "{}",
            "");
    Arbitrary<String> regel =
        Combinators.combine(
                begin, stukken(2).list().ofMaxSize(4), eind.list().ofMinSize(1).ofMaxSize(2))
            .as((b, midden, e) -> b + String.join("", midden) + String.join("", e));
    Arbitrary<String> haken = Arbitraries.of("ja", "ook", "blanco", "of", "weg");
    Arbitrary<String> blok =
        Combinators.combine(
                regel.list().ofMinSize(1).ofMaxSize(4), haken, Arbitraries.of(0, 0, 0, 1))
            .as((regels, haak, om) -> {
              String tekst = String.join("\n", regels);
              return om == 0 ? tekst : "[" + tekst + "]{" + haak + "}";
            });
    return Combinators.combine(
            blok.list().ofMinSize(1).ofMaxSize(5), Arbitraries.of("\n", "\n", "\r\n", "\r"))
        .as((blokken, einde) -> String.join("\n", blokken).replace("\n", einde));
  }

  private static Arbitrary<String> stukken(int diepte) {
    Arbitrary<String> woorden =
        Arbitraries.of(
            "tekst",
            " ",
            ".",
            ";",
            "…",
            "(x)",
            "(",
            ")",
            "bijvoorbeeld ",
            " OF ",
            " EN/OF ",
            "{+ x}",
            "\u2028",
            "\u0085",
            "\uFFFC",
            "artikel 1",
            "artikel 99999999999999",
            "het eerste lid",
            "het tweede tot en met het vijfde lid",
            "onderdeel a",
            "de artikelen 1 en 2a",
            "hoofdstuk 3",
            "de bijlage",
            " van de wet",
            "de Ziektewet",
            "artikel 1, eerste lid");
    if (diepte == 0) {
      return woorden;
    }
    Arbitrary<String> haak =
        Combinators.combine(
                stukken(diepte - 1).list().ofMaxSize(4),
                Arbitraries.of("ja", "blanco", "lijst", "of", "enof", "variant", "weg"))
            .as((inhoud, keuze) -> "[" + String.join("", inhoud) + "]{" + keuze + "}");
    return Arbitraries.frequencyOf(Tuple.of(4, woorden), Tuple.of(1, haak));
  }

  /** Lines of the real model in which something was typed wrong. */
  static Arbitrary<String> verminkt() {
    Arbitrary<String> regel = Arbitraries.of(Modelbestanden.regels());
    Arbitrary<String> stuk = Arbitraries.of(STUKKEN);
    return Combinators.combine(
            regel.list().ofMinSize(1).ofMaxSize(12),
            Combinators.combine(
                    Arbitraries.integers().between(0, 4000),
                    Arbitraries.integers().between(0, 3),
                    stuk)
                .as(Tikfout::new)
                .list()
                .ofMaxSize(3))
        .as((regels, tikfouten) -> {
          String tekst = String.join("\n", regels);
          for (Tikfout tikfout : tikfouten) {
            tekst = tikfout.in(tekst);
          }
          return tekst;
        });
  }

  /** At a place some characters are lost and some others typed. */
  private record Tikfout(int plaats, int weg, String erbij) {
    String in(String tekst) {
      int begin = tekst.isEmpty() ? 0 : plaats % tekst.length();
      int eind = Math.min(tekst.length(), begin + weg);
      return tekst.substring(0, begin) + erbij + tekst.substring(eind);
    }
  }
}
