package nl.verordeningwijzer.cli;

import java.util.List;
import java.util.Locale;
import nl.verordeningwijzer.inlezen.Leesverslag;
import nl.verordeningwijzer.model.Cijfer;
import nl.verordeningwijzer.regeling.Alinea;
import nl.verordeningwijzer.regeling.Artikel;
import nl.verordeningwijzer.regeling.Begrip;
import nl.verordeningwijzer.regeling.Bestanddeel;
import nl.verordeningwijzer.regeling.Bevinding;
import nl.verordeningwijzer.regeling.Bijlage;
import nl.verordeningwijzer.regeling.Hoofdstuk;
import nl.verordeningwijzer.regeling.Indeling;
import nl.verordeningwijzer.regeling.Letters;
import nl.verordeningwijzer.regeling.Lid;
import nl.verordeningwijzer.regeling.Onderdeel;
import nl.verordeningwijzer.regeling.Paragraaf;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.toetsing.Toetsing;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The output of commands for scripts. Its fields are stable. */
final class JsonWriter {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private JsonWriter() {}

  /** {@code keuzes --json}: an array of choices. */
  static String keuzes(List<Keuzeregel> keuzes) {
    ArrayNode array = JSON.createArrayNode();
    for (Keuzeregel keuze : keuzes) {
      ObjectNode object = array.addObject();
      object.put("id", keuze.id());
      object.put("soort", keuze.soort());
      ArrayNode kolommen = object.putArray("kolommen");
      keuze.kolommen().forEach(kolommen::add);
      object.put("plaats", keuze.plaats());
      object.put("vraag", keuze.vraag());
      object.put("uitleg", keuze.uitleg());
      object.put("waardetype", keuze.waardetype());
      ArrayNode opties = object.putArray("opties");
      keuze.opties().forEach(o -> opties.addObject().put("id", o.id()).put("label", o.label()));
      object.put("voorbeeld", keuze.voorbeeld());
      object.put("standaard", keuze.standaard());
      object.put("grondslag", keuze.grondslag());
      ArrayNode cijfers = object.putArray("cijfers");
      keuze.cijfers().forEach(c -> schrijf(c, cijfers.addObject()));
    }
    return JSON.writeValueAsString(array);
  }

  private static void schrijf(Keuzeregel.Cijferregel regel, ObjectNode doel) {
    Cijfer cijfer = regel.cijfer();
    doel.put("tekst", cijfer.tekst());
    doel.put("waarde", cijfer.waarde());
    doel.put("eenheid", cijfer.eenheid().naam());
    doel.put("van", cijfer.van());
    // A study that does not say how many there were has no such field.
    cijfer.n().ifPresent(n -> doel.put("n", n));
    doel.put("jaar", cijfer.bron().jaar());
    doel.put("bron", cijfer.bron().titel());
    doel.put("plaats", cijfer.plaats());
    doel.put("optie", regel.optie());
  }

  /** {@code lees --json}: the regulation as a tree, and what the reader must look at. */
  static String leesverslag(Leesverslag verslag) {
    ObjectNode uit = JSON.createObjectNode();
    ObjectNode regeling = uit.putObject("regeling");
    regeling.put("titel", verslag.regeling().titel().woorden());
    ArrayNode kinderen = regeling.putArray("kinderen");
    verslag.regeling().inhoud().forEach(deel -> schrijf(deel, kinderen));
    for (Bijlage bijlage : verslag.regeling().bijlagen()) {
      ArrayNode inhoud = knoop(kinderen, "bijlage", "", bijlage.opschrift().woorden(), "");
      schrijf(bijlage.inhoud(), inhoud, 0);
    }
    for (Regel regel : verslag.ongeplaatst()) {
      knoop(kinderen, "ongeplaatst", regel.nummer(), "", regel.gedrukt());
    }
    ArrayNode meldingen = uit.putArray("meldingen");
    for (Bevinding melding : verslag.meldingen()) {
      meldingen
          .addObject()
          .put("ernst", melding.ernst().naam())
          .put("plaats", melding.vindplaats())
          .put("bericht", melding.bericht());
    }
    return JSON.writeValueAsString(uit);
  }

