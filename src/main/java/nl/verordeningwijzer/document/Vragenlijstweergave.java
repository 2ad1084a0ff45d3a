package nl.verordeningwijzer.document;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.verordeningwijzer.model.Cijfer;
import nl.verordeningwijzer.model.Cijferbron;
import nl.verordeningwijzer.model.Keuze;
import nl.verordeningwijzer.model.Keuzesoort;
import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Datumschrift;
import nl.verordeningwijzer.samenstelling.Openstaand;
import nl.verordeningwijzer.samenstelling.Voorstellen.Voorstel;
import nl.verordeningwijzer.uitwerking.Vragenlijst;
import nl.verordeningwijzer.uitwerking.Vragenlijst.Invulvraag;

/** A questionnaire as its template sees it: words and lists, no types of ours. */
final class Vragenlijstweergave {

  private static final Berichten BERICHTEN = Berichten.van(Vragenlijstweergave.class);

  private final Vermeldingen vermeldingen = new Vermeldingen();
  private final Set<Cijferbron> bronnen = new LinkedHashSet<>();
  private int nummer;

  private Vragenlijstweergave() {}

  /** The questions of a chapter; {@code kop} is empty outside chapters. */
  public record Hoofdstuk(String kop, List<Artikel> artikelen) {}

  /** The questions of an article or annex. */
  public record Artikel(String kop, List<Vraag> vragen) {}

  /**
   * A question.
   *
   * @param nummer counted through the whole document
   * @param toestand "open", "later", "onvolledig" or "na-te-kijken"
   * @param waardetype what kind of value is asked
   * @param beleid whether a reason is asked: not for facts, names and dates
   * @param meer whether more than one answer may be chosen
   * @param antwoord what was answered; empty while it is open
   * @param waarom why the program filled that in
   * @param ontbreekt what is missing in it, in sentences
   * @param nu whether the proposal is what the existing text says
   * @param velden for a table: what goes in its columns
   * @param minimaal the lowest value that is accepted; empty when there is none
   * @param lengte how many numbers are asked; 0 when it is not about numbers
   */
  public record Vraag(
      int nummer,
      String vraag,
      String toestand,
      String waardetype,
      boolean beleid,
      boolean meer,
      String uitleg,
      String antwoord,
      String waarom,
      List<String> ontbreekt,
      List<Vragenlijst.Mogelijkheid> mogelijkheden,
      List<String> vervolg,
      String inTekst,
      String voorbeeld,
      String voorstel,
      boolean nu,
      List<Keuze.Suggestie> suggesties,
      List<String> velden,
      List<String> eenheden,
      String minimaal,
      String maximaal,
      int lengte,
      String slotzin,
      List<Vermeldingen.Vermelding> cijfers,
      String grondslag) {}

  /** A question about what stands outside the model. */
  public record Buiten(int nummer, String vraag, List<String> plaatsen) {}

  /** The data of the template. */
  static Map<String, Object> van(Vragenlijst lijst) {
    return new Vragenlijstweergave().gegevens(lijst);
  }

  private Map<String, Object> gegevens(Vragenlijst lijst) {
    Map<String, Object> gegevens = new LinkedHashMap<>();
    gegevens.put("aantal", lijst.aantal());
    gegevens.put("terugAan", lijst.opzet().terugAan());
    gegevens.put("uiterlijk", lijst.opzet().uiterlijk().map(Datumschrift::voluit).orElse(""));
    // In the order of the document: questions are numbered as they come by.
    gegevens.put("nieuw", hoofdstukken(lijst.nieuw()));
    gegevens.put("besluit", lijst.besluit().stream().map(this::vraag).toList());
    gegevens.put("bestaand", hoofdstukken(lijst.bestaand()));
    gegevens.put("buiten", lijst.buiten().stream().map(this::buiten).toList());
    gegevens.put("bronnen", List.copyOf(bronnen));
    return gegevens;
  }

  private List<Hoofdstuk> hoofdstukken(List<Vragenlijst.Artikel> artikelen) {
    Map<String, List<Artikel>> perHoofdstuk = new LinkedHashMap<>();
    for (Vragenlijst.Artikel artikel : artikelen) {
      perHoofdstuk
          .computeIfAbsent(artikel.hoofdstuk(), h -> new java.util.ArrayList<>())
          .add(new Artikel(artikel.kop(), artikel.vragen().stream().map(this::vraag).toList()));
    }
    return perHoofdstuk.entrySet().stream()
        .map(e -> new Hoofdstuk(e.getKey(), List.copyOf(e.getValue())))
        .toList();
  }

  private Buiten buiten(Openstaand open) {
    return new Buiten(++nummer, open.vraag(), open.plaatsen());
  }

  private Vraag vraag(Invulvraag invulvraag) {
    nummer++;
    Keuze keuze = invulvraag.vraag().keuze();
    invulvraag.cijfers().stream().map(Cijfer::bron).forEach(bronnen::add);
    boolean kiezen = keuze.soort() != Keuzesoort.INVULLING;
    return new Vraag(
        nummer,
        keuze.vraag(),
        invulvraag.vraag().toestand().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        keuze.waardetype().naam(),
        invulvraag.vraag().kolom() == Kolom.WORDT
            || (kiezen && invulvraag.vraag().kolom() == Kolom.BESLUIT),
        keuze.soort() == Keuzesoort.MEERKEUZE,
        keuze.uitleg(),
        invulvraag.vraag().woorden(),
        invulvraag.waarom(),
        invulvraag.ontbreekt(),
        invulvraag.mogelijkheden(),
        invulvraag.vervolg(),
        invulvraag.inTekst(),
        invulvraag.voorbeeld(),
        invulvraag.voorstel().map(Voorstel::woorden).orElse(""),
        invulvraag.voorstel().map(Voorstel::uitBestaandeTekst).orElse(false),
        keuze.suggesties(),
        keuze.velden().stream().map(Keuze.Veld::label).toList(),
        keuze.eenheden().stream().map(e -> e.bij(2)).toList(),
        getal(keuze.minimaal()),
        getal(keuze.maximaal()),
        keuze.lengte(),
        keuze.slotzin(),
        vermeldingen.van(invulvraag.cijfers(), BERICHTEN.bericht("vragenlijst.bij-vraag", nummer)),
        keuze.grondslag());
  }

  private static String getal(Optional<BigDecimal> grens) {
    return grens.map(g -> g.stripTrailingZeros().toPlainString().replace('.', ',')).orElse("");
  }
}
