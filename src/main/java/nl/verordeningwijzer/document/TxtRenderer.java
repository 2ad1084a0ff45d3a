package nl.verordeningwijzer.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.verordeningwijzer.document.Tabel.Cel;

/**
 * Plain text in UTF-8 with "\n" as line end, which is read back by the program: one line per
 * paragraph, never wrapped.
 *
 * <p>Indentation: four spaces a level. In a document that quotes text, indentation means quoted and
 * nothing else: what is not quoted starts at the margin whatever its level, and quoted text stands
 * four spaces deeper than its level. So a reader can tell "a." of a decision from "a." of the text
 * it inserts.
 *
 * <p>A table becomes per row the text of each header cell and, below it, the cell. Only there
 * markings show: {@code *changed*} and {@code **new**}; an open choice has its brackets. Room to
 * write is lines of underscores.
 */
public final class TxtRenderer implements Renderer {

  private static final String STAP = " ".repeat(4);

  private static final String LIJN = "_".repeat(70);
  private static final String KORTE_LIJN = "_".repeat(40);

  /** Makes a renderer; it has no settings. */
  public TxtRenderer() {}

  @Override
  public String extensie() {
    return "txt";
  }

  @Override
  public byte[] render(Document document) {
    return tekst(document).getBytes(StandardCharsets.UTF_8);
  }

  /** The document as text. */
  public String tekst(Document document) {
    boolean citeert = document.blokken().stream().anyMatch(TxtRenderer::aangehaald);
    Uitvoer uit = new Uitvoer();
    Blok vorige = null;
    for (Blok blok : document.blokken()) {
      if (witregelTussen(vorige, blok)) {
        uit.witregel();
      }
      switch (blok) {
        case Regel r when r.rol() == Rol.LEEG -> uit.witregel();
        case Regel r -> uit.regel(STAP.repeat(inspringing(r, citeert)) + schoon(r));
        case Tabel t -> schrijf(t, uit);
        case Plaatje p -> schrijf(p, uit);
      }
      vorige = blok;
    }
    return uit.toString();
  }

  private static boolean aangehaald(Blok blok) {
    return switch (blok) {
      case Regel r -> r.aangehaald();
      case Tabel t -> t.aangehaald();
      case Plaatje _ -> false;
    };
  }

  private static int inspringing(Regel regel, boolean citeert) {
    // The level of a heading is a level in the outline.
    int niveau = regel.rol().witregel() == Rol.Witregel.GEEN ? regel.niveau() : 0;
    if (!citeert) {
      return niveau;
    }
    return regel.aangehaald() ? niveau + 1 : 0;
  }

  private static boolean witregelTussen(Blok vorige, Blok blok) {
    return switch (blok) {
      case Tabel _ -> true;
      case Plaatje p -> p.maat() == Plaatje.Maat.PAGINA;
      case Regel _ when vorige instanceof Tabel -> true;
      case Regel r -> {
        Rol rolErvoor = vorige instanceof Regel v ? v.rol() : null;
        // What a sentence announces stands apart from it, also without a heading.
        boolean begintAanhaling = r.aangehaald() && rolErvoor == Rol.INSTRUCTIE;
        boolean eindigtAanhaling =
            r.rol() == Rol.INSTRUCTIE && vorige instanceof Regel v && v.aangehaald();
        boolean ervoor =
            switch (r.rol().witregel()) {
              case VOOR, VOOR_EN_NA -> true;
              case VOOR_REEKS -> r.rol() != rolErvoor;
              case NA, GEEN -> false;
            };
        boolean erna =
            rolErvoor != null
                && (rolErvoor.witregel() == Rol.Witregel.NA
                    || rolErvoor.witregel() == Rol.Witregel.VOOR_EN_NA);
        // A subtitle stays with its title.
        yield ervoor || begintAanhaling || eindigtAanhaling || (erna && r.rol() != Rol.ONDERTITEL);
      }
    };
  }

  private static String schoon(Regel regel) {
    String nummer = regel.nummer().map(n -> n.tekst() + " ").orElse("");
    return nummer + regel.tekst();
  }

