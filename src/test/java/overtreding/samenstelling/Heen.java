package overtreding.samenstelling;

import overtreding.toetsing.Terug;

/** The other half of a cycle. */
public record Heen(Terug terug) {}
