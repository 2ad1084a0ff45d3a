package nl.verordeningwijzer.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.verordeningwijzer.model.Knoop.Accolade;
import nl.verordeningwijzer.model.Knoop.Commentaar;
import nl.verordeningwijzer.model.Knoop.Haak;
import nl.verordeningwijzer.model.Knoop.Regeleinde;
import nl.verordeningwijzer.model.Knoop.Woorden;
import nl.verordeningwijzer.model.Modelregel.Buiten;
import nl.verordeningwijzer.model.Modelregel.Buitensoort;
import nl.verordeningwijzer.model.Modelregel.Gewoon;
import nl.verordeningwijzer.model.Modelregel.Lijst;
import nl.verordeningwijzer.model.Sjabloon.Blanco;
import nl.verordeningwijzer.model.Sjabloon.Vast;
import nl.verordeningwijzer.regeling.Artikel;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Fout;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regelbouwer;
import nl.verordeningwijzer.regeling.Regelherkenning;
import nl.verordeningwijzer.regeling.Regelherkenning.Herkend;
import nl.verordeningwijzer.regeling.Regeling;
import nl.verordeningwijzer.regeling.Regels;
import nl.verordeningwijzer.regeling.Regelsoort;
import nl.verordeningwijzer.regeling.Tekst;
import nl.verordeningwijzer.regeling.Uitkomst;
import nl.verordeningwijzer.regeling.Vindplaats;
import nl.verordeningwijzer.regeling.Vindplaatsen;
import nl.verordeningwijzer.verwijzing.Verwijzingbinder;
import nl.verordeningwijzer.verwijzing.Verwijzingzoeker;

/** Reads a model's text from the notation: lines, conditions, choices, references. */
public final class Modeltekstlezer {

  private static final Pattern VARIANT = Pattern.compile("Variant \\d+");
  private static final Pattern VARIANTKEUZE = Pattern.compile("([\\p{Ll}\\d.-]+)=(\\d{1,3})");
  private static final Pattern STRUCTUUR =
      Pattern.compile("structuur (hoofdstuk|artikel|slotartikelen)(?: (\\w+))? #([\\p{Ll}\\d.-]+)");

  private final String bestand;
  private final String bron;
  private final Map<KeuzeId, Keuze> keuzes;
  private final Verwijzingzoeker zoeker;
  private final List<Fout> fouten = new ArrayList<>();
  private final Sjabloonlezer sjabloonlezer;
  private final List<RuweRegel> ruw = new ArrayList<>();
  private final List<Modelregel> regels = new ArrayList<>();
  private final List<Bereik> bereiken = new ArrayList<>();
  private final Set<BepalingId> gezien = new HashSet<>();
  private BepalingId artikel;
  private boolean inLid;
  private boolean inBijlage;

  private Modeltekstlezer(
      String bestand, String bron, Map<KeuzeId, Keuze> keuzes, Verwijzingzoeker zoeker) {
    this.bestand = bestand;
    this.bron = bron;
    this.keuzes = keuzes;
    this.zoeker = zoeker;
    this.sjabloonlezer = new Sjabloonlezer(bestand, bron, keuzes, fouten);
  }

  /** A line of the file, with the brackets of more lines in which it stands. */
  private record RuweRegel(int begin, List<Voorwaarde> voorwaarden, List<Knoop> knopen) {}

  /** A condition for a provision and all that stands under it. */
  private record Bereik(int rang, Voorwaarde voorwaarde) {}

  /**
   * Reads a model's text.
   *
   * @param bestand how the text is named in errors
   * @param keuzes what the brackets in it mean
   * @param zoeker knows how other regulations are named
   */
  public static Uitkomst<Modeltekst> lees(
      String bestand, String bron, Map<KeuzeId, Keuze> keuzes, Verwijzingzoeker zoeker) {
    return Notatie.lees(bestand, bron)
        .dan(knopen -> new Modeltekstlezer(bestand, bron, keuzes, zoeker).lees(knopen));
  }

