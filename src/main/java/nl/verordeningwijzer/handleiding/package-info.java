/**
 * The manual for users: pages in a small part of Markdown, read into parts that the screens turn
 * into controls and the documents into blocks.
 */
package nl.verordeningwijzer.handleiding;
