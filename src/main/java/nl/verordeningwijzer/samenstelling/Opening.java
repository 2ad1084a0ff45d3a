package nl.verordeningwijzer.samenstelling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.Keuze;
import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.model.Samenhang;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Bevinding;
import nl.verordeningwijzer.regeling.Bevinding.Ernst;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.verwijzing.Plaatsnaam;

/**
 * Collects what comes up while a text is put together: choices, open questions, each once, and
 * findings.
 */
final class Opening {

  private static final Berichten BERICHTEN = Berichten.van(Opening.class);

  private final Kolom kolom;
  private final Map<String, String> vragen = new LinkedHashMap<>();
  private final Map<String, SequencedSet<String>> plaatsen = new LinkedHashMap<>();
  private final List<Bevinding> bevindingen = new ArrayList<>();
  private final SequencedSet<KeuzeId> aanDeOrde = new LinkedHashSet<>();

  private final Set<KeuzeId> nietGevraagd;

  /**
   * @param afgeleid answers that follow from others: when they are missing, the question is what
   *     they follow from
   */
  Opening(Kolom kolom, List<Samenhang.Afgeleid> afgeleid) {
    this.kolom = kolom;
    this.nietGevraagd =
        afgeleid.stream().map(Samenhang.Afgeleid::keuze).collect(Collectors.toSet());
  }

  /** A place in the existing text, in words. */
  static String inBestaandeTekst(String plaats) {
    return plaats.isEmpty()
        ? BERICHTEN.bericht("bestaande-tekst")
        : BERICHTEN.bericht("in-bestaande-tekst", plaats);
  }

  /** A place that the text does not have, as the model calls it. */
  static String inModel(String plaats) {
    return BERICHTEN.bericht("in-model", plaats);
  }

  /** The text came by a choice: it matters here, whether it was answered or not. */
  void isAanDeOrde(KeuzeId keuze) {
    aanDeOrde.add(keuze);
  }

  void staatOpen(Keuze keuze, String plaats) {
    if (!nietGevraagd.contains(keuze.id())) {
      staatOpen(keuze.id().waarde(), keuze.vraag(), plaats);
    }
  }

  /** A choice was made, but something in the answer is missing: the question says what. */
  void isOnvolledig(Keuze keuze, Waarde antwoord, String plaats) {
    String vraag =
        Stream.concat(Stream.of(keuze.vraag()), Onvolledig.zinnen(keuze, antwoord).stream())
            .collect(Collectors.joining(" "));
    staatOpen(keuze.id().waarde(), vraag, plaats);
  }

  void staatOpen(String id, String vraag, String plaats) {
    vragen.putIfAbsent(id, vraag);
    plaatsen.computeIfAbsent(id, i -> new LinkedHashSet<>()).add(plaats);
  }

  void meld(String code, Ernst ernst, String plaats, Object... waarden) {
    meld(new Bevinding(code, ernst, plaats, BERICHTEN.bericht(code, waarden)));
  }

  /** A finding about the answer to a choice. */
  void meldOver(KeuzeId keuze, String code, Ernst ernst, String plaats, Object... waarden) {
    meld(new Bevinding(code, ernst, plaats, BERICHTEN.bericht(code, waarden)).over(keuze));
  }

  /** A finding about a provision that its place does not lead to. */
  void meldOver(BepalingId bepaling, String code, Ernst ernst, String plaats, Object... waarden) {
    meld(new Bevinding(code, ernst, plaats, BERICHTEN.bericht(code, waarden)).over(bepaling));
  }

  private void meld(Bevinding bevinding) {
    if (!bevindingen.contains(bevinding)) {
      bevindingen.add(bevinding);
    }
  }

  /** A rule of the model holds: its message, with the ways out that it offers. */
  void meldRegel(Samenhang.Regel regel, String plaats) {
    StringBuilder uitwegen = new StringBuilder();
    for (Samenhang.Uitweg uitweg : regel.uitwegen()) {
      uitwegen.append(BERICHTEN.bericht("uitweg", uitweg.id(), uitweg.label()));
    }
    bevindingen.add(
        new Bevinding(
            regel.code(), regel.ernst(), plaats, regel.bericht(), "", uitwegen.toString()));
  }

  List<Openstaand> openstaand() {
    return vragen.entrySet().stream()
        .map(vraag ->
            new Openstaand(
                vraag.getKey(),
                kolom,
                vraag.getValue(),
                Plaatsnaam.buitenste(plaatsen.get(vraag.getKey()))))
        .toList();
  }

  List<KeuzeId> aanDeOrde() {
    return List.copyOf(aanDeOrde);
  }

  List<Bevinding> bevindingen() {
    return List.copyOf(bevindingen);
  }
}
