package nl.verordeningwijzer.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A written file, looked at as a zip of XML and so without the library that wrote it. */
final class Docx {

  private final Map<String, byte[]> delen;

  Docx(byte[] bytes) throws IOException {
    delen = Pakket.uitpakken(bytes);
  }

  Iterable<String> namen() {
    return delen.keySet();
  }

  String tekst(String deel) {
    return new String(delen.get(deel), StandardCharsets.UTF_8);
  }

  String alles() {
    StringBuilder uit = new StringBuilder();
    delen.keySet().forEach(naam -> uit.append(naam).append('\n').append(tekst(naam)).append('\n'));
    return uit.toString();
  }

  /**
   * The values of nodes in a part; prefixes of elements and attributes are left out of the path.
   */
  List<String> waarden(String deel, String pad) throws Exception {
    List<String> uit = new ArrayList<>();
    NodeList gevonden = zoek(ontleed(deel), pad);
    for (int i = 0; i < gevonden.getLength(); i++) {
      Node node = gevonden.item(i);
      uit.add(node.getNodeValue() == null ? node.getTextContent() : node.getNodeValue());
    }
    return uit;
  }

  /** A part as a tree. */
  org.w3c.dom.Document ontleed(String deel) throws Exception {
    var fabriek = DocumentBuilderFactory.newDefaultInstance();
    fabriek.setNamespaceAware(true);
    return fabriek.newDocumentBuilder().parse(new ByteArrayInputStream(delen.get(deel)));
  }

  private static NodeList zoek(Node node, String pad) throws XPathExpressionException {
    // w:p → *[local-name()='p'] and @w:val → @*[local-name()='val'], so that a test reads as Word.
    String zonder =
        pad.replaceAll("@w:(\\w+)", "@*[local-name()='$1']")
            .replaceAll("(?<![@\\w])w:(\\w+)", "*[local-name()='$1']");
    return (NodeList)
        XPathFactory.newDefaultInstance().newXPath().evaluate(zonder, node, XPathConstants.NODESET);
  }

  /** The values of nodes in the body. */
  List<String> body(String pad) throws Exception {
    return waarden("word/document.xml", pad);
  }

  /** The one value of a node for the paragraph with this text, or nothing. */
  List<String> bij(String tekst, String pad) throws Exception {
    return body("//w:p[normalize-space(.)=\"" + tekst + "\"]/" + pad);
  }
}
