package nl.verordeningwijzer.besluit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.verordeningwijzer.besluit.Instructielezer.Lezing;
import nl.verordeningwijzer.instructie.Adres;
import nl.verordeningwijzer.instructie.Adresnaam;
import nl.verordeningwijzer.instructie.Besluitregel;
import nl.verordeningwijzer.instructie.Instructie;
import nl.verordeningwijzer.instructie.Instructie.TrekIn;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Letters;
import nl.verordeningwijzer.regeling.Regelherkenning;
import nl.verordeningwijzer.regeling.Regelsoort;

/**
 * Reads a whole decision: the letters under "Artikel I", the numbered sentences under "… wordt als
 * volgt gewijzigd:" and what they quote (Aanwijzing 6.15). Nothing under article I is passed over:
 * what cannot be read is refused, with the reason. Of the articles after it only a withdrawal is
 * read.
 *
 * <p>In a text where quoted lines are not marked, a quotation ends at the next letter, at the next
 * article, or at a sentence that has the next number; where that is not certain it is refused.
 */
public final class Besluitlezer {

  /**
   * A decision as it was read.
   *
   * @param citeertitel the regulation that it amends, as it says
   */
  public record Gelezen(Optional<String> citeertitel, List<Deel> delen) {
    public Gelezen {
      delen = List.copyOf(delen);
    }
  }

  /**
   * One sentence of a decision.
   *
   * @param plaats "artikel I, onderdeel E, onder 2"
   * @param instructies what it orders; none when it was refused
   * @param gebreken what is wrong with its wording
   * @param geweigerd why it could not be read
   */
  public record Deel(
      String plaats,
      String zin,
      List<Instructie> instructies,
      List<String> gebreken,
      Optional<String> geweigerd) {
    public Deel {
      instructies = List.copyOf(instructies);
      gebreken = List.copyOf(gebreken);
    }
  }

  private static final Berichten BERICHTEN = Berichten.van(Besluitlezer.class);
  private static final Pattern ROMEINS_ARTIKEL =
      Pattern.compile("A(?:rtikel|RTIKEL) (?<nummer>[IVXLC]+)\\.?");
  private static final Pattern LETTER = Pattern.compile("(?<letter>([A-Z])\\2{0,30})\\.?");
  private static final Pattern LABEL =
      Pattern.compile("(?<label>\\d{1,3}|([a-z])\\2?)(?:\\.|\\))\\s*(?<zin>\\S.*)");

  /** "Artikel 5 van de Verordening X komt te luiden:", without an opening before it. */
  private static final Pattern VAN_DE_REGELING =
      Pattern.compile(
          " van de (?<titel>verordening|\\p{Lu}[^‘“\"«„]*?)"
              + ("(?=,? " + Zinnen.eenVan("gezegde") + "[ .])"));

  /** A sentence that announces new text, without its colon. */
  private static final Pattern KONDIGT_AAN = Pattern.compile(Zinnen.eenVan("aankondiging") + "$");

  private static final String GEWIJZIGD =
      Zinnen.tekst("opening").replaceFirst("^\\{doel} \\p{L}+ ", "").replaceFirst(":$", "");

  private final List<Besluitregel> regels;
  private final String artikel;
  private final boolean ingesprongen;
  private final List<Deel> delen = new ArrayList<>();
  private final List<Niveau> open = new ArrayList<>();
  private Optional<String> citeertitel = Optional.empty();
  private boolean metOpening;
  private int plaats;
  private int letters;
  private String letterplaats;
  private boolean leeg;
  private final List<String> gebrekenVolgorde = new ArrayList<>();

  /** What the place of the outermost opening is called once a sentence under it renumbered it. */
  private Optional<Adres.Stap> vernummerdTot = Optional.empty();

  private Besluitlezer(String nummer, List<Besluitregel> regels) {
    this.regels = regels;
    this.artikel = BERICHTEN.bericht("besluitlezer.artikel", nummer);
    this.ingesprongen = regels.stream().anyMatch(Besluitregel::aangehaald);
    this.letterplaats = artikel;
  }

  /** Numbered sentences under a place; of which place is unknown when it could not be read. */
  private static final class Niveau {
    final String naam;
    final String zin;
    final Optional<Adres> adres;
    boolean metLetters;
    int aantal;
    boolean gemeld;

