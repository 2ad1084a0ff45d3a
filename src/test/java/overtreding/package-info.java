/**
 * Classes that break the rules of the architecture, each in its own way: the rules are let loose on
 * this package to prove that they bite. What is right here is right on purpose too: it must pass.
 */
package overtreding;
