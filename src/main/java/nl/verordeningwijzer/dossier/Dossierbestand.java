package nl.verordeningwijzer.dossier;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.verordeningwijzer.dossier.Bewaaruitkomst.Bewaard;
import nl.verordeningwijzer.dossier.Bewaaruitkomst.GewijzigdOpSchijf;
import nl.verordeningwijzer.dossier.Bewaaruitkomst.Mislukt;
import nl.verordeningwijzer.dossier.Bewaaruitkomst.SlotVerloren;
import nl.verordeningwijzer.dossier.Conflictkopieen.Conflictkopie;
import nl.verordeningwijzer.dossier.DossierStore.Geopend;
import nl.verordeningwijzer.dossier.Dossierslot.Overname;
import nl.verordeningwijzer.dossier.Dossierslot.Poging;
import nl.verordeningwijzer.dossier.Dossierslot.Stand;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Fout;
import nl.verordeningwijzer.regeling.Uitkomst;

/**
 * One open dossier file: the right to write it, what stood in it when we last read or wrote it, and
 * its earlier versions. Nothing that someone else wrote is ever overwritten unseen.
 *
 * <p>May be used from more than one thread. What only tells what is known ({@link #toegang}, {@link
 * #bekend}, {@link #laatstBewaard}, {@link #model}) answers at once; every other method may take as
 * long as the disk does.
 */
public final class Dossierbestand {

  /** What a test replaces: the disk, the clock, waiting. */
  record Omgeving(Opslag.Schijf schijf, Geduld geduld, Clock klok, Bewaarregels regels) {

    static Omgeving echt() {
      Bewaarregels regels = Bewaarregels.lees();
      return new Omgeving(
          new Opslag.EchteSchijf(),
          new Geduld(regels.geduld(), Thread::sleep),
          Clock.system(ZoneId.systemDefault()),
          regels);
    }

    /** The disk, patiently. */
    Opslag.Schijf geduldig() {
      return geduld.met(schijf);
    }
  }

  private static final Berichten BERICHTEN = Berichten.van(Dossierbestand.class);

  private final Path pad;
  private final DossierStore store;
  private final Gebruiker ik;
  private final Omgeving omgeving;
  private final EerdereVersies versies;

  // What is asked on the screen is answered at once, also while the disk is busy: hence volatile.
  private volatile Model model;
  private Optional<Dossierslot> slot = Optional.empty();
  private volatile Toegang toegang = new Toegang.Vrij();

  /** What stood on disk when we last read or wrote it; empty when the file was not there. */
  private Optional<byte[]> laatst = Optional.empty();

  private volatile Instant laatstTijd = Instant.EPOCH;
  private volatile Optional<Dossier> bekend = Optional.empty();

  /** What we found instead, last time we looked. */
  private Optional<byte[]> gevonden = Optional.empty();

  private Optional<Instant> versieGemaakt = Optional.empty();
  private Optional<Fout> versiefout = Optional.empty();

  private Dossierbestand(
      Path pad, DossierStore store, Model model, Gebruiker ik, Omgeving omgeving) {
    this.pad = pad;
    this.store = store;
    this.model = model;
    this.ik = ik;
    this.omgeving = omgeving;
    this.versies =
        new EerdereVersies(
            pad,
            this::ontleed,
            new Opslag(omgeving.geduldig()),
            omgeving.klok(),
            omgeving.regels());
  }

  /**
   * Opens a dossier: to write, or, when someone else has it open, to read; see {@link #toegang}.
   *
   * @param overname whether the lock of someone else is taken over
   * @return the open file, or why it cannot be read
   */
  public static Uitkomst<Dossierbestand> open(
      Path pad, DossierStore store, Gebruiker ik, Overname overname) {
    return open(pad, store, ik, overname, Omgeving.echt());
  }