    Niveau(String naam, String zin, Optional<Adres> adres) {
      this.naam = naam;
      this.zin = zin;
      this.adres = adres;
    }

    boolean kan(String label) {
      return aantal == 0
          ? label.equals("1") || label.equals("a")
          : metLetters == Character.isLetter(label.charAt(0));
    }

    String volgende() {
      return metLetters ? Letters.klein(aantal + 1) : String.valueOf(aantal + 1);
    }

    boolean isVolgende(String label) {
      return kan(label) && (aantal == 0 || volgende().equals(label));
    }
  }

  /** The lines of a text: what stands away from the margin is quoted, empty lines mean nothing. */
  public static List<Besluitregel> vanTekst(String tekst) {
    List<String> alle = tekst.lines().toList();
    return IntStream.range(0, alle.size())
        .filter(i -> !alle.get(i).isBlank())
        .mapToObj(i ->
            new Besluitregel(
                alle.get(i).strip(), Character.isWhitespace(alle.get(i).charAt(0)), i + 1))
        .toList();
  }

  /** Reads a decision. */
  public static Gelezen lees(List<Besluitregel> regels) {
    List<Integer> koppen =
        IntStream.range(0, regels.size())
            .filter(i -> !regels.get(i).aangehaald())
            .filter(i -> ROMEINS_ARTIKEL.matcher(regels.get(i).tekst()).matches())
            .boxed()
            .toList();
    if (koppen.isEmpty()) {
      String reden = BERICHTEN.bericht("besluitlezer.geen-artikel");
      return new Gelezen(
          Optional.empty(), List.of(new Deel("", "", List.of(), List.of(), Optional.of(reden))));
    }
    List<Deel> delen = new ArrayList<>();
    Optional<String> citeertitel = Optional.empty();
    for (int k = 0; k < koppen.size(); k++) {
      int eind = k + 1 < koppen.size() ? koppen.get(k + 1) : regels.size();
      Matcher kop = ROMEINS_ARTIKEL.matcher(regels.get(koppen.get(k)).tekst());
      String nummer = kop.matches() ? kop.group("nummer") : "";
      Besluitlezer lezer = new Besluitlezer(nummer, regels.subList(koppen.get(k) + 1, eind));
      if (k == 0) {
        lezer.leesWijzigingen();
        citeertitel = lezer.citeertitel;
      } else {
        lezer.leesIntrekkingen();
      }
      delen.addAll(lezer.delen);
    }
    return new Gelezen(citeertitel, delen);
  }

  private void leesIntrekkingen() {
    for (Besluitregel regel : regels) {
      Matcher label = LABEL.matcher(regel.tekst());
      String zin = label.matches() ? label.group("zin") : regel.tekst();
      if (!regel.aangehaald()
          && Instructielezer.lees(zin, List.of(), Adres.REGELING) instanceof Lezing.Gelezen gelezen
          && gelezen.instructies().stream().allMatch(TrekIn.class::isInstance)) {
        String naam =
            label.matches()
                ? BERICHTEN.bericht("besluitlezer.onder", artikel, label.group("label"))
                : artikel;
        voegToe(naam, zin, gelezen);
      }
    }
  }

  private void leesWijzigingen() {
    if (!regels.isEmpty()) {
      citeertitel = Instructielezer.openingVanRegeling(regels.getFirst().tekst());
      metOpening = citeertitel.isPresent();
      plaats = metOpening ? 1 : 0;
      boolean genummerd =
          metOpening && plaats < regels.size() && LABEL.matcher(tekst(plaats)).matches();
      if (genummerd && !regels.get(plaats).aangehaald()) {
        open.add(new Niveau(artikel, regels.getFirst().tekst(), Optional.of(Adres.REGELING)));
      }
    }
    while (plaats < regels.size()) {
      leesRegel();
    }
    sluitAlles();
    if (delen.isEmpty()) {
      weiger(artikel, "", BERICHTEN.bericht("besluitlezer.leeg"));
    }
  }

  private String tekst(int i) {
    return regels.get(i).tekst();
  }

