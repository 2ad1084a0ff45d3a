package nl.verordeningwijzer.uitwerking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.verordeningwijzer.besluit.Besluitlezer;
import nl.verordeningwijzer.besluit.Notatie;
import nl.verordeningwijzer.instructie.Instructie;
import nl.verordeningwijzer.instructie.Instructie.Vervang;
import nl.verordeningwijzer.instructie.Instructie.VoegIn;
import nl.verordeningwijzer.instructie.Zin;
import nl.verordeningwijzer.regeling.Letters;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regels;
import nl.verordeningwijzer.uitvoering.Uitvoerder;
import nl.verordeningwijzer.wijziging.Redenenbestand;
import nl.verordeningwijzer.wijziging.Redenenbestand.Verschil;
import nl.verordeningwijzer.wijziging.Vngbesluit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The decision that is derived from VNG's two texts, beside the decision that the VNG wrote itself:
 * {@code vergelijking.txt} holds all of it, and why they differ where they do.
 */
@DisplayName("Het besluit van de VNG")
class VngvergelijkingTest {

  private static final List<Besluitletter> LETTERS = Vngdossier.alles().uitwerking().letters();

  /** One sentence of the VNG under each letter. */
  private static final List<Besluitlezer.Deel> VNG =
      Besluitlezer.lees(Besluitlezer.vanTekst(Vngbesluit.tekst())).delen();

  private static final List<String> BESTAAND =
      Regels.van(Vngdossier.alles().uitwerking().was()).stream().map(Regel::gedrukt).toList();

  @Test
  @DisplayName("heeft dezelfde achttien letters, en bij elke letter evenveel wijzigingen")
  void sameLetters() {
    assertThat(VNG).map(Besluitlezer.Deel::plaats).isEqualTo(plaatsen(VNG.size()));
    assertThat(LETTERS).map(l -> "artikel I, onderdeel " + l.letter()).isEqualTo(plaatsen(18));
    assertThat(LETTERS)
        .map(l -> l.wijziging().instructies().size())
        .isEqualTo(VNG.stream().map(d -> d.instructies().size()).toList());
  }

  private static List<String> plaatsen(int aantal) {
    return IntStream.rangeClosed(1, aantal)
        .mapToObj(i -> "artikel I, onderdeel " + Letters.groot(i))
        .toList();
  }

  @Test
  @DisplayName("zegt hetzelfde, op de verschillen na waarvan de reden is opgeschreven")
  void sameDecision() {
    Redenenbestand vergelijking = Redenenbestand.van("vergelijking.txt", "VNG", "programma");
    for (int i = 0; i < VNG.size(); i++) {
      vergelijk(VNG.get(i), LETTERS.get(i), vergelijking);
    }
    vergelijking.eisGelijk();
  }

  private static void vergelijk(
      Besluitlezer.Deel vng, Besluitletter letter, Redenenbestand vergelijking) {
    vergelijking.kop(letter.letter());
    List<String> zinnen = zinnen(letter.zin());
    vergelijking.naastElkaar(List.of(vng.zin()), zinnen);
    List<Instructie> instructies = letter.wijziging().instructies();
    boolean gelijk = true;
    if (zinnen.size() > 1) {
      gelijk = false;
      vergelijking.verschil(
          "de opbouw",
          new Verschil(
              "één zin", "een aanhef en " + letter.zin().onder().size() + " genummerde zinnen"));
    }
    for (int i = 0; i < instructies.size(); i++) {
      String een = Notatie.van(vng.instructies().get(i));
      String twee = Notatie.van(instructies.get(i));
      if (!een.equals(twee)) {
        gelijk = false;
        vergelijking.verschil("wijziging " + (i + 1), new Verschil(een, twee));
      }
    }
    if (gelijk && !zinnen.equals(List.of(vng.zin()))) {
      gelijk = false;
      vergelijking.verschil("de zin", new Verschil(vng.zin(), zinnen.getFirst()));
    }
    List<Verschil> inTekst =
        Redenenbestand.verschillen(aangehaald(vng.instructies()), aangehaald(instructies));
    inTekst.forEach(verschil -> vergelijking.verschil("de aangehaalde tekst", verschil));
    if (gelijk && inTekst.isEmpty()) {
      vergelijking.regel("gelijk");
    }
    // Whatever they say and quote, nothing else may come of it.
    assertThat(Redenenbestand.verschillen(uitgevoerd(vng.instructies()), uitgevoerd(instructies)))
        .as("what comes of letter %s", letter.letter())
        .isEqualTo(inTekst);
  }

  private static List<String> zinnen(Zin zin) {
    List<String> zinnen = new ArrayList<>();
    zinnen.add((zin.nummer() + " " + zin.woorden()).strip());
    zin.onder().forEach(onder -> zinnen.addAll(zinnen(onder)));
    return zinnen;
  }

  private static List<String> aangehaald(List<Instructie> instructies) {
    return instructies.stream()
        .flatMap(instructie ->
            switch (instructie) {
              case Vervang v -> v.tekst().stream();
              case VoegIn v -> v.tekst().stream();
              default -> List.<String>of().stream();
            })
        .toList();
  }

  private static List<String> uitgevoerd(List<Instructie> instructies) {
    Uitvoerder uitvoerder = Uitvoerder.op(BESTAAND);
    assertThat(instructies).allSatisfy(i -> assertThat(uitvoerder.voerUit(i)).isEmpty());
    return uitvoerder.regels();
  }
}
