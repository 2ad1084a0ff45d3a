package nl.verordeningwijzer.regeling;

import java.util.List;

/**
 * Numbers chapters, paragraphs and articles through, as in a new ordinance. An amending decision
 * does the opposite: it keeps every number (Aanwijzing 6.17). References must be written anew
 * afterwards.
 */
public final class Doornummering {

  private int hoofdstukken;
  private int artikelen;

  private Doornummering() {}

  /** The same regulation with running numbers. */
  public static Regeling van(Regeling regeling) {
    Doornummering doornummering = new Doornummering();
    return new Regeling(
        regeling.titel(), doornummering.nummer(regeling.inhoud(), ""), regeling.bijlagen());
  }

  private List<Indeling> nummer(List<Indeling> inhoud, String hoofdstuk) {
    int[] paragrafen = {0};
    return inhoud.stream()
        .<Indeling>map(deel ->
            switch (deel) {
              case Hoofdstuk h -> {
                String nummer = String.valueOf(++hoofdstukken);
                yield new Hoofdstuk(h.id(), h.kop().metNummer(nummer), nummer(h.inhoud(), nummer));
              }
              case Paragraaf p -> {
                paragrafen[0]++;
                String nummer =
                    hoofdstuk.isEmpty() ? "" + paragrafen[0] : hoofdstuk + "." + paragrafen[0];
                yield new Paragraaf(p.id(), p.kop().metNummer(nummer), nummer(p.inhoud(), nummer));
              }
              case Artikel a ->
                  new Artikel(
                      a.id(), a.kop().metNummer(String.valueOf(++artikelen)), a.staat(), a.leden());
            })
        .toList();
  }
}
