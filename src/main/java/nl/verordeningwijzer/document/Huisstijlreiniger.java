package nl.verordeningwijzer.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Takes from a Word template what a document needs, and nothing else. It works by what is allowed:
 * a part comes along when a known kind of relationship leads to it within the package. So macros,
 * ActiveX, embedded objects, attached templates, mail merge, web links, building blocks, custom XML
 * and the names of earlier authors stay behind, as does every kind that Word may yet invent.
 */
final class Huisstijlreiniger {

  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String RELATIES =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String TYPEN =
      "http://schemas.openxmlformats.org/package/2006/content-types";
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String DOCUMENT =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  private static final String VERWIJZINGSTYPE =
      "application/vnd.openxmlformats-package.relationships+xml";

  private static final Set<String> TOEGESTAAN =
      Set.of(
          "styles",
          "settings",
          "fontTable",
          "font",
          "theme",
          "numbering",
          "header",
          "footer",
          "image",
          "footnotes",
          "endnotes");

  /** Fields that read from elsewhere, start a program or run a macro when they are updated. */
  private static final Pattern GEVAARLIJK_VELD =
      Pattern.compile(
          "^\\s*(INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|DDE|DDEAUTO|LINK|EMBED|DATABASE"
              + "|MACROBUTTON|RD|HTMLCONTROL|CONTROL)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  /** Of these a part never survives without the rest. */
  private static final Set<String> HEEL = Set.of("drawing", "pict", "object", "mailMerge");

  private static final Set<String> OPMERKING =
      Set.of("commentRangeStart", "commentRangeEnd", "commentReference");

  private final String bron;
  private final Map<String, byte[]> oud;
  private final Map<String, byte[]> nieuw = new LinkedHashMap<>();

  private Huisstijlreiniger(String bron, Map<String, byte[]> oud) {
    this.bron = bron;
    this.oud = oud;
  }

  /**
   * The template as a clean document.
   *
   * @throws DocumentFout if it is no usable Word file
   */
  static byte[] docx(String bron, byte[] inhoud) throws DocumentFout {
    try {
      Map<String, byte[]> delen = Pakket.uitpakken(inhoud);
      if (!delen.containsKey(Pakket.INHOUDSTYPEN) || !delen.containsKey("_rels/.rels")) {
        throw Melding.HUISSTIJL_GEEN_WORD.fout(bron, Melding.woord("huisstijl.geen-zip"));
      }
      Huisstijlreiniger reiniger = new Huisstijlreiniger(bron, delen);
      reiniger.loopDoor();
      return Pakket.inpakken(reiniger.nieuw);
    } catch (Pakket.TeGroot e) {
      throw Melding.HUISSTIJL_TE_GROOT.fout(e, bron);
    } catch (IOException | SAXException | TransformerException e) {
      throw Melding.HUISSTIJL_GEEN_WORD.fout(e, bron, Melding.woord("huisstijl.beschadigd"));
    }
  }

  private void loopDoor() throws IOException, SAXException, TransformerException, DocumentFout {
    String hoofd = null;
    Document wortel = xml("_rels/.rels");
    for (Element relatie : elementen(wortel, RELATIES, "Relationship")) {
      if (relatie.getAttribute("Type").equals(OFFICE + "/officeDocument") && !extern(relatie)) {
        hoofd = doel("", relatie.getAttribute("Target"));
      } else {
        relatie.getParentNode().removeChild(relatie);
      }
    }
    if (hoofd == null || !oud.containsKey(hoofd)) {
      throw Melding.HUISSTIJL_GEEN_WORD.fout(bron, Melding.woord("huisstijl.beschadigd"));
    }
    nieuw.put("_rels/.rels", bytes(wortel));

    Set<String> gezien = new HashSet<>(Set.of(hoofd));
    Deque<String> werk = new ArrayDeque<>(gezien);
    while (!werk.isEmpty()) {
      String deel = werk.remove();
      for (String doel : neemMee(deel)) {
        if (gezien.add(doel)) {
          werk.add(doel);
        }
      }
    }
    nieuw.put(Pakket.INHOUDSTYPEN, inhoudstypen(hoofd));
  }

  /** Copies a part with the relationships it may keep; returns the parts those lead to. */
  private List<String> neemMee(String deel)
      throws IOException, SAXException, TransformerException, DocumentFout {
    List<String> doelen = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    String relatiedeel = relatiedeel(deel);
    if (oud.containsKey(relatiedeel)) {
      Document relaties = xml(relatiedeel);
      for (Element relatie : elementen(relaties, RELATIES, "Relationship")) {
        Optional<String> doel = toegestaanDoel(deel, relatie);
        if (doel.isPresent()) {
          doelen.add(doel.get());
          ids.add(relatie.getAttribute("Id"));
        } else {
          relatie.getParentNode().removeChild(relatie);
        }
      }
      if (!ids.isEmpty()) {
        nieuw.put(relatiedeel, bytes(relaties));
      }
    }
    if (deel.endsWith(".xml")) {
      Document inhoud = xml(deel);
      weigerVelden(inhoud);
      nieuw.put(deel, zonderLosseEinden(inhoud, ids) ? bytes(inhoud) : oud.get(deel));
    } else {
      nieuw.put(deel, oud.get(deel));
    }
    return doelen;
  }

  private Optional<String> toegestaanDoel(String deel, Element relatie) throws IOException {
    String type = relatie.getAttribute("Type");
    if (extern(relatie)
        || !type.startsWith(OFFICE + "/")
        || !TOEGESTAAN.contains(type.substring(OFFICE.length() + 1))) {
      return Optional.empty();
    }
    return Optional.of(doel(deel, relatie.getAttribute("Target"))).filter(oud::containsKey);
  }

  private static boolean extern(Element relatie) {
    return relatie.getAttribute("TargetMode").equalsIgnoreCase("External");
  }

  /**
   * Removes what points to a relationship that stays behind, since Word calls a file with a loose
   * end damaged. Of a link the words remain.
   */
  private static boolean zonderLosseEinden(Document inhoud, Set<String> ids) {
    boolean veranderd = false;
    for (Element element : elementen(inhoud, "*", "*")) {
      if (!heeftLosEind(element, ids) || element.getParentNode() == null) {
        continue;
      }
      veranderd = true;
      Node ouder = element.getParentNode();
      if (element.getLocalName().equals("hyperlink") && W.equals(element.getNamespaceURI())) {
        while (element.getFirstChild() != null) {
          ouder.insertBefore(element.getFirstChild(), element);
        }
      }
      Node weg = tekening(element);
      if (weg.getParentNode() != null) {
        weg.getParentNode().removeChild(weg);
      }
    }
    return veranderd;
  }

  /**
   * The whole drawing that an element is part of, or else the element: half a drawing is damage.
   */
  private static Node tekening(Element element) {
    for (Node n = element; n instanceof Element e; n = n.getParentNode()) {
      if (W.equals(e.getNamespaceURI()) && HEEL.contains(e.getLocalName())) {
        return e;
      }
    }
    return element;
  }

  private static boolean heeftLosEind(Element element, Set<String> ids) {
    // Comments stay behind, so what points to them does too.
    if (W.equals(element.getNamespaceURI()) && OPMERKING.contains(element.getLocalName())) {
      return true;
    }
    NamedNodeMap attributen = element.getAttributes();
    for (int i = 0; i < attributen.getLength(); i++) {
      Attr attribuut = (Attr) attributen.item(i);
      if (OFFICE.equals(attribuut.getNamespaceURI())
          && !attribuut.getValue().isEmpty()
          && !ids.contains(attribuut.getValue())) {
        return true;
      }
    }
    return false;
  }

  private void weigerVelden(Document inhoud) throws DocumentFout {
    StringBuilder codes = new StringBuilder();
    for (Element element : elementen(inhoud, W, "*")) {
      switch (element.getLocalName()) {
        case "fldChar" -> codes.append('\n');
        // Word may cut a field code in pieces anywhere.
        case "instrText" -> codes.append(element.getTextContent());
        case "fldSimple" -> codes.append('\n').append(element.getAttributeNS(W, "instr"));
        default -> {}
      }
    }
    Matcher gevonden = GEVAARLIJK_VELD.matcher(codes);
    if (gevonden.find()) {
      throw Melding.HUISSTIJL_VELD.fout(bron, gevonden.group(1).toUpperCase(Locale.ROOT));
    }
  }

  private byte[] inhoudstypen(String hoofd) throws IOException, SAXException, TransformerException {
    Map<String, String> perExtensie = new HashMap<>();
    Map<String, String> perDeel = new HashMap<>();
    Document document = xml(Pakket.INHOUDSTYPEN);
    for (Element e : elementen(document, TYPEN, "Default")) {
      perExtensie.put(
          e.getAttribute("Extension").toLowerCase(Locale.ROOT), e.getAttribute("ContentType"));
    }
    for (Element e : elementen(document, TYPEN, "Override")) {
      perDeel.put(e.getAttribute("PartName"), e.getAttribute("ContentType"));
    }
    Element wortel = document.getDocumentElement();
    while (wortel.getFirstChild() != null) {
      wortel.removeChild(wortel.getFirstChild());
    }
    voegToe(wortel, "Default", "Extension", "rels", VERWIJZINGSTYPE);
    for (String deel : nieuw.keySet()) {
      if (deel.endsWith(".rels")) {
        continue;
      }
      String extensie = deel.substring(deel.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
      // A template, with or without macros, becomes an ordinary document.
      String type =
          deel.equals(hoofd)
              ? DOCUMENT
              : perDeel.getOrDefault("/" + deel, perExtensie.getOrDefault(extensie, ""));
      if (type.isEmpty()) {
        throw new IOException("no content type for " + deel);
      }
      voegToe(wortel, "Override", "PartName", "/" + deel, type);
    }
    return bytes(document);
  }

  private static void voegToe(
      Element wortel, String soort, String kenmerk, String waarde, String type) {
    Element element = wortel.getOwnerDocument().createElementNS(TYPEN, soort);
    element.setAttribute(kenmerk, waarde);
    element.setAttribute("ContentType", type);
    wortel.appendChild(element);
  }

  private static String relatiedeel(String deel) {
    int naam = deel.lastIndexOf('/') + 1;
    return deel.substring(0, naam) + "_rels/" + deel.substring(naam) + ".rels";
  }

  private static String doel(String deel, String doel) throws IOException {
    try {
      String pad = URI.create("/" + deel).resolve(doel).getPath();
      return pad == null ? "" : pad.substring(pad.startsWith("/") ? 1 : 0);
    } catch (IllegalArgumentException e) {
      throw new IOException("no part name: " + doel, e);
    }
  }

  private Document xml(String deel) throws IOException, SAXException {
    try {
      DocumentBuilderFactory fabriek = DocumentBuilderFactory.newDefaultNSInstance();
      fabriek.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      fabriek.setXIncludeAware(false);
      fabriek.setExpandEntityReferences(false);
      var bouwer = fabriek.newDocumentBuilder();
      // Otherwise the parser prints its complaint, which also becomes our message.
      bouwer.setErrorHandler(null);
      return bouwer.parse(new ByteArrayInputStream(oud.get(deel)));
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the XML parser of the JDK lacks a feature it always had", e);
    }
  }

  private static byte[] bytes(Document document) throws TransformerException {
    Transformer schrijver = TransformerFactory.newDefaultInstance().newTransformer();
    schrijver.setOutputProperty(OutputKeys.ENCODING, StandardCharsets.UTF_8.name());
    document.setXmlStandalone(true);
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    schrijver.transform(new DOMSource(document), new StreamResult(uit));
    return uit.toByteArray();
  }

  /** A list that does not change while elements are removed. */
  private static List<Element> elementen(Document document, String ruimte, String naam) {
    NodeList gevonden = document.getElementsByTagNameNS(ruimte, naam);
    List<Element> uit = new ArrayList<>();
    for (int i = 0; i < gevonden.getLength(); i++) {
      uit.add((Element) gevonden.item(i));
    }
    return uit;
  }
}