  static Uitkomst<Dossierbestand> open(
      Path gegeven, DossierStore store, Gebruiker ik, Overname overname, Omgeving omgeving) {
    Path pad = echt(gegeven);
    // First read without a lock: beside a file that is no dossier none should appear.
    Uitkomst<Geopend> eerst = store.lees(pad);
    return eerst
        .maak(geopend -> new Dossierbestand(pad, store, geopend.model(), ik, omgeving))
        .dan(bestand -> {
          bestand.neemSlot(overname);
          // Read again now that nobody else writes.
          Uitkomst<Dossierbestand> gelezen = bestand.leesOpnieuw().maak(d -> bestand);
          if (gelezen instanceof Uitkomst.Mislukt<Dossierbestand>) {
            bestand.sluit();
          }
          return gelezen;
        });
  }

  /**
   * Makes a new dossier file and opens it to write.
   *
   * @return the open file, or why it could not be made; a file that is there already stays
   */
  public static Uitkomst<Dossierbestand> nieuw(
      Path pad, Dossier dossier, DossierStore store, Gebruiker ik) {
    return nieuw(pad, dossier, store, ik, Omgeving.echt());
  }

  static Uitkomst<Dossierbestand> nieuw(
      Path gegeven, Dossier dossier, DossierStore store, Gebruiker ik, Omgeving omgeving) {
    Path pad = echt(gegeven);
    if (Files.exists(pad)) {
      return Uitkomst.mislukt(Fout.in(pad.toString(), BERICHTEN.bericht("bestaat-al")));
    }
    return store
        .model(dossier.model())
        .maak(model -> new Dossierbestand(pad, store, model, ik, omgeving))
        .dan(bestand -> {
          try {
            Files.createDirectories(Objects.requireNonNull(pad.getParent()));
          } catch (IOException e) {
            return Uitkomst.mislukt(bestand.fout(e));
          }
          bestand.neemSlot(Overname.NOOIT);
          Bewaaruitkomst uitkomst = bestand.bewaar(dossier);
          if (uitkomst instanceof Bewaard) {
            return Uitkomst.gelukt(bestand);
          }
          bestand.sluit();
          return Uitkomst.mislukt(
              switch (uitkomst) {
                case Mislukt(Fout fout) -> fout;
                case SlotVerloren s ->
                    Fout.in(pad.toString(), BERICHTEN.bericht("naam-in-gebruik"));
                default -> Fout.in(pad.toString(), BERICHTEN.bericht("bestaat-al"));
              });
        });
  }

  /** A link is followed: replacing it would leave the dossier itself as it was. */
  private static Path echt(Path gegeven) {
    Path pad = gegeven.toAbsolutePath().normalize();
    try {
      return Files.isSymbolicLink(pad) ? pad.toRealPath() : pad;
    } catch (IOException e) {
      // A link to nothing: reading says so.
      return pad;
    }
  }

  /** The file. */
  public Path pad() {
    return pad;
  }

  /** The model that the dossier is about. */
  public Model model() {
    return model;
  }

  /**
   * The dossier that stood on disk when we last read or wrote it; nothing when the file is gone or
   * cannot be read. What someone else changes starts from here: it is the base of a {@link
   * Samenvoeging}.
   */
  public Optional<Dossier> bekend() {
    return bekend;
  }

  /** When that was written. */
  public Instant laatstBewaard() {
    return laatstTijd;
  }

  /** The earlier versions of this dossier. */
  public EerdereVersies versies() {
    return versies;
  }

  /** Whether we may write, as last seen; {@link #controleer} looks. */
  public Toegang toegang() {
    return toegang;
  }

  /** Looks who may write now. */
  public synchronized Toegang controleer() {
    if (slot.isPresent()) {
      verwerk(slot.get().controleer());
    } else {
      kijkWieHetHeeft();
    }
    return toegang;
  }

  /** Shows others that we still have the dossier open. */
  public synchronized Toegang hartslag() {
    if (slot.isPresent()) {
      verwerk(slot.get().hartslag());
      return toegang;
    }
    return controleer();
  }

