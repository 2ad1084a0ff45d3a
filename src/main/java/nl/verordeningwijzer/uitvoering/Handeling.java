package nl.verordeningwijzer.uitvoering;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.verordeningwijzer.instructie.Adres;
import nl.verordeningwijzer.instructie.Adres.Soort;
import nl.verordeningwijzer.instructie.Instructie;
import nl.verordeningwijzer.instructie.Instructie.Aanduiding;
import nl.verordeningwijzer.instructie.Instructie.LaatVervallen;
import nl.verordeningwijzer.instructie.Instructie.PlaatsAanduiding;
import nl.verordeningwijzer.instructie.Instructie.Slotvervanging;
import nl.verordeningwijzer.instructie.Instructie.TrekIn;
import nl.verordeningwijzer.instructie.Instructie.VanWoorden;
import nl.verordeningwijzer.instructie.Instructie.Vernummer;
import nl.verordeningwijzer.instructie.Instructie.Vernummering;
import nl.verordeningwijzer.instructie.Instructie.Vervang;
import nl.verordeningwijzer.instructie.Instructie.VoegIn;
import nl.verordeningwijzer.instructie.Reeks;
import nl.verordeningwijzer.instructie.Volzinnen;
import nl.verordeningwijzer.instructie.Woordbewerking;
import nl.verordeningwijzer.instructie.Woordbewerking.Spanne;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regelsoort;
import nl.verordeningwijzer.uitvoering.Plaatszoeker.Tekstplaats;
import nl.verordeningwijzer.uitvoering.Rij.Sleutel;

/**
 * One instruction being executed. It refuses with a {@link Weigering}, perhaps halfway: whoever
 * executes works on a copy.
 */
final class Handeling {

  private final Rijen rijen;
  private final Plaatszoeker zoeker;

  Handeling(Rijen rijen, Plaatszoeker zoeker) {
    this.rijen = rijen;
    this.zoeker = zoeker;
  }

  void voerUit(Instructie instructie) {
    switch (instructie) {
      case Vervang v -> vervang(v);
      case VoegIn v -> {
        vernummer(v.vernummering());
        v.slot().forEach(this::vervangSlot);
        new Invoeging(rijen, zoeker).voegIn(v.plek(), v.tekst());
      }
      case LaatVervallen l -> laatVervallen(l);
      case Vernummer(Vernummering vernummering) -> vernummer(List.of(vernummering));
      case PlaatsAanduiding(Aanduiding aanduiding, Adres bij) -> plaatsAanduiding(aanduiding, bij);
      case VanWoorden w -> bewerkWoorden(w);
      case TrekIn t -> {}
    }
  }

  // Replacing

  private void vervang(Vervang v) {
    Reeks doel = v.doel();
    if (!Plaatszoeker.isElement(doel.soort()) && doel.soort() != Soort.ZIN) {
      eisEnkel(doel);
    }
    switch (doel.soort()) {
      case OPSCHRIFT -> vervangOpschrift(doel.adressen().getFirst(), v.tekst());
      case AANHEF, SLOT -> {
        int plaats = zoeker.aanhefOfSlot(doel.adressen().getFirst());
        String nieuw = Invoeging.lopendeTekst(v.tekst());
        zet(plaats, rijen.op(plaats).metTekst(nieuw, Rij.nieuweZinnen(nieuw)));
      }
      case ZIN -> vervangZinnen(doel, v.tekst());
      default -> {
        vervangElementen(v);
        return;
      }
    }
    vernummer(v.vernummering());
  }

  private static void eisEnkel(Reeks doel) {
    if (doel.nummers().size() > 1) {
      throw new Weigering("geen-buren", doel.adressen().getLast());
    }
  }

  private void vervangOpschrift(Adres adres, List<String> tekst) {
    int plaats = zoeker.opschrift(adres);
    Rij oud = rijen.op(plaats);
    List<Rij> blok = Rijen.nieuw(tekst).alle();
    if (blok.size() != 1 || blok.getFirst().soort() != oud.soort()) {
      throw new Weigering("geen-opschrift", adres);
    }
    if (!blok.getFirst().nummer().equals(oud.nummer())) {
      throw new Weigering("ander-nummer", adres, blok.getFirst().nummer());
    }
    rijen.zet(plaats, oud.vervangenDoor(blok.getFirst()));
  }

