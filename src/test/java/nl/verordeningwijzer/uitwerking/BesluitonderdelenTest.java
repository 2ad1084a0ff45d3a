package nl.verordeningwijzer.uitwerking;

import static nl.verordeningwijzer.uitwerking.Voorbeelddossier.lindewaard;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.EigenTekst;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.model.Toelichtingmodel;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Bevinding;
import nl.verordeningwijzer.regeling.Bevinding.Ernst;
import nl.verordeningwijzer.regeling.KeuzeId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is told about the letters of the decision; the sentences are in {@code keuzetabel.txt}. */
@DisplayName("Over de onderdelen van het besluit")
class BesluitonderdelenTest {

  private static List<Bevinding> bevindingen(Voorbeelddossier dossier, String code) {
    return dossier.uitwerking().bevindingen().stream().filter(b -> b.code().equals(code)).toList();
  }

  @Nested
  @DisplayName("die later in werking treden")
  class Later {

    private Voorbeelddossier later(String... bepalingen) {
      return lindewaard()
          .wordt("inwerkingtreding-gesplitst", true)
          .wordt("inwerkingtreding-later-datum", new Waarde.Datum(LocalDate.of(2027, 7, 1)))
          .wordt(
              "inwerkingtreding-later",
              new Waarde.Bepalingen(Arrays.stream(bepalingen).map(BepalingId::new).toList()));
    }

    private void houdtTegen(Voorbeelddossier dossier, String bepaling) {
      assertThat(bevindingen(dossier, "wijziging-zonder-onderdeel"))
          .containsExactly(
              new Bevinding(
                      "wijziging-zonder-onderdeel",
                      Ernst.BLOKKEREND,
                      "artikel II",
                      "Bij \"Welke hoofdstukken, artikelen of bijlagen gaan later in?\" is "
                          + bepaling
                          + " gekozen, maar het besluit heeft daar geen onderdeel voor. De bepaling"
                          + " wijzigt niet, of is geen heel hoofdstuk of artikel en geen bijlage. Haal"
                          + " haar uit de lijst, of kies het hele artikel.")
                  .over(new KeuzeId("inwerkingtreding-later")));
      assertThat(dossier.uitwerking().isGereed()).isFalse();
    }

    @Test
    @DisplayName("wordt gezegd welke bepaling niet wijzigt en wat te doen")
    void zonderOnderdeel() {
      houdtTegen(later("participatieplaats"), "artikel 8");
      houdtTegen(later("scholing", "participatieplaats"), "artikel 8");
      houdtTegen(later("scholing.aanbod"), "artikel 7, eerste lid");
      houdtTegen(later("werkstage").was("werkstage", false).wordt("werkstage", false), "artikel 4");
    }

    @Test
    @DisplayName("wordt gezegd wat een onderdeel nog meer wijzigt")
    void ook() {
      assertThat(bevindingen(later("jobcoaching"), "onderdeel-wijzigt-meer"))
          .containsExactly(
              new Bevinding(
                      "onderdeel-wijzigt-meer",
                      Ernst.WAARSCHUWING,
                      "artikel II",
                      "Onderdeel O van het besluit gaat niet alleen over wat u koos, maar ook over"
                          + " artikel 14a en hoofdstuk 3A. Een onderdeel van het besluit kan niet"
                          + " worden gesplitst. Kies dat er ook bij als dat mag, of haal uw keuze uit"
                          + " de lijst.")
                  .over(new KeuzeId("inwerkingtreding-later")));
      assertThat(bevindingen(later("hoofdstuk-3a"), "onderdeel-wijzigt-meer"))
          .singleElement()
          .satisfies(b -> assertThat(b.bericht()).contains("maar ook over artikel 14a. "));
      assertThat(bevindingen(later("hoofdstuk-3a", "proefplaats"), "onderdeel-wijzigt-meer"))
          .isEmpty();
    }

    @Test
    @DisplayName("wordt niets gezegd zolang er niet wordt gesplitst")
    void nietGesplitst() {
      Voorbeelddossier dossier =
          later("participatieplaats").wordt("inwerkingtreding-gesplitst", false);
      assertThat(dossier.uitwerking().isGereed()).isTrue();
      assertThat(dossier.uitwerking().besluit().inwerkingtreding().woorden())
          .isEqualTo("Dit besluit treedt in werking op 1 januari 2027.");
    }
  }

  @Nested
  @DisplayName("die geen toelichting hebben")
  class ZonderToelichting {

    private static final String CODE = "toelichting-ontbreekt";

