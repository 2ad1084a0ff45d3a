package nl.verordeningwijzer.verwijzing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Bijlage;
import nl.verordeningwijzer.regeling.Niveau;
import nl.verordeningwijzer.regeling.Regeling;
import nl.verordeningwijzer.regeling.Verwijsvorm.Verbinding;
import nl.verordeningwijzer.regeling.Vindplaats;
import nl.verordeningwijzer.regeling.Vindplaats.Stap;
import nl.verordeningwijzer.regeling.Vindplaatsen;

/** Finds out which provisions of a regulation the words of a reference mean. */
public final class Verwijzingbinder {

  private final Regeling regeling;
  private final Vindplaatsen vindplaatsen;
  private final Verwijzingzoeker zoeker;

  public Verwijzingbinder(Regeling regeling, Verwijzingzoeker zoeker) {
    this.regeling = regeling;
    this.vindplaatsen = Vindplaatsen.van(regeling);
    this.zoeker = zoeker;
  }

  /**
   * The provisions that are meant, in order; of a range every member.
   *
   * @param van the provision in whose text the reference stands
   * @return empty when one of the places does not exist
   */
  public Optional<List<BepalingId>> doelen(Vondst.Intern vondst, BepalingId van) {
    if (vondst.vorm().boven() == Niveau.BIJLAGE) {
      return bijlage(van).map(List::of);
    }
    List<BepalingId> doelen = new ArrayList<>();
    for (Vindplaats adres : vondst.adressen()) {
      Optional<BepalingId> doel = volledig(adres, van).flatMap(vindplaatsen::op);
      if (doel.isEmpty()) {
        return Optional.empty();
      }
      doelen.add(doel.get());
    }
    return vondst.vorm().verbinding() == Verbinding.TOT_EN_MET && doelen.size() == 2
        ? tussen(doelen.getFirst(), doelen.getLast())
        : Optional.of(List.copyOf(doelen));
  }

  /**
   * Completes a place that leaves out its article or lid with those of the provision it is named
   * in.
   */
  private Optional<Vindplaats> volledig(Vindplaats adres, BepalingId van) {
    Niveau eerste = adres.stappen().getFirst().niveau();
    if (eerste.compareTo(Niveau.ARTIKEL) <= 0) {
      return Optional.of(adres);
    }
    return vindplaatsen
        .van(van)
        .map(hier ->
            new Vindplaats(
                Stream.concat(
                        hier.stappen().stream().filter(s -> s.niveau().compareTo(eerste) < 0),
                        adres.stappen().stream())
                    .toList()));
  }

  private Optional<List<BepalingId>> tussen(BepalingId eerste, BepalingId laatste) {
    Vindplaats boven = vindplaatsen.van(eerste).orElseThrow().boven();
    Niveau niveau = vindplaatsen.van(eerste).orElseThrow().niveau();
    List<BepalingId> broers =
        vindplaatsen.alle().entrySet().stream()
            .filter(e -> e.getValue().niveau() == niveau && e.getValue().boven().equals(boven))
            .map(java.util.Map.Entry::getKey)
            .filter(
                id -> vindplaatsen.op(vindplaatsen.van(id).orElseThrow()).equals(Optional.of(id)))
            .toList();
    int begin = broers.indexOf(eerste);
    int eind = broers.indexOf(laatste);
    return begin < 0 || eind <= begin
        ? Optional.empty()
        : Optional.of(List.copyOf(broers.subList(begin, eind + 1)));
  }

  /**
   * "de Bijlage": the only one, or the one whose heading says that it belongs to the provision that
   * names it (Aanwijzingen 102 and 103, old numbering).
   */
  private Optional<BepalingId> bijlage(BepalingId van) {
    List<Bijlage> bijlagen = regeling.bijlagen();
    if (bijlagen.size() == 1) {
      return Optional.of(bijlagen.getFirst().id());
    }
    Optional<Vindplaats> hier = vindplaatsen.van(van);
    if (hier.isEmpty()) {
      return Optional.empty();
    }
    List<BepalingId> passend =
        bijlagen.stream()
            .filter(b -> hoortBij(b).stream().anyMatch(plaats -> begintMet(hier.get(), plaats)))
            .map(Bijlage::id)
            .toList();
    return passend.size() == 1 ? Optional.of(passend.getFirst()) : Optional.empty();
  }

  private List<Vindplaats> hoortBij(Bijlage bijlage) {
    return zoeker.zoek(bijlage.opschrift().woorden()).stream()
        .filter(Vondst.Intern.class::isInstance)
        .flatMap(v -> ((Vondst.Intern) v).adressen().stream())
        .toList();
  }

  private static boolean begintMet(Vindplaats plaats, Vindplaats begin) {
    List<Stap> stappen = plaats.stappen();
    List<Stap> eerste = begin.stappen();
    return stappen.size() >= eerste.size() && stappen.subList(0, eerste.size()).equals(eerste);
  }
}
