package nl.verordeningwijzer.document;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.verordeningwijzer.document.Stijlboek.Alineastijl;
import nl.verordeningwijzer.document.Stijlboek.Tekenstijl;
import nl.verordeningwijzer.document.Tabel.Cel;
import org.docx4j.sharedtypes.STOnOff;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.CTHeight;
import org.docx4j.wml.CTTblLayoutType;
import org.docx4j.wml.CTTblLook;
import org.docx4j.wml.CTTblPrBase;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.R;
import org.docx4j.wml.RPr;
import org.docx4j.wml.RStyle;
import org.docx4j.wml.STHeightRule;
import org.docx4j.wml.STTblLayoutType;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.TblGrid;
import org.docx4j.wml.TblGridCol;
import org.docx4j.wml.TblPr;
import org.docx4j.wml.TblWidth;
import org.docx4j.wml.Tc;
import org.docx4j.wml.TcPr;
import org.docx4j.wml.Text;
import org.docx4j.wml.Tr;
import org.docx4j.wml.TrPr;

/**
 * Blocks as paragraphs and tables of Word. Layout is in styles; only what a style cannot know is
 * direct.
 */
final class Docxschrijver {

  private static final ObjectFactory FABRIEK = new ObjectFactory();

  /** One level of indentation where a style has none of its own: 0,9 cm. */
  private static final int STAP = 510;

  /** How far a quoted table stands in: 1 cm, like quoted text in the standard house style. */
  private static final int AANGEHAALD = 567;

  /** As high as a line of handwriting: 0,9 cm. */
  private static final int SCHRIJFREGEL = 510;

  /** What Word writes for "body text". */
  private static final int GEEN_OVERZICHT = 9;

  private final Stijlen stijlen;
  private final Stijlboek boek;
  private final int tekstbreedte;
  private final Docxplaatjes plaatjes;

  Docxschrijver(Stijlen stijlen, Stijlboek boek, int tekstbreedte, Docxplaatjes plaatjes) {
    this.stijlen = stijlen;
    this.boek = boek;
    this.tekstbreedte = tekstbreedte;
    this.plaatjes = plaatjes;
  }

  List<Object> schrijf(List<Blok> blokken) {
    List<Object> uit = new ArrayList<>();
    for (int i = 0; i < blokken.size(); i++) {
      switch (blokken.get(i)) {
        case Regel regel -> {
          P p = alinea(regel, false);
          if (i + 1 < blokken.size() && kondigtAan(regel, blokken.get(i + 1))) {
            // What is announced does not begin on another page. Not in cells: there a word
            // processor may keep the whole table together.
            p.getPPr().setKeepNext(new BooleanDefaultTrue());
          }
          uit.add(p);
        }
        case Tabel tabel -> {
          uit.add(tabel(tabel));
          if (i + 1 == blokken.size() || moetLos(blokken.get(i + 1))) {
            uit.add(alinea(Regel.van(Rol.LEEG, ""), false));
          }
        }
        case Plaatje plaatje -> uit.add(alinea(plaatje));
      }
    }
    return uit;
  }

  private P alinea(Plaatje plaatje) {
    List<Loop> woorden = new ArrayList<>();
    if (!plaatje.ernaast().isEmpty()) {
      woorden.add(Loop.van(" "));
      woorden.addAll(plaatje.ernaast());
    }
    P p = alinea(new Regel(Rol.TOELICHTING, false, Optional.empty(), 0, woorden), false);
    p.getContent().addFirst(plaatjes.loop(plaatje));
    return p;
  }

  private static boolean kondigtAan(Regel regel, Blok volgende) {
    boolean toegelicht =
        regel.rol() == Rol.MOGELIJKHEID && volgende instanceof Regel r && r.niveau() > 0;
    return regel.tekst().endsWith(":")
        || toegelicht
        || (volgende instanceof Tabel && !regel.tekst().isEmpty());
  }

  /**
   * Word joins two tables that touch, and text needs air below a table; a heading brings its own.
   */
  private boolean moetLos(Blok volgende) {
    return switch (volgende) {
      case Tabel _ -> true;
      case Plaatje _ -> false;
      case Regel regel ->
          regel.rol() != Rol.LEEG && stijlen.stijl(regel, false).overzicht().isEmpty();
    };
  }

