package nl.verordeningwijzer.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.KeuzeId;

/**
 * What stands around the amendments in the decision.
 *
 * @param aanhef the paragraphs before "besluit:", that word included
 * @param wijziging what opens article I; empty when the decision adopts a whole ordinance
 * @param inwerkingtreding what article II says; empty when the ordinance itself says it
 * @param altijdGeheel articles that are always replaced whole, each with the reason
 * @param klein how far other articles are amended word by word
 * @param aanhalingstekens the marks around quoted words, one before and one behind
 */
public record Besluitmodel(
    List<Sjabloon> opschrift,
    List<Aanhefregel> aanhef,
    List<Sjabloon> wijziging,
    List<Sjabloon> inwerkingtreding,
    List<Sjabloon> slot,
    List<String> ondertekening,
    Map<BepalingId, String> altijdGeheel,
    Klein klein,
    String aanhalingstekens) {

  /**
   * The measure beyond which an article is replaced whole.
   *
   * @param instructies the most amendments in one article
   * @param procent the largest part of its words that lapses or is replaced
   */
  public record Klein(int instructies, int procent) {}

  /**
   * A paragraph of the aanhef.
   *
   * @param grondslagen the grounds, joined into one list between begin and end; empty for a
   *     paragraph without grounds
   */
  public record Aanhefregel(
      List<Sjabloon> begin, List<List<Sjabloon>> grondslagen, List<Sjabloon> eind) {
    public Aanhefregel {
      begin = List.copyOf(begin);
      grondslagen = grondslagen.stream().map(List::copyOf).toList();
      eind = List.copyOf(eind);
    }
  }

  public Besluitmodel {
    opschrift = List.copyOf(opschrift);
    aanhef = List.copyOf(aanhef);
    wijziging = List.copyOf(wijziging);
    inwerkingtreding = List.copyOf(inwerkingtreding);
    slot = List.copyOf(slot);
    ondertekening = List.copyOf(ondertekening);
    altijdGeheel = Map.copyOf(altijdGeheel);
  }

  /** Every choice that is made in the decision itself, in order; some more than once. */
  public List<KeuzeId> keuzes() {
    Stream<List<Sjabloon>> regels =
        aanhef.stream()
            .flatMap(r ->
                Stream.concat(
                    Stream.of(r.begin()),
                    Stream.concat(r.grondslagen().stream(), Stream.of(r.eind()))));
    return Stream.of(Stream.of(opschrift), regels, Stream.of(wijziging, inwerkingtreding, slot))
        .flatMap(s -> s)
        .flatMap(List::stream)
        .flatMap(Modeltekst::keuzes)
        .toList();
  }
}