  /**
   * Reads one line that is no part of a structure: a sentence of an aanhef. References are not
   * bound.
   */
  public static Uitkomst<List<Sjabloon>> leesZin(
      String bestand, String zin, Map<KeuzeId, Keuze> keuzes) {
    return Notatie.lees(bestand, zin)
        .dan(knopen -> {
          List<Fout> fouten = new ArrayList<>();
          List<Sjabloon> delen = new Sjabloonlezer(bestand, zin, keuzes, fouten).lees(knopen);
          return Uitkomst.van(delen, fouten);
        });
  }

  private Uitkomst<Modeltekst> lees(List<Knoop> knopen) {
    splits(knopen, List.of());
    ruw.forEach(this::lees);
    if (!fouten.isEmpty()) {
      return Uitkomst.mislukt(Notatie.opVolgorde(fouten));
    }
    List<Modelregel> gegroepeerd = metLijsten(regels);
    return bind(gegroepeerd);
  }

  // Lines ---------------------------------------------------------------------------------------

  private void splits(List<Knoop> knopen, List<Voorwaarde> voorwaarden) {
    for (int i = 0; i < knopen.size(); i++) {
      Knoop knoop = knopen.get(i);
      switch (knoop) {
        case Regeleinde r ->
            ruw.add(new RuweRegel(r.begin() + r.tekens().length(), voorwaarden, new ArrayList<>()));
        case Commentaar c -> {}
        case Haak h -> {
          if (isOverRegels(h) || (isLeeg(huidige(voorwaarden, h)) && sluitRegel(knopen, i))) {
            splitsHaak(h, knopen, i, voorwaarden);
          } else {
            huidige(voorwaarden, h).knopen().add(h);
          }
        }
        case Woorden w -> huidige(voorwaarden, w).knopen().add(w);
        case Accolade a -> huidige(voorwaarden, a).knopen().add(a);
      }
    }
  }

  private void splitsHaak(Haak haak, List<Knoop> knopen, int plaats, List<Voorwaarde> voorwaarden) {
    RuweRegel regel = huidige(voorwaarden, haak);
    boolean facultatief =
        sjabloonlezer.keuze(haak).map(k -> k.soort() == Keuzesoort.FACULTATIEF).orElse(true);
    if (facultatief && isLeeg(regel) && sluitRegel(knopen, plaats)) {
      List<Voorwaarde> binnen =
          met(voorwaarden, new Voorwaarde(new KeuzeId(haak.keuze().inhoud()), 0));
      ruw.set(ruw.size() - 1, new RuweRegel(regel.begin(), binnen, regel.knopen()));
      splits(haak.inhoud(), binnen);
    } else if (isOverRegels(haak)) {
      meld(haak.begin(), "regels-in-haak", haak.keuze().inhoud());
      // Half a line would only give rise to more messages.
      regel.knopen().clear();
    } else {
      regel.knopen().add(haak);
    }
  }

  /**
   * The line that is being filled; the conditions it has at its first piece are those of the whole
   * line.
   */
  private RuweRegel huidige(List<Voorwaarde> voorwaarden, Knoop knoop) {
    if (ruw.isEmpty()) {
      ruw.add(new RuweRegel(knoop.begin(), voorwaarden, new ArrayList<>()));
    }
    RuweRegel laatste = ruw.getLast();
    if (laatste.knopen().isEmpty() && !laatste.voorwaarden().equals(voorwaarden)) {
      ruw.set(ruw.size() - 1, new RuweRegel(laatste.begin(), voorwaarden, laatste.knopen()));
    }
    return ruw.getLast();
  }

  private static boolean isLeeg(RuweRegel regel) {
    return regel.knopen().stream().allMatch(k -> k instanceof Woorden w && w.woorden().isBlank());
  }

  private static boolean isOverRegels(Haak haak) {
    return haak.inhoud().stream()
        .anyMatch(k -> k instanceof Regeleinde || (k instanceof Haak h && isOverRegels(h)));
  }