  private P alinea(Regel regel, boolean inCel) {
    Stijlen.Stijl keuze = stijlen.stijl(regel, inCel);
    int diepste = keuze.perNiveau().size() - 1;
    Alineastijl stijl = boek.alinea(keuze.perNiveau().get(Math.min(regel.niveau(), diepste)));
    P p = FABRIEK.createP();
    PPr ppr = FABRIEK.createPPr();
    p.setPPr(ppr);
    PPrBase.PStyle naam = FABRIEK.createPPrBasePStyle();
    naam.setVal(stijl.id());
    ppr.setPStyle(naam);
    if (stijl.genummerd()) {
      ppr.setNumPr(geenNummering());
    }
    zetInspringing(ppr, stijl, Math.max(0, regel.niveau() - diepste), regel.nummer().isPresent());
    int overzicht =
        keuze.overzicht().isEmpty()
            ? GEEN_OVERZICHT
            : Math.min(
                keuze.overzicht().getAsInt() - 1 + Math.min(regel.niveau(), diepste),
                GEEN_OVERZICHT - 1);
    if (overzicht != stijl.overzicht().orElse(GEEN_OVERZICHT)) {
      PPrBase.OutlineLvl niveau = FABRIEK.createPPrBaseOutlineLvl();
      niveau.setVal(BigInteger.valueOf(overzicht));
      ppr.setOutlineLvl(niveau);
    }
    regel
        .nummer()
        .ifPresent(nummer -> {
          p.getContent().add(loop(nummer, stijl));
          // Apart, so that the underlining of a marked number stops at the number.
          R tab = FABRIEK.createR();
          tab.getContent().add(FABRIEK.createRTab());
          p.getContent().add(tab);
        });
    regel.lopen().forEach(loop -> p.getContent().add(loop(loop, stijl)));
    return p;
  }

  /** A style with numbering of its own would number what we number ourselves. */
  private static PPrBase.NumPr geenNummering() {
    PPrBase.NumPr uit = FABRIEK.createPPrBaseNumPr();
    PPrBase.NumPr.NumId geen = FABRIEK.createPPrBaseNumPrNumId();
    geen.setVal(BigInteger.ZERO);
    uit.setNumId(geen);
    return uit;
  }

  private static void zetInspringing(PPr ppr, Alineastijl stijl, int extra, boolean genummerd) {
    int stap = stijl.hangend() > 0 ? stijl.hangend() : STAP;
    int links = stijl.links() + extra * stap;
    int hangend = stijl.hangend();
    if (genummerd && hangend == 0) {
      links += STAP;
      hangend = STAP;
    } else if (!genummerd && hangend > 0) {
      // The only lid of an article has no number, and so nothing that can hang out.
      links -= hangend;
      hangend = 0;
    }
    if (links == stijl.links() && hangend == stijl.hangend()) {
      return;
    }
    PPrBase.Ind inspringing = FABRIEK.createPPrBaseInd();
    inspringing.setLeft(BigInteger.valueOf(links));
    if (hangend > 0) {
      inspringing.setHanging(BigInteger.valueOf(hangend));
    } else {
      inspringing.setFirstLine(BigInteger.ZERO);
    }
    ppr.setInd(inspringing);
  }

  private R loop(Loop loop, Alineastijl stijl) {
    R r = FABRIEK.createR();
    if (!loop.markeringen().isEmpty()) {
      r.setRPr(markering(loop.markeringen(), stijl));
    }
    r.getContent().add(text(loop.tekst()));
    return r;
  }

  static Text text(String tekst) {
    Text uit = FABRIEK.createText();
    uit.setValue(tekst);
    if (!tekst.equals(tekst.strip())) {
      uit.setSpace("preserve");
    }
    return uit;
  }

  private RPr markering(Set<Markering> markeringen, Alineastijl alinea) {
    RPr uit = FABRIEK.createRPr();
    List<Tekenstijl> tekenstijlen =
        EnumSet.copyOf(markeringen).stream().map(m -> boek.teken(m, alinea.opgemaakt())).toList();
    Tekenstijl eerste = tekenstijlen.getFirst();
    RStyle naam = FABRIEK.createRStyle();
    naam.setVal(eerste.id());
    uit.setRStyle(naam);
    // Word takes one character style per run; what a second one does is written out.
    tekenstijlen.stream().skip(1).forEach(ook -> neemOver(ook.opmaak(), uit));
    // Bold in a style of the paragraph and again in a style of the words gives not bold: such
    // properties switch. Written directly they do not.
    if (alinea.vet() && eerste.vet()) {
      uit.setB(new BooleanDefaultTrue());
    }
    if (alinea.cursief() && eerste.cursief()) {
      uit.setI(new BooleanDefaultTrue());
    }
    return uit;
  }

  private static void neemOver(RPr van, RPr naar) {
    if (van.getB() != null) {
      naar.setB(van.getB());
    }
    if (van.getI() != null) {
      naar.setI(van.getI());
    }
    if (van.getColor() != null) {
      naar.setColor(van.getColor());
    }
    if (van.getHighlight() != null) {
      naar.setHighlight(van.getHighlight());
    }
    if (van.getU() != null) {
      naar.setU(van.getU());
    }
    if (van.getShd() != null) {
      naar.setShd(van.getShd());
    }
  }