  private void leesRegel() {
    if (regels.get(plaats).aangehaald()) {
      leeg = false;
      weiger(naam(), "", BERICHTEN.bericht("besluitlezer.geen-zin", tekst(plaats)));
      aangehaald();
      return;
    }
    String regel = tekst(plaats);
    plaats++;
    Matcher letter = LETTER.matcher(regel);
    if (letter.matches()) {
      beginLetter(letter.group("letter"));
      return;
    }
    leeg = false;
    if (open.isEmpty()) {
      leesZin(letterplaats, regel);
      return;
    }
    Matcher label = LABEL.matcher(regel);
    Optional<Niveau> niveau = label.matches() ? niveau(label.group("label")) : Optional.empty();
    if (niveau.isEmpty()) {
      open.getLast().gemeld = true;
      weiger(naam(), regel, BERICHTEN.bericht("besluitlezer.zonder-nummer", regel));
      aangehaald();
      return;
    }
    while (open.getLast() != niveau.get()) {
      sluit();
    }
    String naam = begin(niveau.get(), label.group("label"));
    leesZin(naam, label.group("zin"));
  }

  private void beginLetter(String letter) {
    sluitAlles();
    letters++;
    if (!Letters.groot(letters).equals(letter)) {
      gebrekenVolgorde.add(
          BERICHTEN.bericht("besluitlezer.volgorde", Letters.groot(letters), letter));
      letters = plaatsVan(letter);
    }
    letterplaats = BERICHTEN.bericht("besluitlezer.onderdeel", artikel, letter);
    leeg = true;
  }

  private static int plaatsVan(String letter) {
    return IntStream.iterate(1, i -> i + 1)
        .filter(i -> Letters.groot(i).equals(letter))
        .findFirst()
        .orElseThrow();
  }

  /** The level that a number belongs to: where it is the next one, else where its kind is used. */
  private Optional<Niveau> niveau(String label) {
    return open.reversed().stream()
        .filter(n -> n.isVolgende(label))
        .findFirst()
        .or(() -> open.reversed().stream().filter(n -> n.kan(label)).findFirst());
  }

  private String begin(Niveau niveau, String label) {
    if (niveau.aantal == 0) {
      niveau.metLetters = Character.isLetter(label.charAt(0));
    }
    if (!niveau.volgende().equals(label)) {
      gebrekenVolgorde.add(BERICHTEN.bericht("besluitlezer.volgorde", niveau.volgende(), label));
    }
    niveau.aantal++;
    return BERICHTEN.bericht("besluitlezer.onder", niveau.naam, label);
  }

  private String naam() {
    return open.isEmpty() ? letterplaats : open.getLast().naam;
  }

  private void sluitAlles() {
    while (!open.isEmpty()) {
      sluit();
    }
    if (leeg) {
      weiger(letterplaats, "", BERICHTEN.bericht("besluitlezer.lege-letter"));
    }
    leeg = false;
  }

  private void sluit() {
    Niveau gesloten = open.removeLast();
    if (gesloten.aantal == 0 && !gesloten.gemeld) {
      weiger(gesloten.naam, gesloten.zin, BERICHTEN.bericht("besluitlezer.lege-opening"));
    }
  }

  private void leesZin(String naam, String zin) {
    Optional<Adres> binnen = open.isEmpty() ? Optional.of(Adres.REGELING) : open.getLast().adres;
    if (zin.replaceFirst("\\s*[.:;]$", "").endsWith(GEWIJZIGD)) {
      opening(naam, zin, binnen);
      return;
    }
    if (binnen.isEmpty()) {
      String boven = open.getLast().zin;
      weiger(naam, zin, BERICHTEN.bericht("besluitlezer.opening-onduidelijk", boven));
      aangehaald();
      return;
    }
    String kort = zonderRegeling(zin);
    Optional<List<String>> aangehaald = ingesprongen ? aangehaald() : blok(kort, binnen.get());
    if (aangehaald.isEmpty()) {
      String waar = tekst(plaats - 1);
      weiger(naam, zin, BERICHTEN.bericht("besluitlezer.waar-eindigt-aanhaling", waar));
      plaats = grens();
      return;
    }
    Lezing lezing = Instructielezer.lees(kort, aangehaald.get(), binnen.get());
    voegToe(naam, zin, elders(lezing, binnen.get()).orElse(lezing));
  }