  /** Whether nothing but our own additions follows on the line. */
  private static boolean sluitRegel(List<Knoop> knopen, int plaats) {
    return knopen.subList(plaats + 1, knopen.size()).stream()
        .takeWhile(k -> !(k instanceof Regeleinde))
        .allMatch(k ->
            (k instanceof Woorden w && w.woorden().isBlank())
                || (k instanceof Accolade a && Sjabloonlezer.herstel(a).isEmpty()));
  }

  // What each line is ---------------------------------------------------------------------------

  private void lees(RuweRegel regel) {
    if (isLeeg(regel)) {
      return;
    }
    List<Knoop> tekst = new ArrayList<>();
    List<Accolade> aanduidingen = new ArrayList<>();
    for (Knoop knoop : regel.knopen()) {
      if (knoop instanceof Accolade a && Sjabloonlezer.herstel(a).isEmpty()) {
        aanduidingen.add(a);
        if (!tekst.isEmpty() && tekst.getLast() instanceof Woorden w) {
          tekst.set(tekst.size() - 1, new Woorden(w.begin(), w.woorden().stripTrailing()));
        }
      } else if (!(knoop instanceof Woorden w
          && w.woorden().isBlank()
          && !aanduidingen.isEmpty())) {
        tekst.add(knoop);
      }
    }
    int bekendeFouten = fouten.size();
    List<Sjabloon> delen = zonderRand(sjabloonlezer.lees(tekst));
    boolean alleenWoorden = delen.size() == 1 && delen.getFirst() instanceof Vast;
    String begin = !delen.isEmpty() && delen.getFirst() instanceof Vast v ? v.woorden() : "";
    if (delen.isEmpty() && fouten.size() > bekendeFouten) {
      return;
    }
    if (delen.isEmpty()) {
      leesStructuur(regel, aanduidingen);
    } else if (alleenWoorden && VARIANT.matcher(begin).matches()) {
      leesVariant(regel, begin, aanduidingen);
    } else {
      leesRegel(regel, delen, begin, aanduidingen);
    }
  }

  private static List<Sjabloon> zonderRand(List<Sjabloon> delen) {
    List<Sjabloon> resultaat = new ArrayList<>(delen);
    if (!resultaat.isEmpty() && resultaat.getFirst() instanceof Vast(String woorden)) {
      resultaat.set(0, new Vast(woorden.stripLeading()));
    }
    if (!resultaat.isEmpty() && resultaat.getLast() instanceof Vast(String woorden)) {
      resultaat.set(resultaat.size() - 1, new Vast(woorden.stripTrailing()));
    }
    resultaat.removeIf(d -> d instanceof Vast(String woorden) && woorden.isEmpty());
    return resultaat;
  }

  private void leesStructuur(RuweRegel regel, List<Accolade> aanduidingen) {
    for (Accolade aanduiding : aanduidingen) {
      Matcher m = STRUCTUUR.matcher(aanduiding.inhoud());
      if (!m.matches()) {
        meld(aanduiding.begin(), "structuur-fout", aanduiding.inhoud());
        continue;
      }
      Buitensoort soort = Buitensoort.valueOf(m.group(1).toUpperCase(java.util.Locale.ROOT));
      String nummer = Objects.requireNonNullElse(m.group(2), "");
      if (nummer.isEmpty() != (soort == Buitensoort.SLOTARTIKELEN)) {
        meld(aanduiding.begin(), "structuur-fout", aanduiding.inhoud());
        continue;
      }
      inLid = false;
      inBijlage = false;
      sluitBereiken(soort == Buitensoort.HOOFDSTUK ? 0 : rang(Regelsoort.ARTIKEL));
      bepaling(aanduiding, m.group(3))
          .ifPresent(
              id -> regels.add(new Buiten(id, soort, nummer, voorwaarden(regel), List.of())));
    }
  }

