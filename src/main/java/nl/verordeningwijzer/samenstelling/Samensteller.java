package nl.verordeningwijzer.samenstelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.verordeningwijzer.dossier.Antwoorden;
import nl.verordeningwijzer.dossier.Buitentekst;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.Buitenmodel;
import nl.verordeningwijzer.model.EigenTekst;
import nl.verordeningwijzer.model.EigenTeksten;
import nl.verordeningwijzer.model.Keuze;
import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.model.Modelregel;
import nl.verordeningwijzer.model.Modelregel.Buitensoort;
import nl.verordeningwijzer.model.Modeltekst;
import nl.verordeningwijzer.model.Opsomming;
import nl.verordeningwijzer.model.Samenhang;
import nl.verordeningwijzer.model.Sjabloon;
import nl.verordeningwijzer.model.Uitgangspunt;
import nl.verordeningwijzer.model.Voorwaarde;
import nl.verordeningwijzer.regeling.Artikel;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Bevinding;
import nl.verordeningwijzer.regeling.Bevinding.Ernst;
import nl.verordeningwijzer.regeling.Doornummering;
import nl.verordeningwijzer.regeling.Fout;
import nl.verordeningwijzer.regeling.Fragment;
import nl.verordeningwijzer.regeling.Fragment.Invulling;
import nl.verordeningwijzer.regeling.Fragment.Letterlijk;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.regeling.Niveau;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regelbouwer;
import nl.verordeningwijzer.regeling.Regelherkenning;
import nl.verordeningwijzer.regeling.Regeling;
import nl.verordeningwijzer.regeling.Regellezer;
import nl.verordeningwijzer.regeling.Regels;
import nl.verordeningwijzer.regeling.Regelsoort;
import nl.verordeningwijzer.regeling.Tekst;
import nl.verordeningwijzer.regeling.Vindplaats;
import nl.verordeningwijzer.regeling.Vindplaatsen;
import nl.verordeningwijzer.verwijzing.Herschrijver;
import nl.verordeningwijzer.verwijzing.Plaatsnaam;
import nl.verordeningwijzer.verwijzing.Tekstbinder;

/**
 * Puts a text together: leaves out what is not wanted, fills in what was answered, adds what lies
 * outside the model, and then counts numbers and words references.
 */
public final class Samensteller {

  /** The code of the finding about a list that names a provision which is not there. */
  private static final String NIET_IN_TEKST = "bepaling-niet-in-tekst";

  private final Model model;
  private final Modeltekst tekst;
  private final Kolom kolom;
  private final Dossier dossier;
  private final Optional<Regeling> was;

  /** How provisions are called that will have another number than in the model. */
  private final Optional<Vindplaatsen> doorgenummerd;

  private final Opening opening;
  private final Antwoorden antwoorden;
  private final Zinsteller zinsteller;
  private final List<Regel> regels = new ArrayList<>();
  private final Set<BepalingId> vervallenInModel;
  private final Set<BepalingId> letterlijk = new HashSet<>();
  private final Map<KeuzeId, String> gevraagd = new HashMap<>();

  private Samensteller(
      Model model,
      Kolom kolom,
      Dossier dossier,
      Optional<Regeling> was,
      Optional<Vindplaatsen> doorgenummerd) {
    this.model = model;
    this.kolom = kolom;
    this.dossier = dossier;
    this.was = was;
    this.doorgenummerd = doorgenummerd;
    this.opening = new Opening(kolom, model.samenhang().afgeleid());
    this.antwoorden =
        kolom == Kolom.WAS ? Afleidingen.was(model, dossier) : Afleidingen.wordt(model, dossier);
    this.tekst = kolom == Kolom.WAS ? model.bestaand() : metEigenTeksten();
    List<BepalingId> volgorde = tekst.regels().stream().map(Modelregel::bepaling).toList();
    this.zinsteller =
        new Zinsteller(model.keuzes(), antwoorden, dossier.getallen(), opening, volgorde);
    this.vervallenInModel =
        tekst.regels().stream()
            .filter(r -> r instanceof Modelregel.Gewoon g && g.soort() == Regelsoort.VERVALLEN)
            .map(Modelregel::bepaling)
            .collect(Collectors.toSet());
  }

