package nl.verordeningwijzer.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.verordeningwijzer.model.Conditie.Teken;
import nl.verordeningwijzer.model.Conditie.Term;
import nl.verordeningwijzer.model.Conditie.Vraag;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.KeuzeId;

/**
 * Reads a condition from words that a lawyer can write:
 *
 * <pre>
 * jobcoach-regime = uren en niet jobcoach-maximum-in = uren
 * sociale-activering = nee en bepaling beschut-werk.tot-aanvang.sociale-activering
 * (aantal voorzieningen-korte-afstand) &gt; 1
 * onderzoek-termijn + onderzoeksverslag-termijn / 5 &gt; 8
 * uitgangspunt = geen
 * </pre>
 *
 * "en" binds stronger than "of"; "niet" binds strongest.
 */
final class Conditielezer {

  private static final Berichten BERICHTEN = Berichten.van(Conditielezer.class);
  private static final Pattern GETAL = Pattern.compile("\\d+(\\.\\d+)?");
  private static final String WAS = "was:";

  private final List<String> woorden;
  private int plaats;

  /** The condition is not written well; the message says what was found and expected. */
  static final class Conditiefout extends Exception {
    private static final long serialVersionUID = 1L;

    Conditiefout(String bericht) {
      super(bericht);
    }
  }

  private Conditielezer(List<String> woorden) {
    this.woorden = woorden;
  }

  static Conditie lees(String tekst) throws Conditiefout {
    String los = tekst.replace("(", " ( ").replace(")", " ) ");
    Conditielezer lezer =
        new Conditielezer(Arrays.stream(los.split("\\s+")).filter(w -> !w.isEmpty()).toList());
    Conditie conditie = lezer.ofs();
    if (lezer.plaats < lezer.woorden.size()) {
      throw lezer.verwacht("conditie-einde");
    }
    return conditie;
  }

  private Conditie ofs() throws Conditiefout {
    List<Conditie> delen = new ArrayList<>(List.of(ens()));
    while (neem("of")) {
      delen.add(ens());
    }
    return delen.size() == 1 ? delen.getFirst() : new Conditie.EenVan(delen);
  }

  private Conditie ens() throws Conditiefout {
    List<Conditie> delen = new ArrayList<>(List.of(enkel()));
    while (neem("en")) {
      delen.add(enkel());
    }
    return delen.size() == 1 ? delen.getFirst() : new Conditie.Alle(delen);
  }

  private Conditie enkel() throws Conditiefout {
    if (neem("niet")) {
      return new Conditie.Niet(enkel());
    }
    if (neem("altijd")) {
      return new Conditie.Altijd();
    }
    if (neem("bepaling")) {
      return new Conditie.InTekst(bepaling());
    }
    if (neem("uitgangspunt")) {
      eis("=");
      return new Conditie.VanUit(uitgangspunt());
    }
    if (kijk("(") && !kijk("aantal", 1)) {
      plaats++;
      Conditie binnen = ofs();
      eis(")");
      return binnen;
    }
    return uitspraak();
  }

  private Conditie uitspraak() throws Conditiefout {
    int begin = plaats;
    if (!kijk("(") && !isGetal(woord(0))) {
      Vraag vraag = vraag();
      if (neem("=")) {
        return new Conditie.Is(vraag, neem());
      }
      if (neem("leeg")) {
        return new Conditie.Leeg(vraag);
      }
      if (neem("noemt")) {
        return new Conditie.Noemt(vraag, bepaling());
      }
      if (kijk("zelfde") && kijk("als", 1)) {
        plaats += 2;
        return new Conditie.Zelfde(vraag, vraag());
      }
      if (kijk("eindigt") && kijk("op", 1)) {
        plaats += 2;
        return new Conditie.EindigtOp(vraag, vraag());
      }
      plaats = begin;
    }
    List<Term> links = som();
    String gevonden = woord(0);
    Optional<Teken> teken =
        Arrays.stream(Teken.values()).filter(t -> t.schrijfwijze().equals(gevonden)).findFirst();
    if (teken.isEmpty()) {
      throw verwacht("conditie-uitspraak");
    }
    plaats++;
    return new Conditie.Vergelijking(links, teken.get(), som());
  }

  private List<Term> som() throws Conditiefout {
    List<Term> termen = new ArrayList<>(List.of(term()));
    while (neem("+")) {
      termen.add(term());
    }
    return termen;
  }

  private Term term() throws Conditiefout {
    if (isGetal(woord(0))) {
      return new Term.Getal(new BigDecimal(neem()));
    }
    boolean aantal = neem("(");
    if (aantal) {
      eis("aantal");
    }
    Vraag vraag = vraag();
    if (aantal) {
      eis(")");
    }
    BigDecimal deler = BigDecimal.ONE;
    if (neem("/")) {
      if (!isGetal(woord(0))) {
        throw verwacht("conditie-getal");
      }
      deler = new BigDecimal(neem());
    }
    return new Term.Antwoord(vraag, aantal, deler);
  }

  private Vraag vraag() throws Conditiefout {
    String woord = woord(0);
    boolean was = woord.startsWith(WAS);
    String naam = was ? woord.substring(WAS.length()) : woord;
    if (!BepalingId.isGeldig(naam)) {
      throw verwacht("conditie-keuze");
    }
    plaats++;
    return new Vraag(was, new KeuzeId(naam));
  }

  private BepalingId bepaling() throws Conditiefout {
    if (!BepalingId.isGeldig(woord(0))) {
      throw verwacht("conditie-bepaling");
    }
    return new BepalingId(neem());
  }

  private Uitgangspunt uitgangspunt() throws Conditiefout {
    Optional<Uitgangspunt> uitgangspunt = Uitgangspunt.van(woord(0));
    if (uitgangspunt.isEmpty()) {
      throw verwacht("conditie-uitgangspunt", Uitgangspunt.namen());
    }
    plaats++;
    return uitgangspunt.get();
  }

  private static boolean isGetal(String woord) {
    return GETAL.matcher(woord).matches();
  }

  private String woord(int verder) {
    return plaats + verder < woorden.size() ? woorden.get(plaats + verder) : "";
  }

  private boolean kijk(String woord) {
    return kijk(woord, 0);
  }

  private boolean kijk(String woord, int verder) {
    return woord(verder).equals(woord);
  }

  private boolean neem(String woord) {
    if (kijk(woord)) {
      plaats++;
      return true;
    }
    return false;
  }

  private String neem() throws Conditiefout {
    if (plaats >= woorden.size()) {
      throw verwacht("conditie-waarde");
    }
    return woorden.get(plaats++);
  }

  private void eis(String woord) throws Conditiefout {
    if (!neem(woord)) {
      throw verwacht("conditie-woord", woord);
    }
  }

  private Conditiefout verwacht(String sleutel, Object... waarden) {
    String gevonden =
        woord(0).isEmpty() ? BERICHTEN.bericht("einde-van-tekst") : "\"" + woord(0) + "\"";
    return new Conditiefout(
        BERICHTEN.bericht("conditie-fout", gevonden, BERICHTEN.bericht(sleutel, waarden)));
  }
}
