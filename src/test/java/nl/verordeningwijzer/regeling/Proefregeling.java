package nl.verordeningwijzer.regeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;

/** Small regulations for tests, written as plain lines. A provision is known by its number. */
public final class Proefregeling {

  private Proefregeling() {}

  /** Reads a regulation; every line must find a place. */
  public static Regeling van(String tekst) {
    Regellezer.Gelezen gelezen = Regellezer.lees(tekst.lines().toList());
    Regelbouwer.Gebouwd gebouwd = Regelbouwer.bouw(Tekst.van("Verordening"), gelezen.regels());
    assertThat(gebouwd.ongeplaatst()).as("lines without a place").isEmpty();
    assertThat(gelezen.sprongen()).as("numbers that jump").isEmpty();
    return gebouwd.regeling();
  }

  /** A regulation as it is printed. */
  public static String tekst(Regeling regeling) {
    return tekst(Regels.van(regeling));
  }

  /** Lines as they are printed. */
  public static String tekst(List<Regel> regels) {
    return regels.stream().map(r -> r.gedrukt() + "\n").collect(Collectors.joining());
  }
}
