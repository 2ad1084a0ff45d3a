package nl.verordeningwijzer.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.verordeningwijzer.model.Modelversie;
import nl.verordeningwijzer.regeling.Berichten;

/** Which model a command is about: the one that is named, or else the newest. */
final class Modelkeuze {

  private static final Berichten BERICHTEN = Berichten.van(Modelkeuze.class);

  private Modelkeuze() {}

  /** The version; when there is none the user was told. */
  static Optional<Modelversie> kies(Omgeving omgeving, String gevraagd) {
    List<Modelversie> versies = omgeving.bibliotheek().versies();
    String naam = gevraagd == null ? "" : gevraagd;
    Optional<Modelversie> gevonden =
        versies.stream()
            .filter(v ->
                naam.isEmpty() || naam.equals(v.naam()) || naam.equals(v.naam() + ":" + v.versie()))
            .reduce((eerste, tweede) -> tweede);
    if (gevonden.isEmpty()) {
      String bekend =
          versies.stream().map(v -> v.naam() + ":" + v.versie()).collect(Collectors.joining(", "));
      omgeving
          .fout()
          .println(
              versies.isEmpty()
                  ? BERICHTEN.bericht("geen-modellen", omgeving.map().resolve("model-verordening"))
                  : BERICHTEN.bericht("onbekend-model", naam, bekend));
      omgeving.fout().flush();
    }
    return gevonden;
  }
}
