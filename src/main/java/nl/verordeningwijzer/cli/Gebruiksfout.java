package nl.verordeningwijzer.cli;

import java.util.stream.Collectors;
import nl.verordeningwijzer.regeling.Berichten;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Dutch what is wrong with a command; picocli's own words are English. */
final class Gebruiksfout {

  private static final Berichten BERICHTEN = Berichten.van(Gebruiksfout.class);

  private Gebruiksfout() {}

  static int meld(Omgeving omgeving, ParameterException fout) {
    CommandLine opdracht = fout.getCommandLine();
    String bericht =
        switch (fout) {
          case UnmatchedArgumentException u ->
              BERICHTEN.bericht("onbekend-argument", String.join(" ", u.getUnmatched()));
          case MissingParameterException m ->
              BERICHTEN.bericht(
                  "ontbrekend-argument",
                  m.getMissing().stream()
                      .map(a ->
                          a.isOption()
                              ? ((CommandLine.Model.OptionSpec) a).longestName()
                              : a.paramLabel())
                      .collect(Collectors.joining(", ")));
          default -> fout.getCause() == null ? eigen(fout) : BERICHTEN.bericht("verkeerd-argument");
        };
    omgeving.fout().println(bericht);
    omgeving
        .fout()
        .println(BERICHTEN.bericht("zie-help", opdracht.getCommandSpec().qualifiedName()));
    omgeving.fout().flush();
    return Omgeving.VERKEERD;
  }

  /** A message that a command of ours made is Dutch already. */
  private static String eigen(ParameterException fout) {
    return fout.getClass() == ParameterException.class && fout.getArgSpec() == null
        ? fout.getMessage()
        : BERICHTEN.bericht("verkeerd-argument");
  }
}
