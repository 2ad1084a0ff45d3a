package nl.verordeningwijzer.regeling;

import java.util.ArrayList;
import java.util.List;

/**
 * From lines to a regulation: the structure follows from the order and the kinds of the lines.
 * Numbers of leden and onderdelen are not taken over, they follow from the structure. Lines for
 * which there is no place are kept apart, never dropped.
 */
public final class Regelbouwer {

  private final List<Hoofdstukbouw> hoofdstukken = new ArrayList<>();
  private final List<Bijlagebouw> bijlagen = new ArrayList<>();
  private final List<Regel> ongeplaatst = new ArrayList<>();

  private Artikelbouw artikel;
  private Lidbouw lid;
  private Bijlagebouw bijlage;

  /** The onderdeel or begrip that is being filled, and those inside it. */
  private final List<Itembouw> open = new ArrayList<>();

  /** A regulation, and the lines that found no place in it. */
  public record Gebouwd(Regeling regeling, List<Regel> ongeplaatst) {
    public Gebouwd {
      ongeplaatst = List.copyOf(ongeplaatst);
    }
  }

  /** Builds a regulation from its lines. */
  public static Gebouwd bouw(Tekst titel, List<Regel> regels) {
    Regelbouwer bouwer = new Regelbouwer();
    bouwer.hoofdstukken.add(new Hoofdstukbouw(null));
    regels.forEach(bouwer::voegToe);
    List<Indeling> inhoud = new ArrayList<>();
    bouwer.hoofdstukken.forEach(h -> h.bouw(inhoud));
    List<Bijlage> bijlagen = bouwer.bijlagen.stream().map(Bijlagebouw::bouw).toList();
    return new Gebouwd(new Regeling(titel, inhoud, bijlagen), bouwer.ongeplaatst);
  }

  private Regelbouwer() {}

  private void voegToe(Regel regel) {
    switch (regel.soort()) {
      case HOOFDSTUK -> {
        begin(null, null);
        hoofdstukken.add(new Hoofdstukbouw(regel));
      }
      case PARAGRAAF -> {
        begin(null, null);
        hoofdstukken.getLast().paragrafen.add(new Paragraafbouw(regel));
      }
      case ARTIKEL -> {
        begin(new Artikelbouw(regel), null);
        hoofdstukken.getLast().paragrafen.getLast().artikelen.add(artikel);
      }
      case BIJLAGE -> {
        begin(null, new Bijlagebouw(regel));
        bijlagen.add(bijlage);
      }
      case VERVALLEN, NIET_INGELEZEN -> {
        if (artikel == null || !artikel.leden.isEmpty()) {
          ongeplaatst.add(regel);
        } else {
          artikel.staat =
              regel.soort() == Regelsoort.VERVALLEN
                  ? Artikel.Staat.VERVALLEN
                  : Artikel.Staat.NIET_INGELEZEN;
        }
      }
      case LID, ONDERDEEL, SUBONDERDEEL, BEGRIP, ALINEA -> voegTekstToe(regel);
    }
  }

  private void begin(Artikelbouw nieuwArtikel, Bijlagebouw nieuweBijlage) {
    artikel = nieuwArtikel;
    bijlage = nieuweBijlage;
    lid = null;
    open.clear();
  }

  private void voegTekstToe(Regel regel) {
    if (bijlage != null) {
      voegToe(regel, bijlage.inhoud);
    } else if (artikel == null || artikel.staat != Artikel.Staat.GELDEND) {
      ongeplaatst.add(regel);
    } else if (regel.soort() == Regelsoort.LID) {
      beginLid(regel.bepaling());
      if (!regel.tekst().isLeeg()) {
        lid.inhoud.add(new Tekstbouw(regel.tekst()));
      }
    } else {
      if (lid == null) {
        beginLid(regel.soort() == Regelsoort.ALINEA ? regel.bepaling() : zonderNummer(artikel));
      }
      voegToe(regel, lid.inhoud);
    }
  }

  private static BepalingId zonderNummer(Artikelbouw artikel) {
    return artikel.regel.bepaling().binnen("tekst");
  }

  private void beginLid(BepalingId id) {
    lid = new Lidbouw(id);
    artikel.leden.add(lid);
    open.clear();
  }

  private void voegToe(Regel regel, List<Deelbouw> inhoud) {
    switch (regel.soort()) {
      case BEGRIP -> voegItemToe(regel, inhoud, 0);
      case ONDERDEEL -> voegItemToe(regel, inhoud, is(0, Regelsoort.BEGRIP) ? 1 : 0);
      case SUBONDERDEEL -> {
        if (open.isEmpty()) {
          ongeplaatst.add(regel);
        } else {
          boolean inOnderdeelVanBegrip = is(0, Regelsoort.BEGRIP) && is(1, Regelsoort.ONDERDEEL);
          voegItemToe(regel, inhoud, inOnderdeelVanBegrip ? 2 : 1);
        }
      }
      case ALINEA -> voegAlineaToe(regel, inhoud);
      default -> {
        // A numbered line in an annex is no lid: it keeps its number as text.
        boolean alsTekst = regel.soort() == Regelsoort.LID;
        inhoud.add(new Tekstbouw(alsTekst ? metNummer(regel) : regel.tekst()));
        open.clear();
      }
    }
  }

