package nl.verordeningwijzer.app.antwoord;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.dossier.Waardecontrole;
import nl.verordeningwijzer.model.Keuze;
import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.model.Sjabloon;
import nl.verordeningwijzer.regeling.BepalingId;

/**
 * The example that the model gives for a blank.
 *
 * @param woorden as the model prints it, what is to be filled in inside it between brackets
 * @param waarde the answer of who takes it over: a value that can be changed where the words are
 *     one, or else the example itself
 */
record Modelvoorbeeld(String woorden, Waarde waarde) {

  static Optional<Modelvoorbeeld> van(Model model, Keuze keuze, Kolom kolom) {
    return Optional.ofNullable(model.tekst(kolom).voorbeelden().get(keuze.id()))
        .map(delen -> new Modelvoorbeeld(Sjabloon.gedrukt(delen), waarde(keuze, delen)))
        .filter(v -> Waardecontrole.isBewaarbaar(keuze, v.waarde()));
  }

  private static Waarde waarde(Keuze keuze, List<Sjabloon> delen) {
    boolean alleenWoorden = delen.stream().allMatch(Sjabloon.Vast.class::isInstance);
    return switch (keuze.waardetype()) {
      case BEPALINGEN, WIJZIGINGEN -> {
        List<BepalingId> doelen =
            delen.stream().flatMap(Modelvoorbeeld::doelen).distinct().toList();
        yield doelen.isEmpty() ? new Waarde.Voorbeeld() : new Waarde.Bepalingen(doelen);
      }
      case JA_NEE, OPTIE, OPTIES, LIJST, TABEL, CRITERIA, PERCENTAGES -> new Waarde.Voorbeeld();
      default ->
          alleenWoorden
                  && Cel.voorbeeld(Sjabloon.gedrukt(delen), keuze).lees(keuze)
                      instanceof Invoer.Antwoord(Waarde waarde)
              ? waarde
              : new Waarde.Voorbeeld();
    };
  }

  private static Stream<BepalingId> doelen(Sjabloon deel) {
    return deel instanceof Sjabloon.Intern i ? i.verwijzing().doelen().stream() : Stream.empty();
  }
}
