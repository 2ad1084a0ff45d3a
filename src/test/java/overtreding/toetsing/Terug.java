package overtreding.toetsing;

/** One half of a cycle. */
public final class Terug {}
