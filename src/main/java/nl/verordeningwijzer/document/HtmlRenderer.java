package nl.verordeningwijzer.document;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * One HTML page without scripts and without anything from elsewhere: to read, to print, or to paste
 * into an editor for publication. It is well-formed XML too. Numbers are text, as in every format;
 * headings are headings, without a level left out.
 */
public final class HtmlRenderer implements Renderer {

  /** How the page looks: calm on a screen, and on paper like the Word document. */
  private static final String OPMAAK =
      """
      body { font-family: Calibri, Carlito, sans-serif; line-height: 1.4; color: #111;
        background: #fff; max-width: 48rem; margin: 2rem auto; padding: 0 1rem; }
      body.liggend { max-width: 72rem; }
      h1 { font-size: 1.4rem; } h2 { font-size: 1.2rem; } h3, h4, h5, h6 { font-size: 1rem; }
      h2, h3, h4, h5, h6 { margin: 1.4em 0 .3em; }
      p { margin: .3em 0; }
      .nummer { display: inline-block; min-width: 2em; margin-left: -2em; }
      .genummerd { padding-left: 2em; }
      .aangehaald { margin-left: 2em; }
      .opschrift { font-weight: bold; margin-top: .8em; }
      .concept { border: 2px solid #8a4b00; padding: .5em 1em; font-weight: bold; }
      .slot, .ondertekening { margin-top: 1.4em; }
      mark { background: #fff2b3; color: inherit; }
      table { border-collapse: collapse; table-layout: fixed; width: 100%; margin: .5em 0 1.5em; }
      th, td { border: 1px solid #666; padding: .3em .6em; vertical-align: top; text-align: left; }
      td > :first-child { margin-top: 0; }
      .schrijfruimte th { height: 2.4em; border-bottom: 0; font-weight: normal; font-size: .85em; }
      .schrijfruimte td { height: 2em; border-top-style: dotted; border-bottom-style: dotted; }
      .schrijfruimte tbody tr:last-child td { border-bottom-style: solid; }
      thead { display: table-header-group; } tr { break-inside: avoid; }
      .plaatje img { max-width: 100%; border: 1px solid #ccc; margin: .5em 0; }
      .teken img { height: 1.1em; vertical-align: -.15em; margin-right: .2em; }
      @media print { body { max-width: none; margin: 0; } h1, h2, h3, h4, h5, h6 { break-after: avoid; } }
      """;

  private static final int DIEPSTE_KOP = 6;

  private final Stijlen stijlen;

  /**
   * Makes a renderer.
   *
   * @param stijlen says which roles are headings, and of what level
   */
  public HtmlRenderer(Stijlen stijlen) {
    this.stijlen = stijlen;
  }

  @Override
  public String extensie() {
    return "html";
  }

  @Override
  public byte[] render(Document document) {
    return tekst(document).getBytes(StandardCharsets.UTF_8);
  }

  /** The document as a page. */
  public String tekst(Document document) {
    StringWriter uit = new StringWriter();
    try {
      new Bladzijde(XMLOutputFactory.newFactory().createXMLStreamWriter(uit)).schrijf(document);
    } catch (XMLStreamException e) {
      // Nothing is written to but memory, and blocks hold no characters that XML does not know.
      throw new IllegalStateException(e);
    }
    return "<!DOCTYPE html>\n" + uit + "\n";
  }

  /** One page being written. */
  private final class Bladzijde {
    private final XMLStreamWriter xml;

    /** The levels of the headings that are open, from outside to inside. */
    private final Deque<Integer> koppen = new ArrayDeque<>();

    Bladzijde(XMLStreamWriter xml) {
      this.xml = xml;
    }

    void schrijf(Document document) throws XMLStreamException {
      begin("html", "");
      xml.writeAttribute("lang", "nl");
      regeleinde();
      begin("head", "");
      regeleinde();
      xml.writeEmptyElement("meta");
      xml.writeAttribute("charset", "UTF-8");
      regeleinde();
      element("title", document.titel());
      xml.writeEmptyElement("meta");
      xml.writeAttribute("name", "author");
      xml.writeAttribute("content", document.auteur());
      regeleinde();
      element("style", "\n" + OPMAAK);
      xml.writeEndElement();
      regeleinde();
      begin("body", document.liggend() ? "liggend" : "");
      regeleinde();
      for (Blok blok : document.blokken()) {
        switch (blok) {
          case Regel r -> schrijf(r, false);
          case Tabel t -> schrijf(t);
          case Plaatje p -> schrijf(p);
        }
      }
      xml.writeEndElement();
      regeleinde();
      xml.writeEndElement();
      xml.flush();
    }

    private void schrijf(Regel regel, boolean inCel) throws XMLStreamException {
      if (regel.rol() == Rol.LEEG) {
        return;
      }
      OptionalInt overzicht = stijlen.stijl(regel, inCel).overzicht();
      boolean isTitel = regel.rol() == Rol.TITEL && !inCel;
      boolean isKop = isTitel || overzicht.isPresent();
      int niveau = isTitel ? 1 : isKop ? kopniveau(overzicht.getAsInt() + regel.niveau()) : 0;
      begin(isKop ? "h" + niveau : "p", isKop ? "" : klasse(regel, inCel));
      if (!isKop && regel.niveau() > 0) {
        xml.writeAttribute("style", "margin-left: " + 2 * inspringing(regel) + "em");
      }
      boolean vet = isKop || isOpschrift(regel);
      if (regel.nummer().isPresent()) {
        begin("span", "nummer");
        schrijf(regel.nummer().get(), vet);
        xml.writeEndElement();
        xml.writeCharacters(" ");
      }
      for (Loop loop : regel.lopen()) {
        schrijf(loop, vet);
      }
      xml.writeEndElement();
      regeleinde();
    }

