package nl.verordeningwijzer.app.bediening;

/** Shows the text of the law inside the program. */
@FunctionalInterface
public interface Wetwijzer {

  /**
   * Shows what the law says.
   *
   * @param grondslag the place in the words of the model's data: "artikel 8a, tweede lid, onderdeel
   *     e, van de Participatiewet"
   */
  void toon(String grondslag);
}
