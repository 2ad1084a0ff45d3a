package nl.verordeningwijzer.besluit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verordeningwijzer.instructie.Adres;
import nl.verordeningwijzer.instructie.Adres.Soort;
import nl.verordeningwijzer.instructie.Adres.Stap;
import nl.verordeningwijzer.instructie.Reeks;

/**
 * Places read from words. Commas may be missing, and "lid 2", "2e lid", "sub a" and "volzin" are
 * read too; a place that names no article belongs to the place that was already named.
 */
public final class Adreslezer {

  /** One wording of a step. */
  private record Stapvorm(Soort soort, Pattern patroon) {}

  /** One step as it was read. */
  private record Gelezen(Soort soort, List<String> nummers, boolean nieuw) {}

  private static final String NIEUW = "(?: " + Pattern.quote(Zinnen.tekst("nieuw")) + ")?";
  private static final List<Stapvorm> STAPVORMEN =
      Stream.of(Soort.values())
          .flatMap(soort ->
              stapteksten(soort)
                  .map(t ->
                      new Stapvorm(
                          soort,
                          Pattern.compile(
                              naarPatroon(t, soort, "(?<nummers>", ")")
                                  + "(?![\\p{L}\\d])(?<nieuw>"
                                  + NIEUW
                                  + ")"))))
          .toList();
  private static final String STAP =
      Stream.of(Soort.values())
          .flatMap(soort -> stapteksten(soort).map(t -> naarPatroon(t, soort, "(?:", ")")))
          .collect(Collectors.joining("|", "(?:(?:", ")(?![\\p{L}\\d])" + NIEUW + ")"));
  private static final String STAPPEN = STAP + "(?:,? " + STAP + ")*";
  private static final String VERORDENING =
      Zinnen.lees("verordening").stream()
          .map(s -> Pattern.quote(s.tekst()))
          .collect(Collectors.joining("|", "(?:", ")"));
  private static final String OPSCHRIFT = Pattern.quote(Zinnen.tekst("opschrift"));

  private static final Pattern OPSCHRIFT_VAN =
      Pattern.compile(
          Pattern.quote(Zinnen.tekst("opschrift-van")).replace("{adres}", "\\E(?<adres>.+)\\Q"));

  /** A pattern for a place or a row of places, without groups of its own. */
  static final String PLAATS =
      "(?:"
          + Pattern.quote(Zinnen.tekst("opschrift-van"))
              .replace("{adres}", "\\E(?:" + STAPPEN + "|" + VERORDENING + ")\\Q")
          + "|"
          + STAPPEN
          + "|"
          + OPSCHRIFT
          + "|"
          + VERORDENING
          + ")";

  /** A pattern for what a row becomes, without groups of its own. */
  static final String TOT =
      Stream.of(Soort.values())
          .flatMap(soort -> totteksten(soort).map(t -> naarPatroon(t, soort, "(?:", ")")))
          .distinct()
          .collect(Collectors.joining("|", "(?:", ")(?![\\p{L}\\d])"));

  private Adreslezer() {}

  private static Stream<String> stapteksten(Soort soort) {
    String basis = "stap." + Adrestaal.naam(soort);
    return Stream.of("", ".los", ".zonder", ".los.zonder")
        .flatMap(vorm -> Zinnen.lees(basis + vorm).stream())
        .map(Zinnen.Sjabloon::tekst)
        .distinct();
  }

  private static Stream<String> totteksten(Soort soort) {
    return Zinnen.lees("tot." + Adrestaal.naam(soort)).stream()
        .map(Zinnen.Sjabloon::tekst)
        .distinct();
  }

  private static String naarPatroon(String tekst, Soort soort, String voor, String na) {
    return Pattern.quote(tekst)
        .replace("{nummers}", "\\E" + voor + Opsomming.patroon(soort) + na + "\\Q");
  }

