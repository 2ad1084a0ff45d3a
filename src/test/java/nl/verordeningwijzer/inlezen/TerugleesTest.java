package nl.verordeningwijzer.inlezen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import nl.verordeningwijzer.document.Documentmaker;
import nl.verordeningwijzer.document.Formaat;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.Keuze;
import nl.verordeningwijzer.model.Waardetype;
import nl.verordeningwijzer.regeling.Artikel;
import nl.verordeningwijzer.regeling.Hoofdstuk;
import nl.verordeningwijzer.regeling.Indeling;
import nl.verordeningwijzer.regeling.Paragraaf;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regeling;
import nl.verordeningwijzer.regeling.Regels;
import nl.verordeningwijzer.uitwerking.Uitwerking;
import nl.verordeningwijzer.uitwerking.Voorbeelddossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The consolidated text in TXT, read again, is the same regulation; its identities aside. */
class TerugleesTest {

  @TempDir private Path map;

  private void leestTerug(Voorbeelddossier dossier, boolean concept) throws Exception {
    Uitwerking uitwerking = dossier.uitwerking();
    byte[] txt =
        Documentmaker.open(Path.of("templates"), EnumSet.of(Formaat.TXT))
            .dan(maker -> maker.maak(uitwerking, concept))
            .alsWaarde()
            .orElseThrow()
            .stream()
            .filter(b -> b.naam().equals("geconsolideerde-tekst.txt"))
            .findFirst()
            .orElseThrow()
            .inhoud();
    Path bestand = map.resolve("verordening.txt");
    Files.write(bestand, txt);
    Leesverslag verslag = Tekstbestandlezer.lees(bestand).alsWaarde().orElseThrow();
    assertThat(bouw(verslag.regeling())).isEqualTo(bouw(uitwerking.wordt()));
    assertThat(verslag.regeling().titel().woorden())
        .isEqualTo(uitwerking.wordt().titel().woorden());
    if (!concept) {
      assertThat(verslag.meldingen()).isEmpty();
      assertThat(verslag.ongeplaatst()).isEmpty();
    }
    assertThat(new String(txt, StandardCharsets.UTF_8)).doesNotContain("\r").endsWith("\n");
  }

  /** Every line with its kind and how deep it stands, under what. */
  private static List<String> bouw(Regeling regeling) {
    List<String> bouw = new ArrayList<>();
    regeling.inhoud().forEach(deel -> voegToe(deel, "", bouw));
    regeling.bijlagen().forEach(b -> Regels.van(b).forEach(r -> bouw.add(regel("", r))));
    return bouw;
  }

  private static void voegToe(Indeling deel, String binnen, List<String> bouw) {
    switch (deel) {
      case Artikel a -> Regels.van(a).forEach(r -> bouw.add(regel(binnen + a.staat() + " ", r)));
      case Hoofdstuk h -> {
        bouw.add(regel(binnen, Regels.kop(h)));
        h.inhoud().forEach(d -> voegToe(d, binnen + h.kop().nummer() + " > ", bouw));
      }
      case Paragraaf p -> {
        bouw.add(regel(binnen, Regels.kop(p)));
        p.inhoud().forEach(d -> voegToe(d, binnen + p.kop().nummer() + " > ", bouw));
      }
    }
  }

  private static String regel(String binnen, Regel r) {
    return binnen + r.soort() + " " + r.niveau() + ": " + r.gedrukt();
  }

  @Test
  void theExample() throws Exception {
    leestTerug(Voorbeelddossier.lindewaard(), false);
  }

  @Test
  void aConceptInWhichNothingIsAnswered() throws Exception {
    leestTerug(Voorbeelddossier.leeg("Testdam"), true);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void withAnyOtherAnswers(int zaad) throws Exception {
    leestTerug(anders(new Random(zaad)), true);
  }

  /** Other answers to every yes-or-no question and to some of the others. */
  private static Voorbeelddossier anders(Random toeval) {
    Voorbeelddossier dossier = Voorbeelddossier.lindewaard();
    for (Keuze keuze : dossier.model().keuzes().values()) {
      String id = keuze.id().waarde();
      if (keuze.waardetype() == Waardetype.JA_NEE) {
        dossier = dossier.wordt(id, toeval.nextBoolean()).was(id, toeval.nextBoolean());
      } else if (keuze.waardetype() == Waardetype.OPTIE) {
        String optie = keuze.opties().get(toeval.nextInt(keuze.opties().size())).id();
        dossier = dossier.wordt(id, new Waarde.Gekozen(List.of(optie)));
      } else if (keuze.waardetype() == Waardetype.LIJST) {
        dossier =
            dossier.wordt(
                id,
                new Waarde.Lijst(
                    List.of("een", "twee", "drie", "vier", "vijf")
                        .subList(0, 1 + toeval.nextInt(5)),
                    ""));
      } else if (toeval.nextInt(4) == 0) {
        dossier = dossier.zonder(id);
      }
    }
    return dossier;
  }
}
