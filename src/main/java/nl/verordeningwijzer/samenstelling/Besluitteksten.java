package nl.verordeningwijzer.samenstelling;

import java.util.ArrayList;
import java.util.List;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.model.Besluitmodel;
import nl.verordeningwijzer.model.EigenTekst;
import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.model.Modeltekstlezer;
import nl.verordeningwijzer.model.Sjabloon;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Bevinding;
import nl.verordeningwijzer.regeling.Fout;
import nl.verordeningwijzer.regeling.Fragment;
import nl.verordeningwijzer.regeling.Fragment.Letterlijk;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.regeling.Tekst;

/**
 * What stands around the amendments in the decision, with its choices made.
 *
 * @param auteur who makes the documents
 * @param aanhef the paragraphs before article I; one that is not wanted is left out
 * @param wijziging what opens article I; empty when the decision adopts a whole ordinance
 * @param inwerkingtreding article II; empty when the ordinance itself says when it takes effect
 * @param toelichting the general part of the explanatory notes
 * @param aanDeOrde the choices that the decision came by, in its order
 */
public record Besluitteksten(
    Tekst auteur,
    Tekst opschrift,
    List<Tekst> aanhef,
    Tekst wijziging,
    Tekst inwerkingtreding,
    Tekst slot,
    List<String> ondertekening,
    List<Tekst> toelichting,
    List<Openstaand> openstaand,
    List<Bevinding> bevindingen,
    List<KeuzeId> aanDeOrde) {

  public Besluitteksten {
    aanhef = List.copyOf(aanhef);
    ondertekening = List.copyOf(ondertekening);
    toelichting = List.copyOf(toelichting);
    openstaand = List.copyOf(openstaand);
    bevindingen = List.copyOf(bevindingen);
    aanDeOrde = List.copyOf(aanDeOrde);
  }

  private static final Berichten BERICHTEN = Berichten.van(Besluitteksten.class);

  /** How own texts name the heading of the decision. */
  private static final BepalingId OPSCHRIFT = new BepalingId("besluit.opschrift");

  /** Whether an own text is about the decision and not about the ordinance. */
  static boolean isOnderdeel(BepalingId bepaling) {
    return bepaling.equals(OPSCHRIFT);
  }

  /** Why an own text about the decision cannot be used: it must be one line that can be read. */
  static List<Fout> fouten(EigenTekst eigen, Model model) {
    boolean vervangt =
        eigen.soort() == EigenTekst.Soort.VERVANG
            || eigen.soort() == EigenTekst.Soort.VERVANG_REGEL;
    return vervangt && eigen.regels().size() == 1
        ? Modeltekstlezer.leesZin(OPSCHRIFT.waarde(), eigen.regels().getFirst(), model.keuzes())
            .fouten()
        : List.of(Fout.in(OPSCHRIFT.waarde(), BERICHTEN.bericht("eigen-opschrift")));
  }

  /** The heading as an own text or a way out has it, else that of the model. */
  private static List<Sjabloon> opschrift(Model model, Dossier dossier) {
    return Uitwegen.eigenTeksten(model, dossier).stream()
        .filter(e -> e.bepaling().equals(OPSCHRIFT) && !e.regels().isEmpty())
        .findFirst()
        .flatMap(e ->
            Modeltekstlezer.leesZin(OPSCHRIFT.waarde(), e.regels().getFirst(), model.keuzes())
                .alsWaarde())
        .orElse(model.besluit().opschrift());
  }

  /**
   * Makes the choices of the decision.
   *
   * @param gelezen the model, from whatever starting point
   * @param onderdelen how it names its amendments
   */
  public static Besluitteksten van(Model gelezen, Dossier dossier, Besluitonderdelen onderdelen) {
    Model model = gelezen.bij(dossier.uitgangspunt());
    Opening opening = new Opening(Kolom.BESLUIT, model.samenhang().afgeleid());
    Zinsteller zinsteller =
        new Zinsteller(
            model.keuzes(),
            Afleidingen.wordt(model, dossier),
            dossier.getallen(),
            opening,
            onderdelen);
    Besluitmodel besluit = model.besluit();
    return new Besluitteksten(
        zinsteller.stel(model.auteur(), BERICHTEN.bericht("plaats.eigenschappen")),
        zinsteller.stel(opschrift(model, dossier), BERICHTEN.bericht("plaats.opschrift")),
        besluit.aanhef().stream()
            .map(regel -> aanhef(regel, zinsteller))
            .filter(tekst -> !tekst.isLeeg())
            .toList(),
        zinsteller.stel(besluit.wijziging(), BERICHTEN.bericht("plaats.artikel-een")),
        zinsteller.stel(besluit.inwerkingtreding(), BERICHTEN.bericht("plaats.artikel-twee")),
        zinsteller.stel(besluit.slot(), BERICHTEN.bericht("plaats.slot")),
        besluit.ondertekening(),
        model.toelichting().algemeen().stream()
            .map(alinea -> zinsteller.stel(alinea, BERICHTEN.bericht("plaats.toelichting")))
            .toList(),
        opening.openstaand(),
        opening.bevindingen(),
        opening.aanDeOrde());
  }

  private static Tekst aanhef(Besluitmodel.Aanhefregel regel, Zinsteller zinsteller) {
    List<Fragment> fragmenten = new ArrayList<>(stel(regel.begin(), zinsteller));
    List<List<Fragment>> gronden =
        regel.grondslagen().stream()
            .map(g -> stel(g, zinsteller))
            .filter(g -> !g.isEmpty())
            .toList();
    for (int i = 0; i < gronden.size(); i++) {
      if (i > 0) {
        fragmenten.add(new Letterlijk(i == gronden.size() - 1 ? " en " : ", "));
      }
      fragmenten.addAll(gronden.get(i));
    }
    fragmenten.addAll(stel(regel.eind(), zinsteller));
    return new Tekst(fragmenten);
  }

  private static List<Fragment> stel(List<Sjabloon> delen, Zinsteller zinsteller) {
    return zinsteller.stel(delen, BERICHTEN.bericht("plaats.aanhef")).fragmenten();
  }
}
