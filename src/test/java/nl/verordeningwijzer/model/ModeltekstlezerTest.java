package nl.verordeningwijzer.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Fout;
import nl.verordeningwijzer.regeling.Uitkomst;
import nl.verordeningwijzer.verwijzing.Plaatsnaam;
import nl.verordeningwijzer.verwijzing.Verwijzingzoeker;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the notation means: text in, and what was understood of it out (see {@link Weergave}). */
@DisplayName("Een modeltekst")
class ModeltekstlezerTest {

  private static final Verwijzingzoeker ZOEKER = new Verwijzingzoeker(List.of("wet", "Ziektewet"));

  @Nested
  @DisplayName("bestaat uit regels")
  class Regelsoorten {

    @Test
    @DisplayName("van elke soort die de notatie kent")
    void alleSoorten() {
      assertThat(
              gelezen(
                  """
                  # Commentaar, en lege regels betekenen niets.

                  Hoofdstuk 2. Beleid {#beleid}
                  Paragraaf 2.1 Proces {#proces}
                  Artikel 14h. Jobcoaching {#jobcoaching}
                  1. Het college kan dit: {#jobcoaching.een}
                  a. als het wil; {#jobcoaching.een.a}
                  1°. of moet; {#jobcoaching.een.a.eerste}
                  2. Verder niets. {#jobcoaching.twee}
                  Artikel 15 Begrippen {#begrippen}
                  In deze verordening wordt verstaan onder: {#begrippen.tekst}
                  - wet: Participatiewet. {#begrippen.wet}
                  Artikel 16. Slot {#slot}
                  (Vervallen)
                  Bijlage behorende bij artikel 14h, eerste lid {#bijlage}
                    # ook commentaar
                  Inhoud. {#bijlage.inhoud}
                  """))
          .isEqualTo(
              """
              hoofdstuk 2. #beleid: Beleid
              paragraaf 2.1 #proces: Proces
              artikel 14h. #jobcoaching: Jobcoaching
              lid 1 #jobcoaching.een: Het college kan dit:
              onderdeel a #jobcoaching.een.a: als het wil;
              subonderdeel 1 #jobcoaching.een.a.eerste: of moet;
              lid 2 #jobcoaching.twee: Verder niets.
              artikel 15 #begrippen: Begrippen
              alinea #begrippen.tekst: In deze verordening wordt verstaan onder:
              begrip #begrippen.wet: wet: Participatiewet.
              artikel 16. #slot: Slot
              vervallen #slot:
              bijlage #bijlage: Bijlage behorende bij ‹artikel 14h, eerste lid → jobcoaching.een›
              alinea #bijlage.inhoud: Inhoud.\
              """);
    }

    @Test
    @DisplayName("die op Windows anders eindigen en toch hetzelfde betekenen")
    void windows() {
      String tekst = "Artikel 1. Een {#een}\n[Tekst. {#een.tekst}]{ja}\n";

      assertThat(gelezen(tekst.replace("\n", "\r\n"))).isEqualTo(gelezen(tekst));
    }

    @Test
    @DisplayName("waarvan het nummer van de regel in het bestand bekend is, ook op Windows")
    void waarInHetBestand() {
      String tekst = "# eerst dit\n\nArtikel 1. Een {#een}\n\nTekst. {#een.tekst}";

      assertThat(bestandsregels(tekst)).containsExactly(3, 5);
      assertThat(bestandsregels(tekst.replace("\n", "\r\n"))).containsExactly(3, 5);
    }

    @Test
    @DisplayName("met spaties ervoor en erachter die niet meetellen")
    void spaties() {
      assertThat(gelezen("  Artikel 1. Een   {#een}   \n\t1. Tekst.  {#een.tekst}"))
          .isEqualTo("artikel 1. #een: Een\nlid 1 #een.tekst: Tekst.");
    }

    @Test
    @DisplayName("met tekens uit Word die geen regeleinde zijn")
    void vreemdeTekens() {
      assertThat(gelezen("Artikel 1. Een {#een}\nHet\u2028college. {#een.tekst}"))
          .isEqualTo("artikel 1. #een: Een\nalinea #een.tekst: Het\u2028college.");
    }

    @Test
    @DisplayName("met een accolade midden in de regel: de spaties ervoor vallen weg")
    void accoladeMidden() {
      assertThat(gelezen("Artikel 1. Een {#een}\nHet college {#een.tekst} kan."))
          .isEqualTo("artikel 1. #een: Een\nalinea #een.tekst: Het college kan.");
    }

