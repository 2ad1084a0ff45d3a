package nl.verordeningwijzer.uitwerking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.verordeningwijzer.model.Modeltekst;
import nl.verordeningwijzer.regeling.Artikel;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Bijlage;
import nl.verordeningwijzer.regeling.Hoofdstuk;
import nl.verordeningwijzer.regeling.Indeling;
import nl.verordeningwijzer.regeling.Paragraaf;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regeling;
import nl.verordeningwijzer.regeling.Regels;
import nl.verordeningwijzer.uitwerking.Verantwoording.Staat;

/**
 * The articles and annexes of a text in its order, with those of the model that it does not have at
 * the place where they would stand; and what stands in which.
 */
final class Tekstdelen {

  /**
   * An article or annex.
   *
   * @param hoofdstuk the heading of its chapter; empty when it is in none
   * @param paragraaf the heading of its paragraph; empty when it is in none
   */
  record Deel(
      BepalingId id,
      String kop,
      String hoofdstuk,
      String paragraaf,
      boolean bijlage,
      Staat staat) {}

  private final List<Deel> delen = new ArrayList<>();
  private final Map<BepalingId, BepalingId> waarin = new HashMap<>();
  private final Map<BepalingId, String> koppen = new HashMap<>();

  /**
   * @param tekst the model's side of the text
   * @param regeling the text itself
   */
  Tekstdelen(Modeltekst tekst, Regeling regeling) {
    voegToe(regeling, true);
    for (Regeling volledig : tekst.volledig()) {
      voegToe(volledig, false);
    }
  }

  /** All of them, in order. */
  List<Deel> alle() {
    return List.copyOf(delen);
  }

  /** The article or annex in which a provision stands; empty for a chapter and for the unknown. */
  Optional<Deel> van(BepalingId bepaling) {
    BepalingId id = waarin.getOrDefault(bepaling, bepaling);
    return delen.stream().filter(d -> d.id().equals(id)).findFirst();
  }

  private void voegToe(Regeling regeling, boolean geldt) {
    int plaats = voegToe(regeling.inhoud(), "", "", 0, geldt);
    for (Bijlage bijlage : regeling.bijlagen()) {
      Deel deel =
          new Deel(
              bijlage.id(),
              zonderGat(bijlage.opschrift().woorden()),
              "",
              "",
              true,
              geldt ? Staat.GELDT : Staat.NIET_OPGENOMEN);
      plaats = voegToe(deel, Regels.van(bijlage), geldt ? plaats : delen.size());
    }
  }

  private int voegToe(
      List<Indeling> inhoud, String hoofdstuk, String paragraaf, int begin, boolean geldt) {
    int plaats = begin;
    for (Indeling deel : inhoud) {
      plaats =
          switch (deel) {
            case Hoofdstuk h -> voegToe(h.inhoud(), kop(h), "", plaats, geldt);
            case Paragraaf p -> voegToe(p.inhoud(), hoofdstuk, kop(p), plaats, geldt);
            case Artikel a -> voegToe(deel(a, hoofdstuk, paragraaf, geldt), Regels.van(a), plaats);
          };
    }
    return plaats;
  }

  /** A heading as the text has it, also where only the model has what stands under it. */
  private String kop(Indeling indeling) {
    return koppen.computeIfAbsent(indeling.id(), id -> zonderGat(Regels.kop(indeling).gedrukt()));
  }

  private static Deel deel(Artikel artikel, String hoofdstuk, String paragraaf, boolean geldt) {
    boolean vervallen = artikel.staat() == Artikel.Staat.VERVALLEN;
    return geldt
        ? new Deel(
            artikel.id(),
            Regels.kop(artikel).gedrukt(),
            hoofdstuk,
            paragraaf,
            false,
            vervallen ? Staat.VERVALT : Staat.GELDT)
        : new Deel(
            artikel.id(),
            zonderGat(artikel.kop().opschrift().woorden()),
            hoofdstuk,
            paragraaf,
            false,
            Staat.NIET_OPGENOMEN);
  }

  /** The full text of the model has a gap for what is filled in. */
  private static String zonderGat(String opschrift) {
    return opschrift.replace('\uFFFC', '…');
  }

  /** Adds a part unless it is there; gives the place behind it. */
  private int voegToe(Deel deel, List<Regel> regels, int plaats) {
    regels.forEach(regel -> waarin.putIfAbsent(regel.bepaling(), deel.id()));
    List<BepalingId> ids = delen.stream().map(Deel::id).toList();
    if (ids.contains(deel.id())) {
      return ids.indexOf(deel.id()) + 1;
    }
    delen.add(plaats, deel);
    return plaats + 1;
  }
}
