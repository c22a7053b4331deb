package org.shanhai.bench.trade;

import java.util.Objects;
import org.shanhai.bench.ObservedFlows;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Matrix;
import org.shanhai.supply.trade.Gravity;
import org.shanhai.supply.trade.ReachClass;

/// Trade between places by the engine, given what each was seen to sell and to use.
///
/// @param observed the trade that was seen
record Fits(ObservedFlows observed) {
    private static final double FINE = 1e-4;

    Matrix seen(int sector) {
        return Objects.requireNonNull(observed.sectors().get(sector));
    }

    /// Trade as it is most likely.
    Matrix likely(int sector, ReachClass reach) {
        return likely(sector, reach, FINE);
    }

    Matrix likely(int sector, ReachClass reach, double tolerance) {
        Matrix seen = seen(sector);
        return new Gravity(observed.distances(), observed.places(), Blas.best())
                .flows(reach, seen.rowSums(), seen.columnSums(), tolerance);
    }
}
