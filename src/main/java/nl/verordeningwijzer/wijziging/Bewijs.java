package nl.verordeningwijzer.wijziging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.verordeningwijzer.regeling.Artikel;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Bevinding;
import nl.verordeningwijzer.regeling.Bevinding.Ernst;
import nl.verordeningwijzer.regeling.Fragment;
import nl.verordeningwijzer.regeling.Hoofdstuk;
import nl.verordeningwijzer.regeling.Indeling;
import nl.verordeningwijzer.regeling.Paragraaf;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regeling;
import nl.verordeningwijzer.regeling.Regels;
import nl.verordeningwijzer.regeling.Regelsoort;

/**
 * Shows that the amendments, executed on the existing text, give the new text: the same lines, the
 * same numbers, the same provisions, and every reference with the same words and the same meaning.
 */
public final class Bewijs {

  private static final Berichten BERICHTEN = Berichten.van(Bewijs.class);

  private Bewijs() {}

  /** A blocking finding that says where the proof fails; empty when it holds. */
  public static Optional<Bevinding> ontbreekt(
      List<Wijziging> wijzigingen, Regeling was, Regeling wordt) {
    Optional<Regeling> uitgevoerd = Uitvoering.voerUit(wijzigingen, was);
    if (uitgevoerd.isEmpty()) {
      return Optional.of(bevinding("niet-uitvoerbaar", ""));
    }
    List<Spoor> gekregen = sporen(uitgevoerd.get());
    List<Spoor> verwacht = sporen(wordt);
    if (gekregen.equals(verwacht)) {
      return Optional.empty();
    }
    int plaats =
        IntStream.range(0, Math.min(gekregen.size(), verwacht.size()))
            .filter(i -> !gekregen.get(i).equals(verwacht.get(i)))
            .findFirst()
            .orElse(Math.min(gekregen.size(), verwacht.size()));
    return Optional.of(
        bevinding("bewijs-mislukt", gedrukt(verwacht, plaats), gedrukt(gekregen, plaats)));
  }

  /**
   * A line as far as it counts: what it is, what it says, what it stands in, what it refers to.
   * Which choice its words came from does not count.
   */
  private record Spoor(
      List<BepalingId> binnen,
      BepalingId bepaling,
      Regelsoort soort,
      String gedrukt,
      List<List<BepalingId>> doelen) {}

  private static List<Spoor> sporen(Regeling regeling) {
    List<Spoor> sporen = new ArrayList<>();
    regeling.inhoud().forEach(deel -> volg(deel, List.of(), sporen));
    regeling.bijlagen().forEach(b -> Regels.van(b).forEach(r -> sporen.add(spoor(List.of(), r))));
    return sporen;
  }

  private static void volg(Indeling deel, List<BepalingId> binnen, List<Spoor> sporen) {
    List<BepalingId> dieper = Stream.concat(binnen.stream(), Stream.of(deel.id())).toList();
    switch (deel) {
      case Artikel a -> Regels.van(a).forEach(r -> sporen.add(spoor(binnen, r)));
      case Hoofdstuk h -> {
        sporen.add(spoor(binnen, Regels.kop(h)));
        h.inhoud().forEach(d -> volg(d, dieper, sporen));
      }
      case Paragraaf p -> {
        sporen.add(spoor(binnen, Regels.kop(p)));
        p.inhoud().forEach(d -> volg(d, dieper, sporen));
      }
    }
  }

  private static Spoor spoor(List<BepalingId> binnen, Regel regel) {
    List<List<BepalingId>> doelen =
        regel.tekst().verwijzingen().stream().map(Fragment.Verwijzing::doelen).toList();
    return new Spoor(binnen, regel.bepaling(), regel.soort(), regel.gedrukt(), doelen);
  }

  private static String gedrukt(List<Spoor> sporen, int plaats) {
    return plaats < sporen.size() ? sporen.get(plaats).gedrukt() : "";
  }

  private static Bevinding bevinding(String code, Object... waarden) {
    return new Bevinding(code, Ernst.BLOKKEREND, "", BERICHTEN.bericht(code, waarden));
  }
}
