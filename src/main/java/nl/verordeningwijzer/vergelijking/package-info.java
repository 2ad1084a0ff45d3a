/**
 * Two texts beside each other: which provision belongs to which, and which words differ. Changes
 * nothing.
 */
package nl.verordeningwijzer.vergelijking;
