package nl.verordeningwijzer.wijziging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.verordeningwijzer.besluit.Aanhaling;
import nl.verordeningwijzer.besluit.Instructieschrijver;
import nl.verordeningwijzer.instructie.Adres;
import nl.verordeningwijzer.instructie.Adres.Soort;
import nl.verordeningwijzer.instructie.Instructie;
import nl.verordeningwijzer.instructie.Instructie.Aanduiding;
import nl.verordeningwijzer.instructie.Instructie.Kant;
import nl.verordeningwijzer.instructie.Instructie.LaatVervallen;
import nl.verordeningwijzer.instructie.Instructie.PlaatsAanduiding;
import nl.verordeningwijzer.instructie.Instructie.Plek;
import nl.verordeningwijzer.instructie.Instructie.Slotvervanging;
import nl.verordeningwijzer.instructie.Instructie.Vernummer;
import nl.verordeningwijzer.instructie.Instructie.Vernummering;
import nl.verordeningwijzer.instructie.Instructie.Vervang;
import nl.verordeningwijzer.instructie.Instructie.VoegIn;
import nl.verordeningwijzer.instructie.Reeks;
import nl.verordeningwijzer.regeling.Alinea;
import nl.verordeningwijzer.regeling.Artikel;
import nl.verordeningwijzer.regeling.Begrip;
import nl.verordeningwijzer.regeling.Bepaling;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Bestanddeel;
import nl.verordeningwijzer.regeling.Letters;
import nl.verordeningwijzer.regeling.Lid;
import nl.verordeningwijzer.regeling.Onderdeel;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regels;
import nl.verordeningwijzer.regeling.Tekst;
import nl.verordeningwijzer.regeling.Termen;
import nl.verordeningwijzer.uitvoering.Uitvoerder;
import nl.verordeningwijzer.vergelijking.Regelpaar;
import nl.verordeningwijzer.vergelijking.Uitlijning;
import nl.verordeningwijzer.vergelijking.Uitlijning.Strook;
import nl.verordeningwijzer.vergelijking.Vergelijker;
import nl.verordeningwijzer.vergelijking.Woordverschil;

/**
 * Finds the amendments of one article: the smallest that the conventions allow, or the whole
 * article where they would become too many. What cannot be said small is said one level higher: a
 * lid instead of its words, the article instead of its leden. Nothing is returned that was not
 * executed on the article first.
 */
final class Artikelafleiding {

  /** What an item of a list ends with, with the word that joins it to the next. */
  private static final Pattern SLOT =
      Pattern.compile(
          "(?<stam>.*[^;:.,\\s])(?<slot>[;,](?: "
              + Woordenlijst.patroon("slot.verbinding")
              + ")?|\\.)",
          Pattern.DOTALL);

  /** Leden that share this much are the same lid, whatever their identity. */
  private static final double ZELFDE = 0.5;

  private static final Instructieschrijver SCHRIJVER = new Instructieschrijver(Aanhaling.ENKEL);

  private final Artikel oud;
  private final Artikel nieuw;
  private final Wijzigingswijze wijze;
  private final List<Instructie> instructies = new ArrayList<>();

  private Artikelafleiding(Artikel oud, Artikel nieuw, Wijzigingswijze wijze) {
    this.oud = oud;
    this.nieuw = nieuw;
    this.wijze = wijze;
  }

  /**
   * The amendments of an article; none when it stays as it is.
   *
   * @param oud the article as it is
   * @param nieuw the article as it will be
   */
  static List<Instructie> van(Artikel oud, Artikel nieuw, Wijzigingswijze wijze) {
    return new Artikelafleiding(oud, nieuw, wijze).leidAf();
  }

