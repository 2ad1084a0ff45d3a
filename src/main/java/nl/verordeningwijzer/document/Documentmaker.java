package nl.verordeningwijzer.document;

import freemarker.cache.FileTemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.verordeningwijzer.planning.Plan;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Fout;
import nl.verordeningwijzer.regeling.Regeling;
import nl.verordeningwijzer.regeling.Regels;
import nl.verordeningwijzer.regeling.Uitkomst;
import nl.verordeningwijzer.uitwerking.Lazy;
import nl.verordeningwijzer.uitwerking.Uitwerking;
import nl.verordeningwijzer.wijziging.Uitgevoerd;

/**
 * Makes the documents of an Uitwerking: a template writes blocks, a renderer turns them into a
 * file. Templates can be edited by users: they are auto-escaped, cannot reach classes, and what
 * they write is read as if it came from outside.
 */
public final class Documentmaker {

  private static final Berichten BERICHTEN = Berichten.van(Documentmaker.class);

  /** The name of the validation as a list, of its template and its file. */
  private static final String TOETSING = "toetsing";

  /** The name of the planning, of its template and its file. */
  private static final String PLANNING = "planning";

  private final Configuration sjablonen;
  private final Map<Formaat, Renderer> renderers;

  /** A document as a file, not yet written. */
  public record Bestand(String naam, byte[] inhoud) {}

  private Documentmaker(Configuration sjablonen, Map<Formaat, Renderer> renderers) {
    this.sjablonen = sjablonen;
    this.renderers = new EnumMap<>(renderers);
  }

  /**
   * Opens the folder with templates and house style.
   *
   * @param map the folder {@code templates}
   * @param formaten what will be made; the house style is read only if there is DOCX among it
   */
  public static Uitkomst<Documentmaker> open(Path map, Set<Formaat> formaten) {
    return open(map, formaten, Optional.empty());
  }

  /**
   * Opens the folder with templates, for documents in the house style of a municipality.
   *
   * @param eigen the house style to use; styles that it lacks come from the one in the folder.
   *     Empty for the one in the folder
   */
  public static Uitkomst<Documentmaker> open(
      Path map, Set<Formaat> formaten, Optional<Path> eigen) {
    try {
      Map<Formaat, Renderer> renderers = new EnumMap<>(Formaat.class);
      for (Formaat formaat : formaten) {
        renderers.put(
            formaat,
            switch (formaat) {
              case DOCX -> {
                Huisstijl standaard = Huisstijl.lees(map.resolve("huisstijl.dotx"));
                Huisstijl huisstijl = eigen.isPresent() ? Huisstijl.lees(eigen.get()) : standaard;
                Stijlen stijlen = StijlenReader.lees(map.resolve("stijlen.yaml"));
                yield new DocxRenderer(stijlen, huisstijl, standaard);
              }
              case HTML -> new HtmlRenderer(StijlenReader.lees(map.resolve("stijlen.yaml")));
              case TXT -> new TxtRenderer();
            });
      }
      return Uitkomst.gelukt(new Documentmaker(instellingen(map), renderers));
    } catch (DocumentFout fout) {
      return Uitkomst.mislukt(new Fout("", 0, 0, fout.getMessage()));
    } catch (IOException e) {
      return Uitkomst.mislukt(
          Fout.in(map.toString(), BERICHTEN.bericht("sjablonen-niet-te-lezen")));
    }
  }

  /** The documents that an Uitwerking gives, in order. */
  public static List<Documentsoort> soorten(Uitwerking uitwerking) {
    return Arrays.stream(Documentsoort.values())
        .filter(soort -> !weggelaten(uitwerking).containsKey(soort))
        .toList();
  }

  /** The documents that make no sense for an Uitwerking, each with the reason for the user. */
  public static Map<Documentsoort, String> weggelaten(Uitwerking uitwerking) {
    return uitwerking.dossier().uitgangspunt().wijzigt()
        ? Map.of()
        : Map.of(Documentsoort.WAS_WORDT_TABEL, BERICHTEN.bericht("zonder-was-wordt-tabel"));
  }

  /**
   * Makes every document for the council in every format.
   *
   * @param concept whether open questions may stand in the documents, which then say so
   */
  public Uitkomst<List<Bestand>> maak(Uitwerking uitwerking, boolean concept) {
    return maak(uitwerking, Documentopdracht.voorDeRaad(concept), Voortgang.GEEN);
  }

