package nl.verordeningwijzer.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.model.Duur;
import nl.verordeningwijzer.model.Planningmodel.Datumrol;
import nl.verordeningwijzer.model.Planningmodel.Ingang;
import nl.verordeningwijzer.model.Planstap;
import nl.verordeningwijzer.model.Planstap.Soort;
import nl.verordeningwijzer.planning.Opgave.Tijd;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Bevinding;
import nl.verordeningwijzer.regeling.Bevinding.Ernst;
import nl.verordeningwijzer.regeling.KeuzeId;

/** Finds what does not hang together in the dates of a dossier, or must be known about them. */
final class Plancontrole {

  private static final Berichten BERICHTEN = Berichten.van(Plancontrole.class);

  private final Planlezing lezing;
  private final List<Tijd> tijden;
  private final List<Bevinding> bevindingen = new ArrayList<>();

  Plancontrole(Planlezing lezing, List<Tijd> tijden) {
    this.lezing = lezing;
    this.tijden = tijden;
  }

  /** The worst first, and then in the order of the steps. */
  List<Bevinding> zoek() {
    ingang();
    vastgesteld();
    for (Planstap stap : lezing.model().planning().stappen()) {
      weggelaten(stap);
      klaar(stap);
    }
    for (int i = 0; i < tijden.size(); i++) {
      duur(tijden.get(i).stap());
      if (tijden.get(i).stap().soort() == Soort.VERGADERING) {
        vergadering(i);
      }
    }
    bevindingen.sort(Comparator.comparing(Bevinding::ernst));
    return bevindingen;
  }

  private void ingang() {
    Optional<Ingang> ingang = lezing.model().planning().ingang();
    Optional<LocalDate> gewenst = lezing.gewenst();
    Datumrol rol = lezing.vorm().datum();
    if (ingang.isEmpty()) {
      return;
    }
    Optional<KeuzeId> datum = lezing.model().inwerkingtreding();
    Optional<KeuzeId> vorm = Optional.of(ingang.get().vorm());
    if (gewenst.isEmpty() && rol != Datumrol.GEEN) {
      meld("ingang-onbekend", Ernst.OPMERKING, datum, "", BERICHTEN.bericht("ingang-onbekend"));
    }
    if (rol == Datumrol.TERUG) {
      String grondslag = ingang.get().grondslag();
      meld("terugwerken", Ernst.WAARSCHUWING, vorm, grondslag, ingang.get().terugwerken());
      if (!lezing.dossier().redenen().containsKey(ingang.get().vorm())) {
        String bericht = BERICHTEN.bericht("terugwerken-zonder-reden");
        meld("terugwerken-zonder-reden", Ernst.WAARSCHUWING, vorm, grondslag, bericht);
      }
      if (gewenst.isPresent()
          && !tijden.isEmpty()
          && !gewenst.get().isBefore(tijden.getLast().uiterlijk())) {
        String bericht = BERICHTEN.bericht("terugwerken-onnodig", Plantekst.datum(gewenst.get()));
        meld("terugwerken-onnodig", Ernst.WAARSCHUWING, datum, "", bericht);
      }
    }
  }

  /** The council has decided, but the gemeenteblad will be later than it thought. */
  private void vastgesteld() {
    Optional<LocalDate> doel = lezing.opgave().doel();
    boolean nogTeBesluiten = tijden.stream().anyMatch(t -> t.stap().soort() == Soort.VERGADERING);
    if (doel.isPresent() && !nogTeBesluiten && !lezing.opgave().past()) {
      meld(
          "vastgesteld-te-laat",
          Ernst.WAARSCHUWING,
          lezing.model().inwerkingtreding(),
          "",
          BERICHTEN.bericht(
              "vastgesteld-te-laat",
              Plantekst.datum(doel.get()),
              Plantekst.datum(tijden.getLast().vroegst())));
    }
  }

  private void weggelaten(Planstap stap) {
    if (lezing.planning().zonder().contains(stap.id())) {
      meld("stap-weggelaten", Ernst.WAARSCHUWING, stap, stap.weglaten());
    }
  }

  private void klaar(Planstap stap) {
    Optional<LocalDate> op = lezing.klaarOp(stap).filter(dag -> dag.isAfter(lezing.vandaag()));
    if (lezing.isKlaar(stap) && op.isPresent()) {
      String dag = Plantekst.datum(op.get());
      meld(
          "klaar-in-toekomst",
          Ernst.WAARSCHUWING,
          stap,
          BERICHTEN.bericht("klaar-in-toekomst", lezing.naam(stap), dag));
    }
  }

