package org.shanhai.supply.algebra;

import org.shanhai.key.Keyed;

/// How strongly a sector hangs together with the others, beside the average of all (Miller and
/// Blair 2009, ch. 12.2): by its total backward linkage (Leontief) and total forward linkage
/// (Ghosh), each over its mean.
public enum LinkageKind implements Keyed {
    /// Both above the average: a key sector.
    KEY,
    /// It buys much along its chain.
    BACKWARD,
    /// It sells much along its chain.
    FORWARD,
    /// Neither.
    WEAK;

    static LinkageKind of(boolean backward, boolean forward) {
        if (backward) {
            return forward ? KEY : BACKWARD;
        }
        return forward ? FORWARD : WEAK;
    }
}
