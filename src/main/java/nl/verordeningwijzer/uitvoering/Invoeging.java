package nl.verordeningwijzer.uitvoering;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.verordeningwijzer.instructie.Adres;
import nl.verordeningwijzer.instructie.Adres.Soort;
import nl.verordeningwijzer.instructie.Blok;
import nl.verordeningwijzer.instructie.Instructie.Kant;
import nl.verordeningwijzer.instructie.Instructie.Plek;
import nl.verordeningwijzer.instructie.Volzinnen;
import nl.verordeningwijzer.regeling.Regelsoort;
import nl.verordeningwijzer.regeling.Termen;
import nl.verordeningwijzer.uitvoering.Plaatszoeker.Tekstplaats;
import nl.verordeningwijzer.uitvoering.Rij.Sleutel;

/**
 * Puts what a decision quotes into the lines (Aanwijzing 6.11). What was there keeps standing in
 * the same chapter and paragraph.
 */
final class Invoeging {

  private final Rijen rijen;
  private final Plaatszoeker zoeker;

  Invoeging(Rijen rijen, Plaatszoeker zoeker) {
    this.rijen = rijen;
    this.zoeker = zoeker;
  }

  void voegIn(Plek plek, List<String> tekst) {
    switch (plek) {
      case Plek.Bij(Kant kant, Adres adres) -> voegInBij(kant, adres, tekst);
      case Plek.AanHetEind(Adres van) -> voegToe(van, tekst);
      case Plek.OpNummer(Adres in) -> voegInOpNummer(in, lees(tekst));
      case Plek.Alfabetisch(Adres in) -> voegAlfabetischIn(in, lees(tekst));
    }
  }

  // What is quoted

  /** The quoted lines; there are some. */
  static Rijen lees(List<String> tekst) {
    Rijen blok = Rijen.nieuw(tekst);
    if (blok.isLeeg()) {
      throw new Weigering("niets-aangehaald");
    }
    return blok;
  }

  /** Quoted words without a number, on one line. */
  static String lopendeTekst(List<String> tekst) {
    Rijen blok = lees(tekst);
    if (blok.aantal() != 1 || !blok.op(0).isTekst()) {
      throw new Weigering("geen-lopende-tekst");
    }
    return blok.op(0).tekst();
  }

  /** The first lines of the quoted elements, that are all of one kind and nothing else. */
  static List<Integer> koppen(Rijen blok, Soort soort) {
    List<Integer> koppen = new ArrayList<>();
    for (int i = 0; i < blok.aantal(); i = blok.eind(i)) {
      if (Blok.soort(blok.op(i).soort()) != soort) {
        throw new Weigering("andere-soort", soort, blok.op(i).gedrukt());
      }
      koppen.add(i);
    }
    return koppen;
  }

  private static List<String> nummers(Rijen blok, List<Integer> koppen) {
    return koppen.stream().map(k -> blok.op(k).nummer()).toList();
  }

  private static Optional<Soort> eersteSoort(Rijen blok) {
    return Optional.ofNullable(Blok.soort(blok.op(0).soort()));
  }

  /** The outermost elements that are quoted must be of these kinds. */
  private static void eisSoorten(Rijen blok, Set<Soort> toegestaan, Adres adres) {
    List<Blok.Groep> groepen = Blok.groepen(blok.alle().stream().map(Rij::gedrukt).toList());
    if (groepen.isEmpty() || !groepen.stream().allMatch(g -> toegestaan.contains(g.soort()))) {
      throw new Weigering("past-niet", adres, blok.op(0).gedrukt());
    }
  }

  // Before or behind something

  private void voegInBij(Kant kant, Adres adres, List<String> tekst) {
    if (adres.isRegeling()) {
      throw new Weigering("geen-element", adres);
    }
    Soort soort = adres.laatste().soort();
    if (soort == Soort.ZIN) {
      voegZinIn(kant, adres, lopendeTekst(tekst));
      return;
    }
    int plaats = zoeker.element(adres);
    Rijen blok = lees(tekst);
    eisSoorten(blok, naast(soort, kant), adres);
    if (!Plaatszoeker.isIndeling(soort)) {
      koppen(blok, soort);
    }
    voegIn(kant == Kant.VOOR ? plaats : rijen.eind(plaats), blok, adres);
  }

