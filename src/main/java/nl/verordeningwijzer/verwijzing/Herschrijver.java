package nl.verordeningwijzer.verwijzing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.verordeningwijzer.regeling.Alinea;
import nl.verordeningwijzer.regeling.Artikel;
import nl.verordeningwijzer.regeling.Begrip;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Bestanddeel;
import nl.verordeningwijzer.regeling.Bevinding;
import nl.verordeningwijzer.regeling.Bevinding.Ernst;
import nl.verordeningwijzer.regeling.Bijlage;
import nl.verordeningwijzer.regeling.Fragment;
import nl.verordeningwijzer.regeling.Fragment.Letterlijk;
import nl.verordeningwijzer.regeling.Fragment.Verwijzing;
import nl.verordeningwijzer.regeling.Hoofdstuk;
import nl.verordeningwijzer.regeling.Indeling;
import nl.verordeningwijzer.regeling.Kop;
import nl.verordeningwijzer.regeling.Lid;
import nl.verordeningwijzer.regeling.Niveau;
import nl.verordeningwijzer.regeling.Onderdeel;
import nl.verordeningwijzer.regeling.Paragraaf;
import nl.verordeningwijzer.regeling.Regeling;
import nl.verordeningwijzer.regeling.Tekst;
import nl.verordeningwijzer.regeling.Vindplaatsen;
import nl.verordeningwijzer.verwijzing.Verwijzingschrijver.Geschreven;

/** Brings the words of every reference of a regulation in line with its numbering. */
public final class Herschrijver {

  private static final Berichten BERICHTEN = Berichten.van(Herschrijver.class);

  /** For words that are known to be a reference to this regulation. */
  private static final Verwijzingzoeker ZOEKER = new Verwijzingzoeker(List.of());

  private static final Pattern BIJSTELLING = Pattern.compile(", (?:als )?(?:bedoeld|genoemd) in $");

  private final Function<BepalingId, String> naam;
  private final Vindplaatsen vindplaatsen;
  private final Verwijzingschrijver schrijver;
  private final Verwijzingbinder binder;
  private final List<Bevinding> bevindingen = new ArrayList<>();

  /**
   * A regulation whose references are right, and a finding for each that could not be made right;
   * that one keeps the words it had.
   */
  public record Herschreven(Regeling regeling, List<Bevinding> bevindingen) {
    public Herschreven {
      bevindingen = List.copyOf(bevindingen);
    }
  }

  /** Writes every reference anew, but for those whose words are right as they are. */
  public static Herschreven herschrijf(Regeling regeling) {
    return herschrijf(regeling, BepalingId::waarde);
  }

  /**
   * Writes every reference anew.
   *
   * @param naam how findings name a provision, also one that is not in the regulation any more
   */
  public static Herschreven herschrijf(Regeling regeling, Function<BepalingId, String> naam) {
    Herschrijver herschrijver = new Herschrijver(regeling, naam);
    Regeling nieuw =
        new Regeling(
            regeling.titel(),
            regeling.inhoud().stream().map(herschrijver::herschrijf).toList(),
            regeling.bijlagen().stream().map(herschrijver::herschrijf).toList());
    return new Herschreven(nieuw, herschrijver.bevindingen);
  }

  private Herschrijver(Regeling regeling, Function<BepalingId, String> naam) {
    this.naam = naam;
    this.vindplaatsen = Vindplaatsen.van(regeling);
    this.schrijver = new Verwijzingschrijver(vindplaatsen);
    this.binder = new Verwijzingbinder(regeling, ZOEKER);
  }

  private Indeling herschrijf(Indeling deel) {
    return switch (deel) {
      case Hoofdstuk h ->
          new Hoofdstuk(
              h.id(),
              herschrijf(h.kop(), h.id()),
              h.inhoud().stream().map(this::herschrijf).toList());
      case Paragraaf p ->
          new Paragraaf(
              p.id(),
              herschrijf(p.kop(), p.id()),
              p.inhoud().stream().map(this::herschrijf).toList());
      case Artikel a ->
          new Artikel(
              a.id(),
              herschrijf(a.kop(), a.id()),
              a.staat(),
              a.leden().stream()
                  .map(lid -> new Lid(lid.id(), herschrijf(lid.inhoud(), lid.id())))
                  .toList());
    };
  }

  private Bijlage herschrijf(Bijlage bijlage) {
    BepalingId id = bijlage.id();
    return new Bijlage(id, herschrijf(bijlage.opschrift(), id), herschrijf(bijlage.inhoud(), id));
  }

  private Kop herschrijf(Kop kop, BepalingId van) {
    return new Kop(kop.nummer(), kop.scheiding(), herschrijf(kop.opschrift(), van));
  }

  private List<Bestanddeel> herschrijf(List<Bestanddeel> inhoud, BepalingId van) {
    return inhoud.stream()
        .<Bestanddeel>map(deel ->
            switch (deel) {
              case Alinea a -> new Alinea(herschrijf(a.tekst(), van));
              case Onderdeel o -> new Onderdeel(o.id(), herschrijf(o.inhoud(), o.id()));
              case Begrip b -> new Begrip(b.id(), herschrijf(b.inhoud(), b.id()));
            })
        .toList();
  }

