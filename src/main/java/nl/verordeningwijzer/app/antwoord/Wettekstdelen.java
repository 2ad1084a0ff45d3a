package nl.verordeningwijzer.app.antwoord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.Besluitmodel;
import nl.verordeningwijzer.model.Eenheid;
import nl.verordeningwijzer.model.Keuze;
import nl.verordeningwijzer.model.Keuzesoort;
import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.model.Modelregel;
import nl.verordeningwijzer.model.Modeltekst;
import nl.verordeningwijzer.model.Sjabloon;
import nl.verordeningwijzer.model.Voorwaarde;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regelsoort;
import nl.verordeningwijzer.regeling.Tekst;
import nl.verordeningwijzer.samenstelling.Voorstellen;
import nl.verordeningwijzer.verwijzing.Plaatsnaam;

/** The exact words of the model that come with an answer and go without it. */
final class Wettekstdelen {

  private static final Berichten BERICHTEN = Berichten.van(Wettekstdelen.class);

  /** What a piece of the words is. */
  enum Soort {
    /** Words of the model. */
    VAST,
    /** What is still to be chosen or filled in, as the model prints it. */
    OPEN,
    /** What the municipality filled in. */
    INGEVULD
  }

  /** A piece of a line. */
  record Stuk(Soort soort, String woorden) {}

  /**
   * A line, or words inside one.
   *
   * @param aanduiding what is printed before it: "Artikel 4.", "2.", "a."; empty for words inside a
   *     line
   * @param kop whether it is a heading
   */
  record Wetregel(String aanduiding, boolean kop, List<Stuk> stukken) {
    Wetregel {
      stukken = zonderDubbeleSpaties(stukken);
    }

    /** Where words are left out, the space before and the one behind them become one. */
    private static List<Stuk> zonderDubbeleSpaties(List<Stuk> stukken) {
      List<Stuk> schoon = new ArrayList<>();
      boolean spatie = false;
      for (Stuk stuk : stukken) {
        boolean dubbel = spatie && stuk.woorden().startsWith(" ");
        String woorden = dubbel ? stuk.woorden().substring(1) : stuk.woorden();
        if (!woorden.isEmpty()) {
          schoon.add(new Stuk(stuk.soort(), woorden));
          spatie = woorden.endsWith(" ");
        }
      }
      return List.copyOf(schoon);
    }

    /** The line without what it says about its pieces. */
    String woorden() {
      String inhoud =
          stukken.stream().map(Stuk::woorden).collect(java.util.stream.Collectors.joining());
      return aanduiding.isEmpty() ? inhoud : aanduiding + " " + inhoud;
    }
  }

  /**
   * Words that belong together.
   *
   * @param plaats where they stand in the full text of the model: "artikel 14a, tweede lid"; empty
   *     when that is not known or the words say it
   */
  record Wetdeel(String plaats, List<Wetregel> regels) {
    Wetdeel {
      regels = List.copyOf(regels);
    }
  }

  /** Where words were found that hang on an answer. */
  private sealed interface Vondst {

    /** Lines that are there only because of a condition. */
    record Regels(Voorwaarde voorwaarde, List<Modelregel> regels) implements Vondst {}

    /** Words inside a line, or in a text around the amendments. */
    record Woorden(String plaats, List<Sjabloon> woorden) implements Vondst {}
  }

  private final Model model;
  private final Kolom kolom;
  private final Keuze keuze;

  /** By alternative; of an optional part one. */
  private final List<List<Vondst>> vondsten;

  /** Finds the words; what is chosen and filled in inside them, is asked later. */
  Wettekstdelen(Model model, Kolom kolom, Keuze keuze) {
    this.model = model;
    this.kolom = kolom;
    this.keuze = keuze;
    this.vondsten =
        keuze.soort() == Keuzesoort.FACULTATIEF
            ? List.of(zoekFacultatief())
            : IntStream.range(0, keuze.opties().size()).mapToObj(this::zoekMogelijkheid).toList();
  }

  /** What is in the text only if the answer is yes, each text once. */
  List<Wetdeel> facultatief(Dossier dossier) {
    return gedrukt(vondsten.getFirst(), dossier);
  }

