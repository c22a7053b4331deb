package org.shanhai.supply.algebra;

/// How strongly a sector hangs together with the others, beside the average of all (Miller and
/// Blair 2009, ch. 12.2): by its total backward linkage (Leontief) and total forward linkage
/// (Ghosh), each over its mean.
public enum LinkageKind {
    /// Both above the average: a key sector.
    KEY("key"),
    /// It buys much along its chain.
    BACKWARD("backward"),
    /// It sells much along its chain.
    FORWARD("forward"),
    /// Neither.
    WEAK("weak");

    private final String key;

    LinkageKind(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    static LinkageKind of(boolean backward, boolean forward) {
        if (backward) {
            return forward ? KEY : BACKWARD;
        }
        return forward ? FORWARD : WEAK;
    }
}
