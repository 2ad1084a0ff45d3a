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

/** An answer to one question. Text in it is never read as notation. */
public sealed interface Waarde {

  /** Whether an optional part is wanted. */
  record JaNee(boolean ja) implements Waarde {}

  /** The chosen alternative, or alternatives where more are allowed. */
  record Gekozen(List<String> opties) implements Waarde {
    public Gekozen {
      opties = List.copyOf(opties);
    }
  }

  /** Words, on one line. */
  record Woorden(String woorden) implements Waarde {}

  /** A number, a percentage, an amount in euros, an age or a month by its rank. */
  record Getal(BigDecimal getal) implements Waarde {}

  /** Several numbers in a fixed order. */
  record Getallen(List<BigDecimal> getallen) implements Waarde {
    public Getallen {
      getallen = List.copyOf(getallen);
    }
  }

  /** A number with its unit. */
  record Termijn(int aantal, Eenheid eenheid) implements Waarde {}

  /** A day. */
  record Datum(LocalDate dag) implements Waarde {}

  /**
   * Items of a list.
   *
   * @param slot a sentence behind the list; may be empty
   */
  record Lijst(List<String> items, String slot) implements Waarde {
    public Lijst {
      items = List.copyOf(items);
    }
  }

  /** Items that each have the same fields; a field that was not filled in is missing. */
  record Tabel(List<Map<String, Waarde>> rijen) implements Waarde {
    public Tabel {
      rijen = rijen.stream().map(r -> Collections.unmodifiableMap(new LinkedHashMap<>(r))).toList();
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

  /** A criterion, with its value if it has one. */
  record Criterium(String id, Optional<Waarde> waarde) {}

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
