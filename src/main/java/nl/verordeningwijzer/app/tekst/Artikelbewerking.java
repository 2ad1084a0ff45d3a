package nl.verordeningwijzer.app.tekst;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verordeningwijzer.dossier.Buitentekst;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.model.EigenTekst;
import nl.verordeningwijzer.model.EigenTekst.Soort;
import nl.verordeningwijzer.model.EigenTeksten;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.model.Modelregel;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Bevinding;
import nl.verordeningwijzer.regeling.Fragment;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regelbouwer;
import nl.verordeningwijzer.regeling.Regelherkenning;
import nl.verordeningwijzer.regeling.Regeling;
import nl.verordeningwijzer.regeling.Regels;
import nl.verordeningwijzer.regeling.Regelsoort;
import nl.verordeningwijzer.regeling.Tekst;
import nl.verordeningwijzer.regeling.Vindplaatsen;
import nl.verordeningwijzer.samenstelling.Samensteller;
import nl.verordeningwijzer.samenstelling.Samenstelling;
import nl.verordeningwijzer.vergelijking.Woordverschil;
import nl.verordeningwijzer.vergelijking.Woordverschil.Stuk;
import nl.verordeningwijzer.verwijzing.Verwijzingbinder;
import nl.verordeningwijzer.verwijzing.Vondst;

/**
 * An article or annex as plain lines that a person edits, and back: from the lines that somebody
 * typed to the own texts that make the article read so.
 *
 * <p>Lines keep their identity as long as they look like what they were, so that references to them
 * and findings about them stay right. What was left as it was stays the model's: it follows the
 * answers and later versions of the model. Every outcome is tried: if the text does not come out as
 * it was typed, the article is replaced as a whole, and if that does not do it either, the user is
 * told and nothing changes.
 */
final class Artikelbewerking {

  private static final Berichten BERICHTEN = Berichten.van(Artikelbewerking.class);

  private static final Pattern HAKEN = Pattern.compile("[\\[\\]{}]");

  /** The end of an item of a list: it follows from the list. */
  private static final Pattern STAART = Pattern.compile("(?:[;,]?(?: (?:en|of))|[;,.]|)$");

  private final Model model;
  private final BepalingId deel;

  private final Dossier dossier;

  /** The dossier as it would be with the model's words for this article. */
  private final Dossier zonder;

  private final Regeling was;
  private final Samenstelling basis;
  private final Samenstelling nu;
  private final List<Regel> modelregels;
  private final List<Regel> regels;
  private final Artikelbron bron;

  private Artikelbewerking(Model model, Dossier dossier, BepalingId deel) {
    this.model = model;
    this.deel = deel;
    this.dossier = dossier;
    this.zonder = terug(model, dossier, deel);
    this.was = Samensteller.was(model, dossier).regeling();
    this.basis = Samensteller.wordt(model, zonder, was);
    this.nu = zonder.equals(dossier) ? basis : Samensteller.wordt(model, dossier, was);
    this.modelregels = Deeltekst.van(basis.regeling(), deel).regels();
    this.regels = Deeltekst.van(nu.regeling(), deel).regels();
    EigenTeksten.Toegepast toegepast = Samensteller.tekst(model, zonder);
    this.bron = Artikelbron.van(toegepast.tekst().regels(), deel, modelregels);
  }

  /** Why an article cannot get an own text. */
  enum Beletsel {
    /** It is not in the ordinance. */
    NIET_IN_TEKST,
    /** Nobody read it yet: that is done with the starting point. */
    NIET_INGELEZEN,
    /** It is the municipality's own already: it is changed with the starting point. */
    AL_EIGEN
  }

  /** Begins with an article as it reads now; takes longer than a frame. */
  static Artikelbewerking van(Model model, Dossier dossier, BepalingId deel) {
    return new Artikelbewerking(model, dossier, deel);
  }