  /** The words of each alternative, in the order of the options. */
  List<List<Wetdeel>> mogelijkheden(Dossier dossier) {
    return vondsten.stream().map(v -> gedrukt(v, dossier)).toList();
  }

  private List<Wetdeel> gedrukt(List<Vondst> gevonden, Dossier dossier) {
    Drukker drukker = new Drukker(dossier);
    return gevonden.stream()
        .map(drukker::deel)
        .filter(d -> !d.regels().isEmpty())
        .distinct()
        .toList();
  }

  // Optional parts --------------------------------------------------------------------------------

  private List<Vondst> zoekFacultatief() {
    List<Vondst> gevonden = new ArrayList<>();
    List<Modelregel> samen = new ArrayList<>();
    Voorwaarde voorwaarde = new Voorwaarde(keuze.id(), 0);
    for (Modelregel regel : tekst().regels()) {
      if (regel.voorwaarden().contains(voorwaarde)) {
        samen.add(regel);
      } else {
        sluit(gevonden, samen, voorwaarde);
        inRegel(regel, this::facultatief).forEach(gevonden::add);
      }
    }
    sluit(gevonden, samen, voorwaarde);
    besluitteksten()
        .forEach(tekst ->
            tekst.inhoud().stream()
                .flatMap(this::facultatief)
                .forEach(woorden -> gevonden.add(new Vondst.Woorden(tekst.plaats(), woorden))));
    return List.copyOf(gevonden);
  }

  private static void sluit(List<Vondst> gevonden, List<Modelregel> samen, Voorwaarde voorwaarde) {
    if (!samen.isEmpty()) {
      gevonden.add(new Vondst.Regels(voorwaarde, List.copyOf(samen)));
      samen.clear();
    }
  }

  private Stream<List<Sjabloon>> facultatief(Sjabloon deel) {
    return deel instanceof Sjabloon.Facultatief f && f.keuze().equals(keuze.id())
        ? Stream.of(f.inhoud())
        : binnen(deel).flatMap(this::facultatief);
  }

  // Alternatives ----------------------------------------------------------------------------------

  private List<Vondst> zoekMogelijkheid(int nummer) {
    if (keuze.soort() == Keuzesoort.VARIANT) {
      Voorwaarde voorwaarde = new Voorwaarde(keuze.id(), nummer + 1);
      return List.of(
          new Vondst.Regels(
              voorwaarde,
              tekst().regels().stream()
                  .filter(r -> r.voorwaarden().contains(voorwaarde))
                  .toList()));
    }
    Stream<Vondst> inTekst =
        tekst().regels().stream().flatMap(r -> inRegel(r, deel -> mogelijkheid(deel, nummer)));
    Stream<Vondst> inBesluit =
        besluitteksten().stream()
            .flatMap(b -> b.inhoud().stream())
            .flatMap(s -> mogelijkheid(s, nummer))
            .map(woorden -> new Vondst.Woorden("", woorden));
    // Where an alternative stands says nothing about the alternative.
    return Stream.concat(inTekst, inBesluit)
        .map(v -> v instanceof Vondst.Woorden w ? new Vondst.Woorden("", w.woorden()) : v)
        .toList();
  }

  private Stream<List<Sjabloon>> mogelijkheid(Sjabloon deel, int nummer) {
    return deel instanceof Sjabloon.Mogelijkheden m && m.keuze().equals(keuze.id())
        ? m.alternatieven().stream().skip(nummer).limit(1)
        : binnen(deel).flatMap(d -> mogelijkheid(d, nummer));
  }

  // Blanks ----------------------------------------------------------------------------------------

  /**
   * The unit that stands behind a blank in the text: "weken" in "binnen [aantal] weken"; empty when
   * no unit does.
   */
  static Optional<String> eenheidAchter(Model model, Kolom kolom, KeuzeId keuze) {
    return model.tekst(kolom).regels().stream()
        .filter(Modelregel.Gewoon.class::isInstance)
        .flatMap(r -> achter(((Modelregel.Gewoon) r).tekst(), keuze))
        .flatMap(woorden -> Stream.of(woorden.strip().split("[^\\p{L}]", 2)))
        .filter(woord -> Eenheid.van(woord).isPresent())
        .findFirst();
  }

