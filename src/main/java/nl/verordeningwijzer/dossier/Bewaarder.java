package nl.verordeningwijzer.dossier;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import nl.verordeningwijzer.dossier.Bewaaruitkomst.GewijzigdOpSchijf;
import nl.verordeningwijzer.dossier.Dossierslot.Overname;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Fout;
import nl.verordeningwijzer.regeling.Uitkomst;

/**
 * Saves an open dossier by itself. It is given the dossier at every change and writes it shortly
 * after, on a thread of its own; of several changes in that time only the newest is written. It
 * also keeps the lock alive and looks whether something else changed the file.
 *
 * <p>A program that is killed loses at most what changed in that short time. What {@link #sluit}
 * cannot write in its own place it writes beside it.
 */
public final class Bewaarder {

  /** Does work later, one after the other. Apart so that a test can be the clock. */
  interface Taken {
    void na(Duration wachttijd, Runnable taak);

    /** What has not begun does not happen any more. */
    void stop();
  }

  private static final Berichten BERICHTEN = Berichten.van(Bewaarder.class);

  private final Dossierbestand bestand;
  private final Consumer<Bewaarstand> luisteraar;
  private final Taken taken;
  private final Bewaarregels regels;

  /** Held while the disk is busy: writing, looking and closing happen one after the other. */
  private final ReentrantLock schijf = new ReentrantLock();

  /** Guards what follows; never held while the disk is busy, so that no caller waits for it. */
  private final Object toestand = new Object();

  private Optional<Dossier> nieuwste = Optional.empty();
  private boolean gepland;
  private boolean herkansing;
  private boolean stil;
  private boolean gesloten;
  private int mislukkingen;
  private Duration sindsHartslag = Duration.ZERO;
  private Bewaarstand stand = new Bewaarstand.Rust();
  private Optional<Thread> bijEinde = Optional.empty();

  Bewaarder(
      Dossierbestand bestand, Consumer<Bewaarstand> luisteraar, Taken taken, Bewaarregels regels) {
    this.bestand = bestand;
    this.luisteraar = luisteraar;
    this.taken = taken;
    this.regels = regels;
    this.stil = !(bestand.toegang() instanceof Toegang.Schrijfbaar);
    taken.na(regels.kijken(), this::kijkRond);
  }

  /**
   * Starts saving for an open dossier, also one that can only be read: then it tells when the file
   * changes.
   *
   * @param luisteraar hears every new state, one at a time, mostly on the saving thread: it must
   *     not wait for the thread that closes
   */
  public static Bewaarder start(Dossierbestand bestand, Consumer<Bewaarstand> luisteraar) {
    // After closing nothing is left to do: what is asked then is dropped.
    ScheduledExecutorService draad =
        new ScheduledThreadPoolExecutor(
            1,
            Thread.ofPlatform().daemon().name("bewaarder").factory(),
            new ThreadPoolExecutor.DiscardPolicy());
    Bewaarder bewaarder =
        new Bewaarder(bestand, luisteraar, new OpDraad(draad), Bewaarregels.lees());
    // For when the system ends the program, as when logging off: closing twice does no harm.
    bewaarder.bijEinde = Optional.of(new Thread(bewaarder::sluit, "bewaarder-sluit"));
    bewaarder.bijEinde.ifPresent(Runtime.getRuntime()::addShutdownHook);
    return bewaarder;
  }

  /** Real time. */
  private record OpDraad(ScheduledExecutorService draad) implements Taken {
    @Override
    public void na(Duration wachttijd, Runnable taak) {
      Future<?> _ = draad.schedule(() -> veilig(taak), wachttijd.toNanos(), TimeUnit.NANOSECONDS);
    }

    @Override
    public void stop() {
      draad.shutdownNow();
    }
  }

  /** The state that the listener heard last. */
  public Bewaarstand stand() {
    synchronized (toestand) {
      return stand;
    }
  }

  /**
   * Takes the newest dossier; it is on disk shortly after. Does not wait for anything. While the
   * file cannot be written, the newest is remembered.
   *
   * @throws IllegalStateException after closing: it would be lost
   */
  public void bewaar(Dossier dossier) {
    synchronized (toestand) {
      if (gesloten) {
        throw new IllegalStateException("het dossier is gesloten");
      }
      nieuwste = Optional.of(dossier);
    }
    plan();
  }

  /** Tries again at once after a failure, without waiting for the next time. */
  public void probeerOpnieuw() {
    taken.na(Duration.ZERO, this::schrijf);
  }

