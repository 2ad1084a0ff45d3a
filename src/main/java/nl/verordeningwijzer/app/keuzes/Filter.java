package nl.verordeningwijzer.app.keuzes;

import nl.verordeningwijzer.model.Thema;
import nl.verordeningwijzer.regeling.Berichten;

/** Which questions are shown. */
public sealed interface Filter {

  /** Every question. */
  record Alles() implements Filter {}

  /** What nobody answered yet, or what is incomplete. */
  record Open() implements Filter {}

  /** What was filled in and nobody looked at. */
  record NaTeKijken() implements Filter {}

  /** What stands in an article about which there is a finding. */
  record MetBevinding() implements Filter {}

  /** What is about one subject. */
  record Over(Thema thema) implements Filter {}

  /** How it is called in the list. */
  default String naam() {
    Berichten berichten = Berichten.van(Filter.class);
    return switch (this) {
      case Alles a -> berichten.bericht("filter.alles");
      case Open o -> berichten.bericht("filter.open");
      case NaTeKijken n -> berichten.bericht("filter.na-te-kijken");
      case MetBevinding m -> berichten.bericht("filter.met-bevinding");
      case Over(Thema thema) -> berichten.bericht("filter.over", thema.nummer(), thema.titel());
    };
  }
}