  /** Why this article cannot get an own text; empty when it can. */
  Optional<Beletsel> beletsel() {
    if (model.buiten().containsKey(deel)
        && !(zonder.buiten().get(deel) instanceof Buitentekst.Ingelezen)) {
      return Optional.of(Beletsel.NIET_INGELEZEN);
    }
    if (!regels.isEmpty() && bron.elementen().isEmpty()) {
      return Optional.of(Beletsel.AL_EIGEN);
    }
    boolean leeg =
        modelregels.isEmpty()
            || modelregels.stream().anyMatch(r -> r.soort() == Regelsoort.VERVALLEN);
    return leeg ? Optional.of(Beletsel.NIET_IN_TEKST) : Optional.empty();
  }

  /** The article as it reads now, one line each, numbers included. */
  List<String> regels() {
    return regels.stream().map(Regel::gedrukt).toList();
  }

  /** The article in the model's words, with the answers of the dossier. */
  Deeltekst modeltekst() {
    return Deeltekst.van(basis.regeling(), deel);
  }

  // Own texts of an article -----------------------------------------------------------------------

  /** The own texts of a dossier that are about an article. */
  static List<EigenTekst> eigen(Model model, Dossier dossier, BepalingId deel) {
    Set<BepalingId> binnen =
        Artikelbron.elementen(model.nieuw().regels(), deel).stream()
            .map(Modelregel::bepaling)
            .collect(Collectors.toSet());
    return dossier.eigenTeksten().stream().filter(e -> hoortBij(e, deel, binnen)).toList();
  }

  private static boolean hoortBij(EigenTekst eigen, BepalingId deel, Set<BepalingId> binnen) {
    boolean erin =
        binnen.contains(eigen.bepaling())
            || eigen.bepaling().equals(deel)
            || eigen.bepaling().waarde().startsWith(deel + ".");
    boolean nieuwDeel =
        eigen.soort() == Soort.VOEG_TOE_NA
            && !eigen.regels().isEmpty()
            && Regelherkenning.herken(eigen.regels().getFirst()).soort().isKop();
    return erin && !nieuwDeel;
  }

  /** The dossier with the model's words for an article; answers and everything else stay. */
  static Dossier terug(Model model, Dossier dossier, BepalingId deel) {
    return pasToe(model, dossier, deel, List.of());
  }

  /** The dossier with these own texts for an article instead of those it had. */
  static Dossier pasToe(Model model, Dossier dossier, BepalingId deel, List<EigenTekst> eigen) {
    List<EigenTekst> weg = eigen(model, dossier, deel);
    return weg.isEmpty() && eigen.isEmpty()
        ? dossier
        : dossier.metEigenTeksten(
            Stream.concat(
                    dossier.eigenTeksten().stream().filter(e -> !weg.contains(e)), eigen.stream())
                .toList());
  }

  /** The reason that an article departs from the model; empty when none was given. */
  static String reden(Model model, Dossier dossier, BepalingId deel) {
    return eigen(model, dossier, deel).stream()
        .map(EigenTekst::reden)
        .filter(r -> !r.isBlank())
        .findFirst()
        .orElse("");
  }

  /** The dossier with another reason for an article. */
  static Dossier metReden(Model model, Dossier dossier, BepalingId deel, String reden) {
    List<EigenTekst> van = eigen(model, dossier, deel);
    return dossier.metEigenTeksten(
        dossier.eigenTeksten().stream()
            .map(e ->
                van.contains(e)
                    ? new EigenTekst(e.bepaling(), e.soort(), e.regels(), reden, e.uitgangspunt())
                    : e)
            .toList());
  }

  // What typed lines come to ----------------------------------------------------------------------

  /**
   * Something that is wrong with a typed line.
   *
   * @param regel which line, counted from 0
   */
  record Regelfout(int regel, String bericht) {}

