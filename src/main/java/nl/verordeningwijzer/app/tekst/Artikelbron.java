package nl.verordeningwijzer.app.tekst;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.verordeningwijzer.model.Modelregel;
import nl.verordeningwijzer.model.Sjabloon;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regelsoort;
import nl.verordeningwijzer.vergelijking.Woordverschil;

/**
 * The lines of an article together with the elements of the model that they were made of.
 *
 * @param elementen every element of the model in this article, also those that are not wanted
 * @param blokken the lines that are there, in order, by the element they come from
 * @param volledig whether the element of every line is known
 */
record Artikelbron(List<Modelregel> elementen, List<Blok> blokken, boolean volledig) {

  private static final double ZELFDE = 0.5;

  /** The lines that one element of the model became: one, or those of a list that was filled in. */
  record Blok(Modelregel element, List<Regel> regels) {
    Blok {
      regels = List.copyOf(regels);
    }

    boolean isEnkel() {
      return element instanceof Modelregel.Gewoon && regels.size() == 1;
    }
  }

  Artikelbron {
    elementen = List.copyOf(elementen);
    blokken = List.copyOf(blokken);
  }

  /** Lays the lines of an article beside the elements of a model's text. */
  static Artikelbron van(List<Modelregel> alle, BepalingId deel, List<Regel> regels) {
    List<Modelregel> elementen = elementen(alle, deel);
    List<Blok> blokken = new ArrayList<>();
    int vanaf = 0;
    boolean volledig = true;
    for (Regel regel : regels) {
      int plaats = plaats(elementen, vanaf, regel);
      boolean vervolg = plaats < 0 && !blokken.isEmpty() && regel.soort() == Regelsoort.ALINEA;
      if (plaats < 0 && !vervolg) {
        volledig = false;
        continue;
      }
      Modelregel element = vervolg ? blokken.getLast().element() : elementen.get(plaats);
      if (!blokken.isEmpty() && blokken.getLast().element().equals(element)) {
        List<Regel> meer = new ArrayList<>(blokken.getLast().regels());
        meer.add(regel);
        blokken.set(blokken.size() - 1, new Blok(element, meer));
      } else {
        blokken.add(new Blok(element, List.of(regel)));
      }
      // Definitions stand in alphabetical order, whatever the order of the model.
      if (regel.soort() != Regelsoort.BEGRIP && !vervolg) {
        vanaf = plaats;
      }
    }
    return new Artikelbron(elementen, blokken, volledig && !elementen.isEmpty());
  }

  /** The elements of an article: its heading and what follows up to the next one. */
  static List<Modelregel> elementen(List<Modelregel> alle, BepalingId deel) {
    List<Modelregel> elementen = new ArrayList<>();
    boolean erin = false;
    for (Modelregel regel : alle) {
      boolean kop =
          regel instanceof Modelregel.Buiten
              || (regel instanceof Modelregel.Gewoon g && g.soort().isKop());
      if (kop) {
        erin = regel.bepaling().equals(deel);
      }
      if (erin) {
        elementen.add(regel);
      }
    }
    return elementen;
  }

  private static int plaats(List<Modelregel> elementen, int vanaf, Regel regel) {
    for (int i = 0; i < elementen.size(); i++) {
      if (isZelfde(elementen.get(i), regel)) {
        return i;
      }
    }
    if (regel.soort() == Regelsoort.ALINEA) {
      for (int i = vanaf + 1; i < elementen.size(); i++) {
        if (elementen.get(i) instanceof Modelregel.Gewoon g
            && g.soort() == Regelsoort.ALINEA
            && Woordverschil.overeenkomst(Sjabloon.gedrukt(g.tekst()), regel.tekst().woorden())
                >= ZELFDE) {
          return i;
        }
      }
    }
    return -1;
  }

  private static boolean isZelfde(Modelregel element, Regel regel) {
    String id = regel.bepaling().waarde();
    return switch (element) {
      case Modelregel.Gewoon g -> {
        boolean eigen =
            g.bepaling().equals(regel.bepaling())
                && (g.soort() == regel.soort() || !g.soort().isKop())
                && !(regel.soort() == Regelsoort.ALINEA && g.soort() != Regelsoort.ALINEA);
        yield eigen || keuzes(g.tekst()).stream().anyMatch(k -> isItem(id, g.bepaling() + "." + k));
      }
      case Modelregel.Lijst l ->
          l.bepalingen().contains(regel.bepaling())
              || isItem(id, l.bepalingen().getLast().waarde());
      case Modelregel.Buiten b -> false;
      case Modelregel.Weggelaten w -> false;
    };
  }

  /** Items of an answer are numbered after their list. */
  private static boolean isItem(String id, String naam) {
    return id.startsWith(naam + "-") && id.substring(naam.length() + 1).matches("\\d+");
  }

  /** The element that a provision is. */
  Optional<Blok> blok(BepalingId bepaling) {
    return blokken.stream()
        .filter(b -> b.regels().stream().anyMatch(r -> r.bepaling().equals(bepaling)))
        .findFirst();
  }

  /** The bracket of each choice in the article. */
  Map<KeuzeId, Sjabloon> haken() {
    Map<KeuzeId, Sjabloon> haken = new HashMap<>();
    for (Modelregel element : elementen) {
      switch (element) {
        case Modelregel.Gewoon g -> g.tekst().forEach(d -> verzamel(d, haken));
        case Modelregel.Lijst l -> verzamel(l.blanco(), haken);
        case Modelregel.Buiten b -> {}
        case Modelregel.Weggelaten w -> {}
      }
    }
    return haken;
  }

  /** The choice of the bracket that a piece is. */
  static Optional<KeuzeId> buitenste(Sjabloon deel) {
    return switch (deel) {
      case Sjabloon.Vast v -> Optional.empty();
      case Sjabloon.Intern i -> Optional.empty();
      case Sjabloon.Extern e -> Optional.empty();
      case Sjabloon.Facultatief f -> Optional.of(f.keuze());
      case Sjabloon.Mogelijkheden m -> Optional.of(m.keuze());
      case Sjabloon.Blanco b -> Optional.of(b.keuze());
    };
  }

  static List<KeuzeId> keuzes(List<Sjabloon> delen) {
    Map<KeuzeId, Sjabloon> haken = new HashMap<>();
    delen.forEach(d -> verzamel(d, haken));
    return List.copyOf(haken.keySet());
  }

  private static void verzamel(Sjabloon deel, Map<KeuzeId, Sjabloon> haken) {
    switch (deel) {
      case Sjabloon.Vast v -> {}
      case Sjabloon.Intern i -> {}
      case Sjabloon.Extern e -> e.delen().forEach(d -> verzamel(d, haken));
      case Sjabloon.Facultatief f -> {
        haken.putIfAbsent(f.keuze(), f);
        f.inhoud().forEach(d -> verzamel(d, haken));
      }
      case Sjabloon.Mogelijkheden m -> {
        haken.putIfAbsent(m.keuze(), m);
        m.bron().forEach(d -> verzamel(d, haken));
      }
      case Sjabloon.Blanco b -> {
        haken.putIfAbsent(b.keuze(), b);
        b.bron().forEach(d -> verzamel(d, haken));
      }
    }
  }
}
