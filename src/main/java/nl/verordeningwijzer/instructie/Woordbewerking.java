package nl.verordeningwijzer.instructie;

import java.util.ArrayList;
import java.util.List;
import nl.verordeningwijzer.instructie.Instructie.Kant;
import nl.verordeningwijzer.instructie.Instructie.LaatSpatieVervallen;
import nl.verordeningwijzer.instructie.Instructie.LaatWoordenVervallen;
import nl.verordeningwijzer.instructie.Instructie.VanWoorden;
import nl.verordeningwijzer.instructie.Instructie.VervangWoorden;
import nl.verordeningwijzer.instructie.Instructie.VoegWoordenIn;

/** Executes an amendment of words on one line of text. */
public final class Woordbewerking {

  private Woordbewerking() {}

  /** A place in a text. */
  public record Spanne(int begin, int eind) {}

  /** The words that an amendment looks for. */
  public static String gezocht(VanWoorden instructie) {
    return switch (instructie) {
      case VervangWoorden w -> w.oud();
      case LaatWoordenVervallen w -> w.oud();
      case VoegWoordenIn w -> w.bij();
      case LaatSpatieVervallen w -> w.na();
    };
  }

  /**
   * Every place where the words that an amendment looks for stand in a text: as whole words, so
   * that "wet" is not found in "wettelijk". White space is looked for behind words only where there
   * is any.
   */
  public static List<Spanne> vind(VanWoorden instructie, String tekst) {
    String gezocht = gezocht(instructie);
    List<Spanne> gevonden = new ArrayList<>();
    if (gezocht.isEmpty()) {
      return gevonden;
    }
    for (int i = tekst.indexOf(gezocht); i >= 0; i = tekst.indexOf(gezocht, i + 1)) {
      Spanne spanne = new Spanne(i, i + gezocht.length());
      boolean metWit =
          !(instructie instanceof LaatSpatieVervallen) || isOverbodigWit(tekst, spanne.eind());
      if (isHeelWoord(tekst, spanne) && metWit) {
        gevonden.add(spanne);
      }
    }
    return gevonden;
  }

  /** Executes an amendment at one place that was found. */
  public static String voerUit(VanWoorden instructie, String tekst, Spanne plaats) {
    String voor = tekst.substring(0, plaats.begin());
    String gevonden = tekst.substring(plaats.begin(), plaats.eind());
    String na = tekst.substring(plaats.eind());
    return switch (instructie) {
      case VervangWoorden w -> voor + w.nieuw() + na;
      case LaatWoordenVervallen w -> zonderDubbeleSpatie(voor, na);
      case VoegWoordenIn(Adres in, Kant kant, String bij, String nieuw, boolean telkens)
          when kant == Kant.NA ->
          voor + gevonden + (hechtAan(nieuw) ? "" : " ") + nieuw + na;
      case VoegWoordenIn w -> voor + w.nieuw() + (hechtAan(gevonden) ? "" : " ") + gevonden + na;
      case LaatSpatieVervallen w -> voor + gevonden + na.stripLeading();
    };
  }

  /** What lapses takes one of the spaces around it along. */
  private static String zonderDubbeleSpatie(String voor, String na) {
    boolean spatieErna = na.isEmpty() || na.startsWith(" ") || hechtAan(na);
    if (voor.endsWith(" ") && spatieErna) {
      return voor.substring(0, voor.length() - 1) + na;
    }
    return voor.isEmpty() && na.startsWith(" ") ? na.substring(1) : voor + na;
  }

  /** Whether words stand against what is before them: they begin with a mark. */
  private static boolean hechtAan(String woorden) {
    return !woorden.isEmpty() && ".,;:)]?!".indexOf(woorden.charAt(0)) >= 0;
  }

  /** White space before a mark or at the end: the only white space that can lapse. */
  private static boolean isOverbodigWit(String tekst, int plaats) {
    String rest = tekst.substring(plaats);
    String zonderWit = rest.stripLeading();
    return rest.length() > zonderWit.length() && (zonderWit.isEmpty() || hechtAan(zonderWit));
  }

  private static boolean isHeelWoord(String tekst, Spanne spanne) {
    return !(isWoordteken(tekst, spanne.begin() - 1) && isWoordteken(tekst, spanne.begin()))
        && !(isWoordteken(tekst, spanne.eind() - 1) && isWoordteken(tekst, spanne.eind()));
  }

  private static boolean isWoordteken(String tekst, int plaats) {
    return plaats >= 0
        && plaats < tekst.length()
        && Character.isLetterOrDigit(tekst.codePointAt(plaats));
  }
}
