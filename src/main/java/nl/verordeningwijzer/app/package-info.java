/**
 * The screens. {@code werk} holds the dossier that is open and what follows from it, without
 * controls; {@code bediening} the controls that all pages share; {@code venster} the frame and the
 * only place that knows which page shows what; every other package is a page, and knows no other
 * page.
 */
package nl.verordeningwijzer.app;
