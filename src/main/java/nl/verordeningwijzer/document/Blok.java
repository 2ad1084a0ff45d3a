package nl.verordeningwijzer.document;

/** One block of a document, from top to bottom: a paragraph, a table or a picture. */
public sealed interface Blok permits Regel, Tabel, Plaatje {}
