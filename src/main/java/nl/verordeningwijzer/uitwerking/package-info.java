/**
 * The one entry: a model and a dossier become an {@link
 * nl.verordeningwijzer.uitwerking.Uitwerking}, from which every document follows. Wizard, command
 * line and regional batch call this and nothing else.
 */
package nl.verordeningwijzer.uitwerking;
