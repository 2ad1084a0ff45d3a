package nl.verordeningwijzer.verwijzing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.verordeningwijzer.regeling.Alinea;
import nl.verordeningwijzer.regeling.Artikel;
import nl.verordeningwijzer.regeling.Begrip;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Bestanddeel;
import nl.verordeningwijzer.regeling.Bijlage;
import nl.verordeningwijzer.regeling.Fragment;
import nl.verordeningwijzer.regeling.Hoofdstuk;
import nl.verordeningwijzer.regeling.Indeling;
import nl.verordeningwijzer.regeling.Lid;
import nl.verordeningwijzer.regeling.Onderdeel;
import nl.verordeningwijzer.regeling.Paragraaf;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regeling;
import nl.verordeningwijzer.regeling.Regels;
import nl.verordeningwijzer.regeling.Tekst;

/** Changes to regulations that tests make: references put in, provisions taken out. */
final class Verwijzend {

  private static final Verwijzingzoeker ZOEKER = new Verwijzingzoeker(List.of("wet"));

  private Verwijzend() {}

  /** The same regulation in which every reference that its words make is bound to its targets. */
  static Regeling gebonden(Regeling regeling) {
    Verwijzingbinder binder = new Verwijzingbinder(regeling, ZOEKER);
    return metTeksten(regeling, (tekst, van) -> gebonden(tekst, van, binder));
  }

  private static Tekst gebonden(Tekst tekst, BepalingId van, Verwijzingbinder binder) {
    String woorden = tekst.woorden();
    List<Fragment> fragmenten = new ArrayList<>();
    int tot = 0;
    for (Vondst vondst : ZOEKER.zoek(woorden)) {
      Optional<List<BepalingId>> doelen =
          vondst instanceof Vondst.Intern intern ? binder.doelen(intern, van) : Optional.empty();
      if (doelen.isPresent()) {
        fragmenten.add(new Fragment.Letterlijk(woorden.substring(tot, vondst.begin())));
        fragmenten.add(
            new Fragment.Verwijzing(
                doelen.get(),
                ((Vondst.Intern) vondst).vorm(),
                woorden.substring(vondst.begin(), vondst.eind())));
        tot = vondst.eind();
      }
    }
    fragmenten.add(new Fragment.Letterlijk(woorden.substring(tot)));
    return new Tekst(fragmenten);
  }

  /** The same regulation without some leden, onderdelen and articles; an article keeps a lid. */
  static Regeling zonder(Regeling regeling, Predicate<BepalingId> weg) {
    return new Regeling(
        regeling.titel(), zonderIndeling(regeling.inhoud(), weg), regeling.bijlagen());
  }

  private static List<Indeling> zonderIndeling(List<Indeling> inhoud, Predicate<BepalingId> weg) {
    return inhoud.stream()
        .filter(deel -> !weg.test(deel.id()))
        .<Indeling>map(deel ->
            switch (deel) {
              case Hoofdstuk h -> new Hoofdstuk(h.id(), h.kop(), zonderIndeling(h.inhoud(), weg));
              case Paragraaf p -> new Paragraaf(p.id(), p.kop(), zonderIndeling(p.inhoud(), weg));
              case Artikel a -> {
                List<Lid> leden =
                    a.leden().stream()
                        .filter(lid -> !weg.test(lid.id()))
                        .map(lid -> new Lid(lid.id(), zonderDelen(lid.inhoud(), weg)))
                        .toList();
                yield leden.isEmpty() ? a : new Artikel(a.id(), a.kop(), a.staat(), leden);
              }
            })
        .toList();
  }

  private static List<Bestanddeel> zonderDelen(
      List<Bestanddeel> inhoud, Predicate<BepalingId> weg) {
    return inhoud.stream()
        .flatMap(deel ->
            switch (deel) {
              case Alinea a -> Stream.of(a);
              case Onderdeel o when weg.test(o.id()) -> Stream.<Bestanddeel>empty();
              case Onderdeel o -> Stream.of(new Onderdeel(o.id(), zonderDelen(o.inhoud(), weg)));
              case Begrip b when weg.test(b.id()) -> Stream.<Bestanddeel>empty();
              case Begrip b -> Stream.of(new Begrip(b.id(), zonderDelen(b.inhoud(), weg)));
            })
        .toList();
  }

  /** A text and the provision it is the text of. */
  interface Tekstbewerking {
    Tekst bewerk(Tekst tekst, BepalingId van);
  }

  /** The same regulation with other texts. */
  static Regeling metTeksten(Regeling regeling, Tekstbewerking bewerking) {
    return new Regeling(
        regeling.titel(),
        indelingen(regeling.inhoud(), bewerking),
        regeling.bijlagen().stream()
            .map(b ->
                new Bijlage(
                    b.id(),
                    bewerking.bewerk(b.opschrift(), b.id()),
                    delen(b.inhoud(), b.id(), bewerking)))
            .toList());
  }

  private static List<Indeling> indelingen(List<Indeling> inhoud, Tekstbewerking bewerking) {
    UnaryOperator<Indeling> bewerkt =
        deel ->
            switch (deel) {
              case Hoofdstuk h -> new Hoofdstuk(h.id(), h.kop(), indelingen(h.inhoud(), bewerking));
              case Paragraaf p -> new Paragraaf(p.id(), p.kop(), indelingen(p.inhoud(), bewerking));
              case Artikel a ->
                  new Artikel(
                      a.id(),
                      a.kop(),
                      a.staat(),
                      a.leden().stream()
                          .map(l -> new Lid(l.id(), delen(l.inhoud(), l.id(), bewerking)))
                          .toList());
            };
    return inhoud.stream().map(bewerkt).toList();
  }

  private static List<Bestanddeel> delen(
      List<Bestanddeel> inhoud, BepalingId van, Tekstbewerking bewerking) {
    return inhoud.stream()
        .<Bestanddeel>map(deel ->
            switch (deel) {
              case Alinea a -> new Alinea(bewerking.bewerk(a.tekst(), van));
              case Onderdeel o -> new Onderdeel(o.id(), delen(o.inhoud(), o.id(), bewerking));
              case Begrip b -> new Begrip(b.id(), delen(b.inhoud(), b.id(), bewerking));
            })
        .toList();
  }

  /** The printed text of a line of a provision. */
  static String regel(Regeling regeling, String id) {
    return Regels.van(regeling).stream()
        .filter(r -> r.bepaling().waarde().equals(id))
        .map(Regel::gedrukt)
        .findFirst()
        .orElseThrow();
  }
}