  private void duur(Planstap stap) {
    Duur tijd = lezing.opgave().tijden().get(stap.id());
    if (stap.minimaal().filter(m -> tijd.aantal() < m.aantal()).isPresent()) {
      meld(
          "stap-te-kort",
          Ernst.WAARSCHUWING,
          stap,
          BERICHTEN.bericht(
              "stap-te-kort", lezing.naam(stap), tijd.woorden(), stap.minimaal().get().woorden()));
    }
  }

  private void vergadering(int i) {
    Planstap stap = tijden.get(i).stap();
    LocalDate dag = lezing.opgave().gekozen().get(stap.id());
    List<LocalDate> kalender = lezing.vergaderdata(stap);
    if (kalender.isEmpty() && stap.datum().isPresent()) {
      meld("reces-onbekend", Ernst.OPMERKING, stap, BERICHTEN.bericht("reces-onbekend"));
    }
    if (dag == null) {
      LocalDate gepland = tijden.get(i).uiterlijk();
      if (!kalender.isEmpty() && gepland.isAfter(kalender.getLast())) {
        meld(
            "kalender-op",
            Ernst.OPMERKING,
            stap,
            BERICHTEN.bericht(
                "kalender-op", lezing.naam(stap), Plantekst.datum(kalender.getLast())));
      }
      return;
    }
    if (dag.isBefore(lezing.vandaag())) {
      voorbij(stap, dag);
    }
    if (!kalender.isEmpty() && !kalender.contains(dag)) {
      meld(
          "niet-op-kalender",
          Ernst.WAARSCHUWING,
          stap,
          BERICHTEN.bericht("niet-op-kalender", lezing.naam(stap), Plantekst.datum(dag)));
    }
    if (!lezing.werkdagen().isWerkdag(dag)) {
      String wat = lezing.werkdagen().feestdag(dag).orElse(Plantekst.voluit(dag).split(" ")[0]);
      meld(
          "vergadering-op-vrije-dag",
          Ernst.WAARSCHUWING,
          stap,
          BERICHTEN.bericht(
              "vergadering-op-vrije-dag", lezing.naam(stap), Plantekst.datum(dag), wat));
    }
    if (dag.isAfter(tijden.get(i).grens())) {
      teLaat(i, dag);
    }
  }

  private void voorbij(Planstap stap, LocalDate dag) {
    boolean raad = stap.datum().isPresent();
    meld(
        "vergadering-voorbij",
        Ernst.WAARSCHUWING,
        stap,
        BERICHTEN.bericht(
            raad ? "vergadering-voorbij-status" : "vergadering-voorbij",
            lezing.naam(stap),
            Plantekst.datum(dag),
            Dossier.Status.VASTGESTELD.naam()));
  }

  /** A chosen day that is too late for what comes after it. */
  private void teLaat(int i, LocalDate dag) {
    Planstap stap = tijden.get(i).stap();
    String naam = lezing.naam(stap);
    String wanneer = Plantekst.datum(dag);
    for (Tijd later : tijden.subList(i + 1, tijden.size())) {
      LocalDate ander = lezing.opgave().gekozen().get(later.stap().id());
      if (ander != null) {
        meld(
            "vergaderingen-te-dicht",
            Ernst.WAARSCHUWING,
            stap,
            BERICHTEN.bericht(
                "vergaderingen-te-dicht",
                naam,
                wanneer,
                lezing.naam(later.stap()),
                Plantekst.datum(ander),
                Plantekst.datum(tijden.get(i).uiterlijk())));
        return;
      }
    }
    Optional<LocalDate> doel = lezing.opgave().doel();
    if (doel.isPresent() && !dag.isBefore(doel.get())) {
      meld(
          "vergadering-na-ingang",
          Ernst.WAARSCHUWING,
          stap,
          BERICHTEN.bericht("vergadering-na-ingang", naam, wanneer, Plantekst.datum(doel.get())));
    } else if (doel.isPresent()) {
      meld(
          "bekendmaking-te-laat",
          Ernst.WAARSCHUWING,
          stap,
          BERICHTEN.bericht(
              "bekendmaking-te-laat",
              naam,
              wanneer,
              Plantekst.datum(doel.get()),
              Plantekst.datum(tijden.get(i).uiterlijk())));
    }
  }

  private void meld(String code, Ernst ernst, Planstap stap, String bericht) {
    Bevinding bevinding = new Bevinding(code, ernst, lezing.naam(stap), bericht, stap.grondslag());
    bevindingen.add(stap.datum().map(bevinding::over).orElse(bevinding));
  }

  /** Something about an answer that is no step. */
  private void meld(
      String code, Ernst ernst, Optional<KeuzeId> keuze, String grondslag, String bericht) {
    Bevinding bevinding = new Bevinding(code, ernst, "", bericht, grondslag);
    bevindingen.add(keuze.map(bevinding::over).orElse(bevinding));
  }
}
