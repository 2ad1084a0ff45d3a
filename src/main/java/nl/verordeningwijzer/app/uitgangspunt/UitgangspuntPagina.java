package nl.verordeningwijzer.app.uitgangspunt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import nl.verordeningwijzer.app.antwoord.Kaartenlijst;
import nl.verordeningwijzer.app.bediening.Keuzerij;
import nl.verordeningwijzer.app.bediening.Kop;
import nl.verordeningwijzer.app.bediening.Pagina;
import nl.verordeningwijzer.app.werk.Bouwstenen;
import nl.verordeningwijzer.app.werk.Openvragen;
import nl.verordeningwijzer.app.werk.Plaats;
import nl.verordeningwijzer.app.werk.Stand;
import nl.verordeningwijzer.app.werk.Werk;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.model.Buitenmodel;
import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.model.Uitgangspunt;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Datumschrift;
import nl.verordeningwijzer.samenstelling.Buitenstand;
import nl.verordeningwijzer.uitwerking.Vragen.Deelvragen;
import nl.verordeningwijzer.uitwerking.Vragen.Vraag;

/** From which text the decision starts, what that text says now, and how the new one is written. */
public final class UitgangspuntPagina implements Pagina {

  private static final Berichten BERICHTEN = Berichten.van(UitgangspuntPagina.class);

  private final Bouwstenen bouwstenen;
  private final Werk werk;
  private final Kop kop = new Kop(BERICHTEN.bericht("titel"), "");
  private final VBox feiten = new VBox();
  private final Label buitenKop = tussenkop("buiten.titel");
  private final Label buitenUitleg = uitleg("buiten.uitleg");
  private final Label feitenUitleg = uitleg("feiten.uitleg");
  private final Label feitenKop = new Label(BERICHTEN.bericht("feiten.titel"));
  private final Map<BepalingId, Deel> delen = new LinkedHashMap<>();
  private final Map<BepalingId, Buitenkaart> buiten = new LinkedHashMap<>();
  private final ScrollPane rol = new ScrollPane();
  private final BorderPane vlak = new BorderPane();

  private record Deel(Label kop, Kaartenlijst kaarten, VBox vak) {}

  public UitgangspuntPagina(Bouwstenen bouwstenen) {
    this.bouwstenen = bouwstenen;
    this.werk = bouwstenen.werk();
    VBox buitenvak = new VBox(buitenKop, buitenUitleg);
    buitenvak.getStyleClass().add("kaartenlijst");
    for (Buitenmodel vraag : werk.model().buiten().sequencedValues()) {
      Buitenkaart kaart = new Buitenkaart(werk, vraag);
      buiten.put(vraag.id(), kaart);
      buitenvak.getChildren().add(kaart);
    }
    feitenKop.getStyleClass().add("tussenkop");
    feiten.getStyleClass().add("kaartenlijst");
    VBox inhoud =
        new VBox(
            tussenkop("model.titel"),
            uitleg(
                "model.uitleg",
                werk.model().titel(),
                Datumschrift.voluit(werk.model().id().versie())),
            uitgangspunt(),
            buitenvak,
            feitenKop,
            feitenUitleg,
            feiten,
            tussenkop("schrijfwijze.titel"),
            getallen(),
            heleArtikelen());
    inhoud.getStyleClass().add("kaarten");
    rol.setContent(inhoud);
    rol.setFitToWidth(true);
    rol.getStyleClass().add("kaarten-rol");
    vlak.setTop(kop);
    vlak.setCenter(rol);
    werk.standProperty().subscribe(this::toonStand);
    werk.dossierProperty().subscribe(d -> buiten.values().forEach(Buitenkaart::toon));
  }

  private static Label tussenkop(String sleutel) {
    Label kop = new Label(BERICHTEN.bericht(sleutel));
    kop.getStyleClass().add("tussenkop");
    return kop;
  }

  private static Label uitleg(String sleutel, Object... waarden) {
    Label uitleg = new Label(BERICHTEN.bericht(sleutel, waarden));
    uitleg.setWrapText(true);
    uitleg.getStyleClass().add("uitleg");
    return uitleg;
  }

  // Settings --------------------------------------------------------------------------------------

  private Node uitgangspunt() {
    return keuzerij(
        "uitgangspunt",
        werk.model().uitgangspunten(),
        Uitgangspunt::naam,
        Dossier::uitgangspunt,
        Dossier::metUitgangspunt);
  }

  private Node getallen() {
    return keuzerij(
        "getallen",
        List.of(Dossier.Getallen.values()),
        Dossier.Getallen::naam,
        Dossier::getallen,
        Dossier::metGetallen);
  }

  private Node heleArtikelen() {
    return keuzerij(
        "hele-artikelen",
        List.of(Dossier.HeleArtikelen.values()),
        Dossier.HeleArtikelen::naam,
        Dossier::heleArtikelen,
        Dossier::metHeleArtikelen);
  }