  private static Stream<String> achter(List<Sjabloon> delen, KeuzeId keuze) {
    return IntStream.range(0, delen.size())
        .boxed()
        .flatMap(i -> {
          boolean blanco = delen.get(i) instanceof Sjabloon.Blanco b && b.keuze().equals(keuze);
          return blanco
                  && i + 1 < delen.size()
                  && delen.get(i + 1) instanceof Sjabloon.Vast(String woorden)
              ? Stream.of(woorden)
              : achter(binnen(delen.get(i)).toList(), keuze);
        });
  }

  // Words -----------------------------------------------------------------------------------------

  private Modeltekst tekst() {
    return model.tekst(kolom);
  }

  private String plaats(BepalingId bepaling) {
    return tekst().plaats(bepaling).map(Plaatsnaam::van).orElse("");
  }

  private Stream<Vondst> inRegel(
      Modelregel regel, Function<Sjabloon, Stream<List<Sjabloon>>> zoek) {
    return regel instanceof Modelregel.Gewoon g
        ? g.tekst().stream()
            .flatMap(zoek)
            .map(woorden -> new Vondst.Woorden(plaats(g.bepaling()), woorden))
        : Stream.empty();
  }

  /** What stands inside a piece. */
  private static Stream<Sjabloon> binnen(Sjabloon deel) {
    return switch (deel) {
      case Sjabloon.Vast v -> Stream.empty();
      case Sjabloon.Intern i -> Stream.empty();
      case Sjabloon.Extern e -> e.delen().stream();
      case Sjabloon.Facultatief f -> f.inhoud().stream();
      case Sjabloon.Mogelijkheden m -> m.alternatieven().stream().flatMap(List::stream);
      case Sjabloon.Blanco b -> b.bron().stream();
    };
  }

  /** Prints what was found with what a dossier chose and filled in inside it. */
  private final class Drukker {
    private final Dossier dossier;

    Drukker(Dossier dossier) {
      this.dossier = dossier;
    }

    Wetdeel deel(Vondst vondst) {
      return switch (vondst) {
        case Vondst.Woorden(String plaats, List<Sjabloon> woorden) ->
            new Wetdeel(plaats, List.of(new Wetregel("", false, stukken(woorden).toList())));
        case Vondst.Regels(Voorwaarde voorwaarde, List<Modelregel> gevonden) -> {
          List<Wetregel> regels =
              gevonden.stream().flatMap(r -> regel(r, voorwaarde).stream()).toList();
          boolean noemtZichzelf = regels.isEmpty() || regels.getFirst().kop();
          boolean variant = voorwaarde.variant() > 0;
          yield new Wetdeel(
              noemtZichzelf || variant ? "" : plaats(gevonden.getFirst().bepaling()), regels);
        }
      };
    }

    /** The line; empty when a condition inside the one that it was found by does not hold. */
    private Optional<Wetregel> regel(Modelregel regel, Voorwaarde voorwaarde) {
      int plaats = regel.voorwaarden().indexOf(voorwaarde);
      List<Optional<Boolean>> dieper =
          regel.voorwaarden().stream().skip(plaats + 1L).map(this::geldt).toList();
      boolean vervalt = dieper.contains(Optional.of(false));
      boolean nogOpen = dieper.contains(Optional.<Boolean>empty());
      return switch (regel) {
        case Modelregel.Gewoon g when !vervalt -> {
          Regel kaal = new Regel(g.bepaling(), g.soort(), g.nummer(), g.scheiding(), 0, Tekst.LEEG);
          List<Stuk> stukken =
              nogOpen
                  ? List.of(new Stuk(Soort.OPEN, "[" + Sjabloon.gedrukt(g.tekst()) + "]"))
                  : stukken(g.tekst()).toList();
          String aanduiding = g.soort() == Regelsoort.BEGRIP ? "" : kaal.aanduiding();
          yield Optional.of(new Wetregel(aanduiding, g.soort().isKop(), stukken));
        }
        case Modelregel.Lijst l when !vervalt ->
            Optional.of(new Wetregel("", false, stukken(List.of(l.blanco())).toList()));
        default -> Optional.empty();
      };
    }

