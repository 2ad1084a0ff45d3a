/** The command line: picocli commands around the stages that wizard and region use too. */
package nl.verordeningwijzer.cli;
