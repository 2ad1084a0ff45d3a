package nl.verordeningwijzer.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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

  /** Items of a list. */
  record Lijst(List<String> items) implements Waarde {
    public Lijst {
      items = List.copyOf(items);
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