  /**
   * What typed lines come to.
   *
   * @param teksten the own texts that make the article read so
   * @param fouten lines that could not be taken over; what they were stays
   * @param regels by typed line: how it reads now, with the numbers that it got
   * @param afwijkend by typed line: its words, those that the model does not have marked
   * @param weggelaten which lines of the model are gone, counted from 0
   * @param bewaard choices that the article does not ask any more; their answers are kept
   * @param opmerkingen what came up because of it, here or elsewhere
   */
  record Uitslag(
      List<EigenTekst> teksten,
      List<Regelfout> fouten,
      Map<Integer, String> regels,
      Map<Integer, List<Stuk>> afwijkend,
      Set<Integer> weggelaten,
      List<KeuzeId> bewaard,
      List<String> opmerkingen) {
    Uitslag {
      teksten = List.copyOf(teksten);
      fouten = List.copyOf(fouten);
      regels = Map.copyOf(regels);
      afwijkend = Map.copyOf(afwijkend);
      weggelaten = Set.copyOf(weggelaten);
      bewaard = List.copyOf(bewaard);
      opmerkingen = List.copyOf(opmerkingen);
    }
  }

  /**
   * A typed line, understood.
   *
   * @param model which line of the model it is, counted from 0; -1 for one of its own
   * @param aanduiding its number, with the space behind it
   * @param van the provision from which its references are counted
   */
  private record Ontleed(
      Getypt regel, List<Deel> delen, int model, String aanduiding, BepalingId van) {
    String betekenis() {
      return Deel.betekenis(delen);
    }

    boolean isNieuw() {
      return model < 0;
    }
  }

  /**
   * Derives the own texts from typed lines.
   *
   * @param getypt the lines, one element each, with or without the right numbers
   * @param reden why the article departs from the model
   */
  Uitslag leid(List<String> getypt, String reden) {
    List<Regelfout> fouten = new ArrayList<>();
    Set<BepalingId> bezet = new HashSet<>();
    bron.elementen().forEach(e -> bezet.add(e.bepaling()));
    modelregels.forEach(r -> bezet.add(r.bepaling()));
    List<Getypt> gelezen = controleer(Getypt.lees(getypt, regels, deel, bezet), fouten);
    List<Ontleed> ontleed = ontleed(gelezen, fouten);
    Poging poging = probeer(ontleed, reden);
    if (!poging.gelukt()) {
      fouten.add(new Regelfout(poging.plaats(), poging.waarom()));
      poging = new Poging(eigen(model, dossier, deel), nu, List.of(), true, 0, "");
    }
    return uitslag(ontleed, poging, fouten);
  }

  private List<Getypt> controleer(List<Getypt> gelezen, List<Regelfout> fouten) {
    List<Getypt> goed = new ArrayList<>();
    Regel kop = regels.getFirst();
    for (Getypt regel : gelezen) {
      boolean eerste = goed.isEmpty() && regel.soort() == kop.soort();
      if (goed.isEmpty() && !eerste) {
        fouten.add(
            new Regelfout(regel.plaats(), BERICHTEN.bericht("fout.opschrift", kop.gedrukt())));
        goed.add(new Getypt(-1, kop.soort(), kop.tekst().woorden(), deel, Optional.of(kop)));
      } else if (!eerste && regel.soort().isKop()) {
        fouten.add(new Regelfout(regel.plaats(), BERICHTEN.bericht("fout.kop")));
        continue;
      }
      boolean los =
          kop.soort() == Regelsoort.ARTIKEL
              && goed.size() == 1
              && !eerste
              && (regel.soort() == Regelsoort.ONDERDEEL || regel.soort() == Regelsoort.BEGRIP);
      if (los) {
        fouten.add(new Regelfout(regel.plaats(), BERICHTEN.bericht("fout.onderdeel")));
        regel.hersteld().filter(r -> r.was().get().soort() == regel.soort()).ifPresent(goed::add);
        continue;
      }
      boolean vast =
          regel.soort() == Regelsoort.VERVALLEN || regel.soort() == Regelsoort.NIET_INGELEZEN;
      if (vast) {
        fouten.add(new Regelfout(regel.plaats(), BERICHTEN.bericht("fout.vervallen")));
      } else {
        goed.add(
            eerste
                ? new Getypt(regel.plaats(), regel.soort(), regel.woorden(), deel, Optional.of(kop))
                : regel);
      }
    }
    if (goed.isEmpty()) {
      fouten.add(new Regelfout(0, BERICHTEN.bericht("fout.opschrift", kop.gedrukt())));
      goed.add(new Getypt(-1, kop.soort(), kop.tekst().woorden(), deel, Optional.of(kop)));
    }
    return goed;
  }

