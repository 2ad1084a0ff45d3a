/**
 * Executing instructions literally on the printed lines of a text: {@link
 * nl.verordeningwijzer.uitvoering.Uitvoerder}. What is not found, or found twice, is refused.
 */
package nl.verordeningwijzer.uitvoering;