  private <T> Node keuzerij(
      String sleutel,
      List<T> waarden,
      java.util.function.Function<T, String> naam,
      java.util.function.Function<Dossier, T> lees,
      java.util.function.BiFunction<Dossier, T, Dossier> zet) {
    List<Keuzerij.Mogelijkheid<T>> mogelijkheden = new ArrayList<>();
    for (T waarde : waarden) {
      String van = sleutel + "." + naam.apply(waarde);
      mogelijkheden.add(
          new Keuzerij.Mogelijkheid<>(
              waarde, BERICHTEN.bericht(van), BERICHTEN.bericht(van + ".uitleg")));
    }
    Keuzerij<T> rij =
        new Keuzerij<>(
            sleutel,
            BERICHTEN.bericht(sleutel),
            mogelijkheden,
            waarde ->
                werk.wijzig(
                    BERICHTEN.bericht(
                        "gedaan." + sleutel, BERICHTEN.bericht(sleutel + "." + naam.apply(waarde))),
                    sleutel,
                    Optional.of(
                        new Plaats.Bladzijde(nl.verordeningwijzer.app.werk.Stap.UITGANGSPUNT)),
                    d -> zet.apply(d, waarde)));
    werk.dossierProperty().subscribe(d -> rij.toon(lees.apply(d)));
    werk.alleenLezenProperty().subscribe(rij::setDisable);
    return rij;
  }

  // Facts -----------------------------------------------------------------------------------------

  private void toonStand(Stand stand) {
    List<Deelvragen> metVragen =
        stand.vragen().bestaand().stream().filter(d -> !d.vragen().isEmpty()).toList();
    List<Node> gewenst = new ArrayList<>();
    for (Deelvragen van : metVragen) {
      Deel deel = delen.computeIfAbsent(van.id(), id -> maakDeel());
      deel.kop().setText(van.kop());
      deel.kaarten().toon(van.vragen());
      gewenst.add(deel.vak());
    }
    if (!feiten.getChildren().equals(gewenst)) {
      feiten.getChildren().setAll(gewenst);
    }
    boolean feitenGevraagd = !metVragen.isEmpty();
    feitenKop.setText(BERICHTEN.bericht(feitenGevraagd ? "feiten.titel" : "feiten.geen"));
    feitenUitleg.setVisible(feitenGevraagd);
    feitenUitleg.setManaged(feitenGevraagd);
    boolean nieuw = !stand.uitwerking().dossier().uitgangspunt().wijzigt();
    buitenKop.setText(BERICHTEN.bericht(nieuw ? "nieuw.buiten.titel" : "buiten.titel"));
    buitenUitleg.setText(BERICHTEN.bericht(nieuw ? "nieuw.buiten.uitleg" : "buiten.uitleg"));
    long open = alle(stand).stream().filter(Vraag::isOpen).count() + buitenOpen();
    kop.zet(
        BERICHTEN.bericht("titel"),
        nieuw
            ? BERICHTEN.bericht(open == 0 ? "nieuw.klaar" : "nieuw.open", open)
            : BERICHTEN.bericht(open == 0 ? "klaar" : "open", open));
  }

  private Deel maakDeel() {
    Label naam = new Label();
    naam.getStyleClass().add("deelkop");
    Kaartenlijst kaarten = new Kaartenlijst(bouwstenen);
    VBox vak = new VBox(naam, kaarten);
    vak.getStyleClass().add("kaartenlijst");
    return new Deel(naam, kaarten, vak);
  }

  private static List<Vraag> alle(Stand stand) {
    return stand.vragen().bestaand().stream().flatMap(d -> d.vragen().stream()).toList();
  }

  private long buitenOpen() {
    return buiten.keySet().stream().filter(this::isOpen).count();
  }

  private boolean isOpen(BepalingId id) {
    return Buitenstand.van(werk.model(), werk.dossier(), id).isOpen();
  }

  // Moving ----------------------------------------------------------------------------------------

  @Override
  public Node werkvlak() {
    return vlak;
  }

  @Override
  public void toon(Plaats plaats) {
    switch (plaats) {
      case Plaats.BijKeuze bij ->
          delen.values().stream()
              .filter(d -> d.kaarten().kaart(bij.keuze()).isPresent())
              .findFirst()
              .ifPresent(d -> d.kaarten().toonKaart(bij.keuze(), rol));
      case Plaats.BijBuiten(BepalingId bepaling) ->
          Optional.ofNullable(buiten.get(bepaling)).ifPresent(kaart -> kaart.pakFocus(rol));
      default -> {}
    }
  }

  @Override
  public boolean volgendeOpen(boolean vooruit) {
    Optional<BepalingId> buitenOpen = buiten.keySet().stream().filter(this::isOpen).findFirst();
    Optional<nl.verordeningwijzer.regeling.KeuzeId> vanaf =
        delen.values().stream().flatMap(d -> d.kaarten().inFocus().stream()).findFirst();
    Optional<Vraag> vraag = Openvragen.volgende(alle(werk.stand()), vanaf, vooruit);
    if (buitenOpen.isPresent() && (vanaf.isEmpty() || vraag.isEmpty())) {
      bouwstenen.navigatie().naar(new Plaats.BijBuiten(buitenOpen.get()));
      return true;
    }
    vraag.ifPresent(
        v -> bouwstenen.navigatie().naar(new Plaats.BijKeuze(v.keuze().id(), Kolom.WAS)));
    return vraag.isPresent();
  }
}