  /**
   * What can stand beside an element; behind the last article of a chapter also a chapter, before a
   * paragraph also an article of the chapter itself.
   */
  private static Set<Soort> naast(Soort soort, Kant kant) {
    return switch (soort) {
      case ARTIKEL -> EnumSet.of(Soort.ARTIKEL, Soort.PARAGRAAF, Soort.HOOFDSTUK);
      case PARAGRAAF ->
          kant == Kant.VOOR
              ? EnumSet.of(Soort.ARTIKEL, Soort.PARAGRAAF)
              : EnumSet.of(Soort.PARAGRAAF, Soort.HOOFDSTUK);
      default -> EnumSet.of(soort);
    };
  }

  private void voegZinIn(Kant kant, Adres adres, String nieuw) {
    Tekstplaats zin = zoeker.zin(adres);
    Rij rij = rijen.op(zin.rij());
    int plaats = kant == Kant.VOOR ? zin.zin() : zin.zin() + 1;
    List<String> stukken = Volzinnen.van(rij.tekst());
    List<Integer> nummers = new ArrayList<>(rij.zinsnummersNu());
    nummers.addAll(plaats, Rij.nieuweZinnen(nieuw));
    String voor = String.join("", stukken.subList(0, plaats)).stripTrailing();
    String na = String.join("", stukken.subList(plaats, stukken.size()));
    zet(rijen, zin.rij(), rij.metTekst(voor + " " + nieuw + " " + na, List.copyOf(nummers)));
  }

  // At the end

  private void voegToe(Adres van, List<String> tekst) {
    Rijen blok = lees(tekst);
    Optional<Soort> soort = eersteSoort(blok);
    if (soort.isEmpty()) {
      voegZinToe(van, lopendeTekst(tekst));
      return;
    }
    int ouder = zoeker.element(van);
    switch (soort.get()) {
      case HOOFDSTUK, PARAGRAAF, ARTIKEL, BIJLAGE -> {
        eisSoorten(blok, onder(ouder), van);
        voegIn(eindZonderBijlagen(ouder, soort.get()), blok, van);
      }
      default -> voegItemsToe(ouder, blok, soort.get(), van);
    }
  }

  private void voegZinToe(Adres van, String zin) {
    int plaats = zoeker.laatsteTekst(van);
    Rij rij = rijen.op(plaats);
    List<Integer> nummers = new ArrayList<>(rij.zinsnummersNu());
    nummers.addAll(Rij.nieuweZinnen(zin));
    zet(rijen, plaats, rij.metTekst(rij.tekst() + " " + zin, List.copyOf(nummers)));
  }

  /**
   * What can be added at the end of something: of a chapter with paragraphs no article, it would
   * stand in the last paragraph.
   */
  private Set<Soort> onder(int ouder) {
    if (ouder == Rijen.REGELING) {
      Set<Soort> soorten = EnumSet.of(Soort.HOOFDSTUK, Soort.BIJLAGE);
      if (heeft(ouder, Regelsoort.HOOFDSTUK)) {
        return soorten;
      }
      soorten.add(Soort.PARAGRAAF);
      if (!heeft(ouder, Regelsoort.PARAGRAAF)) {
        soorten.add(Soort.ARTIKEL);
      }
      return soorten;
    }
    return switch (rijen.op(ouder).soort()) {
      case HOOFDSTUK ->
          heeft(ouder, Regelsoort.PARAGRAAF)
              ? EnumSet.of(Soort.PARAGRAAF)
              : EnumSet.of(Soort.PARAGRAAF, Soort.ARTIKEL);
      case PARAGRAAF -> EnumSet.of(Soort.ARTIKEL);
      default -> Set.of();
    };
  }

  private boolean heeft(int ouder, Regelsoort soort) {
    return IntStream.range(ouder + 1, rijen.eind(ouder))
        .anyMatch(i -> rijen.op(i).soort() == soort);
  }

