/**
 * Document blocks and the renderers that turn them into DOCX and plain text.
 *
 * <p>A document template writes a small XML of blocks with roles ({@link
 * nl.verordeningwijzer.document.BlokkenLezer}); it knows nothing of Word. Which style a role gets
 * is data ({@link nl.verordeningwijzer.document.Stijlen}), and what a style looks like is decided
 * in a Word template ({@link nl.verordeningwijzer.document.Huisstijl}). docx4j is used in this
 * package only for documents that are written.
 */
package nl.verordeningwijzer.document;