  /** Tries to get the right to write after all. */
  public synchronized Toegang neemOver(Overname overname) {
    if (slot.isEmpty()) {
      neemSlot(overname);
    }
    return toegang;
  }

  private void neemSlot(Overname overname) {
    switch (Dossierslot.neem(pad, ik, overname, omgeving.klok(), omgeving.regels())) {
      case Poging.Gekregen(Dossierslot gekregen) -> {
        slot = Optional.of(gekregen);
        toegang = new Toegang.Schrijfbaar();
        raapOp();
      }
      case Poging.Bezet(Dossierslot.Houder houder, boolean oud) ->
          toegang = new Toegang.InGebruik(houder, oud);
      case Poging.Mislukt(Fout fout) -> toegang = new Toegang.NietTeSchrijven(fout);
    }
  }

  private void verwerk(Stand stand) {
    if (stand instanceof Stand.Verloren(Optional<Dossierslot.Houder> houder)) {
      slot = Optional.empty();
      toegang = houder.<Toegang>map(this::inGebruik).orElseGet(Toegang.Vrij::new);
    }
  }

  private void kijkWieHetHeeft() {
    try {
      Optional<Dossierslot.Houder> houder = Dossierslot.houder(pad);
      if (houder.isPresent()) {
        toegang = inGebruik(houder.get());
      } else if (!(toegang instanceof Toegang.NietTeSchrijven)) {
        toegang = new Toegang.Vrij();
      }
    } catch (IOException e) {
      toegang = new Toegang.NietTeSchrijven(fout(e));
    }
  }

  private Toegang inGebruik(Dossierslot.Houder houder) {
    return new Toegang.InGebruik(
        houder, Dossierslot.isOud(houder, omgeving.klok(), omgeving.regels()));
  }

  /**
   * Saves a dossier, if we still have the right to and nobody else changed the file.
   *
   * <p>A dossier that this program could not read again is not written: it would take the place of
   * one that it can.
   */
  public synchronized Bewaaruitkomst bewaar(Dossier dossier) {
    Optional<Bewaaruitkomst> geenRecht = controleerSlot().or(this::zonderRecht);
    if (geenRecht.isPresent()) {
      return geenRecht.get();
    }
    Uitkomst<Optional<GewijzigdOpSchijf>> gekeken = kijk();
    if (gekeken instanceof Uitkomst.Mislukt<Optional<GewijzigdOpSchijf>>(List<Fout> fouten)) {
      return new Mislukt(fouten.getFirst());
    }
    Optional<GewijzigdOpSchijf> gewijzigd = gekeken.alsWaarde().flatMap(g -> g);
    if (gewijzigd.isPresent()) {
      return gewijzigd.get();
    }
    byte[] inhoud = inhoud(dossier);
    if (bekend.filter(dossier::equals).isPresent() || isLaatst(Optional.of(inhoud))) {
      return new Bewaard(laatstTijd, opmerkingen());
    }
    List<Fout> onleesbaar = leesTerug(dossier, inhoud).fouten();
    return onleesbaar.isEmpty() ? schrijf(dossier, inhoud) : new Mislukt(onleesbaar.getFirst());
  }

  /** A failure when the disk does not say whether the lock is still ours. */
  private Optional<Bewaaruitkomst> controleerSlot() {
    Optional<Stand> stand = slot.map(Dossierslot::controleer);
    stand.ifPresent(this::verwerk);
    return stand.flatMap(s ->
        s instanceof Stand.Onbekend(Fout fout) ? Optional.of(new Mislukt(fout)) : Optional.empty());
  }

