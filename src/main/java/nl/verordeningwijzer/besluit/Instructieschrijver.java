package nl.verordeningwijzer.besluit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.verordeningwijzer.besluit.Zinnen.Getal;
import nl.verordeningwijzer.instructie.Adres;
import nl.verordeningwijzer.instructie.Adres.Soort;
import nl.verordeningwijzer.instructie.Adres.Stap;
import nl.verordeningwijzer.instructie.Blok.Groep;
import nl.verordeningwijzer.instructie.Instructie;
import nl.verordeningwijzer.instructie.Instructie.Kant;
import nl.verordeningwijzer.instructie.Instructie.LaatSpatieVervallen;
import nl.verordeningwijzer.instructie.Instructie.LaatVervallen;
import nl.verordeningwijzer.instructie.Instructie.LaatWoordenVervallen;
import nl.verordeningwijzer.instructie.Instructie.PlaatsAanduiding;
import nl.verordeningwijzer.instructie.Instructie.Plek;
import nl.verordeningwijzer.instructie.Instructie.TrekIn;
import nl.verordeningwijzer.instructie.Instructie.VanWoorden;
import nl.verordeningwijzer.instructie.Instructie.Vernummer;
import nl.verordeningwijzer.instructie.Instructie.Vervang;
import nl.verordeningwijzer.instructie.Instructie.VervangWoorden;
import nl.verordeningwijzer.instructie.Instructie.VoegIn;
import nl.verordeningwijzer.instructie.Instructie.VoegWoordenIn;
import nl.verordeningwijzer.instructie.Reeks;

/**
 * Words operations, naar de Aanwijzingen voor de regelgeving. The phrases are in {@code
 * zinnen.properties}; only which phrase fits, and its number, is decided here. What is quoted below
 * the sentence is not part of it.
 *
 * @param voorkeur how words are quoted, if their own characters allow it
 */
public record Instructieschrijver(Aanhaling voorkeur) {

  /**
   * The sentence of an operation; empty when there are no words for it, or no way to quote what it
   * quotes.
   *
   * @param binnen the place that "… wordt als volgt gewijzigd:" named; the regulation when none was
   */
  public Optional<String> zin(Instructie instructie, Adres binnen) {
    return schrijf(a -> zin(instructie, binnen, a));
  }

  /**
   * One sentence for amendments of words in the same place: "In het tweede lid vervalt ‘x’ en wordt
   * ‘y’ vervangen door ‘z’." Empty when they are not in the same place, or cannot be quoted.
   *
   * @param binnen the place that "… wordt als volgt gewijzigd:" named; the regulation when none was
   */
  public Optional<String> zin(List<? extends VanWoorden> zelfdePlaats, Adres binnen) {
    boolean zelfde = zelfdePlaats.stream().map(VanWoorden::in).distinct().count() == 1;
    return zelfde ? schrijf(a -> woorden(zelfdePlaats, binnen, a)) : Optional.empty();
  }

  /**
   * "Artikel 4 wordt als volgt gewijzigd:"; empty when the place cannot be named.
   *
   * @param binnen the place that was already named; the regulation when none was
   */
  public Optional<String> opening(Adres adres, Adres binnen) {
    return schrijf(
        a -> Zinnen.vul("opening", Map.of("doel", Adresschrijver.metKomma(adres, binnen, a))));
  }

  /** "De Re-integratieverordening 2015 wordt als volgt gewijzigd:". */
  public static String openingVanRegeling(String citeertitel) {
    return Zinnen.vul("opening-regeling", Map.of("titels", citeertitel));
  }

  private Optional<String> schrijf(Function<Aanhaler, String> zin) {
    return Aanhaler.schrijf(voorkeur, zin).map(Zinnen::metHoofdletter);
  }

  private static String zin(Instructie instructie, Adres binnen, Aanhaler aanhaler) {
    return switch (instructie) {
      case Vervang i -> vervang(i, binnen, aanhaler);
      case VoegIn i -> voegIn(i, binnen, aanhaler);
      case LaatVervallen i -> laatVervallen(i, binnen, aanhaler);
      case Vernummer i -> vernummer(i, binnen, aanhaler);
      case PlaatsAanduiding i -> plaatsAanduiding(i, binnen, aanhaler);
      case VanWoorden i -> woorden(List.of(i), binnen, aanhaler);
      case TrekIn i -> trekIn(i, aanhaler);
    };
  }

  private static String vervang(Vervang i, Adres binnen, Aanhaler aanhaler) {
    if (i.tekst().isEmpty()) {
      return aanhaler.kanNiet();
    }
    Reeks doel = i.doel();
    Map<String, String> vakken = new HashMap<>();
    vakken.put("doel", Adresschrijver.metKomma(doel, binnen, aanhaler));
    vakken.put("onder", Bijzin.schrijf(i.vernummering(), List.of(), doel.boven(), aanhaler));
    List<Groep> groepen = Aankondiging.van(i.tekst(), Optional.of(doel.soort()));
    boolean eenOpEen =
        Adrestaal.isZonderNummer(doel.soort())
            || groepen.equals(List.of(new Groep(doel.soort(), doel.nummers().size())));
    vakken.put("wat", Aankondiging.schrijf(groepen));
    if (Adrestaal.isZonderNummer(doel.soort()) && !Instructielezer.past(doel, i.tekst())) {
      return aanhaler.kanNiet();
    }
    return vul(eenOpEen ? "vervang" : "vervang-door", vakken, doel.nummers().size());
  }

