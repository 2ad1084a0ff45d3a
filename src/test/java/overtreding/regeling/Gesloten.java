package overtreding.regeling;

/** What may be in this package: sealed interfaces, records, enums, final classes. */
public sealed interface Gesloten {

  record Vast(String tekst) implements Gesloten {}

  final class Klasse implements Gesloten {}

  enum Keuze implements Gesloten {
    EEN {
      @Override
      int waarde() {
        return 1;
      }
    },
    TWEE;

    int waarde() {
      return switch (this) {
        case EEN -> 1;
        case TWEE -> 2;
      };
    }
  }
}
