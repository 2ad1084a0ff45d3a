/**
 * From a model's text and a municipality's answers to the text of its ordinance: {@link
 * nl.verordeningwijzer.samenstelling.Samensteller}. What is not answered yet comes out as an open
 * point.
 */
package nl.verordeningwijzer.samenstelling;