  /**
   * The existing text: the model's, with the facts of the municipality. Without lines and questions
   * when the dossier starts from nothing.
   */
  public static Samenstelling was(Model model, Dossier dossier) {
    return new Samensteller(
            model.bij(dossier.uitgangspunt()),
            Kolom.WAS,
            dossier,
            Optional.empty(),
            Optional.empty())
        .stel();
  }

  /**
   * The new text. A new ordinance is numbered through; an amended one keeps its numbers.
   *
   * @param was the existing text: an article that it has and that is not wanted any more leaves its
   *     heading with "(Vervallen)"
   */
  public static Samenstelling wordt(Model model, Dossier dossier, Regeling was) {
    Samenstelling gesteld = wordt(model, dossier, was, Optional.empty());
    // Only now it is known how provisions will be called in questions and findings.
    return dossier.uitgangspunt().wijzigt()
        ? gesteld
        : wordt(model, dossier, was, Optional.of(Vindplaatsen.van(gesteld.regeling())));
  }

  private static Samenstelling wordt(
      Model model, Dossier dossier, Regeling was, Optional<Vindplaatsen> doorgenummerd) {
    return new Samensteller(
            model.bij(dossier.uitgangspunt()),
            Kolom.WORDT,
            dossier,
            Optional.of(was),
            doorgenummerd)
        .stel();
  }

  /**
   * The model's new text with the own texts of a dossier in it, and those of the ways out that it
   * took over, before any choice is made.
   */
  public static EigenTeksten.Toegepast tekst(Model model, Dossier dossier) {
    // Own texts about the decision itself are applied there.
    List<EigenTekst> vanTekst =
        Uitwegen.eigenTeksten(model, dossier).stream()
            .filter(e -> !Besluitteksten.isOnderdeel(e.bepaling()))
            .toList();
    return EigenTeksten.pasToe(model.nieuw(), vanTekst, model.keuzes(), model.zoeker());
  }

  private Samenstelling stel() {
    Tekst titel = titel();
    tekst.regels().forEach(this::stel);
    Regelbouwer.Gebouwd gebouwd = Regelbouwer.bouw(titel, zonderLegeKoppen());
    for (Regel regel : gebouwd.ongeplaatst()) {
      opening.meld("regel-zonder-plaats", Ernst.BLOKKEREND, "", regel.gedrukt());
    }
    Regeling gebonden =
        letterlijk.isEmpty()
            ? gebouwd.regeling()
            : Tekstbinder.bind(gebouwd.regeling(), model.zoeker(), letterlijk::contains);
    Opsommingen.Hersteld hersteld = Opsommingen.herstel(gebonden, tekst.volledig());
    hersteld
        .zonderOnderdelen()
        .forEach(id -> opening.meldOver(id, "lege-opsomming", Ernst.BLOKKEREND, plaats(id)));
    Regeling genummerd =
        model.uitgangspunt().wijzigt()
            ? hersteld.regeling()
            : Doornummering.van(hersteld.regeling());
    meldBepalingenBuitenTekst(genummerd);
    meldArtikelenZonderTekst(genummerd);
    Herschrijver.Herschreven herschreven = Herschrijver.herschrijf(genummerd, this::naam);
    meldTwijfels(herschreven.regeling());
    if (kolom == Kolom.WORDT) {
      meldSamenhang(herschreven.regeling());
    }
    List<Bevinding> bevindingen =
        Stream.concat(opening.bevindingen().stream(), herschreven.bevindingen().stream())
            .map(b -> kolom == Kolom.WAS ? overBestaandeTekst(b) : b)
            .toList();
    return new Samenstelling(
        herschreven.regeling(), opening.openstaand(), bevindingen, opening.aanDeOrde());
  }

