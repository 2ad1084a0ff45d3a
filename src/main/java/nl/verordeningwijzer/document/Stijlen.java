package nl.verordeningwijzer.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Which style of the house style a paragraph, a table or a marking gets. It is data: see {@code
 * templates/stijlen.yaml}.
 *
 * @param regels the style of each role, for text of the document itself
 * @param aangehaald the style of roles in quoted text, where it differs
 * @param inTabel the style of roles in a cell, where it differs
 * @param tabellen the table style of each kind of table
 * @param markeringen the character styles of each marking
 * @param namenInWord the name in the file of a style that Word shows under a translated name
 */
public record Stijlen(
    Map<Rol, Stijl> regels,
    Map<Rol, Stijl> aangehaald,
    Map<Rol, Stijl> inTabel,
    Map<Tabelsoort, String> tabellen,
    Map<Markering, Markeerstijl> markeringen,
    Map<String, String> namenInWord) {

  /** Copies the maps. */
  public Stijlen {
    regels = Map.copyOf(regels);
    aangehaald = Map.copyOf(aangehaald);
    inTabel = Map.copyOf(inTabel);
    tabellen = Map.copyOf(tabellen);
    markeringen = Map.copyOf(markeringen);
    namenInWord = Map.copyOf(namenInWord);
  }

  /**
   * The style of a role.
   *
   * @param perNiveau the names of the styles by level of indentation, at least one
   * @param overzicht the level in the outline of the document, from 1, of the first style; each
   *     next style is one deeper. Empty for body text
   */
  public record Stijl(List<String> perNiveau, OptionalInt overzicht) {
    /** Copies the names. */
    public Stijl {
      perNiveau = List.copyOf(perNiveau);
    }

    Stijl zonderOverzicht() {
      return new Stijl(perNiveau, OptionalInt.empty());
    }
  }

  /**
   * The character styles of a marking.
   *
   * @param gewoon in ordinary text
   * @param inKop in text that is bold or italic by itself
   */
  public record Markeerstijl(String gewoon, String inKop) {}

  /** The style of a paragraph. In quoted text and in cells nothing is a heading of the document. */
  Stijl stijl(Regel regel, boolean inCel) {
    Stijl gewoon = regels.get(regel.rol());
    if (inCel) {
      return inTabel.getOrDefault(regel.rol(), gewoon).zonderOverzicht();
    }
    if (regel.aangehaald()) {
      return aangehaald.getOrDefault(regel.rol(), gewoon).zonderOverzicht();
    }
    return gewoon;
  }

  /** All names of paragraph styles, in the order of the roles. */
  Set<String> alineastijlen() {
    Set<String> uit = new LinkedHashSet<>();
    for (Map<Rol, Stijl> deel : List.of(regels, aangehaald, inTabel)) {
      for (Rol rol : Rol.values()) {
        if (deel.containsKey(rol)) {
          uit.addAll(deel.get(rol).perNiveau());
        }
      }
    }
    return uit;
  }

  /** All names of character styles, in the order of the markings. */
  Set<String> tekenstijlen() {
    Set<String> uit = new LinkedHashSet<>();
    for (Markering markering : Markering.values()) {
      uit.add(markeringen.get(markering).gewoon());
      uit.add(markeringen.get(markering).inKop());
    }
    return uit;
  }

  /** All names of table styles, in the order of the kinds. */
  Set<String> tabelstijlen() {
    Set<String> uit = new LinkedHashSet<>();
    for (Tabelsoort soort : Tabelsoort.values()) {
      uit.add(tabellen.get(soort));
    }
    return uit;
  }

  /** The name in the file of a style that Word shows as this. */
  String naamInBestand(String naam) {
    return namenInWord.getOrDefault(naam, naam);
  }
}