  /**
   * Makes documents in every format, but not those that make no sense: see {@link #weggelaten}. For
   * the council nothing is made of an Uitwerking that is not ready, unless as a concept; and never
   * when the proof fails, for then the decision would say something else than the table beside it.
   *
   * @param voortgang follows the making, and may stop it: that is an error like any other
   */
  public Uitkomst<List<Bestand>> maak(
      Uitwerking uitwerking, Documentopdracht opdracht, Voortgang voortgang) {
    if (opdracht.isVoorDeRaad() && !uitwerking.isBewezen()) {
      return Uitkomst.mislukt(new Fout("", 0, 0, BERICHTEN.bericht("niet-bewezen")));
    }
    if (opdracht.isVoorDeRaad() && !opdracht.concept() && !uitwerking.isGereed()) {
      return Uitkomst.mislukt(new Fout("", 0, 0, BERICHTEN.bericht("niet-gereed")));
    }
    List<Documentsoort> soorten =
        soorten(uitwerking).stream().filter(opdracht.documenten()::contains).toList();
    Lazy<Map<String, Object>> voorDeRaad =
        new Lazy<>(() -> Weergave.van(uitwerking, opdracht.concept()));
    List<Bestand> bestanden = new ArrayList<>();
    for (int i = 0; i < soorten.size(); i++) {
      Documentsoort soort = soorten.get(i);
      if (!voortgang.begint(soort, i + 1, soorten.size())) {
        return Uitkomst.mislukt(new Fout("", 0, 0, BERICHTEN.bericht("gestopt")));
      }
      Map<String, Object> gegevens =
          soort == Documentsoort.VRAGENLIJST
              ? Weergave.vragenlijst(uitwerking, opdracht.vragenlijst())
              : voorDeRaad.get();
      Uitkomst<List<Bestand>> gemaakt = maak(soort, gegevens, uitwerking);
      if (gemaakt instanceof Uitkomst.Mislukt) {
        return gemaakt;
      }
      gemaakt
          .alsWaarde()
          .ifPresent(nieuw -> {
            bestanden.addAll(nieuw);
            voortgang.klaar(soort, nieuw);
          });
    }
    return Uitkomst.gelukt(List.copyOf(bestanden));
  }

  /**
   * The validation as a list to talk about: findings and mandatory topics, in every format. It is
   * no document of the decision: it can always be made.
   */
  public Uitkomst<List<Bestand>> maakToetsing(Uitwerking uitwerking) {
    return los(TOETSING, Weergave.van(uitwerking, true));
  }

  /**
   * Makes the table of a plan in every format. It is a working paper: not one of the documents that
   * go to the council, and made of any plan, also one that does not fit.
   */
  public Uitkomst<List<Bestand>> maakPlanning(Plan plan) {
    return los(PLANNING, Planningweergave.van(plan));
  }

  /** A document that stands by itself. */
  private Uitkomst<List<Bestand>> los(String naam, Map<String, Object> gegevens) {
    String sjabloon = naam + ".ftlx";
    return blokken(sjabloon, gegevens)
        .dan(xml -> {
          try {
            return Uitkomst.gelukt(bestanden(naam, BlokkenLezer.lees(sjabloon, xml)));
          } catch (DocumentFout fout) {
            return Uitkomst.mislukt(new Fout("", 0, 0, fout.getMessage()));
          }
        });
  }

  private List<Bestand> bestanden(String naam, Document document) throws DocumentFout {
    List<Bestand> bestanden = new ArrayList<>();
    for (Renderer renderer : renderers.values()) {
      bestanden.add(new Bestand(naam + "." + renderer.extensie(), renderer.render(document)));
    }
    return List.copyOf(bestanden);
  }

  /**
   * Makes the files of one document that the program itself wrote, in every format.
   *
   * @param naam the name of the files, without extension
   */
  public Uitkomst<List<Bestand>> drukAf(String naam, Document document) {
    try {
      List<Bestand> bestanden = new ArrayList<>();
      for (Renderer renderer : renderers.values()) {
        bestanden.add(new Bestand(naam + "." + renderer.extensie(), renderer.render(document)));
      }
      return Uitkomst.gelukt(List.copyOf(bestanden));
    } catch (DocumentFout fout) {
      return Uitkomst.mislukt(new Fout("", 0, 0, fout.getMessage()));
    }
  }

