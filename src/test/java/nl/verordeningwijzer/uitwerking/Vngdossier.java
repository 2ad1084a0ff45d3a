package nl.verordeningwijzer.uitwerking;

import java.util.List;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.Keuze;
import nl.verordeningwijzer.model.Keuzesoort;
import nl.verordeningwijzer.model.Kolom;

/**
 * VNG's model as the VNG prints it: every optional part is there, now and later, and every blank is
 * open. Of article 12, that the existing text words in two ways, it has the first.
 */
public final class Vngdossier {

  private static final Voorbeelddossier ALLES = maak();

  private Vngdossier() {}

  /** The dossier with every optional part. */
  public static Voorbeelddossier alles() {
    return ALLES;
  }

  private static Voorbeelddossier maak() {
    Voorbeelddossier dossier = Voorbeelddossier.leeg("Lindewaard");
    for (Keuze keuze : dossier.model().keuzes().values()) {
      if (keuze.soort() == Keuzesoort.FACULTATIEF) {
        List<Kolom> kolommen = dossier.model().kolommen(keuze.id());
        String naam = keuze.id().waarde();
        dossier = kolommen.contains(Kolom.WAS) ? dossier.was(naam, true) : dossier;
        boolean straks = kolommen.contains(Kolom.WORDT) || kolommen.contains(Kolom.BESLUIT);
        dossier = straks ? dossier.wordt(naam, true) : dossier;
      }
    }
    return dossier.was("noriskpolis-variant", new Waarde.Gekozen(List.of("vergoeding")));
  }
}
