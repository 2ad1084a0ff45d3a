package nl.verordeningwijzer.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.verordeningwijzer.model.Knoop.Accolade;
import nl.verordeningwijzer.model.Knoop.Commentaar;
import nl.verordeningwijzer.model.Knoop.Haak;
import nl.verordeningwijzer.model.Knoop.Regeleinde;
import nl.verordeningwijzer.model.Knoop.Woorden;
import nl.verordeningwijzer.model.Sjabloon.Blanco;
import nl.verordeningwijzer.model.Sjabloon.Facultatief;
import nl.verordeningwijzer.model.Sjabloon.Mogelijkheden;
import nl.verordeningwijzer.model.Sjabloon.Vast;
import nl.verordeningwijzer.regeling.Fout;
import nl.verordeningwijzer.regeling.KeuzeId;

/** Gives the brackets inside one line their meaning. */
final class Sjabloonlezer {

  private static final String OF = " OF ";
  private static final String EN_OF = " EN/OF ";
  private static final String BIJVOORBEELD = "bijvoorbeeld ";

  private final String bestand;
  private final String bron;
  private final Map<KeuzeId, Keuze> keuzes;
  private final List<Fout> fouten;

  Sjabloonlezer(String bestand, String bron, Map<KeuzeId, Keuze> keuzes, List<Fout> fouten) {
    this.bestand = bestand;
    this.bron = bron;
    this.keuzes = keuzes;
    this.fouten = fouten;
  }

  /** The choice of a bracket, with an error if {@code keuzes.yaml} does not have it. */
  Optional<Keuze> keuze(Haak haak) {
    String naam = haak.keuze().inhoud();
    Optional<Keuze> keuze = Optional.ofNullable(keuzes.get(new KeuzeId(naam)));
    if (keuze.isEmpty()) {
      meld(haak.keuze().begin(), "onbekende-keuze", naam);
    }
    return keuze;
  }

  /** Reads pieces that stand on one line. */
  List<Sjabloon> lees(List<Knoop> knopen) {
    List<Sjabloon> resultaat = new ArrayList<>();
    for (Knoop knoop : knopen) {
      switch (knoop) {
        case Woorden w -> voegToe(resultaat, w.woorden());
        case Accolade a -> {
          Optional<String> herstel = herstel(a);
          if (herstel.isEmpty()) {
            meld(a.begin(), "accolade-binnen-haak", a.inhoud());
          }
          herstel.ifPresent(woorden -> voegToe(resultaat, woorden));
        }
        case Haak h -> keuze(h).flatMap(k -> lees(h, k)).ifPresent(resultaat::add);
        case Regeleinde r -> meld(r.begin(), "regels-in-haak", r.tekens().strip());
        case Commentaar c -> meld(c.begin(), "regels-in-haak", c.regel().strip());
      }
    }
    return resultaat;
  }

  /** The words that a mend adds; one space behind the plus is not part of them. */
  static Optional<String> herstel(Accolade accolade) {
    String inhoud = accolade.inhoud();
    return inhoud.startsWith("+")
        ? Optional.of(inhoud.startsWith("+ ") ? inhoud.substring(2) : inhoud.substring(1))
        : Optional.empty();
  }

  private Optional<Sjabloon> lees(Haak haak, Keuze keuze) {
    List<Sjabloon> inhoud = lees(haak.inhoud());
    return switch (keuze.soort()) {
      case FACULTATIEF -> Optional.of(new Facultatief(keuze.id(), inhoud));
      case INVULLING -> Optional.of(new Blanco(keuze.id(), voorbeeld(inhoud), inhoud));
      case KEUZE, MEERKEUZE -> mogelijkheden(haak, keuze, inhoud);
      case VARIANT -> {
        meld(haak.begin(), "variant-in-haak", keuze.id());
        yield Optional.empty();
      }
    };
  }

