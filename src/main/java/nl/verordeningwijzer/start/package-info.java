/** The one beginning of the program: its window, or its commands. */
package nl.verordeningwijzer.start;
