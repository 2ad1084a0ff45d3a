package nl.verordeningwijzer.document;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.verordeningwijzer.document.Tabel.Cel;
import nl.verordeningwijzer.document.Tabel.Rij;

/**
 * Reads the XML of blocks that a document template writes.
 *
 * <p>A template can be edited by its users, so its output is not trusted: no document type, no
 * entities, only the elements of the block language (which also bounds the depth) and a bound on
 * the size. Whatever is wrong is one {@link DocumentFout} that names the line and the words.
 */
public final class BlokkenLezer {

  /** The longest text that is read: a hundred times the largest ordinance we know. */
  static final int MEESTE_TEKENS = 20_000_000;

  /** The most paragraphs and tables in one document, cells included. */
  static final int MEESTE_BLOKKEN = 200_000;

  private static final Pattern REGELEINDE = Pattern.compile("[ \\t]*[\\r\\n][ \\t\\r\\n]*");
  private static final Pattern SPATIES = Pattern.compile("[ \\t\\r\\n]+");
  private static final int LANGSTE_CITAAT = 80;

  private final String bron;
  private final String[] bronregels;
  private final XMLStreamReader xml;

  /** Where an element began, to say which one was not closed. */
  private record Begin(String naam, int regel) {}

  private final Deque<Begin> open = new ArrayDeque<>();
  private Begin laatste = new Begin("document", 1);
  private int blokken;

  private BlokkenLezer(String bron, String tekst) throws XMLStreamException {
    this.bron = bron;
    this.bronregels = tekst.split("\\R", -1);
    // The parser of the JDK, whatever other one a library may have put on the class path.
    XMLInputFactory fabriek = XMLInputFactory.newDefaultFactory();
    fabriek.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    fabriek.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    fabriek.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    fabriek.setProperty(XMLInputFactory.IS_COALESCING, true);
    this.xml = fabriek.createXMLStreamReader(new StringReader(tekst));
  }

  /**
   * Reads a document.
   *
   * @param bron the template, as the user knows it; it is named in an error
   * @param tekst the XML that the template wrote
   * @throws DocumentFout if the XML is not well-formed, is too large, or says something that the
   *     block language does not know
   */
  public static Document lees(String bron, String tekst) throws DocumentFout {
    if (tekst.length() > MEESTE_TEKENS) {
      throw Melding.XML_TE_GROOT.fout(bron, Melding.woord("sjabloon.tekens", MEESTE_TEKENS));
    }
    BlokkenLezer lezer = null;
    try {
      lezer = new BlokkenLezer(bron, tekst);
      return lezer.document();
    } catch (XMLStreamException e) {
      int regel = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
      Begin begin = lezer == null ? new Begin("document", 1) : lezer.laatsteOpen();
      String citaat = lezer == null ? "" : lezer.citaat(regel);
      throw Melding.XML_ONGELDIG.fout(e, bron, regel, begin.naam(), begin.regel(), citaat);
    }
  }

  private Begin laatsteOpen() {
    return open.isEmpty() ? laatste : open.peek();
  }

  private String citaat(int regel) {
    String tekst = regel <= bronregels.length ? bronregels[regel - 1].strip() : "";
    return tekst.length() <= LANGSTE_CITAAT ? tekst : tekst.substring(0, LANGSTE_CITAAT) + "…";
  }

  private Document document() throws XMLStreamException, DocumentFout {
    String naam = volgendElement("document", Set.of("document")).orElse("");
    if (naam.isEmpty()) {
      throw new XMLStreamException("no root element", xml.getLocation());
    }
    kenmerken("titel", "auteur", "stand");
    String titel = verplicht("titel");
    String auteur = verplicht("auteur");
    boolean liggend = keuze("stand", "staand", "staand", "liggend").equals("liggend");
    List<Blok> uit = new ArrayList<>();
    for (Optional<String> e = kind("regel", "tabel"); e.isPresent(); e = kind("regel", "tabel")) {
      uit.add(e.get().equals("regel") ? regel() : tabel());
    }
    while (xml.hasNext()) {
      // Reads on, so that rubbish after the document is an error too.
      weigerDtd(xml.next());
    }
    return new Document(titel, auteur, liggend, uit);
  }

