/**
 * The card of one question: what is asked, what can be answered, and what the answer does to the
 * text. What is typed is read by {@link nl.verordeningwijzer.app.antwoord.Velden}, without a
 * screen.
 */
package nl.verordeningwijzer.app.antwoord;
