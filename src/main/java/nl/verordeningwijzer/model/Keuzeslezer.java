package nl.verordeningwijzer.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.KeuzeId;

/** Reads {@code keuzes.yaml}. */
final class Keuzeslezer {

  /** Under this name a choice has other words for other starting points. */
  private static final String BIJ = "bij";

  private Keuzeslezer() {}

  /** The same choices as they are asked from another starting point. */
  static SequencedMap<KeuzeId, Keuze> bij(
      Uitgangspunt uitgangspunt, Databestand bestand, SequencedMap<KeuzeId, Keuze> keuzes) {
    SequencedMap<KeuzeId, Keuze> zo = new LinkedHashMap<>();
    Databestand alle = bestand.deel("keuzes");
    keuzes.forEach((id, keuze) -> {
      Databestand bij = alle.deel(id.waarde()).deel(BIJ);
      Optional<Databestand> woorden = bij.misschienDeel(uitgangspunt.naam());
      zo.put(
          id,
          woorden
              .map(w ->
                  keuze.metVraag(w.tekst("vraag"), w.misschien("uitleg").orElse(keuze.uitleg())))
              .orElse(keuze));
      woorden.ifPresent(Databestand::sluit);
    });
    // What was double already is told already.
    meldDubbeleVragen(bestand, zo, keuze -> !keuzes.containsValue(keuze));
    return zo;
  }

  /** Words for a starting point that is not one. */
  private static void controleerBij(Databestand bij) {
    Arrays.stream(Uitgangspunt.values()).forEach(u -> bij.deel(u.naam()));
    bij.sluit();
  }

  static SequencedMap<KeuzeId, Keuze> lees(Databestand bestand) {
    SequencedMap<KeuzeId, Keuze> keuzes = new LinkedHashMap<>();
    Databestand alle = bestand.deel("keuzes");
    for (String naam : alle.namen()) {
      if (BepalingId.isGeldig(naam)) {
        Keuze keuze = lees(new KeuzeId(naam), alle.deel(naam));
        keuzes.put(keuze.id(), keuze);
      } else {
        alle.meld("geen-naam", naam);
      }
    }
    meldDubbeleVragen(bestand, keuzes, keuze -> true);
    return keuzes;
  }

  private static Keuze lees(KeuzeId id, Databestand deel) {
    Keuzesoort soort =
        kies(deel, "soort", deel.tekst("soort"), Keuzesoort.values(), Keuzesoort::naam)
            .orElse(Keuzesoort.INVULLING);
    Databestand grenzen = deel.deel("grenzen");
    Keuze keuze =
        new Keuze(
            id,
            soort,
            waardetype(deel, soort),
            deel.tekst("vraag"),
            deel.misschien("uitleg").orElse(""),
            opties(deel, soort),
            grenzen.getal("minimaal"),
            grenzen.getal("maximaal"),
            eenheden(deel),
            deel.getal("lengte").map(java.math.BigDecimal::intValue).orElse(0),
            inWoorden(deel),
            deel.misschien("niet-stijgend").map("true"::equals).orElse(false),
            velden(deel),
            deel.misschien("zin").orElse(""),
            deel.misschien("slotzin").orElse(""),
            suggesties(deel),
            deel.misschien("standaard").orElse(""),
            deel.misschien("grondslag").orElse(""));
    controleerBij(deel.deel(BIJ));
    if (keuze.waardetype() == Waardetype.WIJZIGINGEN && keuze.zin().isEmpty()) {
      deel.meld("yaml-veld-ontbreekt", deel.plaats(), "zin");
    }
    grenzen.sluit();
    deel.sluit();
    return keuze;
  }

  private static Waardetype waardetype(Databestand deel, Keuzesoort soort) {
    Optional<String> naam = deel.misschien("waardetype");
    return switch (soort) {
      case FACULTATIEF -> Waardetype.JA_NEE;
      case KEUZE, VARIANT -> Waardetype.OPTIE;
      case MEERKEUZE -> Waardetype.OPTIES;
      case INVULLING ->
          kies(deel, "waardetype", naam.orElse(""), Waardetype.values(), Waardetype::naam)
              .orElse(Waardetype.TEKST);
    };
  }

