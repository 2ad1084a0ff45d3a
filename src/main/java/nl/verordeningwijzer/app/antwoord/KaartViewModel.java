package nl.verordeningwijzer.app.antwoord;

import java.math.BigDecimal;
import java.text.BreakIterator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.verordeningwijzer.app.bediening.Statusteken.Status;
import nl.verordeningwijzer.app.werk.Stand;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.dossier.Waardecontrole;
import nl.verordeningwijzer.model.Cijfer;
import nl.verordeningwijzer.model.Keuze;
import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.model.Sjabloon;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.samenstelling.Voorstellen;
import nl.verordeningwijzer.uitwerking.Vragen.Toestand;
import nl.verordeningwijzer.uitwerking.Vragen.Vraag;

/**
 * What the card of a question shows beside the control to answer it; a pure function of model,
 * dossier and result.
 *
 * @param antwoord what was answered, or what follows from other answers
 * @param woorden the answer as a person would say it; empty while there is none
 * @param naTeKijken why the answer must still be looked at; empty when it need not
 * @param nu what the existing text says about the same choice
 * @param standaard what is proposed
 * @param geenStandaard why the proposal cannot be taken over; empty when it can
 * @param reden why the municipality chose so
 * @param bevindingen what came up about the answer
 */
record KaartViewModel(
    Toestand toestand,
    Optional<Waarde> antwoord,
    String woorden,
    Optional<String> naTeKijken,
    Optional<Nu> nu,
    Optional<Standaard> standaard,
    String geenStandaard,
    boolean isLater,
    String reden,
    List<String> bevindingen) {

  private static final Berichten BERICHTEN = Berichten.van(KaartViewModel.class);

  /** Findings that the card says in its own way. */
  private static final Set<String> ELDERS_GEZEGD = Set.of("buiten-grens", "na-te-kijken");

  /** Longer answers are cut off in a line with other things. */
  private static final int LANGSTE = 60;

  KaartViewModel {
    bevindingen = List.copyOf(bevindingen);
  }

  /**
   * What the existing text says.
   *
   * @param zelfde whether the new text says the same
   */
  record Nu(Waarde waarde, String woorden, boolean zelfde) {}

  /**
   * What is proposed.
   *
   * @param herkomst why
   */
  record Standaard(Waarde waarde, String woorden, String herkomst) {}

  /** Figures that stand together in one study. */
  record Cijfergroep(List<Cijferrij> rijen, String bron, String waarschuwing) {
    Cijfergroep {
      rijen = List.copyOf(rijen);
    }
  }

  /**
   * One figure.
   *
   * @param kort the words beside its bar; empty when there is no bar, but the sentence
   * @param zin the sentence that says it
   * @param deel which part of all it is, from 0 to 1
   * @param getal as it is printed: "97,2%"
   */
  record Cijferrij(String kort, String zin, double deel, String getal) {}

  // The state of the card -------------------------------------------------------------------------

  /**
   * The card of a question.
   *
   * @param vraag as it was worked out last; the dossier may be newer, and its answer then counts
   */
  static KaartViewModel van(
      Model model, Dossier dossier, Stand stand, Keuze keuze, Kolom kolom, Optional<Vraag> vraag) {
    Optional<Waarde> gegeven = dossier.antwoorden(kolom).op(keuze.id());
    Toestand toestand = toestand(dossier, keuze, kolom, vraag, gegeven);
    Optional<Waarde> antwoord =
        toestand == Toestand.VOLGT ? vraag.flatMap(Vraag::antwoord) : gegeven;
    // Naming every article takes time, and hardly any answer needs it.
    Supplier<Bepalinglijst> namen = () -> Bepalinglijst.artikelen(stand.uitwerking().wordt());
    Optional<Standaard> standaard = standaard(model, dossier, keuze, kolom, namen);
    return new KaartViewModel(
        toestand,
        antwoord,
        antwoord.map(w -> woorden(model, dossier, keuze, kolom, w, namen)).orElse(""),
        Optional.ofNullable(dossier.naTeKijken().get(keuze.id()))
            .filter(r -> kolom != Kolom.WAS && gegeven.isPresent()),
        nu(model, dossier, keuze, kolom, antwoord, namen),
        standaard,
        geenStandaard(standaard, gegeven),
        dossier.later().contains(keuze.id()),
        dossier.redenen().getOrDefault(keuze.id(), ""),
        bevindingen(stand, keuze));
  }

  /** The state in the dossier of now; what it takes the texts to know, is as it was last. */
  private static Toestand toestand(
      Dossier dossier, Keuze keuze, Kolom kolom, Optional<Vraag> vraag, Optional<Waarde> gegeven) {
    Toestand was = vraag.map(Vraag::toestand).orElse(Toestand.OPEN);
    if (gegeven.isEmpty()) {
      return was == Toestand.VOLGT
          ? Toestand.VOLGT
          : dossier.later().contains(keuze.id()) ? Toestand.LATER : Toestand.OPEN;
    }
    if (was == Toestand.ONVOLLEDIG) {
      return Toestand.ONVOLLEDIG;
    }
    return kolom != Kolom.WAS && dossier.naTeKijken().containsKey(keuze.id())
        ? Toestand.NA_TE_KIJKEN
        : Toestand.BEANTWOORD;
  }

  /** The shape that shows the state. */
  Status status() {
    return Status.van(toestand);
  }

  /** Whether the question can be put off. */
  boolean kanLater() {
    return antwoord.isEmpty() || toestand == Toestand.ONVOLLEDIG || isLater;
  }

  /** The card as one line: the answer, or else the state in a word. */
  String kort() {
    return switch (toestand) {
      case OPEN, LATER -> status().woord();
      case NA_TE_KIJKEN -> BERICHTEN.bericht("kort.na-te-kijken", kort(woorden));
      case ONVOLLEDIG -> BERICHTEN.bericht("kort.onvolledig", kort(woorden));
      case VOLGT -> BERICHTEN.bericht("kort.volgt", kort(woorden));
      case BEANTWOORD -> kort(woorden);
    };
  }

  static String kort(String woorden) {
    if (woorden.length() <= LANGSTE) {
      return woorden;
    }
    int eind = woorden.lastIndexOf(' ', LANGSTE);
    return woorden.substring(0, eind < 0 ? LANGSTE : eind) + " …";
  }

  /** An answer as a person would say it, provisions by their names. */
  private static String woorden(
      Model model,
      Dossier dossier,
      Keuze keuze,
      Kolom kolom,
      Waarde waarde,
      Supplier<Bepalinglijst> namen) {
    return switch (waarde) {
      case Waarde.Voorbeeld v ->
          Optional.ofNullable(model.tekst(kolom).voorbeelden().get(keuze.id()))
              .map(Sjabloon::gedrukt)
              .map(w -> BERICHTEN.bericht("voorbeeld.woorden", w))
              .orElse("");
      case Waarde.Bepalingen(List<BepalingId> gekozen) -> namen(model, gekozen, namen.get());
      case Waarde.Lijst l -> String.join("; ", Voorstellen.regels(dossier, keuze, waarde));
      case Waarde.Tabel t -> String.join("; ", Voorstellen.regels(dossier, keuze, waarde));
      default -> Voorstellen.woorden(dossier, keuze, waarde);
    };
  }

  /**
   * What a question means.
   *
   * @param eerste its first sentence; empty when nothing is explained
   * @param rest what follows; may be empty
   */
  record Uitleg(String eerste, String rest) {
    static Uitleg van(String woorden) {
      BreakIterator zinnen = BreakIterator.getSentenceInstance(java.util.Locale.of("nl", "NL"));
      zinnen.setText(woorden);
      zinnen.first();
      int eind = zinnen.next();
      return eind == BreakIterator.DONE
          ? new Uitleg(woorden, "")
          : new Uitleg(woorden.substring(0, eind).strip(), woorden.substring(eind).strip());
    }
  }

  private static String namen(Model model, List<BepalingId> gekozen, Bepalinglijst namen) {
    return gekozen.stream().map(b -> namen.naam(model, b)).collect(Collectors.joining("; "));
  }

  // What could be answered ------------------------------------------------------------------------

  private static Optional<Nu> nu(
      Model model,
      Dossier dossier,
      Keuze keuze,
      Kolom kolom,
      Optional<Waarde> antwoord,
      Supplier<Bepalinglijst> namen) {
    return kolom != Kolom.WORDT
        ? Optional.empty()
        : dossier
            .was()
            .op(keuze.id())
            .map(w ->
                new Nu(
                    w,
                    woorden(model, dossier, keuze, Kolom.WAS, w, namen),
                    antwoord.filter(w::equals).isPresent()));
  }

  private static Optional<Standaard> standaard(
      Model model, Dossier dossier, Keuze keuze, Kolom kolom, Supplier<Bepalinglijst> namen) {
    return Voorstellen.voor(model, dossier, keuze.id(), kolom)
        .map(v ->
            new Standaard(
                v.waarde(),
                woorden(model, dossier, keuze, kolom, v.waarde(), namen),
                BERICHTEN.bericht(v.uitBestaandeTekst() ? "standaard.nu" : "standaard.volgt")))
        .or(() ->
            kolom == Kolom.WAS
                ? Optional.empty()
                : lees(keuze, keuze.standaard())
                    .map(w ->
                        new Standaard(
                            w,
                            Voorstellen.woorden(dossier, keuze, w),
                            BERICHTEN.bericht("standaard.model"))))
        .or(() -> kolom == Kolom.WAS ? Optional.empty() : gangbaar(model, dossier, keuze));
  }

  private static Optional<Standaard> gangbaar(Model model, Dossier dossier, Keuze keuze) {
    return model.cijfers(keuze.id()).stream()
        .flatMap(c ->
            c.gangbaar().stream()
                .filter(g -> g.keuze().equals(keuze.id()))
                .flatMap(g -> lees(keuze, g.antwoord()).stream())
                .map(w ->
                    new Standaard(
                        w,
                        Voorstellen.woorden(dossier, keuze, w),
                        BERICHTEN.bericht("standaard.gangbaar", c.tekst(), c.bron().naam()))))
        .findFirst();
  }

  /** An answer as a data file of the model writes it; empty when it is not one. */
  private static Optional<Waarde> lees(Keuze keuze, String antwoord) {
    if (antwoord.isEmpty()) {
      return Optional.empty();
    }
    Optional<Waarde> waarde =
        switch (keuze.waardetype()) {
          case JA_NEE -> Optional.of(new Waarde.JaNee(antwoord.equals("ja")));
          case OPTIE, OPTIES -> Optional.of(new Waarde.Gekozen(List.of(antwoord)));
          case BEPALINGEN, WIJZIGINGEN, LIJST, TABEL, CRITERIA, PERCENTAGES -> Optional.empty();
          default ->
              Cel.voorbeeld(antwoord, keuze).lees(keuze) instanceof Invoer.Antwoord(Waarde w)
                  ? Optional.of(w)
                  : Optional.empty();
        };
    return waarde.filter(w -> Waardecontrole.isBewaarbaar(keuze, w));
  }

  private static String geenStandaard(Optional<Standaard> standaard, Optional<Waarde> gegeven) {
    if (standaard.isEmpty()) {
      return BERICHTEN.bericht("standaard.geen");
    }
    return gegeven.equals(standaard.map(Standaard::waarde))
        ? BERICHTEN.bericht("standaard.al-antwoord")
        : "";
  }

  /** Findings that quote the question, but for what the card itself says already. */
  private static List<String> bevindingen(Stand stand, Keuze keuze) {
    return stand.bevindingen().stream()
        .filter(b -> !ELDERS_GEZEGD.contains(b.code()) && b.bericht().contains(keuze.vraag()))
        .map(b -> b.bericht())
        .distinct()
        .toList();
  }

  // What others chose -----------------------------------------------------------------------------

  /**
   * The law that most figures are about began to hold; what was counted before, may be otherwise.
   */
  private static final LocalDate BREED_OFFENSIEF = LocalDate.of(2023, 1, 1);

  /** Figures of more years ago are called old. */
  private static final int OUD = 5;

  private static final BigDecimal HONDERD = BigDecimal.valueOf(100);

  /** What others chose, figures from one place together. */
  static List<Cijfergroep> cijfers(Model model, Keuze keuze, LocalDate vandaag) {
    Map<List<Object>, List<Cijfer>> groepen = new LinkedHashMap<>();
    for (Cijfer cijfer : model.cijfers(keuze.id())) {
      groepen
          .computeIfAbsent(
              List.of(cijfer.bron(), cijfer.plaats(), cijfer.van(), cijfer.n(), cijfer.eenheid()),
              g -> new ArrayList<>())
          .add(cijfer);
    }
    List<List<Cijfer>> opVolgorde = List.copyOf(groepen.values());
    List<Cijfergroep> beelden = new ArrayList<>();
    for (int i = 0; i < opVolgorde.size(); i++) {
      Cijfer eerste = opVolgorde.get(i).getFirst();
      String waarschuwing = waarschuwing(eerste, vandaag);
      // Said once, behind the last group that it is about.
      boolean straksWeer =
          i + 1 < opVolgorde.size()
              && waarschuwing(opVolgorde.get(i + 1).getFirst(), vandaag).equals(waarschuwing);
      beelden.add(
          new Cijfergroep(
              opVolgorde.get(i).stream().map(KaartViewModel::rij).toList(),
              bron(eerste),
              straksWeer ? "" : waarschuwing));
    }
    return beelden;
  }

  private static Cijferrij rij(Cijfer cijfer) {
    boolean procent = cijfer.eenheid() == Cijfer.Maat.PROCENT;
    return new Cijferrij(
        procent ? cijfer.kort() : "",
        cijfer.tekst(),
        procent
            ? cijfer.waarde().divide(HONDERD, java.math.MathContext.DECIMAL32).doubleValue()
            : 0,
        BERICHTEN.bericht("cijfer.procent", cijfer.waarde().toPlainString().replace('.', ',')));
  }

  private static String bron(Cijfer cijfer) {
    OptionalInt n = cijfer.n();
    String naam = cijfer.bron().naam();
    String jaar = Integer.toString(cijfer.bron().jaar());
    // Most studies are named with their year.
    String metJaar = naam.contains(jaar) ? naam : BERICHTEN.bericht("cijfer.met-jaar", naam, jaar);
    return n.isPresent()
        ? BERICHTEN.bericht("cijfer.bron", metJaar, cijfer.plaats(), n.getAsInt(), cijfer.van())
        : BERICHTEN.bericht("cijfer.bron-zonder-n", metJaar, cijfer.plaats(), cijfer.van());
  }

  private static String waarschuwing(Cijfer cijfer, LocalDate vandaag) {
    int jaar = cijfer.bron().jaar();
    if (jaar < BREED_OFFENSIEF.getYear()) {
      return BERICHTEN.bericht("cijfer.voor-breed-offensief", jaar);
    }
    return jaar < vandaag.getYear() - OUD ? BERICHTEN.bericht("cijfer.oud", jaar) : "";
  }
}
