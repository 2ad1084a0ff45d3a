package nl.verordeningwijzer.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.verordeningwijzer.regeling.Fragment;
import nl.verordeningwijzer.regeling.KeuzeId;

/** A piece of text of a model in which choices are still to be made. */
public sealed interface Sjabloon {

  /** Pieces of text as the model prints them, choices between square brackets. */
  static String gedrukt(List<Sjabloon> delen) {
    return delen.stream().map(Sjabloon::gedrukt).collect(Collectors.joining());
  }

  private static String gedrukt(Sjabloon deel) {
    return switch (deel) {
      case Vast(String woorden) -> woorden;
      case Intern i -> i.verwijzing().woorden();
      case Extern e -> gedrukt(e.delen());
      case Facultatief f -> "[" + gedrukt(f.inhoud()) + "]";
      case Mogelijkheden m -> "[" + gedrukt(m.bron()) + "]";
      case Blanco b -> "[" + gedrukt(b.bron()) + "]";
    };
  }

  /** Words that stand fast. */
  record Vast(String woorden) implements Sjabloon {}

  /** A reference to provisions of the model itself. */
  record Intern(Fragment.Verwijzing verwijzing) implements Sjabloon {}

  /** A reference to another regulation; blanks may stand in it. */
  record Extern(List<Sjabloon> delen) implements Sjabloon {
    public Extern {
      delen = List.copyOf(delen);
    }
  }

  /** Words that are there if the answer is yes. */
  record Facultatief(KeuzeId keuze, List<Sjabloon> inhoud) implements Sjabloon {
    public Facultatief {
      inhoud = List.copyOf(inhoud);
    }
  }

  /**
   * Alternatives.
   *
   * @param bron what stands between the brackets, for when the choice is not made yet
   */
  record Mogelijkheden(KeuzeId keuze, List<List<Sjabloon>> alternatieven, List<Sjabloon> bron)
      implements Sjabloon {
    public Mogelijkheden {
      alternatieven = alternatieven.stream().map(List::copyOf).toList();
      bron = List.copyOf(bron);
    }
  }

  /**
   * A blank.
   *
   * @param voorbeeld the example that the model gives, if any
   * @param bron what stands between the brackets
   */
  record Blanco(KeuzeId keuze, Optional<List<Sjabloon>> voorbeeld, List<Sjabloon> bron)
      implements Sjabloon {
    public Blanco {
      voorbeeld = voorbeeld.map(List::copyOf);
      bron = List.copyOf(bron);
    }
  }
}
