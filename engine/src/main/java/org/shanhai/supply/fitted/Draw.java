package org.shanhai.supply.fitted;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.shanhai.kept.KeptNumbers;
import org.shanhai.linalg.Blas;
import org.shanhai.supply.Cause;
import org.shanhai.supply.Combined;
import org.shanhai.supply.InputOutput;
import org.shanhai.supply.Outcome;
import org.shanhai.supply.trade.Layout;
import org.shanhai.supply.trade.OwnFactors;
import org.shanhai.supply.trade.ReachClass;
import org.shanhai.supply.trade.TradeDraw;

/// A region's economy as it is most likely, or under one draw of what is not known of it.
record Draw(Layout layout, OwnFactors own, double tradeTolerance, double solveTolerance) {
    private static final int LARGE = 400;

    /// Ranges ask for no more digits than these.
    private static final double ROUGH_TRADE = 1e-4;

    private static final double ROUGH_SOLUTION = 1e-5;

    /// The causes of draws of trade in a region, in order; of one place, which trades with nobody,
    /// there are none.
    static List<TradeDraw> causes(RegionLayout region) {
        return region.placeCount() == 1
                ? List.of()
                : TradeDraw.list(
                        region.classes(),
                        region.distances(),
                        region.industryCount(),
                        region.placeCount() > LARGE ? Combined.FEW : TradeDraw.MANY);
    }

    /// What is most likely, then the draws.
    static List<Draw> list(
            RegionLayout region,
            List<TradeDraw> drawn,
            double tradeTolerance,
            double solveTolerance) {
        List<ReachClass> classes = region.classes();
        List<Draw> draws = new ArrayList<>();
        draws.add(
                new Draw(
                        region.of(classes, region.distances()),
                        OwnFactors.NONE,
                        tradeTolerance,
                        solveTolerance));
        for (TradeDraw draw : drawn) {
            draws.add(
                    new Draw(
                            region.of(draw.classes(), draw.distances()),
                            draw.own(),
                            Math.max(tradeTolerance, ROUGH_TRADE),
                            Math.max(solveTolerance, ROUGH_SOLUTION)));
        }
        return draws;
    }

    Outcome<Economy> fit(InputOutput technology, KeptNumbers kept) {
        return Economy.find(
                technology, layout, own, tradeTolerance, solveTolerance, Blas.best(), kept);
    }

    /// Draws of jobs.
    ///
    /// @param perOutput of a unit of output, by industry
    static List<double[]> jobs(double[] perOutput) {
        List<double[]> draws = new ArrayList<>();
        for (int d = 0; d < TradeDraw.MANY; d++) {
            TradeDraw.Normal normal = TradeDraw.Normal.of(Cause.JOBS, d);
            draws.add(
                    Arrays.stream(perOutput)
                            .map(jobs -> jobs * Math.exp(SupplyChains.JOBS_SPREAD * normal.next()))
                            .toArray());
        }
        return draws;
    }
}
