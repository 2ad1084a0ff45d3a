package overtreding.regeling;

/** Can be extended with something that changes. */
public class Open {}
