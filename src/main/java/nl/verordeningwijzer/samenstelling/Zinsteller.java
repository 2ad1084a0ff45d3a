package nl.verordeningwijzer.samenstelling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.verordeningwijzer.dossier.Antwoorden;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.dossier.Ontbrekend;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.Keuze;
import nl.verordeningwijzer.model.Sjabloon;
import nl.verordeningwijzer.model.Waardetype;
import nl.verordeningwijzer.model.Zinpatroon;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Bevinding.Ernst;
import nl.verordeningwijzer.regeling.Fragment;
import nl.verordeningwijzer.regeling.Fragment.Invulling;
import nl.verordeningwijzer.regeling.Fragment.Letterlijk;
import nl.verordeningwijzer.regeling.Fragment.Open;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.regeling.Tekst;

/** Makes the choices inside sentences, with the answers of one column. */
final class Zinsteller {

  /** Stands in a sentence where its onderdelen begin: a list that is filled in behind a colon. */
  static final String ONDERDELEN = "\uFFFC";

  private final Map<KeuzeId, Keuze> keuzes;
  private final Antwoorden antwoorden;
  private final Opening opening;
  private final Waardeschrijver schrijver;
  private final List<BepalingId> volgorde;
  private final Besluitonderdelen onderdelen;

  /**
   * For sentences that stand in no text.
   *
   * @param onderdelen how amendments are named
   */
  Zinsteller(
      Map<KeuzeId, Keuze> keuzes,
      Antwoorden antwoorden,
      Dossier.Getallen getallen,
      Opening opening,
      Besluitonderdelen onderdelen) {
    this(keuzes, antwoorden, getallen, opening, List.of(), onderdelen);
  }

  /**
   * For the sentences of a text.
   *
   * @param volgorde the provisions of the text, in order
   */
  Zinsteller(
      Map<KeuzeId, Keuze> keuzes,
      Antwoorden antwoorden,
      Dossier.Getallen getallen,
      Opening opening,
      List<BepalingId> volgorde) {
    this(keuzes, antwoorden, getallen, opening, volgorde, Besluitonderdelen.GEEN);
  }

  private Zinsteller(
      Map<KeuzeId, Keuze> keuzes,
      Antwoorden antwoorden,
      Dossier.Getallen getallen,
      Opening opening,
      List<BepalingId> volgorde,
      Besluitonderdelen onderdelen) {
    this.onderdelen = onderdelen;
    this.schrijver = new Waardeschrijver(getallen);
    this.keuzes = keuzes;
    this.antwoorden = antwoorden;
    this.opening = opening;
    this.volgorde = volgorde;
  }

  Keuze keuze(KeuzeId id) {
    return keuzes.get(id);
  }

  Optional<Waarde> antwoord(KeuzeId id) {
    return antwoorden.op(id);
  }

  /** Reports a value outside its bounds, or unusual. */
  void controleer(Keuze keuze, Waarde waarde, String plaats) {
    if (!Waardeschrijver.binnenGrenzen(keuze, waarde)) {
      opening.meldOver(
          keuze.id(),
          "buiten-grens",
          Ernst.BLOKKEREND,
          plaats,
          keuze.vraag(),
          keuze.minimaal().map(m -> m.toPlainString()).orElse("–"),
          keuze.maximaal().map(m -> m.toPlainString()).orElse("–"));
    }
    if (isStijgend(keuze, waarde)) {
      opening.meldOver(keuze.id(), "stijgend", Ernst.WAARSCHUWING, plaats, keuze.vraag());
    }
  }

  /**
   * Whether an answer gives words: when it has no part that can be printed, its question is as open
   * as without it. Of an answer in which something is missing the rest is printed.
   */
  boolean heeftWoorden(Keuze keuze, Waarde waarde, String plaats) {
    List<Ontbrekend> ontbrekend = Ontbrekend.in(keuze, waarde);
    if (!ontbrekend.isEmpty()) {
      opening.isOnvolledig(keuze, waarde, plaats);
    }
    return ontbrekend.stream().allMatch(o -> o.veld().isPresent());
  }

  /** The items of an answer that is a list. */
  Optional<List<List<Fragment>>> items(Keuze keuze, Waarde waarde) {
    return switch (waarde) {
      case Waarde.Lijst l ->
          Optional.of(l.items().stream().map(i -> List.<Fragment>of(new Letterlijk(i))).toList());
      case Waarde.Tabel t -> Optional.of(schrijver.items(keuze, t));
      default -> Optional.empty();
    };
  }

  private static boolean isStijgend(Keuze keuze, Waarde waarde) {
    if (!keuze.nietStijgend() || !(waarde instanceof Waarde.Getallen(List<BigDecimal> getallen))) {
      return false;
    }
    return IntStream.range(1, getallen.size())
        .anyMatch(i -> getallen.get(i).compareTo(getallen.get(i - 1)) > 0);
  }

