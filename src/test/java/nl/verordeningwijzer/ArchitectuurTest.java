package nl.verordeningwijzer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.verordeningwijzer.Architectuur.Bibliotheek;
import nl.verordeningwijzer.Architectuur.Pakket;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Holds the program to its architecture, and the architecture to its word: its rules bite. */
class ArchitectuurTest {

  @TestFactory
  Stream<DynamicTest> theProgramKeeps() {
    String root = ArchitectuurTest.class.getPackageName();
    JavaClasses program =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(root);
    return new Architectuur(root)
        .rules().entrySet().stream()
            .map(rule -> dynamicTest(rule.getKey(), () -> rule.getValue().check(program)));
  }

  /** The table is one of steps; these are the ends that matter. */
  @Test
  void knowledgeIsTransitive() {
    assertThat(Architectuur.mayKnow("regeling")).isEmpty();
    assertThat(Architectuur.mayKnow("inlezen")).containsExactly("regeling");
    assertThat(Architectuur.mayKnow("wijziging"))
        .containsExactly(
            "besluit", "instructie", "regeling", "uitvoering", "vergelijking", "verwijzing");
    assertThat(Architectuur.mayKnow("uitvoering"))
        .as("executing knows lines and instructions only")
        .containsExactly("instructie", "regeling");
    assertThat(Architectuur.mayKnow("toetsing"))
        .containsExactly(
            "besluit",
            "dossier",
            "instructie",
            "model",
            "regeling",
            "samenstelling",
            "uitvoering",
            "vergelijking",
            "verwijzing",
            "wijziging");
    assertThat(Architectuur.mayKnow("document"))
        .contains("uitwerking", "toetsing")
        .doesNotContain("inlezen");
    for (String edge : List.of("cli", "app")) {
      assertThat(Architectuur.mayKnow(edge))
          .hasSize(Architectuur.PAKKETTEN.size() - 3)
          .doesNotContain("cli", "app", "start");
    }
  }

  /** The rules on classes that break them, one rule at a time, in the package overtreding. */
  @Nested
  class OnWrittenClasses {

    private final JavaClasses classes = new ClassFileImporter().importPackages("overtreding");
    private final Map<String, ArchRule> rules = new Architectuur("overtreding").rules();

    @Test
    void theAllowListBites() {
      assertThat(violations("samenstelling knows only what it may know"))
          .anyMatch(line -> line.contains("overtreding.samenstelling.Heen"));
      assertThat(violations("toetsing knows only what it may know")).isEmpty();
    }

    @Test
    void aPackageOutsideTheTableIsFound() {
      assertThat(violations("every class lives in a package of the table"))
          .singleElement()
          .asString()
          .contains("overtreding.hulp.Zwerver");
    }

    @Test
    void aCycleIsFound() {
      assertThat(violations("no cycles"))
          .singleElement()
          .asString()
          .contains("Slice samenstelling", "Slice toetsing");
    }

    @Test
    void anOpenClassInRegelingIsFound() {
      assertThat(violations("regeling holds only what cannot be extended"))
          .singleElement()
          .asString()
          .contains("overtreding.regeling.Open");
    }

    @Test
    void exitIsFoundOutsideCli() {
      assertThat(violations("exit only in cli"))
          .singleElement()
          .asString()
          .contains("overtreding.toetsing.Slordig.roept");
    }

    @Test
    void stackTracesAreFoundInCallsAndReferences() {
      assertThat(violations("no stack traces"))
          .hasSize(2)
          .anyMatch(line -> line.contains("Slordig.roept"))
          .anyMatch(line -> line.contains("Slordig.verwijst"));
    }

    @Test
    void oldDatesAreFound() {
      assertThat(violations("no dates of before java.time"))
          .isNotEmpty()
          .allMatch(line -> line.contains("overtreding.toetsing.Slordig.datum"));
    }

    @Test
    void theCharacterSetOfTheMachineIsFound() {
      assertThat(violations("no character set of the machine"))
          .singleElement()
          .asString()
          .contains("overtreding.toetsing.Slordig.letters");
    }

    @Test
    void theNetworkIsFound() {
      assertThat(violations("no network"))
          .anyMatch(line -> line.contains("Ophaler.verbinding"))
          .anyMatch(line -> line.contains("Ophaler.adres"))
          .allMatch(line -> line.contains("overtreding.inlezen.Ophaler"));
    }

    private List<String> violations(String rule) {
      return rules.get(rule).evaluate(classes).getFailureReport().getDetails();
    }
  }

  /**
   * The two tables, square by square, on class files made for it: a class that has a field of a
   * type from elsewhere. So a library need not be there to be forbidden.
   */
  @Nested
  class OnMadeClasses {

    private static final String ROOT = "proef";