    @Test
    @DisplayName("waarbij een tweede alinea bij het lid erboven hoort en verwijst vanuit dat lid")
    void tweedeAlinea() {
      Modeltekst tekst =
          tekst(
              """
              Artikel 1. Een {#een}
              1. Eerst: {#een.een}
              a. dit. {#een.een.a}
              Het slot bij het tweede lid en onderdeel a. {#een.een.slot}
              2. Dan. {#een.twee}
              """);

      assertThat(Weergave.van(tekst.regels().get(3)))
          .isEqualTo(
              "alinea #een.een.slot: Het slot bij ‹het tweede lid → een.twee› en ‹onderdeel a →"
                  + " een.een.a›.");
      assertThat(plaats(tekst, "een.een.slot")).isEqualTo("artikel 1, eerste lid");
    }
  }

  @Nested
  @DisplayName("heeft facultatieve delen")
  class Facultatief {

    @Test
    @DisplayName("een heel artikel")
    void artikel() {
      assertThat(
              gelezen(
                  """
                  Artikel 1. Vast {#vast}
                  Tekst. {#vast.tekst}
                  [Artikel 2. Werkstage {#werkstage}
                  1. Een. {#werkstage.een}

                  # over twee
                  2. Twee: {#werkstage.twee}
                  a. x. {#werkstage.twee.a}]{ja}
                  Artikel 3. Ook vast {#ook-vast}
                  Tekst. {#ook-vast.tekst}
                  """))
          .isEqualTo(
              """
              artikel 1. #vast: Vast
              alinea #vast.tekst: Tekst.
              artikel 2. #werkstage als ja: Werkstage
              lid 1 #werkstage.een als ja: Een.
              lid 2 #werkstage.twee als ja: Twee:
              onderdeel a #werkstage.twee.a als ja: x.
              artikel 3. #ook-vast: Ook vast
              alinea #ook-vast.tekst: Tekst.\
              """);
    }

    @Test
    @DisplayName("twee leden tegelijk, met een keuze erin")
    void tweeLeden() {
      assertThat(
              gelezen(
                  """
                  Artikel 1. Een {#een}
                  1. Een. {#een.een}
                  [2. Binnen [aantal]{blanco} dagen. {#een.twee}
                  3. Drie. {#een.drie}]{ja}
                  4. Vier. {#een.vier}
                  """))
          .isEqualTo(
              """
              artikel 1. #een: Een
              lid 1 #een.een: Een.
              lid 2 #een.twee als ja: Binnen [blanco] dagen.
              lid 3 #een.drie als ja: Drie.
              lid 4 #een.vier: Vier.\
              """);
    }

    @Test
    @DisplayName("een lid, een begripsomschrijving, een onderdeel")
    void heleRegel() {
      assertThat(
              gelezen(
                  """
                  Artikel 1. Een {#een}
                  Onder: {#een.tekst}
                  [- term: uitleg; {#een.term}]{ja}
                  Artikel 2. Twee {#twee}
                  [1. Een. {#twee.een}]{ja}
                  2. Dit: {#twee.twee}
                  [a. iets. {#twee.twee.a}]{ook}
                  """))
          .isEqualTo(
              """
              artikel 1. #een: Een
              alinea #een.tekst: Onder:
              begrip #een.term als ja: term: uitleg;
              artikel 2. #twee: Twee
              lid 1 #twee.een als ja: Een.
              lid 2 #twee.twee: Dit:
              onderdeel a #twee.twee.a als ook: iets.\
              """);
    }

    @Test
    @DisplayName("een zin, een zinsdeel, een woord en woorden in een opschrift")
    void inDeRegel() {
      assertThat(
              gelezen(
                  """
                  Artikel 1. Intrekken [en overgang]{ook} {#een}
                  1. Eerste zin. [Tweede zin.]{ja} {#een.een}
                  2. De [maatschappelijke]{ja} opbrengsten. {#een.twee}
                  3. Voor werk [of als [ten hoogste]{ook} iets]{ja}. {#een.drie}
                  """))
          .isEqualTo(
              """
              artikel 1. #een: Intrekken [ook? en overgang]
              lid 1 #een.een: Eerste zin. [ja? Tweede zin.]
              lid 2 #een.twee: De [ja? maatschappelijke] opbrengsten.
              lid 3 #een.drie: Voor werk [ja? of als [ook? ten hoogste] iets].\
              """);
    }

