package nl.verordeningwijzer.app.bewaren;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.verordeningwijzer.app.bediening.Statusteken.Status;
import nl.verordeningwijzer.dossier.Bewaarstand;
import nl.verordeningwijzer.dossier.Dossierslot.Houder;
import nl.verordeningwijzer.dossier.Toegang;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Fout;

/** What the user is told about the saving of the dossier, and what can be done. */
public final class BewaarViewModel {

  private static final Berichten BERICHTEN = Berichten.van(BewaarViewModel.class);
  private static final Locale NEDERLANDS = Locale.of("nl", "NL");
  private static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern("HH:mm", NEDERLANDS);
  private static final DateTimeFormatter DAG_EN_TIJD =
      DateTimeFormatter.ofPattern("d MMMM, HH:mm", NEDERLANDS);

  private BewaarViewModel() {}

  /** What the user can do about it. */
  public enum Actie {
    /** Get the right to write from whoever has it. */
    NEEM_SLOT_OVER,
    /** Try to save again. */
    PROBEER_OPNIEUW,
    /** Go on with what is on disk. */
    NEEM_VAN_SCHIJF,
    /** Go on with what is on the screen. */
    HOUD_MIJN_VERSIE,
    /** Put both together. */
    VOEG_SAMEN,
    /** Write what is on the screen beside it. */
    BEWAAR_ERNAAST;

