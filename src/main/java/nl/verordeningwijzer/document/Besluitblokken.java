package nl.verordeningwijzer.document;

import java.util.ArrayList;
import java.util.List;
import nl.verordeningwijzer.instructie.Besluitregel;

/** The blocks of a decision as the lines that can be read back and executed. */
public final class Besluitblokken {

  private Besluitblokken() {}

  /** The lines of a document; of a table its cells, row by row. */
  public static List<Besluitregel> van(Document document) {
    List<Besluitregel> regels = new ArrayList<>();
    for (Blok blok : document.blokken()) {
      switch (blok) {
        case Regel r -> voegToe(r, regels);
        case Tabel t ->
            t.rijen().stream()
                .flatMap(rij -> rij.cellen().stream())
                .flatMap(cel -> cel.regels().stream())
                .forEach(r -> voegToe(r, regels));
      }
    }
    return List.copyOf(regels);
  }

  private static void voegToe(Regel regel, List<Besluitregel> regels) {
    String nummer = regel.nummer().map(n -> n.tekst() + " ").orElse("");
    String tekst = (nummer + regel.tekst()).strip();
    if (!tekst.isEmpty()) {
      regels.add(new Besluitregel(tekst, regel.aangehaald(), regels.size() + 1));
    }
  }
}
