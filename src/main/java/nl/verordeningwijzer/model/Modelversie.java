package nl.verordeningwijzer.model;

/**
 * Which model, and which version of it.
 *
 * @param naam the folder of the model
 * @param versie the folder of the version: its date
 */
public record Modelversie(String naam, String versie) {
  @Override
  public String toString() {
    return naam + " " + versie;
  }
}