    private Voorbeelddossier metEigenTekst(String na, String... regels) {
      EigenTekst eigen =
          new EigenTekst(
              new BepalingId(na),
              EigenTekst.Soort.VOEG_TOE_NA,
              List.of(regels),
              "Motie.",
              List.of());
      return new Voorbeelddossier(
          lindewaard().model(), lindewaard().dossier().metEigenTeksten(List.of(eigen)));
    }

    /** The same model, without the explanations of some provisions. */
    private Voorbeelddossier zonderUitleg(String... bepalingen) {
      Model m = lindewaard().model();
      List<BepalingId> weg = Arrays.stream(bepalingen).map(BepalingId::new).toList();
      List<Toelichtingmodel.Groep> groepen =
          m.toelichting().groepen().stream()
              .map(g ->
                  new Toelichtingmodel.Groep(
                      g.bepalingen().stream()
                          .filter(b -> !weg.contains(b))
                          .collect(java.util.stream.Collectors.toSet()),
                      g.enkelvoud(),
                      g.meervoud()))
              .toList();
      Model zonder =
          new Model(
              m.id(),
              m.titel(),
              m.bron(),
              m.citeertitel(),
              m.gemeente(),
              m.auteur(),
              m.keuzes(),
              m.samenhang(),
              m.bestaand(),
              m.nieuw(),
              m.besluit(),
              new Toelichtingmodel(m.toelichting().algemeen(), groepen),
              m.buiten(),
              m.zoeker(),
              m.inwerkingtreding(),
              m.cijfers(),
              m.toetsing(),
              List.of(),
              m.planning());
      return new Voorbeelddossier(zonder, lindewaard().dossier());
    }

    @Test
    @DisplayName("een eigen artikel: het model weet niet waarom het er is")
    void eigenArtikel() {
      Voorbeelddossier taal =
          metEigenTekst(
              "scholing", "Artikel 7a. Taal", "Het college kan een taaltraject aanbieden.");
      assertThat(bevindingen(taal, CODE))
          .containsExactly(
              new Bevinding(
                  CODE,
                  Ernst.OPMERKING,
                  "artikel 7a",
                  "Artikel I, onderdeel I, van het besluit heeft geen artikelsgewijze toelichting:"
                      + " het model heeft er geen voor artikel 7a. Schrijf die er zelf bij, onder"
                      + " de was-wordt-tabel."));
      assertThat(taal.uitwerking().isGereed()).isTrue();
    }

    @Test
    @DisplayName("een model dat er een vergeet: artikel, opschrift, hoofdstuk of bijlage")
    void vergeten() {
      assertThat(
              bevindingen(
                  zonderUitleg(
                      "scholing",
                      "hoofdstuk-2",
                      "proefplaats",
                      "hoofdstuk-3a",
                      "bijlage-kwaliteit"),
                  CODE))
          .extracting(Bevinding::bericht)
          .satisfiesExactly(
              b -> assertThat(b).startsWith("Artikel I, onderdeel B, ").contains(" hoofdstuk 2. "),
              b -> assertThat(b).startsWith("Artikel I, onderdeel H, ").contains(" artikel 7. "),
              b ->
                  assertThat(b)
                      .startsWith("Artikel I, onderdeel O, ")
                      .contains(" artikel 14a en hoofdstuk 3A. "),
              b ->
                  assertThat(b)
                      .startsWith("Artikel I, onderdeel Q, ")
                      .contains(
                          " de bijlage \"Bijlage behorende bij artikel 14h, eerste lid"
                              + " Re-integratieverordening Participatiewet Lindewaard 2015\". "));
      // One explanation is enough for a letter, and a part that has none is not told.
      assertThat(bevindingen(zonderUitleg("proefplaats"), CODE)).isEmpty();
    }

    /** VNG's own notes end with "onderdeel P tot en met Q"; its decision with letter R. */
    @Test
    @DisplayName("zijn er niet, ook niet bij de letter R die de VNG vergat")
    void compleet() {
      assertThat(bevindingen(lindewaard(), CODE)).isEmpty();
      Voorbeelddossier metR =
          lindewaard()
              .wordt("lks-proces", new Waarde.Gekozen(List.of("eigen")))
              .wordt("lks-proces-bijlage", true)
              .wordt(
                  "lks-proces-stappen",
                  new Waarde.Tabel(
                      List.of(
                          Map.of(
                              "wie", new Waarde.Woorden("het college"),
                              "wat", new Waarde.Woorden("besluit")))));
      assertThat(metR.uitwerking().letters().getLast().letter()).isEqualTo("R");
      assertThat(bevindingen(metR, CODE)).isEmpty();
    }
  }
}