  private List<Instructie> leidAf() {
    List<String> bestaand = gedrukt(Regels.van(oud));
    List<String> gewenst = gedrukt(Regels.van(nieuw));
    if (bestaand.equals(gewenst)) {
      return List.of();
    }
    if (oud.staat() == Artikel.Staat.GELDEND
        && gedrukt(Regels.van(oud.vervallen())).equals(gewenst)) {
      return List.of(
          new LaatVervallen(Reeks.van(adres(false)), List.of(), List.of(), Optional.empty()));
    }
    boolean beideGeldend =
        oud.staat() == Artikel.Staat.GELDEND && nieuw.staat() == Artikel.Staat.GELDEND;
    if (beideGeldend && !wijze.isGeheel() && artikel()) {
      List<Instructie> fijn = List.copyOf(instructies);
      if (wijze.blijftFijn(fijn.size(), veranderd()) && geeft(fijn, bestaand, gewenst)) {
        return fijn;
      }
    }
    return geheel(gewenst);
  }

  private List<Instructie> geheel(List<String> gewenst) {
    List<Instructie> geheel = new ArrayList<>();
    vernummerArtikel(geheel);
    geheel.add(new Vervang(Reeks.van(adres(isVernummerd())), gewenst, List.of()));
    return List.copyOf(geheel);
  }

  /** Whether the amendments can be said and, executed, do what they must. */
  private boolean geeft(List<Instructie> fijn, List<String> bestaand, List<String> gewenst) {
    Uitvoerder uitvoerder = Uitvoerder.op(bestaand);
    return fijn.stream().allMatch(i -> SCHRIJVER.zin(i, Adres.REGELING).isPresent())
        && fijn.stream().allMatch(i -> uitvoerder.voerUit(i).isEmpty())
        && uitvoerder.regels().equals(gewenst);
  }

  /** Which part of the existing words changes. */
  private double veranderd() {
    int totaal = 0;
    int anders = 0;
    for (Regelpaar paar : Vergelijker.paren(Regels.van(oud), Regels.van(nieuw))) {
      for (Woordverschil.Stuk stuk : paar.wasStukken()) {
        int woorden = stuk.woorden().isBlank() ? 0 : stuk.woorden().strip().split("\\s+").length;
        totaal += woorden;
        anders += stuk.anders() ? woorden : 0;
      }
    }
    return totaal == 0 ? 0 : (double) anders / totaal;
  }

  // The article -----------------------------------------------------------------------------------

  private boolean isVernummerd() {
    return !oud.kop().nummer().equals(nieuw.kop().nummer());
  }

  /** The article, by its own number or by the one that it gets. */
  private Adres adres(boolean nieuweNummer) {
    String nummer = nieuweNummer ? nieuw.kop().nummer() : oud.kop().nummer();
    return Adres.REGELING.met(new Adres.Stap(Soort.ARTIKEL, nummer, nieuweNummer));
  }

  private void vernummerArtikel(List<Instructie> doel) {
    if (isVernummerd()) {
      doel.add(
          new Vernummer(new Vernummering(Reeks.van(adres(false)), List.of(nieuw.kop().nummer()))));
    }
  }

  private boolean artikel() {
    vernummerArtikel(instructies);
    Adres adres = adres(isVernummerd());
    Regel opschrift = Regels.kop(nieuw);
    boolean anderOpschrift =
        !Regels.kop(oud).tekst().woorden().equals(opschrift.tekst().woorden())
            || !oud.kop().scheiding().equals(nieuw.kop().scheiding());
    if (anderOpschrift) {
      instructies.add(vervang(adres.met(Soort.OPSCHRIFT, ""), List.of(opschrift.gedrukt())));
    }
    return leden(adres, oud.leden(), nieuw.leden());
  }

