package nl.verordeningwijzer.model;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

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