  private Regel regel() throws XMLStreamException, DocumentFout {
    tel();
    kenmerken("rol", "nummer", "niveau", "m", "nummer-m", "aangehaald");
    Rol rol =
        waarde("rol", verplicht("rol"), Rol::vanNaam, Namen.opsomming(Rol.values(), Rol::naam));
    boolean aangehaald = jaNee("aangehaald");
    int niveau =
        waarde(
            "niveau",
            kenmerk("niveau").orElse("0"),
            tekst -> getal(tekst).filter(n -> n <= Regel.DIEPSTE_NIVEAU),
            "0 t/m " + Regel.DIEPSTE_NIVEAU);
    Set<Markering> vanRegel = markeringen("m");
    Set<Markering> vanNummer = samen(vanRegel, markeringen("nummer-m"));
    Optional<Loop> nummer =
        kenmerk("nummer")
            .map(n -> SPATIES.matcher(n).replaceAll(" ").strip())
            .map(n -> new Loop(n, vanNummer));
    return new Regel(rol, aangehaald, nummer, niveau, lopen(vanRegel));
  }

  /** The text of a regel, up to and including its end tag. */
  private List<Loop> lopen(Set<Markering> vanRegel) throws XMLStreamException, DocumentFout {
    List<Loop> uit = new ArrayList<>();
    Set<Markering> nu = vanRegel;
    boolean inLoop = false;
    while (true) {
      int soort = volgende();
      if (soort == XMLStreamConstants.CHARACTERS) {
        String tekst = xml.getText();
        boolean opmaak = !inLoop && tekst.isBlank() && REGELEINDE.matcher(tekst).find();
        if (!opmaak) {
          String eenRegel = REGELEINDE.matcher(tekst).replaceAll(" ").replace('\t', ' ');
          uit.add(new Loop(zonderBesturing(eenRegel), nu));
        }
      } else if (soort == XMLStreamConstants.START_ELEMENT) {
        if (inLoop || !xml.getLocalName().equals("l")) {
          throw onbekend(inLoop ? "l" : "regel", inLoop ? "–" : "l");
        }
        kenmerken("m");
        nu = samen(vanRegel, markeringen("m"));
        inLoop = true;
      } else if (soort == XMLStreamConstants.END_ELEMENT) {
        if (!inLoop) {
          return zonderRand(uit);
        }
        inLoop = false;
        nu = vanRegel;
      }
    }
  }

  /** The control characters of the range from 7F, which XML allows and Word does not. */
  private static String zonderBesturing(String tekst) {
    return tekst.codePoints().anyMatch(Character::isISOControl)
        ? tekst.replaceAll("\\p{Cc}", "")
        : tekst;
  }

  /** Without spaces at the edges of the paragraph, which come from the layout of the template. */
  private static List<Loop> zonderRand(List<Loop> lopen) {
    List<Loop> uit = new ArrayList<>(lopen);
    while (!uit.isEmpty()) {
      Loop eerste = uit.removeFirst();
      Loop korter = new Loop(eerste.tekst().replaceFirst("^ +", ""), eerste.markeringen());
      if (!korter.tekst().isEmpty()) {
        uit.addFirst(korter);
        break;
      }
    }
    while (!uit.isEmpty()) {
      Loop laatste = uit.removeLast();
      Loop korter = new Loop(laatste.tekst().replaceFirst(" +$", ""), laatste.markeringen());
      if (!korter.tekst().isEmpty()) {
        uit.addLast(korter);
        break;
      }
    }
    return uit;
  }

