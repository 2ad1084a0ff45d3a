package nl.verordeningwijzer.app.zoeken;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.verordeningwijzer.app.werk.Plaats;
import nl.verordeningwijzer.app.werk.Stand;
import nl.verordeningwijzer.app.werk.Werk;
import nl.verordeningwijzer.model.Keuze;
import nl.verordeningwijzer.regeling.Artikel;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Bijlage;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regels;
import nl.verordeningwijzer.uitwerking.Vragen.Vraag;

/** Finds words in the questions and in the new text. */
public final class ZoekViewModel {

  private static final Berichten BERICHTEN = Berichten.van(ZoekViewModel.class);

  /** Who finds more than this, searches on. */
  private static final int MEESTE = 40;

  /** How much of a text is shown around what was found. */
  private static final int EROMHEEN = 45;

  private final Werk werk;

  public ZoekViewModel(Werk werk) {
    this.werk = werk;
  }

  /**
   * Something that was found.
   *
   * @param plaats where it leads
   * @param titel the question, or the heading of the article
   * @param fragment the words around what was found; empty when the title has them
   */
  public record Treffer(Plaats plaats, String titel, String fragment) {}

  /** What was found, questions first; nothing for less than two letters. */
  public List<Treffer> zoek(String invoer) {
    List<String> woorden =
        Arrays.stream(gewoon(invoer).strip().split("\\s+")).filter(w -> !w.isEmpty()).toList();
    if (String.join("", woorden).length() < 2) {
      return List.of();
    }
    Stand stand = werk.stand();
    Stream<Treffer> vragen =
        stand.vragen().alle().stream().flatMap(v -> inVraag(v, woorden).stream());
    List<Treffer> teksten = new ArrayList<>();
    for (Artikel artikel : stand.uitwerking().wordt().artikelen()) {
      inTekst(artikel.id(), Regels.van(artikel), woorden).ifPresent(teksten::add);
    }
    for (Bijlage bijlage : stand.uitwerking().wordt().bijlagen()) {
      inTekst(bijlage.id(), Regels.van(bijlage), woorden).ifPresent(teksten::add);
    }
    return Stream.concat(vragen, teksten.stream()).limit(MEESTE).toList();
  }

  private static Optional<Treffer> inVraag(Vraag vraag, List<String> woorden) {
    Keuze keuze = vraag.keuze();
    Plaats plaats = new Plaats.BijKeuze(keuze.id(), vraag.kolom());
    if (bevat(keuze.vraag(), woorden)) {
      return Optional.of(new Treffer(plaats, keuze.vraag(), ""));
    }
    return Stream.concat(
            Stream.of(keuze.uitleg(), vraag.woorden(), keuze.grondslag()),
            keuze.opties().stream().map(Keuze.Optie::label))
        .filter(tekst -> bevat(tekst, woorden))
        .findFirst()
        .map(tekst -> new Treffer(plaats, keuze.vraag(), fragment(tekst, woorden.getFirst())));
  }

  private static Optional<Treffer> inTekst(
      BepalingId deel, List<Regel> regels, List<String> woorden) {
    return regels.stream()
        .filter(r -> bevat(r.gedrukt(), woorden))
        .findFirst()
        .map(r ->
            new Treffer(
                new Plaats.BijDeel(deel),
                BERICHTEN.bericht("in-tekst", regels.getFirst().gedrukt()),
                r.soort().isKop() ? "" : fragment(r.gedrukt(), woorden.getFirst())));
  }

  private static boolean bevat(String tekst, List<String> woorden) {
    String gewoon = gewoon(tekst);
    return woorden.stream().allMatch(gewoon::contains);
  }

  private static String fragment(String tekst, String woord) {
    int plaats = Math.max(0, gewoon(tekst).indexOf(woord));
    int begin = Math.max(0, plaats - EROMHEEN);
    int eind = Math.min(tekst.length(), plaats + woord.length() + EROMHEEN);
    return (begin > 0 ? "… " : "")
        + tekst.substring(begin, eind).strip()
        + (eind < tekst.length() ? " …" : "");
  }

  /** Without capitals and accents, as long as the text itself: places stay places. */
  private static String gewoon(String tekst) {
    StringBuilder gewoon = new StringBuilder(tekst.length());
    for (int i = 0; i < tekst.length(); i++) {
      String letter = Normalizer.normalize(tekst.substring(i, i + 1), Normalizer.Form.NFD);
      gewoon.append(letter.charAt(0));
    }
    String laag = gewoon.toString().toLowerCase(Locale.ROOT);
    return laag.length() == tekst.length() ? laag : gewoon.toString();
  }
}
