/**
 * References: finding them in words, binding them to provisions, and writing them again in the
 * numbering of the moment. The forms follow Aanwijzing 3.29; reading is more liberal than writing.
 */
package nl.verordeningwijzer.verwijzing;
