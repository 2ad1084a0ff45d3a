package nl.verordeningwijzer.verwijzing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Fragment.Verwijzing;
import nl.verordeningwijzer.regeling.Niveau;
import nl.verordeningwijzer.regeling.Verwijsvorm;
import nl.verordeningwijzer.regeling.Verwijsvorm.Onderdeelwoord;
import nl.verordeningwijzer.regeling.Verwijsvorm.Verbinding;
import nl.verordeningwijzer.regeling.Vindplaats;
import nl.verordeningwijzer.regeling.Vindplaats.Stap;
import nl.verordeningwijzer.regeling.Vindplaatsen;

/**
 * Writes references in the numbering of one regulation. What it cannot write rightly it refuses: a
 * reference is never left pointing at something else.
 */
public final class Verwijzingschrijver {

  private final Vindplaatsen vindplaatsen;

  public Verwijzingschrijver(Vindplaatsen vindplaatsen) {
    this.vindplaatsen = vindplaatsen;
  }

  /** What came of writing a reference. */
  public sealed interface Geschreven {

    /** The words. */
    record Gelukt(String woorden) implements Geschreven {}

    /** None of the targets stands in the regulation. */
    record DoelWeg(List<BepalingId> doelen) implements Geschreven {}

    /** The targets are there, but this form of reference cannot name them together. */
    record GeenVorm(List<BepalingId> doelen) implements Geschreven {}
  }

  /**
   * The words of a reference.
   *
   * @param van the provision in whose text it stands: "het eerste lid" needs no article number in
   *     its own article
   */
  public Geschreven schrijf(Verwijzing verwijzing, BepalingId van) {
    List<BepalingId> doelen = verwijzing.doelen().stream().filter(vindplaatsen::geldt).toList();
    if (doelen.isEmpty()) {
      return new Geschreven.DoelWeg(verwijzing.doelen());
    }
    if (verwijzing.vorm().boven() == Niveau.BIJLAGE) {
      // An annex has no number: its words never change.
      return new Geschreven.Gelukt(verwijzing.woorden());
    }
    return schrijf(verwijzing.vorm(), doelen, van)
        .<Geschreven>map(Geschreven.Gelukt::new)
        .orElseGet(() -> new Geschreven.GeenVorm(doelen));
  }

  private Optional<String> schrijf(Verwijsvorm vorm, List<BepalingId> doelen, BepalingId van) {
    List<Vindplaats> plaatsen =
        doelen.stream().map(d -> vindplaatsen.van(d).orElseThrow()).toList();
    Vindplaats eerste = plaatsen.getFirst();
    boolean samen =
        plaatsen.stream()
            .allMatch(p -> p.niveau() == eerste.niveau() && p.boven().equals(eerste.boven()));
    if (vorm.boven() == Niveau.LID && eerste.niveau() == Niveau.ARTIKEL && doelen.size() == 1) {
      // The lid stands alone now and has no number to be named by.
      return Optional.of(artikelVanEnigLid(vorm, eerste, van));
    }
    Niveau boven = hoogsteNodig(vorm.boven(), eerste, van);
    boolean kanMeer = eerste.niveau().compareTo(Niveau.ARTIKEL) >= 0;
    if (!samen
        || eerste.niveau().compareTo(boven) < 0
        || (doelen.size() > 1 && !kanMeer)
        || !plaatsen.stream().allMatch(Verwijzingschrijver::isTeNoemen)
        || !doelen.stream().allMatch(this::isEnige)) {
      return Optional.empty();
    }
    List<String> delen = new ArrayList<>();
    for (Stap stap : eerste.boven().stappen()) {
      if (stap.niveau().compareTo(boven) >= 0) {
        delen.add(deel(vorm, stap.niveau(), List.of(stap.nummer()), false, delen.isEmpty()));
      }
    }
    List<String> nummers = plaatsen.stream().map(p -> p.stappen().getLast().nummer()).toList();
    boolean reeks =
        vorm.verbinding() == Verbinding.TOT_EN_MET && doelen.size() > 2 && sluitAan(doelen);
    delen.add(deel(vorm, eerste.niveau(), nummers, reeks, delen.isEmpty()));
    String woorden = String.join(vorm.komma() ? ", " : " ", delen);
    return Optional.of(vorm.hoofdletter() ? metHoofdletter(woorden) : woorden);
  }

  private String artikelVanEnigLid(Verwijsvorm vorm, Vindplaats artikel, BepalingId van) {
    boolean zelfde =
        vindplaatsen
            .van(van)
            .flatMap(hier -> hier.nummer(Niveau.ARTIKEL))
            .equals(artikel.nummer(Niveau.ARTIKEL));
    String woorden =
        zelfde ? "dit artikel" : "artikel " + artikel.nummer(Niveau.ARTIKEL).orElseThrow();
    return vorm.hoofdletter() ? metHoofdletter(woorden) : woorden;
  }