  /**
   * One place; empty when the words are none, or do not say in which article it is.
   *
   * @param binnen the place that was already named; the regulation when none was
   */
  public static Optional<Adres> lees(String woorden, Adres binnen) {
    return Masker.alle(woorden).stream()
        .map(m -> adres(Zinnen.metKleineLetter(m.tekst()), binnen, m))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /**
   * One or more neighbours; empty when the words are no place, or do not say in which article it
   * is.
   *
   * @param binnen the place that was already named; the regulation when none was
   */
  public static Optional<Reeks> leesReeks(String woorden, Adres binnen) {
    return Masker.alle(woorden).stream()
        .map(m -> reeks(Zinnen.metKleineLetter(m.tekst()), binnen, m))
        .flatMap(Optional::stream)
        .findFirst();
  }

  static Optional<Adres> adres(String tekst, Adres binnen, Masker.Gemaskeerd gemaskeerd) {
    if (tekst.matches(VERORDENING)) {
      return Optional.of(Adres.REGELING);
    }
    return reeks(tekst, binnen, gemaskeerd)
        .filter(r -> r.nummers().size() == 1)
        .map(r -> r.adressen().getFirst());
  }

  static Optional<Reeks> reeks(String tekst, Adres binnen, Masker.Gemaskeerd gemaskeerd) {
    Matcher opschriftVan = OPSCHRIFT_VAN.matcher(tekst);
    if (opschriftVan.matches()) {
      return adres(opschriftVan.group("adres"), Adres.REGELING, gemaskeerd).map(Adreslezer::kop);
    }
    if (tekst.matches(OPSCHRIFT)) {
      return binnen.isRegeling() ? Optional.empty() : Optional.of(kop(binnen));
    }
    return stappen(tekst, gemaskeerd).flatMap(stappen -> reeks(stappen, binnen));
  }

  private static Reeks kop(Adres van) {
    return new Reeks(van, Soort.OPSCHRIFT, List.of(""), false);
  }

  /** Steps go from outside to inside; only of the last there can be more than one. */
  private static Optional<Reeks> reeks(List<Gelezen> gelezen, Adres binnen) {
    Adres boven = Adrestaal.staatOpZichzelf(gelezen.getFirst().soort()) ? Adres.REGELING : binnen;
    return reeksIn(gelezen, boven);
  }

  private static Optional<Reeks> reeksIn(List<Gelezen> gelezen, Adres binnen) {
    Adres boven = binnen;
    for (Gelezen stap : gelezen.subList(0, gelezen.size() - 1)) {
      boven = boven.met(new Stap(stap.soort(), stap.nummers().getFirst(), stap.nieuw()));
    }
    Gelezen laatste = gelezen.getLast();
    Reeks reeks = new Reeks(boven, laatste.soort(), laatste.nummers(), laatste.nieuw());
    return Optional.of(reeks)
        .filter(r -> Adrestaal.isGoedGevormd(r.adressen().getFirst().stappen()));
  }

  /** A place that stands inside another whatever it begins with: "in hoofdstuk 2 … artikel 5". */
  static Optional<Adres> adresIn(String tekst, Adres in, Masker.Gemaskeerd gemaskeerd) {
    return reeksIn(tekst, in, gemaskeerd)
        .filter(r -> r.nummers().size() == 1)
        .map(r -> r.adressen().getFirst());
  }

  /** Places that stand inside another whatever they begin with. */
  static Optional<Reeks> reeksIn(String tekst, Adres in, Masker.Gemaskeerd gemaskeerd) {
    return tekst.matches(OPSCHRIFT)
        ? reeks(tekst, in, gemaskeerd)
        : stappen(tekst, gemaskeerd).flatMap(stappen -> reeksIn(stappen, in));
  }

  private static Optional<List<Gelezen>> stappen(String tekst, Masker.Gemaskeerd gemaskeerd) {
    return stappen(tekst, 0, gemaskeerd);
  }

  /** A step is as long as the rest allows: in "artikel 4, 2e lid" the article is not "4, 2e". */
  private static Optional<List<Gelezen>> stappen(
      String tekst, int vanaf, Masker.Gemaskeerd gemaskeerd) {
    for (int eind = tekst.length(); eind > vanaf; eind--) {
      boolean klaar = eind == tekst.length();
      int tussen = klaar ? 0 : tussen(tekst, eind);
      if (!klaar && tussen == 0) {
        continue;
      }
      for (Gelezen stap : stappen(tekst, vanaf, eind, gemaskeerd)) {
        if (!klaar && stap.nummers().size() > 1) {
          continue; // Only of the last step there can be more than one.
        }
        Optional<List<Gelezen>> rest =
            klaar ? Optional.of(List.of()) : stappen(tekst, eind + tussen, gemaskeerd);
        if (rest.isPresent()) {
          List<Gelezen> alle = new ArrayList<>(List.of(stap));
          alle.addAll(rest.get());
          return Optional.of(alle);
        }
      }
    }
    return Optional.empty();
  }

  private static int tussen(String tekst, int plaats) {
    return tekst.startsWith(", ", plaats) ? 2 : tekst.startsWith(" ", plaats) ? 1 : 0;
  }

  private static List<Gelezen> stappen(
      String tekst, int vanaf, int eind, Masker.Gemaskeerd gemaskeerd) {
    List<Gelezen> gelezen = new ArrayList<>();
    for (Stapvorm vorm : STAPVORMEN) {
      Matcher m = vorm.patroon().matcher(tekst).region(vanaf, eind);
      if (m.matches()) {
        boolean genummerd = m.namedGroups().containsKey("nummers");
        boolean nieuw = !m.group("nieuw").isEmpty();
        (genummerd
                ? Opsomming.lees(vorm.soort(), m.group("nummers"), gemaskeerd)
                : Optional.of(List.of("")))
            .ifPresent(n -> gelezen.add(new Gelezen(vorm.soort(), n, nieuw)));
      }
    }
    return gelezen;
  }

  /** What a row of this kind becomes. */
  static Optional<List<String>> tot(Soort soort, String tekst, Masker.Gemaskeerd gemaskeerd) {
    return totteksten(soort)
        .map(t -> Pattern.compile(naarPatroon(t, soort, "(?<nummers>", ")")).matcher(tekst))
        .filter(Matcher::matches)
        .map(m -> Opsomming.lees(soort, m.group("nummers"), gemaskeerd))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
