package nl.verordeningwijzer.document;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The delivered house style, changed the way a municipality or an attacker would. */
final class Dotx {

  private static final String RELATIES = "word/_rels/document.xml.rels";

  private final Map<String, byte[]> delen;

  Dotx() throws Exception {
    delen = new TreeMap<>(Pakket.uitpakken(Files.readAllBytes(Voorbeelden.HUISSTIJL)));
  }

  Dotx verander(String deel, UnaryOperator<String> hoe) {
    String oud = new String(delen.get(deel), StandardCharsets.UTF_8);
    String nieuw = hoe.apply(oud);
    if (nieuw.equals(oud)) {
      throw new IllegalArgumentException("nothing to change in " + deel);
    }
    return zet(deel, nieuw);
  }

  Dotx zet(String deel, String inhoud) {
    delen.put(deel, inhoud.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  Dotx body(String body) {
    return verander(
        "word/document.xml",
        xml -> xml.replaceFirst("(?s)<w:body>.*?<w:sectPr>", "<w:body>" + body + "<w:sectPr>"));
  }

  Dotx relatie(String soort, String id, String doel, boolean extern) {
    String type =
        soort.startsWith("http")
            ? soort
            : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + soort;
    return verander(
        RELATIES,
        xml ->
            xml.replace(
                "</Relationships>",
                "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"%s/></Relationships>"
                    .formatted(id, type, doel, extern ? " TargetMode=\"External\"" : "")));
  }

  Dotx inhoudstype(String deel, String type) {
    return verander(
        Pakket.INHOUDSTYPEN,
        xml ->
            xml.replace(
                "</Types>",
                "<Override PartName=\"/%s\" ContentType=\"%s\"/></Types>".formatted(deel, type)));
  }

  byte[] bytes() throws Exception {
    return Pakket.inpakken(delen);
  }

  Huisstijl huisstijl() throws Exception {
    return Huisstijl.lees("eigen.dotx", bytes());
  }

  static Huisstijl geleverd() throws Exception {
    return Huisstijl.lees(Voorbeelden.HUISSTIJL);
  }
}
