/**
 * How fast the program is: measurements with JMH, apart from the tests. {@link
 * nl.verordeningwijzer.meten.Meten} runs them and prints one table; the profile {@code meten} in
 * {@code pom.xml} compiles them, and nothing else knows JMH.
 *
 * <p>A measurement is a public method with {@code @Benchmark}; what it should stay under, if that
 * was agreed, stands in {@link nl.verordeningwijzer.meten.Streven}.
 */
package nl.verordeningwijzer.meten;
