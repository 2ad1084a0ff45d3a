package nl.verordeningwijzer.app.werk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.uitwerking.Vragen.Toestand;
import nl.verordeningwijzer.uitwerking.Vragen.Vraag;

/** The way from one open question to the next. */
public final class Openvragen {

  private Openvragen() {}

  /**
   * The next or the previous question that is open, round the list. What was put off comes when
   * nothing else is open.
   *
   * @param vanaf the question where the user is; empty for the beginning
   */
  public static Optional<Vraag> volgende(
      List<Vraag> vragen, Optional<KeuzeId> vanaf, boolean vooruit) {
    List<Vraag> volgorde = vooruit ? vragen : vragen.reversed();
    List<KeuzeId> ids = volgorde.stream().map(v -> v.keuze().id()).toList();
    int begin = vanaf.map(ids::indexOf).orElse(-1) + 1;
    List<Vraag> vanHier =
        Stream.concat(
                volgorde.subList(begin, volgorde.size()).stream(),
                volgorde.subList(0, begin).stream())
            .filter(v -> vanaf.isEmpty() || !v.keuze().id().equals(vanaf.get()))
            .toList();
    return vanHier.stream()
        .filter(v -> v.isOpen() && v.toestand() != Toestand.LATER)
        .findFirst()
        .or(() -> vanHier.stream().filter(Vraag::isOpen).findFirst());
  }
}
