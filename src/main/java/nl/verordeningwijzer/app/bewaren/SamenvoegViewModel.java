package nl.verordeningwijzer.app.bewaren;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.verordeningwijzer.dossier.Buitentekst;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.dossier.Samenvoeging;
import nl.verordeningwijzer.dossier.Samenvoeging.Inhoud;
import nl.verordeningwijzer.dossier.Samenvoeging.Kant;
import nl.verordeningwijzer.dossier.Samenvoeging.Plaats;
import nl.verordeningwijzer.dossier.Samenvoeging.Verschil;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.Buitenmodel;
import nl.verordeningwijzer.model.EigenTekst;
import nl.verordeningwijzer.model.Keuze;
import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.samenstelling.Voorstellen;

/** Two versions of a dossier beside each other, where they contradict each other. */
public final class SamenvoegViewModel {

  private static final Berichten BERICHTEN = Berichten.van(SamenvoegViewModel.class);

  /**
   * A place where both versions have something else.
   *
   * @param wat the question, or what else it is
   */
  public record Rij(Plaats plaats, String wat, String mijn, String ander) {}

  private final Samenvoeging samenvoeging;
  private final Model model;
  private final Dossier dossier;
  private final Map<Plaats, Kant> gekozen = new LinkedHashMap<>();

  /**
   * @param dossier the dossier that is open
   */
  public SamenvoegViewModel(Samenvoeging samenvoeging, Model model, Dossier dossier) {
    this.samenvoeging = samenvoeging;
    this.model = model;
    this.dossier = dossier;
  }

  /** The places to choose at. */
  public List<Rij> rijen() {
    return samenvoeging.conflicten().stream()
        .map(v -> new Rij(v.plaats(), wat(v.plaats()), van(v, Kant.MIJN), van(v, Kant.ANDER)))
        .toList();
  }

  /** Chooses a side. */
  public void kies(Plaats plaats, Kant kant) {
    gekozen.put(plaats, kant);
  }

  /** Whether a side was chosen everywhere. */
  public boolean isKlaar() {
    return samenvoeging.conflicten().stream().allMatch(v -> gekozen.containsKey(v.plaats()));
  }

  /** What was chosen. */
  public Map<Plaats, Kant> gekozen() {
    return Map.copyOf(gekozen);
  }

  private String wat(Plaats plaats) {
    return switch (plaats) {
      case Plaats.Antwoord(Kolom kolom, KeuzeId keuze) ->
          BERICHTEN.bericht(
              "samen.antwoord", vraag(keuze), BERICHTEN.bericht("samen.kolom." + kolom.naam()));
      case Plaats.Reden(KeuzeId keuze) -> BERICHTEN.bericht("samen.reden", vraag(keuze));
      case Plaats.Buiten(BepalingId bepaling) ->
          BERICHTEN.bericht(
              "samen.buiten",
              Optional.ofNullable(model.buiten().get(bepaling))
                  .map(Buitenmodel::vraag)
                  .orElse(bepaling.waarde()));
      case Plaats.Eigen(BepalingId bepaling, boolean erna) ->
          BERICHTEN.bericht(
              "samen.eigen",
              model
                  .nieuw()
                  .plaats(bepaling)
                  .map(nl.verordeningwijzer.verwijzing.Plaatsnaam::van)
                  .orElse(bepaling.waarde()));
      case Plaats.Uitweg(String code) -> BERICHTEN.bericht("samen.uitweg", code);
      case Plaats.Gelaten(String code) -> BERICHTEN.bericht("samen.gelaten", code);
      case Plaats.Instelling(Samenvoeging.Soort soort) ->
          BERICHTEN.bericht(
              "samen.instelling", soort.name().toLowerCase(Locale.ROOT).replace('_', ' '));
      case Plaats.Later(KeuzeId keuze) -> BERICHTEN.bericht("samen.later", vraag(keuze));
    };
  }

  private String vraag(KeuzeId keuze) {
    return Optional.ofNullable(model.keuzes().get(keuze))
        .map(Keuze::vraag)
        .orElse(keuze.waarde());
  }

  private String van(Verschil verschil, Kant kant) {
    return verschil
        .van(kant)
        .map(inhoud -> woorden(verschil.plaats(), inhoud))
        .orElse(BERICHTEN.bericht("samen.niets"));
  }

  private String woorden(Plaats plaats, Inhoud inhoud) {
    return switch (inhoud) {
      case Inhoud.Beantwoord(Waarde waarde) when plaats instanceof Plaats.Antwoord antwoord ->
          Voorstellen.woorden(dossier, model.keuzes().get(antwoord.keuze()), waarde);
      case Inhoud.Beantwoord b -> "";
      case Inhoud.Woorden(String woorden) -> woorden;
      case Inhoud.BuitenModel(Buitentekst tekst) ->
          switch (tekst) {
            case Buitentekst.Afwezig a -> BERICHTEN.bericht("samen.afwezig");
            case Buitentekst.NietIngelezen n -> BERICHTEN.bericht("samen.niet-ingelezen");
            case Buitentekst.Ingelezen(List<String> regels) ->
                regels.size() == 1
                    ? regels.getFirst()
                    : BERICHTEN.bericht("samen.tekst-buiten", regels.size());
          };
      case Inhoud.Teksten(List<EigenTekst> teksten) ->
          BERICHTEN.bericht(
              "samen.eigen-tekst", teksten.stream().mapToInt(t -> t.regels().size()).sum());
      case Inhoud.Ja j -> BERICHTEN.bericht("samen.ja");
    };
  }
}
