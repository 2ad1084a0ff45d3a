package nl.verordeningwijzer.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.verordeningwijzer.model.Sjabloon.Blanco;
import nl.verordeningwijzer.model.Sjabloon.Extern;
import nl.verordeningwijzer.model.Sjabloon.Facultatief;
import nl.verordeningwijzer.model.Sjabloon.Intern;
import nl.verordeningwijzer.model.Sjabloon.Mogelijkheden;
import nl.verordeningwijzer.model.Sjabloon.Vast;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Fragment;
import nl.verordeningwijzer.verwijzing.Verwijzingbinder;
import nl.verordeningwijzer.verwijzing.Verwijzingzoeker;
import nl.verordeningwijzer.verwijzing.Vondst;

/**
 * Finds the references in the text of one provision of a model, inside brackets too, and binds
 * them.
 */
final class Verwijzingvinder {

  private final Verwijzingzoeker zoeker;
  private final Verwijzingbinder binder;
  private final BepalingId van;
  private final List<String> onbekend = new ArrayList<>();

  Verwijzingvinder(Verwijzingzoeker zoeker, Verwijzingbinder binder, BepalingId van) {
    this.zoeker = zoeker;
    this.binder = binder;
    this.van = van;
  }

  /** The references that lead nowhere, as words. */
  List<String> onbekend() {
    return List.copyOf(onbekend);
  }

  /** The words of a row of pieces, with a gap for each bracket. */
  static String plat(List<Sjabloon> delen) {
    return delen.stream()
        .map(d -> d instanceof Vast(String woorden) ? woorden : "" + Verwijzingzoeker.GAT)
        .collect(Collectors.joining());
  }

  /** The same pieces with references in them. */
  List<Sjabloon> bind(List<Sjabloon> delen) {
    String woorden = plat(delen);
    List<Sjabloon> resultaat = new ArrayList<>();
    int tot = 0;
    for (Vondst vondst : zoeker.zoek(woorden)) {
      Optional<Sjabloon> verwijzing = bind(vondst, delen, woorden);
      if (verwijzing.isPresent()) {
        resultaat.addAll(stuk(delen, tot, vondst.begin()));
        resultaat.add(verwijzing.get());
        tot = vondst.eind();
      }
    }
    resultaat.addAll(stuk(delen, tot, woorden.length()));
    return resultaat;
  }

  private Optional<Sjabloon> bind(Vondst vondst, List<Sjabloon> delen, String woorden) {
    return switch (vondst) {
      case Vondst.NaarElders e -> Optional.of(new Extern(stuk(delen, e.begin(), e.eind())));
      case Vondst.Intern i -> {
        String eigen = woorden.substring(i.begin(), i.eind());
        Optional<List<BepalingId>> doelen = binder.doelen(i, van);
        if (doelen.isEmpty()) {
          onbekend.add(eigen);
        }
        yield doelen.map(d -> new Intern(new Fragment.Verwijzing(d, i.vorm(), eigen)));
      }
    };
  }

  /**
   * The pieces between two places of the flat words; what is inside brackets is bound by itself.
   */
  private List<Sjabloon> stuk(List<Sjabloon> delen, int begin, int eind) {
    List<Sjabloon> resultaat = new ArrayList<>();
    int plaats = 0;
    for (Sjabloon deel : delen) {
      int lengte = deel instanceof Vast(String woorden) ? woorden.length() : 1;
      int van = Math.max(begin, plaats) - plaats;
      int tot = Math.min(eind, plaats + lengte) - plaats;
      if (van < tot) {
        resultaat.add(
            deel instanceof Vast(String woorden)
                ? new Vast(woorden.substring(van, tot))
                : binnen(deel));
      }
      plaats += lengte;
    }
    return resultaat;
  }

  private Sjabloon binnen(Sjabloon deel) {
    return switch (deel) {
      case Vast v -> v;
      case Intern i -> i;
      case Extern e -> e;
      case Facultatief f -> new Facultatief(f.keuze(), bind(f.inhoud()));
      case Mogelijkheden m ->
          new Mogelijkheden(
              m.keuze(), m.alternatieven().stream().map(this::bind).toList(), bind(m.bron()));
      case Blanco b -> new Blanco(b.keuze(), b.voorbeeld().map(this::bind), bind(b.bron()));
    };
  }
}