  private Optional<Sjabloon> mogelijkheden(Haak haak, Keuze keuze, List<Sjabloon> inhoud) {
    String voegwoord = keuze.soort() == Keuzesoort.MEERKEUZE ? EN_OF : OF;
    List<List<Sjabloon>> alternatieven = new ArrayList<>();
    alternatieven.add(new ArrayList<>());
    for (Sjabloon deel : inhoud) {
      if (deel instanceof Vast(String woorden)) {
        String[] stukken = woorden.split(voegwoord, -1);
        voegToe(alternatieven.getLast(), stukken[0]);
        for (String stuk : Arrays.asList(stukken).subList(1, stukken.length)) {
          alternatieven.add(new ArrayList<>());
          voegToe(alternatieven.getLast(), stuk);
        }
      } else {
        alternatieven.getLast().add(deel);
      }
    }
    if (alternatieven.size() != keuze.opties().size()) {
      meld(
          haak.begin(),
          "aantal-mogelijkheden",
          keuze.id(),
          alternatieven.size(),
          keuze.opties().size());
      return Optional.empty();
    }
    return Optional.of(
        new Mogelijkheden(
            keuze.id(),
            alternatieven.stream().map(Sjabloonlezer::zonderRondeHaken).toList(),
            inhoud));
  }

  private static List<Sjabloon> zonderRondeHaken(List<Sjabloon> alternatief) {
    if (alternatief.isEmpty()
        || !(alternatief.getFirst() instanceof Vast(String eerste) && eerste.startsWith("("))
        || !(alternatief.getLast() instanceof Vast(String laatste) && laatste.endsWith(")"))) {
      return alternatief;
    }
    if (!omsluit(alternatief)) {
      return alternatief;
    }
    return deel(alternatief, 0, 1, alternatief.size() - 1, laatste.length() - 1);
  }

  /** Whether the round bracket at the beginning is closed by the one at the end. */
  private static boolean omsluit(List<Sjabloon> alternatief) {
    String woorden = Verwijzingvinder.plat(alternatief);
    int diepte = 0;
    for (int i = 0; i < woorden.length() - 1; i++) {
      diepte += woorden.charAt(i) == '(' ? 1 : woorden.charAt(i) == ')' ? -1 : 0;
      if (diepte == 0) {
        return false;
      }
    }
    return true;
  }

  /** The example: what stands between round brackets at the end of a blank. */
  private static Optional<List<Sjabloon>> voorbeeld(List<Sjabloon> inhoud) {
    if (inhoud.isEmpty()
        || !(inhoud.getLast() instanceof Vast(String laatste) && laatste.endsWith(")"))) {
      return Optional.empty();
    }
    int diepte = 0;
    for (int stuk = inhoud.size() - 1; stuk >= 0; stuk--) {
      if (inhoud.get(stuk) instanceof Vast(String woorden)) {
        for (int i = woorden.length() - 1; i >= 0; i--) {
          diepte += woorden.charAt(i) == ')' ? 1 : woorden.charAt(i) == '(' ? -1 : 0;
          if (diepte == 0) {
            int begin = i + 1;
            if (woorden.startsWith(BIJVOORBEELD, begin)) {
              begin += BIJVOORBEELD.length();
            }
            return Optional.of(deel(inhoud, stuk, begin, inhoud.size() - 1, laatste.length() - 1));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** A stretch of pieces, from a character in one to a character in another. */
  private static List<Sjabloon> deel(
      List<Sjabloon> delen, int eersteStuk, int begin, int laatsteStuk, int eind) {
    List<Sjabloon> resultaat = new ArrayList<>();
    for (int stuk = eersteStuk; stuk <= laatsteStuk; stuk++) {
      if (delen.get(stuk) instanceof Vast(String woorden)) {
        int van = stuk == eersteStuk ? begin : 0;
        int tot = stuk == laatsteStuk ? eind : woorden.length();
        voegToe(resultaat, woorden.substring(van, Math.max(van, tot)));
      } else {
        resultaat.add(delen.get(stuk));
      }
    }
    return resultaat;
  }

  /** Neighbouring words are one piece. */
  private static void voegToe(List<Sjabloon> doel, String woorden) {
    if (woorden.isEmpty()) {
      return;
    }
    if (!doel.isEmpty() && doel.getLast() instanceof Vast(String vorige)) {
      doel.set(doel.size() - 1, new Vast(vorige + woorden));
    } else {
      doel.add(new Vast(woorden));
    }
  }

  private void meld(int plaats, String sleutel, Object... waarden) {
    fouten.add(Notatie.fout(bestand, bron, plaats, sleutel, waarden));
  }
}