  private Optional<Bewaaruitkomst> zonderRecht() {
    return switch (toegang) {
      case Toegang.Schrijfbaar s -> Optional.empty();
      case Toegang.InGebruik(Dossierslot.Houder houder, boolean oud) ->
          Optional.of(new SlotVerloren(Optional.of(houder)));
      case Toegang.Vrij v -> Optional.of(new SlotVerloren(Optional.empty()));
      case Toegang.NietTeSchrijven(Fout fout) -> Optional.of(new Mislukt(fout));
    };
  }

  private Bewaaruitkomst schrijf(Dossier dossier, byte[] inhoud) {
    Bewaakt bewaakt = new Bewaakt();
    List<Fout> fouten = new Opslag(bewaakt).schrijf(pad, inhoud).fouten();
    if (bewaakt.gewijzigd) {
      Uitkomst<Optional<GewijzigdOpSchijf>> gekeken = kijk();
      return gekeken
          .alsWaarde()
          .flatMap(g -> g)
          .<Bewaaruitkomst>map(g -> g)
          .orElseGet(() ->
              new Mislukt(
                  Stream.concat(gekeken.fouten().stream(), fouten.stream())
                      .findFirst()
                      .orElseThrow()));
    }
    if (!fouten.isEmpty()) {
      return new Mislukt(fouten.getFirst());
    }
    Optional<byte[]> vorige = laatst;
    Instant vorigeTijd = laatstTijd;
    laatst = Optional.of(inhoud);
    laatstTijd = omgeving.klok().instant();
    bekend = Optional.of(dossier);
    vorige.ifPresent(was -> bewaarVersie(was, vorigeTijd));
    return new Bewaard(laatstTijd, opmerkingen());
  }

  /**
   * Keeps what was just replaced: of the first time always, for it may be of days ago, and then
   * every so often. What fails is tried again the next time that it is due.
   */
  private void bewaarVersie(byte[] inhoud, Instant tijd) {
    Instant nu = omgeving.klok().instant();
    if (versieGemaakt
        .filter(vorige -> vorige.plus(omgeving.regels().versieElke()).isAfter(nu))
        .isEmpty()) {
      versieGemaakt = Optional.of(nu);
      versiefout = versies.bewaar(inhoud, tijd).or(versies::dunUit).map(this::zonderVersie);
    }
  }

  private Fout zonderVersie(Fout fout) {
    return Fout.in(fout.bestand(), BERICHTEN.bericht("geen-versie", fout.bericht()));
  }

  private List<Fout> opmerkingen() {
    return versiefout.stream().toList();
  }

  /**
   * Looks whether something else changed the file, without writing.
   *
   * @return what is there now if it is another dossier than we know; an error when the disk does
   *     not say
   */
  public synchronized Uitkomst<Optional<GewijzigdOpSchijf>> kijk() {
    try {
      gevonden = leesSchijf();
    } catch (IOException e) {
      return Uitkomst.mislukt(fout(e));
    }
    if (isLaatst(gevonden)) {
      return Uitkomst.gelukt(Optional.empty());
    }
    Uitkomst<Geopend> nu =
        gevonden
            .map(inhoud -> ontleed(pad, inhoud))
            .orElseGet(() -> Uitkomst.mislukt(fout(new NoSuchFileException(pad.toString()))));
    if (bekend.isPresent() && nu.alsWaarde().map(Geopend::dossier).equals(bekend)) {
      // Other spaces or line ends, as a tool for versions may write: the same dossier.
      laatst = gevonden;
      return Uitkomst.gelukt(Optional.empty());
    }
    return Uitkomst.gelukt(Optional.of(new GewijzigdOpSchijf(kenmerk(gevonden), nu)));
  }

