package nl.verordeningwijzer;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The start script against fake homes of Java, in a folder with a space in its name. A fake java
 * prints its own home and its arguments. Nothing of the machine that runs the test is seen: not its
 * environment, not its path, not its own Javas.
 */
@DisabledOnOs(OS.WINDOWS)
class StartscriptTest {

  private static final Path BIN = Path.of("packaging", "bin");

  private static final String NEEDED = "Java 25 of nieuwer";

  @TempDir Path temp;
  private Path app;
  private Path usual;
  private Path tools;
  private final Map<String, String> environment = new LinkedHashMap<>();

  @BeforeEach
  void unpack() throws IOException {
    Path room = temp.toRealPath().resolve("mijn programma's");
    app = room.resolve("verordeningwijzer");
    usual = Files.createDirectories(room.resolve("jvm"));
    tools = Files.createDirectories(room.resolve("path"));
    Files.createDirectories(app.resolve("lib"));
    Files.createDirectories(app.resolve("bin"));
    Files.copy(BIN.resolve("verordeningwijzer"), script(), StandardCopyOption.COPY_ATTRIBUTES);
    program(tools.resolve("readlink"), "exec " + onRealPath("readlink") + " \"$@\"");
    environment.put("PATH", tools.toString());
    environment.put("HOME", room.resolve("home").toString());
    environment.put("VERORDENINGWIJZER_JAVA_PLAATSEN", usual.toString());
  }

  @Test
  void startsTheMainClassOnTheLibrariesOfTheProgram() throws Exception {
    Path home = home("jdk-25", "25.0.3");

    Outcome outcome = run(script());

    assertThat(outcome.lines())
        .containsExactly(
            home.toString(),
            "-XX:TieredStopAtLevel=1",
            "-Dverordeningwijzer.map=" + app,
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8",
            "--enable-native-access=ALL-UNNAMED",
            "-classpath",
            app + "/lib/*",
            "nl.verordeningwijzer.start.Start");
    assertThat(outcome.error()).isEmpty();
    assertThat(outcome.exit()).isZero();
  }

  @Test
  void passesArgumentsAsTheyAre() throws Exception {
    home("jdk-25", "25");

    Outcome outcome = run(script(), "nieuw", "--gemeente", "Bergen op Zoom", "", "*", "a\"b'c$d\\");

    List<String> lines = outcome.lines();
    assertThat(lines.subList(lines.indexOf("nieuw"), lines.size()))
        .containsExactly("nieuw", "--gemeente", "Bergen op Zoom", "", "*", "a\"b'c$d\\");
  }

  @Test
  void passesTheExitCode() throws Exception {
    home("jdk-25", "25");
    environment.put("NEPJAVA_EXIT", "1");

    assertThat(run(script()).exit()).isEqualTo(1);
  }

  @Test
  void triesTheVariablesThenThePathThenTheUsualPlaces() throws Exception {
    Path chosen = home("../eigen keuze", "25.0.1");
    Path java25Home = home("../java25", "25.0.1");
    Path javaHome = home("../java", "25.0.1");
    Path onPath = home("../op het pad", "25.0.1");
    Path found = home("gevonden", "25.0.1");
    environment.put("VERORDENINGWIJZER_JAVA", chosen.toString());
    environment.put("JAVA25_HOME", java25Home.toString());
    environment.put("JAVA_HOME", javaHome.toString());
    environment.put("PATH", onPath.resolve("bin") + File.pathSeparator + tools);

    assertThat(run(script()).java()).isEqualTo(chosen);
    environment.remove("VERORDENINGWIJZER_JAVA");
    assertThat(run(script()).java()).isEqualTo(java25Home);
    environment.remove("JAVA25_HOME");
    assertThat(run(script()).java()).isEqualTo(javaHome);
    environment.remove("JAVA_HOME");
    assertThat(run(script()).java()).isEqualTo(onPath);
    environment.put("PATH", tools.toString());
    assertThat(run(script()).java()).isEqualTo(found);
  }

