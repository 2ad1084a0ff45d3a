package nl.verordeningwijzer.app;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.HostServices;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import nl.verordeningwijzer.app.werk.Buitenwereld;

/** The machine that the program runs on, with its own windows to choose files in. */
final class Bureaublad implements Buitenwereld {

  private final Stage stage;
  private final HostServices diensten;

  Bureaublad(Stage stage, HostServices diensten) {
    this.stage = stage;
    this.diensten = diensten;
  }

  @Override
  public Optional<Path> kiesBestand(String titel, Optional<Path> map, Bestandssoort soort) {
    return Optional.ofNullable(kiezer(titel, map, soort).showOpenDialog(stage)).map(File::toPath);
  }

  @Override
  public Optional<Path> kiesDoel(
      String titel, Optional<Path> map, String naam, Bestandssoort soort) {
    FileChooser kiezer = kiezer(titel, map, soort);
    kiezer.setInitialFileName(naam);
    return Optional.ofNullable(kiezer.showSaveDialog(stage)).map(File::toPath);
  }

  @Override
  public Optional<Path> kiesMap(String titel, Optional<Path> map) {
    DirectoryChooser kiezer = new DirectoryChooser();
    kiezer.setTitle(titel);
    bestaand(map).ifPresent(kiezer::setInitialDirectory);
    return Optional.ofNullable(kiezer.showDialog(stage)).map(File::toPath);
  }

  private static FileChooser kiezer(String titel, Optional<Path> map, Bestandssoort soort) {
    FileChooser kiezer = new FileChooser();
    kiezer.setTitle(titel);
    bestaand(map).ifPresent(kiezer::setInitialDirectory);
    kiezer
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(
                soort.naam(), soort.extensies().stream().map(e -> "*." + e).toList()));
    return kiezer;
  }

  /** A folder that is gone would keep the chooser from opening. */
  private static Optional<File> bestaand(Optional<Path> map) {
    return map.filter(Files::isDirectory).map(Path::toFile);
  }

  @Override
  public void open(Path pad) {
    diensten.showDocument(pad.toUri().toString());
  }

  @Override
  public void kopieer(String tekst) {
    ClipboardContent inhoud = new ClipboardContent();
    inhoud.putString(tekst);
    Clipboard.getSystemClipboard().setContent(inhoud);
  }
}
