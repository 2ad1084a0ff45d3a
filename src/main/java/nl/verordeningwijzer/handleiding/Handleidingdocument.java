package nl.verordeningwijzer.handleiding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.verordeningwijzer.document.Blok;
import nl.verordeningwijzer.document.Document;
import nl.verordeningwijzer.document.Loop;
import nl.verordeningwijzer.document.Plaatje;
import nl.verordeningwijzer.document.Plaatje.Maat;
import nl.verordeningwijzer.document.Regel;
import nl.verordeningwijzer.document.Rol;
import nl.verordeningwijzer.document.Tabel;
import nl.verordeningwijzer.document.Tabelsoort;
import nl.verordeningwijzer.regeling.Berichten;

/**
 * The manual as one document: every page a chapter with a number, so that what is a link in the
 * program can name the chapter on paper.
 */
public final class Handleidingdocument {

  private static final Berichten BERICHTEN = Berichten.van(Handleidingdocument.class);

  private final Handleiding handleiding;
  private final List<Blok> blokken = new ArrayList<>();

  private Handleidingdocument(Handleiding handleiding) {
    this.handleiding = handleiding;
  }

  /** The manual as a document. */
  public static Document van(Handleiding handleiding) {
    return new Handleidingdocument(handleiding).maak();
  }

  private Document maak() {
    String titel = BERICHTEN.bericht("document.titel");
    blokken.add(Regel.van(Rol.TITEL, titel));
    blokken.add(Regel.van(Rol.ONDERTITEL, BERICHTEN.bericht("document.ondertitel")));
    for (Bladzijde bladzijde : handleiding.bladzijden()) {
      blokken.add(
          Regel.van(
              Rol.TOELICHTING_KOP,
              BERICHTEN.bericht(
                  "document.hoofdstuk", handleiding.nummer(bladzijde.naam()), bladzijde.titel())));
      bladzijde.delen().forEach(deel -> voegToe(deel, bladzijde));
    }
    return new Document(titel, BERICHTEN.bericht("document.auteur"), false, blokken);
  }

  private void voegToe(Deel deel, Bladzijde bladzijde) {
    switch (deel) {
      case Deel.Tussenkop kop -> blokken.add(Regel.van(Rol.TOELICHTING_TUSSENKOP, kop.tekst()));
      case Deel.Alinea a ->
          blokken.add(Regel.van(Rol.TOELICHTING, woorden(a.stukken(), bladzijde)));
      case Deel.Kader k ->
          blokken.add(
              Regel.van(
                  Rol.TOELICHTING,
                  BERICHTEN.bericht("document.kader", woorden(k.stukken(), bladzijde))));
      case Deel.Lijst lijst -> voegToe(lijst, bladzijde);
      case Deel.Tabel tabel -> blokken.add(tabel(tabel, bladzijde));
      case Deel.Beeld beeld ->
          Handleiding.plaatje(beeld.bestand())
              .ifPresent(png ->
                  blokken.add(new Plaatje(png, beeld.omschrijving(), Maat.PAGINA, List.of())));
    }
  }

  private void voegToe(Deel.Lijst lijst, Bladzijde bladzijde) {
    for (int i = 0; i < lijst.punten().size(); i++) {
      List<Stuk> punt = lijst.punten().get(i);
      String woorden = punt(punt, bladzijde);
      Optional<Blok> metTeken = metTeken(punt, woorden);
      String nummer = lijst.genummerd() ? (i + 1) + "." : "–";
      blokken.add(
          metTeken.orElse(
              new Regel(
                  Rol.ONDERDEEL,
                  false,
                  Optional.of(Loop.van(nummer)),
                  0,
                  List.of(Loop.van(woorden)))));
    }
  }

  /** The words of an item; what it begins with says what it is about and gets no quotes. */
  private String punt(List<Stuk> punt, Bladzijde bladzijde) {
    int begin =
        (int) punt.stream().takeWhile(s -> s instanceof Stuk.Teken || s.tekst().isBlank()).count();
    if (begin < punt.size() && punt.get(begin) instanceof Stuk.Schermwoorden kop) {
      List<Stuk> rest = punt.subList(begin + 1, punt.size());
      return kop.tekst() + woorden(rest, bladzijde);
    }
    return woorden(punt, bladzijde);
  }

  /** An item that begins with the sign of a state, as a picture with the words beside it. */
  private static Optional<Blok> metTeken(List<Stuk> punt, String woorden) {
    return punt.getFirst() instanceof Stuk.Teken teken
        ? Handleiding.plaatje("teken-" + teken.naam() + ".png")
            .map(png -> new Plaatje(png, teken.tekst(), Maat.TEKEN, List.of(Loop.van(woorden))))
        : Optional.empty();
  }

  private Tabel tabel(Deel.Tabel tabel, Bladzijde bladzijde) {
    // The first column holds a name, the others what is said of it.
    List<Integer> breedtes = new ArrayList<>(Collections.nCopies(tabel.kop().size(), 3));
    breedtes.set(0, 1);
    return new Tabel(
        Tabelsoort.OVERZICHT,
        false,
        breedtes,
        tabel.kop().stream().map(c -> cel(c, Rol.TABELKOP, bladzijde)).toList(),
        tabel.rijen().stream()
            .map(
                rij -> new Tabel.Rij(rij.stream().map(c -> cel(c, Rol.ALINEA, bladzijde)).toList()))
            .toList());
  }

  private Tabel.Cel cel(List<Stuk> stukken, Rol rol, Bladzijde bladzijde) {
    return new Tabel.Cel(List.of(Regel.van(rol, woorden(stukken, bladzijde))));
  }

  /** The words as they read on paper: no links, and words of the screen between quotes. */
  private String woorden(List<Stuk> stukken, Bladzijde hier) {
    return stukken.stream()
        .map(s ->
            switch (s) {
              case Stuk.Woorden w -> w.tekst();
              case Stuk.Toets t -> t.tekst();
              case Stuk.Teken _ -> "";
              case Stuk.Schermwoorden w -> BERICHTEN.bericht("document.schermwoorden", w.tekst());
              case Stuk.Koppeling k when k.bladzijde().equals(hier.naam()) -> k.tekst();
              case Stuk.Koppeling k ->
                  BERICHTEN.bericht(
                      "document.koppeling", k.tekst(), handleiding.nummer(k.bladzijde()));
            })
        .collect(Collectors.joining());
  }
}
