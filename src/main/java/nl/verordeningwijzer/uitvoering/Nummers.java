package nl.verordeningwijzer.uitvoering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order of numbers and letters as they are printed. */
final class Nummers {

  private static final int LETTERS = 26;
  private static final int MEESTE_CIJFERS = 9;
  private static final Pattern DEEL = Pattern.compile("\\d+|\\p{L}+");

  /** 3, 3a, 3b, 3A.1, 14; a, z, aa (Aanwijzing 6.15). */
  static final Comparator<String> OPLOPEND = Nummers::vergelijk;

  private Nummers() {}

  /** Whether a number of a lid or the letter of an onderdeel comes right after another. */
  static boolean volgtOp(String nummer, String vorige) {
    return isCijfer(nummer) == isCijfer(vorige) && plaats(nummer) == plaats(vorige) + 1;
  }

  /** Whether a number is the first of its kind: 1 or a. */
  static boolean isEerste(String nummer) {
    return plaats(nummer) == 1;
  }

  /** Counted from 1; 0 for what is no plain number or letter. */
  private static int plaats(String nummer) {
    if (nummer.isEmpty()) {
      return 0;
    }
    if (!isCijfer(nummer)) {
      return (nummer.length() - 1) * LETTERS + nummer.charAt(0) - 'a' + 1;
    }
    return nummer.length() > MEESTE_CIJFERS ? 0 : Integer.parseInt(nummer);
  }

  private static boolean isCijfer(String nummer) {
    return !nummer.isEmpty() && Character.isDigit(nummer.charAt(0));
  }

  private static int vergelijk(String een, String ander) {
    List<String> delen = delen(een);
    List<String> andere = delen(ander);
    for (int i = 0; i < Math.min(delen.size(), andere.size()); i++) {
      int verschil = vergelijkDeel(delen.get(i), andere.get(i));
      if (verschil != 0) {
        return verschil;
      }
    }
    return Integer.compare(delen.size(), andere.size());
  }

  private static int vergelijkDeel(String een, String ander) {
    if (isCijfer(een) != isCijfer(ander)) {
      return isCijfer(een) ? -1 : 1;
    }
    int lengte = Integer.compare(een.length(), ander.length());
    return lengte != 0 ? lengte : een.compareTo(ander);
  }

  private static List<String> delen(String nummer) {
    List<String> delen = new ArrayList<>();
    Matcher m = DEEL.matcher(nummer);
    while (m.find()) {
      delen.add(m.group());
    }
    return delen;
  }
}