  private Uitkomst<List<Bestand>> maak(
      Documentsoort soort, Map<String, Object> gegevens, Uitwerking uitwerking) {
    String sjabloon = soort.naam() + ".ftlx";
    return blokken(sjabloon, gegevens)
        .dan(xml -> {
          try {
            Document document = BlokkenLezer.lees(sjabloon, xml);
            if (soort == Documentsoort.RAADSBESLUIT && !zegtHetBesluit(document, uitwerking)) {
              return Uitkomst.mislukt(
                  Fout.in(sjabloon, BERICHTEN.bericht("sjabloon-verandert-besluit")));
            }
            return Uitkomst.gelukt(bestanden(soort.naam(), document));
          } catch (DocumentFout fout) {
            return Uitkomst.mislukt(new Fout("", 0, 0, fout.getMessage()));
          }
        });
  }

  /**
   * Whether the document, as the template made it, still gives the new text when it is read back
   * and executed, or when it is that text: read back. Whoever edits the template cannot lose a
   * sentence unnoticed.
   */
  private static boolean zegtHetBesluit(Document document, Uitwerking uitwerking) {
    if (!uitwerking.dossier().uitgangspunt().wijzigt()) {
      return Besluitblokken.verordening(document).equals(gedrukt(uitwerking.wordt()));
    }
    if (uitwerking.letters().isEmpty()) {
      return true;
    }
    Uitgevoerd uitgevoerd = Uitgevoerd.van(Besluitblokken.van(document), gedrukt(uitwerking.was()));
    return uitgevoerd.weigeringen().isEmpty()
        && uitgevoerd.regels().equals(gedrukt(uitwerking.wordt()));
  }

  private static List<String> gedrukt(Regeling regeling) {
    return Regels.van(regeling).stream().map(nl.verordeningwijzer.regeling.Regel::gedrukt).toList();
  }

  /** What a template writes. */
  private Uitkomst<String> blokken(String sjabloon, Map<String, Object> gegevens) {
    StringWriter xml = new StringWriter();
    try {
      Template template = sjablonen.getTemplate(sjabloon);
      template.process(gegevens, xml);
      return Uitkomst.gelukt(xml.toString());
    } catch (TemplateNotFoundException e) {
      return Uitkomst.mislukt(Fout.in(sjabloon, BERICHTEN.bericht("sjabloon-ontbreekt")));
    } catch (ParseException e) {
      return Uitkomst.mislukt(
          new Fout(
              sjabloon,
              e.getLineNumber(),
              e.getColumnNumber(),
              BERICHTEN.bericht("sjabloon-ongeldig")));
    } catch (TemplateException e) {
      int regel = e.getLineNumber() == null ? 0 : e.getLineNumber();
      String waar = e.getTemplateSourceName() == null ? sjabloon : e.getTemplateSourceName();
      String wat = e.getBlamedExpressionString() == null ? "" : e.getBlamedExpressionString();
      return Uitkomst.mislukt(new Fout(waar, regel, 0, BERICHTEN.bericht("sjabloon-mislukt", wat)));
    } catch (IOException e) {
      return Uitkomst.mislukt(Fout.in(sjabloon, BERICHTEN.bericht("sjablonen-niet-te-lezen")));
    }
  }

  private static Configuration instellingen(Path map) throws IOException {
    Configuration instellingen = new Configuration(Configuration.VERSION_2_3_34);
    instellingen.setTemplateLoader(new FileTemplateLoader(map.toFile()));
    instellingen.setDefaultEncoding(StandardCharsets.UTF_8.name());
    instellingen.setLocale(Locale.of("nl", "NL"));
    instellingen.setNumberFormat("computer");
    instellingen.setLocalizedLookup(false);
    instellingen.setLogTemplateExceptions(false);
    instellingen.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    instellingen.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    instellingen.setAPIBuiltinEnabled(false);
    instellingen.setObjectWrapper(new DefaultObjectWrapper(Configuration.VERSION_2_3_34));
    return instellingen;
  }
}