    /** Markings are elements and not styles: they survive being pasted elsewhere. */
    private void schrijf(Loop loop, boolean vet) throws XMLStreamException {
      List<String> elementen = elementen(loop.markeringen(), vet);
      for (String element : elementen) {
        begin(element, "");
      }
      xml.writeCharacters(loop.tekst());
      for (int i = 0; i < elementen.size(); i++) {
        xml.writeEndElement();
      }
    }

    private void schrijf(Tabel tabel) throws XMLStreamException {
      begin("table", samen(tabel.soort().naam(), tabel.aangehaald() ? "aangehaald" : ""));
      regeleinde();
      begin("colgroup", "");
      int som = tabel.breedtes().stream().mapToInt(Integer::intValue).sum();
      for (int breedte : tabel.breedtes()) {
        xml.writeEmptyElement("col");
        xml.writeAttribute("style", "width: " + 100 * breedte / som + "%");
      }
      xml.writeEndElement();
      regeleinde();
      begin("thead", "");
      rij(tabel.kop(), "th");
      xml.writeEndElement();
      regeleinde();
      begin("tbody", "");
      regeleinde();
      for (Tabel.Rij rij : tabel.rijen()) {
        rij(rij.cellen(), "td");
      }
      xml.writeEndElement();
      regeleinde();
      xml.writeEndElement();
      regeleinde();
    }

    /** The picture is in the page itself: the page is one file. */
    private void schrijf(Plaatje plaatje) throws XMLStreamException {
      begin("p", plaatje.maat() == Plaatje.Maat.PAGINA ? "plaatje" : "teken");
      xml.writeEmptyElement("img");
      xml.writeAttribute(
          "src", "data:image/png;base64," + Base64.getEncoder().encodeToString(plaatje.png()));
      xml.writeAttribute("alt", plaatje.omschrijving());
      if (!plaatje.ernaast().isEmpty()) {
        xml.writeCharacters(" ");
        for (Loop loop : plaatje.ernaast()) {
          schrijf(loop, false);
        }
      }
      xml.writeEndElement();
      regeleinde();
    }

    private void rij(List<Tabel.Cel> cellen, String element) throws XMLStreamException {
      begin("tr", "");
      for (Tabel.Cel cel : cellen) {
        begin(element, "");
        if (element.equals("th")) {
          xml.writeAttribute("scope", "col");
        }
        for (Regel regel : cel.regels()) {
          schrijf(regel, true);
        }
        xml.writeEndElement();
      }
      xml.writeEndElement();
      regeleinde();
    }

    /** The level of a heading among those above it: h2 under the title, never one left out. */
    private int kopniveau(int overzicht) {
      while (!koppen.isEmpty() && koppen.getLast() >= overzicht) {
        koppen.removeLast();
      }
      koppen.addLast(overzicht);
      return Math.min(DIEPSTE_KOP, 1 + koppen.size());
    }

    private void begin(String element, String klasse) throws XMLStreamException {
      xml.writeStartElement(element);
      if (!klasse.isEmpty()) {
        xml.writeAttribute("class", klasse);
      }
    }

    private void element(String naam, String tekst) throws XMLStreamException {
      begin(naam, "");
      xml.writeCharacters(tekst);
      xml.writeEndElement();
      regeleinde();
    }

    private void regeleinde() throws XMLStreamException {
      xml.writeCharacters("\n");
    }
  }

  private static String klasse(Regel regel, boolean inCel) {
    return samen(
        regel.rol().naam(),
        isOpschrift(regel) ? "opschrift" : "",
        regel.nummer().isPresent() ? "genummerd" : "",
        regel.aangehaald() && !inCel ? "aangehaald" : "");
  }

  /** What looks like a heading and is none of this document: quoted, or in a cell. */
  private static boolean isOpschrift(Regel regel) {
    return switch (regel.rol()) {
      case HOOFDSTUK, PARAGRAAF, ARTIKEL, BIJLAGE, KERN, TABELKOP -> true;
      default -> false;
    };
  }

  private static int inspringing(Regel regel) {
    return regel.niveau() + (regel.aangehaald() ? 1 : 0);
  }

  /** In words that are bold already what is new or changed is underlined too. */
  private static List<String> elementen(Set<Markering> markeringen, boolean vet) {
    List<String> elementen = new ArrayList<>();
    for (Markering markering : markeringen.stream().sorted().toList()) {
      elementen.add(
          switch (markering) {
            case NIEUW -> "strong";
            case GEWIJZIGD -> "em";
            case OPEN -> "mark";
          });
    }
    if (vet && !Set.of(Markering.OPEN).containsAll(markeringen)) {
      elementen.add("u");
    }
    return elementen;
  }

  private static String samen(String... klassen) {
    return List.of(klassen).stream().filter(k -> !k.isEmpty()).collect(Collectors.joining(" "));
  }
}