  private boolean is(int diepte, Regelsoort soort) {
    return open.size() > diepte && open.get(diepte).regel.soort() == soort;
  }

  private void voegItemToe(Regel regel, List<Deelbouw> inhoud, int diepte) {
    houdOpen(diepte);
    Itembouw nieuw = new Itembouw(regel);
    (open.isEmpty() ? inhoud : open.getLast().inhoud).add(nieuw);
    open.add(nieuw);
  }

  /** Running text belongs to the onderdeel that it names as its own, else to the whole. */
  private void voegAlineaToe(Regel regel, List<Deelbouw> inhoud) {
    int diepte = open.size();
    while (diepte > 0 && !open.get(diepte - 1).regel.bepaling().equals(regel.bepaling())) {
      diepte--;
    }
    houdOpen(diepte);
    (open.isEmpty() ? inhoud : open.getLast().inhoud).add(new Tekstbouw(regel.tekst()));
  }

  private void houdOpen(int diepte) {
    open.subList(diepte, open.size()).clear();
  }

  private static Tekst metNummer(Regel regel) {
    List<Fragment> fragmenten = new ArrayList<>();
    fragmenten.add(new Fragment.Letterlijk(regel.aanduiding() + " "));
    fragmenten.addAll(regel.tekst().fragmenten());
    return new Tekst(fragmenten);
  }

  private static Kop kop(Regel regel) {
    return new Kop(regel.nummer(), regel.scheiding(), regel.tekst());
  }

  private static List<Bestanddeel> bouwAlle(List<Deelbouw> delen) {
    return delen.stream().map(Deelbouw::bouw).toList();
  }

  private sealed interface Deelbouw {
    Bestanddeel bouw();
  }

  private record Tekstbouw(Tekst tekst) implements Deelbouw {
    @Override
    public Bestanddeel bouw() {
      return new Alinea(tekst);
    }
  }

  private record Itembouw(Regel regel, List<Deelbouw> inhoud) implements Deelbouw {
    Itembouw(Regel regel) {
      this(regel, new ArrayList<>());
      if (!regel.tekst().isLeeg()) {
        inhoud.add(new Tekstbouw(regel.tekst()));
      }
    }

    @Override
    public Bestanddeel bouw() {
      return regel.soort() == Regelsoort.BEGRIP
          ? new Begrip(regel.bepaling(), bouwAlle(inhoud))
          : new Onderdeel(regel.bepaling(), bouwAlle(inhoud));
    }
  }

  private record Lidbouw(BepalingId id, List<Deelbouw> inhoud) {
    Lidbouw(BepalingId id) {
      this(id, new ArrayList<>());
    }

    Lid bouw() {
      return new Lid(id, bouwAlle(inhoud));
    }
  }

  private static final class Artikelbouw {
    final Regel regel;
    final List<Lidbouw> leden = new ArrayList<>();
    Artikel.Staat staat = Artikel.Staat.GELDEND;

    Artikelbouw(Regel regel) {
      this.regel = regel;
    }

    Artikel bouw() {
      List<Lid> gebouwd = new ArrayList<>(leden.stream().map(Lidbouw::bouw).toList());
      if (gebouwd.isEmpty() && staat == Artikel.Staat.GELDEND) {
        gebouwd.add(new Lid(regel.bepaling().binnen("tekst"), List.of()));
      }
      return new Artikel(regel.bepaling(), kop(regel), staat, gebouwd);
    }
  }

  /** A group of articles; without a heading when they stand directly in the chapter. */
  private record Paragraafbouw(Regel regel, List<Artikelbouw> artikelen) {
    Paragraafbouw(Regel regel) {
      this(regel, new ArrayList<>());
    }

    void bouw(List<Indeling> doel) {
      List<Indeling> inhoud = artikelen.stream().<Indeling>map(Artikelbouw::bouw).toList();
      if (regel == null) {
        doel.addAll(inhoud);
      } else {
        doel.add(new Paragraaf(regel.bepaling(), kop(regel), inhoud));
      }
    }
  }

  /** A chapter; without a heading for what stands before the first one. */
  private record Hoofdstukbouw(Regel regel, List<Paragraafbouw> paragrafen) {
    Hoofdstukbouw(Regel regel) {
      this(regel, new ArrayList<>(List.of(new Paragraafbouw(null))));
    }

    void bouw(List<Indeling> doel) {
      List<Indeling> inhoud = new ArrayList<>();
      paragrafen.forEach(p -> p.bouw(inhoud));
      if (regel == null) {
        doel.addAll(inhoud);
      } else {
        doel.add(new Hoofdstuk(regel.bepaling(), kop(regel), inhoud));
      }
    }
  }

  private record Bijlagebouw(Regel regel, List<Deelbouw> inhoud) {
    Bijlagebouw(Regel regel) {
      this(regel, new ArrayList<>());
    }

    Bijlage bouw() {
      return new Bijlage(regel.bepaling(), regel.tekst(), bouwAlle(inhoud));
    }
  }
}