  private void vervangZinnen(Reeks doel, List<String> tekst) {
    List<Tekstplaats> zinnen = zoeker.zinnen(doel);
    String nieuw = Invoeging.lopendeTekst(tekst);
    Rij rij = rijen.op(zinnen.getFirst().rij());
    int begin = zinnen.getFirst().zin();
    int eind = begin + zinnen.size();
    List<String> stukken = Volzinnen.van(rij.tekst());
    String laatste = stukken.get(eind - 1);
    String wit = laatste.substring(laatste.stripTrailing().length());
    List<Integer> nummers = new ArrayList<>(rij.zinsnummersNu());
    List<Integer> vervangen = nummers.subList(begin, eind);
    List<Integer> nieuwe = Rij.nieuweZinnen(nieuw);
    // As many for as many: each can still be named as the one it replaces.
    if (nieuwe.size() != zinnen.size()) {
      vervangen.clear();
      vervangen.addAll(nieuwe);
    }
    String geheel =
        String.join("", stukken.subList(0, begin))
            + nieuw
            + wit
            + String.join("", stukken.subList(eind, stukken.size()));
    zet(zinnen.getFirst().rij(), rij.metTekst(geheel, List.copyOf(nummers)));
  }

  private void vervangElementen(Vervang v) {
    Reeks doel = v.doel();
    List<Integer> plaatsen = zoeker.reeks(doel);
    for (int i = 1; i < plaatsen.size(); i++) {
      if (rijen.eind(plaatsen.get(i - 1)) != plaatsen.get(i)) {
        throw new Weigering("geen-buren", doel.adressen().get(i));
      }
    }
    Rijen blok = Invoeging.lees(v.tekst());
    List<Integer> koppen = Invoeging.koppen(blok, doel.soort());
    if (isGenummerd(doel.soort())) {
      IntStream.range(0, plaatsen.size())
          .forEach(i -> zoeker.eisNietVernummerd(doel.adressen().get(i), plaatsen.get(i)));
      eisNummers(doel, koppen.stream().map(k -> blok.op(k).nummer()).toList());
    }
    List<Sleutel> vernummerd = vernummer(v.vernummering());
    for (int i = 0; i < koppen.size(); i++) {
      Rij nieuw = blok.op(koppen.get(i));
      opvolger(nieuw, i, plaatsen, koppen.size())
          .ifPresent(oud -> blok.zet(blok.plaats(nieuw.sleutel()), oud.vervangenDoor(nieuw)));
    }
    int begin = plaatsen.getFirst();
    rijen.verwijder(begin, rijen.eind(plaatsen.getLast()));
    rijen.voegIn(begin, blok.alle());
    eisAanwezig(vernummerd, v.vernummering());
    eisUniek(koppen.stream().map(k -> begin + k).toList(), doel);
  }

  /** The replaced element that a new one stands for: the one with its number, or the only one. */
  private Optional<Rij> opvolger(Rij nieuw, int volgnummer, List<Integer> plaatsen, int aantal) {
    if (plaatsen.size() == aantal && nieuw.nummer().isEmpty()) {
      return Optional.of(rijen.op(plaatsen.get(volgnummer)));
    }
    return plaatsen.stream()
        .map(rijen::op)
        .filter(oud -> oud.aanduiding().equals(nieuw.aanduiding()))
        .findFirst();
  }

  private static void eisNummers(Reeks doel, List<String> nummers) {
    Adres eerste = doel.adressen().getFirst();
    if (!nummers.getFirst().equals(doel.nummers().getFirst())) {
      throw new Weigering("ander-nummer", eerste, nummers.getFirst());
    }
    for (int i = 1; i < nummers.size(); i++) {
      boolean goed =
          Plaatszoeker.isIndeling(doel.soort())
              ? Nummers.OPLOPEND.compare(nummers.get(i - 1), nummers.get(i)) < 0
              : Nummers.volgtOp(nummers.get(i), nummers.get(i - 1));
      if (!goed) {
        throw new Weigering("nummers", nummers.get(i), nummers.get(i - 1));
      }
    }
  }