  private Tabel tabel() throws XMLStreamException, DocumentFout {
    tel();
    int beginregel = regelnummer();
    kenmerken("rol", "aangehaald", "breedtes");
    Tabelsoort soort =
        waarde(
            "rol",
            verplicht("rol"),
            Tabelsoort::vanNaam,
            Namen.opsomming(Tabelsoort.values(), Tabelsoort::naam));
    boolean aangehaald = jaNee("aangehaald");
    Optional<List<Integer>> breedtes = breedtes();
    List<Cel> kop = List.of();
    List<Rij> rijen = new ArrayList<>();
    for (Optional<String> e = kind("kop", "rij"); e.isPresent(); e = kind("kop", "rij")) {
      int regel = regelnummer();
      kenmerken();
      boolean isKop = e.get().equals("kop");
      List<Cel> cellen = cellen(isKop);
      if (isKop != kop.isEmpty() || cellen.isEmpty()) {
        throw Melding.TABEL_ZONDER_KOP.fout(bron, regel);
      }
      if (isKop) {
        kop = cellen;
      } else if (cellen.size() != kop.size()) {
        throw Melding.TABEL_ONGELIJK.fout(bron, regel, cellen.size(), kop.size());
      } else {
        rijen.add(new Rij(cellen));
      }
    }
    if (kop.isEmpty()) {
      throw Melding.TABEL_ZONDER_KOP.fout(bron, beginregel);
    }
    List<Integer> delen = breedtes.orElse(Collections.nCopies(kop.size(), 1));
    if (delen.size() != kop.size()) {
      throw Melding.TABEL_ONGELIJK.fout(bron, beginregel, delen.size(), kop.size());
    }
    return new Tabel(soort, aangehaald, delen, kop, rijen);
  }

  private List<Cel> cellen(boolean kop) throws XMLStreamException, DocumentFout {
    List<Cel> uit = new ArrayList<>();
    while (kind("cel").isPresent()) {
      kenmerken();
      uit.add(cel(kop));
    }
    return uit;
  }

  /** A cell with paragraphs, or with bare text as shorthand for one paragraph. */
  private Cel cel(boolean kop) throws XMLStreamException, DocumentFout {
    tel();
    List<Regel> regels = new ArrayList<>();
    StringBuilder los = new StringBuilder();
    while (true) {
      int soort = volgende();
      if (soort == XMLStreamConstants.CHARACTERS) {
        los.append(xml.getText());
      } else if (soort == XMLStreamConstants.START_ELEMENT) {
        if (!xml.getLocalName().equals("regel")) {
          throw onbekend("cel", "regel");
        }
        regels.add(regel());
      } else if (soort == XMLStreamConstants.END_ELEMENT) {
        String tekst = SPATIES.matcher(zonderBesturing(los.toString())).replaceAll(" ").strip();
        if (!tekst.isEmpty() && !regels.isEmpty()) {
          throw losseTekst("cel", tekst);
        }
        if (!tekst.isEmpty()) {
          regels.add(Regel.van(kop ? Rol.TABELKOP : Rol.ALINEA, tekst));
        }
        return new Cel(regels);
      }
    }
  }

