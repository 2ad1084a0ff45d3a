package nl.verordeningwijzer.uitwerking;

import java.nio.file.Path;
import java.time.LocalDate;
import nl.verordeningwijzer.dossier.Antwoorden;
import nl.verordeningwijzer.dossier.Buitentekst;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.dossier.DossierStore;
import nl.verordeningwijzer.dossier.Opslag;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.model.Modelbibliotheek;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.KeuzeId;

/** The model and the example of Lindewaard, and the same with other answers. */
public record Voorbeelddossier(Model model, Dossier dossier) {

  private static final KeuzeId KWALITEIT = new KeuzeId("kwaliteit-inhoud");

  /** The folder with the models. */
  public static final Path MODELLEN = Path.of("model-verordening");

  /** The file of the example. */
  public static final Path BESTAND =
      MODELLEN.resolve("re-integratieverordening-participatiewet/2023-03-23/voorbeeld.verordening");

  private static final Voorbeelddossier GELEVERD = lees();
  private static final Voorbeelddossier LINDEWAARD = inWoordenVanVng(GELEVERD);

  /** The example as it is delivered, with wording of ours where the law has overtaken the model. */
  public static Voorbeelddossier geleverd() {
    return GELEVERD;
  }

  /** The example in VNG's words only. */
  public static Voorbeelddossier lindewaard() {
    return LINDEWAARD;
  }

  private static Voorbeelddossier inWoordenVanVng(Voorbeelddossier voorbeeld) {
    Dossier dossier = voorbeeld.dossier;
    for (String code : voorbeeld.dossier.uitwegen().keySet()) {
      dossier = dossier.zonderUitweg(code);
    }
    Waarde keurmerken = dossier.wordt().op(KWALITEIT).orElseThrow();
    Waarde zonderSlot = new Waarde.Lijst(((Waarde.Lijst) keurmerken).items(), "");
    return new Voorbeelddossier(
        voorbeeld.model, dossier.metWordt(dossier.wordt().met(KWALITEIT, zonderSlot)));
  }

  /** A dossier in which only the name of the municipality is known. */
  public static Voorbeelddossier leeg(String gemeente) {
    return new Voorbeelddossier(LINDEWAARD.model, Dossier.leeg(LINDEWAARD.model.id()))
        .wordt(LINDEWAARD.model.gemeente().waarde(), new Waarde.Woorden(gemeente));
  }

  private static Voorbeelddossier lees() {
    DossierStore dossiers = new DossierStore(new Modelbibliotheek(MODELLEN), new Opslag());
    DossierStore.Geopend geopend = dossiers.lees(BESTAND).alsWaarde().orElseThrow();
    return new Voorbeelddossier(geopend.model(), geopend.dossier());
  }

  /**
   * What follows from a dossier; while it has no date on which its decision takes effect, by the
   * law of the day for which the model was written.
   */
  public static Uitwerking werkUit(Model model, Dossier dossier) {
    return Uitwerker.werkUit(
        model, dossier, Instellingen.standaard(model, dossier, LocalDate.of(2023, 7, 1)));
  }

  /** What follows from it. */
  public Uitwerking uitwerking() {
    return Voorbeelddossier.werkUit(model, dossier);
  }

  /** A yes or a no about the existing text. */
  public Voorbeelddossier was(String keuze, boolean ja) {
    return was(keuze, new Waarde.JaNee(ja));
  }

  /** Another answer about the existing text. */
  public Voorbeelddossier was(String keuze, Waarde waarde) {
    Antwoorden nieuw = dossier.was().met(new KeuzeId(keuze), waarde);
    return new Voorbeelddossier(model, dossier.metWas(nieuw));
  }

  /** A yes or a no about the new text. */
  public Voorbeelddossier wordt(String keuze, boolean ja) {
    return wordt(keuze, new Waarde.JaNee(ja));
  }

  /** Another answer about the new text or the decision. */
  public Voorbeelddossier wordt(String keuze, Waarde waarde) {
    Antwoorden nieuw = dossier.wordt().met(new KeuzeId(keuze), waarde);
    return new Voorbeelddossier(model, dossier.metWordt(nieuw));
  }

  /** A question left open. */
  public Voorbeelddossier zonder(String keuze) {
    KeuzeId id = new KeuzeId(keuze);
    return new Voorbeelddossier(
        model, dossier.metWas(dossier.was().zonder(id)).metWordt(dossier.wordt().zonder(id)));
  }

  /** Another text outside the model. */
  public Voorbeelddossier buiten(String bepaling, Buitentekst tekst) {
    return new Voorbeelddossier(model, dossier.metBuiten(new BepalingId(bepaling), tekst));
  }
}