    @Test
    @DisplayName("in elkaar: alle antwoorden moeten ja zijn")
    void inElkaar() {
      assertThat(
              gelezen(
                  """
                  [Artikel 1. Een {#een}
                  1. Een. {#een.een}
                  [2. Twee. {#een.twee}]{ook}]{ja}
                  """))
          .isEqualTo(
              """
              artikel 1. #een als ja: Een
              lid 1 #een.een als ja: Een.
              lid 2 #een.twee als ja als ook: Twee.\
              """);
    }

    @Test
    @DisplayName("een bijlage, met een keuze in het opschrift")
    void bijlage() {
      assertThat(
              gelezen(
                  """
                  Artikel 1. Een {#een}
                  Tekst. {#een.tekst}
                  [Bijlage bij artikel 1 Verordening [naam]{blanco} {#bijlage}
                  […]{lijst} {#bijlage.inhoud}]{ja}
                  """))
          .isEqualTo(
              """
              artikel 1. #een: Een
              alinea #een.tekst: Tekst.
              bijlage #bijlage als ja: Bijlage bij ‹artikel 1 → een› Verordening [blanco]
              lijst van alinea #bijlage.inhoud als ja: [lijst] «»\
              """);
    }

    @Test
    @DisplayName("zonder haken van VNG: {als keuze}, voor de bepaling en alles eronder")
    void als() {
      assertThat(
              gelezen(
                  """
                  Artikel 1. Polis {#polis} {als ja}
                  1. Een: {#polis.een} {als ook}
                  a. x. {#polis.een.a}
                  Slot van het eerste lid. {#polis.een.slot}
                  2. Twee. {#polis.twee}
                  Artikel 2. Twee {#twee}
                  Tekst. {#twee.tekst} {als ja}
                  a. x; {#twee.a}
                  b. y. {#twee.b} {als ook}
                  Hoofdstuk 2. Ander {#h} {als ja}
                  Artikel 3. Drie {#drie}
                  Tekst. {#drie.tekst}
                  Hoofdstuk 3. Weer een ander {#i}
                  """))
          .isEqualTo(
              """
              artikel 1. #polis als ja: Polis
              lid 1 #polis.een als ja als ook: Een:
              onderdeel a #polis.een.a als ja als ook: x.
              alinea #polis.een.slot als ja als ook: Slot van ‹het eerste lid → polis.een›.
              lid 2 #polis.twee als ja: Twee.
              artikel 2. #twee: Twee
              alinea #twee.tekst als ja: Tekst.
              onderdeel a #twee.a als ja: x;
              onderdeel b #twee.b als ja als ook: y.
              hoofdstuk 2. #h als ja: Ander
              artikel 3. #drie als ja: Drie
              alinea #drie.tekst als ja: Tekst.
              hoofdstuk 3. #i: Weer een ander\
              """);
    }
  }

  @Test
  @DisplayName("kan van één artikel varianten hebben; die regel wordt niet gedrukt")
  void varianten() {
    Modeltekst tekst =
        tekst(
            """
            Artikel 12. No-riskpolis {#polis} {als ja}
            Variant 1 {variant=1}
            1. Vergoeden. {#polis.vergoeden}
            2. Als in het eerste lid. {#polis.vergoeden-hoe}
            Variant 2 {variant=2}
            1. Verzekeren. {#polis.verzekeren}
            2. Als in het eerste lid. {#polis.verzekeren-hoe}
            3. Nog iets. {#polis.verzekeren-nog}
            Artikel 13. Dertien {#dertien}
            Tekst. {#dertien.tekst}
            """);

    assertThat(Weergave.van(tekst))
        .isEqualTo(
            """
            artikel 12. #polis als ja: No-riskpolis
            lid 1 #polis.vergoeden als ja als variant=1: Vergoeden.
            lid 2 #polis.vergoeden-hoe als ja als variant=1: Als in ‹het eerste lid →\
             polis.vergoeden›.
            lid 1 #polis.verzekeren als ja als variant=2: Verzekeren.
            lid 2 #polis.verzekeren-hoe als ja als variant=2: Als in ‹het eerste lid →\
             polis.verzekeren›.
            lid 3 #polis.verzekeren-nog als ja als variant=2: Nog iets.
            artikel 13. #dertien: Dertien
            alinea #dertien.tekst: Tekst.\
            """);
    assertThat(plaats(tekst, "polis.verzekeren")).isEqualTo("artikel 12, eerste lid");
  }

