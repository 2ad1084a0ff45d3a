package nl.verordeningwijzer.model;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a municipality starts from: the text that its decision amends, if there is one. */
public enum Uitgangspunt {
  /** The model's own existing text, with the was-answers. */
  BESTAANDE_TEKST("bestaande-tekst-van-het-model"),
  /** The model's new text, adopted earlier with the answers of then. */
  NIEUWE_TEKST("nieuwe-tekst-van-het-model"),
  /** Nothing: the council adopts a whole new ordinance. */
  GEEN("geen");

  private final String naam;

  Uitgangspunt(String naam) {
    this.naam = naam;
  }

  /** As it is written in dossiers and data files. */
  public String naam() {
    return naam;
  }

  /** Whether there is a text that the decision amends. */
  public boolean wijzigt() {
    return this != GEEN;
  }

  /** All names, for a message. */
  public static String namen() {
    return Arrays.stream(values()).map(Uitgangspunt::naam).collect(Collectors.joining(", "));
  }

  /** The starting point with a name. */
  public static Optional<Uitgangspunt> van(String naam) {
    return Arrays.stream(values()).filter(u -> u.naam.equals(naam)).findFirst();
  }
}
