package nl.verordeningwijzer.wijziging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
import nl.verordeningwijzer.regeling.Tekst;

/**
 * A regulation to work on: a tree in which anything can be put in, taken out and rewritten. What is
 * not touched comes out as it went in.
 */
final class Werkboom {

  /** What a node is. */
  enum Aard {
    /** What holds the chapters and articles, or the annexes. */
    GEHEEL,
    HOOFDSTUK,
    PARAGRAAF,
    ARTIKEL,
    LID,
    ONDERDEEL,
    BEGRIP,
    ALINEA,
    BIJLAGE
  }

  /** One node; an alinea has text and nothing inside, the others have a heading or no words. */
  static final class Knoop {
    final Aard aard;
    final BepalingId id;
    final List<Knoop> delen = new ArrayList<>();
    Knoop boven;
    String nummer = "";
    String scheiding = "";
    Tekst tekst = Tekst.LEEG;
    Artikel.Staat staat = Artikel.Staat.GELDEND;

    Knoop(Aard aard, BepalingId id) {
      this.aard = aard;
      this.id = id;
    }

    Knoop voegToe(Knoop deel) {
      return voegToe(delen.size(), deel);
    }

    Knoop voegToe(int plaats, Knoop deel) {
      deel.boven = this;
      delen.add(plaats, deel);
      return this;
    }

    List<Knoop> delen(Aard gezocht) {
      return delen.stream().filter(d -> d.aard == gezocht).toList();
    }

    /** This node and everything inside it, in the order of the text. */
    Stream<Knoop> alle() {
      return Stream.concat(Stream.of(this), delen.stream().flatMap(Knoop::alle));
    }

    boolean isBinnen(Aard gezocht) {
      return aard == gezocht || (boven != null && boven.isBinnen(gezocht));
    }
  }

  final Tekst titel;
  final Knoop lichaam = new Knoop(Aard.GEHEEL, new BepalingId("lichaam"));
  final Knoop bijlagen = new Knoop(Aard.GEHEEL, new BepalingId("bijlagen"));
  private final Set<BepalingId> gebruikt = new HashSet<>();
  private int volgnummer;

  Werkboom(Regeling regeling) {
    titel = regeling.titel();
    regeling.inhoud().forEach(deel -> lichaam.voegToe(knoop(deel)));
    regeling.bijlagen().forEach(bijlage -> bijlagen.voegToe(knoop(bijlage)));
    alle().forEach(knoop -> gebruikt.add(knoop.id));
  }

  /** Every node of body and annexes, in the order of the text. */
  Stream<Knoop> alle() {
    return Stream.concat(lichaam.alle(), bijlagen.alle());
  }

  List<Knoop> alle(Aard aard) {
    return alle().filter(k -> k.aard == aard).toList();
  }

  /** An identity that nothing had before. */
  BepalingId nieuweId() {
    BepalingId id;
    do {
      volgnummer++;
      id = new BepalingId("nieuw-" + volgnummer);
    } while (!gebruikt.add(id));
    return id;
  }

  Knoop nieuw(Aard aard) {
    return new Knoop(aard, nieuweId());
  }

  static Knoop alinea(Knoop in, String woorden) {
    Knoop alinea = new Knoop(Aard.ALINEA, in.id);
    alinea.tekst = Tekst.van(woorden);
    return alinea;
  }

  Regeling regeling() {
    return new Regeling(
        titel,
        lichaam.delen.stream().map(Werkboom::indeling).toList(),
        bijlagen.delen.stream().map(b -> new Bijlage(b.id, b.tekst, inhoud(b))).toList());
  }

  // From a regulation
  // ------------------------------------------------------------------------------

  private static Knoop knoop(Indeling deel) {
    Aard aard =
        switch (deel) {
          case Hoofdstuk h -> Aard.HOOFDSTUK;
          case Paragraaf p -> Aard.PARAGRAAF;
          case Artikel a -> Aard.ARTIKEL;
        };
    Knoop knoop = new Knoop(aard, deel.id());
    knoop.nummer = deel.kop().nummer();
    knoop.scheiding = deel.kop().scheiding();
    knoop.tekst = deel.kop().opschrift();
    switch (deel) {
      case Hoofdstuk h -> h.inhoud().forEach(d -> knoop.voegToe(knoop(d)));
      case Paragraaf p -> p.inhoud().forEach(d -> knoop.voegToe(knoop(d)));
      case Artikel a -> {
        knoop.staat = a.staat();
        a.leden().forEach(lid -> knoop.voegToe(gevuld(Aard.LID, lid.id(), lid.inhoud())));
      }
    }
    return knoop;
  }

  private static Knoop knoop(Bijlage bijlage) {
    Knoop knoop = gevuld(Aard.BIJLAGE, bijlage.id(), bijlage.inhoud());
    knoop.tekst = bijlage.opschrift();
    return knoop;
  }

  private static Knoop gevuld(Aard aard, BepalingId id, List<Bestanddeel> inhoud) {
    Knoop knoop = new Knoop(aard, id);
    for (Bestanddeel deel : inhoud) {
      switch (deel) {
        case Alinea a -> {
          Knoop alinea = new Knoop(Aard.ALINEA, id);
          alinea.tekst = a.tekst();
          knoop.voegToe(alinea);
        }
        case Onderdeel o -> knoop.voegToe(gevuld(Aard.ONDERDEEL, o.id(), o.inhoud()));
        case Begrip b -> knoop.voegToe(gevuld(Aard.BEGRIP, b.id(), b.inhoud()));
      }
    }
    return knoop;
  }

  // And back
  // ---------------------------------------------------------------------------------------

  private static Indeling indeling(Knoop knoop) {
    Kop kop = new Kop(knoop.nummer, knoop.scheiding, knoop.tekst);
    return switch (knoop.aard) {
      case HOOFDSTUK -> new Hoofdstuk(knoop.id, kop, indelingen(knoop));
      case PARAGRAAF -> new Paragraaf(knoop.id, kop, indelingen(knoop));
      case ARTIKEL ->
          new Artikel(
              knoop.id,
              kop,
              knoop.staat,
              knoop.delen.stream().map(lid -> new Lid(lid.id, inhoud(lid))).toList());
      case GEHEEL, LID, ONDERDEEL, BEGRIP, ALINEA, BIJLAGE ->
          throw new IllegalStateException(knoop.aard + " is no chapter, paragraph or article");
    };
  }

  private static List<Indeling> indelingen(Knoop knoop) {
    return knoop.delen.stream().map(Werkboom::indeling).toList();
  }

  private static List<Bestanddeel> inhoud(Knoop knoop) {
    return knoop.delen.stream()
        .<Bestanddeel>map(deel ->
            switch (deel.aard) {
              case ALINEA -> new Alinea(deel.tekst);
              case ONDERDEEL -> new Onderdeel(deel.id, inhoud(deel));
              case BEGRIP -> new Begrip(deel.id, inhoud(deel));
              case GEHEEL, HOOFDSTUK, PARAGRAAF, ARTIKEL, LID, BIJLAGE ->
                  throw new IllegalStateException(deel.aard + " is no part of a provision");
            })
        .toList();
  }
}
