package nl.verordeningwijzer.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Bevinding.Ernst;
import nl.verordeningwijzer.regeling.KeuzeId;

/** Reads the part {@code samenhang} of {@code keuzes.yaml}, and own texts in general. */
final class Samenhanglezer {

  private final Map<KeuzeId, Keuze> keuzes;

  private Samenhanglezer(Map<KeuzeId, Keuze> keuzes) {
    this.keuzes = keuzes;
  }

  static Samenhang lees(Databestand bestand, Map<KeuzeId, Keuze> keuzes) {
    Samenhanglezer lezer = new Samenhanglezer(keuzes);
    Databestand deel = bestand.deel("samenhang");
    List<Samenhang.Afgeleid> afgeleid = lezer.afgeleid(deel.lijst("afgeleid"));
    afgeleid.stream()
        .filter(a -> !lezer.isAfTeLeiden(a))
        .forEach(a -> deel.meld("samenhang-afgeleid", a.keuze(), a.antwoord()));
    List<Samenhang.Afgeleid> voorstellen = lezer.afgeleid(deel.lijst("voorstellen"));
    List<Samenhang.Woorden> woorden = new ArrayList<>();
    for (Databestand regel : deel.lijst("woorden")) {
      Optional<BepalingId> bepaling = lezer.bepaling(regel, "bepaling");
      Conditie als = lezer.conditie(regel);
      String van = regel.tekst("woorden");
      String naar = regel.tekst("worden");
      bepaling.ifPresent(b -> woorden.add(new Samenhang.Woorden(b, van, naar, als)));
      regel.sluit();
    }
    List<Samenhang.Regel> regels = new ArrayList<>();
    for (Databestand regel : deel.lijst("regels")) {
      regels.add(lezer.regel(regel));
      regel.sluit();
    }
    deel.sluit();
    return new Samenhang(afgeleid, voorstellen, woorden, regels);
  }

  private List<Samenhang.Afgeleid> afgeleid(List<Databestand> regels) {
    List<Samenhang.Afgeleid> afgeleid = new ArrayList<>();
    for (Databestand regel : regels) {
      afgeleid(regel).ifPresent(afgeleid::add);
      regel.sluit();
    }
    return afgeleid;
  }

  private Optional<Samenhang.Afgeleid> afgeleid(Databestand regel) {
    String naam = regel.tekst("keuze");
    String antwoord = regel.tekst("antwoord");
    Conditie als = conditie(regel);
    if (!BepalingId.isGeldig(naam) || !keuzes.containsKey(new KeuzeId(naam))) {
      regel.meld("onbekende-keuze", naam);
      return Optional.empty();
    }
    return Optional.of(new Samenhang.Afgeleid(new KeuzeId(naam), antwoord, als));
  }

  /** A date follows from another date, and nothing else does. */
  private boolean isAfTeLeiden(Samenhang.Afgeleid afgeleid) {
    Optional<Keuze> andere = afgeleid.dagVoor().map(keuzes::get);
    boolean datum = keuzes.get(afgeleid.keuze()).waardetype() == Waardetype.DATUM;
    return datum == andere.filter(k -> k.waardetype() == Waardetype.DATUM).isPresent();
  }

  /** The ways out of a finding. */
  static List<Samenhang.Uitweg> uitwegen(Databestand regel) {
    List<Samenhang.Uitweg> uitwegen = new ArrayList<>();
    for (Databestand uitweg : regel.lijst("uitwegen")) {
      List<EigenTekst> teksten =
          uitweg.lijst("teksten").stream().flatMap(t -> eigenTekst(t).stream()).toList();
      uitwegen.add(new Samenhang.Uitweg(uitweg.tekst("id"), uitweg.tekst("label"), teksten));
      uitweg.sluit();
    }
    return uitwegen;
  }

  private Samenhang.Regel regel(Databestand regel) {
    String ernst = regel.tekst("ernst");
    Optional<Ernst> gevonden =
        Arrays.stream(Ernst.values())
            .filter(e -> e.name().toLowerCase(Locale.ROOT).equals(ernst))
            .findFirst();
    if (gevonden.isEmpty()) {
      regel.meld("yaml-waarde-fout", regel.plaats(), ernst, "ernst");
    }
    return new Samenhang.Regel(
        regel.tekst("code"),
        conditie(regel),
        gevonden.orElse(Ernst.WAARSCHUWING),
        regel.misschien("bepaling").isPresent() ? bepaling(regel, "bepaling") : Optional.empty(),
        regel.tekst("bericht"),
        uitwegen(regel));
  }

  private static Optional<EigenTekst> eigenTekst(Databestand deel) {
    Optional<BepalingId> bepaling = bepaling(deel, "bepaling");
    String naam = deel.tekst("doe");
    List<String> regels = deel.teksten("tekst");
    Optional<EigenTekst.Soort> soort =
        Arrays.stream(EigenTekst.Soort.values()).filter(s -> s.naam().equals(naam)).findFirst();
    if (soort.isEmpty()) {
      deel.meld("yaml-waarde-fout", deel.plaats(), naam, "doe");
    }
    deel.sluit();
    return bepaling.isPresent() && soort.isPresent()
        ? Optional.of(new EigenTekst(bepaling.get(), soort.get(), regels, "", List.of()))
        : Optional.empty();
  }

  private static Optional<BepalingId> bepaling(Databestand deel, String veld) {
    String naam = deel.tekst(veld);
    if (!BepalingId.isGeldig(naam)) {
      deel.meld("geen-naam", naam);
      return Optional.empty();
    }
    return Optional.of(new BepalingId(naam));
  }

  private Conditie conditie(Databestand regel) {
    String tekst = regel.tekst("als");
    try {
      Conditie conditie = Conditielezer.lees(tekst);
      conditie
          .vragen()
          .filter(v -> !keuzes.containsKey(v.keuze()))
          .forEach(v -> regel.meld("onbekende-keuze", v.keuze()));
      return conditie;
    } catch (Conditielezer.Conditiefout fout) {
      regel.meld("yaml-voorwaarde-fout", regel.plaats(), fout.getMessage());
      return new Conditie.Niet(new Conditie.Altijd());
    }
  }
}
