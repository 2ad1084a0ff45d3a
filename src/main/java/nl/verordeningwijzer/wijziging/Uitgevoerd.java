package nl.verordeningwijzer.wijziging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.verordeningwijzer.besluit.Besluitlezer;
import nl.verordeningwijzer.instructie.Besluitregel;
import nl.verordeningwijzer.instructie.Instructie;
import nl.verordeningwijzer.uitvoering.Uitvoerder;

/**
 * What comes of executing a decision on a text.
 *
 * @param regels the printed lines after it; where something was refused, without that
 * @param opmerkingen sentences that were understood and executed, but are flawed
 * @param weigeringen sentences that could not be read or executed, with the reason
 * @param gebreken what is wrong with the numbers of the text that comes of it
 * @param ingetrokken other regulations that the decision withdraws
 */
public record Uitgevoerd(
    List<String> regels,
    List<Opmerking> opmerkingen,
    List<Opmerking> weigeringen,
    List<String> gebreken,
    List<String> ingetrokken) {

  /**
   * Something about one sentence.
   *
   * @param plaats "artikel I, onderdeel E, onder 2"
   */
  public record Opmerking(String plaats, String zin, String reden) {}

  public Uitgevoerd {
    regels = List.copyOf(regels);
    opmerkingen = List.copyOf(opmerkingen);
    weigeringen = List.copyOf(weigeringen);
    gebreken = List.copyOf(gebreken);
    ingetrokken = List.copyOf(ingetrokken);
  }

  /** Whether every sentence was executed and the text that comes of it is sound. */
  public boolean isGelukt() {
    return weigeringen.isEmpty() && gebreken.isEmpty();
  }

  /**
   * Executes a decision literally.
   *
   * @param besluit its lines
   * @param bestaand the printed lines of the existing text
   */
  public static Uitgevoerd van(List<Besluitregel> besluit, List<String> bestaand) {
    Uitvoerder uitvoerder = Uitvoerder.op(bestaand);
    List<Opmerking> opmerkingen = new ArrayList<>();
    List<Opmerking> weigeringen = new ArrayList<>();
    for (Besluitlezer.Deel deel : Besluitlezer.lees(besluit).delen()) {
      deel.gebreken().forEach(g -> opmerkingen.add(new Opmerking(deel.plaats(), deel.zin(), g)));
      deel.geweigerd().ifPresent(g -> weigeringen.add(new Opmerking(deel.plaats(), deel.zin(), g)));
      for (Instructie instructie : deel.instructies()) {
        Optional<String> geweigerd = uitvoerder.voerUit(instructie);
        geweigerd.ifPresent(g -> weigeringen.add(new Opmerking(deel.plaats(), deel.zin(), g)));
      }
    }
    return new Uitgevoerd(
        uitvoerder.regels(),
        opmerkingen,
        weigeringen,
        uitvoerder.gebreken(),
        uitvoerder.ingetrokken());
  }
}