  private void leesVariant(RuweRegel regel, String woorden, List<Accolade> aanduidingen) {
    Matcher m =
        VARIANTKEUZE.matcher(aanduidingen.isEmpty() ? "" : aanduidingen.getFirst().inhoud());
    if (!m.matches() || !BepalingId.isGeldig(m.group(1))) {
      meld(regel.begin(), "variant-fout", woorden);
      return;
    }
    KeuzeId id = new KeuzeId(m.group(1));
    Keuze keuze = keuzes.get(id);
    if (keuze == null) {
      meld(regel.begin(), "onbekende-keuze", id);
      return;
    }
    if (keuze.soort() != Keuzesoort.VARIANT) {
      meldSoort(regel.begin(), keuze, Keuzesoort.VARIANT);
      return;
    }
    int variant = Integer.parseInt(m.group(2));
    if (variant < 1 || variant > keuze.opties().size()) {
      meld(regel.begin(), "variant-zonder-optie", id, variant);
      return;
    }
    inLid = false;
    sluitBereiken(RANG_VARIANT);
    bereiken.add(new Bereik(RANG_VARIANT, new Voorwaarde(id, variant)));
  }

  private void leesRegel(
      RuweRegel regel, List<Sjabloon> delen, String begin, List<Accolade> aanduidingen) {
    Herkend herkend =
        delen.getFirst() instanceof Vast
            ? Regelherkenning.herken(begin)
            : new Herkend(Regelsoort.ALINEA, "", "", 0);
    Regelsoort soort = herkend.soort();
    int rang = rang(soort);
    sluitBereiken(rang);
    inLid = (inLid && !soort.isKop()) || soort == Regelsoort.LID || isTekstVanArtikel(soort);
    inBijlage = soort == Regelsoort.BIJLAGE || (inBijlage && !soort.isKop());
    Optional<BepalingId> id = Optional.empty();
    for (Accolade aanduiding : aanduidingen) {
      String inhoud = aanduiding.inhoud();
      if (inhoud.startsWith("#")) {
        id = bepaling(aanduiding, inhoud.substring(1));
      } else if (inhoud.startsWith("als ")) {
        als(aanduiding, inhoud.substring("als ".length()), rang);
      } else {
        meld(aanduiding.begin(), "onbekende-accolade", inhoud);
      }
    }
    if (soort == Regelsoort.VERVALLEN || soort == Regelsoort.NIET_INGELEZEN) {
      id = Optional.ofNullable(artikel);
    }
    if (id.isEmpty()) {
      if (aanduidingen.stream().noneMatch(a -> a.inhoud().startsWith("#"))) {
        meld(regel.begin(), "geen-bepaling");
      }
      return;
    }
    if (soort == Regelsoort.ARTIKEL) {
      artikel = id.get();
    }
    List<Sjabloon> tekst = new ArrayList<>(delen);
    if (delen.getFirst() instanceof Vast) {
      tekst.set(0, new Vast(begin.substring(herkend.begin())));
      tekst.removeIf(d -> d instanceof Vast(String woorden) && woorden.isEmpty());
    }
    regels.add(
        new Gewoon(
            Notatie.fout(bestand, bron, regel.begin(), "geen-bepaling").regel(),
            id.get(),
            soort,
            herkend.nummer(),
            herkend.scheiding(),
            voorwaarden(regel),
            tekst));
  }

  private Optional<BepalingId> bepaling(Accolade aanduiding, String naam) {
    if (!BepalingId.isGeldig(naam)) {
      meld(aanduiding.begin(), "geen-naam", naam);
      return Optional.empty();
    }
    BepalingId id = new BepalingId(naam);
    if (!gezien.add(id)) {
      meld(aanduiding.begin(), "dubbele-bepaling", naam);
      return Optional.empty();
    }
    return Optional.of(id);
  }

  private void als(Accolade aanduiding, String naam, int rang) {
    if (!BepalingId.isGeldig(naam) || !keuzes.containsKey(new KeuzeId(naam))) {
      meld(aanduiding.begin(), "onbekende-keuze", naam);
    } else if (keuzes.get(new KeuzeId(naam)).soort() != Keuzesoort.FACULTATIEF) {
      meldSoort(aanduiding.begin(), keuzes.get(new KeuzeId(naam)), Keuzesoort.FACULTATIEF);
    } else {
      bereiken.add(new Bereik(rang, new Voorwaarde(new KeuzeId(naam), 0)));
    }
  }

