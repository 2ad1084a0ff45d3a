package nl.verordeningwijzer.cli;

import java.util.Objects;
import java.util.stream.Collectors;
import nl.verordeningwijzer.regeling.Berichten;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
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
                      .map(Gebruiksfout::naam)
                      .collect(Collectors.joining(", ")));
          case OverwrittenOptionException o ->
              BERICHTEN.bericht("dubbel-argument", naam(o.getOverwritten()));
          default -> fout.getArgSpec() == null ? eigen(fout) : verkeerd(fout.getArgSpec());
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
    return fout.getClass() == ParameterException.class && fout.getCause() == null
        ? fout.getMessage()
        : BERICHTEN.bericht("verkeerd-argument", Objects.requireNonNullElse(fout.getValue(), "?"));
  }

  private static String verkeerd(ArgSpec argument) {
    return BERICHTEN.bericht("verkeerd-argument", naam(argument));
  }

  private static String naam(ArgSpec argument) {
    return argument instanceof OptionSpec optie ? optie.longestName() : argument.paramLabel();
  }
}
