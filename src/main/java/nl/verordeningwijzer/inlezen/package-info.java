/** Existing ordinances read in. For now: plain text as this program writes it. */
package nl.verordeningwijzer.inlezen;
