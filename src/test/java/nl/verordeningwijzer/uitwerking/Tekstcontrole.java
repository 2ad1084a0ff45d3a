package nl.verordeningwijzer.uitwerking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.model.Modelregel;
import nl.verordeningwijzer.model.Sjabloon;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Bevinding;
import nl.verordeningwijzer.regeling.Fragment;
import nl.verordeningwijzer.regeling.Letters;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regeling;
import nl.verordeningwijzer.regeling.Regels;
import nl.verordeningwijzer.regeling.Regelsoort;
import nl.verordeningwijzer.regeling.Vindplaatsen;
import nl.verordeningwijzer.verwijzing.Plaatsnaam;
import nl.verordeningwijzer.verwijzing.Verwijzingbinder;
import nl.verordeningwijzer.verwijzing.Vondst;

/**
 * What must hold of every text that is worked out, whatever was answered: numbers run, references
 * mean what they meant, lists end as lists do, and no sign of a bracket is left.
 */
final class Tekstcontrole {

  private static final Pattern SPATIES = Pattern.compile(" {2}| [.,;:)]");
  private static final Pattern LEESTEKENS = Pattern.compile("[.,;:]{2}");
  private static final Pattern VOEGWOORD = Pattern.compile("(?:^|.* )(?:en|of)");
  private static final int OMGEVING = 12;

  /** Most lines are the same in most texts. */
  private final Map<String, Map<Integer, Vondst>> gezocht = new HashMap<>();

  private final Set<String> gezien = new HashSet<>();
  private final Model model;
  private final String vng;
  private final Map<BepalingId, Set<List<BepalingId>>> bedoeld;

  Tekstcontrole(Model model, Path map) throws IOException {
    this.model = model;
    vng =
        Files.readString(map.resolve("bestaande-tekst.txt"))
            + Files.readString(map.resolve("nieuwe-tekst.txt"));
    bedoeld = bedoeld(model);
  }

  /** What is wrong with the texts; empty when all is well. */
  Set<String> klachten(Uitwerking uitwerking) {
    Set<String> klachten = new TreeSet<>();
    boolean open = !uitwerking.openstaand().isEmpty();
    // A choice of nothing but provisions that do not change stays open, and blocks.
    boolean zonderLetters =
        uitwerking.eigenBevindingen().stream()
            .anyMatch(b -> b.code().equals("wijziging-zonder-onderdeel"));
    List<Regel> nieuw = Regels.van(uitwerking.wordt());
    nieuw.forEach(r -> controleerLeestekens(r, klachten));
    controleerLijsten(nieuw, klachten);
    controleerDoelen(nieuw, klachten);
    for (Regeling regeling : List.of(uitwerking.was(), uitwerking.wordt())) {
      List<Regel> regels = Regels.van(regeling);
      regels.forEach(r -> controleerWoorden(r, open, klachten));
      controleerNummers(regels, klachten);
      controleerVerwijzingen(regeling, regels, uitwerking.eigenBevindingen(), klachten);
    }
    Stream.of(
            List.of(uitwerking.besluit().opschrift()),
            uitwerking.besluit().aanhef(),
            List.of(uitwerking.besluit().inwerkingtreding(), uitwerking.besluit().slot()))
        .flatMap(List::stream)
        .map(t -> t.woorden())
        .filter(w -> w.contains("  ") || (!open && !zonderLetters && w.contains("[")))
        .forEach(klachten::add);
    return klachten;
  }

  private void controleerWoorden(Regel regel, boolean open, Set<String> klachten) {
    String gedrukt = regel.gedrukt();
    if (gezien.add(gedrukt)) {
      zoek(SPATIES, gedrukt, klachten);
    }
    if (!gedrukt.equals(gedrukt.strip())) {
      klachten.add("space at the end: " + gedrukt);
    }
    boolean vast = regel.soort() == Regelsoort.NIET_INGELEZEN;
    if (!open && !vast && (gedrukt.contains("[") || gedrukt.contains("]"))) {
      klachten.add("bracket in " + gedrukt);
    }
    boolean magLeeg = regel.soort() == Regelsoort.HOOFDSTUK || regel.soort() == Regelsoort.ARTIKEL;
    if (!magLeeg && regel.tekst().woorden().isBlank()) {
      klachten.add("no words: " + regel);
    }
  }