  /**
   * The existing text is a fact: a wrong reference in it is worth knowing but stops no decision.
   */
  private static Bevinding overBestaandeTekst(Bevinding bevinding) {
    boolean verwijzing =
        bevinding.code().startsWith("verwijzing") || bevinding.code().equals(NIET_IN_TEKST);
    return new Bevinding(
        bevinding.code(),
        verwijzing ? Ernst.WAARSCHUWING : bevinding.ernst(),
        Opening.inBestaandeTekst(bevinding.vindplaats()),
        bevinding.bericht(),
        bevinding.grondslag(),
        bevinding.aanvulling(),
        bevinding.keuze(),
        bevinding.bepaling());
  }

  /** The ordinance is cited by one name, in both columns; the decision asks for it. */
  private Tekst titel() {
    Antwoorden vanBesluit = Afleidingen.wordt(model, dossier);
    return new Zinsteller(
            model.keuzes(),
            vanBesluit,
            dossier.getallen(),
            new Opening(Kolom.BESLUIT, model.samenhang().afgeleid()),
            Besluitonderdelen.GEEN)
        .stel(model.citeertitel(), "");
  }

  private void stel(Modelregel regel) {
    switch (regel) {
      case Modelregel.Gewoon g -> stelGewoon(g);
      case Modelregel.Lijst l -> stelLijst(l);
      case Modelregel.Buiten b -> stelBuiten(b);
      case Modelregel.Weggelaten w -> laatVervallen(w.bepaling());
    }
  }

  // Own texts, and what hangs together ------------------------------------------------------------

  /** The model's text with the own texts of the dossier, and those of the ways out it took over. */
  private Modeltekst metEigenTeksten() {
    Uitwegen.eigenTeksten(model, dossier).stream()
        .filter(e -> Besluitteksten.isOnderdeel(e.bepaling()))
        .flatMap(e -> Besluitteksten.fouten(e, model).stream())
        .forEach(f -> opening.meld("eigen-tekst", Ernst.BLOKKEREND, f.bestand(), f.bericht()));
    EigenTeksten.Toegepast toegepast = tekst(model, dossier);
    for (Fout fout : toegepast.fouten()) {
      opening.meld("eigen-tekst", Ernst.BLOKKEREND, fout.bestand(), fout.bericht());
    }
    return toegepast.tekst();
  }

  /** Whether it is the model's new text: that of now, or as it was adopted earlier. */
  private boolean isNieuweTekst() {
    return kolom == Kolom.WORDT || model.uitgangspunt() == Uitgangspunt.NIEUWE_TEKST;
  }

  private Conditietoets toets(Predicate<BepalingId> inTekst) {
    // When the existing text was made, there was another one before it, which we do not know.
    Antwoorden ervoor = kolom == Kolom.WAS ? Antwoorden.GEEN : dossier.was();
    return new Conditietoets(model.uitgangspunt(), ervoor, antwoorden, inTekst);
  }

  /** Words outside brackets that must follow an answer. */
  private List<Sjabloon> metWoorden(Modelregel.Gewoon regel) {
    List<Sjabloon> delen = regel.tekst();
    if (isNieuweTekst()) {
      Conditietoets toets = toets(b -> false);
      for (Samenhang.Woorden woorden : model.samenhang().woorden()) {
        if (woorden.bepaling().equals(regel.bepaling()) && toets.geldt(woorden.als())) {
          delen = Woordvervanging.pasToe(delen, woorden.woorden(), woorden.worden());
        }
      }
    }
    return delen;
  }

  private void meldSamenhang(Regeling regeling) {
    Vindplaatsen vindplaatsen = Vindplaatsen.van(regeling);
    Conditietoets toets = toets(vindplaatsen::geldt);
    for (Samenhang.Regel regel : model.samenhang().regels()) {
      boolean opgelost = Uitwegen.gekozen(regel, dossier).isPresent();
      if (!opgelost && toets.geldt(regel.als())) {
        String plaats =
            regel
                .bepaling()
                .flatMap(b ->
                    vindplaatsen
                        .van(b)
                        .map(Plaatsnaam::van)
                        .or(() -> tekst.plaats(b).map(p -> plaats(b))))
                .orElse("");
        opening.meldRegel(regel, plaats);
      }
    }
  }

