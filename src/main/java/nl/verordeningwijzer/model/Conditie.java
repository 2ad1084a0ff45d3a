package nl.verordeningwijzer.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.KeuzeId;

/** When a dependency holds: a question about answers, written in {@code keuzes.yaml}. */
public sealed interface Conditie {

  /** Always. */
  record Altijd() implements Conditie {}

  /** All of them. */
  record Alle(List<Conditie> delen) implements Conditie {
    public Alle {
      delen = List.copyOf(delen);
    }
  }

  /** At least one of them. */
  record EenVan(List<Conditie> delen) implements Conditie {
    public EenVan {
      delen = List.copyOf(delen);
    }
  }

  /** The opposite. */
  record Niet(Conditie deel) implements Conditie {}

  /**
   * {@code werkstage = nee}, {@code lks-proces = eigen}: the answer was given and is this. Of
   * criteria one is this; {@code voorbeeld} is the example of the model, taken over.
   */
  record Is(Vraag vraag, String antwoord) implements Conditie {}

  /** {@code a zelfde als b}: both were answered, with the same words. */
  record Zelfde(Vraag een, Vraag ander) implements Conditie {}

  /** {@code a eindigt op b}: both were answered, and the one ends with the words of the other. */
  record EindigtOp(Vraag geheel, Vraag eind) implements Conditie {}

  /** {@code a leeg}: not answered. */
  record Leeg(Vraag vraag) implements Conditie {}

  /** {@code lijst noemt werkstage}: a list of provisions names this one. */
  record Noemt(Vraag vraag, BepalingId bepaling) implements Conditie {}

  /** {@code bepaling jobcoaching}: the provision is in the new text and did not lapse. */
  record InTekst(BepalingId bepaling) implements Conditie {}

  /** {@code uitgangspunt = geen}: the dossier starts from this. */
  record VanUit(Uitgangspunt uitgangspunt) implements Conditie {}

  /** {@code a + b / 5 > 8}: numbers compared; false while one of them was not answered. */
  record Vergelijking(List<Term> links, Teken teken, List<Term> rechts) implements Conditie {
    public Vergelijking {
      links = List.copyOf(links);
      rechts = List.copyOf(rechts);
    }
  }

  /**
   * A choice in one of the columns.
   *
   * @param was whether the existing text is meant: {@code was:noriskpolis}
   */
  record Vraag(boolean was, KeuzeId keuze) {}

  /** How two numbers are compared. */
  enum Teken {
    KLEINER("<"),
    HOOGSTENS("<="),
    GROTER(">"),
    MINSTENS(">=");

    private final String schrijfwijze;

    Teken(String schrijfwijze) {
      this.schrijfwijze = schrijfwijze;
    }

    /** As it is written in a condition. */
    public String schrijfwijze() {
      return schrijfwijze;
    }
  }

  /** A number in a comparison. */
  sealed interface Term {
    /** A fixed number. */
    record Getal(BigDecimal getal) implements Term {}

    /** The answer as a number, or the number of items of a list; divided by something. */
    record Antwoord(Vraag vraag, boolean aantal, BigDecimal gedeeldDoor) implements Term {}
  }

  /** Every choice that the condition asks about. */
  default Stream<Vraag> vragen() {
    return switch (this) {
      case Altijd a -> Stream.empty();
      case Alle a -> a.delen().stream().flatMap(Conditie::vragen);
      case EenVan e -> e.delen().stream().flatMap(Conditie::vragen);
      case Niet n -> n.deel().vragen();
      case Is i -> Stream.of(i.vraag());
      case Zelfde z -> Stream.of(z.een(), z.ander());
      case EindigtOp e -> Stream.of(e.geheel(), e.eind());
      case Leeg l -> Stream.of(l.vraag());
      case Noemt n -> Stream.of(n.vraag());
      case InTekst t -> Stream.empty();
      case VanUit v -> Stream.empty();
      case Vergelijking v ->
          Stream.concat(v.links().stream(), v.rechts().stream())
              .filter(Term.Antwoord.class::isInstance)
              .map(t -> ((Term.Antwoord) t).vraag());
    };
  }
}