    private final Architectuur rules = new Architectuur(ROOT);
    @TempDir Path folder;

    @Test
    void eachPackageMayKnowWhatTheTableSaysAndNoMore() throws IOException {
      for (Pakket from : Architectuur.PAKKETTEN) {
        for (Pakket to : Architectuur.PAKKETTEN) {
          make(from.naam() + ".Kent" + to.naam(), ROOT + "." + to.naam() + ".Doel");
        }
      }
      JavaClasses classes = new ClassFileImporter().importPath(folder);

      for (Pakket from : Architectuur.PAKKETTEN) {
        Collection<String> forbidden =
            Architectuur.PAKKETTEN.stream()
                .map(Pakket::naam)
                .filter(to -> !to.equals(from.naam()))
                .filter(to -> !Architectuur.mayKnow(from.naam()).contains(to))
                .map(to -> ROOT + "." + from.naam() + ".Kent" + to)
                .toList();
        assertViolators(rules.allowList(from), classes, forbidden);
      }
      for (String edge : List.of("cli", "app")) {
        Collection<String> forbidden =
            Architectuur.PAKKETTEN.stream()
                .map(Pakket::naam)
                .filter(from -> !from.equals(edge) && !from.equals("start"))
                .map(from -> ROOT + "." + from + ".Kent" + edge)
                .toList();
        assertViolators(rules.rules().get("nothing knows " + edge), classes, forbidden);
      }
    }

    @Test
    void eachLibraryIsUsedWhereTheTableSaysAndNowhereElse() throws IOException {
      for (Bibliotheek library : Architectuur.BIBLIOTHEKEN) {
        for (String types : library.pakketten()) {
          String type = types.replace("..", ".deel.Iets");
          for (Pakket from : Architectuur.PAKKETTEN) {
            make(from.naam() + ".Gewoon" + type.replace('.', '_'), type);
            make(from.naam() + ".Gegevens" + type.replace('.', '_') + "Reader", type);
            make(from.naam() + ".Kladje" + type.replace('.', '_') + "Store$Rij", type);
          }
        }
      }
      JavaClasses classes = new ClassFileImporter().importPath(folder);

      for (Bibliotheek library : Architectuur.BIBLIOTHEKEN) {
        Collection<String> forbidden =
            classes.stream()
                .filter(made ->
                    library.pakketten().stream()
                        .map(types -> types.replace("..", ".deel.Iets").replace('.', '_'))
                        .anyMatch(made.getName()::contains))
                .filter(made -> {
                  String from = made.getPackageName().substring(ROOT.length() + 1);
                  boolean reader = !made.getName().contains("Gewoon");
                  return !library.gebruikers().contains(from)
                      && !(reader && library.lezers().contains(from));
                })
                .map(made -> made.getName())
                .toList();
        assertThat(forbidden).isNotEmpty();
        assertViolators(rules.library(library), classes, forbidden);
      }
    }

    @Test
    void aLibraryOutsideTheTableIsForbiddenEverywhere() throws IOException {
      for (Pakket from : Architectuur.PAKKETTEN) {
        make(from.naam() + ".Gebruikt", "com.example.Vreemd");
      }
      JavaClasses classes = new ClassFileImporter().importPath(folder);

      for (Pakket from : Architectuur.PAKKETTEN) {
        assertViolators(
            rules.allowList(from), classes, List.of(ROOT + "." + from.naam() + ".Gebruikt"));
      }
    }

    @Test
    void aViewModelMayHavePropertiesButNoControls() throws IOException {
      make("app.GoedViewModel", "javafx.beans.property.StringProperty");
      make("app.FoutViewModel", "javafx.scene.control.Button");
      make("app.Scherm", "javafx.scene.control.Button");
      JavaClasses classes = new ClassFileImporter().importPath(folder);

      assertViolators(
          rules.rules().get("view models are free of controls"),
          classes,
          List.of(ROOT + ".app.FoutViewModel"));
    }

    private void make(String name, String typeOfField) throws IOException {
      ClassDesc made = ClassDesc.of(ROOT + "." + name);
      ClassFile.of()
          .buildTo(
              Files.createDirectories(folder.resolve(made.packageName().replace('.', '/')))
                  .resolve(made.displayName() + ".class"),
              made,
              content -> content.withField("veld", ClassDesc.of(typeOfField), 0));
    }

    private void assertViolators(ArchRule rule, JavaClasses classes, Collection<String> violators) {
      assertThat(rule.evaluate(classes).getFailureReport().getDetails())
          .as(rule.getDescription())
          .map(line -> line.replaceFirst("^Field <([^>]+)\\.veld>.*", "$1"))
          .containsExactlyInAnyOrderElementsOf(violators);
    }
  }
}
