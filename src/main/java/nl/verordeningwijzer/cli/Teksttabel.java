package nl.verordeningwijzer.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table on the console: cells beside each other, words wrapped within their column. The table of
 * picocli begins a cell where the one before it ended.
 *
 * @param breedtes how many characters each column may hold
 */
record Teksttabel(List<Integer> breedtes) {
  Teksttabel {
    breedtes = List.copyOf(breedtes);
  }

  /** A row, with the end of each of its lines. */
  String rij(List<String> cellen) {
    List<List<String>> regels =
        IntStream.range(0, cellen.size())
            .mapToObj(i -> gebroken(cellen.get(i), breedtes.get(i)))
            .toList();
    int hoogte = regels.stream().mapToInt(List::size).max().orElse(0);
    StringBuilder rij = new StringBuilder();
    for (int regel = 0; regel < hoogte; regel++) {
      StringBuilder samen = new StringBuilder();
      for (int kolom = 0; kolom < cellen.size(); kolom++) {
        List<String> cel = regels.get(kolom);
        String woorden = regel < cel.size() ? cel.get(regel) : "";
        samen.append(woorden).repeat(' ', Math.max(0, breedtes.get(kolom) - woorden.length()) + 2);
      }
      rij.append(samen.toString().stripTrailing()).append(System.lineSeparator());
    }
    return rij.toString();
  }

  private static List<String> gebroken(String tekst, int breedte) {
    List<String> regels = new ArrayList<>();
    for (String alinea : tekst.split("\n", -1)) {
      StringBuilder regel = new StringBuilder();
      for (String woord : alinea.split(" ")) {
        if (!regel.isEmpty() && regel.length() + 1 + woord.length() > breedte) {
          regels.add(regel.toString());
          regel.setLength(0);
        }
        regel.append(regel.isEmpty() ? "" : " ").append(woord);
      }
      regels.add(regel.toString());
    }
    return regels;
  }
}
