package nl.verordeningwijzer.model;

import java.util.List;

/**
 * A piece of a text in the notation. Pieces in order, printed, are the text itself, byte for byte.
 */
public sealed interface Knoop {

  /** Where it begins, in characters from the start of the text. */
  int begin();

  /** Writes the piece as it was read. */
  void druk(StringBuilder doel);

  /** Words. */
  record Woorden(int begin, String woorden) implements Knoop {
    @Override
    public void druk(StringBuilder doel) {
      doel.append(woorden);
    }
  }

  /** The end of a line, as it was written. */
  record Regeleinde(int begin, String tekens) implements Knoop {
    @Override
    public void druk(StringBuilder doel) {
      doel.append(tekens);
    }
  }

  /** A line that starts with {@code #}. */
  record Commentaar(int begin, String regel) implements Knoop {
    @Override
    public void druk(StringBuilder doel) {
      doel.append(regel);
    }
  }

  /** Something of ours between braces. */
  record Accolade(int begin, String inhoud) implements Knoop {
    @Override
    public void druk(StringBuilder doel) {
      doel.append('{').append(inhoud).append('}');
    }
  }

  /** A bracket of the model with the name of its choice. */
  record Haak(int begin, List<Knoop> inhoud, Accolade keuze) implements Knoop {
    public Haak {
      inhoud = List.copyOf(inhoud);
    }

    @Override
    public void druk(StringBuilder doel) {
      doel.append('[');
      inhoud.forEach(k -> k.druk(doel));
      doel.append(']');
      keuze.druk(doel);
    }
  }
}
