package nl.verordeningwijzer.toetsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.verordeningwijzer.regeling.Alinea;
import nl.verordeningwijzer.regeling.Artikel;
import nl.verordeningwijzer.regeling.Begrip;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Bestanddeel;
import nl.verordeningwijzer.regeling.Bijlage;
import nl.verordeningwijzer.regeling.Hoofdstuk;
import nl.verordeningwijzer.regeling.Indeling;
import nl.verordeningwijzer.regeling.Kop;
import nl.verordeningwijzer.regeling.Lid;
import nl.verordeningwijzer.regeling.Onderdeel;
import nl.verordeningwijzer.regeling.Paragraaf;
import nl.verordeningwijzer.regeling.Regeling;
import nl.verordeningwijzer.regeling.Vindplaatsen;
import nl.verordeningwijzer.verwijzing.Plaatsnaam;

/** A regulation as sentences, article by article, annexes last. */
final class Zinnen {

  /**
   * Behind a full stop a sentence begins with a capital, a digit, a quotation mark or a bracket.
   */
  private static final Pattern EINDE = Pattern.compile("(?<=[.!?])\\s+(?=[\\p{Lu}\\d‘\"'\\[(€])");

  private final Vindplaatsen vindplaatsen;

  private Zinnen(Regeling regeling) {
    this.vindplaatsen = Vindplaatsen.van(regeling);
  }

  static List<Artikeltekst> van(Regeling regeling) {
    Zinnen zinnen = new Zinnen(regeling);
    List<Artikeltekst> artikelen = new ArrayList<>();
    regeling.inhoud().forEach(deel -> zinnen.voegToe(deel, "", artikelen));
    for (Bijlage bijlage : regeling.bijlagen()) {
      String opschrift = bijlage.opschrift().woorden();
      List<Zin> inhoud = new ArrayList<>();
      zinnen.voegToe(bijlage.id(), bijlage.inhoud(), "", inhoud);
      artikelen.add(
          new Artikeltekst(
              zinnen.plaats(bijlage.id()),
              "",
              Zin.van(bijlage.id(), zinnen.plaats(bijlage.id()), opschrift, false),
              List.of(new Artikeltekst.Lidtekst(inhoud))));
    }
    return List.copyOf(artikelen);
  }

  private void voegToe(Indeling deel, String boven, List<Artikeltekst> artikelen) {
    switch (deel) {
      case Hoofdstuk h -> h.inhoud().forEach(d -> voegToe(d, met(boven, h.kop()), artikelen));
      case Paragraaf p -> p.inhoud().forEach(d -> voegToe(d, met(boven, p.kop()), artikelen));
      case Artikel a ->
          artikelen.add(
              new Artikeltekst(
                  "artikel " + a.kop().nummer(),
                  a.kop().nummer(),
                  Zin.van(a.id(), "artikel " + a.kop().nummer(), met(boven, a.kop()), false),
                  a.leden().stream().map(this::lid).toList()));
    }
  }

  private static String met(String boven, Kop kop) {
    String opschrift = OpenPlekken.zonder(kop.opschrift().woorden()).strip();
    return boven.isEmpty() || opschrift.isEmpty() ? boven + opschrift : boven + ". " + opschrift;
  }

  private Artikeltekst.Lidtekst lid(Lid lid) {
    List<Zin> zinnen = new ArrayList<>();
    voegToe(lid.id(), lid.inhoud(), "", zinnen);
    return new Artikeltekst.Lidtekst(zinnen);
  }

  /**
   * The sentences of a provision.
   *
   * @param boven the words that announce it
   */
  private void voegToe(
      BepalingId bepaling, List<Bestanddeel> inhoud, String boven, List<Zin> zinnen) {
    String aanhef = boven;
    List<String> onder = new ArrayList<>();
    for (int i = 0; i < inhoud.size(); i++) {
      Bestanddeel volgende = i + 1 < inhoud.size() ? inhoud.get(i + 1) : null;
      switch (inhoud.get(i)) {
        case Alinea a -> {
          List<String> losse = List.of(EINDE.split(a.tekst().woorden().strip()));
          boolean kondigtAan =
              volgende instanceof Onderdeel
                  || volgende instanceof Begrip
                  || losse.getLast().endsWith(":");
          int gewoon = kondigtAan ? losse.size() - 1 : losse.size();
          for (String zin : losse.subList(0, gewoon)) {
            voegToe(bepaling, i == 0 ? samen(boven, zin) : zin, false, zinnen);
          }
          if (kondigtAan) {
            aanhef = samen(boven, losse.getLast());
          }
        }
        case Onderdeel o -> {
          voegToe(o.id(), o.inhoud(), aanhef, zinnen);
          onder.add(woorden(o.inhoud()));
        }
        case Begrip b -> {
          List<Zin> begrip = new ArrayList<>();
          voegToe(b.id(), b.inhoud(), "", begrip);
          begrip.forEach(z ->
              zinnen.add(
                  new Zin(
                      z.bepaling(),
                      z.plaats(),
                      z.citaat(),
                      z.leesbaar(),
                      true,
                      z.heeftOpenPlek())));
        }
      }
    }
    if (onder.size() > 1) {
      voegToe(bepaling, samen(aanhef, String.join(" ", onder)), false, zinnen);
    } else if (onder.isEmpty() && !aanhef.equals(boven)) {
      voegToe(bepaling, aanhef, false, zinnen);
    }
  }

  private void voegToe(BepalingId bepaling, String woorden, boolean begrip, List<Zin> zinnen) {
    if (!woorden.isBlank()) {
      zinnen.add(Zin.van(bepaling, plaats(bepaling), woorden, begrip));
    }
  }

  private String plaats(BepalingId bepaling) {
    return Optional.of(bepaling).flatMap(vindplaatsen::van).map(Plaatsnaam::van).orElse("");
  }

  private static String samen(String aanhef, String woorden) {
    return aanhef.isEmpty() ? woorden : aanhef + " " + woorden;
  }

  private static String woorden(List<Bestanddeel> inhoud) {
    List<String> woorden = new ArrayList<>();
    for (Bestanddeel deel : inhoud) {
      woorden.add(
          switch (deel) {
            case Alinea a -> a.tekst().woorden();
            case Onderdeel o -> woorden(o.inhoud());
            case Begrip b -> woorden(b.inhoud());
          });
    }
    return String.join(" ", woorden);
  }
}