  /**
   * Under "Artikel 4 wordt als volgt gewijzigd:" belongs what amends article 4, by the number that
   * it has or gets there; what is about article 5 is refused.
   */
  private Optional<Lezing> elders(Lezing lezing, Adres binnen) {
    if (binnen.isRegeling() || !(lezing instanceof Lezing.Gelezen gelezen)) {
      return Optional.empty();
    }
    Adres.Stap eigen = binnen.stappen().getFirst();
    for (Instructie instructie : gelezen.instructies()) {
      Adres plaats = plaats(instructie);
      boolean elders =
          !plaats.isRegeling()
              && plaats.stappen().getFirst().soort() == eigen.soort()
              && !plaats.stappen().getFirst().equals(eigen)
              && !vernummerdTot.equals(Optional.of(plaats.stappen().getFirst()));
      if (elders) {
        String reden =
            BERICHTEN.bericht(
                "besluitlezer.andere-plaats", Adresnaam.van(binnen), Adresnaam.van(plaats));
        return Optional.of(new Lezing.Geweigerd(reden));
      }
      if (instructie instanceof Instructie.Vernummer(Instructie.Vernummering v)
          && plaats.stappen().equals(List.of(eigen))) {
        vernummerdTot = Optional.of(new Adres.Stap(eigen.soort(), v.tot().getFirst(), true));
      }
    }
    return Optional.empty();
  }

  /** What an instruction is about; the regulation when it names nothing in it. */
  private static Adres plaats(Instructie instructie) {
    return switch (instructie) {
      case Instructie.Vervang v -> v.doel().adressen().getFirst();
      case Instructie.LaatVervallen l -> l.doel().adressen().getFirst();
      case Instructie.Vernummer(Instructie.Vernummering v) -> v.van().adressen().getFirst();
      case Instructie.PlaatsAanduiding p -> p.bij();
      case Instructie.VanWoorden w -> w.in();
      case TrekIn t -> Adres.REGELING;
      case Instructie.VoegIn v ->
          switch (v.plek()) {
            case Instructie.Plek.Bij p -> p.adres();
            case Instructie.Plek.AanHetEind p -> p.van();
            case Instructie.Plek.OpNummer p -> p.in();
            case Instructie.Plek.Alfabetisch p -> p.in();
          };
    };
  }

  private void opening(String naam, String zin, Optional<Adres> binnen) {
    Optional<Adres> adres = binnen.flatMap(b -> Instructielezer.opening(zonderRegeling(zin), b));
    if (adres.isEmpty()) {
      weiger(naam, zin, BERICHTEN.bericht("besluitlezer.opening-onduidelijk", zin));
    }
    if (open.isEmpty()) {
      vernummerdTot = Optional.empty();
    }
    open.add(new Niveau(naam, zin, adres));
  }

  /** Without "van de verordening", which says nothing about the place. */
  private String zonderRegeling(String zin) {
    Matcher m = VAN_DE_REGELING.matcher(zin);
    if (metOpening || !m.find()) {
      return zin;
    }
    String titel = m.group("titel");
    if (citeertitel.isEmpty() && Character.isUpperCase(titel.charAt(0))) {
      citeertitel = Optional.of(titel);
    }
    return m.replaceFirst("");
  }

  private void voegToe(String naam, String zin, Lezing lezing) {
    switch (lezing) {
      case Lezing.Gelezen(List<Instructie> instructies, List<String> gebreken) -> {
        List<String> alle = new ArrayList<>(gebrekenVolgorde);
        alle.addAll(gebreken);
        delen.add(new Deel(naam, zin, instructies, alle, Optional.empty()));
        gebrekenVolgorde.clear();
      }
      case Lezing.Geweigerd(String reden) -> weiger(naam, zin, reden);
    }
  }

  private void weiger(String naam, String zin, String reden) {
    delen.add(new Deel(naam, zin, List.of(), gebrekenVolgorde, Optional.of(reden)));
    gebrekenVolgorde.clear();
  }

