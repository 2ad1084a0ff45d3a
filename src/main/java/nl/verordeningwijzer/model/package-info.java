/**
 * Models as data: the bracket notation ({@link nl.verordeningwijzer.model.Notatie}), the texts
 * written in it ({@link nl.verordeningwijzer.model.Modeltekst}), the choices, and the folder with
 * all files of one version of one model ({@link nl.verordeningwijzer.model.Modelbibliotheek}).
 */
package nl.verordeningwijzer.model;
