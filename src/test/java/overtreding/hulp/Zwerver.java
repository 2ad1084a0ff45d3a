package overtreding.hulp;

/** Lives in a package that no table knows. */
public final class Zwerver {}
