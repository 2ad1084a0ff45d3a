package nl.verordeningwijzer.wet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Fout;
import nl.verordeningwijzer.regeling.Uitkomst;
import nl.verordeningwijzer.regeling.Vindplaats;

/**
 * The acts of which a model has the words: a folder for each act, in it a file for each day.
 *
 * @param teksten in order of their days
 */
public record Wetboek(List<Wettekst> teksten) {

  private static final Berichten BERICHTEN = Berichten.van(Wetboek.class);

  public Wetboek {
    teksten = teksten.stream().sorted(Comparator.comparing(Wettekst::dag)).toList();
  }

  /**
   * Reads every text; without the folder there are none.
   *
   * @param map the folder {@code wetteksten} of a model
   */
  public static Uitkomst<Wetboek> lees(Path map) {
    if (!Files.isDirectory(map)) {
      return Uitkomst.gelukt(new Wetboek(List.of()));
    }
    List<Fout> fouten = new ArrayList<>();
    List<Wettekst> teksten = new ArrayList<>();
    try (Stream<Path> paden = Files.walk(map, 2)) {
      for (Path pad : paden.filter(p -> p.toString().endsWith(".txt")).sorted().toList()) {
        Uitkomst<Wettekst> gelezen = Wettekstlezer.lees(pad);
        gelezen.alsWaarde().ifPresent(teksten::add);
        fouten.addAll(gelezen.fouten());
      }
    } catch (IOException e) {
      return Uitkomst.mislukt(Fout.in(map.toString(), BERICHTEN.bericht("niet-te-lezen")));
    }
    return Uitkomst.van(new Wetboek(teksten), fouten);
  }

  /** The days of which the text of an act is known, the first first. */
  public List<LocalDate> dagen(String wet) {
    return teksten.stream().filter(t -> t.wet().equals(wet)).map(Wettekst::dag).toList();
  }

  /**
   * The text of an act on a day: the newest that is not newer. Of a day before all that is known,
   * the oldest: nearer is not here, and its own day is printed with it.
   */
  public Optional<Wettekst> op(String wet, LocalDate dag) {
    List<Wettekst> vanWet = teksten.stream().filter(t -> t.wet().equals(wet)).toList();
    return vanWet.stream()
        .filter(t -> !t.dag().isAfter(dag))
        .reduce((eerder, later) -> later)
        .or(() -> vanWet.stream().findFirst());
  }

  /**
   * What a grondslag names, an entry for each article. Never empty: what is not known here is told
   * as such.
   *
   * @param grondslag the words in the data of a model
   * @param dag the day on which the law is looked at
   */
  public List<Passage> zoek(String grondslag, LocalDate dag) {
    Optional<Grondslag> gelezen = Grondslaglezer.lees(grondslag);
    if (gelezen.isEmpty()) {
      return List.of(new Passage.Onbekend(grondslag, "", Wettekst.WETTEN));
    }
    String wet = gelezen.get().wet();
    Map<String, List<Grondslag.Deel>> perArtikel = new LinkedHashMap<>();
    gelezen
        .get()
        .delen()
        .forEach(d -> perArtikel.computeIfAbsent(d.artikel(), a -> new ArrayList<>()).add(d));
    Optional<Wettekst> tekst = op(wet, dag);
    List<Passage> passages = new ArrayList<>();
    perArtikel.forEach((nummer, delen) ->
        passages.add(
            tekst
                .flatMap(t -> t.artikel(nummer).map(a -> bekend(t, a, delen)))
                .orElseGet(() -> onbekend(wet, nummer, tekst))));
    return List.copyOf(passages);
  }

  private static Passage onbekend(String wet, String artikel, Optional<Wettekst> tekst) {
    return new Passage.Onbekend(wet, artikel, tekst.map(Wettekst::adres).orElse(Wettekst.WETTEN));
  }

  private static Passage bekend(Wettekst tekst, Wetsartikel artikel, List<Grondslag.Deel> delen) {
    Set<Integer> betreft = new HashSet<>();
    Set<Integer> aankondiging = new HashSet<>();
    List<Grondslag.Deel> ontbreekt = new ArrayList<>();
    List<Wetsregel> regels = artikel.regels();
    for (Grondslag.Deel deel : delen) {
      List<Integer> eerste = regelsVan(regels, deel.van());
      List<Integer> laatste = regelsVan(regels, deel.totEnMet());
      if (eerste.isEmpty() || laatste.isEmpty()) {
        ontbreekt.add(deel);
        continue;
      }
      IntStream.rangeClosed(eerste.getFirst(), Math.max(eerste.getLast(), laatste.getLast()))
          .forEach(betreft::add);
      IntStream.range(0, regels.size())
          .filter(i -> regels.get(i).kondigtAan(deel.van()))
          .forEach(aankondiging::add);
    }
    aankondiging.removeAll(betreft);
    return new Passage.Bekend(tekst, artikel, betreft, aankondiging, ontbreekt);
  }

  private static List<Integer> regelsVan(List<Wetsregel> regels, Vindplaats plaats) {
    return IntStream.range(0, regels.size())
        .filter(i -> regels.get(i).hoortBij(plaats))
        .boxed()
        .toList();
  }
}
