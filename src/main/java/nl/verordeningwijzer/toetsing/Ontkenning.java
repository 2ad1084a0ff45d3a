package nl.verordeningwijzer.toetsing;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.verordeningwijzer.model.Toetsingsregels.Ontkenningen;
import nl.verordeningwijzer.model.Woordpatroon;

/** Whether a sentence denies what it is about, see {@link Ontkenningen}. */
final class Ontkenning {

  /** Commas in a reference separate no clauses: "artikel 10b, eerste lid, van de wet". */
  private static final Pattern IN_VERWIJZING =
      Pattern.compile(", (\\p{L}+ lid|lid \\d+|onder(?:deel)? \\S+|aanhef)(?=[\\s,]),?");

  private static final Pattern DEEL = Pattern.compile("[,;:()]");

  /** How many words may stand between "geen" and what there is not. */
  private static final int AFSTAND = 7;

  private final Ontkenningen woorden;

  Ontkenning(Ontkenningen woorden) {
    this.woorden = woorden;
  }

  /** Whether the main clause says "not". */
  boolean inHoofdzin(String leesbaar) {
    return hoofdzin(leesbaar).stream().anyMatch(this::ontkent);
  }

  private boolean ontkent(String deel) {
    return woorden.uitsluitend().staatIn(deel)
        || (woorden.niet().staatIn(deel)
            && !woorden.geenOntkenning().staatIn(deel)
            && woorden.handelingen().staatIn(deel));
  }

  /**
   * Whether a sentence says that there is none of something, each time it names it.
   *
   * @param over the forms by which it names it
   */
  boolean geen(String zin, List<Woordpatroon.Vorm> over) {
    boolean genoemd = false;
    for (Woordpatroon.Vorm vorm : over) {
      Matcher gevonden = vorm.zoek(zin);
      while (gevonden.find()) {
        if (!geenVoor(zin, gevonden.start())) {
          return false;
        }
        genoemd = true;
      }
    }
    return genoemd;
  }

  private boolean geenVoor(String zin, int plaats) {
    int begin = 0;
    Matcher grens = DEEL.matcher(zin).region(0, plaats);
    while (grens.find()) {
      begin = grens.end();
    }
    String[] ervoor = zin.substring(begin, plaats).strip().split(" ");
    for (int i = Math.max(0, ervoor.length - AFSTAND - 1); i < ervoor.length; i++) {
      if (woorden.geen().staatIn(ervoor[i])) {
        return true;
      }
    }
    return false;
  }

  /** The parts of a sentence that are no subordinate clause. */
  List<String> hoofdzin(String zin) {
    List<String> hoofd = new ArrayList<>();
    boolean inBijzin = false;
    int begin = 0;
    String glad = IN_VERWIJZING.matcher(zin).replaceAll(" $1");
    Matcher grens = DEEL.matcher(glad);
    while (begin <= glad.length()) {
      int eind = grens.find() ? grens.start() : glad.length();
      String deel = glad.substring(begin, eind);
      OptionalInt bijzin = bijzin(deel);
      if (!inBijzin) {
        hoofd.add(bijzin.isPresent() ? deel.substring(0, bijzin.getAsInt()) : deel);
      }
      // "verleent toestemming als:" announces conditions.
      inBijzin = bijzin.isPresent() && !deel.substring(bijzin.getAsInt()).strip().contains(" ");
      begin = eind + 1;
    }
    return hoofd;
  }

  /** Where a subordinate clause begins. */
  private OptionalInt bijzin(String deel) {
    return woorden.bijzin().vormen().stream()
        .filter(vorm -> deel.contains(vorm.woorden().getFirst().begin()))
        .map(vorm -> vorm.zoek(deel))
        .flatMap(m -> m.results())
        .mapToInt(MatchResult::start)
        .filter(begin -> !verwijstTerug(deel, begin))
        .min();
  }

  /** "Wij toetsen dat niet": behind such a verb, "die" and "dat" open no clause. */
  private boolean verwijstTerug(String deel, int begin) {
    String vorig = deel.substring(0, begin).strip();
    vorig = vorig.substring(vorig.lastIndexOf(' ') + 1);
    return (deel.startsWith("die ", begin) || deel.startsWith("dat ", begin))
        && !vorig.isEmpty()
        && woorden.handelingen().staatIn(vorig);
  }
}
