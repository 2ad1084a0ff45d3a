package nl.verordeningwijzer.toetsing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;
import nl.verordeningwijzer.model.Actualisatie;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.model.Samenhang;
import nl.verordeningwijzer.model.Toetsingsregels;
import nl.verordeningwijzer.model.Toetsingsregels.Eis;
import nl.verordeningwijzer.model.Toetsingsregels.Kader;
import nl.verordeningwijzer.model.Toetsingsregels.Kanttekening;
import nl.verordeningwijzer.model.Toetsingsregels.Onderwerp;
import nl.verordeningwijzer.regeling.Artikel;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Bevinding;
import nl.verordeningwijzer.regeling.Bevinding.Ernst;
import nl.verordeningwijzer.regeling.Regeling;
import nl.verordeningwijzer.toetsing.Toetsing.Bewijsplaats;
import nl.verordeningwijzer.toetsing.Toetsing.Status;
import nl.verordeningwijzer.toetsing.Toetsing.Uitslag;
import nl.verordeningwijzer.toetsing.Zoeker.Vondst;

/** Holds a text against the law. Judges on what it says; identities play no part. */
public final class Toetser {

  private static final Berichten BERICHTEN = Berichten.van(Toetser.class);
  private static final DateTimeFormatter DATUM =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl", "NL"));

  /** Longer quotations are cut: who wants all reads the article. */
  private static final int LANGSTE_CITAAT = 400;

  private final Model model;
  private final Toetsingsregels regels;
  private final LocalDate peildatum;
  private final Regeling regeling;
  private final Zoeker zoeker;

  private Toetser(Model model, Regeling regeling, LocalDate peildatum) {
    this.model = model;
    this.regels = model.toetsing();
    this.regeling = regeling;
    this.peildatum = peildatum;
    this.zoeker = new Zoeker(regeling, regels);
  }

  /**
   * Judges a text.
   *
   * @param model whose rules are used
   * @param peildatum the day on which the law is looked at
   */
  public static Toetsing toets(Model model, Regeling regeling, LocalDate peildatum) {
    return new Toetser(model, regeling, peildatum).toets();
  }

  /**
   * Judges a text of which nothing is known but its words: also looks for blanks and for references
   * to nothing.
   */
  public static Toetsing toetsTekst(Model model, Regeling regeling, LocalDate peildatum) {
    Toetsing toetsing = toets(model, regeling, peildatum);
    return new Toetsing(
        toetsing.peildatum(),
        toetsing.wetVanaf(),
        toetsing.onderwerpen(),
        Stream.concat(
                toetsing.bevindingen().stream(),
                new Teksttoets(model, regeling).bevindingen().stream())
            .distinct()
            .toList());
  }

  private Toetsing toets() {
    Optional<Kader> kader = regels.op(peildatum);
    List<Uitslag> uitslagen =
        kader.stream().flatMap(k -> k.onderwerpen().stream()).map(this::uitslag).toList();
    List<Bevinding> bevindingen =
        Stream.of(
                zonderKader(kader),
                uitslagen.stream().flatMap(this::bevinding),
                uitslagen.stream().flatMap(this::kanttekeningen),
                regels.actualisaties().stream().flatMap(this::actualisatie),
                new Waardentoets(zoeker, regels).bevindingen().stream(),
                new Begrippentoets(regeling, zoeker, regels).bevindingen().stream(),
                Bijlagentoets.bevindingen(zoeker, regels))
            .flatMap(s -> s)
            .distinct()
            .toList();
    return new Toetsing(peildatum, kader.map(Kader::vanaf), uitslagen, bevindingen);
  }

  /** Before the first rules there is nothing to judge by, and that must be said. */
  private Stream<Bevinding> zonderKader(Optional<Kader> kader) {
    return kader.isPresent() || regels.kaders().isEmpty()
        ? Stream.empty()
        : Stream.of(
            new Bevinding(
                "geen-regels-voor-datum",
                Ernst.WAARSCHUWING,
                "",
                BERICHTEN.bericht(
                    "geen-regels-voor-datum",
                    DATUM.format(peildatum),
                    DATUM.format(regels.kaders().getFirst().vanaf()))));
  }

  // Topics --------------------------------------------------------------------------------------

  private Uitslag uitslag(Onderwerp onderwerp) {
    if (!onderwerp.alleenAls().isEmpty() && !zoeker.staatEr(onderwerp.alleenAls())) {
      return new Uitslag(
          onderwerp,
          Status.NIET_VAN_TOEPASSING,
          List.of(),
          List.of(),
          onderwerp.nietVanToepassing());
    }
    SequencedSet<Bewijsplaats> bewijs = new LinkedHashSet<>();
    List<String> ontbreekt = new ArrayList<>();
    boolean kern = false;
    boolean onzeker = false;
    for (Eis eis : onderwerp.kern()) {
      Optional<Vondst> vondst = zoeker.zoek(eis.zoek());
      kern |= neem(eis, vondst, bewijs, ontbreekt);
      onzeker |= vondst.filter(v -> v instanceof Vondst.Twijfel t && t.onzeker()).isPresent();
    }
    for (Eis eis : onderwerp.eisen()) {
      neem(eis, zoeker.zoek(eis.zoek()), bewijs, ontbreekt);
    }
    Optional<Artikel> ongelezen = ongelezen(onderwerp);
    if (!ontbreekt.isEmpty() && ongelezen.isPresent()) {
      ontbreekt.add(BERICHTEN.bericht("niet-ingelezen", ongelezen.get().kop().nummer()));
    }
    Status status =
        ontbreekt.isEmpty()
            ? Status.GEREGELD
            : kern || onzeker || ongelezen.isPresent() ? Status.ONVOLLEDIG : Status.ONTBREEKT;
    return new Uitslag(onderwerp, status, ontbreekt, List.copyOf(bewijs), "");
  }

