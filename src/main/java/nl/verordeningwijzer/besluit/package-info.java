/**
 * The sentences of a decision, written and read with the same phrases ({@code zinnen.properties}):
 * {@link nl.verordeningwijzer.besluit.Instructieschrijver} writes one, {@link
 * nl.verordeningwijzer.besluit.Instructielezer} reads one, ours or another's, and {@link
 * nl.verordeningwijzer.besluit.Besluitlezer} reads a whole decision.
 */
package nl.verordeningwijzer.besluit;
