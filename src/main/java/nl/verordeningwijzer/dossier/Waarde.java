package nl.verordeningwijzer.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.verordeningwijzer.model.Eenheid;
import nl.verordeningwijzer.regeling.BepalingId;

/**
 * An answer to one question. Text in it is never read as notation, and stands on one line: however
 * it was typed or pasted, a dossier that is written can be read ({@link Invoer}).
 */
public sealed interface Waarde {

  /** Whether nothing at all was filled in: that is no answer. */
  default boolean isLeeg() {
    return switch (this) {
      case Gekozen(List<String> opties) -> opties.isEmpty();
      case Woorden(String woorden) -> woorden.isEmpty();
      case Getallen(List<BigDecimal> getallen) -> getallen.isEmpty();
      case Lijst(List<String> items, String slot) -> items.isEmpty() && slot.isEmpty();
      case Tabel(List<Map<String, Waarde>> rijen) -> rijen.isEmpty();
      case Bepalingen(List<BepalingId> bepalingen) -> bepalingen.isEmpty();
      default -> false;
    };
  }

  /** Whether an optional part is wanted. */
  record JaNee(boolean ja) implements Waarde {}

  /** The chosen alternative, or alternatives where more are allowed. */
  record Gekozen(List<String> opties) implements Waarde {
    public Gekozen {
      opties = List.copyOf(opties);
    }
  }

  /** Words, on one line. */
  record Woorden(String woorden) implements Waarde {
    public Woorden {
      woorden = Invoer.opEenRegel(woorden);
    }
  }

  /** A number, a percentage, an amount in euros, an age or a month by its rank. */
  record Getal(BigDecimal getal) implements Waarde {}

  /** Several numbers in a fixed order; the last ones may not be filled in yet. */
  record Getallen(List<BigDecimal> getallen) implements Waarde {
    public Getallen {
      getallen = List.copyOf(getallen);
    }
  }

  /** A number, not below zero, with its unit. */
  record Termijn(int aantal, Eenheid eenheid) implements Waarde {
    public Termijn {
      if (aantal < 0) {
        throw new IllegalArgumentException("een termijn is niet negatief: " + aantal);
      }
    }
  }

  /** A day. */
  record Datum(LocalDate dag) implements Waarde {}

  /**
   * Items of a list; one without words is none.
   *
   * @param slot a sentence behind the list; may be empty
   */
  record Lijst(List<String> items, String slot) implements Waarde {
    public Lijst {
      items = items.stream().map(Invoer::opEenRegel).filter(i -> !i.isEmpty()).toList();
      slot = Invoer.opEenRegel(slot);
    }
  }

  /**
   * Items that each have the same fields; a field that was not filled in is missing, also while
   * someone is still typing.
   */
  record Tabel(List<Map<String, Waarde>> rijen) implements Waarde {
    public Tabel {
      rijen = rijen.stream().map(Tabel::ingevuld).toList();
    }

    private static Map<String, Waarde> ingevuld(Map<String, Waarde> rij) {
      Map<String, Waarde> ingevuld = new LinkedHashMap<>(rij);
      ingevuld.values().removeIf(Waarde::isLeeg);
      return Collections.unmodifiableMap(ingevuld);
    }
  }

  /**
   * Criteria out of those that the choice knows.
   *
   * @param alle whether all must be met, or one of them
   */
  record Criteria(boolean alle, List<Criterium> criteria) implements Waarde {
    public Criteria {
      criteria = List.copyOf(criteria);
    }
  }

  /** A criterion, with its value if it has one and that was filled in. */
  record Criterium(String id, Optional<Waarde> waarde) {
    public Criterium {
      waarde = waarde.filter(w -> !w.isLeeg());
    }
  }

  /** Provisions of the ordinance itself. */
  record Bepalingen(List<BepalingId> bepalingen) implements Waarde {
    public Bepalingen {
      bepalingen = List.copyOf(bepalingen);
    }
  }

  /**
   * The example that the model gives is taken over; the blanks inside it are questions of their
   * own.
   */
  record Voorbeeld() implements Waarde {}
}