  /** Notes what was found; whether it is there. */
  private static boolean neem(
      Eis eis, Optional<Vondst> vondst, SequencedSet<Bewijsplaats> bewijs, List<String> ontbreekt) {
    if (vondst.isPresent() && vondst.get() instanceof Vondst.Bewijs(Zin zin)) {
      bewijs.add(new Bewijsplaats(zin.plaats(), citaat(zin)));
      return true;
    }
    ontbreekt.add(
        vondst.isPresent() && vondst.get() instanceof Vondst.Twijfel twijfel
            ? BERICHTEN.bericht(
                twijfel.onzeker() ? "eis-onzeker" : "eis-twijfel",
                eis.wat(),
                twijfel.zin().plaats(),
                twijfel.waarom())
            : eis.wat());
    return false;
  }

  private static String citaat(Zin zin) {
    String citaat = zin.citaat();
    if (citaat.length() <= LANGSTE_CITAAT) {
      return citaat;
    }
    int eind = citaat.lastIndexOf(' ', LANGSTE_CITAAT);
    return citaat.substring(0, eind < 0 ? LANGSTE_CITAAT : eind) + " …";
  }

  /** The article in which the topic may stand, when nobody read it. */
  private Optional<Artikel> ongelezen(Onderwerp onderwerp) {
    return onderwerp
        .elders()
        .flatMap(elders ->
            regeling.artikelen().stream()
                .filter(a -> a.staat() == Artikel.Staat.NIET_INGELEZEN)
                .filter(a ->
                    a.id().equals(elders)
                        || Optional.ofNullable(model.buiten().get(elders))
                            .filter(b -> b.nummer().equals(a.kop().nummer()))
                            .isPresent())
                .findFirst());
  }

  private Stream<Bevinding> bevinding(Uitslag uitslag) {
    Onderwerp onderwerp = uitslag.onderwerp();
    String waar = uitslag.bewijs().stream().map(Bewijsplaats::vindplaats).findFirst().orElse("");
    String wat = String.join("; ", uitslag.ontbreekt());
    return switch (uitslag.status()) {
      case ONTBREEKT ->
          Stream.of(
              new Bevinding(
                  "onderwerp-ontbreekt",
                  Ernst.BLOKKEREND,
                  "",
                  BERICHTEN.bericht("onderwerp-ontbreekt", onderwerp.titel(), wat),
                  onderwerp.grondslag()));
      case ONVOLLEDIG ->
          Stream.of(
              new Bevinding(
                  "onderwerp-onvolledig",
                  Ernst.WAARSCHUWING,
                  waar,
                  BERICHTEN.bericht("onderwerp-onvolledig", onderwerp.titel(), wat),
                  onderwerp.grondslag()));
      case GEREGELD, NIET_VAN_TOEPASSING -> Stream.empty();
    };
  }

  private Stream<Bevinding> kanttekeningen(Uitslag uitslag) {
    return uitslag.onderwerp().kanttekeningen().stream()
        .filter(k -> k.behalve().isEmpty() || !zoeker.staatEr(k.behalve()))
        .flatMap(k -> kanttekening(k, uitslag.onderwerp()));
  }

  private Stream<Bevinding> kanttekening(Kanttekening kanttekening, Onderwerp onderwerp) {
    return zoeker.bewijzen(kanttekening.zoek()).stream()
        .limit(1)
        .map(zin ->
            new Bevinding(
                kanttekening.code(),
                kanttekening.ernst(),
                zin.plaats(),
                kanttekening.bericht(),
                onderwerp.grondslag(),
                BERICHTEN.bericht("tekst-zegt", citaat(zin))));
  }

  // The law has moved on ------------------------------------------------------------------------

  private Stream<Bevinding> actualisatie(Actualisatie actualisatie) {
    boolean geldt = !actualisatie.vanaf().isAfter(peildatum);
    if (!geldt || (!actualisatie.behalve().isEmpty() && zoeker.staatEr(actualisatie.behalve()))) {
      return Stream.empty();
    }
    StringBuilder uitwegen = new StringBuilder();
    for (Samenhang.Uitweg uitweg : actualisatie.uitwegen()) {
      uitwegen.append(
          BERICHTEN.bericht("uitweg", actualisatie.code(), uitweg.id(), uitweg.label()));
    }
    return zoeker.bewijzen(actualisatie.zoek()).stream()
        .limit(1)
        .map(zin ->
            new Bevinding(
                actualisatie.code(),
                Ernst.WAARSCHUWING,
                zin.plaats(),
                actualisatie.bericht(),
                actualisatie.grondslag(),
                uitwegen + BERICHTEN.bericht("tekst-zegt", citaat(zin))));
  }
}