  private List<Voorwaarde> voorwaarden(RuweRegel regel) {
    return Stream.concat(bereiken.stream().map(Bereik::voorwaarde), regel.voorwaarden().stream())
        .distinct()
        .toList();
  }

  /** A condition ends where a provision of its own level or higher begins. */
  private void sluitBereiken(int rang) {
    bereiken.removeIf(b -> b.rang() >= rang);
  }

  private static final int RANG_VARIANT = 3;

  /** Running text is the text of an article itself, or a next paragraph of the lid before it. */
  private boolean isTekstVanArtikel(Regelsoort soort) {
    return soort == Regelsoort.ALINEA && !inLid && !inBijlage;
  }

  private int rang(Regelsoort soort) {
    return switch (soort) {
      case HOOFDSTUK, BIJLAGE -> 0;
      case PARAGRAAF -> 1;
      case ARTIKEL -> 2;
      case LID, VERVALLEN, NIET_INGELEZEN -> RANG_VARIANT + 1;
      case ALINEA -> inLid ? RANG_VARIANT + 2 : RANG_VARIANT + 1;
      case ONDERDEEL, BEGRIP -> RANG_VARIANT + 2;
      case SUBONDERDEEL -> RANG_VARIANT + 3;
    };
  }

  // Lists ---------------------------------------------------------------------------------------

  private List<Modelregel> metLijsten(List<Modelregel> regels) {
    List<Modelregel> resultaat = new ArrayList<>();
    for (Modelregel regel : regels) {
      Optional<Lijst> lijst = alsLijst(regel);
      if (lijst.isEmpty()) {
        resultaat.add(regel);
      } else if (!resultaat.isEmpty()
          && resultaat.getLast() instanceof Lijst vorige
          && hoortBij(vorige, lijst.get())) {
        resultaat.set(
            resultaat.size() - 1,
            new Lijst(
                vorige.bestandsregel(),
                met(vorige.bepalingen(), lijst.get().bepaling()),
                vorige.soort(),
                vorige.voorwaarden(),
                vorige.blanco(),
                met(vorige.staarten(), lijst.get().staarten().getFirst())));
      } else {
        resultaat.add(lijst.get());
      }
    }
    return resultaat;
  }

  private static boolean hoortBij(Lijst vorige, Lijst volgende) {
    return vorige.soort() == Regelsoort.ONDERDEEL
        && volgende.soort() == Regelsoort.ONDERDEEL
        && vorige.blanco().keuze().equals(volgende.blanco().keuze())
        && vorige.voorwaarden().equals(volgende.voorwaarden());
  }

  private Optional<Lijst> alsLijst(Modelregel regel) {
    if (!(regel instanceof Gewoon g)
        || g.tekst().isEmpty()
        || g.tekst().size() > 2
        || !(g.tekst().getFirst() instanceof Blanco blanco)
        || !isLijst(keuzes.get(blanco.keuze()))) {
      return Optional.empty();
    }
    boolean metStaart = g.tekst().size() == 2;
    if (metStaart && !(g.tekst().getLast() instanceof Vast)) {
      return Optional.empty();
    }
    String staart = metStaart ? ((Vast) g.tekst().getLast()).woorden() : "";
    boolean kan =
        g.soort() == Regelsoort.ONDERDEEL || (g.soort() == Regelsoort.ALINEA && !metStaart);
    return kan
        ? Optional.of(
            new Lijst(
                g.bestandsregel(),
                List.of(g.bepaling()),
                g.soort(),
                g.voorwaarden(),
                blanco,
                List.of(staart)))
        : Optional.empty();
  }

  private static boolean isLijst(Keuze keuze) {
    return keuze.waardetype() == Waardetype.LIJST || keuze.waardetype() == Waardetype.TABEL;
  }

  // Own texts ------------------------------------------------------------------------------------