  /**
   * The lines without headings under which nothing is left. An article that became empty lapses, if
   * the existing text has it.
   */
  private List<Regel> zonderLegeKoppen() {
    List<Regel> achterstevoren = new ArrayList<>();
    Regelsoort volgende = Regelsoort.BIJLAGE;
    for (Regel regel : regels.reversed()) {
      boolean leeg =
          switch (regel.soort()) {
            case ARTIKEL -> volgende.isKop();
            case PARAGRAAF ->
                volgende == Regelsoort.PARAGRAAF
                    || volgende == Regelsoort.HOOFDSTUK
                    || volgende == Regelsoort.BIJLAGE;
            case HOOFDSTUK -> volgende == Regelsoort.HOOFDSTUK || volgende == Regelsoort.BIJLAGE;
            default -> false;
          };
      if (!leeg) {
        achterstevoren.add(regel);
        volgende = regel.soort();
      } else if (regel.soort() == Regelsoort.ARTIKEL && wasArtikel(regel.bepaling()).isPresent()) {
        Artikel weg = wasArtikel(regel.bepaling()).get().vervallen();
        achterstevoren.addAll(Regels.van(weg).reversed());
        volgende = Regelsoort.ARTIKEL;
      }
    }
    return achterstevoren.reversed();
  }

  // Lines of the model --------------------------------------------------------------------------

  private void stelGewoon(Modelregel.Gewoon regel) {
    if (!geldt(regel)) {
      if (regel.soort() == Regelsoort.ARTIKEL) {
        laatVervallen(regel.bepaling());
      }
      return;
    }
    boolean nooitGehad = was.isPresent() && wasArtikel(regel.bepaling()).isEmpty();
    if (vervallenInModel.contains(regel.bepaling()) && nooitGehad) {
      return;
    }
    Tekst woorden = zinsteller.stel(metWoorden(regel), plaats(regel.bepaling()));
    Optional<Splitsing> splitsing = Splitsing.bij(woorden, Zinsteller.ONDERDELEN);
    regels.add(
        new Regel(
            regel.bepaling(),
            regel.soort(),
            regel.nummer(),
            regel.scheiding(),
            0,
            splitsing.map(Splitsing::ervoor).orElse(woorden)));
    splitsing.ifPresent(s -> stelOnderdelen(regel, s));
  }

  /** A list that was filled in behind a colon becomes onderdelen; what follows it ends the last. */
  private void stelOnderdelen(Modelregel.Gewoon regel, Splitsing splitsing) {
    KeuzeId id = splitsing.keuze();
    List<List<Fragment>> items =
        zinsteller
            .antwoord(id)
            .flatMap(w -> zinsteller.items(zinsteller.keuze(id), w))
            .orElse(List.of());
    String slot = splitsing.erna().woorden();
    Opsomming gewoon = Opsomming.GEWOON;
    Opsomming opsomming =
        slot.length() == 1 ? new Opsomming(gewoon.tussen(), gewoon.voorlaatste(), slot) : gewoon;
    for (int i = 0; i < items.size(); i++) {
      BepalingId van = regel.bepaling().binnen(id.waarde() + "-" + (i + 1));
      voegItemToe(id, van, items.get(i), opsomming.achter(i, items.size()));
    }
    if (slot.length() > 1) {
      regels.add(new Regel(regel.bepaling(), Regelsoort.ALINEA, "", "", 0, splitsing.erna()));
    }
  }

  private void voegItemToe(KeuzeId id, BepalingId van, List<Fragment> woorden, String staart) {
    Tekst item =
        new Tekst(
            List.of(
                new Invulling(id, Waardeschrijver.zonderLeesteken(woorden)),
                new Letterlijk(staart)));
    regels.add(new Regel(van, Regelsoort.ONDERDEEL, "", "", 0, item));
  }