  @Nested
  @DisplayName("heeft open plekken")
  class Invullingen {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            na [aantal]{blanco} weken                   | na [blanco] weken
            na […]{blanco} weken                        | na [blanco] weken
            na [...]{blanco} weken                      | na [blanco] weken
            na [aantal (zes)]{blanco} weken             | na [blanco, bv. zes] weken
            na [periode (bijvoorbeeld 12 maanden)]{blanco} | na [blanco, bv. 12 maanden]
            na [… (bijvoorbeeld […]{binnen} jaar)]{blanco} | na [blanco, bv. [binnen] jaar]
            na [groep (vanaf […]{binnen} jaar)]{blanco} | na [blanco, bv. vanaf [binnen] jaar]
            na [groep ((x) en (y))]{blanco}             | na [blanco, bv. (x) en (y)]
            na [groep (x) of (y)]{blanco}               | na [blanco, bv. y]
            na [groep (x) iets]{blanco}                 | na [blanco]
            na [groep x)]{blanco}                       | na [blanco]
            na […(bijvoorbeeld x{+ )}]{blanco}          | na [blanco, bv. x]
            """)
    @DisplayName("met of zonder voorbeeld")
    void voorbeelden(String geschreven, String begrepen) {
      assertThat(zin(geschreven)).isEqualTo(begrepen);
    }

    @Test
    @DisplayName("die samen één lijst zijn als onderdelen alleen dezelfde invulling bevatten")
    void lijst() {
      assertThat(
              gelezen(
                  """
                  Artikel 1. Een {#een}
                  1. Over: {#een.een}
                  a. […]{lijst}; {#een.een.a}
                  b. […]{lijst}; en {#een.een.b}
                  c. […]{lijst}. {#een.een.c}
                  2. Eisen: {#een.twee}
                  a. vast; {#een.twee.a}
                  b. [...]{eisen}, en {#een.twee.b}
                  c. [...]{eisen}. {#een.twee.c}
                  """))
          .isEqualTo(
              """
              artikel 1. #een: Een
              lid 1 #een.een: Over:
              lijst van onderdeel #een.een.a #een.een.b #een.een.c: [lijst] «;» «; en» «.»
              lid 2 #een.twee: Eisen:
              onderdeel a #een.twee.a: vast;
              lijst van onderdeel #een.twee.b #een.twee.c: [eisen] «, en» «.»\
              """);
    }

    @Test
    @DisplayName("die geen lijst zijn: andere keuze, andere woorden, geen lijst van waarden")
    void geenLijst() {
      assertThat(
              gelezen(
                  """
                  Artikel 1. Een {#een}
                  1. Over: {#een.een}
                  a. […]{lijst}; {#een.een.a}
                  b. […]{eisen}; {#een.een.b}
                  c. […]{blanco}; {#een.een.c}
                  d. van […]{lijst}. {#een.een.d}
                  """))
          .isEqualTo(
              """
              artikel 1. #een: Een
              lid 1 #een.een: Over:
              lijst van onderdeel #een.een.a: [lijst] «;»
              lijst van onderdeel #een.een.b: [eisen] «;»
              onderdeel c #een.een.c: [blanco];
              onderdeel d #een.een.d: van [lijst].\
              """);
    }

    @Test
    @DisplayName(
        "waarvan de lijst haar leestekens overneemt, en de gewone heeft als er maar één is")
    void leestekens() {
      assertThat(lijst("a. […]{lijst}; {#x.a}\nb. […]{lijst}, en {#x.b}\nc. […]{lijst}. {#x.c}"))
          .isEqualTo(new Opsomming(";", ", en", "."));
      assertThat(lijst("a. […]{lijst}; {#x.a}")).isEqualTo(new Opsomming(";", "; en", ";"));
      assertThat(lijst("[…]{lijst} {#x.a}")).isEqualTo(Opsomming.GEWOON);
      assertThat(Opsomming.GEWOON.achter(0, 3)).isEqualTo(";");
      assertThat(Opsomming.GEWOON.achter(1, 3)).isEqualTo("; en");
      assertThat(Opsomming.GEWOON.achter(2, 3)).isEqualTo(".");
      assertThat(Opsomming.GEWOON.achter(0, 1)).isEqualTo(".");
    }

    private static Opsomming lijst(String regels) {
      Modeltekst tekst = tekst("Artikel 1. X {#x}\n" + regels);
      return ((Modelregel.Lijst) tekst.regels().getLast()).opsomming();
    }
  }

  @Nested
  @DisplayName("heeft mogelijkheden")
  class Mogelijkheden {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '\u0007',
        textBlock =
            """
            de [(gemeente) OF (een derde, die)]{of} heeft | de [of: gemeente / een derde, die] heeft
            de [gemeente OF een derde]{of} heeft          | de [of: gemeente / een derde] heeft
            [(x [aantal]{blanco}) OF ([ten hoogste]{ja} y)]{of} | [of: x [blanco] / [ja? ten hoogste] y]
            [x [aantal]{blanco} OF [ten hoogste]{ja} y]{of}     | [of: x [blanco] / [ja? ten hoogste] y]
            [[(a) OF (b)]{of} OF c]{of}                   | [of: [of: a / b] / c]
            [([(a) OF (b)]{of} x) OF (c)]{of}             | [of: [of: a / b] x / c]
            [(a) of (b) OF (c)]{of}                       | [of: (a) of (b) / c]
            [(publieke) zorg (breed) OF (c)]{of}          | [of: (publieke) zorg (breed) / c]
            [voorziening(en) OF (c)]{of}                  | [of: voorziening(en) / c]
            [((a) b) OF (c (d))]{of}                      | [of: (a) b / c (d)]
            [TOF en LOF OF GROF]{of}                      | [of: TOF en LOF / GROF]
            [(a) EN/OF (b)]{enof}                         | [enof: a / b]
            [a EN/OF b OF c]{enof}                        | [enof: a / b OF c]
            """)
    @DisplayName("gescheiden door OF of EN/OF, met of zonder ronde haken")
    void mogelijkheden(String geschreven, String begrepen) {
      assertThat(zin(geschreven).replace(" | ", " / ")).isEqualTo(begrepen);
    }
  }

  @Test
  @DisplayName("kan woorden van ons hebben die een fout in de bron herstellen")
  void herstel() {
    assertThat(
            gelezen(
                """
                # Bron: de punt ontbreekt.
                Artikel 3{+ .} Opschrift {#drie}
                Het is bedoel{+d} en{+  of} zo{+ . Personen die} dan{+}. {#drie.tekst}
                -{+  }term: uitleg{+ ;} {#drie.term}
                """))
        .isEqualTo(
            """
            artikel 3. #drie: Opschrift
            alinea #drie.tekst: Het is bedoeld en of zo. Personen die dan.
            begrip #drie.term: term: uitleg;\
            """);
  }

  @Nested
  @DisplayName("zegt wat buiten het model ligt")
  class Structuur {

    @Test
    @DisplayName("een hoofdstuk, een artikel, slotartikelen")
    void structuur() {
      Modeltekst tekst =
          tekst(
              """
              {structuur hoofdstuk 3A #hoofdstuk-3a}
              {structuur artikel 8 #acht}
              Artikel 9. Negen {#negen}
              Als bedoeld in artikel 8 en hoofdstuk 3A. {#negen.tekst}
              {structuur slotartikelen #slot}
              """);

      assertThat(Weergave.van(tekst))
          .isEqualTo(
              """
              buiten het model: hoofdstuk 3A #hoofdstuk-3a
              buiten het model: artikel 8 #acht
              artikel 9. #negen: Negen
              alinea #negen.tekst: Als bedoeld in ‹artikel 8 → acht› en ‹hoofdstuk 3A →\
               hoofdstuk-3a›.
              buiten het model: slotartikelen #slot\
              """);
      assertThat(plaats(tekst, "acht")).isEqualTo("artikel 8");
      assertThat(tekst.plaats(new BepalingId("slot"))).isEmpty();
    }

    @Test
    @DisplayName("waar een voorwaarde van het artikel ervoor ophoudt")
    void sluit() {
      assertThat(
              gelezen(
                  """
                  Artikel 7. Zeven {#zeven} {als ja}
                  Tekst. {#zeven.tekst}
                  {structuur artikel 8 #acht}
                  """))
          .endsWith("buiten het model: artikel 8 #acht");
    }
  }

  @Nested
  @DisplayName("heeft verwijzingen")
  class Verwijzingen {

    @Test
    @DisplayName(
        "naar zichzelf, die wijzen naar een bepaling, en naar elders, die alleen woorden zijn")
    void verwijzingen() {
      assertThat(
              gelezen(
                  """
                  Artikel 1. Een {#een}
                  1. Een: {#een.een}
                  a. x; {#een.een.a}
                  b. bedoeld in onderdeel a of artikel 2. {#een.een.b}
                  2. Als bedoeld in artikel 10d, eerste lid, van de wet of de Ziektewet. {#een.twee}
                  Artikel 2. Twee {#twee}
                  Tekst bij artikel 1, eerste lid, onder b. {#twee.tekst}
                  """))
          .isEqualTo(
              """
              artikel 1. #een: Een
              lid 1 #een.een: Een:
              onderdeel a #een.een.a: x;
              onderdeel b #een.een.b: bedoeld in ‹onderdeel a → een.een.a› of ‹artikel 2 → twee›.
              lid 2 #een.twee: Als bedoeld in «artikel 10d, eerste lid, van de wet» of de «Ziektewet».
              artikel 2. #twee: Twee
              alinea #twee.tekst: Tekst bij ‹artikel 1, eerste lid, onder b → een.een.b›.\
              """);
    }

    @Test
    @DisplayName("ook binnen haken, en om een haak heen als de plaats elders nog open is")
    void binnenHaken() {
      assertThat(
              gelezen(
                  """
                  Artikel 1. Een {#een}
                  1. Een. {#een.een}
                  2. [Als in het eerste lid]{ja} of [(artikel 1) OF (niets)]{of}, of [x (artikel\
                   1)]{blanco}. {#een.twee}
                  3. Bedoeld in artikel […]{blanco} van de [titel]{binnen}. {#een.drie}
                  """))
          .endsWith(
              """
              lid 2 #een.twee: [ja? Als in ‹het eerste lid → een.een›] of [of: ‹artikel 1 → een› |\
               niets], of [blanco, bv. ‹artikel 1 → een›].
              lid 3 #een.drie: Bedoeld in «artikel [blanco] van de [binnen]».\
              """);
    }

    @Test
    @DisplayName("die nergens heen wijzen: woorden blijven staan en zijn een twijfel, met de regel")
    void twijfels() {
      Modeltekst tekst = tekst("Artikel 1. Een {#een}\n\nBedoeld in artikel 5. {#een.tekst}\n");

      assertThat(Weergave.van(tekst)).endsWith("alinea #een.tekst: Bedoeld in artikel 5.");
      assertThat(tekst.twijfels()).containsExactly(new Fout("model.txt", 3, 0, "artikel 5"));
    }
  }

  @Nested
  @DisplayName("geeft een fout")
  class Fouten {

    @Test
    @DisplayName("bij een keuze die niet bestaat, één keer, waar zij ook staat")
    void onbekendeKeuze() {
      String bericht =
          "De keuze \"weg\" staat niet in keuzes.yaml. Verwacht: een keuze uit dat bestand.";
      assertThat(fouten("Artikel 1. Een {#een}\nBinnen [x]{weg} dagen. {#een.tekst}"))
          .containsExactly("model.txt, regel 2, kolom 11: " + bericht);
      assertThat(fouten("[Artikel 1. Een {#een}\nTekst. {#een.tekst}]{weg}"))
          .containsExactly("model.txt, regel 2, kolom 21: " + bericht);
      assertThat(fouten("Artikel 1. Een {#een}\n[…]{weg} {#een.tekst}"))
          .containsExactly("model.txt, regel 2, kolom 4: " + bericht);
      assertThat(fouten("Artikel 1. Een {#een} {als weg}\nTekst. {#een.tekst}"))
          .containsExactly("model.txt, regel 1, kolom 23: " + bericht);
      assertThat(fouten("Artikel 1. Een {#een}\nVariant 1 {weg=1}\n1. Tekst. {#een.tekst}"))
          .containsExactly("model.txt, regel 2, kolom 1: " + bericht);
    }

    @Test
    @DisplayName("bij een haak over regels die midden in een regel opent of sluit")
    void haakOverRegels() {
      String bericht =
          "Een haak over meer regels moet aan het begin van een regel openen, aan het eind van een"
              + " regel sluiten en facultatief zijn. Gevonden: \"ja\".";
      assertThat(
              fouten("Artikel 1. Een {#een}\n1. Eerst [dan {#een.een}\n2. Twee. {#een.twee}]{ja}"))
          .containsExactly("model.txt, regel 2, kolom 10: " + bericht);
      assertThat(
              fouten(
                  "Artikel 1. Een {#een}\n[1. Een. {#een.een}\n2. Twee]{ja} en drie. {#een.twee}"))
          .containsExactly("model.txt, regel 2, kolom 1: " + bericht);
      assertThat(fouten("[Artikel 1. Een {#een}\nTekst. {#een.tekst}]{blanco}"))
          .containsExactly(
              "model.txt, regel 1, kolom 1: " + bericht.replace("\"ja\"", "\"blanco\""));
    }

    @Test
    @DisplayName("bij een regel zonder identiteit, met twee keer dezelfde, of met een onmogelijke")
    void identiteit() {
      assertThat(fouten("Artikel 1. Een {#een}\nTekst."))
          .containsExactly(
              "model.txt, regel 2, kolom 1: Deze regel heeft geen identiteit. Verwacht: {#bepaling}"
                  + " aan het eind van de regel.");
      assertThat(fouten("Artikel 1. Een {#een}\r\n\r\nTekst.\r\n"))
          .as("op Windows dezelfde regel")
          .hasSize(1)
          .allMatch(f -> f.startsWith("model.txt, regel 3, kolom 1: "));
      assertThat(fouten("Artikel 1. Een {#een}\nTekst. {#een}"))
          .containsExactly(
              "model.txt, regel 2, kolom 8: De identiteit \"een\" staat al op een andere regel."
                  + " Verwacht: een eigen identiteit voor elke bepaling.");
      assertThat(fouten("Artikel 1. Een {#Een}"))
          .containsExactly(
              "model.txt, regel 1, kolom 16: \"Een\" kan geen identiteit zijn. Verwacht: kleine"
                  + " letters, cijfers, koppeltekens en punten.");
    }

    @Test
    @DisplayName("bij nummers die niet doorlopen, één keer, ook als er varianten zijn")
    void nummers() {
      assertThat(
              fouten(
                  """
                  Artikel 1. Een {#een}
                  1. Een: {#een.een}
                  a. x; {#een.een.a}
                  c. y. {#een.een.c}
                  3. Twee. {#een.twee}
                  Artikel 2. Polis {#polis}
                  Variant 1 {variant=1}
                  1. Een. {#polis.een}
                  Variant 2 {variant=2}
                  1. Een. {#polis.ander}
                  """))
          .containsExactly(
              "model.txt, regel 4: Deze regel heeft nummer c, maar is in de volledige tekst nummer b."
                  + " Verwacht: nummers die doorlopen.",
              "model.txt, regel 5: Deze regel heeft nummer 3, maar is in de volledige tekst nummer 2."
                  + " Verwacht: nummers die doorlopen.");
    }

    @Test
    @DisplayName("bij een regel die nergens bij hoort")
    void zonderPlaats() {
      assertThat(fouten("1. Een lid zonder artikel. {#los}"))
          .containsExactly(
              "model.txt, regel 1: Deze regel hoort nergens bij. Gevonden: \"1. Een lid zonder"
                  + " artikel.\". Verwacht: een hoofdstuk, artikel of bijlage erboven.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            Variant 1                        | Dit is geen geldige variant: "Variant 1". Verwacht: Variant 1 {keuze=1}.
            Variant 1 {#een}                 | Dit is geen geldige variant: "Variant 1". Verwacht: Variant 1 {keuze=1}.
            Variant 1 {variant=een}          | Dit is geen geldige variant: "Variant 1". Verwacht: Variant 1 {keuze=1}.
            Variant 1 {variant=99999999999}  | Dit is geen geldige variant: "Variant 1". Verwacht: Variant 1 {keuze=1}.
            Variant 3 {variant=3}            | De keuze "variant" heeft geen 3e mogelijkheid in keuzes.yaml.
            Variant 1 {variant=0}            | De keuze "variant" heeft geen 0e mogelijkheid in keuzes.yaml.
            Variant 1 {of=1}                 | De keuze "of" is in keuzes.yaml een keuze, maar zo staat zij hier niet. Verwacht: een keuze van de soort variant.
            """)
    @DisplayName("bij een variant die niet klopt")
    void varianten(String regel, String bericht) {
      assertThat(fouten("Artikel 1. Een {#art}\n" + regel + "\n1. Tekst. {#art.een}"))
          .containsExactly("model.txt, regel 2, kolom 1: " + bericht);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            {structuur artikel #acht}     | structuur artikel #acht
            {structuur slotartikelen 3 #s} | structuur slotartikelen 3 #s
            {structuur bijlage 3 #b}      | structuur bijlage 3 #b
            {structuur hoofdstuk 3}       | structuur hoofdstuk 3
            {#los}                        | #los
            """)
    @DisplayName("bij een structuur die niet klopt")
    void structuur(String regel, String inhoud) {
      assertThat(fouten(regel))
          .containsExactly(
              ("model.txt, regel 1, kolom 1: \"{%s}\" is geen geldige structuur. Verwacht: {structuur"
                      + " hoofdstuk 3 #id}, {structuur artikel 8 #id} of {structuur slotartikelen"
                      + " #id}.")
                  .formatted(inhoud));
    }

    @Test
    @DisplayName("bij een aanduiding die niet bestaat of op de verkeerde plaats staat")
    void aanduidingen() {
      assertThat(fouten("Artikel 1. Een {#een} {alsof}\nTekst. {#een.tekst}"))
          .containsExactly(
              "model.txt, regel 1, kolom 23: \"{alsof}\" is geen bekende aanduiding. Verwacht:"
                  + " {#bepaling}, {als keuze}, {+ woorden}, {structuur …} of, na een haak,"
                  + " {keuze}.");
      assertThat(fouten("Artikel 1. Een {#een}\nDe [tekst {#een.tekst}]{ja} hier. {#een.x}"))
          .containsExactly(
              "model.txt, regel 2, kolom 11: \"{#een.tekst}\" kan niet binnen een haak in een zin"
                  + " staan. Verwacht: aan het eind van de regel.");
    }

    @Test
    @DisplayName("bij een keuze van de verkeerde soort, zonder dat de regel nog eens klaagt")
    void soort() {
      assertThat(fouten("Artikel 1. Een {#een} {als of}\nTekst. {#een.tekst}"))
          .containsExactly(
              "model.txt, regel 1, kolom 23: De keuze \"of\" is in keuzes.yaml een keuze, maar zo"
                  + " staat zij hier niet. Verwacht: een keuze van de soort facultatief.");
      assertThat(fouten("Artikel 1. Een {#een}\n[(a) OF (b)]{variant} {#een.tekst}"))
          .containsExactly(
              "model.txt, regel 2, kolom 1: De keuze \"variant\" is in keuzes.yaml een variant, en"
                  + " een variant staat niet tussen haken. Verwacht: een regel \"Variant 1"
                  + " {keuze=1}\".");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            [(a) OF (b) OF (c)]{of} | of   | 3
            [a of b]{of}            | of   | 1
            [a EN/OF b]{of}         | of   | 1
            [a OF b]{enof}          | enof | 1
            """)
    @DisplayName("bij een ander aantal mogelijkheden dan keuzes.yaml opties heeft")
    void aantal(String haak, String keuze, int aantal) {
      assertThat(fouten("Artikel 1. Een {#een}\n" + haak + " {#een.tekst}"))
          .containsExactly(
              "model.txt, regel 2, kolom 1: De keuze \"%s\" heeft hier %d mogelijkheden en in keuzes.yaml 2 opties. Verwacht: evenveel."
                  .formatted(keuze, aantal));
    }

    @Test
    @DisplayName("bij alles wat fout is tegelijk, in de volgorde van de tekst")
    void volgorde() {
      assertThat(fouten("Artikel 1. Een\n[Tekst\n2. x]{blanco}\nNog een. {alsof}"))
          .extracting(f -> f.replaceAll(": .*", ""))
          .containsExactly(
              "model.txt, regel 1, kolom 1",
              "model.txt, regel 2, kolom 1",
              "model.txt, regel 4, kolom 1",
              "model.txt, regel 4, kolom 10");
    }
  }

  // ---------------------------------------------------------------------------------------------

  private static Uitkomst<Modeltekst> lees(String bron) {
    return Modeltekstlezer.lees("model.txt", bron, Voorbeeldkeuzes.alle(), ZOEKER);
  }

  private static Modeltekst tekst(String bron) {
    Uitkomst<Modeltekst> uitkomst = lees(bron);
    assertThat(uitkomst.fouten()).isEmpty();
    return uitkomst.alsWaarde().orElseThrow();
  }

  private static String gelezen(String bron) {
    return Weergave.van(tekst(bron));
  }

  /** One sentence, without what stands before it. */
  private static String zin(String zin) {
    String regel =
        gelezen("Artikel 1. Een {#een}\n" + zin + " {#een.tekst}").lines().toList().get(1);
    return regel.substring("alinea #een.tekst: ".length());
  }

  private static List<String> fouten(String bron) {
    return lees(bron).fouten().stream().map(Fout::toString).toList();
  }

  private static List<Integer> bestandsregels(String bron) {
    return tekst(bron).regels().stream().map(r -> ((Modelregel.Gewoon) r).bestandsregel()).toList();
  }

  private static String plaats(Modeltekst tekst, String bepaling) {
    return tekst.plaats(new BepalingId(bepaling)).map(Plaatsnaam::van).orElse("");
  }
}