  private Tekst herschrijf(Tekst tekst, BepalingId van) {
    // A choice that is still open is printed as the model prints it, also where a target is
    // missing: the open question
    // is what is told.
    Tekst nieuw =
        tekst.metVerwijzingen(
            v -> klopt(v, van) ? v : herschrijf(v, van),
            v ->
                v.doelen().stream().allMatch(vindplaatsen::geldt)
                        && schrijver.schrijf(v, van) instanceof Geschreven.Gelukt(String woorden)
                    ? v.met(woorden)
                    : v);
    return nieuw.equals(tekst) ? tekst : zonderSluitkomma(tekst, nieuw);
  }

  /**
   * "artikel 1, tweede lid, wordt" becomes "artikel 1 wordt" when the lid lost its number: the
   * comma closed the reference (Aanwijzing 3.29). In ", bedoeld in artikel 1, tweede lid, wordt" it
   * closes what the first comma opened, and stays.
   */
  private static Tekst zonderSluitkomma(Tekst oud, Tekst nieuw) {
    List<Fragment> was = oud.fragmenten();
    List<Fragment> wordt = new ArrayList<>(nieuw.fragmenten());
    for (int i = 0; i < wordt.size() - 1 && was.size() == wordt.size(); i++) {
      boolean korter =
          was.get(i).woorden().contains(", ") && !wordt.get(i).woorden().contains(", ");
      boolean bijstelling = i > 0 && BIJSTELLING.matcher(wordt.get(i - 1).woorden()).find();
      if (wordt.get(i) instanceof Verwijzing
          && korter
          && !bijstelling
          && wordt.get(i + 1) instanceof Letterlijk(String woorden)
          && woorden.startsWith(", ")) {
        wordt.set(i + 1, new Letterlijk(woorden.substring(1)));
      }
    }
    return new Tekst(wordt);
  }

  /**
   * Whether the words already mean the targets that are left. They then stay as someone wrote them,
   * in whatever form.
   */
  private boolean klopt(Verwijzing verwijzing, BepalingId van) {
    String woorden = verwijzing.woorden();
    List<BepalingId> doelen =
        verwijzing.doelen().stream().map(this::teNoemen).flatMap(Optional::stream).toList();
    List<Vondst> vondsten = ZOEKER.zoek(woorden);
    return !doelen.isEmpty()
        && vondsten.size() == 1
        && vondsten.getFirst() instanceof Vondst.Intern vondst
        && vondst.begin() == 0
        && vondst.eind() == woorden.length()
        && binder.doelen(vondst, van).equals(Optional.of(doelen));
  }

  /**
   * What words can name of a target: a lid without a number is named by its article, a definition
   * too. An onderdeel is named itself or not at all.
   */
  private Optional<BepalingId> teNoemen(BepalingId doel) {
    return Optional.of(doel)
        .filter(vindplaatsen::geldt)
        .flatMap(vindplaatsen::van)
        .flatMap(plaats ->
            plaats.niveau().compareTo(Niveau.ONDERDEEL) < 0
                ? vindplaatsen.op(plaats)
                : Optional.of(doel));
  }

  private Verwijzing herschrijf(Verwijzing verwijzing, BepalingId van) {
    return switch (schrijver.schrijf(verwijzing, van)) {
      case Geschreven.Gelukt(String woorden) -> {
        if (verwijzing.doelen().size() > 1
            && !ZOEKER.zoek(verwijzing.woorden()).isEmpty()
            && verwijzing.doelen().stream().filter(vindplaatsen::geldt).count() == 1) {
          // The verb stands outside the reference: "zijn het tweede tot en met het vijfde lid".
          bevindingen.add(
              new Bevinding(
                  "verwijzing-enkelvoud",
                  Ernst.WAARSCHUWING,
                  vindplaatsen.van(van).map(Plaatsnaam::van).orElse(""),
                  BERICHTEN.bericht("verwijzing-enkelvoud", woorden)));
        }
        yield verwijzing.met(woorden);
      }
      case Geschreven.DoelWeg(List<BepalingId> doelen) -> {
        meld("verwijzing-naar-niets", verwijzing, van, doelen);
        yield verwijzing;
      }
      case Geschreven.GeenVorm(List<BepalingId> doelen) -> {
        meld("verwijzing-niet-te-schrijven", verwijzing, van, doelen);
        yield verwijzing;
      }
    };
  }

  private void meld(String code, Verwijzing verwijzing, BepalingId van, List<BepalingId> doelen) {
    String namen = doelen.stream().map(naam).collect(Collectors.joining(", "));
    bevindingen.add(
        new Bevinding(
            code,
            Ernst.BLOKKEREND,
            vindplaatsen.van(van).map(Plaatsnaam::van).orElse(""),
            BERICHTEN.bericht(code, verwijzing.woorden(), namen)));
  }
}
