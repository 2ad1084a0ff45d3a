/**
 * Whether a text regulates what the law demands, on a given day: a text as sentences, searched for
 * what the rules of the model ask, judged with the sentences quoted. Beside that whether the text
 * hangs together: terms, annexes, blanks, references, numbers within the bounds of the law.
 */
package nl.verordeningwijzer.toetsing;