  private boolean geldt(Modelregel regel) {
    for (Voorwaarde voorwaarde : regel.voorwaarden()) {
      boolean voldaan =
          voorwaarde.variant() == 0
              ? gewenst(voorwaarde.keuze(), regel.bepaling())
              : isVariant(voorwaarde, regel, plaats(regel.bepaling()));
      if (!voldaan) {
        return false;
      }
    }
    return true;
  }

  /** An article that is not decided is asked about as a whole, not again for each of its leden. */
  private boolean gewenst(KeuzeId keuze, BepalingId bepaling) {
    String plaats = inModel(bepaling);
    if (plaats.startsWith(gevraagd.getOrDefault(keuze, plaats) + ", ")) {
      return zinsteller.gewenst(keuze);
    }
    gevraagd.put(keuze, plaats);
    return zinsteller.gewenst(keuze, plaats(bepaling));
  }

  private boolean isVariant(Voorwaarde voorwaarde, Modelregel regel, String plaats) {
    Keuze keuze = zinsteller.keuze(voorwaarde.keuze());
    opening.isAanDeOrde(keuze.id());
    if (zinsteller.antwoord(keuze.id()).orElse(null)
        instanceof Waarde.Gekozen(List<String> gekozen)) {
      return keuze.plaats(gekozen.getFirst()) == voorwaarde.variant() - 1;
    }
    boolean eerste =
        voorwaarde.variant() == 1
            && regels.stream()
                .flatMap(r -> r.tekst().fragmenten().stream())
                .noneMatch(f -> f instanceof Fragment.Open o && o.keuze().equals(keuze.id()));
    if (eerste) {
      opening.staatOpen(keuze, plaats);
      regels.add(
          new Regel(
              regel.bepaling(),
              Regelsoort.ALINEA,
              "",
              "",
              0,
              new Tekst(List.of(varianten(keuze)))));
    }
    return false;
  }

  private static Fragment varianten(Keuze keuze) {
    String namen =
        IntStream.rangeClosed(1, keuze.opties().size())
            .mapToObj(i -> "Variant " + i)
            .collect(Collectors.joining(" OF "));
    return new Fragment.Open(keuze.id(), List.of(new Letterlijk("[" + namen + "]")));
  }

  /**
   * An article that the existing text has keeps its number and heading (as VNG does for article
   * 12).
   */
  private void laatVervallen(BepalingId id) {
    wasArtikel(id).map(Artikel::vervallen).map(Regels::van).ifPresent(regels::addAll);
  }

  private Optional<Artikel> wasArtikel(BepalingId id) {
    return was.flatMap(w -> w.artikel(id));
  }

  private void stelLijst(Modelregel.Lijst lijst) {
    if (!geldt(lijst)) {
      return;
    }
    KeuzeId id = lijst.blanco().keuze();
    opening.isAanDeOrde(id);
    Keuze keuze = zinsteller.keuze(id);
    Optional<Waarde> antwoord = zinsteller.antwoord(id);
    Optional<List<List<Fragment>>> items =
        antwoord
            .filter(w -> zinsteller.heeftWoorden(keuze, w, plaats(lijst.bepaling())))
            .flatMap(w -> zinsteller.items(keuze, w));
    if (items.isPresent()) {
      int aantal = items.get().size();
      for (int i = 0; i < aantal; i++) {
        String staart = lijst.opsomming().achter(i, aantal);
        voegItemToe(id, bepaling(lijst, i), items.get().get(i), staart);
      }
      if (antwoord.get() instanceof Waarde.Lijst l && !l.slot().isEmpty()) {
        Tekst slot =
            new Tekst(
                List.of(
                    new Invulling(id, List.of(new Letterlijk(Waardeschrijver.alsZin(l.slot()))))));
        // The list is named after its first item: what follows it is no part of that.
        regels.add(new Regel(lijst.bepaling().binnen("slot"), Regelsoort.ALINEA, "", "", 0, slot));
      }
      zinsteller.controleer(keuze, antwoord.get(), plaats(lijst.bepaling()));
      return;
    }
    opening.staatOpen(keuze, plaats(lijst.bepaling()));
    Fragment open = Zinsteller.open(id, lijst.blanco().bron());
    for (int i = 0; i < lijst.bepalingen().size(); i++) {
      Tekst woorden = new Tekst(List.of(open, new Letterlijk(lijst.staarten().get(i))));
      regels.add(new Regel(lijst.bepalingen().get(i), lijst.soort(), "", "", 0, woorden));
    }
  }

