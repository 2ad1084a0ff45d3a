package nl.verordeningwijzer;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who may know whom. What is not allowed here is forbidden: a new package or a new library starts
 * with a line in one of these two tables, and with the reason for it.
 *
 * <p>The rules take their root package as a value, so that a test can let them loose on classes
 * that break them.
 */
final class Architectuur {

  /** A package, the packages it may know (and whatever those may know), and why no more. */
  record Pakket(String naam, List<String> kent, String omdat) {}

  /**
   * A library.
   *
   * @param pakketten the packages its classes live in
   * @param gebruikers the packages of ours that may use it
   * @param lezers the packages of which only the classes named in {@link #LEZERS} may use it
   */
  record Bibliotheek(
      String naam,
      List<String> pakketten,
      Set<String> gebruikers,
      Set<String> lezers,
      String omdat) {}

  static final List<Pakket> PAKKETTEN =
      List.of(
          new Pakket(
              "regeling",
              List.of(),
              "the text of a regulation is what everything else is about; it knows none of it"),
          new Pakket(
              "verwijzing",
              List.of("regeling"),
              "a reference is resolved in a text, whatever model or dossier that came from"),
          new Pakket(
              "model",
              List.of("regeling", "verwijzing"),
              "a model is the same for every municipality, so it knows no dossier"),
          new Pakket(
              "wet",
              List.of("regeling", "verwijzing"),
              "an act is quoted by itself: who looks something up in it may be anyone"),
          new Pakket(
              "dossier",
              List.of("model"),
              "a dossier is facts and answers; what follows from them is computed elsewhere"),
          new Pakket(
              "vergelijking",
              List.of("regeling"),
              "any two texts can be compared, also two that no model knows"),
          new Pakket(
              "instructie",
              List.of("regeling"),
              "what a decision orders is places and characters, whoever words or executes it"),
          new Pakket(
              "besluit",
              List.of("instructie", "verwijzing"),
              "a sentence is written and read without the texts that it is about"),
          new Pakket(
              "uitvoering",
              List.of("instructie"),
              "a decision is executed on bare lines; knowing the new text would let the proof"
                  + " cheat"),
          new Pakket(
              "wijziging",
              List.of("vergelijking", "verwijzing", "besluit", "uitvoering"),
              "amendments are derived from two texts, whatever model or dossier they came from"),
          new Pakket(
              "samenstelling",
              List.of("model", "dossier", "verwijzing"),
              "the new text follows from model, answers and old text, not from how it is amended"),
          new Pakket(
              "toetsing",
              List.of("samenstelling", "wijziging"),
              "validation judges a result; it neither makes one nor knows how it is printed"),
          new Pakket(
              "uitwerking",
              List.of(
                  "regeling",
                  "verwijzing",
                  "model",
                  "dossier",
                  "vergelijking",
                  "instructie",
                  "besluit",
                  "uitvoering",
                  "wijziging",
                  "samenstelling",
                  "toetsing"),
              "the one function from model and dossier to result has no side, in or out"),
          new Pakket(
              "inlezen",
              List.of("regeling"),
              "reading says what is in a file; what it means for a model is for others"),
          new Pakket(
              "planning",
              List.of("model", "dossier"),
              "a plan follows from answers and a day; it knows neither the text nor how it is"
                  + " printed"),
          new Pakket(
              "document",
              List.of("uitwerking", "planning"),
              "a document prints a result and decides nothing about its content"),
          new Pakket(
              "handleiding",
              List.of("document"),
              "the manual is text: what it tells of the program it does not know"),
          new Pakket(
              "regio",
              List.of("uitwerking", "document", "inlezen"),
              "a region is many dossiers through the same one function"),
          new Pakket("cli", alles(), "the command line is an edge: it may use all but the screens"),
          new Pakket("app", alles(), "the screens are an edge: they may use all but the commands"),
          new Pakket(
              "start",
              List.of("cli", "app"),
              "only where the program begins both edges are known"));

  /** The part of the screens that is no page: what pages may know, and who knows the pages. */
  private static final List<String> GEEN_PAGINA =
      List.of("werk", "bediening", "venster", "antwoord");

