package nl.verordeningwijzer.dossier;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verordeningwijzer.regeling.Fout;
import nl.verordeningwijzer.regeling.Uitkomst;

/**
 * Finds what OneDrive, Dropbox, Nextcloud and others put beside a dossier when it was changed in
 * two places at once. How they name it is in {@code conflictkopieen.txt}.
 */
public final class Conflictkopieen {

  /**
   * A file that looks like a conflict copy. It may also be a dossier that someone named so: only
   * the user knows.
   *
   * @param dienst the service that names copies like this
   */
  public record Conflictkopie(Path pad, String dienst) {}

  private record Patroon(String dienst, String naam) {

    /** The pattern for one dossier. */
    Pattern voor(String dossier) {
      return Pattern.compile(
          DELEN.matcher(naam).results().map(m -> deel(m.group(), dossier)).collect(JOIN),
          Pattern.UNICODE_CASE);
    }

    private static String deel(String deel, String dossier) {
      return switch (deel) {
        case "{naam}" -> Pattern.quote(dossier);
        case "{getal}" -> "\\d+";
        case "{computer}" -> "(?=[^A-Z]*[A-Z])[A-Z0-9][A-Z0-9-]*";
        case "*" -> ".*";
        default -> "(?i:" + Pattern.quote(deel) + ")";
      };
    }
  }

  private static final Collector<CharSequence, ?, String> JOIN = Collectors.joining();
  private static final Pattern DELEN = Pattern.compile("\\{[a-z]+}|\\*|[^{*]+");
  private static final Pattern REGEL = Pattern.compile("([^|]+)\\|(.+)");
  private static final String BESTAND = "conflictkopieen.txt";
  private static final String EXTENSIE = ".verordening";
  private static final List<Patroon> PATRONEN = lees();

  private Conflictkopieen() {}

  /** The conflict copies beside a dossier, by name. */
  public static Uitkomst<List<Conflictkopie>> naast(Path dossier) {
    Path map = Objects.requireNonNull(dossier.toAbsolutePath().getParent());
    String naam = nfc(EerdereVersies.naam(dossier));
    try (Stream<Path> paden = Files.list(map)) {
      return Uitkomst.gelukt(
          paden
              .filter(pad -> pad.getFileName().toString().endsWith(EXTENSIE))
              .flatMap(pad ->
                  dienst(naam, nfc(EerdereVersies.naam(pad)))
                      .map(dienst -> new Conflictkopie(pad, dienst))
                      .stream())
              .sorted(Comparator.comparing(Conflictkopie::pad))
              .toList());
    } catch (IOException e) {
      return Uitkomst.mislukt(Fout.in(map.toString(), Opslag.waarom(e)));
    }
  }

  /** The service that makes such a copy of a dossier, both without extension. */
  static Optional<String> dienst(String dossier, String kopie) {
    return dossier.equals(kopie)
        ? Optional.empty()
        : PATRONEN.stream()
            .filter(patroon -> patroon.voor(dossier).matcher(kopie).matches())
            .map(Patroon::dienst)
            .findFirst();
  }

  /** macOS takes letters and their accents apart. */
  private static String nfc(String naam) {
    return Normalizer.normalize(naam, Normalizer.Form.NFC);
  }

  private static List<Patroon> lees() {
    InputStream bron =
        Objects.requireNonNull(Conflictkopieen.class.getResourceAsStream(BESTAND), BESTAND);
    try (BufferedReader lezer =
        new BufferedReader(new InputStreamReader(bron, StandardCharsets.UTF_8))) {
      List<Patroon> patronen = new ArrayList<>();
      for (String regel : lezer.lines().toList()) {
        Matcher m = REGEL.matcher(regel);
        if (!regel.startsWith("#") && m.matches()) {
          patronen.add(new Patroon(m.group(1).strip(), m.group(2).strip()));
        }
      }
      return List.copyOf(patronen);
    } catch (IOException e) {
      // Part of the program itself: without it nothing of this class works.
      throw new UncheckedIOException(BESTAND, e);
    }
  }
}
