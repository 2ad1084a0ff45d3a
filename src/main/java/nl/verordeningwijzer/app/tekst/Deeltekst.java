package nl.verordeningwijzer.app.tekst;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.verordeningwijzer.regeling.Artikel;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Bijlage;
import nl.verordeningwijzer.regeling.Fragment.Verwijzing;
import nl.verordeningwijzer.regeling.Hoofdstuk;
import nl.verordeningwijzer.regeling.Indeling;
import nl.verordeningwijzer.regeling.Lid;
import nl.verordeningwijzer.regeling.Paragraaf;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regeling;
import nl.verordeningwijzer.regeling.Regels;
import nl.verordeningwijzer.regeling.Regelsoort;

/**
 * An article or annex, or the heading of a chapter or paragraph, as lines.
 *
 * @param deel its identity
 * @param genummerd whether its leden have numbers: then what stands in them is indented
 */
record Deeltekst(BepalingId deel, List<Regel> regels, boolean genummerd) {

  Deeltekst {
    regels = List.copyOf(regels);
  }

  /** A part that the text does not have. */
  static Deeltekst geen(BepalingId deel) {
    return new Deeltekst(deel, List.of(), false);
  }

  /** Every part of a regulation, in order. */
  static List<Deeltekst> alle(Regeling regeling) {
    List<Deeltekst> delen = new ArrayList<>();
    regeling.inhoud().forEach(i -> verzamel(i, delen));
    regeling.bijlagen().forEach(b -> delen.add(van(b)));
    return delen;
  }

  private static void verzamel(Indeling indeling, List<Deeltekst> delen) {
    switch (indeling) {
      case Artikel a -> delen.add(van(a));
      case Hoofdstuk h -> {
        delen.add(new Deeltekst(h.id(), List.of(Regels.kop(h)), false));
        h.inhoud().forEach(i -> verzamel(i, delen));
      }
      case Paragraaf p -> {
        delen.add(new Deeltekst(p.id(), List.of(Regels.kop(p)), false));
        p.inhoud().forEach(i -> verzamel(i, delen));
      }
    }
  }

  private static Deeltekst van(Artikel artikel) {
    return new Deeltekst(artikel.id(), Regels.van(artikel), artikel.leden().size() > 1);
  }

  private static Deeltekst van(Bijlage bijlage) {
    return new Deeltekst(bijlage.id(), Regels.van(bijlage), false);
  }

  /** An article or annex; without lines when the text does not have it. */
  static Deeltekst van(Regeling regeling, BepalingId deel) {
    Optional<Deeltekst> artikel = regeling.artikel(deel).map(Deeltekst::van);
    return artikel
        .or(() ->
            regeling.bijlagen().stream()
                .filter(b -> b.id().equals(deel))
                .findFirst()
                .map(Deeltekst::van))
        .orElseGet(() -> geen(deel));
  }

  /** The annexes whose heading says that they belong to an article. */
  static List<BepalingId> bijlagenBij(Regeling regeling, BepalingId artikel) {
    List<BepalingId> vanArtikel =
        regeling.artikel(artikel).stream().flatMap(a -> a.leden().stream().map(Lid::id)).toList();
    return regeling.bijlagen().stream()
        .filter(b ->
            b.opschrift().verwijzingen().stream()
                .map(Verwijzing::doelen)
                .anyMatch(doelen ->
                    doelen.contains(artikel) || doelen.stream().anyMatch(vanArtikel::contains)))
        .map(Bijlage::id)
        .toList();
  }

  /** How many steps the number of a line stands from the edge. */
  int inspringing(Regel regel) {
    boolean alinea = regel.soort() == Regelsoort.ALINEA;
    if (genummerd) {
      return alinea ? regel.niveau() + 1 : regel.niveau();
    }
    return alinea ? regel.niveau() : Math.max(0, regel.niveau() - 1);
  }
}