  /** VNG's own flaws stay as they are; they are recognised by the words around them. */
  private void zoek(Pattern fout, String gedrukt, Set<String> klachten) {
    Matcher m = fout.matcher(gedrukt);
    while (m.find()) {
      int begin = Math.max(0, m.start() - OMGEVING);
      int eind = Math.min(gedrukt.length(), m.end() + OMGEVING);
      if (!vng.contains(gedrukt.substring(begin, eind))) {
        klachten.add("spaces or marks: " + gedrukt);
      }
    }
  }

  /** Counts by what is printed: leden in an article, letters in a lid, numbers in a letter. */
  private static void controleerNummers(List<Regel> regels, Set<String> klachten) {
    int lid = 0;
    int letter = 0;
    int cijfer = 0;
    for (Regel regel : regels) {
      String moet = regel.nummer();
      switch (regel.soort()) {
        case ARTIKEL, BIJLAGE -> {
          lid = 0;
          letter = 0;
        }
        case LID -> {
          moet = String.valueOf(++lid);
          letter = 0;
        }
        case ONDERDEEL -> {
          moet = Letters.klein(++letter);
          cijfer = 0;
        }
        case SUBONDERDEEL -> moet = String.valueOf(++cijfer);
        case BEGRIP -> letter = 0;
        default -> {}
      }
      if (!regel.nummer().equals(moet)) {
        klachten.add(regel.gedrukt() + ": expected number " + moet);
      }
    }
  }

  /** Finds each reference again in the printed words and asks what they mean. */
  private void controleerVerwijzingen(
      Regeling regeling, List<Regel> regels, List<Bevinding> bevindingen, Set<String> klachten) {
    Verwijzingbinder binder = new Verwijzingbinder(regeling, model.zoeker());
    Vindplaatsen plaatsen = Vindplaatsen.van(regeling);
    for (Regel regel : regels) {
      String hier = plaatsen.van(regel.bepaling()).map(Plaatsnaam::van).orElse("");
      Map<Integer, Vondst> gevonden =
          gezocht.computeIfAbsent(
              regel.tekst().woorden(),
              woorden ->
                  model.zoeker().zoek(woorden).stream()
                      .collect(Collectors.toMap(Vondst::begin, v -> v)));
      Map<Integer, Fragment.Verwijzing> verwijzingen = new HashMap<>();
      verzamel(regel.tekst().fragmenten(), 0, verwijzingen);
      verwijzingen.forEach((begin, verwijzing) -> {
        List<BepalingId> over = verwijzing.doelen().stream().filter(plaatsen::geldt).toList();
        boolean gemeld =
            bevindingen.stream()
                .anyMatch(b ->
                    b.code().startsWith("verwijzing-")
                        && (b.vindplaats().equals(hier)
                            || b.vindplaats().equals("bestaande tekst, " + hier)));
        boolean goed =
            gevonden.get(begin) instanceof Vondst.Intern i
                && binder.doelen(i, regel.bepaling()).equals(Optional.of(over));
        if (!goed && !gemeld) {
          klachten.add(
              "\"" + verwijzing.woorden() + "\" in " + hier + " does not mean " + over + ".");
        }
      });
    }
  }

  /** Where in the words of a line its references begin. */
  private static int verzamel(
      List<Fragment> fragmenten, int begin, Map<Integer, Fragment.Verwijzing> verwijzingen) {
    int plaats = begin;
    for (Fragment fragment : fragmenten) {
      switch (fragment) {
        case Fragment.Verwijzing v -> verwijzingen.put(plaats, v);
        case Fragment.Invulling i -> verzamel(i.waarde(), plaats, verwijzingen);
        case Fragment.Extern e -> verzamel(e.delen(), plaats, verwijzingen);
        case Fragment.Open o -> {}
        case Fragment.Letterlijk l -> {}
      }
      plaats += fragment.woorden().length();
    }
    return plaats;
  }

  // The new text only: the existing text has flaws of its own
  // --------------------------------------