  @Test
  void passesOverWhatIsTooOld() throws Exception {
    Path old = home("../oud", "17.0.15");
    home("a-1.8", "1.8.0_402");
    home("b-24", "24.0.2");
    Path early = home("c-26", "26-ea");
    environment.put("JAVA25_HOME", old.toString());
    environment.put("JAVA_HOME", old.toString());
    environment.put("PATH", old.resolve("bin") + File.pathSeparator + tools);

    assertThat(run(script()).java()).isEqualTo(early);
  }

  @Test
  void aChosenJavaMayBeTheProgramItself() throws Exception {
    Path chosen = home("../eigen keuze", "25.0.1");
    environment.put("VERORDENINGWIJZER_JAVA", chosen.resolve("bin/java").toString());

    assertThat(run(script()).java()).isEqualTo(chosen);
  }

  @Test
  void saysThatAChosenJavaWillNotDo() throws Exception {
    Path old = home("../oud", "21.0.7");
    Path found = home("gevonden", "25.0.1");
    environment.put("VERORDENINGWIJZER_JAVA", old.toString());

    Outcome outcome = run(script());

    assertThat(outcome.java()).isEqualTo(found);
    assertThat(outcome.error()).contains("VERORDENINGWIJZER_JAVA (" + old + ")", NEEDED);
  }

  @Test
  void followsLinksToTheProgramAndToJava() throws Exception {
    Path home = home("../jdk", "25.0.3");
    Path elsewhere = Files.createDirectories(temp.resolve("ergens anders/bin"));
    Files.createSymbolicLink(elsewhere.resolve("tussenstap"), elsewhere.relativize(script()));
    Path start = Files.createSymbolicLink(elsewhere.resolve("vw"), Path.of("tussenstap"));
    Files.createSymbolicLink(tools.resolve("java"), home.resolve("bin/java"));

    Path started = temp.resolve("gestart");
    environment.put("NEPJAVA_GEVRAAGD", started.toString());

    Outcome outcome = run(start);

    assertThat(outcome.lines()).contains("-Dverordeningwijzer.map=" + app);
    assertThat(outcome.lines()).first().isEqualTo(tools.resolve("java").toString());
    assertThat(started).as("the release file is found behind the link").doesNotExist();
  }

  @Test
  void knowsTheFoldersOfMacOs() throws Exception {
    Path home = home("temurin-25.jdk/Contents/Home", "25.0.3");

    assertThat(run(script()).java()).isEqualTo(home);
  }

  @Test
  void findsAJavaUnpackedInTheProgram() throws Exception {
    environment.remove("VERORDENINGWIJZER_JAVA_PLAATSEN");
    Path home = home(app.resolve("java/jdk-25.0.3+9-jre").toString(), "25.0.3");

    assertThat(run(script()).java()).isEqualTo(home);
  }

  @Test
  void readsTheVersionWithoutStartingJava() throws Exception {
    home("a-24", "24");
    home("b-25", "25");
    Path started = temp.resolve("gestart");
    environment.put("NEPJAVA_GEVRAAGD", started.toString());

    assertThat(run(script()).exit()).isZero();
    assertThat(started).doesNotExist();
  }

  @Test
  void asksAJavaThatHasNoReleaseFile() throws Exception {
    Path home = home("zonder", "25.0.3");
    Files.delete(home.resolve("release"));
    environment.put("NEPJAVA_VERSIE", "openjdk version \"25.0.3\" 2026-04-21");
    assertThat(run(script()).java()).isEqualTo(home);

    environment.put("NEPJAVA_VERSIE", "java version \"1.8.0_402\"");
    assertThat(run(script()).error()).contains("te oud: Java 1 in " + home);

    environment.put("NEPJAVA_VERSIE", "No Java runtime present.");
    assertThat(run(script()).exit()).isEqualTo(2);
  }

