package nl.verordeningwijzer.wijziging;
import java.util.List;
import nl.verordeningwijzer.uitwerking.*;
import org.junit.jupiter.api.Test;
class KladTest {
  @Test void druk() throws Exception {
    Uitwerking u = Voorbeelddossier.lindewaard().uitwerking();
    java.nio.file.Files.writeString(java.nio.file.Path.of("/tmp/druk.txt"), Besluitschrift.tekst(u.letters().stream().map(Besluitletter::zin).toList(), "verordening"));
    var g = Besluitlezer.lees(Besluitlezer.vanTekst(java.nio.file.Files.readString(java.nio.file.Path.of("/tmp/druk.txt"))));
    StringBuilder s = new StringBuilder();
    g.delen().forEach(d -> s.append(d.plaats()).append(" | ").append(d.zin()).append(" | ").append(d.gebreken()).append(d.geweigerd()).append("\n"));
    u.bevindingen().forEach(b -> s.append(b).append("\n"));
    java.nio.file.Files.writeString(java.nio.file.Path.of("/tmp/lees.txt"), s);
  }
}