  static final List<Bibliotheek> BIBLIOTHEKEN =
      List.of(
          new Bibliotheek(
              "JavaFX",
              List.of("javafx..", "org.fxmisc..", "org.reactfx..", "atlantafx..", "org.kordamp.."),
              Set.of("app"),
              Set.of(),
              "everything but the screens must run and be tested without a screen"),
          new Bibliotheek(
              "docx4j",
              List.of("org.docx4j..", "org.pptx4j..", "org.xlsx4j..", "jakarta.xml.bind.."),
              Set.of("document", "inlezen"),
              Set.of(),
              "the inside of a DOCX file matters only where one is read or written"),
          new Bibliotheek(
              "PDFBox and jsoup",
              List.of("org.apache.pdfbox..", "org.jsoup.."),
              Set.of("inlezen"),
              Set.of(),
              "PDF and HTML from elsewhere are only read, and only there"),
          new Bibliotheek(
              "Jackson",
              List.of("tools.jackson..", "com.fasterxml.jackson.."),
              Set.of("model", "dossier"),
              Set.of("document", "toetsing", "cli", "app"),
              "the form of our data files is the business of their stores, readers and writers;"
                  + " nothing else may come to depend on it"),
          new Bibliotheek(
              "FreeMarker",
              List.of("freemarker.."),
              Set.of("document"),
              Set.of(),
              "templates are edited by users: one place sees to it that they stay harmless"),
          new Bibliotheek(
              "commonmark",
              List.of("org.commonmark.."),
              Set.of("handleiding"),
              Set.of(),
              "that the manual is Markdown matters only where it is read"),
          new Bibliotheek(
              "picocli",
              List.of("picocli.."),
              Set.of("cli"),
              Set.of(),
              "a command is one way in; what it does must be there for the other ways too"),
          new Bibliotheek(
              "java-diff-utils",
              List.of("com.github.difflib.."),
              Set.of("vergelijking"),
              Set.of(),
              "there is one notion of what differs between two texts"));

  /**
   * How the name of a top-level class ends that reads or writes data files, in the packages that do
   * more than that.
   */
  private static final List<String> LEZERS = List.of("Reader", "Writer", "Store");

  private static final List<String> JDK =
      List.of("java..", "javax.xml..", "org.w3c.dom..", "org.xml.sax..");

  /** What takes the character set of the machine it happens to run on. */
  private static final Set<String> TEKENSET_VAN_DE_MACHINE =
      Set.of(
          "java.io.ByteArrayOutputStream.toString()",
          "java.io.FileReader.<init>(java.io.File)",
          "java.io.FileReader.<init>(java.lang.String)",
          "java.io.FileWriter.<init>(java.io.File)",
          "java.io.FileWriter.<init>(java.io.File, boolean)",
          "java.io.FileWriter.<init>(java.lang.String)",
          "java.io.FileWriter.<init>(java.lang.String, boolean)",
          "java.io.InputStreamReader.<init>(java.io.InputStream)",
          "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
          "java.io.PrintStream.<init>(java.io.File)",
          "java.io.PrintStream.<init>(java.io.OutputStream)",
          "java.io.PrintStream.<init>(java.io.OutputStream, boolean)",
          "java.io.PrintStream.<init>(java.lang.String)",
          "java.io.PrintWriter.<init>(java.io.File)",
          "java.io.PrintWriter.<init>(java.io.OutputStream)",
          "java.io.PrintWriter.<init>(java.io.OutputStream, boolean)",
          "java.io.PrintWriter.<init>(java.lang.String)",
          "java.lang.String.<init>([B)",
          "java.lang.String.<init>([B, int, int)",
          "java.lang.String.getBytes()",
          "java.nio.charset.Charset.defaultCharset()",
          "java.util.Scanner.<init>(java.io.File)",
          "java.util.Scanner.<init>(java.io.InputStream)",
          "java.util.Scanner.<init>(java.nio.file.Path)");

  private static final Set<String> OUDE_DATUMS =
      Set.of(
          "java.text.DateFormat",
          "java.text.SimpleDateFormat",
          "java.util.Calendar",
          "java.util.Date",
          "java.util.GregorianCalendar");

  /** The part of {@code java.net} that is about names, not about the network. */
  private static final Set<String> NAMEN_ZONDER_NET =
      Set.of(
          "java.net.MalformedURLException",
          "java.net.URI",
          "java.net.URISyntaxException",
          "java.net.URL",
          "java.net.URLDecoder",
          "java.net.URLEncoder");

  private final String root;

  Architectuur(String root) {
    this.root = root;
  }

