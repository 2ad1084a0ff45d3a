package nl.verordeningwijzer.handleiding;

import java.util.List;
import java.util.stream.Collectors;

/** A part of a page, from top to bottom. */
public sealed interface Deel {

  /** A heading within a page; its anchor is what a link names. */
  record Tussenkop(String tekst, String anker) implements Deel {}

  /** A paragraph. */
  record Alinea(List<Stuk> stukken) implements Deel {
    public Alinea {
      stukken = List.copyOf(stukken);
    }
  }

  /** A paragraph that must not be missed. */
  record Kader(List<Stuk> stukken) implements Deel {
    public Kader {
      stukken = List.copyOf(stukken);
    }
  }

  /**
   * A list.
   *
   * @param genummerd whether the order counts
   */
  record Lijst(boolean genummerd, List<List<Stuk>> punten) implements Deel {
    public Lijst {
      punten = punten.stream().map(List::copyOf).toList();
    }
  }

  /** A table; every row has as many cells as the header. */
  record Tabel(List<List<Stuk>> kop, List<List<List<Stuk>>> rijen) implements Deel {
    public Tabel {
      kop = kop.stream().map(List::copyOf).toList();
      rijen = rijen.stream().map(List::copyOf).toList();
    }
  }

  /**
   * A picture of a screen.
   *
   * @param bestand the name of its file
   * @param omschrijving what is on it
   */
  record Beeld(String bestand, String omschrijving) implements Deel {}

  /** The words of this part, to search in and to read aloud. */
  default String woorden() {
    return switch (this) {
      case Tussenkop k -> k.tekst();
      case Alinea a -> woorden(a.stukken());
      case Kader k -> woorden(k.stukken());
      case Lijst l -> l.punten().stream().map(Deel::woorden).collect(Collectors.joining("\n"));
      case Tabel t ->
          t.rijen().stream()
              .map(r -> r.stream().map(Deel::woorden).collect(Collectors.joining(": ")))
              .collect(Collectors.joining("\n"));
      case Beeld b -> b.omschrijving();
    };
  }

  /** The words of consecutive pieces. */
  static String woorden(List<Stuk> stukken) {
    return stukken.stream().map(Stuk::tekst).collect(Collectors.joining());
  }
}