  /**
   * Goes on after a change on disk that the user has seen.
   *
   * @param gezien what was found; it is kept as an earlier version. If the file changed again
   *     since, that is reported instead
   * @param dossier the dossier to go on with: the one that was found, the own one, or both put
   *     together
   */
  public void gaVerder(GewijzigdOpSchijf gezien, Dossier dossier) {
    synchronized (toestand) {
      nieuwste = Optional.of(dossier);
    }
    taken.na(
        Duration.ZERO,
        () ->
            metSchijf(() -> {
              bestand.erken(gezien);
              hervat();
            }));
  }

  /** Tries to get the right to write, and goes on saving if it does; the listener hears which. */
  public void neemOver(Overname overname) {
    taken.na(
        Duration.ZERO,
        () ->
            metSchijf(() -> {
              bestand.neemOver(overname);
              hervat();
            }));
  }

  private void hervat() {
    Toegang toegang = bestand.toegang();
    Optional<Dossier> nu;
    synchronized (toestand) {
      stil = !(toegang instanceof Toegang.Schrijfbaar);
      nu = nieuwste;
    }
    if (!(toegang instanceof Toegang.Schrijfbaar)) {
      meldGeenToegang(toegang);
    } else if (nu.isPresent()) {
      schrijf(nu.get());
    } else {
      // Nothing to write, but what is there may have changed while it was not ours.
      kijkNaarBestand();
      if (!isStil()) {
        meld(new Bewaarstand.Bewaard(bestand.laatstBewaard(), List.of()));
      }
    }
  }

  private void meldGeenToegang(Toegang toegang) {
    meld(
        toegang instanceof Toegang.NietTeSchrijven(Fout fout)
            ? new Bewaarstand.Mislukt(fout)
            : new Bewaarstand.SlotVerloren(toegang));
  }

  /**
   * Writes what is not on disk yet, gives the lock back and stops. Takes as long as the disk does.
   *
   * @return how it ended; all but {@link Bewaarstand.Rust} and {@link Bewaarstand.Bewaard} is for
   *     the user to know
   */
  public Bewaarstand sluit() {
    synchronized (toestand) {
      gesloten = true;
    }
    schijf.lock();
    try {
      Optional<Dossier> bekend = bestand.bekend();
      Optional<Dossier> laatste;
      synchronized (toestand) {
        laatste = nieuwste.filter(dossier -> !Optional.of(dossier).equals(bekend));
        nieuwste = Optional.empty();
      }
      laatste.ifPresent(this::schrijfTenSlotte);
      Optional<Fout> fout = bestand.sluit();
      if (fout.isPresent() && laatste.isEmpty()) {
        meld(new Bewaarstand.Mislukt(fout.get()));
      }
      return stand();
    } finally {
      schijf.unlock();
      taken.stop();
      vergeetEinde();
    }
  }

  private void vergeetEinde() {
    try {
      bijEinde.ifPresent(Runtime.getRuntime()::removeShutdownHook);
    } catch (IllegalStateException e) {
      // The program is ending: this is that very hook, or it finds nothing left to do.
      bijEinde = Optional.empty();
    }
  }

  private void schrijfTenSlotte(Dossier dossier) {
    // Also when saving was held up: perhaps the disk is back, or the file is as it was.
    Bewaaruitkomst uitkomst = probeer(dossier);
    if (uitkomst instanceof Bewaaruitkomst.Bewaard(Instant tijd, List<Fout> opmerkingen)) {
      meld(new Bewaarstand.Bewaard(tijd, opmerkingen));
    } else {
      meld(
          switch (bestand.naast(dossier)) {
            case Uitkomst.Gelukt<Path>(Path pad) -> new Bewaarstand.NaastBewaard(pad);
            case Uitkomst.Mislukt<Path>(List<Fout> fouten) ->
                new Bewaarstand.Mislukt(fouten.getFirst());
          });
    }
  }

  private void plan() {
    synchronized (toestand) {
      if (gepland || stil || gesloten) {
        return;
      }
      gepland = true;
    }
    taken.na(regels.na(), this::schrijf);
  }

  private void schrijf() {
    metSchijf(() -> {
      Optional<Dossier> nu;
      synchronized (toestand) {
        gepland = false;
        nu = stil ? Optional.empty() : nieuwste;
      }
      nu.ifPresent(this::schrijf);
    });
  }