  private Tbl tabel(Tabel tabel) {
    int inspringing = tabel.aangehaald() ? AANGEHAALD : 0;
    List<Integer> breedtes = breedtes(tabel.breedtes(), tekstbreedte - inspringing);
    Tbl tbl = FABRIEK.createTbl();
    TblPr eigenschappen = FABRIEK.createTblPr();
    CTTblPrBase.TblStyle stijl = FABRIEK.createCTTblPrBaseTblStyle();
    stijl.setVal(boek.tabel(tabel.soort()));
    eigenschappen.setTblStyle(stijl);
    eigenschappen.setTblW(breedte(tekstbreedte - inspringing));
    if (inspringing > 0) {
      eigenschappen.setTblInd(breedte(inspringing));
    }
    // Otherwise Word gives the longest text the widest column.
    CTTblLayoutType vast = FABRIEK.createCTTblLayoutType();
    vast.setType(STTblLayoutType.FIXED);
    eigenschappen.setTblLayout(vast);
    CTTblLook uiterlijk = FABRIEK.createCTTblLook();
    boolean schrijven = tabel.soort() == Tabelsoort.SCHRIJFRUIMTE;
    // In room to write the first row is room too, and looks like it.
    uiterlijk.setVal(schrijven ? "0000" : "0020");
    uiterlijk.setFirstRow(schrijven ? STOnOff.ZERO : STOnOff.ONE);
    eigenschappen.setTblLook(uiterlijk);
    tbl.setTblPr(eigenschappen);
    TblGrid raster = FABRIEK.createTblGrid();
    for (int breedte : breedtes) {
      TblGridCol kolom = FABRIEK.createTblGridCol();
      kolom.setW(BigInteger.valueOf(breedte));
      raster.getGridCol().add(kolom);
    }
    tbl.setTblGrid(raster);
    Tr kop = rij(tabel.kop(), breedtes, schrijven);
    kop.getTrPr()
        .getCnfStyleOrDivIdOrGridBefore()
        .add(FABRIEK.createCTTrPrBaseTblHeader(new BooleanDefaultTrue()));
    tbl.getContent().add(kop);
    tabel.rijen().forEach(rij -> tbl.getContent().add(rij(rij.cellen(), breedtes, schrijven)));
    return tbl;
  }

  private Tr rij(List<Cel> cellen, List<Integer> breedtes, boolean schrijven) {
    Tr tr = FABRIEK.createTr();
    // A row is one provision: it stays on one page, unless it is longer than a page.
    TrPr bijeen = FABRIEK.createTrPr();
    bijeen
        .getCnfStyleOrDivIdOrGridBefore()
        .add(FABRIEK.createCTTrPrBaseCantSplit(new BooleanDefaultTrue()));
    if (schrijven) {
      CTHeight hoogte = FABRIEK.createCTHeight();
      hoogte.setVal(BigInteger.valueOf(SCHRIJFREGEL));
      hoogte.setHRule(STHeightRule.AT_LEAST);
      bijeen.getCnfStyleOrDivIdOrGridBefore().add(FABRIEK.createCTTrPrBaseTrHeight(hoogte));
    }
    tr.setTrPr(bijeen);
    for (int k = 0; k < cellen.size(); k++) {
      Tc tc = FABRIEK.createTc();
      TcPr eigenschappen = FABRIEK.createTcPr();
      eigenschappen.setTcW(breedte(breedtes.get(k)));
      tc.setTcPr(eigenschappen);
      cellen.get(k).regels().forEach(regel -> tc.getContent().add(alinea(regel, true)));
      if (tc.getContent().isEmpty()) {
        // Word calls a cell without a paragraph damaged.
        tc.getContent().add(alinea(Regel.van(Rol.LEEG, ""), true));
      }
      tr.getContent().add(tc);
    }
    return tr;
  }

  /** The widths that together are exactly the whole. */
  private static List<Integer> breedtes(List<Integer> delen, int geheel) {
    int som = delen.stream().mapToInt(Integer::intValue).sum();
    List<Integer> uit = new ArrayList<>();
    int tot = 0;
    int begin = 0;
    for (int deel : delen) {
      tot += deel;
      int einde = (int) ((long) geheel * tot / som);
      uit.add(einde - begin);
      begin = einde;
    }
    return uit;
  }

  private static TblWidth breedte(int breedte) {
    TblWidth uit = FABRIEK.createTblWidth();
    uit.setType(TblWidth.TYPE_DXA);
    uit.setW(BigInteger.valueOf(breedte));
    return uit;
  }
}
