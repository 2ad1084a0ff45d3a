package nl.verordeningwijzer.regeling;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verordeningwijzer.regeling.Fragment.Extern;
import nl.verordeningwijzer.regeling.Fragment.Invulling;
import nl.verordeningwijzer.regeling.Fragment.Letterlijk;
import nl.verordeningwijzer.regeling.Fragment.Open;
import nl.verordeningwijzer.regeling.Fragment.Verwijzing;

/** Text of a provision: a row of fragments. Neighbouring literal words are one fragment. */
public record Tekst(List<Fragment> fragmenten) {

  /** No words at all. */
  public static final Tekst LEEG = new Tekst(List.of());

  public Tekst {
    fragmenten = samengevoegd(fragmenten);
  }

  /** Literal words. */
  public static Tekst van(String woorden) {
    return new Tekst(List.of(new Letterlijk(woorden)));
  }

  /** The words, without where they come from. */
  public String woorden() {
    return fragmenten.stream().map(Fragment::woorden).collect(Collectors.joining());
  }

  public boolean isLeeg() {
    return fragmenten.isEmpty();
  }

  /** Every reference to this regulation, also inside answers and open choices, in order. */
  public List<Verwijzing> verwijzingen() {
    return fragmenten.stream().flatMap(Tekst::verwijzingen).toList();
  }

  /** The same text with each reference to this regulation replaced; everything else stays. */
  public Tekst metVerwijzingen(UnaryOperator<Verwijzing> vervanging) {
    return metVerwijzingen(vervanging, vervanging);
  }

  /**
   * The same text with each reference to this regulation replaced.
   *
   * @param inOpen for references inside a choice that is not made yet
   */
  public Tekst metVerwijzingen(
      UnaryOperator<Verwijzing> vervanging, UnaryOperator<Verwijzing> inOpen) {
    return new Tekst(vervang(fragmenten, vervanging, inOpen));
  }

  private static Stream<Verwijzing> verwijzingen(Fragment fragment) {
    return switch (fragment) {
      case Letterlijk l -> Stream.empty();
      case Verwijzing v -> Stream.of(v);
      case Extern e -> e.delen().stream().flatMap(Tekst::verwijzingen);
      case Invulling i -> i.waarde().stream().flatMap(Tekst::verwijzingen);
      case Open o -> o.model().stream().flatMap(Tekst::verwijzingen);
    };
  }

  private static List<Fragment> vervang(
      List<Fragment> fragmenten,
      UnaryOperator<Verwijzing> vervanging,
      UnaryOperator<Verwijzing> inOpen) {
    return fragmenten.stream()
        .<Fragment>map(fragment ->
            switch (fragment) {
              case Letterlijk l -> l;
              case Verwijzing v -> vervanging.apply(v);
              case Extern e -> new Extern(vervang(e.delen(), vervanging, inOpen));
              case Invulling i -> new Invulling(i.keuze(), vervang(i.waarde(), vervanging, inOpen));
              case Open o -> new Open(o.keuze(), vervang(o.model(), inOpen, inOpen));
            })
        .toList();
  }

  private static List<Fragment> samengevoegd(List<Fragment> fragmenten) {
    List<Fragment> resultaat = new ArrayList<>();
    for (Fragment fragment : fragmenten) {
      if (!(fragment instanceof Letterlijk nieuw)) {
        resultaat.add(fragment);
      } else if (!nieuw.woorden().isEmpty()) {
        if (!resultaat.isEmpty() && resultaat.getLast() instanceof Letterlijk vorig) {
          resultaat.set(resultaat.size() - 1, new Letterlijk(vorig.woorden() + nieuw.woorden()));
        } else {
          resultaat.add(nieuw);
        }
      }
    }
    return List.copyOf(resultaat);
  }

  @Override
  public String toString() {
    return woorden();
  }
}
