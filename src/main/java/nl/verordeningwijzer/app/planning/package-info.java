/** The planning of the decision: from the day on which the rules begin to hold back to today. */
package nl.verordeningwijzer.app.planning;
