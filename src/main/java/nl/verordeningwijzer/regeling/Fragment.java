package nl.verordeningwijzer.regeling;

import java.util.List;
import java.util.stream.Collectors;

/** A piece of text that knows where its words come from. */
public sealed interface Fragment {

  /** The words as they stand in the text now. */
  String woorden();

  /** Words that mean nothing but themselves. */
  record Letterlijk(String woorden) implements Fragment {}

  /**
   * A reference to provisions of this regulation. The targets are its meaning; the words follow
   * from them and from the numbering, and are written by the package {@code verwijzing} only.
   *
   * @param doelen what it refers to, in order; of a range every member
   * @param vorm how it is worded
   * @param woorden the words in the numbering of the regulation it stands in
   */
  record Verwijzing(List<BepalingId> doelen, Verwijsvorm vorm, String woorden) implements Fragment {
    public Verwijzing {
      doelen = List.copyOf(doelen);
    }

    /** The same reference in other words. */
    public Verwijzing met(String nieuweWoorden) {
      return new Verwijzing(doelen, vorm, nieuweWoorden);
    }
  }

  /** A reference to another regulation: never renumbered. It may hold a blank. */
  record Extern(List<Fragment> delen) implements Fragment {
    public Extern {
      delen = List.copyOf(delen);
    }

    @Override
    public String woorden() {
      return samen(delen);
    }
  }

  /** Words that are there because of an answer. */
  record Invulling(KeuzeId keuze, List<Fragment> waarde) implements Fragment {
    public Invulling {
      waarde = List.copyOf(waarde);
    }

    @Override
    public String woorden() {
      return samen(waarde);
    }
  }

  /** A choice that is not made yet, as the model prints it, brackets and all. */
  record Open(KeuzeId keuze, List<Fragment> model) implements Fragment {
    public Open {
      model = List.copyOf(model);
    }

    @Override
    public String woorden() {
      return samen(model);
    }
  }

  private static String samen(List<Fragment> delen) {
    return delen.stream().map(Fragment::woorden).collect(Collectors.joining());
  }
}
