package nl.verordeningwijzer.app.uitgangspunt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import nl.verordeningwijzer.app.Schermproef;
import nl.verordeningwijzer.app.werk.Bouwstenen;
import nl.verordeningwijzer.app.werk.Buitenwereld;
import nl.verordeningwijzer.app.werk.Navigatie;
import nl.verordeningwijzer.app.werk.Omgeving;
import nl.verordeningwijzer.app.werk.Plaats;
import nl.verordeningwijzer.app.werk.Stand;
import nl.verordeningwijzer.app.werk.Stap;
import nl.verordeningwijzer.app.werk.VoorkeurenStore;
import nl.verordeningwijzer.app.werk.Werk;
import nl.verordeningwijzer.model.Uitgangspunt;
import nl.verordeningwijzer.uitwerking.Voorbeelddossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Choosing another starting point asks other questions at once, and loses no answer. */
class UitgangspuntPaginaTest extends Schermproef {

  @TempDir Path map;
  private Werk werk;

  /** Nobody goes anywhere and nothing is opened. */
  private static final class Hier implements Navigatie, Buitenwereld {
    private final ReadOnlyObjectWrapper<Plaats> plaats =
        new ReadOnlyObjectWrapper<>(new Plaats.Bladzijde(Stap.UITGANGSPUNT));

    @Override
    public void naar(Plaats nieuw) {
      plaats.set(nieuw);
    }

    @Override
    public void terug() {}

    @Override
    public ReadOnlyObjectProperty<Plaats> plaats() {
      return plaats.getReadOnlyProperty();
    }

    @Override
    public Optional<Path> kiesBestand(String titel, Optional<Path> map, Bestandssoort soort) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> kiesDoel(
        String titel, Optional<Path> map, String naam, Bestandssoort soort) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> kiesMap(String titel, Optional<Path> map) {
      return Optional.empty();
    }

    @Override
    public void open(Path pad) {}

    @Override
    public void kopieer(String tekst) {}
  }

  private void toonPagina(Voorbeelddossier dossier) {
    toon(() -> {
      Hier hier = new Hier();
      Omgeving omgeving =
          new Omgeving(
              Path.of("."),
              Clock.systemUTC(),
              Runnable::run,
              Platform::runLater,
              hier,
              new VoorkeurenStore(map),
              map);
      werk =
          new Werk(
              Stand.van(dossier.uitwerking()),
              Clock.systemUTC(),
              Runnable::run,
              Platform::runLater,
              d -> {});
      return (Parent) new UitgangspuntPagina(new Bouwstenen(omgeving, werk, hier)).werkvlak();
    });
    wacht();
  }

  private void kies(int plaats) {
    klik("uitgangspunt-" + plaats);
    wacht();
  }

  private boolean staatEr(String woorden) {
    return opFx(() ->
        lookup(".label").queryAllAs(Labeled.class).stream()
            .anyMatch(l -> l.getText().contains(woorden)));
  }

  @Test
  void eachStartingPointAsksItsOwnFacts() {
    toonPagina(Voorbeelddossier.geleverd());
    assertThat(staatEr("Het programma weet genoeg over uw huidige tekst.")).isTrue();
    assertThat(staatEr("Kunnen werkgevers via u een no-riskpolis krijgen")).isTrue();

    kies(2);
    assertThat(werk.dossier().uitgangspunt()).isEqualTo(Uitgangspunt.NIEUWE_TEKST);
    assertThat(staatEr("Kunnen werkgevers via u een no-riskpolis krijgen")).isFalse();
    assertThat(staatEr("Meet u op de werkplek of iemand tot de doelgroep loonkostensubsidie hoort"))
        .isTrue();
    assertThat(staatEr("Dit zijn feiten over uw huidige verordening")).isTrue();

    kies(3);
    assertThat(werk.dossier().uitgangspunt()).isEqualTo(Uitgangspunt.GEEN);
    assertThat(staatEr("Er zijn geen vragen over uw huidige verordening")).isTrue();
    assertThat(staatEr("Krijgt uw verordening een artikel over de participatieplaats")).isTrue();

    kies(1);
    assertThat(werk.dossier()).isEqualTo(Voorbeelddossier.geleverd().dossier());
  }

  /** What a new ordinance has by itself is not open; an article that nobody knows is. */
  @Test
  void aNewOrdinanceAsksOnlyWhatItCannotSupply() {
    toonPagina(Voorbeelddossier.leeg("Testdam"));
    assertThat(staatEr("Welk opschrift heeft hoofdstuk 1 van uw verordening?")).isTrue();

    kies(3);

    assertThat(staatEr("Welk opschrift krijgt hoofdstuk 1 van uw verordening?")).isTrue();
    assertThat(staatEr("Nog 1 open: een artikel dat de VNG niet afdrukt.")).isTrue();
    assertThat(staatEr("feiten over uw huidige verordening")).isFalse();
  }
}
