package nl.verordeningwijzer.uitwerking;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.model.Keuze;
import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.model.Modelwoorden;
import nl.verordeningwijzer.model.Modelwoorden.Stuk;
import nl.verordeningwijzer.model.Samenhang;
import nl.verordeningwijzer.model.Waardetype;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Fragment;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regels;
import nl.verordeningwijzer.regeling.Tekst;
import nl.verordeningwijzer.samenstelling.Onvolledig;
import nl.verordeningwijzer.samenstelling.Voorstellen;
import nl.verordeningwijzer.uitwerking.Vragen.Deelvragen;
import nl.verordeningwijzer.uitwerking.Vragen.Toestand;
import nl.verordeningwijzer.uitwerking.Vragen.Vraag;
import nl.verordeningwijzer.uitwerking.Vragenlijst.Artikel;
import nl.verordeningwijzer.uitwerking.Vragenlijst.Invulvraag;
import nl.verordeningwijzer.uitwerking.Vragenlijst.Mogelijkheid;
import nl.verordeningwijzer.uitwerking.Vragenlijst.Opzet;
import nl.verordeningwijzer.uitwerking.Vragenlijst.Woorden;
import nl.verordeningwijzer.verwijzing.Plaatsnaam;

/** Gathers what belongs to each question of a questionnaire. */
final class Vragenlijstmaker {

  private static final Berichten BERICHTEN = Berichten.van(Vragenlijstmaker.class);

  /** Longer words are cut: who wants all reads the model. */
  private static final int LANGSTE_STUK = 500;

  /** Of a long sentence so much is left on either side of the place where the answer comes. */
  private static final int OM_DE_PLEK = 180;

  /** A line with fewer words than this around the blank tells nothing. */
  private static final int KORTSTE_ZIN = 12;

  private final Uitwerking uitwerking;
  private final Model model;
  private final Dossier dossier;
  private final Opzet opzet;
  private final Bepalingen bepalingen;
  private final Antwoordwoorden antwoorden;
  private final Map<Kolom, Modelwoorden> modelwoorden = new EnumMap<>(Kolom.class);
  private final Set<KeuzeId> afgeleid = new HashSet<>();

  Vragenlijstmaker(Uitwerking uitwerking, Opzet opzet) {
    this.uitwerking = uitwerking;
    this.model = uitwerking.model();
    this.dossier = uitwerking.dossier();
    this.opzet = opzet;
    this.bepalingen = new Bepalingen(model, uitwerking.was(), uitwerking.wordt());
    this.antwoorden = new Antwoordwoorden(uitwerking, bepalingen);
    for (Kolom kolom : Kolom.values()) {
      modelwoorden.put(kolom, Modelwoorden.van(model, kolom));
    }
    model.samenhang().afgeleid().stream().map(Samenhang.Afgeleid::keuze).forEach(afgeleid::add);
  }

  Vragenlijst maak() {
    Vragen vragen = uitwerking.vragen();
    return new Vragenlijst(
        opzet,
        artikelen(vragen.nieuw()),
        invulvragen(vragen.besluit()),
        artikelen(vragen.bestaand()),
        opzet.welke().contains(Toestand.OPEN)
            ? uitwerking.openstaand().stream()
                .filter(o -> model.buiten().containsKey(new BepalingId(o.id())))
                .toList()
            : List.of());
  }

  private List<Artikel> artikelen(List<Deelvragen> delen) {
    return delen.stream()
        .map(d -> new Artikel(d.hoofdstuk(), d.kop(), invulvragen(d.vragen())))
        .filter(a -> !a.vragen().isEmpty())
        .toList();
  }

  private List<Invulvraag> invulvragen(List<Vraag> vragen) {
    return vragen.stream()
        .filter(v -> opzet.welke().contains(v.toestand()))
        .map(this::invulvraag)
        .toList();
  }