  // Understanding each line -----------------------------------------------------------------------

  private List<Ontleed> ontleed(List<Getypt> gelezen, List<Regelfout> fouten) {
    List<Regel> alsRegels = gelezen.stream().map(this::alsRegel).toList();
    List<Regel> alle = vervangen(Regels.van(nu.regeling()), alsRegels);
    Regelbouwer.Gebouwd gebouwd = Regelbouwer.bouw(Tekst.LEEG, alle);
    Vindplaatsen plaatsen = Vindplaatsen.van(gebouwd.regeling());
    Verwijzingbinder binder = new Verwijzingbinder(gebouwd.regeling(), model.zoeker());
    Map<BepalingId, String> nummers = new HashMap<>();
    Deeltekst.van(gebouwd.regeling(), deel)
        .regels()
        .forEach(r -> nummers.putIfAbsent(r.bepaling(), r.aanduiding()));
    List<Ontleed> ontleed = new ArrayList<>();
    BepalingId van = deel;
    for (int i = 0; i < gelezen.size(); i++) {
      Getypt regel = gelezen.get(i);
      van = plaatsen.van(regel.bepaling()).isPresent() ? regel.bepaling() : van;
      List<Regelfout> vanRegel = new ArrayList<>();
      if (gebouwd.ongeplaatst().contains(alsRegels.get(i))) {
        vanRegel.add(new Regelfout(regel.plaats(), BERICHTEN.bericht("fout.plaats")));
      }
      List<Deel> delen = metVerwijzingen(regel, delen(regel), binder, van, vanRegel);
      if (!vanRegel.isEmpty()) {
        fouten.addAll(vanRegel);
        Optional<Getypt> hersteld = regel.hersteld();
        if (hersteld.isEmpty()) {
          continue;
        }
        regel = hersteld.get();
        delen =
            regel.was().get().tekst().fragmenten().stream().map(Artikelbewerking::deel).toList();
      }
      String nummer = nummers.getOrDefault(regel.bepaling(), "");
      boolean metNummer = regel.soort() != Regelsoort.ALINEA && !nummer.isEmpty();
      ontleed.add(
          new Ontleed(
              regel,
              delen,
              plaatsInModel(regel),
              metNummer ? nummer + " " : beginVan(regel.soort()),
              van));
    }
    return ontleed;
  }

  /** A lid that stands alone has no number; in the notation it may be called the first. */
  private static String beginVan(Regelsoort soort) {
    return soort == Regelsoort.LID ? "1. " : "";
  }

  private static Deel deel(Fragment fragment) {
    return fragment instanceof Fragment.Letterlijk(String woorden)
        ? Deel.van(woorden)
        : Deel.van(fragment);
  }

  private Regel alsRegel(Getypt regel) {
    Regel kop = regels.getFirst();
    boolean isKop = regel.soort().isKop();
    return new Regel(
        regel.bepaling(),
        regel.soort(),
        isKop ? kop.nummer() : "",
        isKop ? kop.scheiding() : "",
        0,
        Tekst.van(regel.woorden()));
  }

  /** Lines of a whole text in which those of this article are others. */
  private List<Regel> vervangen(List<Regel> alle, List<Regel> nieuw) {
    List<Regel> resultaat = new ArrayList<>();
    boolean erin = false;
    for (Regel regel : alle) {
      if (regel.soort().isKop()) {
        erin = regel.bepaling().equals(deel);
        if (erin) {
          resultaat.addAll(nieuw);
        }
      }
      if (!erin) {
        resultaat.add(regel);
      }
    }
    return resultaat;
  }

