package nl.verordeningwijzer.app.waswordt;

import static nl.verordeningwijzer.uitwerking.Voorbeelddossier.geleverd;
import static nl.verordeningwijzer.uitwerking.Voorbeelddossier.leeg;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import nl.verordeningwijzer.app.Schermfoto;
import nl.verordeningwijzer.app.Werkproef;
import nl.verordeningwijzer.app.werk.Stap;
import nl.verordeningwijzer.app.werk.Thema;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.model.Uitgangspunt;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.uitwerking.Voorbeelddossier;
import org.junit.jupiter.api.Test;

/** The was-wordt table as a user goes through it. */
class WasWordtPaginaTest extends Werkproef {

  private void open(Voorbeelddossier dossier) {
    open(dossier, Stap.WAS_WORDT, WasWordtPagina::new, Thema.LICHT, 100);
  }

  private ListView<?> lijst() {
    return vind("was-wordt", ListView.class);
  }

  private Rij gekozen() {
    return (Rij) opFx(() -> lijst().getSelectionModel().getSelectedItem());
  }

  private String wijziging() {
    return opFx(() -> vind("wijziging", Label.class).getText());
  }

  /** The rows that can be seen. */
  private List<Object> inBeeld() {
    return opFx(() -> {
      VirtualFlow<?> flow = (VirtualFlow<?>) lijst().lookup(".virtual-flow");
      return List.copyOf(
          lijst()
              .getItems()
              .subList(
                  flow.getFirstVisibleCell().getIndex(), flow.getLastVisibleCell().getIndex() + 1));
    });
  }

  @Test
  void theKeysGoFromChangeToChangeAndKeepThemInView() {
    open(geleverd());
    assertThat(focusId()).isEqualTo("was-wordt");
    assertThat(wijziging()).isEqualTo("187 wijzigingen");
    for (int i = 1; i <= 60; i++) {
      toets("Alt+Down");
    }
    assertThat(wijziging()).isEqualTo("Wijziging 60 van 187");
    assertThat(inBeeld()).contains(gekozen());
    Schermfoto.van(stage, "was-wordt");
    toets("Alt+Up");
    assertThat(wijziging()).isEqualTo("Wijziging 59 van 187");
    klik("volgende-wijziging");
    assertThat(wijziging()).isEqualTo("Wijziging 60 van 187");
  }

  @Test
  void aLetterInTheRailLeadsToItsHeading() {
    open(geleverd());
    klik(lookup(".was-wordt-ingangen .list-cell").nth(3).query());
    assertThat(gekozen())
        .isInstanceOfSatisfying(Rij.Kop.class, k -> assertThat(k.naam()).isEqualTo("Artikel 3"));
    assertThat(inBeeld()).contains(gekozen());
  }

  @Test
  void enterUnfoldsAndExplains() {
    open(geleverd());
    toets("Enter");
    assertThat(((Rij.Kop) gekozen()).open()).isTrue();
    int eerder = opFx(() -> lijst().getItems().size());
    toets("Down");
    toets("Down");
    assertThat(gekozen()).isInstanceOf(Rij.Gelijk.class);
    toets("Enter");
    assertThat(opFx(() -> lijst().getItems().size())).isEqualTo(eerder);
    assertThat(opFx(() -> (Object) lijst().getItems().get(2))).isInstanceOf(Rij.Naast.class);
    klik("alleen-gewijzigd");
    assertThat(opFx(() -> lijst().getItems().size())).isEqualTo(231 + 17);
  }

  @Test
  void whatIsInViewStaysThereWhenAnAnswerChanges() {
    open(geleverd());
    for (int i = 1; i <= 90; i++) {
      opFx(() -> vind("volgende-wijziging", javafx.scene.control.Button.class).fire());
    }
    wacht();
    Rij voor = gekozen();
    List<Object> zichtbaar = inBeeld();
    // Words of article 1 change: far above what is in view.
    opFx(() ->
        werk.antwoord(new KeuzeId("sociale-activering"), Kolom.WORDT, new Waarde.JaNee(false)));
    wachtOpRekenen();
    assertThat(gekozen().sleutel()).isEqualTo(voor.sleutel());
    assertThat(inBeeld()).containsAnyElementsOf(zichtbaar.subList(0, 2));
  }

  @Test
  void anOpenBlankLeadsToItsQuestion() {
    open(leeg("Leegveld"));
    Optional<Integer> open =
        opFx(() -> {
          for (int i = 0; i < lijst().getItems().size(); i++) {
            if (lijst().getItems().get(i) instanceof Rij.Naast naast
                && !naast.paar().open().isEmpty()) {
              return Optional.of(i);
            }
          }
          return Optional.<Integer>empty();
        });
    opFx(() -> {
      lijst().getSelectionModel().select(open.orElseThrow().intValue());
      lijst().scrollTo(open.orElseThrow().intValue());
      lijst().requestFocus();
    });
    wacht();
    Schermfoto.van(stage, "was-wordt-leeg");
    toets("Enter");
    assertThat(plaats()).startsWith("keuze:");
  }

  @Test
  void aNewOrdinanceHasNoTable() {
    open(
        new Voorbeelddossier(
            geleverd().model(), geleverd().dossier().metUitgangspunt(Uitgangspunt.GEEN)));
    assertThat(lookup("#was-wordt").tryQuery()).isEmpty();
    Schermfoto.van(stage, "was-wordt-geen");
    klik("naar-uitgangspunt");
    assertThat(plaats()).isEqualTo("stap:uitgangspunt");
  }

  @Test
  void largeLettersInTheDarkFit() {
    open(geleverd(), Stap.WAS_WORDT, WasWordtPagina::new, Thema.DONKER, 150);
    klik("met-kleur");
    toets("Alt+Down");
    Schermfoto.van(stage, "was-wordt-donker-150");
    opFx(() -> {
      for (String id : List.of("wijziging", "met-kleur", "alleen-gewijzigd", "bewijs")) {
        javafx.scene.Node deel = vind(id, javafx.scene.Node.class);
        javafx.geometry.Bounds plaats = deel.localToScene(deel.getBoundsInLocal());
        assertThat(plaats.getMaxX()).as(id).isLessThanOrEqualTo(stage.getWidth());
      }
    });
  }
}
