package nl.verordeningwijzer.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.verordeningwijzer.instructie.Besluitregel;

/** The blocks of a decision as the lines that can be read back and executed. */
public final class Besluitblokken {

  /** What lines of an ordinance are. */
  private static final Set<Rol> VERORDENING =
      EnumSet.of(
          Rol.HOOFDSTUK,
          Rol.PARAGRAAF,
          Rol.ARTIKEL,
          Rol.LID,
          Rol.ONDERDEEL,
          Rol.BEGRIP,
          Rol.ALINEA,
          Rol.BIJLAGE);

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
        case Plaatje _ -> {}
      }
    }
    return List.copyOf(regels);
  }

  /** Of a decision that adopts a whole ordinance: the printed lines of that ordinance. */
  public static List<String> verordening(Document document) {
    return document.blokken().stream()
        .flatMap(blok ->
            blok instanceof Regel regel && VERORDENING.contains(regel.rol())
                ? Stream.of(gedrukt(regel))
                : Stream.empty())
        .filter(tekst -> !tekst.isEmpty())
        .toList();
  }

  private static String gedrukt(Regel regel) {
    String nummer = regel.nummer().map(n -> n.tekst() + " ").orElse("");
    return (nummer + regel.tekst()).strip();
  }

  private static void voegToe(Regel regel, List<Besluitregel> regels) {
    String tekst = gedrukt(regel);
    if (!tekst.isEmpty()) {
      regels.add(new Besluitregel(tekst, regel.aangehaald(), regels.size() + 1));
    }
  }
}
