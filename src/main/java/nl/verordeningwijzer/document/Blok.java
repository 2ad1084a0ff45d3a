package nl.verordeningwijzer.document;

/** One block of a document, from top to bottom: a paragraph or a table. */
public sealed interface Blok permits Regel, Tabel {}