  private void controleerLeestekens(Regel regel, Set<String> klachten) {
    if (regel.soort() != Regelsoort.NIET_INGELEZEN) {
      // One of the blanks is written with three full stops.
      zoek(LEESTEKENS, regel.gedrukt().replace("[...]", "[…]"), klachten);
    }
  }

  /** A list is announced by a colon, and each of its items ends as its place asks. */
  private static void controleerLijsten(List<Regel> regels, Set<String> klachten) {
    for (int i = 0; i < regels.size(); i++) {
      Regel regel = regels.get(i);
      Optional<Regelsoort> volgende =
          i + 1 < regels.size() ? Optional.of(regels.get(i + 1).soort()) : Optional.empty();
      String woorden = regel.gedrukt();
      boolean begrip = regel.soort() == Regelsoort.BEGRIP;
      if (regel.soort() == Regelsoort.ONDERDEEL || begrip) {
        String moet = ".";
        if (volgende.equals(Optional.of(regel.soort()))) {
          boolean voorlaatste =
              i + 2 == regels.size() || regels.get(i + 2).soort() != regel.soort();
          moet = voorlaatste && !begrip ? "; (?:en|of)" : ";";
        }
        if (!woorden.matches(".*[^.,;:]" + (moet.equals(".") ? "[.]" : moet))) {
          klachten.add("does not end with " + moet + ": " + woorden);
        }
      } else if (VOEGWOORD.matcher(woorden).matches()) {
        klachten.add("ends with a conjunction: " + woorden);
      }
      boolean lijst =
          volgende.map(v -> v == Regelsoort.ONDERDEEL || v == Regelsoort.BEGRIP).orElse(false);
      if (woorden.endsWith(":") && !lijst) {
        klachten.add("announces nothing: " + woorden);
      }
    }
  }

  /** Each reference of VNG's still has the targets that VNG gave it. */
  private void controleerDoelen(List<Regel> regels, Set<String> klachten) {
    for (Regel regel : regels) {
      Set<List<BepalingId>> doelen = bedoeld.get(regel.bepaling());
      Map<Integer, Fragment.Verwijzing> verwijzingen = new HashMap<>();
      verzamel(regel.tekst().fragmenten(), 0, verwijzingen);
      for (Fragment.Verwijzing verwijzing : verwijzingen.values()) {
        if (doelen != null && !doelen.contains(verwijzing.doelen())) {
          klachten.add("\"" + verwijzing.woorden() + "\" had other targets: " + regel.gedrukt());
        }
      }
    }
  }

  /** By provision without a list of provisions to fill in: the targets of its references. */
  private static Map<BepalingId, Set<List<BepalingId>>> bedoeld(Model model) {
    Map<BepalingId, Set<List<BepalingId>>> doelen = new HashMap<>();
    for (Modelregel regel : model.nieuw().regels()) {
      if (regel instanceof Modelregel.Gewoon gewoon) {
        List<Fragment.Verwijzing> verwijzingen = new ArrayList<>();
        boolean vast = interne(gewoon.tekst(), verwijzingen);
        if (vast) {
          doelen
              .computeIfAbsent(gewoon.bepaling(), b -> new HashSet<>())
              .addAll(verwijzingen.stream().map(Fragment.Verwijzing::doelen).toList());
        }
      }
    }
    return doelen;
  }

  /** Whether no blank stands in the words: an answer can be a reference. */
  private static boolean interne(List<Sjabloon> tekst, List<Fragment.Verwijzing> gevonden) {
    boolean vast = true;
    for (Sjabloon deel : tekst) {
      vast &=
          switch (deel) {
            case Sjabloon.Vast v -> true;
            case Sjabloon.Intern(Fragment.Verwijzing verwijzing) -> gevonden.add(verwijzing);
            case Sjabloon.Extern e -> interne(e.delen(), gevonden);
            case Sjabloon.Facultatief f -> interne(f.inhoud(), gevonden);
            case Sjabloon.Mogelijkheden m ->
                m.alternatieven().stream().allMatch(a -> interne(a, gevonden));
            case Sjabloon.Blanco b -> false;
          };
    }
    return vast;
  }
}
