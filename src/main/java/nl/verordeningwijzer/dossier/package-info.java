/**
 * One municipality's work: its answers, what it has beside the model, and the file it is kept in. A
 * dossier is a value; {@link nl.verordeningwijzer.dossier.DossierStore} reads and writes it, {@link
 * nl.verordeningwijzer.dossier.Opslag} writes files whole or not at all.
 *
 * <p>While a dossier is open, {@link nl.verordeningwijzer.dossier.Dossierbestand} sees to it that
 * nothing that someone else wrote is overwritten ({@link nl.verordeningwijzer.dossier.Dossierslot},
 * {@link nl.verordeningwijzer.dossier.EerdereVersies}), and {@link
 * nl.verordeningwijzer.dossier.Bewaarder} saves it at every change. Two dossiers that come from one
 * are put together by {@link nl.verordeningwijzer.dossier.Samenvoeging}.
 */
package nl.verordeningwijzer.dossier;