  /** The end of a part; of the regulation the place before its annexes. */
  private int eindZonderBijlagen(int ouder, Soort soort) {
    int eind = rijen.eind(ouder);
    if (ouder != Rijen.REGELING || soort == Soort.BIJLAGE) {
      return eind;
    }
    int plaats = eind;
    for (int i = eind - 1; i >= 0 && rijen.op(i).soort() != Regelsoort.HOOFDSTUK; i--) {
      plaats = rijen.op(i).soort() == Regelsoort.BIJLAGE ? i : plaats;
    }
    return plaats;
  }

  private void voegItemsToe(int ouder, Rijen blok, Soort soort, Adres van) {
    List<Integer> bestaande = kinderen(ouder, blok, van);
    if (bestaande.isEmpty()) {
      throw new Weigering("geen-lijst", van, soort);
    }
    List<String> nummers = nummers(blok, koppen(blok, soort));
    if (soort != Soort.BEGRIP) {
      eisVolgt(nummers, rijen.op(bestaande.getLast()).nummer());
    }
    voegIn(rijen.eind(bestaande.getLast()), blok, van);
  }

  private static void eisVolgt(List<String> nummers, String laatste) {
    String vorige = laatste;
    for (String nummer : nummers) {
      if (!Nummers.volgtOp(nummer, vorige)) {
        throw new Weigering("nummers", nummer, vorige);
      }
      vorige = nummer;
    }
  }

  /** What is there already of the kind that is quoted. */
  private List<Integer> kinderen(int ouder, Rijen blok, Adres adres) {
    if (ouder == Rijen.REGELING) {
      throw new Weigering("past-niet", adres, blok.op(0).gedrukt());
    }
    return rijen.kinderen(ouder, blok.op(0).soort());
  }

  // Where it belongs

  private void voegInOpNummer(Adres in, Rijen blok) {
    Soort soort =
        eersteSoort(blok)
            .filter(s -> s == Soort.LID || s == Soort.ONDERDEEL || s == Soort.SUBONDERDEEL)
            .orElseThrow(() -> new Weigering("past-niet", in, blok.op(0).gedrukt()));
    List<Integer> koppen = koppen(blok, soort);
    int ouder = zoeker.element(in);
    List<Integer> bestaande = kinderen(ouder, blok, in);
    if (bestaande.isEmpty()) {
      throw new Weigering("geen-lijst", in, soort);
    }
    for (int i = 0; i < koppen.size(); i++) {
      int eind = i + 1 < koppen.size() ? koppen.get(i + 1) : blok.aantal();
      voegInOpNummer(ouder, blok.alle().subList(koppen.get(i), eind), in);
    }
    for (int kop : koppen) {
      eisVolgendeSluitAan(ouder, blok.op(kop), in);
    }
  }

  private void voegInOpNummer(int ouder, List<Rij> element, Adres in) {
    Rij kop = element.getFirst();
    List<Integer> nu = rijen.kinderen(ouder, kop.soort());
    List<Integer> vorige =
        nu.stream().filter(i -> Nummers.volgtOp(kop.nummer(), rijen.op(i).nummer())).toList();
    if (Nummers.isEerste(kop.nummer())) {
      rijen.voegIn(nu.getFirst(), element);
    } else if (vorige.size() == 1) {
      rijen.voegIn(rijen.eind(vorige.getFirst()), element);
    } else {
      throw new Weigering("geen-plaats", in, kop.nummer());
    }
  }

  private void eisVolgendeSluitAan(int ouder, Rij kop, Adres in) {
    List<Integer> nu = rijen.kinderen(ouder, kop.soort());
    int volgende = nu.indexOf(rijen.plaats(kop.sleutel())) + 1;
    if (volgende < nu.size()
        && !Nummers.volgtOp(rijen.op(nu.get(volgende)).nummer(), kop.nummer())) {
      throw new Weigering("geen-ruimte", in, kop.nummer());
    }
  }