  /** A phrase with "-onder" when something happens along, for one or for more. */
  private static String vul(String basis, Map<String, String> vakken, int aantal) {
    String vorm = vakken.get("onder").isEmpty() ? "" : "-onder";
    return Zinnen.vul(basis + vorm + Getal.van(aantal).achtervoegsel(), vakken);
  }

  private static String voegIn(VoegIn i, Adres binnen, Aanhaler aanhaler) {
    if (i.tekst().isEmpty()) {
      return aanhaler.kanNiet();
    }
    List<Groep> groepen = Aankondiging.van(i.tekst(), soort(i.plek()));
    if (!kanIn(i.plek(), groepen)) {
      return aanhaler.kanNiet();
    }
    Map<String, String> vakken = new HashMap<>();
    vakken.put("wat", Aankondiging.schrijf(groepen));
    vakken.put("onder", Bijzin.schrijf(i.vernummering(), i.slot(), grondslag(i.plek()), aanhaler));
    String basis =
        switch (i.plek()) {
          case Plek.Bij(Kant kant, Adres adres) -> bij(kant, adres, binnen, vakken, aanhaler);
          case Plek.AanHetEind(Adres van) -> {
            if (!i.vernummering().isEmpty()) {
              yield aanhaler.kanNiet();
            }
            yield plaats("toevoegen", van, binnen, vakken, aanhaler);
          }
          case Plek.OpNummer(Adres in) -> plaats("op-nummer", in, binnen, vakken, aanhaler);
          case Plek.Alfabetisch(Adres in) -> plaats("alfabetisch", in, binnen, vakken, aanhaler);
        };
    return basis.isEmpty() ? "" : vul(basis, vakken, Aankondiging.aantal(groepen));
  }

  /** The kind of what something new comes beside or in. */
  static Optional<Soort> soort(Plek plek) {
    Adres adres =
        switch (plek) {
          case Plek.Bij bij -> bij.adres();
          case Plek.AanHetEind eind -> eind.van();
          case Plek.OpNummer op -> op.in();
          case Plek.Alfabetisch alfabetisch -> alfabetisch.in();
        };
    return adres.isRegeling() ? Optional.empty() : Optional.of(adres.laatste().soort());
  }

  /** In the regulation as a whole comes only what can stand by itself: an article, an annex. */
  static boolean kanIn(Plek plek, List<Groep> groepen) {
    return soort(plek).isPresent() || Adrestaal.staatOpZichzelf(groepen.getFirst().soort());
  }

  /** The place that the neighbours stand in; what changes along is named in it. */
  static Adres grondslag(Plek plek) {
    return switch (plek) {
      case Plek.Bij bij -> bij.adres().isRegeling() ? bij.adres() : bij.adres().boven();
      case Plek.AanHetEind eind -> eind.van();
      case Plek.OpNummer op -> op.in();
      case Plek.Alfabetisch alfabetisch -> alfabetisch.in();
    };
  }

  private static String plaats(
      String basis, Adres adres, Adres binnen, Map<String, String> vakken, Aanhaler aanhaler) {
    vakken.put("adres", Adresschrijver.metKomma(adres, binnen, aanhaler));
    return adres.equals(binnen) ? basis + "-er" : basis;
  }

  /** At the start of a chapter or paragraph that is named as well (Aanwijzing 6.11). */
  private static String bij(
      Kant kant, Adres adres, Adres binnen, Map<String, String> vakken, Aanhaler aanhaler) {
    if (adres.isRegeling()) {
      return aanhaler.kanNiet();
    }
    vakken.put("kant", Zinnen.tekst(Leesvorm.sleutel(kant)));
    List<Stap> stappen = adres.stappen();
    int grens = 0;
    while (grens < stappen.size() - 1
        && Adrestaal.diepte(stappen.get(grens).soort()) < Adrestaal.diepte(Soort.ARTIKEL)
        && stappen.get(grens).soort() != Soort.BIJLAGE) {
      grens++;
    }
    if (grens == 0) {
      vakken.put("adres", Adresschrijver.metKomma(adres, binnen, aanhaler));
      return "invoegen";
    }
    Adres deel = new Adres(stappen.subList(0, grens));
    Adres rest = new Adres(stappen.subList(grens, stappen.size()));
    vakken.put("deel", Adresschrijver.metKomma(deel, Adres.REGELING, aanhaler));
    vakken.put("adres", Adresschrijver.metKomma(rest, Adres.REGELING, aanhaler));
    return "invoegen-in";
  }