    /** The words on its button. */
    public String woorden() {
      return BERICHTEN.bericht("actie." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
  }

  /**
   * Something the user must know.
   *
   * @param kop what is the case
   * @param uitleg what it means and what to do
   */
  public record Melding(Status status, String kop, String uitleg, List<Actie> acties) {
    public Melding {
      acties = List.copyOf(acties);
    }
  }

  /** The state in a few words, with its sign. */
  public record Teken(Status status, String woorden) {}

  /** How it stands with saving, in a few words. */
  public static Teken teken(
      Bewaarstand stand, boolean alleenLezen, ZoneId zone, LocalDate vandaag) {
    return switch (stand) {
      case Bewaarstand.Rust r when alleenLezen ->
          new Teken(Status.NVT, BERICHTEN.bericht("alleen-lezen"));
      case Bewaarstand.Rust r -> new Teken(Status.KLAAR, BERICHTEN.bericht("bewaard"));
      case Bewaarstand.Bezig b -> new Teken(Status.BEZIG, BERICHTEN.bericht("bezig"));
      case Bewaarstand.Bewaard(Instant tijd, List<Fout> opmerkingen) ->
          new Teken(
              opmerkingen.isEmpty() ? Status.KLAAR : Status.WAARSCHUWING,
              BERICHTEN.bericht("bewaard-om", tijd(tijd, zone, vandaag)));
      case Bewaarstand.SlotVerloren s -> new Teken(Status.NVT, BERICHTEN.bericht("alleen-lezen"));
      case Bewaarstand.Mislukt m -> new Teken(Status.BLOKKEERT, BERICHTEN.bericht("niet-bewaard"));
      case Bewaarstand.GewijzigdOpSchijf g ->
          new Teken(Status.BLOKKEERT, BERICHTEN.bericht("niet-bewaard"));
      case Bewaarstand.NaastBewaard n -> new Teken(Status.WAARSCHUWING, BERICHTEN.bericht("naast"));
    };
  }

  /** What must be said when a dossier was closed; empty when everything stands in its place. */
  public static Optional<String> naSluiten(Bewaarstand stand) {
    return switch (stand) {
      case Bewaarstand.NaastBewaard(Path pad) ->
          Optional.of(BERICHTEN.bericht("gesloten.naast", pad));
      case Bewaarstand.Mislukt(Fout fout) ->
          Optional.of(BERICHTEN.bericht("gesloten.mislukt", fout));
      default -> Optional.empty();
    };
  }

  /**
   * What must be said about it; empty when all is well.
   *
   * @param eigenWerk whether the screen has something that is not saved
   */
  public static Optional<Melding> melding(
      Bewaarstand stand, Toegang toegang, boolean eigenWerk, ZoneId zone, LocalDate vandaag) {
    return switch (stand) {
      case Bewaarstand.SlotVerloren(Toegang nu) -> overToegang(nu, eigenWerk, zone, vandaag);
      case Bewaarstand.Mislukt(Fout fout) ->
          Optional.of(
              new Melding(
                  Status.BLOKKEERT,
                  BERICHTEN.bericht("mislukt.kop"),
                  BERICHTEN.bericht("mislukt.uitleg", fout.bericht()),
                  List.of(Actie.PROBEER_OPNIEUW, Actie.BEWAAR_ERNAAST)));
      case Bewaarstand.GewijzigdOpSchijf(var gevonden) ->
          Optional.of(
              gevonden.nu().alsWaarde().isPresent()
                  ? new Melding(
                      Status.BLOKKEERT,
                      BERICHTEN.bericht("gewijzigd.kop"),
                      BERICHTEN.bericht("gewijzigd.uitleg"),
                      List.of(
                          Actie.VOEG_SAMEN,
                          Actie.NEEM_VAN_SCHIJF,
                          Actie.HOUD_MIJN_VERSIE,
                          Actie.BEWAAR_ERNAAST))
                  : new Melding(
                      Status.BLOKKEERT,
                      BERICHTEN.bericht("weg.kop"),
                      BERICHTEN.bericht("weg.uitleg", gevonden.nu().fouten().getFirst().bericht()),
                      List.of(Actie.HOUD_MIJN_VERSIE, Actie.BEWAAR_ERNAAST)));
      case Bewaarstand.Bewaard(Instant tijd, List<Fout> opmerkingen) when !opmerkingen.isEmpty() ->
          Optional.of(
              new Melding(
                  Status.WAARSCHUWING,
                  BERICHTEN.bericht("opmerking.kop"),
                  opmerkingen.getFirst().bericht(),
                  List.of()));
      default -> overToegang(toegang, false, zone, vandaag);
    };
  }

  private static Optional<Melding> overToegang(
      Toegang toegang, boolean eigenWerk, ZoneId zone, LocalDate vandaag) {
    return switch (toegang) {
      case Toegang.Schrijfbaar s -> Optional.empty();
      case Toegang.InGebruik(Houder houder, boolean oud) ->
          Optional.of(
              new Melding(
                  Status.WAARSCHUWING,
                  wie(houder, zone, vandaag),
                  eigenWerk
                      ? BERICHTEN.bericht("in-gebruik.eigen-werk")
                      : BERICHTEN.bericht(
                          oud ? "in-gebruik.oud" : "in-gebruik.uitleg",
                          tijd(houder.hartslag(), zone, vandaag)),
                  eigenWerk
                      ? List.of(Actie.BEWAAR_ERNAAST, Actie.NEEM_SLOT_OVER)
                      : List.of(Actie.NEEM_SLOT_OVER)));
      case Toegang.Vrij v ->
          Optional.of(
              new Melding(
                  Status.OPMERKING,
                  BERICHTEN.bericht("vrij.kop"),
                  BERICHTEN.bericht("vrij.uitleg"),
                  List.of(Actie.NEEM_SLOT_OVER)));
      case Toegang.NietTeSchrijven(Fout fout) ->
          Optional.of(
              new Melding(
                  Status.WAARSCHUWING,
                  BERICHTEN.bericht("niet-te-schrijven.kop"),
                  BERICHTEN.bericht("niet-te-schrijven.uitleg", fout.bericht()),
                  List.of(Actie.NEEM_SLOT_OVER)));
    };
  }

  private static String wie(Houder houder, ZoneId zone, LocalDate vandaag) {
    String naam = houder.gebruiker().naam();
    return naam.isBlank()
        ? BERICHTEN.bericht("in-gebruik.iemand")
        : BERICHTEN.bericht(
            "in-gebruik.wie",
            naam,
            houder.gebruiker().machine(),
            tijd(houder.sinds(), zone, vandaag));
  }

  private static String tijd(Instant moment, ZoneId zone, LocalDate vandaag) {
    ZonedDateTime hier = moment.atZone(zone);
    return (hier.toLocalDate().equals(vandaag) ? TIJD : DAG_EN_TIJD).format(hier);
  }
}