  private boolean leden(Adres adres, List<Lid> was, List<Lid> wordt) {
    if (was.size() > 1 && wordt.size() > 1) {
      return lijst(adres, Soort.LID, was, wordt);
    }
    if (was.size() == 1 && wordt.size() == 1) {
      return inhoud(adres, was.getFirst().inhoud(), wordt.getFirst().inhoud(), false);
    }
    if (was.size() == 1) {
      // Aanwijzing 6.18: the only text gets its "1.", and leden are added.
      boolean eersteBlijft = isZelfde(was.getFirst(), wordt.getFirst());
      if (!eersteBlijft
          || !inhoud(adres, was.getFirst().inhoud(), wordt.getFirst().inhoud(), false)) {
        return false;
      }
      instructies.add(new PlaatsAanduiding(new Aanduiding("1."), adres));
      instructies.add(
          new VoegIn(
              new Plek.AanHetEind(adres),
              regels(wordt.subList(1, wordt.size())),
              List.of(),
              List.of()));
      return true;
    }
    for (int i = 0; i < was.size(); i++) {
      if (isZelfde(was.get(i), wordt.getFirst())) {
        String blijft = String.valueOf(i + 1);
        List<String> vervallen =
            Stream.iterate(1, n -> n + 1)
                .limit(was.size())
                .map(String::valueOf)
                .filter(n -> !n.equals(blijft))
                .toList();
        if (!inhoud(
            adres.met(Soort.LID, blijft), was.get(i).inhoud(), wordt.getFirst().inhoud(), false)) {
          return false;
        }
        instructies.add(
            new LaatVervallen(
                new Reeks(adres, Soort.LID, vervallen, false),
                List.of(),
                List.of(),
                Optional.of(new Aanduiding(blijft + "."))));
        return true;
      }
    }
    return false;
  }

  private boolean isZelfde(Lid was, Lid wordt) {
    return was.id().equals(wordt.id())
        || Woordverschil.overeenkomst(woorden(oud, was), woorden(nieuw, wordt)) >= ZELFDE;
  }

  private static String woorden(Artikel artikel, Lid lid) {
    return String.join(" ", gedrukt(Regels.vanLeden(artikel, List.of(lid))));
  }

  // A list of leden, onderdelen or begrippen ------------------------------------------------------

  private boolean lijst(
      Adres boven, Soort soort, List<? extends Bepaling> was, List<? extends Bepaling> wordt) {
    Lijst lijst = new Lijst(boven, soort, was, wordt);
    return soort == Soort.BEGRIP ? lijst.begrippen() : lijst.genummerd();
  }

  /** Items of one kind, before and after. */
  private final class Lijst {
    private final Adres boven;
    private final Soort soort;
    private final List<? extends Bepaling> was;
    private final List<? extends Bepaling> wordt;
    private final List<Strook> stroken;

    Lijst(Adres boven, Soort soort, List<? extends Bepaling> was, List<? extends Bepaling> wordt) {
      this.boven = boven;
      this.soort = soort;
      this.was = was;
      this.wordt = wordt;
      this.stroken =
          Uitlijning.van(
              was.stream().map(Bepaling::id).toList(), wordt.stream().map(Bepaling::id).toList());
    }

    boolean genummerd() {
      if (stroken.stream().noneMatch(Strook::gelijk)) {
        return false;
      }
      List<Slotvervanging> slot = slotvervangingen();
      for (int i = 0; i < stroken.size(); i++) {
        Strook strook = stroken.get(i);
        if (strook.gelijk()) {
          if (!blijvende(strook, slot)) {
            return false;
          }
        } else {
          boolean laatste = i == stroken.size() - 1;
          List<Vernummering> vernummering = laatste ? List.of() : vernummering(stroken.get(i + 1));
          wijzig(strook, vernummering, laatste ? slot : List.of());
        }
      }
      return true;
    }

