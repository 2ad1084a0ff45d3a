package nl.verordeningwijzer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verordeningwijzer.regeling.Berichten;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The program's entry from the command line. */
@Command(
    name = "verordeningwijzer",
    synopsisSubcommandLabel = "[OPDRACHT]",
    versionProvider = Verordeningwijzer.Versie.class)
public final class Verordeningwijzer implements Runnable {

  /** The system property with the folder in which the program stands. */
  private static final String MAP = "verordeningwijzer.map";

  private static final Berichten BERICHTEN = Berichten.van(Verordeningwijzer.class);

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = CommandLine.ScopeType.INHERIT,
      descriptionKey = "help")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "version")
  private boolean versie;

  private Verordeningwijzer() {}

  /** Runs one command and ends with its exit code. */
  public static void main(String[] args) {
    Path map = Path.of(System.getProperty(MAP, "."));
    PrintWriter uit = new PrintWriter(System.out, true, System.out.charset());
    PrintWriter fout = new PrintWriter(System.err, true, System.err.charset());
    System.exit(voerUit(new Omgeving(map, LocalDate.now(ZoneId.systemDefault()), uit, fout), args));
  }

  /** Runs one command; never throws. */
  static int voerUit(Omgeving omgeving, String... args) {
    CommandLine opdracht =
        new CommandLine(new Verordeningwijzer())
            .addSubcommand(new KeuzesOpdracht(omgeving))
            .addSubcommand(new NieuwOpdracht(omgeving))
            .addSubcommand(new GenereerOpdracht(omgeving))
            .addSubcommand(new VragenlijstOpdracht(omgeving))
            .addSubcommand(new ToetsOpdracht(omgeving))
            .addSubcommand(new LeesOpdracht(omgeving))
            .addSubcommand(new VoerUitOpdracht(omgeving))
            .addSubcommand(new HandleidingOpdracht(omgeving))
            .setResourceBundle(ResourceBundle.getBundle("nl.verordeningwijzer.cli.berichten"))
            .setOut(omgeving.uit())
            .setErr(omgeving.fout())
            .setUsageHelpAutoWidth(false)
            .setParameterExceptionHandler((fout, a) -> Gebruiksfout.meld(omgeving, fout))
            .setExecutionExceptionHandler((fout, c, p) -> meldOnverwacht(omgeving, fout));
    return opdracht.execute(args);
  }

  /** Without a command there is nothing to do yet: the wizard opens here later. */
  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), BERICHTEN.bericht("geen-opdracht"));
  }

  /**
   * A fault of the program itself: the user gets one sentence, the details go to a file for whoever
   * mends it.
   */
  private static int meldOnverwacht(Omgeving omgeving, Exception fout) {
    String sporen =
        Stream.iterate((Throwable) fout, oorzaak -> oorzaak != null, Throwable::getCause)
            .flatMap(oorzaak ->
                Stream.concat(Stream.of(oorzaak), Arrays.stream(oorzaak.getStackTrace())))
            .map(Object::toString)
            .collect(Collectors.joining(System.lineSeparator()));
    String waar;
    try {
      Path bestand = Files.createTempFile("verordeningwijzer-fout-", ".txt");
      Files.writeString(bestand, sporen, StandardCharsets.UTF_8);
      waar = bestand.toString();
    } catch (IOException e) {
      waar = fout.getClass().getSimpleName() + ": " + fout.getMessage();
    }
    omgeving.fout().println(BERICHTEN.bericht("onverwacht", waar));
    omgeving.fout().flush();
    return Omgeving.VERKEERD;
  }

  /** The version of the program, from its package. */
  static final class Versie implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String versie = Verordeningwijzer.class.getPackage().getImplementationVersion();
      return new String[] {BERICHTEN.bericht("versie", versie == null ? "–" : versie)};
    }
  }
}