  /** Every rule, under the name that a failing test shows. */
  Map<String, ArchRule> rules() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    for (Pakket pakket : PAKKETTEN) {
      rules.put(pakket.naam() + " knows only what it may know", allowList(pakket));
    }
    for (Bibliotheek bibliotheek : BIBLIOTHEKEN) {
      rules.put(bibliotheek.naam() + " only where it belongs", library(bibliotheek));
    }
    rules.put("every class lives in a package of the table", everyClassInTheTable());
    rules.put("no cycles", noCycles());
    rules.put("nothing knows cli", nothingKnows("cli"));
    rules.put("nothing knows app", nothingKnows("app"));
    rules.put("view models are free of controls", viewModelsWithoutControls());
    rules.put("pages know nothing of each other", pagesApart());
    rules.put("what pages share knows no page", sharedKnowsNoPage());
    rules.put("regeling holds only what cannot be extended", regelingIsClosed());
    rules.put("exit only in cli", exitOnlyInCli());
    rules.put("no stack traces", noStackTraces());
    rules.put("no dates of before java.time", noOldDates());
    rules.put("no character set of the machine", noDefaultCharset());
    rules.put("no network", noNetwork());
    return rules;
  }

  /** The packages that {@code naam} may know, however many steps away. */
  static Set<String> mayKnow(String naam) {
    Set<String> known = new TreeSet<>();
    for (String direct : pakket(naam).kent()) {
      known.add(direct);
      known.addAll(mayKnow(direct));
    }
    return known;
  }

  private static Pakket pakket(String naam) {
    return PAKKETTEN.stream().filter(p -> p.naam().equals(naam)).findFirst().orElseThrow();
  }

  /** What the edges may know: all but the edges. */
  private static List<String> alles() {
    return List.of("uitwerking", "planning", "inlezen", "document", "regio", "wet", "handleiding");
  }

  ArchRule allowList(Pakket pakket) {
    List<String> allowed = new ArrayList<>(JDK);
    allowed.add(in(pakket.naam()));
    mayKnow(pakket.naam()).stream().map(this::in).forEach(allowed::add);
    for (Bibliotheek bibliotheek : BIBLIOTHEKEN) {
      if (bibliotheek.gebruikers().contains(pakket.naam())
          || bibliotheek.lezers().contains(pakket.naam())) {
        allowed.addAll(bibliotheek.pakketten());
      }
    }
    return classes()
        .that()
        .resideInAPackage(in(pakket.naam()))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed.toArray(String[]::new))
        .because(pakket.omdat())
        .allowEmptyShould(true);
  }

  ArchRule library(Bibliotheek bibliotheek) {
    DescribedPredicate<JavaClass> mayUse =
        resideInAnyPackage(bibliotheek.gebruikers().stream().map(this::in).toArray(String[]::new));
    if (!bibliotheek.lezers().isEmpty()) {
      mayUse =
          mayUse.or(
              resideInAnyPackage(bibliotheek.lezers().stream().map(this::in).toArray(String[]::new))
                  .and(describe("are named " + LEZERS, Architectuur::isReader)));
    }
    return noClasses()
        .that(DescribedPredicate.not(mayUse))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(bibliotheek.pakketten().toArray(String[]::new))
        .because(bibliotheek.omdat())
        .allowEmptyShould(true);
  }

  private ArchRule everyClassInTheTable() {
    return classes()
        .that()
        .doNotHaveSimpleName("package-info")
        .should()
        .resideInAnyPackage(
            PAKKETTEN.stream().map(pakket -> in(pakket.naam())).toArray(String[]::new))
        .because("a package outside the table would escape the rules")
        .allowEmptyShould(true);
  }

  private ArchRule noCycles() {
    return slices()
        .matching(root + ".(*)..")
        .should()
        .beFreeOfCycles()
        .because("packages that need each other can only be understood together")
        .allowEmptyShould(true);
  }

  private ArchRule nothingKnows(String edge) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(in(edge), in("start"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(in(edge))
        .because("an edge of the program must be replaceable without touching what is inside")
        .allowEmptyShould(true);
  }

  private ArchRule viewModelsWithoutControls() {
    return noClasses()
        .that()
        .resideInAPackage(in("app"))
        .and()
        .haveSimpleNameEndingWith("ViewModel")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..")
        .because("a view model is tested without a toolkit")
        .allowEmptyShould(true);
  }

  private ArchRule pagesApart() {
    return slices()
        .matching(root + ".app.(*)..")
        .should()
        .notDependOnEachOther()
        .ignoreDependency(resideInAnyPackage(in("app")), resideInAnyPackage(shared(GEEN_PAGINA)))
        .ignoreDependency(resideInAnyPackage(shared(GEEN_PAGINA)), resideInAnyPackage(in("app")))
        .because("the way from one page to another is known in one place")
        .allowEmptyShould(true);
  }

  private ArchRule sharedKnowsNoPage() {
    return classes()
        .that()
        .resideInAnyPackage(shared(GEEN_PAGINA))
        .should()
        .onlyDependOnClassesThat(
            describe(
                "are no page",
                type ->
                    !resideInAnyPackage(in("app")).test(type)
                        || resideInAnyPackage(shared(GEEN_PAGINA)).test(type)))
        .because("a page can be taken away without touching what others use")
        .allowEmptyShould(true);
  }

  private String[] shared(List<String> pakketten) {
    return pakketten.stream().map(p -> root + ".app." + p + "..").toArray(String[]::new);
  }

  private ArchRule regelingIsClosed() {
    return classes()
        .that()
        .resideInAPackage(in("regeling"))
        .and()
        .areNotInterfaces()
        .and()
        .areNotEnums()
        .and()
        .areNotAnonymousClasses()
        .and(describe("are written", type -> !type.getModifiers().contains(JavaModifier.SYNTHETIC)))
        .and()
        .doNotHaveSimpleName("package-info")
        .should()
        .haveModifier(JavaModifier.FINAL)
        .because("a text that can be shared must stay as it is; a subclass could change")
        .allowEmptyShould(true);
  }

  private ArchRule exitOnlyInCli() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(in("cli"))
        .should(
            access(
                "end the program",
                target ->
                    Set.of(
                            "java.lang.System.exit(int)",
                            "java.lang.Runtime.exit(int)",
                            "java.lang.Runtime.halt(int)")
                        .contains(target.getTarget().getFullName())))
        .because("only the command line knows what its exit codes mean")
        .allowEmptyShould(true);
  }

  private ArchRule noStackTraces() {
    return noClasses()
        .should(
            access(
                "print a stack trace",
                target ->
                    target.getName().equals("printStackTrace")
                        && target.getTargetOwner().isAssignableTo(Throwable.class)))
        .because("a user gets a message in Dutch that says what to do")
        .allowEmptyShould(true);
  }

  private ArchRule noOldDates() {
    return noClasses()
        .should()
        .dependOnClassesThat(
            describe(
                "are dates of before java.time",
                type ->
                    OUDE_DATUMS.contains(type.getName())
                        || type.getPackageName().equals("java.sql")))
        .because("a date in a decision is a day, not a moment in the time zone of a machine")
        .allowEmptyShould(true);
  }

  private ArchRule noDefaultCharset() {
    return noClasses()
        .should(
            access(
                "use the character set of the machine",
                target -> TEKENSET_VAN_DE_MACHINE.contains(target.getTarget().getFullName())))
        .because("a file must read the same on every machine: name the character set")
        .allowEmptyShould(true);
  }

  private ArchRule noNetwork() {
    return noClasses()
        .should()
        .dependOnClassesThat(describe("are about the network", Architectuur::isNetwork))
        .orShould(
            access(
                "open a URL",
                target ->
                    target.getTargetOwner().getName().equals("java.net.URL")
                        && Set.of("openStream", "openConnection", "getContent")
                            .contains(target.getName())))
        .because("dossiers are confidential: the program never uses the network")
        .allowEmptyShould(true);
  }

  private static boolean isNetwork(JavaClass type) {
    if (resideInAPackage("java.nio.channels").test(type)) {
      return type.getSimpleName().matches(".*(Socket|Datagram|Network).*");
    }
    return resideInAnyPackage(
                "java.net..", "javax.net..", "java.rmi..", "com.sun.net..", "javafx.scene.web..")
            .test(type)
        && !NAMEN_ZONDER_NET.contains(type.getName());
  }

  private static boolean isReader(JavaClass type) {
    String name = type.getName().substring(type.getPackageName().length() + 1);
    String topLevel = name.contains("$") ? name.substring(0, name.indexOf('$')) : name;
    return LEZERS.stream().anyMatch(topLevel::endsWith);
  }

  private String in(String naam) {
    return root + "." + naam + "..";
  }

  private static DescribedPredicate<JavaClass> describe(
      String description, Predicate<JavaClass> test) {
    return DescribedPredicate.describe(description, test);
  }

  /** Calls and method references alike; the conditions of the library see only calls. */
  private static ArchCondition<JavaClass> access(
      String description, Predicate<JavaAccess<?>> forbidden) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        Stream<JavaAccess<?>> found = type.getAccessesFromSelf().stream().map(a -> a);
        found
            .filter(forbidden)
            .forEach(a -> events.add(SimpleConditionEvent.satisfied(a, a.getDescription())));
      }
    };
  }
}
