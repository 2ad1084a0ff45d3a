package nl.verordeningwijzer.app.tekst;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.verordeningwijzer.app.tekst.Lijn.Kenmerk;
import nl.verordeningwijzer.app.tekst.Loop.Teken;
import nl.verordeningwijzer.app.tekst.TekstViewModel.Modus;
import nl.verordeningwijzer.app.werk.Stand;
import nl.verordeningwijzer.app.werk.Werk;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.uitwerking.Voorbeelddossier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The text as it is shown: in the margin before "|", words from a choice between _ _, what just
 * changed between * *, what comes between + +, what goes between ~ ~.
 */
@DisplayName("De tekst naast het werk")
class TekstViewModelTest {

  private Werk werk;
  private TekstViewModel model;

  private void open(Voorbeelddossier voorbeeld, String deel) {
    Clock klok = Clock.fixed(Instant.parse("2026-01-02T09:00:00Z"), ZoneId.of("Europe/Amsterdam"));
    werk = new Werk(Stand.van(voorbeeld.uitwerking()), klok, Runnable::run, Runnable::run, d -> {});
    model = new TekstViewModel(werk);
    werk.inBeeldProperty().set(Optional.of(new BepalingId(deel)));
  }

  private String beeld() {
    return model.beeld().lijnen().stream()
        .map(TekstViewModelTest::lijn)
        .collect(Collectors.joining("\n"));
  }

  private static String lijn(Lijn lijn) {
    String kant = lijn.kantlijn().replace('\n', ',') + (lijn.is(Kenmerk.FACULTATIEF) ? " :" : "");
    String woorden =
        lijn.lopen().stream().map(TekstViewModelTest::loop).collect(Collectors.joining());
    return (kant + "|" + "  ".repeat(lijn.inspringing()) + " " + lijn.nummer() + " " + woorden)
        .stripLeading();
  }

  private static String loop(Loop loop) {
    String woorden = loop.woorden();
    if (loop.keuze().isPresent()) {
      woorden = "_" + woorden + "_";
    }
    if (loop.is(Teken.ZOJUIST)) {
      woorden = "*" + woorden + "*";
    }
    if (loop.is(Teken.ERBIJ)) {
      woorden = "+" + woorden + "+";
    }
    return loop.is(Teken.ERAF) ? "~" + woorden + "~" : woorden;
  }

  @Test
  void probeer() {
    open(Voorbeelddossier.geleverd(), "jobcoaching");
    System.out.println(beeld());
    werk.maakLeeg(new KeuzeId("jobcoach-regime"), Kolom.WORDT);
    System.out.println(model.beeld().zojuist());
    System.out.println(beeld());
    werk.inBeeldProperty().set(Optional.of(new BepalingId("proefplaats")));
    System.out.println(model.beeld().zojuist());
    System.out.println(beeld());
    werk.antwoord(
        new KeuzeId("proefplaats-doel"),
        Kolom.WORDT,
        new Waarde.JaNee(
            !werk.dossier()
                .wordt()
                .op(new KeuzeId("proefplaats-doel"))
                .equals(Optional.of(new Waarde.JaNee(true)))));
    System.out.println(model.beeld().zojuist());
    System.out.println(beeld());
    for (String d :
        List.of(
            "intermediaire-activiteit",
            "noriskpolis",
            "werkplekaanpassing",
            "begrippen",
            "uitstroompremie")) {
      werk.inBeeldProperty().set(Optional.of(new BepalingId(d)));
      System.out.println(beeld());
    }
    model.wijzigingenProperty().set(true);
    System.out.println(beeld());
    werk.inBeeldProperty().set(Optional.of(new BepalingId("leer-werktraject")));
    System.out.println(beeld());
    for (int k = 0; k < 30; k++) {
      boolean ja = k % 2 == 0;
      model.wijzigingenProperty().set(false);
      model.modusProperty().set(Modus.ALLES);
      var u = Voorbeelddossier.geleverd().wordt("proefplaats-doel", ja).uitwerking();
      long a = System.nanoTime();
      Herkomst.van(u.model(), u.dossier());
      long b = System.nanoTime();
      werk.antwoord(new KeuzeId("proefplaats-doel"), Kolom.WORDT, new Waarde.JaNee(ja));
      long c = System.nanoTime();
      System.out.println("herkomst " + (b - a) / 1e6 + " antwoord+vm(+stand) " + (c - b) / 1e6);
    }
  }
}