  /** The quoted lines that follow, where they are marked. */
  private Optional<List<String>> aangehaald() {
    List<String> gevonden = new ArrayList<>();
    while (plaats < regels.size() && regels.get(plaats).aangehaald()) {
      gevonden.add(tekst(plaats));
      plaats++;
    }
    return Optional.of(gevonden);
  }

  // Quoted lines that are not marked

  /** The quoted lines that follow; empty when it is not certain where they end. */
  private Optional<List<String>> blok(String zin, Adres binnen) {
    if (!zin.endsWith(":") && !KONDIGT_AAN.matcher(zin).find()) {
      return Optional.of(List.of());
    }
    int begin = plaats;
    List<Integer> einden = new ArrayList<>();
    int grens = grens();
    int i = begin;
    for (; i < grens; i++) {
      if (LETTER.matcher(tekst(i)).matches()) {
        plaats = i + 1;
        return Optional.empty();
      }
      if (kanWijzigingZijn(tekst(i))) {
        einden.add(i);
        if (!gaatVerder(tekst(i), begin, i)) {
          break;
        }
      }
    }
    if (i == grens) {
      einden.add(grens);
    }
    List<Integer> passend =
        einden.stream()
            .filter(eind ->
                Instructielezer.lees(zin, teksten(begin, eind), binnen) instanceof Lezing.Gelezen)
            .toList();
    if (einden.size() > 1 && passend.size() > 1) {
      plaats = passend.getFirst() + 1;
      return Optional.empty();
    }
    plaats = passend.isEmpty() ? einden.getLast() : passend.getFirst();
    return Optional.of(teksten(begin, plaats));
  }

  private List<String> teksten(int begin, int eind) {
    return regels.subList(begin, eind).stream().map(Besluitregel::tekst).toList();
  }

  /** Where a quotation ends in any case: at the next letter, or with the article. */
  private int grens() {
    String volgende = Letters.groot(letters + 1);
    int i = plaats;
    while (i < regels.size()) {
      Matcher letter = LETTER.matcher(tekst(i));
      if (letters > 0 && letter.matches() && letter.group("letter").equals(volgende)) {
        return i;
      }
      i++;
    }
    return i;
  }

  private boolean kanWijzigingZijn(String regel) {
    if (open.isEmpty()) {
      return letters == 0 && isWijziging(zonderRegeling(regel), Adres.REGELING);
    }
    Matcher label = LABEL.matcher(regel);
    if (!label.matches()) {
      return false;
    }
    return open.stream()
        .filter(n -> n.aantal > 0 && n.isVolgende(label.group("label")))
        .anyMatch(n -> isWijziging(label.group("zin"), n.adres.orElse(Adres.REGELING)));
  }

  private static boolean isWijziging(String zin, Adres binnen) {
    return zin.replaceFirst(":$", "").endsWith(GEWIJZIGD)
        || Instructielezer.isWijziging(zin, binnen);
  }

  /** Whether a line has the number that comes next in the quoted text, so that it can be part. */
  private boolean gaatVerder(String regel, int begin, int eind) {
    Regelherkenning.Herkend herkend = Regelherkenning.herken(regel);
    if (begin == eind || herkend.soort() == Regelsoort.ALINEA) {
      return true;
    }
    String vorig = "";
    for (int i = begin; i < eind; i++) {
      Regelherkenning.Herkend eerder = Regelherkenning.herken(tekst(i));
      if (eerder.soort() == herkend.soort()) {
        vorig = eerder.nummer();
      } else if (eerder.soort().isKop()
          || (eerder.soort() == Regelsoort.LID && herkend.soort() == Regelsoort.ONDERDEEL)) {
        vorig = "";
      }
    }
    return switch (herkend.soort()) {
      case LID ->
          Integer.parseInt(herkend.nummer()) == (vorig.isEmpty() ? 0 : Integer.parseInt(vorig)) + 1;
      case ONDERDEEL -> {
        String vorige = vorig;
        int plaatsVorige =
            vorige.isEmpty()
                ? 0
                : IntStream.iterate(1, i -> i + 1)
                    .filter(i -> Letters.klein(i).equals(vorige))
                    .findFirst()
                    .orElseThrow();
        yield Letters.klein(plaatsVorige + 1).equals(herkend.nummer());
      }
      default -> true;
    };
  }
}
