package nl.verordeningwijzer.app.wet;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.wet.Passage;
import nl.verordeningwijzer.wet.Wetboek;
import nl.verordeningwijzer.wet.Wetsartikel;
import nl.verordeningwijzer.wet.Wetsregel;
import nl.verordeningwijzer.wet.Wettekst;

/** What the panel with the text of the law shows for a grondslag on a day. */
final class WetViewModel {

  private static final Berichten BERICHTEN = Berichten.van(WetViewModel.class);
  private static final DateTimeFormatter DAG =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl", "NL"));

  /**
   * A line of an article.
   *
   * @param diepte how deep it is indented
   * @param nummer "1.", "a."; may be empty
   * @param bedoeld whether it is what the grondslag names
   * @param leidtErheen whether it stands above what the grondslag names, and is the sentence that
   *     leads to it
   */
  record Regel(int diepte, String nummer, String tekst, boolean bedoeld, boolean leidtErheen) {}

  /**
   * An article, or the message that it is not here.
   *
   * @param kop "Participatiewet, artikel 8a. Verordeningen …"
   * @param opmerkingen what the reader must know of it
   * @param regels the article; none when it is not here
   * @param bron where the words come from
   * @param adres where the official text is
   */
  record Deel(String kop, List<String> opmerkingen, List<Regel> regels, String bron, String adres) {
    Deel {
      opmerkingen = List.copyOf(opmerkingen);
      regels = List.copyOf(regels);
    }
  }

  private final Wetboek boek;
  private final String grondslag;
  private final LocalDate gevraagd;

  /**
   * @param grondslag the words in the data of the model
   * @param gevraagd the day on which the law is looked at
   */
  WetViewModel(Wetboek boek, String grondslag, LocalDate gevraagd) {
    this.boek = boek;
    this.grondslag = grondslag;
    this.gevraagd = gevraagd;
  }

  /** What stands above it: the article, or of more than one the act. */
  String titel() {
    List<Passage> passages = boek.zoek(grondslag, gevraagd);
    return switch (passages.getFirst()) {
      case Passage.Bekend b when passages.size() == 1 ->
          BERICHTEN.bericht("kop", b.wet(), b.artikel().nummer());
      case Passage.Onbekend o when passages.size() == 1 && !o.artikel().isEmpty() ->
          BERICHTEN.bericht("kop", o.wet(), o.artikel());
      case Passage p -> p.wet();
    };
  }

  /** "zoals het geldt op 1 januari 2026"; empty when nothing of the act is here. */
  String stand() {
    return dag().map(d -> BERICHTEN.bericht("stand", woorden(d))).orElse("");
  }

  /** The same on another day. */
  WetViewModel op(LocalDate dag) {
    return new WetViewModel(boek, grondslag, dag);
  }

  /** The days of which the text can be shown. */
  List<LocalDate> dagen() {
    return boek.dagen(wet());
  }

  /** The day of the text that is shown; empty when nothing of the act is here. */
  Optional<LocalDate> dag() {
    return boek.op(wet(), gevraagd).map(Wettekst::dag);
  }

  private String wet() {
    return boek.zoek(grondslag, gevraagd).getFirst().wet();
  }

  /** "1 januari 2026". */
  static String woorden(LocalDate dag) {
    return DAG.format(dag);
  }

  /** What is shown, an entry for each article. */
  List<Deel> delen() {
    return boek.zoek(grondslag, gevraagd).stream()
        .map(p ->
            switch (p) {
              case Passage.Bekend bekend -> deel(bekend);
              case Passage.Onbekend onbekend -> deel(onbekend);
            })
        .toList();
  }

  private Deel deel(Passage.Bekend p) {
    Wetsartikel artikel = p.artikel();
    List<Regel> regels =
        IntStream.range(0, artikel.regels().size())
            .mapToObj(i -> {
              Wetsregel r = artikel.regels().get(i);
              return new Regel(
                  r.diepte(),
                  r.nummer(),
                  r.tekst(),
                  p.betreft().contains(i),
                  p.aankondiging().contains(i));
            })
            .toList();
    return new Deel(
        BERICHTEN.bericht("kop.opschrift", p.wet(), artikel.nummer(), artikel.opschrift()),
        opmerkingen(p),
        regels,
        p.tekst().bron(),
        p.tekst().adres());
  }

  private List<String> opmerkingen(Passage.Bekend p) {
    List<String> opmerkingen = new ArrayList<>();
    LocalDate dag = p.tekst().dag();
    if (gevraagd.isBefore(dag)) {
      opmerkingen.add(BERICHTEN.bericht("ouder", woorden(dag)));
    }
    if (!p.ontbreekt().isEmpty()) {
      opmerkingen.add(BERICHTEN.bericht("deel-ontbreekt", woorden(dag)));
    }
    vergelijking(p).ifPresent(opmerkingen::add);
    return opmerkingen;
  }

  /** Whether the article read the same on the other days. */
  private Optional<String> vergelijking(Passage.Bekend p) {
    List<Wettekst> andere =
        boek.teksten().stream()
            .filter(t -> t.wet().equals(p.wet()) && !t.dag().equals(p.tekst().dag()))
            .toList();
    if (andere.isEmpty()) {
      return Optional.empty();
    }
    List<String> anders =
        andere.stream()
            .filter(t -> !t.artikel(p.artikel().nummer()).equals(Optional.of(p.artikel())))
            .map(t -> woorden(t.dag()))
            .toList();
    return Optional.of(
        anders.isEmpty()
            ? BERICHTEN.bericht(
                "zelfde", String.join(", ", andere.stream().map(t -> woorden(t.dag())).toList()))
            : BERICHTEN.bericht("anders", String.join(", ", anders)));
  }

  private Deel deel(Passage.Onbekend p) {
    String kop = p.artikel().isEmpty() ? p.wet() : BERICHTEN.bericht("kop", p.wet(), p.artikel());
    String waarom =
        dag()
            .map(d -> BERICHTEN.bericht("onbekend.artikel", woorden(d)))
            .orElseGet(() -> BERICHTEN.bericht("onbekend.wet"));
    return new Deel(kop, List.of(waarom), List.of(), "", p.adres());
  }
}