  private void voegAlfabetischIn(Adres in, Rijen blok) {
    List<Integer> koppen = koppen(blok, Soort.BEGRIP);
    int ouder = zoeker.element(in);
    List<Integer> bestaande = kinderen(ouder, blok, in);
    if (bestaande.isEmpty()) {
      throw new Weigering("geen-lijst", in, Soort.BEGRIP);
    }
    for (int i = 1; i < bestaande.size(); i++) {
      if (Termen.ALFABETISCH.compare(term(bestaande.get(i - 1)), term(bestaande.get(i))) > 0) {
        throw new Weigering("niet-alfabetisch", in, term(bestaande.get(i)));
      }
    }
    for (int i = 0; i < koppen.size(); i++) {
      int eind = i + 1 < koppen.size() ? koppen.get(i + 1) : blok.aantal();
      voegAlfabetischIn(ouder, blok.alle().subList(koppen.get(i), eind), in);
    }
  }

  private void voegAlfabetischIn(int ouder, List<Rij> begrip, Adres in) {
    String nieuw = begrip.getFirst().aanduiding();
    List<Integer> nu = rijen.kinderen(ouder, Regelsoort.BEGRIP);
    if (nu.stream().anyMatch(i -> Termen.isDezelfde(term(i), nieuw))) {
      throw new Weigering("term-bestaat", in, nieuw);
    }
    int plaats =
        nu.stream()
            .filter(i -> Termen.ALFABETISCH.compare(term(i), nieuw) > 0)
            .findFirst()
            .orElseGet(() -> rijen.eind(nu.getLast()));
    rijen.voegIn(plaats, begrip);
  }

  private String term(int plaats) {
    return rijen.op(plaats).aanduiding();
  }

  // Chapters and paragraphs

  /** Which chapter (or annex) and which paragraph a line stands in. */
  private record Indeling(Optional<Sleutel> hoofdstuk, Optional<Sleutel> paragraaf) {}

  /**
   * Inserts, provided that what follows stays in its chapter and paragraph. Where there were none
   * at all, the decision may begin with them.
   */
  private void voegIn(int plaats, Rijen blok, Adres adres) {
    Map<Sleutel, Indeling> toen = indeling();
    rijen.voegIn(plaats, blok.alle());
    Map<Sleutel, Indeling> nu = indeling();
    boolean hoofdstukken = bestond(Regelsoort.HOOFDSTUK);
    boolean paragrafen = bestond(Regelsoort.PARAGRAAF);
    toen.forEach((sleutel, was) -> {
      Indeling is = nu.get(sleutel);
      boolean anderHoofdstuk = hoofdstukken && !Objects.equals(was.hoofdstuk(), is.hoofdstuk());
      boolean andereParagraaf = paragrafen && !Objects.equals(was.paragraaf(), is.paragraaf());
      if (anderHoofdstuk || andereParagraaf) {
        Rij verschoven = rijen.op(rijen.plaats(sleutel));
        throw new Weigering("andere-indeling", adres, verschoven.gedrukt());
      }
    });
  }

  private boolean bestond(Regelsoort soort) {
    return rijen.alle().stream().anyMatch(r -> r.soort() == soort && r.bestond());
  }

  private Map<Sleutel, Indeling> indeling() {
    Map<Sleutel, Indeling> indeling = new LinkedHashMap<>();
    Optional<Sleutel> hoofdstuk = Optional.empty();
    Optional<Sleutel> paragraaf = Optional.empty();
    for (Rij rij : rijen.alle()) {
      switch (rij.soort()) {
        case HOOFDSTUK, BIJLAGE -> {
          hoofdstuk = Optional.of(rij.sleutel());
          paragraaf = Optional.empty();
        }
        case PARAGRAAF -> {
          paragraaf = Optional.of(rij.sleutel());
          indeling.put(rij.sleutel(), new Indeling(hoofdstuk, paragraaf));
        }
        case ARTIKEL -> indeling.put(rij.sleutel(), new Indeling(hoofdstuk, paragraaf));
        default -> {}
      }
    }
    return indeling;
  }

  /** Changes a line; it must stay the kind of line that it is. */
  static void zet(Rijen rijen, int plaats, Rij nieuw) {
    Rij oud = rijen.op(plaats);
    if (nieuw.tekst().isEmpty() && !oud.soort().isKop()) {
      throw new Weigering("leeg-geworden", oud.gedrukt());
    }
    if (!nieuw.leestAls(oud)) {
      throw new Weigering("andere-regel", nieuw.gedrukt());
    }
    rijen.zet(plaats, nieuw);
  }
}
