package nl.verordeningwijzer.wet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Fout;
import nl.verordeningwijzer.regeling.Niveau;
import nl.verordeningwijzer.regeling.Uitkomst;
import nl.verordeningwijzer.regeling.Vindplaats;
import nl.verordeningwijzer.regeling.Vindplaats.Stap;

/**
 * Reads a file with articles of an act: a line for each lid, onderdeel and subonderdeel, indented
 * by two spaces a level. Above them stand the act with its number and day, and the source.
 */
public final class Wettekstlezer {

  private static final Berichten BERICHTEN = Berichten.van(Wettekstlezer.class);

  private static final Pattern KOP =
      Pattern.compile(
          "(?<wet>.+?) \\((?<bwb>BWB[A-Z]\\d+)\\), geldend per (?<dag>[\\d-]+)(?::.*)?");
  private static final Pattern ARTIKEL =
      Pattern.compile("Artikel (?<nummer>\\d+[a-z]*)(?: (?<opschrift>.*))?");
  private static final Pattern LID = Pattern.compile("(?<nummer>\\d+[a-z]?)\\.? (?<tekst>.*)");
  private static final Pattern ONDERDEEL = Pattern.compile(" {2}(?<nummer>[a-z]+)\\. (?<tekst>.*)");
  private static final Pattern SUBONDERDEEL =
      Pattern.compile(" {4}(?<nummer>\\d+)°\\. (?<tekst>.*)");

  private final String bestand;
  private final List<String> regels;
  private final List<Fout> fouten = new ArrayList<>();
  private final List<Wetsartikel> artikelen = new ArrayList<>();

  private Wettekstlezer(String bestand, List<String> regels) {
    this.bestand = bestand;
    this.regels = regels;
  }

  /** Reads a file; every line that is not understood is an error of its own. */
  public static Uitkomst<Wettekst> lees(Path pad) {
    try {
      String tekst =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Files.readAllBytes(pad)))
              .toString();
      return lees(pad.toString(), tekst);
    } catch (CharacterCodingException e) {
      return Uitkomst.mislukt(Fout.in(pad.toString(), BERICHTEN.bericht("geen-utf8")));
    } catch (IOException e) {
      return Uitkomst.mislukt(Fout.in(pad.toString(), BERICHTEN.bericht("niet-te-lezen")));
    }
  }

  /** Reads the text of a file. */
  static Uitkomst<Wettekst> lees(String bestand, String tekst) {
    return new Wettekstlezer(bestand, tekst.lines().toList()).lees();
  }

  private Uitkomst<Wettekst> lees() {
    Matcher kop = KOP.matcher(regels.isEmpty() ? "" : regels.getFirst());
    Optional<LocalDate> dag = kop.matches() ? dag(kop.group("dag")) : Optional.empty();
    if (dag.isEmpty()) {
      return Uitkomst.mislukt(new Fout(bestand, 1, 0, BERICHTEN.bericht("kop")));
    }
    List<String> bron = new ArrayList<>();
    int i = 1;
    for (; i < regels.size() && !ARTIKEL.matcher(regels.get(i)).matches(); i++) {
      if (!regels.get(i).isBlank()) {
        bron.add(regels.get(i).strip());
      }
    }
    if (bron.isEmpty()) {
      fouten.add(new Fout(bestand, 2, 0, BERICHTEN.bericht("geen-bron")));
    }
    while (i < regels.size()) {
      int eind = i + 1;
      while (eind < regels.size() && !ARTIKEL.matcher(regels.get(eind)).matches()) {
        eind++;
      }
      artikelen.add(artikel(i, eind));
      i = eind;
    }
    return Uitkomst.van(
        new Wettekst(
            kop.group("wet"), kop.group("bwb"), dag.get(), String.join(" ", bron), artikelen),
        fouten);
  }

  private static Optional<LocalDate> dag(String woorden) {
    try {
      return Optional.of(LocalDate.parse(woorden));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private Wetsartikel artikel(int begin, int eind) {
    Matcher kop = ARTIKEL.matcher(regels.get(begin));
    kop.matches();
    List<Wetsregel> gelezen = new ArrayList<>();
    Vindplaats hier = new Vindplaats(List.of(new Stap(Niveau.ARTIKEL, kop.group("nummer"))));
    for (int i = begin + 1; i < eind; i++) {
      String regel = regels.get(i).stripTrailing();
      if (regel.isEmpty()) {
        continue;
      }
      Optional<Wetsregel> wetsregel = regel(hier, regel);
      if (wetsregel.isEmpty()) {
        fouten.add(new Fout(bestand, i + 1, 0, BERICHTEN.bericht("regel", regel.strip())));
        continue;
      }
      hier = wetsregel.get().plaats();
      gelezen.add(wetsregel.get());
    }
    String opschrift = Optional.ofNullable(kop.group("opschrift")).orElse("");
    return new Wetsartikel(kop.group("nummer"), opschrift, gelezen);
  }

  /**
   * What a line is, after the place of the line before it.
   *
   * @param vorige the place of the line before
   */
  private static Optional<Wetsregel> regel(Vindplaats vorige, String regel) {
    Matcher sub = SUBONDERDEEL.matcher(regel);
    if (sub.matches()) {
      return vorige.nummer(Niveau.ONDERDEEL).isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Wetsregel(
                  onder(vorige, Niveau.SUBONDERDEEL, sub.group("nummer")),
                  sub.group("nummer") + "°.",
                  sub.group("tekst")));
    }
    Matcher onderdeel = ONDERDEEL.matcher(regel);
    if (onderdeel.matches()) {
      return Optional.of(
          new Wetsregel(
              onder(vorige, Niveau.ONDERDEEL, onderdeel.group("nummer")),
              onderdeel.group("nummer") + ".",
              onderdeel.group("tekst")));
    }
    if (regel.startsWith(" ")) {
      return Optional.empty();
    }
    Matcher lid = LID.matcher(regel);
    return Optional.of(
        lid.matches()
            ? new Wetsregel(
                onder(vorige, Niveau.LID, lid.group("nummer")),
                lid.group("nummer") + ".",
                lid.group("tekst"))
            : new Wetsregel(onder(vorige, Niveau.ARTIKEL), "", regel));
  }

  /** A place under the nearest place that is higher than a level. */
  private static Vindplaats onder(Vindplaats vorige, Niveau niveau, String nummer) {
    List<Stap> stappen =
        new ArrayList<>(
            vorige.stappen().stream().filter(s -> s.niveau().compareTo(niveau) < 0).toList());
    stappen.add(new Stap(niveau, nummer));
    return new Vindplaats(stappen);
  }

  /** The place at a level, without what is deeper. */
  private static Vindplaats onder(Vindplaats vorige, Niveau niveau) {
    return new Vindplaats(
        vorige.stappen().stream().filter(s -> s.niveau().compareTo(niveau) <= 0).toList());
  }
}