  /** What was left alone in a line keeps its meaning; a blank is known by its brackets. */
  private List<Deel> delen(Getypt regel) {
    List<Deel> delen =
        regel
            .was()
            .map(r -> Deel.van(r.tekst(), regel.woorden()))
            .orElseGet(() -> List.of(Deel.van(regel.woorden())));
    List<Deel> resultaat = new ArrayList<>();
    for (Deel deel : delen) {
      if (deel.fragment().isPresent()) {
        resultaat.add(deel);
      } else {
        resultaat.addAll(metOpen(deel.woorden()));
      }
    }
    return resultaat;
  }

  private List<Deel> metOpen(String woorden) {
    for (Regel regel : Stream.concat(regels.stream(), modelregels.stream()).toList()) {
      for (Fragment fragment : regel.tekst().fragmenten()) {
        if (fragment instanceof Fragment.Open open) {
          int plaats = woorden.indexOf(open.woorden());
          if (plaats >= 0) {
            List<Deel> delen = new ArrayList<>(metOpen(woorden.substring(0, plaats)));
            delen.add(Deel.van(open));
            delen.addAll(metOpen(woorden.substring(plaats + open.woorden().length())));
            return delen;
          }
        }
      }
    }
    return woorden.isEmpty() ? List.of() : List.of(Deel.van(woorden));
  }

  /** Finds what the typed words refer to, in the numbers that the user sees. */
  private List<Deel> metVerwijzingen(
      Getypt regel,
      List<Deel> delen,
      Verwijzingbinder binder,
      BepalingId van,
      List<Regelfout> fouten) {
    List<Deel> resultaat = new ArrayList<>();
    List<Deel> rest = new ArrayList<>(delen);
    String woorden = regel.woorden();
    int plaats = 0;
    for (Vondst vondst : model.zoeker().zoek(woorden)) {
      if (!(vondst instanceof Vondst.Intern intern) || intern.begin() < plaats) {
        continue;
      }
      plaats = schuif(rest, resultaat, plaats, intern.begin());
      boolean alBekend = plaats > intern.begin() || bevat(rest, plaats, intern.eind());
      if (alBekend) {
        continue;
      }
      String eigen = woorden.substring(intern.begin(), intern.eind());
      Optional<List<BepalingId>> doelen = binder.doelen(intern, van);
      if (doelen.isEmpty()) {
        fouten.add(new Regelfout(regel.plaats(), BERICHTEN.bericht("fout.verwijzing", eigen)));
        continue;
      }
      List<Deel> overgeslagen = new ArrayList<>();
      plaats = schuif(rest, overgeslagen, plaats, intern.eind());
      resultaat.add(Deel.van(new Fragment.Verwijzing(doelen.get(), intern.vorm(), eigen)));
    }
    resultaat.addAll(rest);
    boolean haken =
        resultaat.stream()
            .anyMatch(d -> d.fragment().isEmpty() && HAKEN.matcher(d.woorden()).find());
    if (haken) {
      fouten.add(new Regelfout(regel.plaats(), BERICHTEN.bericht("fout.haken")));
    }
    return resultaat;
  }

  /** Moves pieces over up to a place; a piece with a meaning is not cut. */
  private static int schuif(List<Deel> rest, List<Deel> doel, int plaats, int tot) {
    int nu = plaats;
    while (nu < tot && !rest.isEmpty()) {
      Deel eerste = rest.removeFirst();
      int lengte = eerste.woorden().length();
      if (nu + lengte > tot && eerste.fragment().isEmpty()) {
        doel.add(Deel.van(eerste.woorden().substring(0, tot - nu)));
        rest.addFirst(Deel.van(eerste.woorden().substring(tot - nu)));
        return tot;
      }
      doel.add(eerste);
      nu += lengte;
    }
    return nu;
  }

  /** Whether a stretch is one known reference, or lies in a piece that is known as a whole. */
  private static boolean bevat(List<Deel> rest, int begin, int eind) {
    if (rest.isEmpty()) {
      return true;
    }
    Deel eerste = rest.getFirst();
    boolean bekend = eerste.fragment().isPresent();
    return bekend && begin + eerste.woorden().length() >= eind;
  }

  // Which line of the model it is -----------------------------------------------------------------