  /**
   * Takes what was found on disk as known, because the user has seen it: the next dossier that is
   * saved replaces it. It is kept as an earlier version.
   *
   * @return whether that is still what was found last; if not, the user has to see what came after
   */
  public synchronized boolean erken(GewijzigdOpSchijf gezien) {
    if (!gezien.kenmerk().equals(kenmerk(gevonden))) {
      return false;
    }
    // What we saved last is nowhere else any more, and what replaced it may be replaced now.
    Optional<Fout> eigen = bewaarVoorErkenning();
    laatst = gevonden;
    laatstTijd = tijdVanBestand();
    Optional<Fout> vreemd = bewaarVoorErkenning();
    versiefout = eigen.or(() -> vreemd).map(this::zonderVersie);
    bekend = gezien.nu().alsWaarde().map(Geopend::dossier);
    gezien.nu().alsWaarde().map(Geopend::model).ifPresent(nieuw -> model = nieuw);
    return true;
  }

  /** Only reading leaves no traces. */
  private Optional<Fout> bewaarVoorErkenning() {
    return slot.isPresent()
        ? laatst.flatMap(inhoud -> versies.bewaar(inhoud, laatstTijd))
        : Optional.empty();
  }

  /**
   * Saves a dossier beside this one under a name with day and time, for who wants to keep both.
   * That needs no lock: the name is new.
   *
   * @return the new file
   */
  public Uitkomst<Path> naast(Dossier dossier) {
    String naam =
        omgeving
            .regels()
            .naastNaam()
            .formatted(
                EerdereVersies.naam(pad),
                EerdereVersies.tijd(omgeving.klok().instant(), omgeving.klok()));
    Path doel = pad.resolveSibling(naam + ".verordening");
    for (int i = 2; Files.exists(doel); i++) {
      doel = pad.resolveSibling(naam + " " + i + ".verordening");
    }
    return new Opslag(omgeving.geduldig()).schrijf(doel, inhoud(dossier));
  }

  /** Files beside this one that a sync client seems to have made of it. */
  public Uitkomst<List<Conflictkopie>> conflictkopieen() {
    return Conflictkopieen.naast(pad);
  }

  /**
   * Moves a conflict copy to the earlier versions, once it is dealt with.
   *
   * @return why that did not work; then the copy stays
   */
  public synchronized Optional<Fout> bergOp(Conflictkopie kopie) {
    try {
      return bergOp(kopie.pad());
    } catch (IOException e) {
      return Optional.of(Fout.in(kopie.pad().toString(), Opslag.waarom(e)));
    }
  }

  private Optional<Fout> bergOp(Path kopie) throws IOException {
    byte[] inhoud = omgeving.geduldig().lees(kopie);
    Optional<Fout> fout = versies.bewaar(inhoud, Files.getLastModifiedTime(kopie).toInstant());
    if (fout.isEmpty()) {
      Files.delete(kopie);
    }
    return fout;
  }

  /** Gives the lock back; the file stays as it is. */
  public synchronized Optional<Fout> sluit() {
    Optional<Fout> fout = slot.flatMap(Dossierslot::laatLos);
    slot = Optional.empty();
    toegang = new Toegang.Vrij();
    return fout;
  }

  private Uitkomst<Dossier> leesOpnieuw() {
    try {
      byte[] inhoud = omgeving.geduldig().lees(pad);
      return ontleed(pad, inhoud)
          .maak(geopend -> {
            model = geopend.model();
            laatst = Optional.of(inhoud);
            laatstTijd = tijdVanBestand();
            bekend = Optional.of(geopend.dossier());
            return geopend.dossier();
          });
    } catch (IOException e) {
      return Uitkomst.mislukt(fout(e));
    }
  }

  /** Reads a dossier; our model is read again only when it is about another one. */
  private Uitkomst<Geopend> ontleed(Path bestand, byte[] inhoud) {
    Model onze = model;
    Uitkomst<Dossier> zelfdeModel = store.lees(bestand.toString(), inhoud, onze);
    return zelfdeModel instanceof Uitkomst.Gelukt<Dossier>
        ? zelfdeModel.maak(dossier -> new Geopend(dossier, onze))
        : store.lees(bestand.toString(), inhoud);
  }

