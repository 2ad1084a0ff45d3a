package nl.verordeningwijzer.app.werk;

import javafx.beans.property.ReadOnlyObjectProperty;

/** The one place that knows which page shows what. Pages ask to be led somewhere, nothing more. */
public interface Navigatie {

  /** Leads the user to a place; the way back is remembered. */
  void naar(Plaats plaats);

  /** Leads the user back to where he was before; does nothing when there is no before. */
  void terug();

  /** Where the user is now. */
  ReadOnlyObjectProperty<Plaats> plaats();
}