  /** The model's own items keep their identity; further ones get one behind it. */
  private static BepalingId bepaling(Modelregel.Lijst lijst, int plaats) {
    List<BepalingId> bepalingen = lijst.bepalingen();
    return plaats < bepalingen.size()
        ? bepalingen.get(plaats)
        : new BepalingId(bepalingen.getLast() + "-" + (plaats + 1));
  }

  // What lies outside the model -----------------------------------------------------------------

  private void stelBuiten(Modelregel.Buiten buiten) {
    Buitenmodel gegevens = model.buiten().get(buiten.bepaling());
    Buitenstand stand = Buitenstand.van(dossier, buiten);
    if (stand.isStandaard()) {
      stand.standaard().forEach(this::stel);
      return;
    }
    // It is a fact about the existing ordinance: asked there, once. Without one it is a choice.
    boolean nieuw = !model.uitgangspunt().wijzigt();
    if (stand.isOpen() && (kolom == Kolom.WAS || nieuw)) {
      opening.staatOpen(buiten.bepaling().waarde(), gegevens.vraag(), naam(buiten));
    }
    Buitentekst tekstErvan =
        stand
            .gegeven()
            .orElseGet(() -> nieuw ? new Buitentekst.Afwezig() : new Buitentekst.NietIngelezen());
    switch (buiten.soort()) {
      case HOOFDSTUK -> stelHoofdstuk(buiten, tekstErvan, stand.isOpen());
      case ARTIKEL, SLOTARTIKELEN -> stelArtikelen(buiten, tekstErvan);
    }
  }

  private String naam(Modelregel.Buiten buiten) {
    String inModel = naamInModel(buiten);
    return doorgenummerd.isEmpty() || buiten.nummer().isEmpty()
        ? inModel
        : Opening.inModel(inModel);
  }

  private static String naamInModel(Modelregel.Buiten buiten) {
    return switch (buiten.soort()) {
      case HOOFDSTUK -> "hoofdstuk " + buiten.nummer();
      case ARTIKEL -> "artikel " + buiten.nummer();
      case SLOTARTIKELEN -> "slotartikelen";
    };
  }

  private void stelHoofdstuk(Modelregel.Buiten buiten, Buitentekst stand, boolean open) {
    if (stand instanceof Buitentekst.Afwezig) {
      return;
    }
    Tekst opschrift =
        switch (stand) {
          case Buitentekst.Ingelezen(List<String> gelezen) -> {
            for (String regel : gelezen.subList(1, gelezen.size())) {
              opening.meldOver(
                  buiten.bepaling(), "regel-zonder-plaats", Ernst.BLOKKEREND, naam(buiten), regel);
            }
            yield Tekst.van(opschrift(gelezen.getFirst()));
          }
          default ->
              open
                  ? new Tekst(
                      List.of(
                          new Fragment.Open(
                              new KeuzeId(buiten.bepaling().waarde()),
                              List.of(new Letterlijk("[opschrift]")))))
                  : Tekst.LEEG;
        };
    regels.add(
        new Regel(buiten.bepaling(), Regelsoort.HOOFDSTUK, buiten.nummer(), ".", 0, opschrift));
  }

