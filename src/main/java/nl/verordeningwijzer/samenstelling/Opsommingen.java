package nl.verordeningwijzer.samenstelling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.verordeningwijzer.model.Opsomming;
import nl.verordeningwijzer.regeling.Alinea;
import nl.verordeningwijzer.regeling.Artikel;
import nl.verordeningwijzer.regeling.Begrip;
import nl.verordeningwijzer.regeling.Bepaling;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Bestanddeel;
import nl.verordeningwijzer.regeling.Bijlage;
import nl.verordeningwijzer.regeling.Fragment;
import nl.verordeningwijzer.regeling.Fragment.Letterlijk;
import nl.verordeningwijzer.regeling.Hoofdstuk;
import nl.verordeningwijzer.regeling.Indeling;
import nl.verordeningwijzer.regeling.Lid;
import nl.verordeningwijzer.regeling.Onderdeel;
import nl.verordeningwijzer.regeling.Paragraaf;
import nl.verordeningwijzer.regeling.Regeling;
import nl.verordeningwijzer.regeling.Tekst;
import nl.verordeningwijzer.regeling.Termen;
import nl.verordeningwijzer.verwijzing.Verwijzingzoeker;

/**
 * Mends lists that lost or got items: every item ends as it should (";", "; en", a full stop), in
 * the style that the list has in the full text, and definitions stand in alphabetical order where
 * they did (Aanwijzing 3.59). A list with the items it has in the full text is left alone, flaws
 * included.
 */
final class Opsommingen {

  private static final Pattern STAART = Pattern.compile("(?:[;,]?(?: (?:en|of))|[;,.]|)$");

  /** By each item of a list in the full text: the whole list. */
  private final Map<BepalingId, Lijst> lijsten = new HashMap<>();

  private final List<BepalingId> zonderOnderdelen = new ArrayList<>();

  /**
   * A list of the full text.
   *
   * @param invulling whether its items are answers: those have their marks, whatever their number,
   *     until something else stands among them
   */
  private record Lijst(
      List<BepalingId> items, Opsomming opsomming, boolean alfabetisch, boolean invulling) {

    boolean blijft(List<BepalingId> ids) {
      return invulling ? ids.stream().allMatch(this::heeft) : items.equals(ids);
    }

    /** Further answers are named after the last item of the model. */
    boolean heeft(BepalingId id) {
      String laatste = items.getLast() + "-";
      return items.contains(id)
          || (id.waarde().startsWith(laatste)
              && id.waarde().substring(laatste.length()).matches("\\d+"));
    }
  }

  /**
   * What came of mending.
   *
   * @param zonderOnderdelen provisions that announce a list of which nothing is left
   */
  record Hersteld(Regeling regeling, List<BepalingId> zonderOnderdelen) {}

  private Opsommingen(List<Regeling> volledig) {
    volledig.forEach(r -> houders(r).values().forEach(this::onthoud));
  }

  /** Mends the lists of a text, given its full text. */
  static Hersteld herstel(Regeling regeling, List<Regeling> volledig) {
    Opsommingen opsommingen = new Opsommingen(volledig);
    Regeling hersteld =
        new Regeling(
            regeling.titel(),
            regeling.inhoud().stream().map(opsommingen::herstel).toList(),
            regeling.bijlagen().stream()
                .map(b -> new Bijlage(b.id(), b.opschrift(), opsommingen.herstel(b.inhoud())))
                .toList());
    Map<BepalingId, List<Bestanddeel>> over = houders(hersteld);
    for (Regeling vol : volledig) {
      houders(vol)
          .forEach((houder, inhoud) -> {
            boolean leeg = over.containsKey(houder) && items(over.get(houder)).isEmpty();
            if (leeg && !items(inhoud).isEmpty() && kondigtAan(over.get(houder))) {
              opsommingen.zonderOnderdelen.add(houder);
            }
          });
    }
    return new Hersteld(hersteld, List.copyOf(opsommingen.zonderOnderdelen));
  }

  private static boolean kondigtAan(List<Bestanddeel> inhoud) {
    return !inhoud.isEmpty()
        && inhoud.getLast() instanceof Alinea(Tekst tekst)
        && tekst.woorden().endsWith(":");
  }

  // The full text ---------------------------------------------------------------------------------

  private void onthoud(List<Bestanddeel> inhoud) {
    List<Bestanddeel> items = items(inhoud);
    long blanco = items.stream().filter(i -> woorden(i).equals("" + Verwijzingzoeker.GAT)).count();
    if (items.isEmpty() || (blanco > 0 && blanco < items.size())) {
      return;
    }
    List<BepalingId> ids = items.stream().map(Opsommingen::id).toList();
    List<String> staarten = items.stream().map(i -> staart(woorden(i))).toList();
    boolean begrippen = items.stream().allMatch(Begrip.class::isInstance);
    List<String> termen = items.stream().map(Opsommingen::term).toList();
    Lijst lijst =
        new Lijst(ids, stijl(staarten), begrippen && termen.equals(gesorteerd(termen)), blanco > 0);
    ids.forEach(id -> lijsten.putIfAbsent(id, lijst));
  }

  private static Opsomming stijl(List<String> staarten) {
    int aantal = staarten.size();
    Opsomming gewoon = Opsomming.GEWOON;
    return new Opsomming(
        aantal > 2 ? staarten.getFirst() : gewoon.tussen(),
        aantal > 1 ? staarten.get(aantal - 2) : gewoon.voorlaatste(),
        staarten.getLast().isEmpty() ? gewoon.laatste() : staarten.getLast());
  }