  /**
   * Reads the lines of an own text. Its references mean the numbers of the model's full text; in an
   * article that is wholly its own, those of the article itself, and in a lid its own onderdelen.
   *
   * @param eerste the identity of the first line, if that has none
   * @param basis the model's text that it departs from
   */
  static Uitkomst<List<Modelregel>> leesEigen(
      String bestand,
      EigenTekst eigen,
      BepalingId eerste,
      Modeltekst basis,
      Map<KeuzeId, Keuze> keuzes,
      Verwijzingzoeker zoeker) {
    String bron = String.join("\n", metIdentiteit(eigen, eerste));
    return Notatie.lees(bestand, bron)
        .dan(knopen -> {
          Modeltekstlezer lezer = new Modeltekstlezer(bestand, bron, keuzes, zoeker);
          return lezer.leesEigen(knopen, eigen, basis);
        });
  }

  private Uitkomst<List<Modelregel>> leesEigen(
      List<Knoop> knopen, EigenTekst eigen, Modeltekst basis) {
    artikel = eigen.bepaling();
    splits(knopen, List.of());
    ruw.forEach(this::lees);
    if (!fouten.isEmpty()) {
      return Uitkomst.mislukt(fouten);
    }
    List<Modelregel> gelezen = metLijsten(regels);
    Verwijzingbinder binnen = new Verwijzingbinder(opZichzelf(gelezen), zoeker);
    List<Verwijzingbinder> daarbuiten =
        basis.volledig().stream().map(v -> new Verwijzingbinder(v, zoeker)).toList();
    List<Fout> onbekend = new ArrayList<>();
    List<Modelregel> gebonden = new ArrayList<>();
    for (Modelregel regel : gelezen) {
      Modelregel nieuw = bind(regel, regel.bepaling(), binnen, new ArrayList<>());
      List<Fout> nergens = List.of();
      for (Verwijzingbinder binder : daarbuiten) {
        List<Fout> nietHier = new ArrayList<>();
        nieuw = bind(nieuw, vanwaar(eigen, gelezen, regel, basis), binder, nietHier);
        nergens = nietHier;
      }
      onbekend.addAll(nergens);
      gebonden.add(zonderBestandsregel(nieuw));
    }
    for (Fout fout : onbekend) {
      fouten.add(Notatie.fout(bestand, bron, 0, "eigen-tekst-verwijzing", fout.bericht()));
    }
    return Uitkomst.van(gebonden, fouten);
  }

  /**
   * The lines as a text of their own. Leden without an article each stand alone: only their own
   * onderdelen can be meant, for the numbers of leden are those of the model.
   */
  private static Regeling opZichzelf(List<Modelregel> gelezen) {
    boolean los = !gelezen.isEmpty() && !isKop(gelezen.getFirst());
    List<Regel> alle = new ArrayList<>();
    for (Modelregel modelregel : gelezen) {
      for (Regel regel : volledig(modelregel).toList()) {
        boolean begin =
            regel.soort() == Regelsoort.LID
                || regel.soort() == Regelsoort.BEGRIP
                || (regel.soort() == Regelsoort.ALINEA && alle.isEmpty());
        if (los && begin) {
          BepalingId omslag = regel.bepaling().binnen("omslag");
          String nummer = "0" + alle.size();
          alle.add(new Regel(omslag, Regelsoort.ARTIKEL, nummer, ".", 0, Tekst.LEEG));
        }
        alle.add(regel);
      }
    }
    return Regelbouwer.bouw(Tekst.LEEG, alle).regeling();
  }

  private static boolean isKop(Modelregel regel) {
    return regel instanceof Buiten || (regel instanceof Gewoon g && g.soort().isKop());
  }

  /**
   * From which provision of the model "het eerste lid" and "onderdeel a" are counted. A new article
   * or annex is in none: there such words mean itself, or nothing. A new lid is in the article, but
   * not in the lid that it follows.
   */
  private static BepalingId vanwaar(
      EigenTekst eigen, List<Modelregel> gelezen, Modelregel regel, Modeltekst basis) {
    if (isKop(gelezen.getFirst())) {
      return regel.bepaling();
    }
    boolean nieuwLid =
        eigen.soort() == EigenTekst.Soort.VOEG_TOE_NA
            && gelezen.getFirst() instanceof Gewoon g
            && g.soort() == Regelsoort.LID;
    return nieuwLid
        ? basis.volledig().stream()
            .flatMap(v -> v.artikelen().stream())
            .filter(a ->
                basis
                    .plaats(a.id())
                    .equals(basis.plaats(eigen.bepaling()).map(Modeltekstlezer::artikel)))
            .map(Artikel::id)
            .findFirst()
            .orElse(eigen.bepaling())
        : eigen.bepaling();
  }