  @Test
  void saysWhatIsMissingAndHowToGetIt() throws Exception {
    Outcome outcome = run(script(), "keuzes");

    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.error())
        .contains(
            NEEDED,
            "https://adoptium.net",
            "Temurin 25",
            "zonder beheerdersrechten",
            app + "/java",
            "VERORDENINGWIJZER_JAVA")
        .doesNotContain("te oud", "not found");
  }

  @Test
  void saysWhichJavaIsTooOld() throws Exception {
    Path old = home("oud", "17.0.15");

    Outcome outcome = run(script());

    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.error()).contains("te oud: Java 17 in " + old);
  }

  @Test
  void saysThatTheProgramIsIncomplete() throws Exception {
    home("jdk-25", "25");
    Files.delete(app.resolve("lib"));

    Outcome outcome = run(script());

    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.error()).contains(app + "/lib ontbreekt");
  }

  /** The one for Windows cannot run here; what both must say alike can be compared. */
  @Test
  void theScriptForWindowsStartsTheSame() throws Exception {
    String unix = Files.readString(BIN.resolve("verordeningwijzer"), US_ASCII);
    String windows = Files.readString(BIN.resolve("verordeningwijzer.cmd"), US_ASCII);

    assertThat(windows.replace("\r\n", "")).as("line endings of cmd").doesNotContain("\n", "\r");
    for (String shared :
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-Dverordeningwijzer.map=",
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8",
            "--enable-native-access=ALL-UNNAMED",
            "nl.verordeningwijzer.start.Start",
            "VERORDENINGWIJZER_JAVA",
            "VERORDENINGWIJZER_JAVA_PLAATSEN",
            "JAVA25_HOME",
            "JAVA_HOME",
            "https://adoptium.net")) {
      assertThat(unix).contains(shared);
      assertThat(windows).contains(shared);
    }
    Pattern label = Pattern.compile("(?:goto|call) :(\\w+)");
    assertThat(label.matcher(windows).results().map(found -> found.group(1)))
        .allSatisfy(name -> assertThat(windows).contains("\r\n:" + name + "\r\n"));
  }

  private Path script() {
    return app.resolve("bin/verordeningwijzer");
  }

  /** Makes a home of Java, in the usual place unless {@code name} leads elsewhere. */
  private Path home(String name, String version) throws IOException {
    Path home = usual.resolve(name).normalize();
    Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
    Files.writeString(
        home.resolve("release"), "IMPLEMENTOR=\"Nep\"\nJAVA_VERSION=\"" + version + "\"\n");
    program(
        java,
        """
        if [ "$1" = -version ]; then
          [ -z "${NEPJAVA_GEVRAAGD:-}" ] || : >"$NEPJAVA_GEVRAAGD"
          printf '%s\\n' "${NEPJAVA_VERSIE:-}" >&2
          exit 0
        fi
        printf '%s\\n' "${0%/bin/java}" "$@"
        exit "${NEPJAVA_EXIT:-0}"
        """);
    return home;
  }

  private static void program(Path file, String script) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + script);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Outcome run(Path start, String... arguments) throws IOException, InterruptedException {
    Path out = temp.resolve("uit.txt");
    Path error = temp.resolve("fout.txt");
    List<String> command = new ArrayList<>(List.of(start.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(temp.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    Process process = builder.redirectOutput(out.toFile()).redirectError(error.toFile()).start();
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).as("the script ends").isTrue();
    return new Outcome(
        process.exitValue(), Files.readString(out, UTF_8), Files.readString(error, UTF_8));
  }

  private static Path onRealPath(String tool) {
    for (String folder : System.getenv("PATH").split(File.pathSeparator, -1)) {
      Path file = Path.of(folder, tool);
      if (Files.isExecutable(file)) {
        return file;
      }
    }
    throw new IllegalStateException(tool + " is not on the path");
  }

  private record Outcome(int exit, String out, String error) {

    List<String> lines() {
      return out.lines().toList();
    }

    /** The home of the java that was started. */
    Path java() {
      assertThat(exit).as(error).isZero();
      return Path.of(lines().getFirst());
    }
  }
}
