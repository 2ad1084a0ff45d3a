package nl.verordeningwijzer.app.bewaren;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.verordeningwijzer.app.bewaren.BewaarViewModel.Actie;
import nl.verordeningwijzer.app.bewaren.BewaarViewModel.Melding;
import nl.verordeningwijzer.app.bewaren.BewaarViewModel.Teken;
import nl.verordeningwijzer.app.werk.Omgeving;
import nl.verordeningwijzer.app.werk.Werk;
import nl.verordeningwijzer.dossier.Bewaarder;
import nl.verordeningwijzer.dossier.Bewaarstand;
import nl.verordeningwijzer.dossier.Bewaaruitkomst;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.dossier.DossierStore.Geopend;
import nl.verordeningwijzer.dossier.Dossierbestand;
import nl.verordeningwijzer.dossier.Dossierslot.Overname;
import nl.verordeningwijzer.dossier.Samenvoeging;
import nl.verordeningwijzer.dossier.Samenvoeging.Kant;
import nl.verordeningwijzer.dossier.Samenvoeging.Plaats;
import nl.verordeningwijzer.dossier.Toegang;
import nl.verordeningwijzer.regeling.Fout;
import nl.verordeningwijzer.regeling.Uitkomst;

/**
 * Watches over the file of the dossier that is open: everything is saved by itself, and what the
 * user must decide about it is put to him.
 */
public final class Dossierwacht {

  private final Omgeving omgeving;
  private final Dossierbestand bestand;
  private final Bewaarder bewaarder;
  private final ReadOnlyObjectWrapper<Bewaarstand> stand =
      new ReadOnlyObjectWrapper<>(new Bewaarstand.Rust());
  private final ReadOnlyObjectWrapper<Optional<Samenvoeging>> samenvoeging =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Fout>> fout =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<Werk> werk = Optional.empty();
  private Optional<Dossier> basis;

  public Dossierwacht(Omgeving omgeving, Dossierbestand bestand) {
    this.omgeving = omgeving;
    this.bestand = bestand;
    this.basis = bestand.bekend();
    this.bewaarder =
        Bewaarder.start(bestand, nieuw -> omgeving.scherm().execute(() -> verwerk(nieuw)));
  }

  /** Takes the newest dossier, to be saved. */
  public void bewaar(Dossier dossier) {
    bewaarder.bewaar(dossier);
  }

  /** Says which work is saved here; before that nothing is shown. */
  public void bewaak(Werk nieuw) {
    werk = Optional.of(nieuw);
    nieuw.zetAlleenLezen(!(bestand.toegang() instanceof Toegang.Schrijfbaar));
    verwerk(bewaarder.stand());
  }

  /** How it stands with saving. */
  public ReadOnlyObjectProperty<Bewaarstand> standProperty() {
    return stand.getReadOnlyProperty();
  }

  /** Two dossiers that the user wants to put together, when there is something to choose. */
  public ReadOnlyObjectProperty<Optional<Samenvoeging>> samenvoegingProperty() {
    return samenvoeging.getReadOnlyProperty();
  }

  /** Why something that the user asked for did not work. */
  public ReadOnlyObjectProperty<Optional<Fout>> foutProperty() {
    return fout.getReadOnlyProperty();
  }

  /** The state in a few words. */
  public Teken teken() {
    return BewaarViewModel.teken(stand.get(), alleenLezen(), zone(), vandaag());
  }

  /** What the user must know. */
  public Optional<Melding> melding() {
    return BewaarViewModel.melding(
        stand.get(), bestand.toegang(), heeftEigenWerk(), zone(), vandaag());
  }

  private boolean alleenLezen() {
    return werk.map(w -> w.alleenLezenProperty().get()).orElse(false);
  }

  private ZoneId zone() {
    return omgeving.klok().getZone();
  }

  private LocalDate vandaag() {
    return LocalDate.now(omgeving.klok());
  }