  private static Vindplaats artikel(Vindplaats plaats) {
    return new Vindplaats(plaats.stappen().subList(0, 1));
  }

  /** Lines of an own text are not lines of the model's file. */
  private static Modelregel zonderBestandsregel(Modelregel regel) {
    return regel instanceof Gewoon g
        ? new Gewoon(
            0, g.bepaling(), g.soort(), g.nummer(), g.scheiding(), g.voorwaarden(), g.tekst())
        : regel;
  }

  /** Lines without an identity get one. */
  private static List<String> metIdentiteit(EigenTekst eigen, BepalingId eerste) {
    List<String> resultaat = new ArrayList<>();
    for (String regel : eigen.regels()) {
      String id = resultaat.isEmpty() ? eerste.waarde() : eerste + ".eigen-" + resultaat.size();
      boolean zonder = regel.contains("{#") || regel.strip().equals(Regel.VERVALLEN);
      resultaat.add(zonder ? regel : regel + " {#" + id + "}");
    }
    return resultaat;
  }

  // The full text, and what references in it mean -----------------------------------------------

  private Uitkomst<Modeltekst> bind(List<Modelregel> gelezen) {
    int varianten =
        gelezen.stream()
            .flatMap(r -> r.voorwaarden().stream())
            .mapToInt(Voorwaarde::variant)
            .max()
            .orElse(0);
    Map<BepalingId, Vindplaats> plaatsen = new HashMap<>();
    Map<BepalingId, Verwijzingbinder> binders = new HashMap<>();
    List<Regeling> volledigen = new ArrayList<>();
    for (int variant = 1; variant <= Math.max(1, varianten); variant++) {
      Regeling volledig = volledig(gelezen, variant);
      volledigen.add(volledig);
      Verwijzingbinder binder = new Verwijzingbinder(volledig, zoeker);
      Vindplaatsen.van(volledig)
          .alle()
          .forEach((id, plaats) -> {
            plaatsen.putIfAbsent(id, plaats);
            binders.putIfAbsent(id, binder);
          });
    }
    List<Fout> twijfels = new ArrayList<>();
    List<Modelregel> gebonden = new ArrayList<>();
    BepalingId eigenaar = null;
    for (Modelregel regel : gelezen) {
      BepalingId van = regel.bepaling();
      if (plaatsen.containsKey(van)) {
        eigenaar = isOnderdeel(regel) ? eigenaar : van;
      } else if (eigenaar != null && !(regel instanceof Buiten)) {
        // A next paragraph of a lid, or the text of an annex: no provision of its own.
        plaatsen.put(van, plaatsen.get(eigenaar));
        van = eigenaar;
      }
      gebonden.add(bind(regel, van, binders.get(van), twijfels));
    }
    return Uitkomst.van(
        new Modeltekst(gebonden, plaatsen, volledigen, twijfels),
        fouten.stream().distinct().toList());
  }

  private static boolean isOnderdeel(Modelregel regel) {
    return switch (regel) {
      case Gewoon g ->
          g.soort() == Regelsoort.ONDERDEEL
              || g.soort() == Regelsoort.SUBONDERDEEL
              || g.soort() == Regelsoort.BEGRIP;
      case Lijst l -> l.soort() == Regelsoort.ONDERDEEL;
      case Buiten b -> false;
      case Modelregel.Weggelaten w -> false;
    };
  }

