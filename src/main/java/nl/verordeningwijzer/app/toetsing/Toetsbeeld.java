package nl.verordeningwijzer.app.toetsing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.verordeningwijzer.app.bediening.Nadruk;
import nl.verordeningwijzer.app.bediening.Statusteken.Status;
import nl.verordeningwijzer.app.toetsing.Detail.Alinea;
import nl.verordeningwijzer.app.toetsing.Detail.Tekstregel;
import nl.verordeningwijzer.app.toetsing.Detail.Uitweg;
import nl.verordeningwijzer.app.toetsing.Rij.Telling;
import nl.verordeningwijzer.app.toetsing.Rij.Weg;
import nl.verordeningwijzer.app.werk.Plaats;
import nl.verordeningwijzer.app.werk.Stand;
import nl.verordeningwijzer.app.werk.Wegwijzer;
import nl.verordeningwijzer.document.Gemarkeerd;
import nl.verordeningwijzer.model.Actualisatie;
import nl.verordeningwijzer.model.Keuze;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.model.Samenhang;
import nl.verordeningwijzer.model.Toetsingsregels.Kader;
import nl.verordeningwijzer.model.Toetsingsregels.Waardegrens;
import nl.verordeningwijzer.model.Toetsingsregels.Zoekvorm;
import nl.verordeningwijzer.model.Woordpatroon;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Bevinding;
import nl.verordeningwijzer.regeling.Bevinding.Ernst;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regeling;
import nl.verordeningwijzer.regeling.Regels;
import nl.verordeningwijzer.toetsing.Toetsing;
import nl.verordeningwijzer.toetsing.Toetsing.Bewijsplaats;
import nl.verordeningwijzer.toetsing.Toetsing.Uitslag;
import nl.verordeningwijzer.uitwerking.Aanwijzer;
import nl.verordeningwijzer.uitwerking.Bestemming;
import nl.verordeningwijzer.uitwerking.Uitwerking;
import nl.verordeningwijzer.uitwerking.Vragen.Toestand;
import nl.verordeningwijzer.uitwerking.Vragen.Vraag;

/**
 * The validation of a result, worked out for the screen.
 *
 * @param onderschrift by which law, of which day
 * @param aantal how many findings there are
 * @param leeg how many blanks there are beside them; empty when there are none
 * @param eersteLege where the first of them is filled in
 * @param naTeKijken how many answers must be looked at; empty when there are none
 * @param vindingen what blocks and what is warned of, the gravest first
 * @param opmerkingen the remarks
 * @param onderwerpen the topics of the law, below their heading
 * @param overgenomen wording of ours that was taken over, below its heading
 */