  private Uitkomst<Dossier> leesTerug(Dossier dossier, byte[] inhoud) {
    Uitkomst<Model> over =
        dossier.model().equals(model.id()) ? Uitkomst.gelukt(model) : store.model(dossier.model());
    return over.dan(gevraagd -> {
      model = gevraagd;
      return store.lees(pad.toString(), inhoud, gevraagd);
    });
  }

  /** What is on disk; empty when the file is gone. That its whole folder is gone is an error. */
  private Optional<byte[]> leesSchijf() throws IOException {
    try {
      return Optional.of(omgeving.geduldig().lees(pad));
    } catch (NoSuchFileException | FileNotFoundException e) {
      if (!Files.isDirectory(Objects.requireNonNull(pad.getParent()))) {
        throw e;
      }
      return Optional.empty();
    }
  }

  private boolean isLaatst(Optional<byte[]> inhoud) {
    return Arrays.equals(laatst.orElse(null), inhoud.orElse(null));
  }

  private Instant tijdVanBestand() {
    try {
      return Files.getLastModifiedTime(pad).toInstant();
    } catch (IOException e) {
      // Gone or out of reach: then this is when we last knew it to be there.
      return omgeving.klok().instant();
    }
  }

  /**
   * What a crash left behind while a dossier was written goes to the earlier versions: it may be
   * newer than the dossier. We hold the lock, so nobody is writing it now.
   */
  private void raapOp() {
    Pattern tijdelijk =
        Pattern.compile(
            "\\.?" + Pattern.quote("." + pad.getFileName()) + "(?:\\.slot)?\\.[0-9a-f-]{36}\\.tmp");
    try (Stream<Path> paden = Files.list(Objects.requireNonNull(pad.getParent()))) {
      List<Path> resten =
          paden.filter(p -> tijdelijk.matcher(p.getFileName().toString()).matches()).toList();
      for (Path rest : resten) {
        byte[] inhoud = Files.readAllBytes(rest);
        boolean bekendeInhoud = Files.exists(pad) && Arrays.equals(Files.readAllBytes(pad), inhoud);
        boolean leesbaar = store.lees(rest.toString(), inhoud, model).alsWaarde().isPresent();
        if (bekendeInhoud || !leesbaar) {
          Files.delete(rest);
        } else {
          versiefout = bergOp(rest).map(this::zonderVersie);
        }
      }
    } catch (IOException e) {
      versiefout = Optional.of(zonderVersie(fout(e)));
    }
  }

  private Fout fout(IOException e) {
    return Fout.in(pad.toString(), Opslag.waarom(e));
  }

  private static byte[] inhoud(Dossier dossier) {
    return DossierStore.inhoud(dossier).getBytes(StandardCharsets.UTF_8);
  }

  private static String kenmerk(Optional<byte[]> inhoud) {
    try {
      return inhoud.isEmpty()
          ? ""
          : HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud.get()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The disk, on which the file is replaced only while it holds what we know. */
  private final class Bewaakt implements Opslag.Schijf {
    private final Opslag.Schijf echt = omgeving.geduldig();
    private boolean vervangen;
    private boolean gewijzigd;

    @Override
    public Path tijdelijk(Path map, String naam) throws IOException {
      return echt.tijdelijk(map, naam);
    }

    @Override
    public void schrijf(Path waar, byte[] inhoud) throws IOException {
      echt.schrijf(waar, inhoud);
    }

    @Override
    public void verplaats(Path van, Path naar) throws IOException {
      // Once only: a second time Opslag puts back what it replaced.
      if (!vervangen && !isLaatst(leesSchijf())) {
        gewijzigd = true;
        throw new IOException(BERICHTEN.bericht("intussen-gewijzigd"));
      }
      vervangen = true;
      echt.verplaats(van, naar);
    }

    @Override
    public byte[] lees(Path waar) throws IOException {
      return echt.lees(waar);
    }
  }
}