  private int plaatsInModel(Getypt regel) {
    return regel.was().map(r -> plaatsInModel(r, regels, modelregels)).orElse(-1);
  }

  /** A second paragraph of a lid bears the name of the lid: lines are told apart by counting. */
  private static int plaatsInModel(Regel regel, List<Regel> van, List<Regel> in) {
    long voor =
        van.subList(0, van.indexOf(regel)).stream()
            .filter(r -> r.bepaling().equals(regel.bepaling()))
            .count();
    for (int i = 0; i < in.size(); i++) {
      if (in.get(i).bepaling().equals(regel.bepaling()) && voor-- == 0) {
        return i;
      }
    }
    return -1;
  }

  // Trying ----------------------------------------------------------------------------------------

  /**
   * What came of trying own texts.
   *
   * @param regels the lines of the article, in the order of the typed lines
   * @param plaats the typed line that did not come out right
   */
  private record Poging(
      List<EigenTekst> teksten,
      Samenstelling uit,
      List<Regel> regels,
      boolean gelukt,
      int plaats,
      String waarom) {}

  private Poging probeer(List<Ontleed> ontleed, String reden) {
    boolean zelfdeRegels =
        ontleed.size() == modelregels.size()
            && ontleed.stream().map(Ontleed::model).distinct().count() == ontleed.size()
            && ontleed.stream().noneMatch(Ontleed::isNieuw);
    Eigentekstmaker maker =
        new Eigentekstmaker(
            model,
            deel,
            bron,
            modelregels,
            ontleed.stream()
                .map(o ->
                    new Eigentekstmaker.Invoerregel(
                        o.regel().bepaling(),
                        o.regel().soort(),
                        o.delen(),
                        o.aanduiding(),
                        o.van(),
                        o.model(),
                        o.isNieuw() || isAnders(o, zelfdeRegels)))
                .toList(),
            reden);
    List<Integer> plaatsen = ontleed.stream().map(Ontleed::model).toList();
    boolean opVolgorde = plaatsen.equals(plaatsen.stream().sorted().toList());
    if (zelfdeRegels && opVolgorde && ontleed.stream().noneMatch(o -> isAnders(o, true))) {
      return toets(ontleed, List.of(), false);
    }
    List<Poging> mislukt = new ArrayList<>();
    for (Optional<List<EigenTekst>> teksten : List.of(maker.fijn(), maker.geheel())) {
      if (teksten.isPresent()) {
        Poging poging = toets(ontleed, teksten.get(), !zelfdeRegels);
        if (poging.gelukt()) {
          return poging;
        }
        mislukt.add(poging);
      }
    }
    return mislukt.isEmpty()
        ? new Poging(List.of(), nu, List.of(), false, 0, BERICHTEN.bericht("fout.kan-niet"))
        : mislukt.getLast();
  }

  private boolean isAnders(Ontleed regel, boolean zelfdeRegels) {
    Regel van = modelregels.get(regel.model());
    return regel.regel().soort() != van.soort()
        || !zonderStaart(regel.betekenis(), van.soort(), !zelfdeRegels)
            .equals(zonderStaart(Deel.betekenis(van.tekst()), van.soort(), !zelfdeRegels));
  }

  /** The marks at the end of an item count only while the list has the items that it had. */
  private static String zonderStaart(String betekenis, Regelsoort soort, boolean lijstAnders) {
    boolean item =
        switch (soort) {
          case ONDERDEEL, SUBONDERDEEL, BEGRIP -> true;
          default -> false;
        };
    return item && lijstAnders ? STAART.matcher(betekenis).replaceFirst("") : betekenis;
  }

