package nl.verordeningwijzer.meten;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a measurement should stay under, in milliseconds. The table shows it; it fails nothing. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Streven {

  /** The aim in milliseconds. */
  double value();
}