  private Invulvraag invulvraag(Vraag vraag) {
    KeuzeId id = vraag.keuze().id();
    boolean feit = vraag.kolom() == Kolom.WAS;
    List<Mogelijkheid> mogelijkheden = mogelijkheden(vraag.keuze(), vraag.kolom());
    List<String> vervolg = inElk(mogelijkheden);
    return new Invulvraag(
        vraag,
        mogelijkheden.stream().map(m -> zonder(m, vervolg)).toList(),
        vervolg,
        mogelijkheden.isEmpty() || vraag.keuze().waardetype() == Waardetype.CRITERIA
            ? inTekst(id, vraag.kolom())
            : "",
        feit ? "" : Antwoordwoorden.zonderHaken(antwoorden.voorbeeld(id)),
        Voorstellen.voor(model, dossier, id, vraag.kolom()),
        vraag.toestand() == Toestand.ONVOLLEDIG
            ? vraag.antwoord().map(w -> Onvolledig.zinnen(vraag.keuze(), w)).orElse(List.of())
            : List.of(),
        feit ? "" : dossier.naTeKijken().getOrDefault(id, ""),
        feit ? List.of() : model.cijfers(id));
  }

  // What can be chosen ----------------------------------------------------------------------------

  private List<Mogelijkheid> mogelijkheden(Keuze keuze, Kolom kolom) {
    Modelwoorden woorden = modelwoorden.get(kolom);
    return switch (keuze.waardetype()) {
      case JA_NEE ->
          List.of(
              mogelijkheid(BERICHTEN.bericht("ja"), woorden.bijJa(keuze.id()), kolom),
              new Mogelijkheid(BERICHTEN.bericht("nee"), List.of(), List.of()));
      case OPTIE, OPTIES ->
          IntStream.range(0, keuze.opties().size())
              .mapToObj(i ->
                  mogelijkheid(keuze.opties().get(i).label(), woorden.bij(keuze.id(), i), kolom))
              .toList();
      case CRITERIA ->
          keuze.velden().stream()
              .map(veld -> new Mogelijkheid(veld.label(), List.of(), List.of()))
              .toList();
      default -> List.of();
    };
  }

  /** The questions that come with every answer. */
  private static List<String> inElk(List<Mogelijkheid> mogelijkheden) {
    return mogelijkheden.isEmpty()
        ? List.of()
        : mogelijkheden.getFirst().vervolg().stream()
            .filter(v -> mogelijkheden.stream().allMatch(m -> m.vervolg().contains(v)))
            .toList();
  }

  private static Mogelijkheid zonder(Mogelijkheid mogelijkheid, List<String> vervolg) {
    return new Mogelijkheid(
        mogelijkheid.label(),
        mogelijkheid.woorden(),
        mogelijkheid.vervolg().stream().filter(v -> !vervolg.contains(v)).toList());
  }

  private Mogelijkheid mogelijkheid(String label, List<Stuk> stukken, Kolom kolom) {
    // Of a whole article or annex its heading says enough.
    boolean metKop = stukken.stream().anyMatch(Vragenlijstmaker::isKop);
    List<Woorden> woorden =
        stukken.stream()
            .filter(s -> !metKop || isKop(s))
            .map(s ->
                new Woorden(
                    s.bepaling().filter(b -> !isKop(s)).map(b -> plaats(b, kolom)).orElse(""),
                    kort(s.woorden(), LANGSTE_STUK)))
            .distinct()
            .toList();
    Set<KeuzeId> gevraagd = gevraagd(kolom);
    List<String> vervolg =
        stukken.stream()
            .flatMap(s -> s.vragen().stream())
            .distinct()
            .filter(k -> !gevraagd.contains(k) && !afgeleid.contains(k))
            .filter(k -> dossier.antwoorden(kolom).op(k).isEmpty())
            .map(k -> model.keuzes().get(k).vraag())
            .toList();
    return new Mogelijkheid(label, woorden, vervolg);
  }

  /** In the numbering of the words, which is that of the model. */
  private String plaats(BepalingId bepaling, Kolom kolom) {
    return model
        .tekst(kolom)
        .plaats(bepaling)
        .map(Plaatsnaam::van)
        .orElseGet(() -> bepalingen.naam(bepaling));
  }