    /** Whether a condition holds; empty while the question is open. */
    private Optional<Boolean> geldt(Voorwaarde voorwaarde) {
      return antwoord(voorwaarde.keuze())
          .map(w ->
              switch (w) {
                case Waarde.JaNee(boolean ja) -> ja && voorwaarde.variant() == 0;
                case Waarde.Gekozen(List<String> opties) ->
                    opties.stream()
                        .anyMatch(
                            o -> keuze(voorwaarde.keuze()).plaats(o) == voorwaarde.variant() - 1);
                default -> false;
              });
    }

    private Optional<Waarde> antwoord(KeuzeId id) {
      return dossier.antwoorden(kolom).op(id);
    }

    private Keuze keuze(KeuzeId id) {
      return model.keuzes().get(id);
    }

    private Stream<Stuk> stukken(List<Sjabloon> delen) {
      return delen.stream()
          .flatMap(deel ->
              switch (deel) {
                case Sjabloon.Vast(String woorden) -> Stream.of(new Stuk(Soort.VAST, woorden));
                case Sjabloon.Intern i -> Stream.of(new Stuk(Soort.VAST, i.verwijzing().woorden()));
                case Sjabloon.Extern e -> stukken(e.delen());
                case Sjabloon.Blanco b -> stukken(b);
                case Sjabloon.Facultatief f ->
                    geldt(new Voorwaarde(f.keuze(), 0))
                        .map(ja -> ja ? stukken(f.inhoud()) : Stream.<Stuk>empty())
                        .orElseGet(() -> Stream.of(alsOpen(deel)));
                case Sjabloon.Mogelijkheden m -> stukken(m);
              });
    }

    private Stream<Stuk> stukken(Sjabloon.Blanco blanco) {
      Optional<Waarde> antwoord = antwoord(blanco.keuze());
      if (antwoord.isPresent()
          && antwoord.get() instanceof Waarde.Voorbeeld
          && blanco.voorbeeld().isPresent()) {
        return stukken(blanco.voorbeeld().get());
      }
      return antwoord
          .map(w -> Voorstellen.woorden(dossier, keuze(blanco.keuze()), w))
          .filter(w -> !w.isEmpty())
          .map(w -> Stream.of(new Stuk(Soort.INGEVULD, w)))
          .orElseGet(() -> Stream.of(alsOpen(blanco)));
    }

    private Stream<Stuk> stukken(Sjabloon.Mogelijkheden mogelijkheden) {
      return antwoord(mogelijkheden.keuze())
          .filter(w -> w instanceof Waarde.Gekozen g && g.opties().size() == 1)
          .map(w -> keuze(mogelijkheden.keuze()).plaats(((Waarde.Gekozen) w).opties().getFirst()))
          .filter(plaats -> plaats >= 0)
          .map(plaats -> stukken(mogelijkheden.alternatieven().get(plaats)))
          .orElseGet(() -> Stream.of(alsOpen(mogelijkheden)));
    }

    private static Stuk alsOpen(Sjabloon deel) {
      return new Stuk(Soort.OPEN, Sjabloon.gedrukt(List.of(deel)));
    }
  }

  /** A text around the amendments, with the name of its place. */
  private record Besluittekst(String plaats, List<Sjabloon> inhoud) {}

  private List<Besluittekst> besluitteksten() {
    if (kolom == Kolom.WAS) {
      return List.of();
    }
    Besluitmodel besluit = model.besluit();
    List<Sjabloon> aanhef =
        besluit.aanhef().stream()
            .flatMap(r ->
                Stream.of(
                        r.begin().stream(),
                        r.grondslagen().stream().flatMap(List::stream),
                        r.eind().stream())
                    .flatMap(s -> s))
            .toList();
    return List.of(
        new Besluittekst(BERICHTEN.bericht("plaats.opschrift"), besluit.opschrift()),
        new Besluittekst(BERICHTEN.bericht("plaats.aanhef"), aanhef),
        new Besluittekst(BERICHTEN.bericht("plaats.inwerkingtreding"), besluit.inwerkingtreding()),
        new Besluittekst(BERICHTEN.bericht("plaats.slot"), besluit.slot()));
  }
}