record Toetsbeeld(
    String onderschrift,
    String aantal,
    String leeg,
    Optional<Plaats> eersteLege,
    String naTeKijken,
    Optional<Plaats> eersteNaTeKijken,
    List<Rij> vindingen,
    List<Rij.Vinding> opmerkingen,
    List<Rij> onderwerpen,
    List<Rij> overgenomen) {

  private static final Berichten BERICHTEN = Berichten.van(Toetsbeeld.class);
  private static final DateTimeFormatter DATUM =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl", "NL"));

  /** Answers to look at are counted, not listed: the questions themselves show them. */
  private static final String NA_TE_KIJKEN = "na-te-kijken";

  /** So many questions are offered at a finding; who wants more goes to the article. */
  private static final int MEESTE_VRAGEN = 3;

  /** Where in the law: its letter and number there. */
  private static final Pattern LETTER =
      Pattern.compile("onderdeel (?<letter>[a-z]+)(?:, onder (?<nummer>\\d+°))?");

  private static final Pattern WETSARTIKEL = Pattern.compile("artikel (\\d+[a-z]*)");
  private static final Pattern AANGEHAALD = Pattern.compile("\"([^\"]+)\"|“([^”]+)”");

  /** Stands in its place until it has been worked out. */
  static final Toetsbeeld NOG_NIET =
      new Toetsbeeld(
          "",
          BERICHTEN.bericht("even"),
          "",
          Optional.empty(),
          "",
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          List.of());

  Toetsbeeld {
    vindingen = List.copyOf(vindingen);
    opmerkingen = List.copyOf(opmerkingen);
    onderwerpen = List.copyOf(onderwerpen);
    overgenomen = List.copyOf(overgenomen);
  }

  /** The validation of a result; takes longer than a frame. */
  static Toetsbeeld van(Stand stand) {
    return new Maker(stand).maak();
  }

  /** A date as people write it. */
  static String datum(LocalDate dag) {
    return DATUM.format(dag);
  }

  /** The name of the law that the rules are about, as their source begins. */
  static String wet(Model model) {
    return model.toetsing().kaders().stream()
        .map(Kader::bron)
        .map(bron -> bron.replaceFirst("(?s) \\(.*", ""))
        .reduce((a, b) -> b)
        .orElse("");
  }

  /** What is the matter: the first sentence of a message. */
  static String eersteZin(String bericht) {
    boolean aangehaald = false;
    for (int i = 0; i + 2 < bericht.length(); i++) {
      char teken = bericht.charAt(i);
      if (teken == '"') {
        aangehaald = !aangehaald;
      }
      boolean eind =
          teken == '.'
              && bericht.charAt(i + 1) == ' '
              && Character.isUpperCase(bericht.charAt(i + 2));
      if (eind && !aangehaald) {
        return bericht.substring(0, i + 1);
      }
    }
    return bericht;
  }

  private static final class Maker {
    private final Stand stand;
    private final Uitwerking uitwerking;
    private final Model model;
    private final Aanwijzer aanwijzer;

    Maker(Stand stand) {
      this.stand = stand;
      this.uitwerking = stand.uitwerking();
      this.model = uitwerking.model();
      this.aanwijzer = new Aanwijzer(uitwerking, stand.vragen());
    }

    Toetsbeeld maak() {
      List<Bevinding> bevindingen =
          stand.bevindingen().stream()
              .filter(b -> !b.code().equals(NA_TE_KIJKEN))
              .sorted(Comparator.comparing(Bevinding::ernst))
              .toList();
      List<Rij> vindingen = new ArrayList<>();
      List<Rij.Vinding> opmerkingen = new ArrayList<>();
      for (int i = 0; i < bevindingen.size(); i++) {
        Bevinding bevinding = bevindingen.get(i);
        Rij.Vinding rij = vinding(bevinding, eerdere(bevindingen.subList(0, i), bevinding));
        if (bevinding.ernst() == Ernst.OPMERKING) {
          opmerkingen.add(rij);
        } else {
          vindingen.add(rij);
        }
      }
      if (vindingen.isEmpty()) {
        vindingen.add(niets(opmerkingen.size()));
      }
      int lege = uitwerking.openstaand().size();
      List<Vraag> naTeKijken =
          stand.vragen().alle().stream()
              .filter(v -> v.toestand() == Toestand.NA_TE_KIJKEN)
              .toList();
      return new Toetsbeeld(
          onderschrift(),
          aantal(bevindingen, opmerkingen.size()),
          lege == 0 ? "" : BERICHTEN.bericht(lege == 1 ? "leeg.een" : "leeg.meer", lege),
          uitwerking.openstaand().stream()
              .map(aanwijzer::van)
              .flatMap(b -> Wegwijzer.plaats(b, stand.vragen()).stream())
              .findFirst(),
          naTeKijken.isEmpty()
              ? ""
              : BERICHTEN.bericht(
                  naTeKijken.size() == 1 ? "nakijken.een" : "nakijken.meer", naTeKijken.size()),
          naTeKijken.stream()
              .<Plaats>map(v -> new Plaats.BijKeuze(v.keuze().id(), v.kolom()))
              .findFirst(),
          vindingen,
          opmerkingen,
          onderwerpen(),
          overgenomen());
    }

    private String onderschrift() {
      Toetsing toetsing = uitwerking.toetsing();
      return BERICHTEN.bericht("onderschrift", wet(model), datum(toetsing.peildatum()));
    }

    private static String aantal(List<Bevinding> bevindingen, int opmerkingen) {
      int ernstig = bevindingen.size() - opmerkingen;
      String woorden =
          switch (ernstig) {
            case 0 -> BERICHTEN.bericht("aantal.geen");
            case 1 -> BERICHTEN.bericht("aantal.een");
            default -> BERICHTEN.bericht("aantal.meer", ernstig);
          };
      return switch (opmerkingen) {
        case 0 -> woorden;
        case 1 -> BERICHTEN.bericht("aantal.opmerking", woorden);
        default -> BERICHTEN.bericht("aantal.opmerkingen", woorden, opmerkingen);
      };
    }

    /** What was checked, on which date: an empty list must not look as if nothing was done. */
    private Rij niets(int opmerkingen) {
      String uitleg =
          BERICHTEN.bericht(
              opmerkingen == 0 ? "niets.uitleg" : "niets.uitleg-opmerkingen",
              wet(model),
              datum(uitwerking.toetsing().peildatum()),
              uitwerking.toetsing().onderwerpen().size());
      String titel = BERICHTEN.bericht("niets.titel");
      return new Rij.Niets(titel, uitleg, zonderTekst(titel, uitleg));
    }

    private static Detail zonderTekst(String titel, String uitleg) {
      return new Detail(
          titel, "", Status.OPEN, List.of(), List.of(new Alinea("", uitleg, false, "")), List.of());
    }

    /** Findings of the same kind at the same place are counted. */
    private static long eerdere(List<Bevinding> ervoor, Bevinding bevinding) {
      return ervoor.stream()
          .filter(b ->
              b.code().equals(bevinding.code()) && b.vindplaats().equals(bevinding.vindplaats()))
          .count();
    }

    // Findings ----------------------------------------------------------------------------------

    private Rij.Vinding vinding(Bevinding bevinding, long eerdere) {
      Bestemming bestemming = aanwijzer.van(bevinding);
      Status status = Status.van(bevinding.ernst());
      return new Rij.Vinding(
          "bevinding " + bevinding.code() + " " + bevinding.vindplaats() + " " + eerdere,
          status,
          hoofdletter(status.woord()),
          bevinding.vindplaats(),
          eersteZin(bevinding.bericht()),
          weg(bestemming),
          detail(bevinding, bestemming));
    }

    private Optional<Weg> weg(Bestemming bestemming) {
      return Wegwijzer.plaats(bestemming, stand.vragen()).map(p -> new Weg(naar(bestemming, p), p));
    }

    /** What a button says that leads somewhere. */
    private String naar(Bestemming bestemming, Plaats plaats) {
      return switch (bestemming) {
        case Bestemming.BijKeuze k -> BERICHTEN.bericht("naar.vraag");
        case Bestemming.BijBepaling b -> naarDeel(b.deel());
        case Bestemming.BijEigenTekst e -> BERICHTEN.bericht("naar.eigen-tekst");
        case Bestemming.BijBestaand b ->
            plaats instanceof Plaats.BijKeuze
                ? BERICHTEN.bericht("naar.vraag")
                : BERICHTEN.bericht("naar.stap", plaats.stap().nummer());
        default -> BERICHTEN.bericht("naar.stap", plaats.stap().nummer());
      };
    }

    private String naarDeel(BepalingId deel) {
      String naam = aanwijzer.naam(deel);
      return naam.startsWith("artikel")
          ? BERICHTEN.bericht("naar.deel", naam)
          : BERICHTEN.bericht("naar.bijlage");
    }

    private Detail detail(Bevinding bevinding, Bestemming bestemming) {
      List<Tekstregel> regels = regels(bevinding, bestemming);
      List<Alinea> alineas = new ArrayList<>();
      if (bestemming instanceof Bestemming.BijBepaling b && regels.isEmpty()) {
        alineas.add(
            new Alinea(
                "", BERICHTEN.bericht("niet-in-tekst", aanwijzer.naam(b.deel())), false, ""));
      }
      alineas.add(
          new Alinea(
              BERICHTEN.bericht("waarom"), bevinding.bericht(), false, bevinding.grondslag()));
      List<Uitweg> wegen = wegen(bevinding, bestemming);
      if (wegen.stream().anyMatch(Uitweg.NeemOver.class::isInstance)) {
        alineas.add(new Alinea("", BERICHTEN.bericht("niet-van-vng"), false, ""));
      }
      return new Detail(
          hoofdletter(titel(bevinding, bestemming, regels)),
          BERICHTEN.bericht("bij-bevinding"),
          Status.van(bevinding.ernst()),
          regels,
          alineas,
          wegen);
    }

    private String titel(Bevinding bevinding, Bestemming bestemming, List<Tekstregel> regels) {
      if (bestemming instanceof Bestemming.BijBestaand b) {
        return BERICHTEN.bericht("bestaande-tekst", aanwijzer.naam(b.deel()));
      }
      String plaats = bevinding.vindplaats();
      return regels.isEmpty()
          ? plaats.isEmpty() ? BERICHTEN.bericht("hele-tekst") : plaats
          : aanwijzer
              .bepaling(bevinding)
              .flatMap(b -> deel(uitwerking.wordt(), b))
              .map(aanwijzer::naam)
              .orElse(plaats);
    }

    private List<Uitweg> wegen(Bevinding bevinding, Bestemming bestemming) {
      List<Uitweg> wegen = new ArrayList<>();
      for (Samenhang.Uitweg uitweg : uitwegen(bevinding.code())) {
        wegen.add(
            new Uitweg.NeemOver(
                BERICHTEN.bericht("neem-over", alsZin(uitweg.label())),
                bevinding.code(),
                uitweg.id()));
      }
      List<Bestemming.BijKeuze> vragen =
          aanwijzer.vragen(bevinding).stream()
              .filter(k -> !k.equals(bestemming))
              .limit(MEESTE_VRAGEN)
              .toList();
      weg(bestemming).ifPresent(w -> wegen.add(new Uitweg.Ga(ga(w), w.plaats())));
      for (Bestemming.BijKeuze vraag : vragen) {
        wegen.add(
            new Uitweg.Ga(
                BERICHTEN.bericht("naar.deze-vraag", vraag(vraag.keuze())),
                new Plaats.BijKeuze(vraag.keuze(), vraag.kolom())));
      }
      if (bestemming instanceof Bestemming.BijBepaling b && aanwijzer.isInTekst(b.deel())) {
        wegen.add(
            new Uitweg.Ga(
                BERICHTEN.bericht("eigen-tekst", aanwijzer.naam(b.deel())),
                new Plaats.BijEigenTekst(b.deel())));
      }
      if (uitwerking.kanBlijven(bevinding)) {
        wegen.add(new Uitweg.LaatStaan(BERICHTEN.bericht("laat-staan"), bevinding.code()));
      }
      if (uitwerking.dossier().gelaten().containsKey(bevinding.code())) {
        wegen.add(new Uitweg.TochNiet(BERICHTEN.bericht("toch-niet"), bevinding.code()));
      }
      return wegen;
    }

    /** A question is named where there is room for it. */
    private String ga(Weg weg) {
      return weg.plaats() instanceof Plaats.BijKeuze k
          ? BERICHTEN.bericht("naar.deze-vraag", vraag(k.keuze()))
          : weg.woorden();
    }

    private String vraag(KeuzeId keuze) {
      return Optional.ofNullable(model.keuzes().get(keuze)).map(Keuze::vraag).orElse("");
    }

    private List<Samenhang.Uitweg> uitwegen(String code) {
      return Stream.concat(
              model.samenhang().regels().stream()
                  .filter(r -> r.code().equals(code))
                  .flatMap(r -> r.uitwegen().stream()),
              model.toetsing().actualisaties().stream()
                  .filter(a -> a.code().equals(code))
                  .flatMap(a -> a.uitwegen().stream()))
          .toList();
    }

    // The text ----------------------------------------------------------------------------------

    private List<Tekstregel> regels(Bevinding bevinding, Bestemming bestemming) {
      if (bestemming instanceof Bestemming.BijBestaand b) {
        return regels(uitwerking.was(), b.deel(), List.of(b.bepaling()), List.of());
      }
      Optional<BepalingId> bepaling = aanwijzer.bepaling(bevinding);
      return bepaling
          .flatMap(b -> deel(uitwerking.wordt(), b))
          .map(deel ->
              regels(uitwerking.wordt(), deel, bepaling.stream().toList(), woorden(bevinding)))
          .orElse(List.of());
    }

    /** The article or annex in which a provision stands. */
    private static Optional<BepalingId> deel(Regeling regeling, BepalingId bepaling) {
      return delen(regeling).entrySet().stream()
          .filter(e -> e.getValue().stream().anyMatch(r -> r.bepaling().equals(bepaling)))
          .map(Map.Entry::getKey)
          .findFirst();
    }

    private static Map<BepalingId, List<Regel>> delen(Regeling regeling) {
      Map<BepalingId, List<Regel>> delen = new java.util.LinkedHashMap<>();
      regeling.artikelen().forEach(a -> delen.put(a.id(), Regels.van(a)));
      regeling.bijlagen().forEach(b -> delen.put(b.id(), Regels.van(b)));
      return delen;
    }

    /**
     * The lines of an article or annex, those that it is about pointed at. What is said of an item
     * of a list may stand in the words before it.
     *
     * @param woorden finds the words in a line to point at; the first way that finds any counts
     */
    private static List<Tekstregel> regels(
        Regeling regeling, BepalingId deel, List<BepalingId> over, List<Woorden> woorden) {
      List<Regel> regels = delen(regeling).getOrDefault(deel, List.of());
      List<Boolean> binnen = regels.stream().map(r -> isBinnen(r, over)).toList();
      boolean heelDeel = over.contains(deel);
      for (Woorden manier : woorden) {
        List<Tekstregel> gevonden = new ArrayList<>();
        for (int i = 0; i < regels.size(); i++) {
          boolean zoek = binnen.get(i) || leidtIn(regels, i, binnen);
          List<Nadruk> nadruk =
              zoek ? manier.in(regels.get(i).tekst().woorden()) : List.<Nadruk>of();
          gevonden.add(new Tekstregel(Gemarkeerd.van(regels.get(i)), nadruk, !nadruk.isEmpty()));
        }
        if (gevonden.stream().anyMatch(Tekstregel::betrokken)) {
          return gevonden;
        }
      }
      return IntStream.range(0, regels.size())
          .mapToObj(i ->
              new Tekstregel(Gemarkeerd.van(regels.get(i)), List.of(), binnen.get(i) && !heelDeel))
          .toList();
    }

    private static boolean isBinnen(Regel regel, List<BepalingId> over) {
      return !regel.soort().isKop()
          && over.stream()
              .anyMatch(b ->
                  regel.bepaling().equals(b)
                      || regel.bepaling().waarde().startsWith(b.waarde() + "."));
    }

    /** Whether a line announces a list in which one of the items is meant. */
    private static boolean leidtIn(List<Regel> regels, int plaats, List<Boolean> binnen) {
      int niveau = regels.get(plaats).niveau();
      if (regels.get(plaats).soort().isKop()) {
        return false;
      }
      for (int i = plaats + 1; i < regels.size() && regels.get(i).niveau() > niveau; i++) {
        if (binnen.get(i)) {
          return true;
        }
      }
      return false;
    }

    /** Finds words in a line. */
    private interface Woorden {
      List<Nadruk> in(String regel);
    }

    /**
     * The words that a finding is about: those by which it was found, else those that it quotes.
     */
    private List<Woorden> woorden(Bevinding bevinding) {
      List<Woordpatroon> patronen =
          Stream.concat(
                  model.toetsing().actualisaties().stream()
                      .filter(a -> a.code().equals(bevinding.code()))
                      .map(Actualisatie::zoek)
                      .flatMap(List::stream)
                      .map(Zoekvorm::alle)
                      .flatMap(List::stream),
                  model.toetsing().waarden().stream()
                      .filter(w -> w.code().equals(bevinding.code()))
                      .map(Waardegrens::patroon))
              .toList();
      List<String> citaten =
          AANGEHAALD
              .matcher(bevinding.volledig())
              .results()
              .map(m -> m.group(1) == null ? m.group(2) : m.group(1))
              .toList();
      return List.of(regel -> patronen(regel, patronen), regel -> citaten(regel, citaten));
    }

    private static List<Nadruk> patronen(String regel, List<Woordpatroon> patronen) {
      String leesbaar = Woordpatroon.leesbaar(regel);
      // Otherwise a place in the one is not the same place in the other.
      if (leesbaar.length() != regel.length()) {
        return List.of();
      }
      return patronen.stream()
          .flatMap(p -> p.vormen().stream())
          .flatMap(v -> v.zoek(leesbaar).results())
          .map(m -> new Nadruk(m.start(), m.end()))
          .distinct()
          .toList();
    }

    private static List<Nadruk> citaten(String regel, List<String> citaten) {
      return citaten.stream()
          .map(citaat -> citaat.replaceFirst(" …$", ""))
          .flatMap(Maker::metDelen)
          .filter(woorden -> !woorden.isEmpty() && regel.contains(woorden))
          .map(woorden ->
              new Nadruk(regel.indexOf(woorden), regel.indexOf(woorden) + woorden.length()))
          .distinct()
          .toList();
    }

    /** An item of a list is quoted with the words before it; in the text they are two lines. */
    private static Stream<String> metDelen(String citaat) {
      int item = citaat.lastIndexOf(": ");
      return item < 0
          ? Stream.of(citaat)
          : Stream.of(citaat, citaat.substring(0, item), citaat.substring(item + 2));
    }

    // Topics of the law -------------------------------------------------------------------------

    private List<Rij> onderwerpen() {
      List<Uitslag> uitslagen = uitwerking.toetsing().onderwerpen();
      String titel = BERICHTEN.bericht("onderwerpen.titel");
      List<Rij> rijen = new ArrayList<>();
      String uitleg =
          uitslagen.isEmpty()
              ? BERICHTEN.bericht("onderwerpen.geen", datum(uitwerking.toetsing().peildatum()))
              : BERICHTEN.bericht("onderwerpen.uitleg", wet(model));
      List<Telling> tellingen =
          Stream.of(Toetsing.Status.values())
              .map(status ->
                  new Telling(
                      status(status),
                      BERICHTEN.bericht(
                          "onderwerpen.telling",
                          uitslagen.stream().filter(u -> u.status() == status).count(),
                          status.naam())))
              .filter(t -> !t.woorden().startsWith("0 "))
              .toList();
      rijen.add(new Rij.Tussenkop(titel, uitleg, tellingen, zonderTekst(titel, uitleg)));
      uitslagen.forEach(u -> rijen.add(onderwerp(u)));
      return rijen;
    }

    private static Status status(Toetsing.Status status) {
      return switch (status) {
        case GEREGELD -> Status.KLAAR;
        case ONVOLLEDIG -> Status.WAARSCHUWING;
        case ONTBREEKT -> Status.BLOKKEERT;
        case NIET_VAN_TOEPASSING -> Status.NVT;
      };
    }

    private Rij onderwerp(Uitslag uitslag) {
      Optional<Bewijsplaats> bewijs = uitslag.bewijs().stream().findFirst();
      return new Rij.Onderwerp(
          "onderwerp " + uitslag.onderwerp().id(),
          letter(uitslag.onderwerp().grondslag()),
          hoofdletter(uitslag.onderwerp().titel()),
          status(uitslag.status()),
          uitslag.status().naam(),
          bewijs.map(b -> b.vindplaats()).orElse(""),
          bewijs.map(b -> BERICHTEN.bericht("citaat", b.citaat())).orElse(""),
          uitslag.ontbreekt().isEmpty()
              ? uitslag.toelichting()
              : BERICHTEN.bericht("ontbreekt", String.join("; ", uitslag.ontbreekt())),
          detail(uitslag));
    }

    /** Where in the law a topic stands, as short as can be. */
    private static String letter(String grondslag) {
      Optional<MatchResult> letter =
          LETTER.matcher(grondslag).results().reduce((eerste, laatste) -> laatste);
      Matcher artikel = WETSARTIKEL.matcher(grondslag);
      return letter
          .map(m ->
              m.group("nummer") == null
                  ? m.group("letter")
                  : BERICHTEN.bericht("letter-nummer", m.group("letter"), m.group("nummer")))
          .orElse(artikel.find() ? artikel.group(1) : grondslag);
    }

    private Detail detail(Uitslag uitslag) {
      Bestemming bestemming = aanwijzer.van(uitslag);
      List<BepalingId> plaatsen =
          uitslag.bewijs().stream()
              .flatMap(b -> aanwijzer.bij(b.vindplaats()).stream())
              .distinct()
              .toList();
      Optional<BepalingId> deel =
          plaatsen.stream().flatMap(b -> deel(uitwerking.wordt(), b).stream()).findFirst();
      List<String> citaten = uitslag.bewijs().stream().map(Bewijsplaats::citaat).toList();
      List<Tekstregel> regels =
          deel.map(d ->
                  regels(
                      uitwerking.wordt(), d, plaatsen, List.of(regel -> citaten(regel, citaten))))
              .orElse(List.of());
      List<Alinea> alineas = new ArrayList<>();
      alineas.add(
          new Alinea(
              hoofdletter(uitslag.onderwerp().titel()),
              hoofdletter(uitslag.status().naam()) + ".",
              false,
              ""));
      List<String> elders =
          uitslag.bewijs().stream()
              .map(Bewijsplaats::vindplaats)
              .filter(v -> !aanwijzer.bij(v).flatMap(b -> deel(uitwerking.wordt(), b)).equals(deel))
              .distinct()
              .toList();
      if (!elders.isEmpty()) {
        alineas.add(new Alinea("", BERICHTEN.bericht("ook", String.join("; ", elders)), false, ""));
      }
      if (!uitslag.ontbreekt().isEmpty()) {
        alineas.add(
            new Alinea(
                BERICHTEN.bericht("wat-ontbreekt"),
                String.join("\n", uitslag.ontbreekt().stream().map(Maker::alsZinMetPunt).toList()),
                false,
                ""));
      }
      if (!uitslag.toelichting().isEmpty()) {
        alineas.add(new Alinea("", uitslag.toelichting(), false, ""));
      }
      alineas.add(
          new Alinea(
              BERICHTEN.bericht("wettekst"),
              BERICHTEN.bericht("citaat", uitslag.onderwerp().wettekst()),
              true,
              uitslag.onderwerp().grondslag()));
      return new Detail(
          hoofdletter(deel.map(aanwijzer::naam).orElse(BERICHTEN.bericht("onderwerpen.titel"))),
          BERICHTEN.bericht("bij-onderwerp"),
          status(uitslag.status()),
          regels,
          alineas,
          weg(bestemming).stream().<Uitweg>map(w -> new Uitweg.Ga(ga(w), w.plaats())).toList());
    }

    // What was taken over -----------------------------------------------------------------------

    private List<Rij> overgenomen() {
      List<Rij> rijen = new ArrayList<>();
      String titel = BERICHTEN.bericht("overgenomen.titel");
      String uitleg = BERICHTEN.bericht("overgenomen.uitleg");
      uitwerking
          .dossier()
          .uitwegen()
          .forEach((code, naam) ->
              model
                  .uitweg(code, naam)
                  .ifPresent(uitweg -> {
                    List<BepalingId> over =
                        uitweg.teksten().stream().map(t -> t.bepaling()).distinct().toList();
                    Optional<BepalingId> deel =
                        over.stream()
                            .flatMap(b -> deel(uitwerking.wordt(), b).stream())
                            .findFirst();
                    String plaats = deel.map(aanwijzer::naam).orElse("");
                    rijen.add(
                        new Rij.Overgenomen(
                            "overgenomen " + code,
                            plaats,
                            alsZinMetPunt(uitweg.label()),
                            new Detail(
                                hoofdletter(plaats.isEmpty() ? titel : plaats),
                                BERICHTEN.bericht("overgenomen.onderschrift"),
                                Status.OPMERKING,
                                deel.map(d -> regels(uitwerking.wordt(), d, over, List.of()))
                                    .orElse(List.of()),
                                List.of(
                                    new Alinea(
                                        BERICHTEN.bericht("overgenomen.wat"),
                                        alsZinMetPunt(uitweg.label()),
                                        false,
                                        "")),
                                List.of(
                                    new Uitweg.GeefTerug(BERICHTEN.bericht("geef-terug"), code)))));
                  }));
      if (!rijen.isEmpty()) {
        rijen.addFirst(new Rij.Tussenkop(titel, uitleg, List.of(), zonderTekst(titel, uitleg)));
      }
      return rijen;
    }

    // Words -------------------------------------------------------------------------------------

    private static String alsZin(String woorden) {
      String kort = woorden.strip();
      return hoofdletter(kort.endsWith(".") ? kort.substring(0, kort.length() - 1) : kort);
    }

    private static String alsZinMetPunt(String woorden) {
      return alsZin(woorden) + ".";
    }

    private static String hoofdletter(String woorden) {
      return woorden.isEmpty()
          ? woorden
          : woorden.substring(0, 1).toUpperCase(Locale.ROOT) + woorden.substring(1);
    }
  }
}