  /**
   * Whether an optional part is wanted; without an answer it is not in the text, and the question
   * stays open.
   */
  boolean gewenst(KeuzeId keuze, String plaats) {
    opening.isAanDeOrde(keuze);
    if (antwoorden.op(keuze).isEmpty()) {
      opening.staatOpen(keuze(keuze), plaats);
    }
    return gewenst(keuze);
  }

  /** Whether an optional part is wanted, for who asked the question already. */
  boolean gewenst(KeuzeId keuze) {
    return antwoorden
        .op(keuze)
        .filter(w -> w instanceof Waarde.JaNee(boolean ja) && ja)
        .isPresent();
  }

  /**
   * A sentence with its choices made.
   *
   * @param plaats where it stands, for questions that are open
   */
  Tekst stel(List<Sjabloon> delen, String plaats) {
    Zinbouwer zin = new Zinbouwer();
    delen.forEach(deel -> stel(deel, zin, plaats));
    return zin.tekst();
  }

  private void stel(Sjabloon deel, Zinbouwer zin, String plaats) {
    switch (deel) {
      case Sjabloon.Vast(String woorden) -> zin.voegToe(new Letterlijk(woorden));
      case Sjabloon.Intern(Fragment.Verwijzing verwijzing) -> zin.voegToe(verwijzing);
      case Sjabloon.Extern e ->
          zin.voegToe(new Fragment.Extern(stel(e.delen(), plaats).fragmenten()));
      case Sjabloon.Facultatief f -> {
        if (gewenst(f.keuze(), plaats)) {
          zin.voegToe(new Invulling(f.keuze(), stel(f.inhoud(), plaats).fragmenten()));
        } else {
          zin.laatWeg();
        }
      }
      case Sjabloon.Mogelijkheden m -> zin.voegToe(mogelijkheden(m, plaats));
      case Sjabloon.Blanco b -> zin.voegToe(blanco(b, zin, plaats));
    }
  }

  private Fragment mogelijkheden(Sjabloon.Mogelijkheden m, String plaats) {
    Keuze keuze = keuze(m.keuze());
    opening.isAanDeOrde(m.keuze());
    if (!(antwoorden.op(m.keuze()).orElse(null) instanceof Waarde.Gekozen(List<String> gekozen))) {
      opening.staatOpen(keuze, plaats);
      return open(m.keuze(), m.bron());
    }
    List<Fragment> woorden = new ArrayList<>();
    List<Integer> nummers = gekozen.stream().map(keuze::plaats).distinct().sorted().toList();
    for (int i = 0; i < nummers.size(); i++) {
      if (i > 0) {
        woorden.add(new Letterlijk(i == nummers.size() - 1 ? " en " : ", "));
      }
      woorden.addAll(stel(m.alternatieven().get(nummers.get(i)), plaats).fragmenten());
    }
    return new Invulling(m.keuze(), woorden);
  }

  private Fragment blanco(Sjabloon.Blanco b, Zinbouwer zin, String plaats) {
    Keuze keuze = keuze(b.keuze());
    opening.isAanDeOrde(b.keuze());
    Optional<Waarde> antwoord = antwoorden.op(b.keuze());
    boolean voorbeeld = antwoord.filter(Waarde.Voorbeeld.class::isInstance).isPresent();
    if (antwoord.isEmpty() || (voorbeeld && b.voorbeeld().isEmpty())) {
      opening.staatOpen(keuze, plaats);
      return open(b.keuze(), b.bron());
    }
    if (voorbeeld) {
      List<Fragment> woorden = stel(b.voorbeeld().orElseThrow(), plaats).fragmenten();
      return new Invulling(b.keuze(), zonderHerhaling(zin.woorden(), woorden));
    }
    if (keuze.waardetype() == Waardetype.WIJZIGINGEN
        && antwoord.get() instanceof Waarde.Bepalingen(List<BepalingId> bepalingen)) {
      return wijzigingen(b, keuze, bepalingen, plaats);
    }
    if (!heeftWoorden(keuze, antwoord.get(), plaats)) {
      return open(b.keuze(), b.bron());
    }
    controleer(keuze, antwoord.get(), plaats);
    boolean alsOnderdelen =
        items(keuze, antwoord.get()).isPresent() && zin.woorden().endsWith(": ");
    if (alsOnderdelen) {
      return new Invulling(b.keuze(), List.of(new Letterlijk(ONDERDELEN)));
    }
    List<Fragment> woorden = schrijver.schrijf(keuze, inVolgorde(antwoord.get()));
    List<Fragment> zonder = zonderHerhaling(zin.woorden(), woorden);
    if (!zonder.equals(woorden)) {
      opening.meldOver(
          keuze.id(),
          "woord-dubbel",
          Ernst.OPMERKING,
          plaats,
          keuze.vraag(),
          new Tekst(zonder).woorden());
    }
    return new Invulling(b.keuze(), zonder);
  }

