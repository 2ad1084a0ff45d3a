/**
 * The text beside the work: how an article comes to read, what just changed in it, and the own
 * wording of a municipality. {@code Lijnenmaker}, {@code Verandering} and {@code Artikelbewerking}
 * are pure: text in, text out. The rest shows it.
 */
package nl.verordeningwijzer.app.tekst;