  /**
   * The text with every optional part and one variant, from which the meaning of numbers follows.
   */
  private Regeling volledig(List<Modelregel> gelezen, int variant) {
    List<Regel> alle =
        gelezen.stream()
            .filter(r ->
                r.voorwaarden().stream().allMatch(v -> v.variant() == 0 || v.variant() == variant))
            .flatMap(Modeltekstlezer::volledig)
            .toList();
    Regelbouwer.Gebouwd gebouwd = Regelbouwer.bouw(Tekst.LEEG, alle);
    gebouwd
        .ongeplaatst()
        .forEach(r -> fouten.add(fout(r.bepaling(), "regel-zonder-plaats", r.gedrukt())));
    Map<BepalingId, String> berekend =
        Regels.van(gebouwd.regeling()).stream()
            .collect(Collectors.toMap(Regel::bepaling, Regel::nummer, (een, twee) -> een));
    for (Regel regel : alle) {
      String nummer = berekend.getOrDefault(regel.bepaling(), "");
      if (!nummer.isEmpty() && !regel.nummer().isEmpty() && !nummer.equals(regel.nummer())) {
        fouten.add(fout(regel.bepaling(), "nummer-loopt-niet", regel.nummer(), nummer));
      }
    }
    return gebouwd.regeling();
  }

  private static Stream<Regel> volledig(Modelregel regel) {
    return switch (regel) {
      case Gewoon g ->
          Stream.of(
              new Regel(
                  g.bepaling(),
                  g.soort(),
                  g.nummer(),
                  g.scheiding(),
                  0,
                  Tekst.van(Verwijzingvinder.plat(g.tekst()))));
      case Lijst l ->
          l.bepalingen().stream()
              .map(id -> new Regel(id, l.soort(), "", "", 0, Tekst.van("" + Verwijzingzoeker.GAT)));
      case Buiten b ->
          switch (b.soort()) {
            case HOOFDSTUK ->
                Stream.of(
                    new Regel(b.bepaling(), Regelsoort.HOOFDSTUK, b.nummer(), ".", 0, Tekst.LEEG));
            case ARTIKEL ->
                Stream.of(
                    new Regel(b.bepaling(), Regelsoort.ARTIKEL, b.nummer(), ".", 0, Tekst.LEEG),
                    new Regel(b.bepaling(), Regelsoort.NIET_INGELEZEN, "", "", 0, Tekst.LEEG));
            case SLOTARTIKELEN -> Stream.empty();
          };
      case Modelregel.Weggelaten w -> Stream.empty();
    };
  }

  private Modelregel bind(
      Modelregel regel, BepalingId van, Verwijzingbinder binder, List<Fout> twijfels) {
    if (!(regel instanceof Gewoon g) || binder == null) {
      return regel;
    }
    Verwijzingvinder vinder = new Verwijzingvinder(zoeker, binder, van);
    List<Sjabloon> tekst = vinder.bind(g.tekst());
    vinder
        .onbekend()
        .forEach(woorden -> twijfels.add(new Fout(bestand, g.bestandsregel(), 0, woorden)));
    return new Gewoon(
        g.bestandsregel(),
        g.bepaling(),
        g.soort(),
        g.nummer(),
        g.scheiding(),
        g.voorwaarden(),
        tekst);
  }

  // ---------------------------------------------------------------------------------------------

  private Fout fout(BepalingId bepaling, String sleutel, Object... waarden) {
    int regel =
        regels.stream()
            .filter(r -> r.bepaling().equals(bepaling))
            .mapToInt(r -> r instanceof Gewoon g ? g.bestandsregel() : 0)
            .findFirst()
            .orElse(0);
    String bericht = Notatie.fout(bestand, bron, 0, sleutel, waarden).bericht();
    return new Fout(bestand, regel, 0, bericht);
  }

  private void meld(int plaats, String sleutel, Object... waarden) {
    fouten.add(Notatie.fout(bestand, bron, plaats, sleutel, waarden));
  }

  private void meldSoort(int plaats, Keuze keuze, Keuzesoort verwacht) {
    meld(plaats, "soort-past-niet", keuze.id(), keuze.soort().naam(), verwacht.naam());
  }

  private static <T> List<T> met(List<T> lijst, T nieuw) {
    return IntStream.rangeClosed(0, lijst.size())
        .mapToObj(i -> i < lijst.size() ? lijst.get(i) : nieuw)
        .toList();
  }
}