  private void eisUniek(List<Integer> koppen, Reeks doel) {
    for (int kop : koppen) {
      String nummer = rijen.op(kop).nummer();
      boolean dubbel =
          !nummer.isEmpty()
              && rijen.gelijken(kop).stream()
                  .anyMatch(i -> i != kop && rijen.op(i).nummer().equals(nummer));
      if (dubbel) {
        throw new Weigering("nummer-bezet", doel.adressen().getFirst(), nummer);
      }
    }
  }

  // Lapsing

  private void laatVervallen(LaatVervallen l) {
    Reeks doel = l.doel();
    switch (doel.soort()) {
      case OPSCHRIFT, AANHEF -> throw new Weigering("vervalt-niet", doel.adressen().getFirst());
      case ZIN -> {
        eisGeenAanduiding(l);
        laatZinnenVervallen(doel);
        vernummer(l.vernummering());
        l.slot().forEach(this::vervangSlot);
      }
      default -> laatElementenVervallen(l);
    }
  }

  private static void eisGeenAanduiding(LaatVervallen l) {
    if (l.aanduiding().isPresent() && l.doel().soort() != Soort.LID) {
      throw new Weigering("aanduiding-blijft", l.doel().adressen().getFirst());
    }
  }

  private void laatZinnenVervallen(Reeks doel) {
    List<Tekstplaats> zinnen = zoeker.zinnen(doel);
    int plaats = zinnen.getFirst().rij();
    Rij rij = rijen.op(plaats);
    int begin = zinnen.getFirst().zin();
    int eind = begin + zinnen.size();
    List<String> stukken = new ArrayList<>(Volzinnen.van(rij.tekst()));
    List<Integer> nummers = new ArrayList<>(rij.zinsnummersNu());
    stukken.subList(begin, eind).clear();
    nummers.subList(begin, eind).clear();
    zet(plaats, rij.metTekst(String.join("", stukken), List.copyOf(nummers)));
  }

  private void laatElementenVervallen(LaatVervallen l) {
    Reeks doel = l.doel();
    eisGeenAanduiding(l);
    List<Integer> plaatsen;
    if (doel.soort() == Soort.SLOT) {
      eisEnkel(doel);
      plaatsen = List.of(zoeker.aanhefOfSlot(doel.adressen().getFirst()));
    } else {
      plaatsen = zoeker.reeks(doel);
    }
    List<Sleutel> weg = plaatsen.stream().map(p -> rijen.op(p).sleutel()).toList();
    int ouder = rijen.ouder(plaatsen.getFirst());
    Optional<Sleutel> boven =
        ouder == Rijen.REGELING ? Optional.empty() : Optional.of(rijen.op(ouder).sleutel());
    List<Sleutel> vernummerd = vernummer(l.vernummering());
    l.slot().forEach(this::vervangSlot);
    for (int i = 0; i < weg.size(); i++) {
      int plaats = rijen.plaats(weg.get(i));
      if (doel.soort() == Soort.ARTIKEL) {
        laatArtikelVervallen(plaats, doel.adressen().get(i));
      } else {
        rijen.verwijder(plaats, rijen.eind(plaats));
      }
    }
    eisAanwezig(vernummerd, l.vernummering());
    l.aanduiding()
        .ifPresent(a -> laatAanduidingVervallen(a, boven.map(rijen::plaats), doel.boven()));
  }

  /** Number and heading stay (Aanwijzing 6.12). */
  private void laatArtikelVervallen(int plaats, Adres adres) {
    int eind = rijen.eind(plaats);
    if (plaats + 1 < eind && rijen.op(plaats + 1).soort() == Regelsoort.VERVALLEN) {
      throw new Weigering("al-vervallen", adres);
    }
    rijen.verwijder(plaats + 1, eind);
    rijen.voegIn(plaats + 1, Rijen.nieuw(List.of(Regel.VERVALLEN)).alle());
  }

