package nl.verordeningwijzer.model;

import java.util.List;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Regelsoort;

/** An element of a model's text. */
public sealed interface Modelregel {

  BepalingId bepaling();

  /** What must have been answered for it to be in the text: all of these. */
  List<Voorwaarde> voorwaarden();

  /**
   * A line of the text.
   *
   * @param bestandsregel the line of the file, counted from 1
   * @param nummer the number in the full text
   */
  record Gewoon(
      int bestandsregel,
      BepalingId bepaling,
      Regelsoort soort,
      String nummer,
      String scheiding,
      List<Voorwaarde> voorwaarden,
      List<Sjabloon> tekst)
      implements Modelregel {
    public Gewoon {
      voorwaarden = List.copyOf(voorwaarden);
      tekst = List.copyOf(tekst);
    }
  }

  /**
   * A list of any length: consecutive onderdelen of the model that hold the same blank, or a blank
   * for a list that stands on a line of its own.
   *
   * @param bestandsregel the line of the file where it begins, counted from 1
   * @param bepalingen the provisions of the model's own items, in order; at least one
   * @param soort what the model's items are: {@code ONDERDEEL}, or {@code ALINEA} for a line of its
   *     own
   * @param staarten what the model prints behind each of its items
   */
  record Lijst(
      int bestandsregel,
      List<BepalingId> bepalingen,
      Regelsoort soort,
      List<Voorwaarde> voorwaarden,
      Sjabloon.Blanco blanco,
      List<String> staarten)
      implements Modelregel {
    public Lijst {
      bepalingen = List.copyOf(bepalingen);
      voorwaarden = List.copyOf(voorwaarden);
      staarten = List.copyOf(staarten);
    }

    @Override
    public BepalingId bepaling() {
      return bepalingen.getFirst();
    }

    /** How items are joined when there are more or fewer than the model prints. */
    public Opsomming opsomming() {
      return soort == Regelsoort.ONDERDEEL ? Opsomming.van(staarten) : Opsomming.GEWOON;
    }
  }

  /**
   * A place where the ordinance has something that the model does not print.
   *
   * @param soort a chapter of which the heading is unknown, an article, or any number of closing
   *     articles
   * @param nummer of the chapter or article; empty for closing articles
   * @param standaard what stands there in a new ordinance when the municipality gives nothing else;
   *     empty when it must be asked
   */
  record Buiten(
      BepalingId bepaling,
      Buitensoort soort,
      String nummer,
      List<Voorwaarde> voorwaarden,
      List<Modelregel> standaard)
      implements Modelregel {
    public Buiten {
      voorwaarden = List.copyOf(voorwaarden);
      standaard = List.copyOf(standaard);
    }

    /** The same place with a text of its own. */
    Buiten metStandaard(List<Modelregel> nieuw) {
      return new Buiten(bepaling, soort, nummer, voorwaarden, nieuw);
    }
  }

  /** A provision that the municipality left out by an own text. */
  record Weggelaten(BepalingId bepaling) implements Modelregel {
    @Override
    public List<Voorwaarde> voorwaarden() {
      return List.of();
    }
  }

  /** What can lie outside the model. */
  enum Buitensoort {
    HOOFDSTUK,
    ARTIKEL,
    SLOTARTIKELEN
  }
}