  /** What each provision that can hold a list holds. */
  private static Map<BepalingId, List<Bestanddeel>> houders(Regeling regeling) {
    Map<BepalingId, List<Bestanddeel>> houders = new HashMap<>();
    for (Artikel artikel : regeling.artikelen()) {
      artikel.leden().forEach(lid -> voegToe(lid.id(), lid.inhoud(), houders));
    }
    regeling.bijlagen().forEach(b -> voegToe(b.id(), b.inhoud(), houders));
    return houders;
  }

  private static void voegToe(
      BepalingId houder, List<Bestanddeel> inhoud, Map<BepalingId, List<Bestanddeel>> houders) {
    houders.put(houder, inhoud);
    for (Bestanddeel deel : inhoud) {
      switch (deel) {
        case Alinea a -> {}
        case Onderdeel o -> voegToe(o.id(), o.inhoud(), houders);
        case Begrip b -> voegToe(b.id(), b.inhoud(), houders);
      }
    }
  }

  // The text that is mended -----------------------------------------------------------------------

  private Indeling herstel(Indeling deel) {
    return switch (deel) {
      case Hoofdstuk h ->
          new Hoofdstuk(h.id(), h.kop(), h.inhoud().stream().map(this::herstel).toList());
      case Paragraaf p ->
          new Paragraaf(p.id(), p.kop(), p.inhoud().stream().map(this::herstel).toList());
      case Artikel a ->
          new Artikel(
              a.id(),
              a.kop(),
              a.staat(),
              a.leden().stream().map(l -> new Lid(l.id(), herstel(l.inhoud()))).toList());
    };
  }

  private List<Bestanddeel> herstel(List<Bestanddeel> inhoud) {
    List<Bestanddeel> dieper =
        inhoud.stream()
            .<Bestanddeel>map(deel ->
                switch (deel) {
                  case Alinea a -> a;
                  case Onderdeel o -> new Onderdeel(o.id(), herstel(o.inhoud()));
                  case Begrip b -> new Begrip(b.id(), herstel(b.inhoud()));
                })
            .toList();
    List<Bestanddeel> items = items(dieper);
    List<BepalingId> ids = items.stream().map(Opsommingen::id).toList();
    Lijst lijst =
        ids.stream().filter(lijsten::containsKey).map(lijsten::get).findFirst().orElse(null);
    if (lijst == null || lijst.blijft(ids)) {
      return dieper;
    }
    Opsomming opsomming =
        lijst.invulling()
            ? stijl(
                items.stream()
                    .filter(i -> lijst.heeft(id(i)))
                    .map(i -> staart(woorden(i)))
                    .toList())
            : lijst.opsomming();
    List<Bestanddeel> opVolgorde = new ArrayList<>(items);
    if (lijst.alfabetisch()) {
      opVolgorde.sort(Comparator.comparing(Opsommingen::term, Termen.ALFABETISCH));
    }
    int begin = dieper.indexOf(items.getFirst());
    List<Bestanddeel> resultaat = new ArrayList<>(dieper.subList(0, begin));
    for (int i = 0; i < opVolgorde.size(); i++) {
      resultaat.add(metStaart(opVolgorde.get(i), opsomming.achter(i, opVolgorde.size())));
    }
    dieper.subList(begin, dieper.size()).stream()
        .filter(Alinea.class::isInstance)
        .forEach(resultaat::add);
    return resultaat;
  }

  private static List<Bestanddeel> items(List<Bestanddeel> inhoud) {
    return inhoud.stream().filter(d -> !(d instanceof Alinea)).toList();
  }

  private static BepalingId id(Bestanddeel item) {
    return ((Bepaling) item).id();
  }

  private static List<Bestanddeel> inhoud(Bestanddeel item) {
    return switch (item) {
      case Alinea a -> List.of(a);
      case Onderdeel o -> o.inhoud();
      case Begrip b -> b.inhoud();
    };
  }

  private static String woorden(Bestanddeel item) {
    return item instanceof Alinea(Tekst tekst)
        ? tekst.woorden()
        : inhoud(item).stream().map(Opsommingen::woorden).collect(Collectors.joining(" "));
  }

  /** The term that a definition explains: what stands before the colon. */
  private static String term(Bestanddeel item) {
    return Termen.van(woorden(item));
  }

  private static List<String> gesorteerd(List<String> termen) {
    return termen.stream().sorted(Termen.ALFABETISCH).toList();
  }

  private static String staart(String woorden) {
    Matcher m = STAART.matcher(woorden);
    return m.find() ? m.group() : "";
  }

  /** The item with another end, at the end of its last words. */
  private static Bestanddeel metStaart(Bestanddeel item, String staart) {
    return switch (item) {
      case Alinea(Tekst tekst) -> new Alinea(metStaart(tekst, staart));
      case Onderdeel o -> new Onderdeel(o.id(), laatsteMetStaart(o.inhoud(), staart));
      case Begrip b -> new Begrip(b.id(), laatsteMetStaart(b.inhoud(), staart));
    };
  }

  private static List<Bestanddeel> laatsteMetStaart(List<Bestanddeel> inhoud, String staart) {
    int laatste = inhoud.size() - 1;
    return IntStream.rangeClosed(0, laatste)
        .mapToObj(i -> i == laatste ? metStaart(inhoud.get(i), staart) : inhoud.get(i))
        .toList();
  }

  private static Tekst metStaart(Tekst tekst, String staart) {
    List<Fragment> fragmenten = new ArrayList<>(tekst.fragmenten());
    if (!fragmenten.isEmpty() && fragmenten.getLast() instanceof Letterlijk(String woorden)) {
      int eind = woorden.length() - staart(woorden).length();
      fragmenten.set(fragmenten.size() - 1, new Letterlijk(woorden.substring(0, eind)));
    }
    fragmenten.add(new Letterlijk(staart));
    return new Tekst(fragmenten);
  }
}
