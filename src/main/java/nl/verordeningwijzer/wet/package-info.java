/**
 * The words of the acts that an ordinance rests on, quoted in data files, and the way from a
 * grondslag ("artikel 8a, tweede lid, onderdeel e, van de Participatiewet") to its lines.
 */
package nl.verordeningwijzer.wet;
