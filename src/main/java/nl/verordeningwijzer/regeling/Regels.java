package nl.verordeningwijzer.regeling;

import java.util.ArrayList;
import java.util.List;

/**
 * From a regulation to its printed lines. Numbers of leden and onderdelen come into being here, by
 * counting.
 */
public final class Regels {

  private final List<Regel> regels = new ArrayList<>();

  private Regels() {}

  /** Every line of body and annexes, without the title. */
  public static List<Regel> van(Regeling regeling) {
    Regels regels = new Regels();
    regeling.inhoud().forEach(regels::voegToe);
    regeling.bijlagen().forEach(regels::voegToe);
    return List.copyOf(regels.regels);
  }

  /** The lines of one chapter, paragraph or article. */
  public static List<Regel> van(Indeling deel) {
    Regels regels = new Regels();
    regels.voegToe(deel);
    return List.copyOf(regels.regels);
  }

  /** The lines of one annex. */
  public static List<Regel> van(Bijlage bijlage) {
    Regels regels = new Regels();
    regels.voegToe(bijlage);
    return List.copyOf(regels.regels);
  }

  /** The line of a heading alone. */
  public static Regel kop(Indeling deel) {
    Regelsoort soort =
        switch (deel) {
          case Hoofdstuk h -> Regelsoort.HOOFDSTUK;
          case Paragraaf p -> Regelsoort.PARAGRAAF;
          case Artikel a -> Regelsoort.ARTIKEL;
        };
    Kop kop = deel.kop();
    return new Regel(deel.id(), soort, kop.nummer(), kop.scheiding(), 0, kop.opschrift());
  }

  /** The lines of some leden of an article. */
  public static List<Regel> vanLeden(Artikel artikel, List<Lid> leden) {
    Regels regels = new Regels();
    for (Lid lid : leden) {
      regels.voegToe(lid, nummer(artikel, lid));
    }
    return List.copyOf(regels.regels);
  }

  /** The number of a lid in its article; empty for a lid that stands alone. */
  static String nummer(Artikel artikel, Lid lid) {
    return artikel.leden().size() == 1 ? "" : String.valueOf(artikel.leden().indexOf(lid) + 1);
  }

  private void voegToe(Indeling deel) {
    regels.add(kop(deel));
    switch (deel) {
      case Hoofdstuk h -> h.inhoud().forEach(this::voegToe);
      case Paragraaf p -> p.inhoud().forEach(this::voegToe);
      case Artikel a -> voegTekstToe(a);
    }
  }

  private void voegTekstToe(Artikel artikel) {
    switch (artikel.staat()) {
      case GELDEND -> artikel.leden().forEach(lid -> voegToe(lid, nummer(artikel, lid)));
      case VERVALLEN -> voegVasteRegelToe(artikel, Regelsoort.VERVALLEN, Regel.VERVALLEN);
      case NIET_INGELEZEN ->
          voegVasteRegelToe(artikel, Regelsoort.NIET_INGELEZEN, Regel.NIET_INGELEZEN);
    }
  }

  private void voegVasteRegelToe(Artikel artikel, Regelsoort soort, String woorden) {
    regels.add(new Regel(artikel.id(), soort, "", "", 0, Tekst.van(woorden)));
  }

  private void voegToe(Bijlage bijlage) {
    regels.add(new Regel(bijlage.id(), Regelsoort.BIJLAGE, "", "", 0, bijlage.opschrift()));
    voegToe(bijlage.id(), bijlage.inhoud(), 1, true);
  }

  private void voegToe(Lid lid, String nummer) {
    List<Bestanddeel> inhoud = lid.inhoud();
    if (nummer.isEmpty()) {
      voegToe(lid.id(), inhoud, 1, true);
    } else {
      voegGenummerdToe(lid.id(), Regelsoort.LID, nummer, 0, inhoud, true);
    }
  }

  /** A numbered line takes the first running text behind its number. */
  private void voegGenummerdToe(
      BepalingId id,
      Regelsoort soort,
      String nummer,
      int niveau,
      List<Bestanddeel> inhoud,
      boolean metLetters) {
    boolean begintMetTekst = !inhoud.isEmpty() && inhoud.getFirst() instanceof Alinea;
    Tekst tekst = begintMetTekst ? ((Alinea) inhoud.getFirst()).tekst() : Tekst.LEEG;
    regels.add(new Regel(id, soort, nummer, "", niveau, tekst));
    voegToe(id, inhoud.subList(begintMetTekst ? 1 : 0, inhoud.size()), niveau + 1, metLetters);
  }

  /**
   * The content of a provision.
   *
   * @param metLetters whether its items have letters; items inside those have numbers
   */
  private void voegToe(
      BepalingId eigenaar, List<Bestanddeel> inhoud, int niveau, boolean metLetters) {
    int plaats = 0;
    for (Bestanddeel deel : inhoud) {
      switch (deel) {
        case Alinea a ->
            regels.add(new Regel(eigenaar, Regelsoort.ALINEA, "", "", niveau - 1, a.tekst()));
        case Begrip b -> voegGenummerdToe(b.id(), Regelsoort.BEGRIP, "", niveau, b.inhoud(), true);
        case Onderdeel o -> {
          plaats++;
          voegGenummerdToe(
              o.id(),
              metLetters ? Regelsoort.ONDERDEEL : Regelsoort.SUBONDERDEEL,
              metLetters ? Letters.klein(plaats) : String.valueOf(plaats),
              niveau,
              o.inhoud(),
              false);
        }
      }
    }
  }
}