  /** "… alsmede de aanduiding "1." voor het eerste lid" (Aanwijzing 6.18). */
  private void laatAanduidingVervallen(
      Aanduiding aanduiding, Optional<Integer> artikel, Adres adres) {
    List<Integer> leden = artikel.map(a -> rijen.kinderen(a, Regelsoort.LID)).orElseGet(List::of);
    if (leden.size() != 1 || !rijen.op(leden.getFirst()).nummer().equals(aanduiding.kaal())) {
      throw new Weigering("niet-het-enige-lid", adres, aanduiding.kaal());
    }
    Rij lid = rijen.op(leden.getFirst());
    zetAnders(leden.getFirst(), lid.zonderAanduiding());
  }

  // Numbers

  /** All at once, so that 2 can become 3 while 3 becomes 4. */
  private List<Sleutel> vernummer(List<Vernummering> vernummeringen) {
    Map<Sleutel, Rij> nieuw = new LinkedHashMap<>();
    for (Vernummering vernummering : vernummeringen) {
      Reeks van = vernummering.van();
      if (!isGenummerd(van.soort())) {
        throw new Weigering("geen-nummer", van.adressen().getFirst());
      }
      List<Integer> plaatsen = zoeker.reeks(van);
      for (int i = 0; i < plaatsen.size(); i++) {
        Adres adres = van.adressen().get(i);
        zoeker.eisNietVernummerd(adres, plaatsen.get(i));
        Rij rij = rijen.op(plaatsen.get(i));
        if (nieuw.put(rij.sleutel(), vernummerd(rij, vernummering.tot().get(i), adres)) != null) {
          throw new Weigering("dubbel-vernummerd", adres);
        }
      }
    }
    nieuw.forEach((sleutel, rij) -> rijen.zet(rijen.plaats(sleutel), rij));
    return List.copyOf(nieuw.keySet());
  }

  private static Rij vernummerd(Rij rij, String nummer, Adres adres) {
    if (nummer.equals(rij.nummer())) {
      throw new Weigering("zelfde-nummer", adres);
    }
    Rij nieuw = rij.metNummer(nummer);
    if (!nieuw.leestAls(rij)) {
      throw new Weigering("ongeldig-nummer", adres, nummer);
    }
    return nieuw;
  }

  private static boolean isGenummerd(Soort soort) {
    return switch (soort) {
      case HOOFDSTUK, PARAGRAAF, ARTIKEL, LID, ONDERDEEL, SUBONDERDEEL -> true;
      case BEGRIP, BIJLAGE, OPSCHRIFT, AANHEF, SLOT, ZIN -> false;
    };
  }

  /** What lapsed or was replaced cannot be renumbered in the same breath. */
  private void eisAanwezig(List<Sleutel> vernummerd, List<Vernummering> vernummeringen) {
    List<Adres> adressen =
        vernummeringen.stream().flatMap(v -> v.van().adressen().stream()).toList();
    for (int i = 0; i < vernummerd.size(); i++) {
      if (rijen.plaats(vernummerd.get(i)) < 0) {
        throw new Weigering("niet-gevonden", adressen.get(i));
      }
    }
  }

  private void plaatsAanduiding(Aanduiding aanduiding, Adres bij) {
    if (bij.isRegeling() || bij.laatste().soort() != Soort.ARTIKEL) {
      throw new Weigering("geen-artikel", bij);
    }
    int artikel = zoeker.element(bij);
    if (!rijen.kinderen(artikel, Regelsoort.LID).isEmpty()) {
      throw new Weigering("heeft-leden", bij);
    }
    List<Integer> items = rijen.items(artikel);
    List<Integer> teksten =
        rijen.eigenTekst(artikel).stream()
            .filter(i -> items.isEmpty() || i < items.getLast())
            .toList();
    if (teksten.size() != 1 || teksten.getFirst() != artikel + 1) {
      throw new Weigering("geen-enkele-tekst", bij);
    }
    Rij lid = rijen.op(artikel + 1).alsLid(aanduiding.kaal());
    zetAnders(artikel + 1, lid);
  }

  // Words

  private void vervangSlot(Slotvervanging slot) {
    int plaats = zoeker.laatsteTekst(slot.van());
    Rij rij = rijen.op(plaats);
    String tekst = rij.tekst();
    if (slot.oud().isBlank() || !tekst.endsWith(slot.oud()) || beginMiddenInWoord(tekst, slot)) {
      throw new Weigering("eindigt-anders", slot.van(), slot.oud());
    }
    String begin = tekst.substring(0, tekst.length() - slot.oud().length());
    zet(plaats, rij.metTekst(begin + slot.nieuw()));
  }

