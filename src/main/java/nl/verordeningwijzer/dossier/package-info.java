/**
 * One municipality's work: its answers, what it has beside the model, and the file it is kept in. A
 * dossier is a value; {@link nl.verordeningwijzer.dossier.DossierStore} reads and writes it, {@link
 * nl.verordeningwijzer.dossier.Opslag} writes files whole or not at all.
 */
package nl.verordeningwijzer.dossier;
