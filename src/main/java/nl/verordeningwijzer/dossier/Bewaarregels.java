package nl.verordeningwijzer.dossier;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * How an open dossier is kept safe: the figures and names of {@code bewaren.properties}.
 *
 * @param na how long after a change the dossier is written at the latest
 * @param opnieuw how long to wait after a failure before trying again; the last one stays
 * @param geduld how long to wait each time while another program holds the file
 * @param kijken how often to look whether file or lock changed on disk
 * @param hartslag how often a holder shows that it is still there
 * @param slotOud how long without a heartbeat makes a lock stale
 * @param versieElke at most this often an earlier version is kept
 * @param alle younger than this every earlier version stays
 * @param perUur younger than this one an hour stays
 * @param perDag younger than this one a day stays; of what is older, one a month
 * @param versiemap the folder beside the dossier that holds earlier versions
 * @param naastNaam pattern for the name of an own version: name of the dossier, day and time
 */
record Bewaarregels(
    Duration na,
    List<Duration> opnieuw,
    List<Duration> geduld,
    Duration kijken,
    Duration hartslag,
    Duration slotOud,
    Duration versieElke,
    Duration alle,
    Duration perUur,
    Duration perDag,
    String versiemap,
    String naastNaam) {

  Bewaarregels {
    opnieuw = List.copyOf(opnieuw);
    geduld = List.copyOf(geduld);
  }

  /** As the data file has it. */
  static Bewaarregels lees() {
    ResourceBundle data =
        ResourceBundle.getBundle(
            Bewaarregels.class.getPackageName() + ".bewaren",
            Locale.ROOT,
            Bewaarregels.class.getClassLoader());
    return new Bewaarregels(
        Duration.ofMillis(getal(data, "bewaren.na.milliseconden")),
        getallen(data, "bewaren.opnieuw.seconden").stream().map(Duration::ofSeconds).toList(),
        getallen(data, "bewaren.geduld.milliseconden").stream().map(Duration::ofMillis).toList(),
        Duration.ofSeconds(getal(data, "bewaren.kijken.seconden")),
        Duration.ofSeconds(getal(data, "slot.hartslag.seconden")),
        Duration.ofMinutes(getal(data, "slot.oud.minuten")),
        Duration.ofMinutes(getal(data, "versies.elke.minuten")),
        Duration.ofHours(getal(data, "versies.alle.uren")),
        Duration.ofHours(getal(data, "versies.per-uur.uren")),
        Duration.ofDays(getal(data, "versies.per-dag.dagen")),
        data.getString("versies.map"),
        data.getString("naast.naam"));
  }

  private static long getal(ResourceBundle data, String sleutel) {
    return Long.parseLong(data.getString(sleutel).strip());
  }

  private static List<Long> getallen(ResourceBundle data, String sleutel) {
    return Arrays.stream(data.getString(sleutel).split(",", -1))
        .map(String::strip)
        .map(Long::valueOf)
        .toList();
  }
}