  private static void schrijf(Tabel tabel, Uitvoer uit) {
    String marge = tabel.aangehaald() ? STAP : "";
    List<String> labels = tabel.kop().stream().map(TxtRenderer::label).toList();
    if (tabel.soort() == Tabelsoort.SCHRIJFRUIMTE) {
      schrijfruimte(labels, tabel.rijen(), marge, uit);
      return;
    }
    for (Tabel.Rij rij : tabel.rijen()) {
      uit.witregel();
      for (int k = 0; k < labels.size(); k++) {
        List<Regel> regels = rij.cellen().get(k).regels();
        if (tabel.soort() == Tabelsoort.OVERZICHT && regels.size() <= 1) {
          String tekst = regels.stream().map(TxtRenderer::gemarkeerd).collect(Collectors.joining());
          uit.regel(marge + labels.get(k) + " " + (tekst.isEmpty() ? leeg() : tekst));
          continue;
        }
        uit.regel(marge + labels.get(k));
        if (regels.isEmpty()) {
          uit.regel(marge + STAP + leeg());
        }
        for (Regel regel : regels) {
          uit.regel(marge + STAP.repeat(regel.niveau() + 1) + gemarkeerd(regel));
        }
      }
    }
  }

  /** What is to be filled in, then a line for each row; of more columns each row again. */
  private static void schrijfruimte(
      List<String> labels, List<Tabel.Rij> rijen, String marge, Uitvoer uit) {
    if (labels.size() == 1) {
      uit.regel(marge + labels.getFirst());
      rijen.forEach(rij -> uit.regel(marge + STAP + ingevuld(rij.cellen().getFirst(), LIJN)));
      return;
    }
    for (Tabel.Rij rij : rijen) {
      uit.witregel();
      for (int k = 0; k < labels.size(); k++) {
        uit.regel(marge + labels.get(k) + " " + ingevuld(rij.cellen().get(k), KORTE_LIJN));
      }
    }
  }

  private static String ingevuld(Cel cel, String lijn) {
    String tekst = cel.regels().stream().map(TxtRenderer::schoon).collect(Collectors.joining(" "));
    return tekst.isBlank() ? lijn : tekst;
  }

  /** What is on it, between brackets; of a sign the words beside it tell what it means. */
  private static void schrijf(Plaatje plaatje, Uitvoer uit) {
    String ernaast =
        plaatje.ernaast().stream().map(Loop::tekst).collect(Collectors.joining()).strip();
    uit.regel(ernaast.isEmpty() ? "[" + plaatje.omschrijving() + "]" : ernaast);
  }

  private static String leeg() {
    return Melding.woord("txt.leeg");
  }

  private static String label(Cel cel) {
    String tekst =
        cel.regels().stream().map(TxtRenderer::schoon).collect(Collectors.joining(" ")).strip();
    return tekst.endsWith(":") || tekst.endsWith("?") ? tekst : tekst + ":";
  }

  private static String gemarkeerd(Regel regel) {
    List<Loop> lopen = new ArrayList<>();
    regel
        .nummer()
        .ifPresent(nummer -> {
          lopen.add(zonderOpen(nummer.tekst(), nummer.markeringen()));
          // The space is marked only between marked neighbours, so that they become one.
          Set<Markering> tussen = EnumSet.noneOf(Markering.class);
          if (!regel.lopen().isEmpty()) {
            tussen.addAll(nummer.markeringen());
            tussen.retainAll(regel.lopen().getFirst().markeringen());
          }
          lopen.add(zonderOpen(" ", tussen));
        });
    regel.lopen().forEach(l -> lopen.add(zonderOpen(l.tekst(), l.markeringen())));
    return Regel.samengevoegd(lopen).stream()
        .map(TxtRenderer::gemarkeerd)
        .collect(Collectors.joining());
  }

  /** An open choice shows by its brackets; without this marking more neighbours become one. */
  private static Loop zonderOpen(String tekst, Set<Markering> markeringen) {
    return new Loop(
        tekst,
        markeringen.stream()
            .filter(m -> m != Markering.OPEN)
            .collect(Collectors.toUnmodifiableSet()));
  }

  private static String gemarkeerd(Loop loop) {
    String teken = loop.markeringen().contains(Markering.NIEUW) ? "**" : "*";
    String kern = loop.tekst().strip();
    if (loop.markeringen().isEmpty() || kern.isEmpty()) {
      return loop.tekst();
    }
    int begin = loop.tekst().indexOf(kern);
    return loop.tekst().substring(0, begin)
        + teken
        + kern
        + teken
        + loop.tekst().substring(begin + kern.length());
  }

  /** Lines, never starting with an empty one and never with two empty ones in a row. */
  private static final class Uitvoer {

    private final StringBuilder tekst = new StringBuilder();
    private boolean witregelNodig;

    void witregel() {
      witregelNodig = true;
    }

    void regel(String regel) {
      if (witregelNodig && !tekst.isEmpty()) {
        tekst.append('\n');
      }
      witregelNodig = false;
      tekst.append(regel.stripTrailing()).append('\n');
    }

    @Override
    public String toString() {
      return tekst.toString();
    }
  }
}
