package nl.verordeningwijzer.samenstelling;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.verordeningwijzer.dossier.Antwoorden;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.Conditie;
import nl.verordeningwijzer.model.Conditie.Term;
import nl.verordeningwijzer.model.Conditie.Vraag;
import nl.verordeningwijzer.model.Eenheid;
import nl.verordeningwijzer.model.Uitgangspunt;
import nl.verordeningwijzer.regeling.BepalingId;

/**
 * Decides conditions with answers. Times are compared in months, so that weeks and years can stand
 * beside each other.
 *
 * @param vanuit what the dossier starts from
 * @param inTekst whether a provision is in the new text
 */
record Conditietoets(
    Uitgangspunt vanuit, Antwoorden was, Antwoorden wordt, Predicate<BepalingId> inTekst) {

  private static final BigDecimal WEKEN_PER_MAAND = new BigDecimal("4.345");
  private static final BigDecimal DAGEN_PER_MAAND = new BigDecimal("30.4");
  private static final BigDecimal WERKDAGEN_PER_MAAND = new BigDecimal("21.7");
  private static final BigDecimal MAANDEN_PER_JAAR = new BigDecimal("12");

  boolean geldt(Conditie conditie) {
    return switch (conditie) {
      case Conditie.Altijd a -> true;
      case Conditie.Alle(List<Conditie> delen) -> delen.stream().allMatch(this::geldt);
      case Conditie.EenVan(List<Conditie> delen) -> delen.stream().anyMatch(this::geldt);
      case Conditie.Niet(Conditie deel) -> !geldt(deel);
      case Conditie.Is(Vraag vraag, String antwoord) ->
          op(vraag).map(w -> is(w, antwoord)).orElse(false);
      case Conditie.Zelfde(Vraag een, Vraag ander) ->
          op(een).isPresent() && op(een).equals(op(ander));
      case Conditie.EindigtOp(Vraag geheel, Vraag eind) ->
          woorden(geheel).flatMap(g -> woorden(eind).map(g::endsWith)).orElse(false);
      case Conditie.Leeg(Vraag vraag) ->
          op(vraag).map(w -> w instanceof Waarde.Criteria c && c.criteria().isEmpty()).orElse(true);
      case Conditie.Noemt(Vraag vraag, BepalingId bepaling) ->
          op(vraag)
              .map(w -> w instanceof Waarde.Bepalingen b && b.bepalingen().contains(bepaling))
              .orElse(false);
      case Conditie.InTekst(BepalingId bepaling) -> inTekst.test(bepaling);
      case Conditie.VanUit(Uitgangspunt uitgangspunt) -> vanuit == uitgangspunt;
      case Conditie.Vergelijking v -> vergelijk(v);
    };
  }

  private Optional<Waarde> op(Vraag vraag) {
    return (vraag.was() ? was : wordt).op(vraag.keuze());
  }

  private Optional<String> woorden(Vraag vraag) {
    return op(vraag)
        .filter(Waarde.Woorden.class::isInstance)
        .map(w -> ((Waarde.Woorden) w).woorden());
  }

  private static boolean is(Waarde waarde, String antwoord) {
    return switch (waarde) {
      case Waarde.JaNee(boolean ja) -> antwoord.equals(ja ? "ja" : "nee");
      case Waarde.Gekozen(List<String> opties) -> opties.contains(antwoord);
      case Waarde.Voorbeeld v -> antwoord.equals("voorbeeld");
      case Waarde.Criteria c -> c.criteria().stream().anyMatch(k -> k.id().equals(antwoord));
      default ->
          getal(waarde)
              .map(g -> g.stripTrailingZeros().toPlainString().equals(antwoord))
              .orElse(waarde instanceof Waarde.Woorden(String woorden) && woorden.equals(antwoord));
    };
  }

  private boolean vergelijk(Conditie.Vergelijking vergelijking) {
    Optional<BigDecimal> links = som(vergelijking.links());
    Optional<BigDecimal> rechts = som(vergelijking.rechts());
    if (links.isEmpty() || rechts.isEmpty()) {
      return false;
    }
    int verschil = links.get().compareTo(rechts.get());
    return switch (vergelijking.teken()) {
      case KLEINER -> verschil < 0;
      case HOOGSTENS -> verschil <= 0;
      case GROTER -> verschil > 0;
      case MINSTENS -> verschil >= 0;
    };
  }

  private Optional<BigDecimal> som(List<Term> termen) {
    BigDecimal som = BigDecimal.ZERO;
    for (Term term : termen) {
      Optional<BigDecimal> getal =
          switch (term) {
            case Term.Getal(BigDecimal vast) -> Optional.of(vast);
            case Term.Antwoord a ->
                op(a.vraag())
                    .flatMap(w -> a.aantal() ? aantal(w) : getal(w))
                    .map(g -> g.divide(a.gedeeldDoor(), MathContext.DECIMAL64));
          };
      if (getal.isEmpty()) {
        return Optional.empty();
      }
      som = som.add(getal.get());
    }
    return Optional.of(som);
  }

  private static Optional<BigDecimal> aantal(Waarde waarde) {
    return switch (waarde) {
      case Waarde.Lijst l -> Optional.of(BigDecimal.valueOf(l.items().size()));
      case Waarde.Bepalingen b ->
          // What is named twice is printed once.
          Optional.of(BigDecimal.valueOf(b.bepalingen().stream().distinct().count()));
      case Waarde.Tabel t -> Optional.of(BigDecimal.valueOf(t.rijen().size()));
      default -> Optional.empty();
    };
  }

  private static Optional<BigDecimal> getal(Waarde waarde) {
    return switch (waarde) {
      case Waarde.Getal(BigDecimal getal) -> Optional.of(getal);
      case Waarde.Termijn(int aantal, Eenheid eenheid) ->
          Optional.of(inMaanden(BigDecimal.valueOf(aantal), eenheid));
      case Waarde.Datum(LocalDate dag) -> Optional.of(BigDecimal.valueOf(dag.toEpochDay()));
      default -> Optional.empty();
    };
  }

  private static BigDecimal inMaanden(BigDecimal aantal, Eenheid eenheid) {
    return switch (eenheid) {
      case MAANDEN, UREN -> aantal;
      case JAREN -> aantal.multiply(MAANDEN_PER_JAAR);
      case WEKEN -> aantal.divide(WEKEN_PER_MAAND, MathContext.DECIMAL64);
      case DAGEN -> aantal.divide(DAGEN_PER_MAAND, MathContext.DECIMAL64);
      case WERKDAGEN -> aantal.divide(WERKDAGEN_PER_MAAND, MathContext.DECIMAL64);
    };
  }
}
