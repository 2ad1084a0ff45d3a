package nl.verordeningwijzer.app.antwoord;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.dossier.Waardecontrole;
import nl.verordeningwijzer.model.Keuze;
import nl.verordeningwijzer.model.Waardetype;
import nl.verordeningwijzer.regeling.Berichten;

/**
 * What stands in the fields of a question, as the user typed it. From fields to an answer and back:
 * what an answer shows, reads as that answer.
 */
sealed interface Velden {

  /** The answer that the fields give. */
  Invoer lees(Keuze keuze);

  /** The fields that show an answer; empty fields for no answer. */
  static Velden van(Keuze keuze, Optional<Waarde> waarde) {
    return switch (keuze.waardetype()) {
      case PERCENTAGES -> Reeks.van(keuze, waarde);
      case LIJST -> Lijst.van(waarde);
      case TABEL -> Tabel.van(keuze, waarde);
      case CRITERIA -> Criteria.van(keuze, waarde);
      default -> new Enkel(Cel.van(keuze, waarde));
    };
  }

  private static Berichten berichten() {
    return Berichten.van(Velden.class);
  }

  private static Invoer bewaarbaar(Keuze keuze, Waarde waarde, String anders) {
    return Waardecontrole.isBewaarbaar(keuze, waarde)
        ? new Invoer.Antwoord(waarde)
        : new Invoer.Onleesbaar(berichten().bericht(anders));
  }

  /** One field. */
  record Enkel(Cel cel) implements Velden {
    @Override
    public Invoer lees(Keuze keuze) {
      return cel.lees(keuze);
    }
  }

  /** Several numbers in a fixed order; the last ones may be open. */
  record Reeks(List<Cel> cellen) implements Velden {
    public Reeks {
      cellen = List.copyOf(cellen);
    }

    private static Reeks van(Keuze keuze, Optional<Waarde> waarde) {
      List<Cel> cellen = new ArrayList<>();
      if (waarde.isPresent() && waarde.get() instanceof Waarde.Getallen g) {
        g.getallen()
            .forEach(getal -> cellen.add(Cel.van(getalkeuze(keuze), Optional.of(getal(getal)))));
      }
      while (cellen.size() < Math.max(1, keuze.lengte())) {
        cellen.add(Cel.leeg(getalkeuze(keuze)));
      }
      return new Reeks(cellen);
    }

    private static Waarde getal(java.math.BigDecimal getal) {
      return new Waarde.Getal(getal);
    }

    /** One of the numbers seen as a question of its own. */
    static Keuze getalkeuze(Keuze keuze) {
      return new Keuze.Veld(
              "getal",
              keuze.vraag(),
              Waardetype.PERCENTAGE,
              List.of(),
              keuze.minimaal(),
              keuze.maximaal(),
              true,
              "",
              "")
          .alsKeuze(keuze);
    }

    @Override
    public Invoer lees(Keuze keuze) {
      List<java.math.BigDecimal> getallen = new ArrayList<>();
      for (int i = 0; i < cellen.size(); i++) {
        switch (cellen.get(i).lees(getalkeuze(keuze))) {
          case Invoer.Antwoord(Waarde.Getal(java.math.BigDecimal getal)) -> {
            // The order says which number it is: none can be left open before another.
            if (getallen.size() < i) {
              return new Invoer.Onleesbaar(berichten().bericht("fout.reeks"));
            }
            getallen.add(getal);
          }
          case Invoer.Onleesbaar onleesbaar -> {
            return onleesbaar;
          }
          default -> {}
        }
      }
      return getallen.isEmpty()
          ? new Invoer.Leeg()
          : bewaarbaar(keuze, new Waarde.Getallen(getallen), "fout.getal");
    }

    /** Whether some of the numbers are there, and others not. */
    boolean isHalf() {
      long leeg = cellen.stream().filter(Cel::isLeeg).count();
      return leeg > 0 && leeg < cellen.size();
    }
  }

  /**
   * Items of a list.
   *
   * @param slot the sentence behind it
   */
  record Lijst(List<String> items, String slot) implements Velden {
    public Lijst {
      items = List.copyOf(items);
    }

    private static Lijst van(Optional<Waarde> waarde) {
      return waarde.isPresent() && waarde.get() instanceof Waarde.Lijst l
          ? new Lijst(l.items(), l.slot())
          : new Lijst(List.of(), "");
    }

    @Override
    public Invoer lees(Keuze keuze) {
      List<String> gevuld = items.stream().map(Cel::opEenRegel).filter(i -> !i.isEmpty()).toList();
      String zin = keuze.slotzin().isEmpty() ? "" : Cel.opEenRegel(slot);
      if (gevuld.isEmpty()) {
        return zin.isEmpty()
            ? new Invoer.Leeg()
            : new Invoer.Onleesbaar(berichten().bericht("fout.lijst-leeg"));
      }
      return bewaarbaar(keuze, new Waarde.Lijst(gevuld, zin), "fout.tekst");
    }
  }

  /** Rows with the same fields; a row in which nothing stands does not count. */
  record Tabel(List<List<Cel>> rijen) implements Velden {
    public Tabel {
      rijen = rijen.stream().map(List::copyOf).toList();
    }

    /**
     * A field that must be filled in and is not.
     *
     * @param rij counted from 0, empty rows too
     * @param naam what the row is called: its first words
     */
    record Ontbrekend(int rij, Optional<String> naam, Keuze.Veld veld) {}