  private static boolean beginMiddenInWoord(String tekst, Slotvervanging slot) {
    int grens = tekst.length() - slot.oud().length();
    return grens > 0
        && Character.isLetterOrDigit(tekst.codePointBefore(grens))
        && Character.isLetterOrDigit(tekst.codePointAt(grens));
  }

  private void bewerkWoorden(VanWoorden w) {
    List<Tekstplaats> plaatsen = zoeker.teksten(w.in());
    String woorden = Woordbewerking.gezocht(w);
    int nu = plaatsen.stream().mapToInt(p -> aantal(w, zoeker.tekst(p))).sum();
    if (nu == 0) {
      throw new Weigering("woorden-niet-gevonden", w.in(), woorden);
    }
    if (!w.telkens() && (nu > 1 || wasDubbel(w, plaatsen))) {
      throw new Weigering("woorden-dubbel", w.in(), woorden);
    }
    if (w.telkens() && nu == 1) {
      throw new Weigering("woorden-niet-telkens", w.in(), woorden);
    }
    if (w.telkens() && isInBestaand(w.in()) && staatInNieuw(w, plaatsen)) {
      throw new Weigering("woorden-in-nieuw", w.in(), woorden);
    }
    plaatsen.forEach(p -> bewerkWoorden(w, p));
  }

  private static int aantal(VanWoorden w, String tekst) {
    return Woordbewerking.vind(w, tekst).size();
  }

  /** Who reads the decision beside the existing text must not have to choose either. */
  private boolean wasDubbel(VanWoorden w, List<Tekstplaats> plaatsen) {
    return plaatsen.stream().mapToInt(p -> aantal(w, zoeker.oorspronkelijkeTekst(p))).sum() > 1;
  }

  private static boolean isInBestaand(Adres adres) {
    return adres.stappen().stream().noneMatch(Adres.Stap::nieuw);
  }

  /** "Telkens" in an existing place says nothing about what this decision put there. */
  private boolean staatInNieuw(VanWoorden w, List<Tekstplaats> plaatsen) {
    return plaatsen.stream()
        .anyMatch(p -> !rijen.op(p.rij()).bestond() && aantal(w, zoeker.tekst(p)) > 0);
  }

  private void bewerkWoorden(VanWoorden w, Tekstplaats plaats) {
    String tekst = zoeker.tekst(plaats);
    List<Spanne> spannen = Woordbewerking.vind(w, tekst);
    if (spannen.isEmpty()) {
      return;
    }
    Set<Integer> bezet = new HashSet<>();
    for (Spanne spanne : spannen.reversed()) {
      if (IntStream.range(spanne.begin(), spanne.eind()).anyMatch(i -> !bezet.add(i))) {
        throw new Weigering("woorden-overlappen", w.in(), Woordbewerking.gezocht(w));
      }
      tekst = Woordbewerking.voerUit(w, tekst, spanne);
    }
    Rij rij = rijen.op(plaats.rij());
    if (!plaats.isZin()) {
      zet(plaats.rij(), rij.metTekst(tekst));
      return;
    }
    List<String> stukken = new ArrayList<>(Volzinnen.van(rij.tekst()));
    String zin = stukken.get(plaats.zin());
    stukken.set(plaats.zin(), tekst + zin.substring(zin.stripTrailing().length()));
    zet(plaats.rij(), rij.metTekst(String.join("", stukken)));
  }

  // Lines

  private void zet(int plaats, Rij nieuw) {
    Invoeging.zet(rijen, plaats, nieuw);
  }

  /** A line that became another kind of line: it must be read as that. */
  private void zetAnders(int plaats, Rij nieuw) {
    Rij gelezen = Rij.lees(nieuw.gedrukt(), false);
    if (nieuw.tekst().isEmpty()
        || gelezen.soort() != nieuw.soort()
        || !gelezen.nummer().equals(nieuw.nummer())) {
      throw new Weigering("andere-regel", nieuw.gedrukt());
    }
    rijen.zet(plaats, nieuw);
  }
}
