package nl.verordeningwijzer.regeling;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where every provision of one regulation stands, and which provision stands where. */
public final class Vindplaatsen {

  private static final Vindplaats LEEG = new Vindplaats(List.of());

  private final Map<BepalingId, Vindplaats> plaatsen = new LinkedHashMap<>();
  private final Map<Vindplaats, BepalingId> bepalingen = new HashMap<>();
  private final Set<BepalingId> vervallen = new HashSet<>();

  private Vindplaatsen() {}

  /** Numbers a regulation by its structure. */
  public static Vindplaatsen van(Regeling regeling) {
    Vindplaatsen vindplaatsen = new Vindplaatsen();
    regeling.inhoud().forEach(vindplaatsen::voegToe);
    for (Bijlage bijlage : regeling.bijlagen()) {
      Vindplaats plaats = LEEG.met(Niveau.BIJLAGE, "");
      vindplaatsen.leg(bijlage.id(), plaats);
      vindplaatsen.voegToe(bijlage.inhoud(), plaats, Niveau.ONDERDEEL);
    }
    return vindplaatsen;
  }

  /** Where a provision stands; empty when the regulation does not have it. */
  public Optional<Vindplaats> van(BepalingId id) {
    return Optional.ofNullable(plaatsen.get(id));
  }

  /** Whether the regulation has a provision that did not lapse: only then can it be referred to. */
  public boolean geldt(BepalingId id) {
    return plaatsen.containsKey(id) && !vervallen.contains(id);
  }

  /** Which provision stands at a place. */
  public Optional<BepalingId> op(Vindplaats plaats) {
    return Optional.ofNullable(bepalingen.get(plaats));
  }

  /** Every provision with its place, in the order of the text. */
  public Map<BepalingId, Vindplaats> alle() {
    return java.util.Collections.unmodifiableMap(plaatsen);
  }

  private void voegToe(Indeling deel) {
    switch (deel) {
      case Hoofdstuk h -> {
        leg(h.id(), LEEG.met(Niveau.HOOFDSTUK, h.kop().nummer()));
        h.inhoud().forEach(this::voegToe);
      }
      case Paragraaf p -> {
        leg(p.id(), LEEG.met(Niveau.PARAGRAAF, p.kop().nummer()));
        p.inhoud().forEach(this::voegToe);
      }
      case Artikel a -> {
        Vindplaats plaats = LEEG.met(Niveau.ARTIKEL, a.kop().nummer());
        leg(a.id(), plaats);
        if (a.staat() == Artikel.Staat.VERVALLEN) {
          vervallen.add(a.id());
        }
        for (Lid lid : a.leden()) {
          String nummer = Regels.nummer(a, lid);
          Vindplaats vanLid = nummer.isEmpty() ? plaats : plaats.met(Niveau.LID, nummer);
          leg(lid.id(), vanLid);
          voegToe(lid.inhoud(), vanLid, Niveau.ONDERDEEL);
        }
      }
    }
  }

  private void voegToe(List<Bestanddeel> inhoud, Vindplaats boven, Niveau niveau) {
    int nummer = 0;
    for (Bestanddeel deel : inhoud) {
      switch (deel) {
        case Alinea a -> {}
        case Begrip b -> {
          leg(b.id(), boven);
          // A definition has no letter of its own; the items in it have.
          voegToe(b.inhoud(), boven, Niveau.ONDERDEEL);
        }
        case Onderdeel o -> {
          nummer++;
          Vindplaats plaats =
              boven.met(
                  niveau,
                  niveau == Niveau.ONDERDEEL ? Letters.klein(nummer) : String.valueOf(nummer));
          leg(o.id(), plaats);
          voegToe(o.inhoud(), plaats, Niveau.SUBONDERDEEL);
        }
      }
    }
  }

  private void leg(BepalingId id, Vindplaats plaats) {
    plaatsen.put(id, plaats);
    bepalingen.putIfAbsent(plaats, id);
  }
}
