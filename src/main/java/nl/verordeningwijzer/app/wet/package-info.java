/** The text of the law inside the program, in a panel over the right side of the window. */
package nl.verordeningwijzer.app.wet;