  /** Whether own texts make the article read as it was typed. */
  private Poging toets(List<Ontleed> ontleed, List<EigenTekst> teksten, boolean lijstAnders) {
    Samenstelling uit = Samensteller.wordt(model, pasToe(model, zonder, deel, teksten), was);
    List<Regel> uitkomst = Deeltekst.van(uit.regeling(), deel).regels();
    List<Regel> volgorde = new ArrayList<>();
    for (Ontleed regel : ontleed) {
      Optional<Regel> gevonden =
          uitkomst.stream()
              .filter(r -> !volgorde.contains(r))
              .filter(r ->
                  zonderStaart(Deel.betekenis(r.tekst()), r.soort(), lijstAnders)
                      .equals(zonderStaart(regel.betekenis(), r.soort(), lijstAnders)))
              .findFirst();
      boolean opVolgorde =
          gevonden.isPresent()
              && (gevonden.get().soort() == Regelsoort.BEGRIP
                  || uitkomst.indexOf(gevonden.get()) == volgorde.size());
      if (!opVolgorde) {
        return new Poging(
            teksten, uit, List.of(), false, Math.max(0, regel.regel().plaats()), waarom(uit));
      }
      volgorde.add(gevonden.get());
    }
    boolean gelukt = volgorde.size() == uitkomst.size() && !isGeweigerd(uit);
    return new Poging(teksten, uit, volgorde, gelukt, 0, waarom(uit));
  }

  private boolean isGeweigerd(Samenstelling uit) {
    return nieuw(uit).anyMatch(b -> b.code().equals("eigen-tekst"));
  }

  private String waarom(Samenstelling uit) {
    return nieuw(uit)
        .filter(b -> b.code().equals("eigen-tekst"))
        .map(Bevinding::bericht)
        .findFirst()
        .orElseGet(() -> BERICHTEN.bericht("fout.kan-niet"));
  }

  /** Findings that there are because of the own text. */
  private Stream<Bevinding> nieuw(Samenstelling uit) {
    return uit.bevindingen().stream().filter(b -> !basis.bevindingen().contains(b));
  }

  // The outcome -----------------------------------------------------------------------------------

  private Uitslag uitslag(List<Ontleed> ontleed, Poging poging, List<Regelfout> fouten) {
    Map<Integer, String> uitkomst = new HashMap<>();
    Map<Integer, List<Stuk>> afwijkend = new HashMap<>();
    Set<Integer> weg = new HashSet<>();
    for (int i = 0; i < modelregels.size(); i++) {
      weg.add(i);
    }
    Set<Integer> fout = fouten.stream().map(Regelfout::regel).collect(Collectors.toSet());
    for (int i = 0; i < ontleed.size(); i++) {
      Ontleed regel = ontleed.get(i);
      int plaats = regel.regel().plaats();
      if (i < poging.regels().size() && !fout.contains(plaats)) {
        uitkomst.put(plaats, poging.regels().get(i).gedrukt());
      }
      afwijkend.put(plaats, afwijking(regel));
      weg.remove(regel.model());
    }
    List<KeuzeId> bewaard =
        basis.aanDeOrde().stream()
            .filter(k -> !poging.uit().aanDeOrde().contains(k))
            .filter(k -> zonder.wordt().op(k).isPresent())
            .distinct()
            .toList();
    List<String> opmerkingen =
        nieuw(poging.uit())
            .filter(b -> !b.code().equals("eigen-tekst"))
            .map(b ->
                b.vindplaats().isEmpty()
                    ? b.bericht()
                    : BERICHTEN.bericht("opmerking", b.vindplaats(), b.bericht()))
            .distinct()
            .toList();
    return new Uitslag(poging.teksten(), fouten, uitkomst, afwijkend, weg, bewaard, opmerkingen);
  }

  private List<Stuk> afwijking(Ontleed regel) {
    String woorden = regel.regel().woorden();
    if (regel.isNieuw()) {
      return Woordverschil.geheel(woorden);
    }
    Regel van = modelregels.get(regel.model());
    boolean lijstAnders = true;
    boolean zelfde =
        zonderStaart(regel.betekenis(), van.soort(), lijstAnders)
            .equals(zonderStaart(Deel.betekenis(van.tekst()), van.soort(), lijstAnders));
    return zelfde
        ? List.of(new Stuk(woorden, false))
        : Woordverschil.van(van.tekst().woorden(), woorden).wordt();
  }
}
