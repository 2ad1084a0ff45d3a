package nl.verordeningwijzer.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.verordeningwijzer.dossier.DossierStore.Geopend;
import nl.verordeningwijzer.regeling.Fout;
import nl.verordeningwijzer.regeling.Uitkomst;

/**
 * The earlier versions of one dossier, in a folder beside it that a user can open: {@code Eerdere
 * versies/naam/2026-11-22 10.42.07.verordening}. They are whole dossiers.
 *
 * <p>They thin out with age. Files with another name are left alone: who gives a version a name of
 * its own keeps it.
 */
public final class EerdereVersies {

  /**
   * An earlier version.
   *
   * @param tijd when the dossier was like this, in the time zone of who kept it
   */
  public record Versie(Path pad, LocalDateTime tijd) {}

  private static final String EXTENSIE = ".verordening";
  private static final DateTimeFormatter TIJD =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH.mm.ss", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);
  private static final Pattern NAAM =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2} \\d{2}\\.\\d{2}\\.\\d{2})(?: \\((\\d{1,6})\\))?\\.verordening");
  private static final Pattern TIJDELIJK = Pattern.compile("\\..*\\.tmp");

  /** A temporary file of this age is not being written any more. */
  private static final Duration TIJDELIJK_OUD = Duration.ofDays(1);

  private final Path map;
  private final BiFunction<Path, byte[], Uitkomst<Geopend>> lezer;
  private final Opslag opslag;
  private final Clock klok;
  private final Bewaarregels regels;

  EerdereVersies(
      Path dossier,
      BiFunction<Path, byte[], Uitkomst<Geopend>> lezer,
      Opslag opslag,
      Clock klok,
      Bewaarregels regels) {
    this.map = dossier.resolveSibling(regels.versiemap()).resolve(naam(dossier));
    this.lezer = lezer;
    this.opslag = opslag;
    this.klok = klok;
    this.regels = regels;
  }

  /** The name of a dossier without its extension. */
  static String naam(Path dossier) {
    String naam = dossier.getFileName().toString();
    return naam.endsWith(EXTENSIE) && naam.length() > EXTENSIE.length()
        ? naam.substring(0, naam.length() - EXTENSIE.length())
        : naam;
  }

  /** A time as it stands in the name of a file. */
  static String tijd(Instant tijd, Clock klok) {
    return TIJD.format(LocalDateTime.ofInstant(tijd, klok.getZone()));
  }

  /** Where they are kept; the folder may not be there yet. */
  public Path map() {
    return map;
  }

  /** What is kept, the newest first. */
  public Uitkomst<List<Versie>> lijst() {
    try (Stream<Path> paden = Files.list(map)) {
      return Uitkomst.gelukt(
          paden
              .flatMap(pad -> versie(pad).stream())
              .sorted(
                  Comparator.comparing(Versie::tijd)
                      .thenComparingInt(EerdereVersies::volgnummer)
                      .reversed())
              .toList());
    } catch (NoSuchFileException e) {
      return Uitkomst.gelukt(List.of());
    } catch (IOException e) {
      return Uitkomst.mislukt(fout(map, e));
    }
  }

  /** Reads an earlier version. */
  public Uitkomst<Geopend> lees(Versie versie) {
    try {
      return lezer.apply(versie.pad(), Files.readAllBytes(versie.pad()));
    } catch (IOException e) {
      return Uitkomst.mislukt(fout(versie.pad(), e));
    }
  }

  /**
   * The earlier version that two dossiers have both come from, as far as can be seen: it lies on
   * the shortest way from one to the other, and of those it is the oldest. A newer one on that way
   * may hold changes of one of them already, which would then look undone by the other.
   */
  public Uitkomst<Optional<Dossier>> gezamenlijke(Dossier mijn, Dossier ander) {
    return lijst().maak(versies -> gezamenlijke(versies, mijn, ander));
  }

  private Optional<Dossier> gezamenlijke(List<Versie> versies, Dossier mijn, Dossier ander) {
    Optional<Dossier> beste = Optional.empty();
    int kortste = Integer.MAX_VALUE;
    for (Versie versie : versies) {
      // A version that cannot be read, or is about another model, cannot be what both come from.
      Optional<Dossier> dossier =
          lees(versie)
              .alsWaarde()
              .map(Geopend::dossier)
              .filter(d -> d.model().equals(mijn.model()));
      if (dossier.isPresent()) {
        int afstand =
            Samenvoeging.aantalVerschillen(dossier.get(), mijn)
                + Samenvoeging.aantalVerschillen(dossier.get(), ander);
        // From the newest to the oldest: of equals the oldest stays.
        if (afstand <= kortste) {
          kortste = afstand;
          beste = dossier;
        }
      }
    }
    return beste;
  }

  /**
   * Keeps a content as it was at a time, unless it is empty or kept already: as the newest version,
   * or as one of the same second.
   *
   * @return why it could not be kept
   */
  Optional<Fout> bewaar(byte[] inhoud, Instant tijd) {
    if (isLeeg(inhoud)) {
      return Optional.empty();
    }
    Uitkomst<List<Versie>> bestaande = lijst();
    if (bestaande instanceof Uitkomst.Mislukt<List<Versie>>(List<Fout> fouten)) {
      return Optional.of(fouten.getFirst());
    }
    List<Versie> versies = bestaande.alsWaarde().orElseThrow();
    String naam = tijd(tijd, klok);
    Path doel = map.resolve(naam + EXTENSIE);
    try {
      if (!versies.isEmpty() && isZelfde(versies.getFirst().pad(), inhoud)) {
        return Optional.empty();
      }
      for (int i = 2; Files.exists(doel); i++) {
        if (isZelfde(doel, inhoud)) {
          return Optional.empty();
        }
        doel = map.resolve(naam + " (" + i + ")" + EXTENSIE);
      }
    } catch (IOException e) {
      return Optional.of(fout(doel, e));
    }
    return opslag.schrijf(doel, inhoud).fouten().stream().findFirst();
  }

  private static boolean isZelfde(Path pad, byte[] inhoud) throws IOException {
    return Arrays.equals(Files.readAllBytes(pad), inhoud);
  }

  /**
   * Removes what has become too many.
   *
   * @return why one could not be removed
   */
  Optional<Fout> dunUit() {
    LocalDateTime nu = LocalDateTime.now(klok);
    List<Path> weg = new ArrayList<>();
    Uitkomst<List<Versie>> versies = lijst();
    versies
        .alsWaarde()
        .ifPresent(alle -> teVeel(alle, nu, regels).stream().map(Versie::pad).forEach(weg::add));
    try {
      weg.addAll(oudeTijdelijke());
      for (Path pad : weg) {
        Files.deleteIfExists(pad);
      }
      return versies.fouten().stream().findFirst();
    } catch (IOException e) {
      return Optional.of(fout(map, e));
    }
  }

  /** What a crash left behind while a version was written. */
  private List<Path> oudeTijdelijke() throws IOException {
    if (!Files.isDirectory(map)) {
      return List.of();
    }
    List<Path> oud = new ArrayList<>();
    try (Stream<Path> paden = Files.list(map)) {
      for (Path pad : paden.toList()) {
        if (TIJDELIJK.matcher(pad.getFileName().toString()).matches()
            && Files.getLastModifiedTime(pad)
                .toInstant()
                .isBefore(klok.instant().minus(TIJDELIJK_OUD))) {
          oud.add(pad);
        }
      }
    }
    return oud;
  }

  /**
   * The versions that are not kept: of each hour, day and month, by age, only the last one stays.
   *
   * @param versies the newest first
   */
  static Set<Versie> teVeel(List<Versie> versies, LocalDateTime nu, Bewaarregels regels) {
    Set<Object> bezet = new HashSet<>();
    Set<Versie> teVeel = new HashSet<>();
    for (Versie versie : versies) {
      Duration leeftijd = Duration.between(versie.tijd(), nu);
      Object vak;
      if (leeftijd.compareTo(regels.alle()) <= 0) {
        vak = versie;
      } else if (leeftijd.compareTo(regels.perUur()) <= 0) {
        vak = versie.tijd().truncatedTo(ChronoUnit.HOURS);
      } else if (leeftijd.compareTo(regels.perDag()) <= 0) {
        vak = versie.tijd().toLocalDate();
      } else {
        vak = YearMonth.from(versie.tijd());
      }
      if (!bezet.add(vak)) {
        teVeel.add(versie);
      }
    }
    return teVeel;
  }

  private static Optional<Versie> versie(Path pad) {
    Matcher m = NAAM.matcher(pad.getFileName().toString());
    try {
      return m.matches()
          ? Optional.of(new Versie(pad, LocalDateTime.parse(m.group(1), TIJD)))
          : Optional.empty();
    } catch (DateTimeException e) {
      // A day that does not exist: someone else's file.
      return Optional.empty();
    }
  }

  /** Of versions of the same second. */
  private static int volgnummer(Versie versie) {
    Matcher m = NAAM.matcher(versie.pad().getFileName().toString());
    return m.matches() && m.group(2) != null ? Integer.parseInt(m.group(2)) : 1;
  }

  private static boolean isLeeg(byte[] inhoud) {
    for (byte teken : inhoud) {
      if (Byte.toUnsignedInt(teken) > ' ') {
        return false;
      }
    }
    return true;
  }

  private static Fout fout(Path pad, IOException e) {
    return Fout.in(pad.toString(), Opslag.waarom(e));
  }
}