  private static String laatVervallen(LaatVervallen i, Adres binnen, Aanhaler aanhaler) {
    Reeks doel = i.doel();
    Map<String, String> vakken = new HashMap<>();
    vakken.put("doel", Adresschrijver.metKomma(doel, binnen, aanhaler));
    vakken.put("onder", Bijzin.schrijf(i.vernummering(), i.slot(), doel.boven(), aanhaler));
    if (i.aanduiding().isEmpty()) {
      return vul("vervalt", vakken, doel.nummers().size());
    }
    Optional<Adres> lid = Instructielezer.lid(i.aanduiding().get(), doel.boven());
    if (lid.isEmpty()) {
      return aanhaler.kanNiet();
    }
    vakken.put("aanduiding", aanhaler.haalAan(i.aanduiding().get().nummer()));
    vakken.put("adres", Adresschrijver.metKomma(lid.get(), doel.boven(), aanhaler));
    return vul("vervalt-aanduiding", vakken, doel.nummers().size() + 1);
  }

  private static String vernummer(Vernummer i, Adres binnen, Aanhaler aanhaler) {
    Reeks van = i.vernummering().van();
    String basis = Bijzin.isMetLetter(van) ? "verletter" : "vernummer";
    return Zinnen.vul(
        basis + Getal.van(van.nummers().size()).achtervoegsel(),
        Map.of(
            "doel", Adresschrijver.metKomma(van, binnen, aanhaler),
            "tot", Adresschrijver.tot(van.soort(), i.vernummering().tot(), aanhaler)));
  }

  private static String plaatsAanduiding(PlaatsAanduiding i, Adres binnen, Aanhaler aanhaler) {
    if (i.bij().isRegeling()) {
      return aanhaler.kanNiet();
    }
    return Zinnen.vul(
        i.bij().equals(binnen) ? "aanduiding-hier" : "aanduiding",
        Map.of(
            "adres", Adresschrijver.metKomma(i.bij(), binnen, aanhaler),
            "aanduiding", aanhaler.haalAan(i.aanduiding().nummer())));
  }

  private static String trekIn(TrekIn i, Aanhaler aanhaler) {
    String lidwoord = Zinnen.tekst("trek-in.lidwoord") + " ";
    String titels =
        Zinnen.opsomming(i.citeertitels().stream().map(titel -> lidwoord + titel).toList());
    String zonderEerste = titels.startsWith(lidwoord) ? titels.substring(lidwoord.length()) : "";
    boolean leesbaar =
        Instructielezer.citeertitels(zonderEerste, Getal.van(i.citeertitels().size()))
            .equals(i.citeertitels());
    return leesbaar
        ? Zinnen.vul(
            "trek-in" + Getal.van(i.citeertitels().size()).achtervoegsel(),
            Map.of("titels", zonderEerste))
        : aanhaler.kanNiet();
  }

  // Words

  private static String woorden(
      List<? extends VanWoorden> zelfdePlaats, Adres binnen, Aanhaler aanhaler) {
    List<String> delen = new ArrayList<>();
    for (int i = 0; i < zelfdePlaats.size(); i++) {
      List<String> vervallen = new ArrayList<>();
      while (i < zelfdePlaats.size()
          && zelfdePlaats.get(i) instanceof LaatWoordenVervallen w
          && !w.telkens()) {
        vervallen.add(aanhaler.haalAan(w.oud()));
        i++;
      }
      if (vervallen.size() > 1) {
        String rij = Zinnen.opsomming(vervallen);
        delen.add(Zinnen.vul("woorden.vervalt.meer", Map.of("ouden", rij, "telkens", "")));
      } else if (vervallen.size() == 1) {
        delen.add(
            Zinnen.vul(
                "woorden.vervalt.enkel", Map.of("oud", vervallen.getFirst(), "telkens", "")));
      }
      if (i < zelfdePlaats.size()) {
        delen.add(woorden(zelfdePlaats.get(i), aanhaler));
      }
    }
    return Zinnen.vul(
        "woorden",
        Map.of(
            "in", Adresschrijver.metKomma(zelfdePlaats.getFirst().in(), binnen, aanhaler),
            "wijzigingen", Zinnen.opsomming(delen)));
  }

  private static String woorden(VanWoorden instructie, Aanhaler aanhaler) {
    String telkens = instructie.telkens() ? Zinnen.tekst("telkens") : "";
    return switch (instructie) {
      case VervangWoorden w ->
          Zinnen.vul(
              "woorden.vervang",
              Map.of(
                  "oud", aanhaler.haalAan(w.oud()),
                  "nieuw", aanhaler.haalAan(w.nieuw()),
                  "telkens", telkens));
      case LaatWoordenVervallen w ->
          Zinnen.vul(
              "woorden.vervalt.enkel",
              Map.of("oud", aanhaler.haalAan(w.oud()), "telkens", telkens));
      case VoegWoordenIn w ->
          Zinnen.vul(
              "woorden.voeg-in",
              Map.of(
                  "kant", Zinnen.tekst(Leesvorm.sleutel(w.kant())),
                  "bij", aanhaler.haalAan(w.bij()),
                  "nieuw", aanhaler.haalAan(w.nieuw()),
                  "telkens", telkens));
      case LaatSpatieVervallen w ->
          Zinnen.vul("woorden.spatie", Map.of("na", aanhaler.haalAan(w.na()), "telkens", telkens));
    };
  }
}