  /** Amendments are named by the letters that the decision gives them. */
  private Fragment wijzigingen(
      Sjabloon.Blanco b, Keuze keuze, List<BepalingId> bepalingen, String plaats) {
    Besluitonderdelen.Gevonden gevonden = onderdelen.bij(bepalingen);
    for (String naam : gevonden.zonderLetter()) {
      opening.meldOver(
          keuze.id(),
          "wijziging-zonder-onderdeel",
          Ernst.BLOKKEREND,
          plaats,
          keuze.vraag(),
          naam);
    }
    for (Besluitonderdelen.Ook ook : gevonden.ook()) {
      opening.meldOver(
          keuze.id(),
          "onderdeel-wijzigt-meer",
          Ernst.WAARSCHUWING,
          plaats,
          ook.letter(),
          ook.rest());
    }
    if (gevonden.alle()) {
      opening.meldOver(
          keuze.id(), "alle-onderdelen", Ernst.WAARSCHUWING, plaats, keuze.vraag());
    }
    if (gevonden.letters().isEmpty()) {
      return open(b.keuze(), b.bron());
    }
    String veld = gevonden.meer() ? "letters" : "letter";
    String woorden = Zinpatroon.vul(keuze.zin(), Map.of(veld, gevonden.letters()));
    return new Invulling(b.keuze(), List.of(new Letterlijk(woorden)));
  }

  /** Provisions are named once and in the order of the text, however they were answered. */
  private Waarde inVolgorde(Waarde waarde) {
    if (!(waarde instanceof Waarde.Bepalingen(List<BepalingId> bepalingen))) {
      return waarde;
    }
    Comparator<BepalingId> plaats =
        Comparator.comparingInt(
            id -> volgorde.contains(id) ? volgorde.indexOf(id) : Integer.MAX_VALUE);
    return new Waarde.Bepalingen(bepalingen.stream().distinct().sorted(plaats).toList());
  }

  /**
   * An example may begin with the words that stand before the blank already ("Personen die […
   * (bijvoorbeeld personen die ten minste …)]", article 9, fourth lid, of VNG's existing text):
   * they are printed once.
   */
  private static List<Fragment> zonderHerhaling(String ervoor, List<Fragment> woorden) {
    if (woorden.isEmpty() || !(woorden.getFirst() instanceof Letterlijk(String eerste))) {
      return woorden;
    }
    String klein = ervoor.toLowerCase(Locale.ROOT);
    for (int eind = eerste.lastIndexOf(' '); eind > 0; eind = eerste.lastIndexOf(' ', eind - 1)) {
      String begin = eerste.substring(0, eind + 1);
      boolean heleWoorden =
          klein.length() == begin.length()
              || (klein.length() > begin.length()
                  && klein.charAt(klein.length() - begin.length() - 1) == ' ');
      if (heleWoorden && klein.endsWith(begin.toLowerCase(Locale.ROOT))) {
        List<Fragment> korter = new ArrayList<>(woorden);
        korter.set(0, new Letterlijk(eerste.substring(eind + 1)));
        return korter;
      }
    }
    return woorden;
  }

  /** A choice that is not made, as the model prints it. */
  static Open open(KeuzeId keuze, List<Sjabloon> bron) {
    List<Fragment> woorden = new ArrayList<>();
    woorden.add(new Letterlijk("["));
    bron.forEach(deel -> woorden.addAll(zoalsGedrukt(deel)));
    woorden.add(new Letterlijk("]"));
    return new Open(keuze, new Tekst(woorden).fragmenten());
  }

  private static List<Fragment> zoalsGedrukt(Sjabloon deel) {
    return switch (deel) {
      case Sjabloon.Vast(String woorden) -> List.of(new Letterlijk(woorden));
      case Sjabloon.Intern(Fragment.Verwijzing verwijzing) -> List.of(verwijzing);
      case Sjabloon.Extern e ->
          List.of(
              new Fragment.Extern(
                  e.delen().stream().flatMap(d -> zoalsGedrukt(d).stream()).toList()));
      case Sjabloon.Facultatief f -> List.of(open(f.keuze(), f.inhoud()));
      case Sjabloon.Mogelijkheden m -> List.of(open(m.keuze(), m.bron()));
      case Sjabloon.Blanco b -> List.of(open(b.keuze(), b.bron()));
    };
  }
}