  private void verwerk(Bewaarstand nieuw) {
    if (nieuw instanceof Bewaarstand.Bewaard || nieuw instanceof Bewaarstand.Rust) {
      basis = bestand.bekend().or(() -> basis);
    }
    boolean schrijfbaar = bestand.toegang() instanceof Toegang.Schrijfbaar;
    werk.ifPresent(w -> w.zetAlleenLezen(!schrijfbaar));
    if (nieuw instanceof Bewaarstand.GewijzigdOpSchijf(var gevonden)
        && !schrijfbaar
        && !heeftEigenWerk()
        && gevonden.nu().alsWaarde().isPresent()) {
      // Who only reads along sees what the other one writes.
      neemOver(gevonden.nu().alsWaarde().get().dossier());
      basis = gevonden.nu().alsWaarde().map(Geopend::dossier);
      bewaarder.gaVerder(gevonden, gevonden.nu().alsWaarde().get().dossier());
    } else {
      stand.set(nieuw);
    }
  }

  /** Whether the screen has something that is on no disk: it must never make room for another's. */
  private boolean heeftEigenWerk() {
    return werk.map(Werk::dossier).filter(d -> basis.filter(d::equals).isEmpty()).isPresent();
  }

  private void neemOver(Dossier dossier) {
    werk.ifPresent(w -> w.neemOver(dossier));
  }

  /** Does what the user chose. */
  public void doe(Actie actie) {
    fout.set(Optional.empty());
    Optional<Bewaaruitkomst.GewijzigdOpSchijf> gevonden =
        stand.get() instanceof Bewaarstand.GewijzigdOpSchijf(var g)
            ? Optional.of(g)
            : Optional.empty();
    switch (actie) {
      case NEEM_SLOT_OVER -> bewaarder.neemOver(Overname.ALTIJD);
      case PROBEER_OPNIEUW -> bewaarder.probeerOpnieuw();
      case NEEM_VAN_SCHIJF ->
          gevonden.ifPresent(g ->
              g.nu()
                  .alsWaarde()
                  .ifPresent(nu -> {
                    neemOver(nu.dossier());
                    bewaarder.gaVerder(g, nu.dossier());
                  }));
      case HOUD_MIJN_VERSIE ->
          gevonden.ifPresent(g -> werk.ifPresent(w -> bewaarder.gaVerder(g, w.dossier())));
      case VOEG_SAMEN -> gevonden.ifPresent(this::voegSamen);
      case BEWAAR_ERNAAST -> werk.ifPresent(w -> bewaarErnaast(w.dossier()));
    }
  }

  private void bewaarErnaast(Dossier dossier) {
    omgeving
        .rekenen()
        .execute(() -> {
          Uitkomst<java.nio.file.Path> uitkomst = bestand.naast(dossier);
          omgeving
              .scherm()
              .execute(() -> {
                fout.set(uitkomst.fouten().stream().findFirst());
                uitkomst.alsWaarde().ifPresent(pad -> stand.set(new Bewaarstand.NaastBewaard(pad)));
              });
        });
  }

  private void voegSamen(Bewaaruitkomst.GewijzigdOpSchijf gevonden) {
    Optional<Dossier> ander = gevonden.nu().alsWaarde().map(Geopend::dossier);
    if (werk.isEmpty() || ander.isEmpty()) {
      return;
    }
    Uitkomst<Samenvoeging> samen = Samenvoeging.van(basis, werk.get().dossier(), ander.get());
    fout.set(samen.fouten().stream().findFirst());
    samen
        .alsWaarde()
        .ifPresent(s -> {
          if (s.conflicten().isEmpty()) {
            rondAf(s, Map.of());
          } else {
            samenvoeging.set(Optional.of(s));
          }
        });
  }

  /** Goes on with two dossiers put together. */
  public void rondAf(Samenvoeging samen, Map<Plaats, Kant> gekozen) {
    samenvoeging.set(Optional.empty());
    Dossier dossier = samen.dossier(gekozen);
    neemOver(dossier);
    if (stand.get() instanceof Bewaarstand.GewijzigdOpSchijf(var gevonden)) {
      bewaarder.gaVerder(gevonden, dossier);
    } else {
      bewaarder.bewaar(dossier);
    }
  }

  /** Goes back to choosing what to do. */
  public void zieAfVanSamenvoegen() {
    samenvoeging.set(Optional.empty());
  }

  /** Writes what is not on disk yet and gives the file back. */
  public Bewaarstand sluit() {
    return bewaarder.sluit();
  }

  /** The file. */
  public Dossierbestand bestand() {
    return bestand;
  }
}
