package nl.verordeningwijzer.wijziging;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.verordeningwijzer.besluit.Besluitlezer;
import nl.verordeningwijzer.besluit.Besluitschrift;
import nl.verordeningwijzer.instructie.Adres;
import nl.verordeningwijzer.instructie.Adresnaam;
import nl.verordeningwijzer.instructie.Blok;
import nl.verordeningwijzer.instructie.Zin;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Bevinding;
import nl.verordeningwijzer.regeling.Bevinding.Ernst;
import nl.verordeningwijzer.regeling.Fragment.Verwijzing;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regelbouwer;
import nl.verordeningwijzer.regeling.Regelherkenning;
import nl.verordeningwijzer.regeling.Regeling;
import nl.verordeningwijzer.regeling.Regellezer;
import nl.verordeningwijzer.regeling.Regels;
import nl.verordeningwijzer.regeling.Regelsoort;
import nl.verordeningwijzer.regeling.Vindplaatsen;
import nl.verordeningwijzer.verwijzing.Plaatsnaam;
import nl.verordeningwijzer.verwijzing.Verwijzingbinder;
import nl.verordeningwijzer.verwijzing.Verwijzingzoeker;
import nl.verordeningwijzer.verwijzing.Vondst;

/**
 * Shows that the decision does what it must: its printed sentences, read back and executed on the
 * printed existing text, give the printed new text, to the letter; and each reference in that text
 * means the provisions it was made for. Nothing but characters goes in.
 */
public final class Bewijs {

  private static final Berichten BERICHTEN = Berichten.van(Bewijs.class);

  /** The code of the finding that the executed decision gives another text. */
  private static final String MISLUKT = "bewijs-mislukt";

  /** The words of a reference are searched by themselves: no other regulation is named in them. */
  private static final Verwijzingzoeker ZOEKER = new Verwijzingzoeker(List.of());

  private Bewijs() {}

  /**
   * A blocking finding that says where the proof fails; empty when it holds.
   *
   * @param letters the sentences of the decision
   */
  public static Optional<Bevinding> ontbreekt(List<Zin> letters, Regeling was, Regeling wordt) {
    List<String> bestaand = gedrukt(was);
    List<String> gewenst = gedrukt(wordt);
    if (letters.isEmpty()) {
      return verschil(MISLUKT, bestaand, gewenst);
    }
    String besluit = Besluitschrift.tekst(letters, Adresnaam.van(Adres.REGELING));
    Uitgevoerd uitgevoerd = Uitgevoerd.van(Besluitlezer.vanTekst(besluit), bestaand);
    return uitgevoerd.weigeringen().stream()
        .findFirst()
        .map(w -> bevinding("niet-uitvoerbaar", w.plaats(), w.zin(), w.reden()))
        .or(() -> verschil(MISLUKT, uitgevoerd.regels(), gewenst))
        .or(() -> verwijzingen(wordt));
  }

  /**
   * The same for a decision that adopts a whole ordinance: its printed lines, read as lines of an
   * ordinance, give the text again, to the letter and with the same structure; and each reference
   * means what it was made for.
   */
  public static Optional<Bevinding> ontbreekt(Regeling nieuw) {
    List<String> gewenst = gedrukt(nieuw);
    Regelbouwer.Gebouwd gelezen =
        Regelbouwer.bouw(nieuw.titel(), Regellezer.lees(gewenst).regels());
    return verschil("teruglezen-mislukt", gedrukt(gelezen.regeling()), gewenst)
        .or(() -> opbouw(Regels.van(gelezen.regeling()), Regels.van(nieuw)))
        .or(() -> verwijzingen(nieuw));
  }

  /** A line that reads as something else, or deeper, is another text, however it is printed. */
  private static Optional<Bevinding> opbouw(List<Regel> gekregen, List<Regel> gewenst) {
    return IntStream.range(0, gewenst.size())
        .filter(i ->
            gekregen.get(i).soort() != gewenst.get(i).soort()
                || gekregen.get(i).niveau() != gewenst.get(i).niveau())
        .mapToObj(i -> {
          List<String> regels = gewenst.stream().map(Regel::gedrukt).toList();
          return bevinding("regel-anders-te-lezen", opschrift(regels, i), regels.get(i));
        })
        .findFirst();
  }

  private static Optional<Bevinding> verschil(
      String code, List<String> gekregen, List<String> gewenst) {
    if (gekregen.equals(gewenst)) {
      return Optional.empty();
    }
    int plaats =
        IntStream.range(0, Math.min(gekregen.size(), gewenst.size()))
            .filter(i -> !gekregen.get(i).equals(gewenst.get(i)))
            .findFirst()
            .orElse(Math.min(gekregen.size(), gewenst.size()));
    List<String> tekst = plaats < gewenst.size() ? gewenst : gekregen;
    return Optional.of(
        bevinding(code, opschrift(tekst, plaats), regel(gewenst, plaats), regel(gekregen, plaats)));
  }

  /** In which article, chapter or annex a line stands. */
  private static String opschrift(List<String> regels, int plaats) {
    for (String regel : regels.subList(0, Math.min(plaats + 1, regels.size())).reversed()) {
      Regelherkenning.Herkend kop = Regelherkenning.herken(regel);
      if (kop.soort().isKop()) {
        String nummer = kop.soort() == Regelsoort.BIJLAGE ? regel : kop.nummer();
        return Adresnaam.van(Adres.REGELING.met(Blok.soort(kop.soort()), nummer));
      }
    }
    return "";
  }

  /**
   * A reference that, read where it stands, would mean something else than it was made for. What
   * refers to something that is not there is another's finding: nothing can be read in it.
   */
  private static Optional<Bevinding> verwijzingen(Regeling wordt) {
    Vindplaatsen vindplaatsen = Vindplaatsen.van(wordt);
    Verwijzingbinder binder = new Verwijzingbinder(wordt, ZOEKER);
    for (Regel regel : Regels.van(wordt)) {
      for (Verwijzing verwijzing : regel.tekst().verwijzingen()) {
        List<Vondst> vondsten = ZOEKER.zoek(verwijzing.woorden());
        boolean bestaat = verwijzing.doelen().stream().allMatch(vindplaatsen::geldt);
        boolean klopt =
            vondsten.size() == 1
                && vondsten.getFirst() instanceof Vondst.Intern intern
                && binder
                    .doelen(intern, regel.bepaling())
                    .filter(doelen -> doelen.equals(verwijzing.doelen()))
                    .isPresent();
        if (bestaat && !klopt) {
          return Optional.of(
              bevinding(
                  "verwijzing-anders-te-lezen",
                  vindplaatsen.van(regel.bepaling()).map(Plaatsnaam::van).orElse(""),
                  verwijzing.woorden(),
                  regel.gedrukt()));
        }
      }
    }
    return Optional.empty();
  }

  private static String regel(List<String> regels, int plaats) {
    return plaats < regels.size() ? regels.get(plaats) : "";
  }

  private static List<String> gedrukt(Regeling regeling) {
    return Regels.van(regeling).stream().map(Regel::gedrukt).toList();
  }

  private static Bevinding bevinding(String code, String plaats, Object... waarden) {
    return new Bevinding(code, Ernst.BLOKKEREND, plaats, BERICHTEN.bericht(code, waarden));
  }
}
