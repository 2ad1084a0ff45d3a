package nl.verordeningwijzer.document;

import jakarta.xml.bind.JAXBException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.docx4j.XmlUtils;
import org.docx4j.dml.wordprocessingDrawing.Inline;
import org.docx4j.openpackaging.exceptions.InvalidFormatException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.ImagePngPart;
import org.docx4j.wml.Drawing;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.R;

/** Puts pictures into a Word document: each as a part of the package and a drawing in the text. */
final class Docxplaatjes {

  private static final ObjectFactory FABRIEK = new ObjectFactory();

  /** Units of a drawing in a twentieth of a point. */
  private static final int EMU = 635;

  /** The height of a sign in a line of text, in twentieths of a point: 4 mm. */
  private static final int TEKEN = 227;

  private static final String XML =
      """
      <wp:inline distT="0" distB="0" distL="0" distR="0"
          xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
          xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
          xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"
          xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
        <wp:extent cx="%1$d" cy="%2$d"/>
        <wp:docPr id="%3$d" name="Plaatje %3$d"/>
        <a:graphic>
          <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">
            <pic:pic>
              <pic:nvPicPr><pic:cNvPr id="%3$d" name="Plaatje %3$d"/><pic:cNvPicPr/></pic:nvPicPr>
              <pic:blipFill><a:blip r:embed="%4$s"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>
              <pic:spPr>
                <a:xfrm><a:off x="0" y="0"/><a:ext cx="%1$d" cy="%2$d"/></a:xfrm>
                <a:prstGeom prst="rect"><a:avLst/></a:prstGeom>
                %5$s
              </pic:spPr>
            </pic:pic>
          </a:graphicData>
        </a:graphic>
      </wp:inline>
      """;

  /** A hairline around a picture of a screen, which is white at its edges. */
  private static final String RAND =
      "<a:ln w=\"6350\"><a:solidFill><a:srgbClr val=\"BFBFBF\"/></a:solidFill></a:ln>";

  private final WordprocessingMLPackage pakket;
  private final int tekstbreedte;

  /** The pictures that are in the package, at the place of their relationship. */
  private final List<byte[]> plaatjes = new ArrayList<>();

  private final List<String> relaties = new ArrayList<>();
  private int aantal;

  /**
   * @param tekstbreedte the width of the text, in twentieths of a point
   */
  Docxplaatjes(WordprocessingMLPackage pakket, int tekstbreedte) {
    this.pakket = pakket;
    this.tekstbreedte = tekstbreedte;
  }

  /** The picture as a run of text. */
  R loop(Plaatje plaatje) {
    double verhouding = plaatje.verhouding();
    boolean teken = plaatje.maat() == Plaatje.Maat.TEKEN;
    double breedte = teken ? TEKEN / verhouding : tekstbreedte;
    aantal++;
    String xml =
        String.format(
            Locale.ROOT,
            XML,
            Math.round(breedte * EMU),
            Math.round(breedte * verhouding * EMU),
            aantal,
            relatie(plaatje.png()),
            teken ? "" : RAND);
    try {
      Inline inline = (Inline) XmlUtils.unwrap(XmlUtils.unmarshalString(xml));
      // Set and not written into the XML: it may hold any character.
      inline.getDocPr().setDescr(plaatje.omschrijving());
      Drawing tekening = FABRIEK.createDrawing();
      tekening.getAnchorOrInline().add(inline);
      R loop = FABRIEK.createR();
      loop.getContent().add(tekening);
      return loop;
    } catch (JAXBException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The relationship to a picture; one that occurs twice is in the package once. */
  private String relatie(byte[] png) {
    for (int i = 0; i < plaatjes.size(); i++) {
      if (Arrays.equals(plaatjes.get(i), png)) {
        return relaties.get(i);
      }
    }
    plaatjes.add(png);
    try {
      ImagePngPart deel =
          new ImagePngPart(new PartName("/word/media/plaatje" + plaatjes.size() + ".png"));
      deel.setBinaryData(png);
      relaties.add(pakket.getMainDocumentPart().addTargetPart(deel).getId());
      return relaties.getLast();
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }
}