  /** People write "Hoofdstuk 3. Voorzieningen" or just "Voorzieningen". */
  private static String opschrift(String regel) {
    Regelherkenning.Herkend herkend = Regelherkenning.herken(regel.strip());
    return herkend.soort() == Regelsoort.HOOFDSTUK
        ? regel.strip().substring(herkend.begin())
        : regel.strip();
  }

  private void stelArtikelen(Modelregel.Buiten buiten, Buitentekst stand) {
    switch (stand) {
      case Buitentekst.Afwezig a -> {}
      case Buitentekst.NietIngelezen n -> {
        if (buiten.soort() == Buitensoort.ARTIKEL) {
          regels.addAll(nietIngelezen(buiten));
        }
      }
      case Buitentekst.Ingelezen(List<String> gelezen) -> {
        List<Regel> nieuw =
            Regellezer.lees(gelezen, nummer -> artikelId(buiten, nummer)).regels().stream()
                .map(r -> binnen(buiten, r))
                .toList();
        if (nieuw.isEmpty() || nieuw.getFirst().soort() != Regelsoort.ARTIKEL) {
          opening.meldOver(
              buiten.bepaling(),
              "geen-artikel",
              Ernst.BLOKKEREND,
              naam(buiten),
              gelezen.getFirst());
          return;
        }
        Set<BepalingId> gelezenBepalingen =
            nieuw.stream().map(Regel::bepaling).collect(Collectors.toSet());
        // References in this text mean the existing ordinance: they were bound there.
        List<Regel> bestaand =
            was.map(Regels::van).orElse(List.of()).stream()
                .filter(r -> gelezenBepalingen.contains(r.bepaling()))
                .toList();
        if (bestaand.isEmpty()) {
          letterlijk.addAll(gelezenBepalingen);
          regels.addAll(nieuw);
        } else {
          regels.addAll(bestaand);
        }
      }
    }
  }

  /** A chapter or annex in the text that was read is another one than the model's. */
  private static Regel binnen(Modelregel.Buiten buiten, Regel regel) {
    String eigen = regel.bepaling().waarde();
    String naam = buiten.bepaling().waarde();
    return eigen.equals(naam) || eigen.startsWith(naam + ".")
        ? regel
        : new Regel(
            buiten.bepaling().binnen(eigen),
            regel.soort(),
            regel.nummer(),
            regel.scheiding(),
            regel.niveau(),
            regel.tekst());
  }

  private static List<Regel> nietIngelezen(Modelregel.Buiten buiten) {
    return List.of(
        new Regel(buiten.bepaling(), Regelsoort.ARTIKEL, buiten.nummer(), ".", 0, Tekst.LEEG),
        new Regel(buiten.bepaling(), Regelsoort.NIET_INGELEZEN, "", "", 0, Tekst.LEEG));
  }

  private static BepalingId artikelId(Modelregel.Buiten buiten, String nummer) {
    return buiten.nummer().equals(nummer)
        ? buiten.bepaling()
        : buiten.bepaling().binnen("artikel-" + nummer);
  }

  // Findings ------------------------------------------------------------------------------------

  /**
   * A list of provisions that names one which is not in the text: the municipality must choose
   * again.
   */
  private void meldBepalingenBuitenTekst(Regeling regeling) {
    Vindplaatsen vindplaatsen = Vindplaatsen.van(regeling);
    for (Regel regel : Regels.van(regeling)) {
      for (KeuzeId keuze : ingevuld(regel.tekst().fragmenten()).distinct().toList()) {
        if (zinsteller.antwoord(keuze).orElse(null)
            instanceof Waarde.Bepalingen(List<BepalingId> bepalingen)) {
          bepalingen.stream()
              .filter(b -> !vindplaatsen.geldt(b))
              .forEach(b ->
                  opening.meldOver(
                      keuze,
                      NIET_IN_TEKST,
                      Ernst.BLOKKEREND,
                      vindplaatsen.van(regel.bepaling()).map(Plaatsnaam::van).orElse(""),
                      zinsteller.keuze(keuze).vraag(),
                      plaats(b)));
        }
      }
    }
  }

