package org.shanhai.bench.trade;

import java.util.Objects;
import org.shanhai.bench.ObservedFlows;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Matrix;
import org.shanhai.supply.trade.Gravity;
import org.shanhai.supply.trade.OwnFactors;
import org.shanhai.supply.trade.ReachClass;
import org.shanhai.supply.trade.TradeDraw;

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
        return flows(sector, observed.distances(), reach, OwnFactors.NONE, tolerance);
    }

    /// Trade under a draw for one reach.
    Matrix under(int sector, TradeDraw draw) {
        return flows(sector, draw.distances(), draw.classes().getFirst(), draw.own(), FINE);
    }

    private Matrix flows(
            int sector, Matrix distances, ReachClass reach, OwnFactors own, double tolerance) {
        Matrix seen = seen(sector);
        return new Gravity(distances, observed.places(), Blas.best())
                .flows(reach, own, seen.rowSums(), seen.columnSums(), tolerance);
    }
}