    private void wijzig(Strook strook, List<Vernummering> vernummering, List<Slotvervanging> slot) {
      List<String> erbij = regels(wordt.subList(strook.wordtBegin(), strook.wordtEind()));
      if (strook.wordtAantal() == 0) {
        instructies.add(new LaatVervallen(oude(strook), vernummering, slot, Optional.empty()));
      } else if (strook.wasAantal() > 0) {
        instructies.add(new Vervang(oude(strook), erbij, vernummering));
      } else {
        Plek plek =
            strook.wasBegin() == was.size()
                ? new Plek.AanHetEind(boven)
                : !vernummering.isEmpty()
                    ? new Plek.OpNummer(boven)
                    : new Plek.Bij(Kant.NA, adres(strook.wasBegin() - 1, strook.wordtBegin() - 1));
        instructies.add(new VoegIn(plek, erbij, vernummering, slot));
      }
    }

    private Reeks oude(Strook strook) {
      List<String> nummers = new ArrayList<>();
      for (int i = strook.wasBegin(); i < strook.wasEind(); i++) {
        nummers.add(naam(was, i));
      }
      return new Reeks(boven, soort, nummers, false);
    }

    private List<Vernummering> vernummering(Strook blijft) {
      if (soort == Soort.BEGRIP || blijft.wasBegin() == blijft.wordtBegin()) {
        return List.of();
      }
      List<String> nummers = new ArrayList<>();
      for (int i = blijft.wordtBegin(); i < blijft.wordtEind(); i++) {
        nummers.add(naam(wordt, i));
      }
      return List.of(new Vernummering(oude(blijft), nummers));
    }

    /** Items that stay: their numbers may change, and what they say. */
    private boolean blijvende(Strook strook, List<Slotvervanging> slot) {
      for (int i = 0; i < strook.wasAantal(); i++) {
        int oudePlaats = strook.wasBegin() + i;
        int nieuwePlaats = strook.wordtBegin() + i;
        Adres adres = adres(oudePlaats, nieuwePlaats);
        Adres oudAdres = boven.met(soort, naam(was, oudePlaats));
        if (slot.stream().anyMatch(s -> s.van().equals(oudAdres))) {
          continue;
        }
        int begin = instructies.size();
        List<Bestanddeel> oudeInhoud = inhoud(was.get(oudePlaats));
        List<Bestanddeel> nieuweInhoud = inhoud(wordt.get(nieuwePlaats));
        boolean zelfdeBegrip =
            soort != Soort.BEGRIP || naam(was, oudePlaats).equals(naam(wordt, nieuwePlaats));
        if (!zelfdeBegrip || !inhoud(adres, oudeInhoud, nieuweInhoud, soort == Soort.ONDERDEEL)) {
          instructies.subList(begin, instructies.size()).clear();
          vervangGeheel(adres, regels(wordt.subList(nieuwePlaats, nieuwePlaats + 1)));
        }
      }
      return true;
    }

    /** Neighbours that are replaced are replaced together. */
    private void vervangGeheel(Adres adres, List<String> tekst) {
      Reeks reeks = Reeks.van(adres);
      if (!instructies.isEmpty()
          && instructies.getLast() instanceof Vervang vorige
          && vorige.vernummering().isEmpty()
          && vorige.doel().boven().equals(boven)
          && vorige.doel().soort() == soort
          && vorige.doel().nieuw() == reeks.nieuw()
          && soort != Soort.BEGRIP
          && volgtOp(vorige.doel().nummers().getLast(), reeks.nummers().getFirst())) {
        instructies.removeLast();
        instructies.add(
            new Vervang(
                new Reeks(
                    boven, soort, samen(vorige.doel().nummers(), reeks.nummers()), reeks.nieuw()),
                samen(vorige.tekst(), tekst),
                List.of()));
      } else {
        instructies.add(new Vervang(reeks, tekst, List.of()));
      }
    }

    private boolean volgtOp(String een, String twee) {
      return plaats(een) + 1 == plaats(twee);
    }

    private int plaats(String nummer) {
      return soort == Soort.ONDERDEEL
          ? Stream.iterate(1, n -> n + 1)
              .filter(n -> Letters.klein(n).equals(nummer))
              .findFirst()
              .orElseThrow()
          : Integer.parseInt(nummer);
    }