  /** {@code toets --json}: the topics with their evidence, and the findings. */
  static String toetsing(Toetsing toetsing, List<Bevinding> bevindingen) {
    ObjectNode uit = JSON.createObjectNode();
    uit.put("peildatum", toetsing.peildatum().toString());
    toetsing.wetVanaf().ifPresent(vanaf -> uit.put("wetVanaf", vanaf.toString()));
    ArrayNode onderwerpen = uit.putArray("onderwerpen");
    for (Toetsing.Uitslag uitslag : toetsing.onderwerpen()) {
      ObjectNode onderwerp = onderwerpen.addObject();
      onderwerp.put("id", uitslag.onderwerp().id());
      onderwerp.put("titel", uitslag.onderwerp().titel());
      onderwerp.put("grondslag", uitslag.onderwerp().grondslag());
      onderwerp.put("invoeringstoets", uitslag.onderwerp().invoeringstoets().orElse(""));
      onderwerp.put("wettekst", uitslag.onderwerp().wettekst());
      onderwerp.put("status", uitslag.status().naam());
      onderwerp.put("toelichting", uitslag.toelichting());
      ArrayNode ontbreekt = onderwerp.putArray("ontbreekt");
      uitslag.ontbreekt().forEach(ontbreekt::add);
      ArrayNode bewijs = onderwerp.putArray("bewijs");
      uitslag
          .bewijs()
          .forEach(
              b -> bewijs.addObject().put("vindplaats", b.vindplaats()).put("citaat", b.citaat()));
    }
    ArrayNode meldingen = uit.putArray("bevindingen");
    for (Bevinding bevinding : bevindingen) {
      meldingen
          .addObject()
          .put("code", bevinding.code())
          .put("ernst", bevinding.ernst().naam())
          .put("vindplaats", bevinding.vindplaats())
          .put("bericht", bevinding.volledig())
          .put("grondslag", bevinding.grondslag());
    }
    return JSON.writeValueAsString(uit);
  }

  private static void schrijf(Indeling deel, ArrayNode doel) {
    String soort = deel.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    String opschrift = deel.kop().opschrift().woorden();
    ArrayNode kinderen = knoop(doel, soort, deel.kop().nummer(), opschrift, tekst(deel));
    switch (deel) {
      case Hoofdstuk h -> h.inhoud().forEach(d -> schrijf(d, kinderen));
      case Paragraaf p -> p.inhoud().forEach(d -> schrijf(d, kinderen));
      case Artikel a -> schrijfLeden(a, kinderen);
    }
  }

  private static String tekst(Indeling deel) {
    return deel instanceof Artikel a
        ? switch (a.staat()) {
          case GELDEND -> "";
          case VERVALLEN -> Regel.VERVALLEN;
          case NIET_INGELEZEN -> Regel.NIET_INGELEZEN;
        }
        : "";
  }

  /** The text of an article without leden stands in the article itself. */
  private static void schrijfLeden(Artikel artikel, ArrayNode doel) {
    List<Lid> leden = artikel.leden();
    if (leden.size() == 1) {
      schrijf(leden.getFirst().inhoud(), doel, 0);
      return;
    }
    for (int i = 0; i < leden.size(); i++) {
      schrijfMetTekst(doel, "lid", String.valueOf(i + 1), leden.get(i).inhoud(), 0);
    }
  }

  private static void schrijfMetTekst(
      ArrayNode doel, String soort, String nummer, List<Bestanddeel> inhoud, int diepte) {
    boolean metTekst = !inhoud.isEmpty() && inhoud.getFirst() instanceof Alinea;
    String tekst = metTekst ? ((Alinea) inhoud.getFirst()).tekst().woorden() : "";
    ArrayNode kinderen = knoop(doel, soort, nummer, "", tekst);
    schrijf(inhoud.subList(metTekst ? 1 : 0, inhoud.size()), kinderen, diepte);
  }

  private static void schrijf(List<Bestanddeel> inhoud, ArrayNode doel, int diepte) {
    int plaats = 0;
    for (Bestanddeel deel : inhoud) {
      switch (deel) {
        case Alinea a -> knoop(doel, "alinea", "", "", a.tekst().woorden());
        case Begrip b -> schrijfMetTekst(doel, "begrip", "", b.inhoud(), diepte + 1);
        case Onderdeel o -> {
          plaats++;
          String nummer = diepte == 0 ? Letters.klein(plaats) : plaats + "°";
          schrijfMetTekst(doel, "onderdeel", nummer, o.inhoud(), diepte + 1);
        }
      }
    }
  }

  private static ArrayNode knoop(
      ArrayNode doel, String soort, String nummer, String opschrift, String tekst) {
    ObjectNode knoop = doel.addObject();
    knoop.put("soort", soort);
    knoop.put("nummer", nummer);
    knoop.put("opschrift", opschrift);
    knoop.put("tekst", tekst);
    return knoop.putArray("kinderen");
  }
}
