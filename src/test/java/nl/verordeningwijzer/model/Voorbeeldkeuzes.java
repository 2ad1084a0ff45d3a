package nl.verordeningwijzer.model;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.verordeningwijzer.regeling.KeuzeId;

/** A small set of choices, one or two of each kind, for texts that a test makes up. */
final class Voorbeeldkeuzes {

  private final Map<KeuzeId, Keuze> keuzes = new LinkedHashMap<>();

  private Voorbeeldkeuzes() {}

  /**
   * {@code ja}, {@code ook}, {@code blanco}, {@code lijst}, {@code of}, {@code enof}, {@code
   * variant}.
   */
  static Map<KeuzeId, Keuze> alle() {
    return new Voorbeeldkeuzes()
        .met("ja", Keuzesoort.FACULTATIEF, Waardetype.JA_NEE)
        .met("ook", Keuzesoort.FACULTATIEF, Waardetype.JA_NEE)
        .met("blanco", Keuzesoort.INVULLING, Waardetype.TEKST)
        .met("binnen", Keuzesoort.INVULLING, Waardetype.AANTAL)
        .met("lijst", Keuzesoort.INVULLING, Waardetype.LIJST)
        .met("eisen", Keuzesoort.INVULLING, Waardetype.LIJST)
        .met("of", Keuzesoort.KEUZE, Waardetype.OPTIE, "een", "ander")
        .met("enof", Keuzesoort.MEERKEUZE, Waardetype.OPTIES, "een", "ander")
        .met("variant", Keuzesoort.VARIANT, Waardetype.OPTIE, "kort", "lang")
        .keuzes;
  }

  private Voorbeeldkeuzes met(
      String id, Keuzesoort soort, Waardetype waardetype, String... opties) {
    KeuzeId keuze = new KeuzeId(id);
    keuzes.put(
        keuze,
        new Keuze(
            keuze,
            soort,
            waardetype,
            "Wat kiest u bij " + id + "?",
            "",
            Arrays.stream(opties).map(o -> new Keuze.Optie(o, "De mogelijkheid " + o)).toList(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            0,
            false,
            false,
            List.of(),
            "",
            "",
            List.of(),
            "",
            ""));
    return this;
  }
}