  private void schrijf(Dossier dossier) {
    meld(new Bewaarstand.Bezig());
    switch (probeer(dossier)) {
      case Bewaaruitkomst.Bewaard(Instant tijd, List<Fout> opmerkingen) -> {
        synchronized (toestand) {
          mislukkingen = 0;
          nieuwste = nieuwste.filter(d -> !d.equals(dossier));
        }
        meld(new Bewaarstand.Bewaard(tijd, opmerkingen));
      }
      case Bewaaruitkomst.Mislukt(Fout fout) -> {
        meld(new Bewaarstand.Mislukt(fout));
        planHerkansing();
      }
      case Bewaaruitkomst.GewijzigdOpSchijf gevonden -> {
        houdStil();
        meld(new Bewaarstand.GewijzigdOpSchijf(gevonden));
      }
      case Bewaaruitkomst.SlotVerloren s -> {
        houdStil();
        meldGeenToegang(bestand.toegang());
      }
    }
  }

  private Bewaaruitkomst probeer(Dossier dossier) {
    try {
      return bestand.bewaar(dossier);
    } catch (RuntimeException e) {
      // A fault of our own must not end the saving unseen.
      return new Bewaaruitkomst.Mislukt(
          Fout.in(bestand.pad().toString(), BERICHTEN.bericht("onverwacht", e)));
    }
  }

  private void planHerkansing() {
    Duration wachttijd;
    synchronized (toestand) {
      if (herkansing) {
        return;
      }
      herkansing = true;
      wachttijd = regels.opnieuw().get(Math.min(mislukkingen, regels.opnieuw().size() - 1));
      mislukkingen++;
    }
    taken.na(
        wachttijd,
        () -> {
          synchronized (toestand) {
            herkansing = false;
          }
          schrijf();
        });
  }

  private void houdStil() {
    synchronized (toestand) {
      stil = true;
    }
  }

  private boolean isStil() {
    synchronized (toestand) {
      return stil;
    }
  }

  /** Keeps the lock alive, and looks whether it or the file was changed. */
  private void kijkRond() {
    metSchijf(() -> {
      try {
        Toegang eerst = bestand.toegang();
        Toegang nu = kijkNaarSlot();
        if (isAnders(eerst, nu)) {
          houdStil();
          meldGeenToegang(nu);
        } else {
          kijkNaarBestand();
        }
      } finally {
        taken.na(regels.kijken(), this::kijkRond);
      }
    });
  }

  private Toegang kijkNaarSlot() {
    sindsHartslag = sindsHartslag.plus(regels.kijken());
    if (sindsHartslag.compareTo(regels.hartslag()) < 0) {
      return bestand.controleer();
    }
    sindsHartslag = Duration.ZERO;
    return bestand.hartslag();
  }

  /** Whether the user should hear of it; that a holder gave a sign again is no news. */
  private static boolean isAnders(Toegang eerst, Toegang nu) {
    if (eerst instanceof Toegang.InGebruik(Dossierslot.Houder een, boolean eenOud)
        && nu instanceof Toegang.InGebruik(Dossierslot.Houder ander, boolean anderOud)) {
      return eenOud != anderOud
          || !een.gebruiker().equals(ander.gebruiker())
          || !een.sinds().equals(ander.sinds());
    }
    return !eerst.getClass().equals(nu.getClass());
  }

  /** A disk that does not say is no news here: it is when something has to be saved. */
  private void kijkNaarBestand() {
    Optional<GewijzigdOpSchijf> gevonden = bestand.kijk().alsWaarde().flatMap(g -> g);
    if (gevonden.isPresent() && !isGemeld(gevonden.get())) {
      houdStil();
      meld(new Bewaarstand.GewijzigdOpSchijf(gevonden.get()));
    }
  }

  private boolean isGemeld(GewijzigdOpSchijf gevonden) {
    return stand() instanceof Bewaarstand.GewijzigdOpSchijf(GewijzigdOpSchijf gemeld)
        && gemeld.kenmerk().equals(gevonden.kenmerk());
  }

  private void metSchijf(Runnable werk) {
    schijf.lock();
    try {
      boolean klaar;
      synchronized (toestand) {
        klaar = gesloten;
      }
      if (!klaar) {
        werk.run();
      }
    } finally {
      schijf.unlock();
    }
  }

  private void meld(Bewaarstand nieuw) {
    synchronized (toestand) {
      stand = nieuw;
    }
    // A listener that fails must not keep the dossier from being saved.
    veilig(() -> luisteraar.accept(nieuw));
  }

  /** A fault goes where every unforeseen fault of the program goes, and ends nothing else. */
  private static void veilig(Runnable werk) {
    try {
      werk.run();
    } catch (RuntimeException e) {
      Thread draad = Thread.currentThread();
      draad.getUncaughtExceptionHandler().uncaughtException(draad, e);
    }
  }
}
