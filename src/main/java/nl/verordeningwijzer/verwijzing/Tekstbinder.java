package nl.verordeningwijzer.verwijzing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Fragment;
import nl.verordeningwijzer.regeling.Fragment.Letterlijk;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regelbouwer;
import nl.verordeningwijzer.regeling.Regeling;
import nl.verordeningwijzer.regeling.Regels;
import nl.verordeningwijzer.regeling.Tekst;

/**
 * Recognises the references in literal text of a regulation, so that they follow when numbers
 * change.
 */
public final class Tekstbinder {

  private final Verwijzingzoeker zoeker;
  private final Verwijzingbinder binder;

  private Tekstbinder(Regeling regeling, Verwijzingzoeker zoeker) {
    this.zoeker = zoeker;
    this.binder = new Verwijzingbinder(regeling, zoeker);
  }

  /**
   * Binds the literal text of some provisions.
   *
   * @param welke the provisions whose text is literal and whose references mean this regulation
   */
  public static Regeling bind(
      Regeling regeling, Verwijzingzoeker zoeker, Predicate<BepalingId> welke) {
    Tekstbinder tekstbinder = new Tekstbinder(regeling, zoeker);
    List<Regel> regels =
        Regels.van(regeling).stream()
            .map(r -> welke.test(r.bepaling()) && !r.soort().isKop() ? tekstbinder.bind(r) : r)
            .toList();
    return Regelbouwer.bouw(regeling.titel(), regels).regeling();
  }

  private Regel bind(Regel regel) {
    List<Fragment> fragmenten =
        regel.tekst().fragmenten().stream()
            .flatMap(f ->
                f instanceof Letterlijk(String woorden)
                    ? bind(woorden, regel.bepaling()).stream()
                    : java.util.stream.Stream.of(f))
            .toList();
    return new Regel(
        regel.bepaling(),
        regel.soort(),
        regel.nummer(),
        regel.scheiding(),
        regel.niveau(),
        new Tekst(fragmenten));
  }

  private List<Fragment> bind(String woorden, BepalingId van) {
    List<Fragment> fragmenten = new ArrayList<>();
    int tot = 0;
    for (Vondst vondst : zoeker.zoek(woorden)) {
      String eigen = woorden.substring(vondst.begin(), vondst.eind());
      Optional<Fragment> verwijzing =
          switch (vondst) {
            case Vondst.NaarElders e ->
                Optional.of(new Fragment.Extern(List.of(new Letterlijk(eigen))));
            case Vondst.Intern i ->
                binder.doelen(i, van).map(d -> new Fragment.Verwijzing(d, i.vorm(), eigen));
          };
      if (verwijzing.isPresent()) {
        fragmenten.add(new Letterlijk(woorden.substring(tot, vondst.begin())));
        fragmenten.add(verwijzing.get());
        tot = vondst.eind();
      }
    }
    fragmenten.add(new Letterlijk(woorden.substring(tot)));
    return fragmenten;
  }
}