  private static boolean isKop(Stuk stuk) {
    return stuk.regel().filter(soort -> soort.isKop()).isPresent();
  }

  private Set<KeuzeId> gevraagd(Kolom kolom) {
    return kolom == Kolom.WAS
        ? Set.copyOf(uitwerking.samengesteldWas().aanDeOrde())
        : new HashSet<>(
            Stream.concat(
                    uitwerking.samengesteldWordt().aanDeOrde().stream(),
                    uitwerking.besluit().aanDeOrde().stream())
                .toList());
  }

  private static String kort(String woorden, int lengte) {
    if (woorden.length() <= lengte) {
      return woorden;
    }
    int eind = woorden.lastIndexOf(' ', lengte);
    return woorden.substring(0, eind < 0 ? lengte : eind) + " …";
  }

  // Where the answer comes ------------------------------------------------------------------------

  /** The first sentence in which a choice stands, with what is before and behind it. */
  private String inTekst(KeuzeId keuze, Kolom kolom) {
    Stream<Tekst> regels =
        switch (kolom) {
          case WAS -> Regels.van(uitwerking.was()).stream().map(Regel::tekst);
          case WORDT -> Regels.van(uitwerking.wordt()).stream().map(Regel::tekst);
          case BESLUIT ->
              Stream.of(
                      Stream.of(uitwerking.besluit().opschrift()),
                      uitwerking.besluit().aanhef().stream(),
                      Stream.of(
                          uitwerking.besluit().wijziging(),
                          uitwerking.besluit().inwerkingtreding(),
                          uitwerking.besluit().slot()))
                  .flatMap(s -> s);
        };
    return regels
        .flatMap(tekst -> plek(tekst.fragmenten(), keuze).stream())
        .map(Plek::zin)
        .filter(zin -> !zin.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** Words with the place of a choice in them. */
  private record Plek(String ervoor, String hier, String erna) {

    /** The sentence around it; empty when there is nothing around it. */
    String zin() {
      String begin =
          ervoor.substring(ervoor.lastIndexOf(". ") < 0 ? 0 : ervoor.lastIndexOf(". ") + 2);
      int punt = erna.indexOf(". ");
      String eind = punt < 0 ? erna : erna.substring(0, punt + 1);
      if ((begin + eind).strip().length() < KORTSTE_ZIN) {
        return "";
      }
      int van = begin.length() - OM_DE_PLEK;
      String kortBegin = van <= 0 ? begin : "… " + begin.substring(begin.indexOf(' ', van) + 1);
      return kortBegin + kort(hier, LANGSTE_STUK) + kort(eind, OM_DE_PLEK);
    }
  }

  private static Optional<Plek> plek(List<Fragment> fragmenten, KeuzeId keuze) {
    StringBuilder ervoor = new StringBuilder();
    for (int i = 0; i < fragmenten.size(); i++) {
      Fragment fragment = fragmenten.get(i);
      String erna = new Tekst(fragmenten.subList(i + 1, fragmenten.size())).woorden();
      boolean hier =
          switch (fragment) {
            case Fragment.Open o -> o.keuze().equals(keuze);
            case Fragment.Invulling v -> v.keuze().equals(keuze);
            default -> false;
          };
      if (hier) {
        return Optional.of(new Plek(ervoor.toString(), fragment.woorden(), erna));
      }
      List<Fragment> binnen =
          switch (fragment) {
            case Fragment.Invulling v -> v.waarde();
            case Fragment.Extern e -> e.delen();
            default -> List.of();
          };
      Optional<Plek> gevonden = plek(binnen, keuze);
      if (gevonden.isPresent()) {
        Plek plek = gevonden.get();
        return Optional.of(new Plek(ervoor + plek.ervoor(), plek.hier(), plek.erna() + erna));
      }
      ervoor.append(fragment.woorden());
    }
    return Optional.empty();
  }
}
