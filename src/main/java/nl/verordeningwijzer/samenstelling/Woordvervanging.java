package nl.verordeningwijzer.samenstelling;

import java.util.List;
import nl.verordeningwijzer.model.Sjabloon;

/** Replaces words of a model that stand outside its blanks. */
final class Woordvervanging {

  private Woordvervanging() {}

  /** The same text with other words; words inside brackets that stand fast are replaced too. */
  static List<Sjabloon> pasToe(List<Sjabloon> delen, String woorden, String worden) {
    return delen.stream()
        .<Sjabloon>map(deel ->
            switch (deel) {
              case Sjabloon.Vast(String vast) -> new Sjabloon.Vast(vast.replace(woorden, worden));
              case Sjabloon.Intern i -> i;
              case Sjabloon.Extern e -> e;
              case Sjabloon.Blanco b -> b;
              case Sjabloon.Facultatief f ->
                  new Sjabloon.Facultatief(f.keuze(), pasToe(f.inhoud(), woorden, worden));
              case Sjabloon.Mogelijkheden m ->
                  new Sjabloon.Mogelijkheden(
                      m.keuze(),
                      m.alternatieven().stream().map(a -> pasToe(a, woorden, worden)).toList(),
                      m.bron());
            })
        .toList();
  }
}
