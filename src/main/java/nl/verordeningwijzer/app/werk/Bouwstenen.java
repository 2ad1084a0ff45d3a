package nl.verordeningwijzer.app.werk;

/** What a page is made with. */
public record Bouwstenen(Omgeving omgeving, Werk werk, Navigatie navigatie) {}
