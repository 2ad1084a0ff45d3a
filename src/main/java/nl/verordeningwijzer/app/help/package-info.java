/** The manual in a window of its own, and what the program tells about itself. */
package nl.verordeningwijzer.app.help;
