package nl.verordeningwijzer.wijziging;

import java.util.ArrayList;
import java.util.List;
import nl.verordeningwijzer.regeling.Artikel;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Bijlage;
import nl.verordeningwijzer.regeling.Hoofdstuk;
import nl.verordeningwijzer.regeling.Indeling;
import nl.verordeningwijzer.regeling.Paragraaf;
import nl.verordeningwijzer.verwijzing.Telwoorden;
import nl.verordeningwijzer.wijziging.Wijziging.LaatArtikelVervallen;
import nl.verordeningwijzer.wijziging.Wijziging.Plaats;
import nl.verordeningwijzer.wijziging.Wijziging.VervangArtikel;
import nl.verordeningwijzer.wijziging.Wijziging.VervangOpschrift;
import nl.verordeningwijzer.wijziging.Wijziging.VoegBijlageToe;
import nl.verordeningwijzer.wijziging.Wijziging.VoegIn;
import nl.verordeningwijzer.wijziging.Wijziging.VoegLedenToe;

/**
 * Words amendments, naar de Aanwijzingen voor de regelgeving. The phrases are in {@code
 * berichten.properties}; only which phrase fits, and its number, is decided here. Places are named
 * in the existing numbering.
 */
public final class Formulering {

  private static final Berichten ZINNEN = Berichten.van(Formulering.class);

  private Formulering() {}

  /** The sentence under a letter of the decision; what is quoted follows it. */
  public static String zin(Wijziging wijziging) {
    return zin(wijziging, "besluit", "");
  }

  /**
   * The heading of an amendment in the was-wordt-tabel.
   *
   * @param letter its letter in the decision
   */
  public static String kop(Wijziging wijziging, String letter) {
    return zin(wijziging, "tabel", ZINNEN.bericht("plaats-in-besluit", letter));
  }

  private static String zin(Wijziging wijziging, String waar, String plaats) {
    return switch (wijziging) {
      case VervangArtikel w ->
          ZINNEN.bericht(waar + ".artikel-vervangen", nummer(w.bestaand()), plaats);
      case LaatArtikelVervallen w ->
          ZINNEN.bericht(waar + ".artikel-vervalt", nummer(w.bestaand()), plaats);
      case VoegLedenToe w -> {
        int aantal = w.leden().size();
        String sleutel = waar + (aantal == 1 ? ".lid-toegevoegd" : ".leden-toegevoegd");
        yield ZINNEN.bericht(sleutel, nummer(w.bestaand()), plaats, telwoord(aantal));
      }
      case VervangOpschrift w ->
          ZINNEN.bericht(waar + ".opschrift-vervangen", naam(w.bestaand()), plaats);
      case VoegIn w -> {
        String getal = w.delen().size() == 1 ? ".enkel" : ".meer";
        yield switch (w.plaats()) {
          case Plaats.Na(Artikel na) ->
              ZINNEN.bericht(
                  waar + ".ingevoegd-na" + getal, nummer(na), plaats, opsomming(w.delen()));
          case Plaats.AanHetBegin(Indeling van, Artikel voor) ->
              ZINNEN.bericht(
                  waar + ".ingevoegd-voor" + getal,
                  nummer(voor),
                  plaats,
                  opsomming(w.delen()),
                  naam(van));
        };
      }
      case VoegBijlageToe(Bijlage b) -> ZINNEN.bericht(waar + ".bijlage-toegevoegd", "", plaats);
    };
  }

  private static String nummer(Artikel artikel) {
    return artikel.kop().nummer();
  }

  private static String naam(Indeling deel) {
    return ZINNEN.bericht(soort(deel) + ".naam", deel.kop().nummer());
  }

  private static String soort(Indeling deel) {
    return switch (deel) {
      case Hoofdstuk h -> "hoofdstuk";
      case Paragraaf p -> "paragraaf";
      case Artikel a -> "artikel";
    };
  }

  /** "een artikel", "twee artikelen en een hoofdstuk". */
  private static String opsomming(List<Indeling> delen) {
    List<String> groepen = new ArrayList<>();
    for (int i = 0; i < delen.size(); ) {
      String soort = soort(delen.get(i));
      int begin = i;
      while (i < delen.size() && soort(delen.get(i)).equals(soort)) {
        i++;
      }
      int aantal = i - begin;
      groepen.add(ZINNEN.bericht(soort + (aantal == 1 ? ".enkel" : ".meer"), telwoord(aantal)));
    }
    int laatste = groepen.size() - 1;
    return laatste == 0
        ? groepen.getFirst()
        : String.join(", ", groepen.subList(0, laatste)) + " en " + groepen.get(laatste);
  }

  /** One to twelve in words; more in digits. */
  private static String telwoord(int aantal) {
    return aantal <= 12 ? Telwoorden.hoofdtelwoord(aantal) : String.valueOf(aantal);
  }
}