    /** An item by its existing number, or by the new one if that differs. */
    private Adres adres(int oudePlaats, int nieuwePlaats) {
      String nummer = naam(was, oudePlaats);
      boolean vernummerd = soort != Soort.BEGRIP && oudePlaats != nieuwePlaats;
      return boven.met(
          new Adres.Stap(soort, vernummerd ? naam(wordt, nieuwePlaats) : nummer, vernummerd));
    }

    private String naam(List<? extends Bepaling> items, int plaats) {
      return switch (soort) {
        case ONDERDEEL -> Letters.klein(plaats + 1);
        case BEGRIP -> term(items.get(plaats));
        default -> String.valueOf(plaats + 1);
      };
    }

    /**
     * Items of which only the mark at the end changes because the list gets longer or shorter at
     * its end: that is said in the same sentence (Aanwijzing 6.18).
     */
    private List<Slotvervanging> slotvervangingen() {
      Strook laatste = stroken.getLast();
      if (soort == Soort.LID
          || laatste.gelijk()
          || (laatste.wasAantal() > 0 && laatste.wordtAantal() > 0)
          || stroken.size() < 2) {
        return List.of();
      }
      Strook blijft = stroken.get(stroken.size() - 2);
      List<Slotvervanging> slot = new ArrayList<>();
      for (int i = Math.max(0, blijft.wasAantal() - 2); i < blijft.wasAantal(); i++) {
        int oudePlaats = blijft.wasBegin() + i;
        Optional<String> een = enigeTekst(was.get(oudePlaats));
        Optional<String> twee = enigeTekst(wordt.get(blijft.wordtBegin() + i));
        if (een.isPresent() && twee.isPresent()) {
          Matcher oudSlot = SLOT.matcher(een.get());
          Matcher nieuwSlot = SLOT.matcher(twee.get());
          if (oudSlot.matches()
              && nieuwSlot.matches()
              && oudSlot.group("stam").equals(nieuwSlot.group("stam"))
              && !oudSlot.group("slot").equals(nieuwSlot.group("slot"))) {
            slot.add(
                new Slotvervanging(
                    boven.met(soort, naam(was, oudePlaats)),
                    oudSlot.group("slot"),
                    nieuwSlot.group("slot")));
          }
        }
      }
      return slot;
    }

    // Definitions have no numbers: they are named by their term --------------------------------

    boolean begrippen() {
      boolean allemaalEenTerm =
          Stream.concat(was.stream(), wordt.stream()).noneMatch(b -> term(b).isEmpty());
      Set<String> termen = new HashSet<>();
      boolean uniek = was.stream().allMatch(b -> termen.add(term(b)));
      if (!allemaalEenTerm || !uniek || stroken.stream().noneMatch(Strook::gelijk)) {
        return false;
      }
      List<Slotvervanging> slot = slotvervangingen();
      boolean opAlfabet =
          slot.isEmpty() && isAlfabetisch(blijvers()) && isAlfabetisch(zonderVervangen());
      List<Bepaling> alfabetisch = new ArrayList<>();
      if (opAlfabet) {
        stroken.stream()
            .filter(s -> !s.gelijk() && s.wasAantal() == 0)
            .forEach(s -> alfabetisch.addAll(wordt.subList(s.wordtBegin(), s.wordtEind())));
        if (!alfabetisch.isEmpty()) {
          instructies.add(
              new VoegIn(new Plek.Alfabetisch(boven), regels(alfabetisch), List.of(), List.of()));
        }
      }
      for (int i = 0; i < stroken.size(); i++) {
        Strook strook = stroken.get(i);
        boolean laatste = i == stroken.size() - 1;
        if (strook.gelijk()) {
          if (!blijvende(strook, slot)) {
            return false;
          }
        } else if (strook.wasAantal() == 0 && strook.wasBegin() == 0) {
          if (!opAlfabet) {
            instructies.add(
                new VoegIn(
                    new Plek.Bij(Kant.VOOR, boven.met(soort, naam(was, 0))),
                    regels(wordt.subList(strook.wordtBegin(), strook.wordtEind())),
                    List.of(),
                    List.of()));
          }
        } else if (strook.wasAantal() > 0 || !opAlfabet) {
          wijzig(strook, List.of(), laatste ? slot : List.of());
        }
      }
      return true;
    }