  /** The choices whose answers stand in some words, also inside other answers. */
  private static Stream<KeuzeId> ingevuld(List<Fragment> fragmenten) {
    return fragmenten.stream()
        .flatMap(fragment ->
            switch (fragment) {
              case Invulling(KeuzeId keuze, List<Fragment> waarde) ->
                  Stream.concat(Stream.of(keuze), ingevuld(waarde));
              case Fragment.Extern(List<Fragment> delen) -> ingevuld(delen);
              case Letterlijk l -> Stream.empty();
              case Fragment.Verwijzing v -> Stream.empty();
              case Fragment.Open o -> Stream.empty();
            });
  }

  /** An article of which nothing was wanted but the heading. */
  private void meldArtikelenZonderTekst(Regeling regeling) {
    for (Artikel artikel : regeling.artikelen()) {
      if (artikel.staat() == Artikel.Staat.GELDEND
          && artikel.leden().stream().allMatch(lid -> lid.inhoud().isEmpty())) {
        opening.meld("artikel-zonder-tekst", Ernst.BLOKKEREND, "artikel " + artikel.kop().nummer());
      }
    }
  }

  /** References that lead nowhere in the model's own text, as far as they are in this text. */
  private void meldTwijfels(Regeling regeling) {
    Vindplaatsen vindplaatsen = Vindplaatsen.van(regeling);
    Map<Integer, BepalingId> opRegel =
        tekst.regels().stream()
            .filter(Modelregel.Gewoon.class::isInstance)
            .map(Modelregel.Gewoon.class::cast)
            .collect(
                Collectors.toMap(
                    Modelregel.Gewoon::bestandsregel, Modelregel.Gewoon::bepaling, (a, b) -> a));
    tekst
        .twijfels()
        .forEach(twijfel ->
            Optional.ofNullable(opRegel.get(twijfel.regel()))
                .flatMap(vindplaatsen::van)
                .ifPresent(plaats ->
                    opening.meld(
                        "verwijzing-twijfelachtig",
                        kolom == Kolom.WAS ? Ernst.WAARSCHUWING : Ernst.BLOKKEREND,
                        Plaatsnaam.van(plaats),
                        twijfel.bericht())));
  }

  /**
   * A provision for someone who knows the model: its place there, with the heading of its article.
   */
  private String naam(BepalingId bepaling) {
    Modeltekst van = kolom == Kolom.WAS ? model.bestaand() : model.nieuw();
    Optional<Vindplaats> plaats = van.plaats(bepaling).or(() -> tekst.plaats(bepaling));
    String opschrift =
        plaats.stream()
            .flatMap(p ->
                van.volledig().getFirst().artikelen().stream()
                    .filter(a ->
                        van.plaats(a.id())
                            .equals(Optional.of(new Vindplaats(p.stappen().subList(0, 1))))))
            .map(a -> a.kop().opschrift().woorden())
            .filter(woorden -> !woorden.isEmpty())
            .findFirst()
            .map(woorden -> " (\"" + woorden + "\")")
            .orElse("");
    return plaats.map(Plaatsnaam::van).orElse(bepaling.waarde()) + opschrift;
  }

  private String plaats(BepalingId bepaling) {
    return doorgenummerd
        .map(nieuw ->
            nieuw
                .van(bepaling)
                .map(Plaatsnaam::van)
                .orElseGet(() ->
                    heeftNummer(bepaling) ? Opening.inModel(inModel(bepaling)) : inModel(bepaling)))
        .orElseGet(() -> inModel(bepaling));
  }

  private boolean heeftNummer(BepalingId bepaling) {
    return tekst.plaats(bepaling).filter(p -> p.niveau() != Niveau.BIJLAGE).isPresent();
  }

  /** The place of a provision in the full text of the model. */
  private String inModel(BepalingId bepaling) {
    return tekst.plaats(bepaling).map(Plaatsnaam::van).orElse(bepaling.waarde());
  }
}
