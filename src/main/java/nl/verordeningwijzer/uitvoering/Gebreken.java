package nl.verordeningwijzer.uitvoering;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.verordeningwijzer.instructie.Adres;
import nl.verordeningwijzer.instructie.Adres.Soort;
import nl.verordeningwijzer.instructie.Adresnaam;
import nl.verordeningwijzer.instructie.Blok;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Regelsoort;

/** What is wrong with a text as a whole after a decision, and was not wrong before it. */
final class Gebreken {

  private static final Berichten BERICHTEN = Berichten.van(Gebreken.class);

  private final Rijen rijen;
  private final Set<String> gebreken = new LinkedHashSet<>();

  private Gebreken(Rijen rijen) {
    this.rijen = rijen;
  }

  static List<String> van(Rijen rijen) {
    Gebreken gebreken = new Gebreken(rijen);
    for (int i = 0; i < rijen.aantal(); i++) {
      if (!rijen.op(i).nummer().isEmpty()) {
        gebreken.vergelijkNummers(i);
      }
      if (rijen.op(i).soort() == Regelsoort.ARTIKEL) {
        gebreken.vergelijkLeden(i);
      }
    }
    return List.copyOf(gebreken.gebreken);
  }

  private void vergelijkNummers(int plaats) {
    List<Integer> gelijken = rijen.gelijken(plaats);
    if (gelijken.getFirst() != plaats) {
      return;
    }
    for (int i = 1; i < gelijken.size(); i++) {
      int vorige = gelijken.get(i - 1);
      int deze = gelijken.get(i);
      for (int eerder : gelijken.subList(0, i)) {
        if (nummer(eerder).equals(nummer(deze)) && isVanBesluit(eerder, deze)) {
          gebreken.add(BERICHTEN.bericht("gebrek.dubbel", naam(deze)));
        }
      }
      if (Nummers.OPLOPEND.compare(nummer(vorige), nummer(deze)) > 0
          && isVanBesluit(vorige, deze)) {
        gebreken.add(BERICHTEN.bericht("gebrek.volgorde", naam(deze), naam(vorige)));
      }
    }
  }

  /** What both lines already were cannot be blamed on the decision. */
  private boolean isVanBesluit(int een, int ander) {
    return !isOngewijzigd(een) || !isOngewijzigd(ander);
  }

  private boolean isOngewijzigd(int plaats) {
    Rij rij = rijen.op(plaats);
    return rij.herkomst()
        .filter(h -> h.soort() == rij.soort() && h.aanduiding().equals(rij.aanduiding()))
        .isPresent();
  }

  private String nummer(int plaats) {
    return rijen.op(plaats).nummer();
  }

  private void vergelijkLeden(int artikel) {
    List<Integer> leden = rijen.kinderen(artikel, Regelsoort.LID);
    int eerste = artikel + 1;
    boolean naastElkaar = !leden.isEmpty() && eerste < rijen.aantal() && rijen.op(eerste).isTekst();
    if (naastElkaar && isVanBesluit(eerste, leden.getFirst())) {
      gebreken.add(BERICHTEN.bericht("gebrek.lid-zonder-nummer", naam(artikel)));
    }
  }

  /** A place in the numbers of now. */
  private String naam(int plaats) {
    List<Adres.Stap> stappen = new ArrayList<>();
    for (int i = plaats; i != Rijen.REGELING; i = rijen.ouder(i)) {
      Soort soort = Blok.soort(rijen.op(i).soort());
      boolean nodig = i == plaats || !isHoofdstukOfParagraaf(soort);
      if (soort != null && nodig) {
        stappen.addFirst(new Adres.Stap(soort, rijen.op(i).aanduiding()));
      }
    }
    return Adresnaam.van(new Adres(stappen));
  }

  private static boolean isHoofdstukOfParagraaf(Soort soort) {
    return soort == Soort.HOOFDSTUK || soort == Soort.PARAGRAAF;
  }
}