    /** The existing definitions, as they stand when the new ones are inserted. */
    private List<String> blijvers() {
      return was.stream().map(Artikelafleiding::term).toList();
    }

    /** The new definitions, with the existing ones that others replace still in their place. */
    private List<String> zonderVervangen() {
      List<String> termen = new ArrayList<>();
      for (Strook s : stroken) {
        if (s.gelijk() || s.wasAantal() > 0) {
          was.subList(s.wasBegin(), s.wasEind()).forEach(b -> termen.add(term(b)));
        } else {
          wordt.subList(s.wordtBegin(), s.wordtEind()).forEach(b -> termen.add(term(b)));
        }
      }
      return termen;
    }
  }

  private static boolean isAlfabetisch(List<String> termen) {
    for (int i = 1; i < termen.size(); i++) {
      if (Termen.ALFABETISCH.compare(termen.get(i - 1), termen.get(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** The term that a definition defines; empty when it has no colon. */
  private static String term(Bepaling begrip) {
    return inhoud(begrip).getFirst() instanceof Alinea(Tekst tekst)
            && tekst.woorden().indexOf(':') > 0
        ? Termen.van(tekst.woorden())
        : "";
  }

  private static Optional<String> enigeTekst(Bepaling item) {
    List<Bestanddeel> inhoud = inhoud(item);
    return inhoud.size() == 1 && inhoud.getFirst() instanceof Alinea(Tekst tekst)
        ? Optional.of(tekst.woorden())
        : Optional.empty();
  }

  private static List<Bestanddeel> inhoud(Bepaling item) {
    return switch (item) {
      case Lid l -> l.inhoud();
      case Onderdeel o -> o.inhoud();
      case Begrip b -> b.inhoud();
      default -> throw new IllegalArgumentException("geen lid, onderdeel of begrip: " + item.id());
    };
  }

  // What a lid, onderdeel or begrip says --------------------------------------------------------

  /** First words, items, last words; any of them may be missing. */
  private record Deling(Optional<Tekst> aanhef, List<Bepaling> items, Optional<Tekst> slot) {

    /** Empty when the content has another shape. */
    static Optional<Deling> van(List<Bestanddeel> inhoud) {
      List<Bestanddeel> rest = new ArrayList<>(inhoud);
      Optional<Tekst> aanhef = Optional.empty();
      if (!rest.isEmpty() && rest.getFirst() instanceof Alinea(Tekst tekst)) {
        aanhef = Optional.of(tekst);
        rest.removeFirst();
      }
      Optional<Tekst> slot = Optional.empty();
      if (rest.size() > 1 && rest.getLast() instanceof Alinea(Tekst tekst)) {
        slot = Optional.of(tekst);
        rest.removeLast();
      }
      List<Bepaling> items = new ArrayList<>();
      for (Bestanddeel deel : rest) {
        switch (deel) {
          case Alinea a -> {
            return Optional.empty();
          }
          case Onderdeel o -> items.add(o);
          case Begrip b -> items.add(b);
        }
      }
      boolean gelijksoortig = items.stream().map(Object::getClass).distinct().count() <= 1;
      return gelijksoortig ? Optional.of(new Deling(aanhef, items, slot)) : Optional.empty();
    }

    boolean heeftBegrippen() {
      return !items.isEmpty() && items.getFirst() instanceof Begrip;
    }
  }

  /**
   * Amends the content of a provision; false when it must be replaced instead.
   *
   * @param inOnderdeel whether its items are subonderdelen
   */
  private boolean inhoud(
      Adres adres, List<Bestanddeel> was, List<Bestanddeel> wordt, boolean inOnderdeel) {
    Optional<Deling> een = Deling.van(was);
    Optional<Deling> twee = Deling.van(wordt);
    if (een.isEmpty() || twee.isEmpty()) {
      return false;
    }
    Deling oude = een.get();
    Deling nieuwe = twee.get();
    if (oude.aanhef().isPresent() != nieuwe.aanhef().isPresent()
        || oude.items().isEmpty() != nieuwe.items().isEmpty()
        || oude.heeftBegrippen() != nieuwe.heeftBegrippen()
        || (oude.slot().isEmpty() && nieuwe.slot().isPresent())) {
      return false;
    }
    Adres aanhef = oude.items().isEmpty() ? adres : adres.met(Soort.AANHEF, "");
    if (oude.aanhef().isPresent()
        && !regel(aanhef, oude.aanhef().get(), nieuwe.aanhef().orElseThrow())) {
      return false;
    }
    Soort soort =
        oude.heeftBegrippen() ? Soort.BEGRIP : inOnderdeel ? Soort.SUBONDERDEEL : Soort.ONDERDEEL;
    if (!oude.items().isEmpty() && !lijst(adres, soort, oude.items(), nieuwe.items())) {
      return false;
    }
    Adres slot = adres.met(Soort.SLOT, "");
    if (oude.slot().isPresent() && nieuwe.slot().isEmpty()) {
      instructies.add(new LaatVervallen(Reeks.van(slot), List.of(), List.of(), Optional.empty()));
    }
    return oude.slot().isEmpty()
        || nieuwe.slot().isEmpty()
        || regel(slot, oude.slot().get(), nieuwe.slot().get());
  }

  /** Amends the words of one line; false when the provision must be replaced. */
  private boolean regel(Adres adres, Tekst was, Tekst wordt) {
    if (was.woorden().equals(wordt.woorden())) {
      return true;
    }
    double veranderd = 1 - Woordverschil.overeenkomst(was.woorden(), wordt.woorden());
    Optional<List<Instructie>> woorden =
        Woordafleiding.van(adres, was, wordt).filter(w -> wijze.blijftFijn(w.size(), veranderd));
    if (woorden.isPresent()) {
      instructies.addAll(woorden.get());
      return true;
    }
    Soort soort = adres.laatste().soort();
    if (soort == Soort.AANHEF || soort == Soort.SLOT) {
      instructies.add(vervang(adres, List.of(wordt.woorden())));
      return true;
    }
    return false;
  }

  private static Instructie vervang(Adres adres, List<String> tekst) {
    return new Vervang(Reeks.van(adres), tekst, List.of());
  }

  // Lines -----------------------------------------------------------------------------------------

  /** The lines of some new provisions, with all that stands in them. */
  private List<String> regels(List<? extends Bepaling> bepalingen) {
    Set<BepalingId> ids = new HashSet<>();
    bepalingen.forEach(b -> verzamel(b, ids));
    return gedrukt(Regels.van(nieuw).stream().filter(r -> ids.contains(r.bepaling())).toList());
  }

  private static void verzamel(Bepaling bepaling, Set<BepalingId> ids) {
    ids.add(bepaling.id());
    inhoud(bepaling).stream()
        .filter(Bepaling.class::isInstance)
        .map(Bepaling.class::cast)
        .forEach(b -> verzamel(b, ids));
  }

  private static List<String> samen(List<String> een, List<String> twee) {
    return Stream.concat(een.stream(), twee.stream()).toList();
  }

  private static List<String> gedrukt(List<Regel> regels) {
    return regels.stream().map(Regel::gedrukt).toList();
  }
}