  private static boolean isTeNoemen(Vindplaats plaats) {
    return plaats
        .nummer(Niveau.LID)
        .map(nummer -> Integer.parseInt(nummer) <= Telwoorden.HOOGSTE)
        .orElse(true);
  }

  /** Whether no other onderdeel stands at the same place: every definition may have its own a. */
  private boolean isEnige(BepalingId doel) {
    Vindplaats plaats = vindplaatsen.van(doel).orElseThrow();
    return plaats.niveau().compareTo(Niveau.ONDERDEEL) < 0
        || vindplaatsen.op(plaats).equals(Optional.of(doel));
  }

  /**
   * The first level that must be named: that of the form, unless the target stands in another
   * article or lid than the reference.
   */
  private Niveau hoogsteNodig(Niveau vanVorm, Vindplaats doel, BepalingId van) {
    Optional<Vindplaats> hier = vindplaatsen.van(van);
    for (Stap stap : doel.stappen()) {
      if (stap.niveau().compareTo(vanVorm) >= 0) {
        return vanVorm;
      }
      if (hier.isEmpty() || !hier.get().stappen().contains(stap)) {
        return stap.niveau();
      }
    }
    return vanVorm;
  }

  private static String deel(
      Verwijsvorm vorm, Niveau niveau, List<String> nummers, boolean reeks, boolean voorop) {
    boolean meer = nummers.size() > 1;
    boolean eigenVorm = voorop && vorm.boven() == niveau;
    return switch (niveau) {
      case HOOFDSTUK -> "hoofdstuk " + nummers.getFirst();
      case PARAGRAAF -> "paragraaf " + nummers.getFirst();
      case BIJLAGE -> "bijlage";
      case ARTIKEL ->
          meer
              ? (vorm.lidwoord() ? "de " : "") + "artikelen " + samen(vorm, nummers, reeks, "")
              : "artikel " + nummers.getFirst();
      case LID -> {
        List<String> woorden =
            nummers.stream().map(Integer::valueOf).map(Telwoorden::rangtelwoord).toList();
        boolean het = eigenVorm && vorm.lidwoord();
        String tweede = vorm.lidwoordHerhaald() && het ? "het " : "";
        yield (het ? "het " : "") + samen(vorm, woorden, reeks, tweede) + " lid";
      }
      case ONDERDEEL -> {
        boolean onder = vorm.onderdeelwoord() == Onderdeelwoord.ONDER;
        String woord = onder ? "onder " : meer ? "onderdelen " : "onderdeel ";
        String lidwoord = !onder && meer && eigenVorm && vorm.lidwoord() ? "de " : "";
        String aanhef = vorm.aanhef() ? "aanhef en " : "";
        yield lidwoord + aanhef + woord + samen(vorm, nummers, reeks, "");
      }
      case SUBONDERDEEL ->
          "onder " + samen(vorm, nummers.stream().map(n -> n + "°").toList(), reeks, "");
    };
  }

  private static String samen(
      Verwijsvorm vorm, List<String> nummers, boolean reeks, String lidwoord) {
    String laatste = nummers.getLast();
    if (nummers.size() == 1) {
      return laatste;
    }
    if (reeks) {
      return nummers.getFirst() + " tot en met " + lidwoord + laatste;
    }
    String voegwoord = vorm.verbinding() == Verbinding.OF ? " of " : " en ";
    return String.join(", ", nummers.subList(0, nummers.size() - 1)) + voegwoord + laatste;
  }

  /** Whether nothing stands between the targets that is not itself a target. */
  private boolean sluitAan(List<BepalingId> doelen) {
    Vindplaats boven = vindplaatsen.van(doelen.getFirst()).orElseThrow().boven();
    Niveau niveau = vindplaatsen.van(doelen.getFirst()).orElseThrow().niveau();
    List<Vindplaats> broers =
        vindplaatsen.alle().entrySet().stream()
            .map(Map.Entry::getValue)
            .filter(p -> p.niveau() == niveau && p.boven().equals(boven))
            .distinct()
            .toList();
    List<Vindplaats> plaatsen =
        doelen.stream().map(d -> vindplaatsen.van(d).orElseThrow()).toList();
    int begin = broers.indexOf(plaatsen.getFirst());
    return begin + plaatsen.size() <= broers.size()
        && broers.subList(begin, begin + plaatsen.size()).equals(plaatsen);
  }

  private static String metHoofdletter(String woorden) {
    return Character.toUpperCase(woorden.charAt(0)) + woorden.substring(1);
  }
}