  private Optional<List<Integer>> breedtes() throws DocumentFout {
    Optional<String> tekst = kenmerk("breedtes");
    if (tekst.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> uit = new ArrayList<>();
    for (String deel : SPATIES.splitAsStream(tekst.get().strip()).toList()) {
      uit.add(waarde("breedtes", deel, d -> getal(d).filter(n -> n > 0), "30 70"));
    }
    return Optional.of(uit);
  }

  // The parser below the grammar.

  /** The next child element, or nothing at the end tag of the element we are in. */
  private Optional<String> kind(String... toegestaan) throws XMLStreamException, DocumentFout {
    return volgendElement(laatsteOpen().naam(), Set.of(toegestaan));
  }

  private Optional<String> volgendElement(String ouder, Set<String> toegestaan)
      throws XMLStreamException, DocumentFout {
    while (xml.hasNext()) {
      int soort = volgende();
      if (soort == XMLStreamConstants.START_ELEMENT) {
        String naam = xml.getLocalName();
        if (!toegestaan.contains(naam)) {
          throw onbekend(ouder, String.join(", ", toegestaan.stream().sorted().toList()));
        }
        return Optional.of(naam);
      }
      if (soort == XMLStreamConstants.END_ELEMENT) {
        return Optional.empty();
      }
      if (soort == XMLStreamConstants.CHARACTERS && !xml.getText().isBlank()) {
        throw losseTekst(ouder, xml.getText());
      }
    }
    return Optional.empty();
  }

  private int volgende() throws XMLStreamException, DocumentFout {
    int soort = xml.next();
    weigerDtd(soort);
    if (soort == XMLStreamConstants.START_ELEMENT) {
      laatste = new Begin(xml.getLocalName(), regelnummer());
      open.push(laatste);
    } else if (soort == XMLStreamConstants.END_ELEMENT) {
      open.pop();
    }
    return soort;
  }

  private void weigerDtd(int soort) throws DocumentFout {
    if (soort == XMLStreamConstants.DTD
        || soort == XMLStreamConstants.PROCESSING_INSTRUCTION
        || soort == XMLStreamConstants.ENTITY_REFERENCE) {
      throw Melding.XML_DTD.fout(bron, regelnummer());
    }
  }

  private void tel() throws DocumentFout {
    blokken++;
    if (blokken > MEESTE_BLOKKEN) {
      throw Melding.XML_TE_GROOT.fout(bron, Melding.woord("sjabloon.blokken", MEESTE_BLOKKEN));
    }
  }

  private int regelnummer() {
    return Math.max(1, xml.getLocation().getLineNumber());
  }

  private DocumentFout losseTekst(String ouder, String tekst) {
    String vanafBegin = tekst.stripLeading();
    // The parser stands behind the text; the line to look at is where it begins.
    int regel = regelnummer() - (int) vanafBegin.chars().filter(c -> c == '\n').count();
    String begin = vanafBegin.lines().findFirst().orElse("").strip();
    return Melding.TEKST_BUITEN_REGEL.fout(bron, regel, ouder, begin);
  }

  private DocumentFout onbekend(String ouder, String toegestaan) {
    return Melding.ELEMENT_ONBEKEND.fout(
        bron, regelnummer(), xml.getLocalName(), ouder, toegestaan);
  }

  private void kenmerken(String... bekend) throws DocumentFout {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String naam = xml.getAttributeLocalName(i);
      if (!Arrays.asList(bekend).contains(naam)) {
        throw Melding.ATTRIBUUT_ONBEKEND.fout(
            bron,
            regelnummer(),
            xml.getLocalName(),
            naam,
            bekend.length == 0 ? "–" : String.join(", ", bekend));
      }
    }
  }

  private Optional<String> kenmerk(String naam) {
    return Optional.ofNullable(xml.getAttributeValue(null, naam));
  }

  private String verplicht(String naam) throws DocumentFout {
    String waarde =
        kenmerk(naam)
            .map(w -> SPATIES.matcher(zonderBesturing(w)).replaceAll(" ").strip())
            .orElse("");
    if (waarde.isEmpty()) {
      throw Melding.ATTRIBUUT_ONTBREEKT.fout(bron, regelnummer(), xml.getLocalName(), naam);
    }
    return waarde;
  }

  private <T> T waarde(
      String kenmerk, String tekst, Function<String, Optional<T>> lees, String bekend)
      throws DocumentFout {
    Optional<T> waarde = lees.apply(tekst);
    if (waarde.isEmpty()) {
      throw Melding.WAARDE_ONBEKEND.fout(
          bron, regelnummer(), xml.getLocalName(), kenmerk, tekst, bekend);
    }
    return waarde.get();
  }

  private String keuze(String kenmerk, String standaard, String... bekend) throws DocumentFout {
    return waarde(
        kenmerk,
        kenmerk(kenmerk).orElse(standaard),
        tekst -> Namen.zoek(bekend, Function.identity(), tekst),
        String.join(", ", bekend));
  }

  private boolean jaNee(String kenmerk) throws DocumentFout {
    return keuze(kenmerk, "nee", "ja", "nee").equals("ja");
  }

  private Set<Markering> markeringen(String kenmerk) throws DocumentFout {
    Set<Markering> uit = EnumSet.noneOf(Markering.class);
    for (String naam : SPATIES.splitAsStream(kenmerk(kenmerk).orElse("").strip()).toList()) {
      if (!naam.isEmpty()) {
        String bekend = Namen.opsomming(Markering.values(), Markering::naam);
        uit.add(waarde(kenmerk, naam, Markering::vanNaam, bekend));
      }
    }
    return uit;
  }

  private static Set<Markering> samen(Set<Markering> een, Set<Markering> ander) {
    Set<Markering> uit = EnumSet.noneOf(Markering.class);
    uit.addAll(een);
    uit.addAll(ander);
    return uit;
  }

  private static Optional<Integer> getal(String tekst) {
    return tekst.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(tekst)) : Optional.empty();
  }
}
