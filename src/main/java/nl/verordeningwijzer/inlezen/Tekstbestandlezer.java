package nl.verordeningwijzer.inlezen;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Bevinding;
import nl.verordeningwijzer.regeling.Bevinding.Ernst;
import nl.verordeningwijzer.regeling.Fout;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regelbouwer;
import nl.verordeningwijzer.regeling.Regelherkenning;
import nl.verordeningwijzer.regeling.Regellezer;
import nl.verordeningwijzer.regeling.Regelsoort;
import nl.verordeningwijzer.regeling.Tekst;
import nl.verordeningwijzer.regeling.Uitkomst;
import nl.verordeningwijzer.regeling.Vindplaats;
import nl.verordeningwijzer.regeling.Vindplaatsen;

/**
 * Reads an ordinance from plain text with one element on a line, as the consolidated text is
 * written.
 */
public final class Tekstbestandlezer {

  /** No ordinance is ever this long. */
  private static final long GROOTSTE = 20_000_000;

  private static final Berichten BERICHTEN = Berichten.van(Tekstbestandlezer.class);
  private static final String BOM = "\uFEFF";

  private Tekstbestandlezer() {}

  /** Reads a file; an error only when it cannot be read as text at all. */
  public static Uitkomst<Leesverslag> lees(Path pad) {
    return tekst(pad).maak(Tekstbestandlezer::lees);
  }

  /**
   * The lines of an ordinance as they are printed, without indentation.
   *
   * @param vooraf what stands above the first heading
   */
  public record Regels(List<String> vooraf, List<String> regels) {
    public Regels {
      vooraf = List.copyOf(vooraf);
      regels = List.copyOf(regels);
    }
  }

  /** Reads the lines of a file, without saying what they are. */
  public static Uitkomst<Regels> regels(Path pad) {
    return tekst(pad).maak(Tekstbestandlezer::regels);
  }

  private static Regels regels(String tekst) {
    List<String> regels = tekst.lines().map(String::strip).filter(r -> !r.isEmpty()).toList();
    int begin = 0;
    while (begin < regels.size() && !isKop(regels.get(begin))) {
      begin++;
    }
    return new Regels(regels.subList(0, begin), regels.subList(begin, regels.size()));
  }

  /** The text of a file in UTF-8; an error when it is something else. */
  public static Uitkomst<String> tekst(Path pad) {
    String bestand = pad.toString();
    try {
      if (Files.size(pad) > GROOTSTE) {
        return Uitkomst.mislukt(Fout.in(bestand, BERICHTEN.bericht("te-groot")));
      }
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(pad));
      String tekst = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      if (tekst.indexOf('\0') >= 0) {
        return Uitkomst.mislukt(Fout.in(bestand, BERICHTEN.bericht("geen-utf8")));
      }
      return Uitkomst.gelukt(tekst.startsWith(BOM) ? tekst.substring(1) : tekst);
    } catch (CharacterCodingException e) {
      return Uitkomst.mislukt(Fout.in(bestand, BERICHTEN.bericht("geen-utf8")));
    } catch (NoSuchFileException e) {
      return Uitkomst.mislukt(Fout.in(bestand, BERICHTEN.bericht("bestaat-niet")));
    } catch (IOException e) {
      return Uitkomst.mislukt(Fout.in(bestand, BERICHTEN.bericht("niet-te-lezen")));
    }
  }

  /**
   * Reads a text. The line before the first heading is the title; what stands above that is kept
   * apart.
   */
  static Leesverslag lees(String tekst) {
    Regels alle = regels(tekst);
    List<String> vooraf = alle.vooraf();
    Tekst titel = vooraf.isEmpty() ? Tekst.LEEG : Tekst.van(vooraf.getLast());
    Regellezer.Gelezen gelezen = Regellezer.lees(alle.regels());
    Regelbouwer.Gebouwd gebouwd = Regelbouwer.bouw(titel, gelezen.regels());
    List<Regel> ongeplaatst =
        Stream.concat(
                Regellezer.lees(vooraf.subList(0, Math.max(0, vooraf.size() - 1)))
                    .regels()
                    .stream(),
                gebouwd.ongeplaatst().stream())
            .toList();
    List<Bevinding> meldingen = new ArrayList<>();
    if (gebouwd.regeling().artikelen().isEmpty()) {
      meldingen.add(melding("geen-artikelen", Ernst.WAARSCHUWING, ""));
    }
    for (Regel regel : ongeplaatst) {
      meldingen.add(melding("ongeplaatst", Ernst.WAARSCHUWING, "", regel.gedrukt()));
    }
    Vindplaatsen vindplaatsen = Vindplaatsen.van(gebouwd.regeling());
    for (Regellezer.Nummersprong sprong : gelezen.sprongen()) {
      meldingen.add(
          melding(
              "nummersprong",
              Ernst.WAARSCHUWING,
              vindplaatsen
                  .van(sprong.bepaling())
                  .map(Tekstbestandlezer::plaats)
                  .orElse(sprong.bepaling().waarde()),
              sprong.gelezen(),
              sprong.verwacht()));
    }
    return new Leesverslag(gebouwd.regeling(), ongeplaatst, meldingen);
  }

  /** "artikel 1, lid 2": the place as the program counts it. */
  private static String plaats(Vindplaats plaats) {
    return plaats.stappen().stream()
        .map(stap -> BERICHTEN.bericht("plaats." + naam(stap), stap.nummer()))
        .collect(Collectors.joining(", "));
  }

  private static String naam(Vindplaats.Stap stap) {
    return stap.niveau().name().toLowerCase(Locale.ROOT);
  }

  private static boolean isKop(String regel) {
    Regelsoort soort = Regelherkenning.herken(regel).soort();
    return soort.isKop();
  }

  private static Bevinding melding(String code, Ernst ernst, String plaats, Object... waarden) {
    return new Bevinding(code, ernst, plaats, BERICHTEN.bericht(code, waarden));
  }
}
