package nl.verordeningwijzer.app.tekst;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import nl.verordeningwijzer.app.tekst.Artikelbewerking.Uitslag;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.uitwerking.Voorbeelddossier;

/** Whatever somebody does to the lines of an article, it reads as it was typed, or he is told. */
class ArtikelbewerkingPropertiesTest {

  private static final Model MODEL = Voorbeelddossier.geleverd().model();
  private static final Dossier DOSSIER = Voorbeelddossier.geleverd().dossier();
  private static final List<BepalingId> DELEN =
      Deeltekst.alle(Voorbeelddossier.geleverd().uitwerking().wordt()).stream()
          .map(Deeltekst::deel)
          .filter(d -> Artikelbewerking.van(MODEL, DOSSIER, d).beletsel().isEmpty())
          .toList();

  /** The words without number and without the marks that a list needs. */
  private static String kern(String regel) {
    return regel
        .replaceFirst("^(?:\\d+\\.|[a-z]{1,2}\\.|\\d+°\\.|-) ", "")
        .replaceFirst("(?:[;,]?(?: (?:en|of))|[;,.]|)$", "")
        // Numbers in references follow.
        .replaceAll("\\p{Ll}+(?=(?:,| en| of| tot en met)? (?:\\p{Ll}+ )?(?:lid|leden))", "#")
        .replaceAll("\\p{Ll}+ (?=lid|leden)|(?<=onderdeel )\\p{Ll}\\b", "#");
  }

  @Property(tries = 25, seed = "2023")
  @Label("een artikel komt te luiden zoals iemand het typte, en terug is terug")
  void zoalsGetypt(@ForAll long toeval) {
    Random random = new Random(toeval);
    BepalingId deel = DELEN.get(random.nextInt(DELEN.size()));
    Artikelbewerking bewerking = Artikelbewerking.van(MODEL, DOSSIER, deel);
    List<String> getypt = new ArrayList<>(bewerking.regels());
    for (int i = 0; i <= random.nextInt(3); i++) {
      bewerk(getypt, random);
    }

    Uitslag uitslag = bewerking.leid(getypt, "");
    Dossier na = Artikelbewerking.pasToe(MODEL, DOSSIER, deel, uitslag.teksten());
    List<String> uit = Artikelbewerking.van(MODEL, na, deel).regels();

    if (uitslag.fouten().isEmpty()) {
      assertThat(uit.stream().map(ArtikelbewerkingPropertiesTest::kern).sorted().toList())
          .as("%s", deel)
          .isEqualTo(getypt.stream().map(ArtikelbewerkingPropertiesTest::kern).sorted().toList());
    }
    assertThat(Artikelbewerking.terug(MODEL, na, deel)).isEqualTo(DOSSIER);
    // What was typed once is not typed again.
    assertThat(Artikelbewerking.van(MODEL, na, deel).leid(uit, "").teksten())
        .as("%s", deel)
        .hasSameSizeAs(uitslag.teksten());
  }

  private static void bewerk(List<String> regels, Random random) {
    int plaats = 1 + random.nextInt(regels.size() - 1);
    String regel = regels.get(plaats);
    switch (random.nextInt(4)) {
      case 0 -> regels.set(plaats, regel + " " + "ook daarna");
      case 1 ->
          regels.set(plaats, regel.replaceFirst("(?<=\\p{Ll}) (?=het |een |de )", " zomaar "));
      case 2 -> {
        if (regels.size() > 2 && !regel.endsWith(":")) {
          regels.remove(plaats);
        }
      }
      default -> {
        String nummer = regel.replaceFirst("^(\\d+\\.|[a-z]{1,2}\\.|-|).*$", "$1");
        String woorden =
            nummer.equals("-")
                ? "- zaak: dat wat nieuw is"
                : nummer + " iets nieuws nummer " + random.nextInt(99);
        regels.add(plaats, woorden.strip());
      }
    }
  }
}