    private static Tabel van(Keuze keuze, Optional<Waarde> waarde) {
      List<List<Cel>> rijen = new ArrayList<>();
      if (waarde.isPresent() && waarde.get() instanceof Waarde.Tabel t) {
        for (Map<String, Waarde> rij : t.rijen()) {
          rijen.add(
              keuze.velden().stream()
                  .map(v -> Cel.van(v.alsKeuze(keuze), Optional.ofNullable(rij.get(v.id()))))
                  .toList());
        }
      }
      return new Tabel(rijen);
    }

    /** A row in which nothing is filled in yet. */
    static List<Cel> legeRij(Keuze keuze) {
      return keuze.velden().stream().map(v -> Cel.leeg(v.alsKeuze(keuze))).toList();
    }

    @Override
    public Invoer lees(Keuze keuze) {
      List<Map<String, Waarde>> gevuld = new ArrayList<>();
      for (List<Cel> rij : rijen) {
        SequencedMap<String, Waarde> waarden = new LinkedHashMap<>();
        for (int i = 0; i < rij.size(); i++) {
          Keuze.Veld veld = keuze.velden().get(i);
          switch (rij.get(i).lees(veld.alsKeuze(keuze))) {
            case Invoer.Antwoord(Waarde waarde) -> waarden.put(veld.id(), waarde);
            case Invoer.Leeg leeg -> {}
            case Invoer.Onleesbaar onleesbaar -> {
              return onleesbaar;
            }
          }
        }
        if (!waarden.isEmpty()) {
          gevuld.add(waarden);
        }
      }
      if (gevuld.isEmpty()) {
        return new Invoer.Leeg();
      }
      return bewaarbaar(keuze, new Waarde.Tabel(gevuld), "fout.tekst");
    }

    /** What must still be filled in, row by row. */
    List<Ontbrekend> ontbrekend(Keuze keuze) {
      List<Ontbrekend> ontbrekend = new ArrayList<>();
      for (int r = 0; r < rijen.size(); r++) {
        List<Cel> rij = rijen.get(r);
        boolean leeg = rij.stream().allMatch(Cel::isLeeg);
        for (int i = 0; !leeg && i < rij.size(); i++) {
          Keuze.Veld veld = keuze.velden().get(i);
          if (veld.verplicht() && rij.get(i).isLeeg()) {
            ontbrekend.add(new Ontbrekend(r, naam(keuze, rij), veld));
          }
        }
      }
      return ontbrekend;
    }

    private static Optional<String> naam(Keuze keuze, List<Cel> rij) {
      return keuze.velden().isEmpty() || keuze.velden().getFirst().waardetype() != Waardetype.TEKST
          ? Optional.empty()
          : Optional.of(rij.getFirst().tekst().strip()).filter(n -> !n.isEmpty());
    }
  }

  /**
   * Criteria out of those that a choice knows.
   *
   * @param alle whether all must be met or one; empty when that was not said
   * @param gekozen by the criterion: what is filled in; of a criterion without a value an empty
   *     field
   */
  record Criteria(Optional<Boolean> alle, SequencedMap<String, Cel> gekozen) implements Velden {
    public Criteria {
      gekozen = new LinkedHashMap<>(gekozen);
    }

    private static Criteria van(Keuze keuze, Optional<Waarde> waarde) {
      SequencedMap<String, Cel> gekozen = new LinkedHashMap<>();
      if (waarde.isEmpty() || !(waarde.get() instanceof Waarde.Criteria c)) {
        return new Criteria(Optional.empty(), gekozen);
      }
      for (Waarde.Criterium criterium : c.criteria()) {
        keuze
            .veld(criterium.id())
            .ifPresent(
                v -> gekozen.put(criterium.id(), Cel.van(v.alsKeuze(keuze), criterium.waarde())));
      }
      return new Criteria(Optional.of(c.alle()), gekozen);
    }

    @Override
    public Invoer lees(Keuze keuze) {
      List<Waarde.Criterium> criteria = new ArrayList<>();
      for (Keuze.Veld veld : keuze.velden()) {
        Cel cel = gekozen.get(veld.id());
        if (cel != null && veld.waardetype() == Waardetype.JA_NEE) {
          criteria.add(new Waarde.Criterium(veld.id(), Optional.empty()));
        } else if (cel != null) {
          switch (cel.lees(veld.alsKeuze(keuze))) {
            case Invoer.Antwoord(Waarde waarde) ->
                criteria.add(new Waarde.Criterium(veld.id(), Optional.of(waarde)));
            case Invoer.Leeg leeg ->
                criteria.add(new Waarde.Criterium(veld.id(), Optional.empty()));
            case Invoer.Onleesbaar onleesbaar -> {
              return onleesbaar;
            }
          }
        }
      }
      if (criteria.isEmpty()) {
        return new Invoer.Leeg();
      }
      if (alle.isEmpty() && criteria.size() > 1) {
        return new Invoer.Onleesbaar(berichten().bericht("fout.alle-of-een"));
      }
      return bewaarbaar(keuze, new Waarde.Criteria(alle.orElse(true), criteria), "fout.tekst");
    }

    /** The criteria that were chosen and still need a value. */
    List<Keuze.Veld> ontbrekend(Keuze keuze) {
      return keuze.velden().stream()
          .filter(v -> v.waardetype() != Waardetype.JA_NEE)
          .filter(v -> gekozen.containsKey(v.id()) && gekozen.get(v.id()).isLeeg())
          .toList();
    }
  }
}