  private static List<Keuze.Optie> opties(Databestand deel, Keuzesoort soort) {
    List<Keuze.Optie> opties = new ArrayList<>();
    for (Databestand optie : deel.lijst("opties")) {
      opties.add(new Keuze.Optie(optie.tekst("id"), optie.tekst("label")));
      optie.sluit();
    }
    boolean nodig = soort != Keuzesoort.FACULTATIEF && soort != Keuzesoort.INVULLING;
    if (nodig && opties.isEmpty()) {
      deel.meld("yaml-veld-ontbreekt", deel.plaats(), "opties");
    }
    return opties;
  }

  private static List<Keuze.Veld> velden(Databestand deel) {
    List<Keuze.Veld> velden = new ArrayList<>();
    for (Databestand veld : deel.lijst("velden")) {
      Databestand grenzen = veld.deel("grenzen");
      Optional<String> type = veld.misschien("waardetype");
      String blanco = type.isEmpty() ? "" : veld.tekst("blanco");
      velden.add(
          new Keuze.Veld(
              veld.tekst("id"),
              veld.tekst("label"),
              type.isEmpty()
                  ? Waardetype.JA_NEE
                  : kies(veld, "waardetype", type.get(), Waardetype.values(), Waardetype::naam)
                      .orElse(Waardetype.TEKST),
              eenheden(veld),
              grenzen.getal("minimaal"),
              grenzen.getal("maximaal"),
              !veld.misschien("verplicht").equals(Optional.of("false")),
              veld.misschien("zin").orElse(""),
              blanco));
      grenzen.sluit();
      veld.sluit();
    }
    return velden;
  }

  private static List<Keuze.Suggestie> suggesties(Databestand deel) {
    List<Keuze.Suggestie> suggesties = new ArrayList<>();
    for (Databestand suggestie : deel.lijst("suggesties")) {
      suggesties.add(new Keuze.Suggestie(suggestie.tekst("tekst"), suggestie.tekst("bron")));
      suggestie.sluit();
    }
    return suggesties;
  }

  private static boolean inWoorden(Databestand deel) {
    Optional<String> schrijfwijze = deel.misschien("schrijfwijze");
    boolean inWoorden = schrijfwijze.equals(Optional.of("woorden"));
    if (schrijfwijze.isPresent() && !inWoorden) {
      deel.meld("yaml-waarde-fout", deel.plaats(), schrijfwijze.get(), "schrijfwijze");
    }
    return inWoorden;
  }

  private static List<Eenheid> eenheden(Databestand deel) {
    List<Eenheid> eenheden = new ArrayList<>();
    for (String naam : deel.teksten("eenheden")) {
      kies(deel, "eenheden", naam, Eenheid.values(), Eenheid::naam).ifPresent(eenheden::add);
    }
    return eenheden;
  }

  private static <T> Optional<T> kies(
      Databestand deel,
      String veld,
      String naam,
      T[] waarden,
      java.util.function.Function<T, String> naamVan) {
    Optional<T> gekozen =
        Arrays.stream(waarden).filter(w -> naamVan.apply(w).equals(naam)).findFirst();
    if (gekozen.isEmpty()) {
      deel.meld("yaml-waarde-fout", deel.plaats(), naam, veld);
    }
    return gekozen;
  }

  /** Reports questions that stand twice, at least once in a choice of this kind. */
  private static void meldDubbeleVragen(
      Databestand bestand, SequencedMap<KeuzeId, Keuze> keuzes, Predicate<Keuze> welke) {
    keuzes.values().stream()
        .collect(Collectors.groupingBy(Keuze::vraag))
        .forEach((vraag, zelfde) -> {
          if (zelfde.size() > 1 && zelfde.stream().anyMatch(welke)) {
            String namen =
                zelfde.stream().map(k -> k.id().waarde()).collect(Collectors.joining(", "));
            bestand.meld("vraag-dubbel", vraag, namen);
          }
        });
  }
}
