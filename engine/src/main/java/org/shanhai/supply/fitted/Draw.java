package org.shanhai.supply.fitted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shanhai.kept.KeptNumbers;
import org.shanhai.linalg.Blas;
import org.shanhai.supply.Cause;
import org.shanhai.supply.InputOutput;
import org.shanhai.supply.Outcome;
import org.shanhai.supply.trade.Drawing;
import org.shanhai.supply.trade.OwnFactors;
import org.shanhai.supply.trade.TradeDraw;
import org.shanhai.supply.trade.TradeLayout;
import org.shanhai.supply.trade.TradeStart;

/// A region's economy as it is most likely, or under one draw of what is not known of it.
record Draw(TradeLayout layout, OwnFactors own, double tradeTolerance, double solveTolerance) {
    private static final int LARGE = 400;

    private static final int JOBS_DRAWS = TradeDraw.many(Cause.JOBS);

    /// Ranges ask for no more digits than these.
    private static final double ROUGH_TRADE = 1e-3;

    private static final double ROUGH_SOLUTION = 1e-5;

    /// Of few draws, whose ranges are rougher: it moves their ends by a hundredth of the width.
    private static final double ROUGHER_SOLUTION = 3e-4;

    /// Draws of trade in a region; none of one place, which trades with nobody.
    ///
    /// @param series 0 for those that answers go by
    static List<TradeDraw> ofTrade(RegionLayout region, List<Cause> causes, long series) {
        return region.placeCount() == 1
                ? List.of()
                : TradeDraw.list(region.drawn(), causes, TradeDraw.Widths.STANDARD, series);
    }

    /// Of what each of those is a draw.
    static List<Cause> ofEach(RegionLayout region, List<Cause> causes) {
        return region.placeCount() == 1 ? List.of() : TradeDraw.ofEach(causes);
    }

    /// Whether there is time for few draws alone.
    static boolean isLarge(RegionLayout region) {
        return region.placeCount() > LARGE;
    }

    /// What is most likely.
    static Draw likely(RegionLayout region, double tradeTolerance, double solveTolerance) {
        return new Draw(
                region.of(region.classes(), region.distances()),
                OwnFactors.NONE,
                tradeTolerance,
                solveTolerance);
    }

    /// The region under draws of trade.
    static List<Draw> list(
            RegionLayout region,
            List<TradeDraw> drawn,
            double tradeTolerance,
            double solveTolerance) {
        return drawn.parallelStream()
                .map(
                        draw ->
                                new Draw(
                                        region.of(draw.classes(), draw.distances()),
                                        draw.own(),
                                        Math.max(tradeTolerance, ROUGH_TRADE),
                                        Math.max(solveTolerance, roughly(draw.cause()))))
                .toList();
    }

    private static double roughly(Cause cause) {
        return cause == Cause.TRADE ? ROUGHER_SOLUTION : ROUGH_SOLUTION;
    }

    Outcome<Balanced> balanced(InputOutput technology) {
        return Balanced.find(technology, layout, Blas.best());
    }

    /// @param balanced of this draw or another of the same region
    /// @param near a fit of another draw
    Outcome<Economy> fit(
            InputOutput technology,
            Balanced balanced,
            KeptNumbers kept,
            Optional<TradeStart> near) {
        return EconomyFit.fit(
                technology,
                layout,
                own,
                balanced,
                tradeTolerance,
                solveTolerance,
                Blas.best(),
                kept,
                near);
    }

    /// Draws of jobs, which cost next to nothing.
    ///
    /// @param perOutput of a unit of output, by industry
    static List<double[]> jobs(List<String> industries, double[] perOutput) {
        Drawing drawing = Drawing.of(Cause.JOBS, JOBS_DRAWS);
        List<double[]> draws = new ArrayList<>();
        for (int d = 0; d < JOBS_DRAWS; d++) {
            draws.add(perOutput.clone());
        }
        for (int i = 0; i < perOutput.length; i++) {
            double[] normal = drawing.all(Drawing.key(industries.get(i)));
            for (int d = 0; d < JOBS_DRAWS; d++) {
                draws.get(d)[i] *= Math.exp(SupplyChains.JOBS_SPREAD * normal[d]);
            }
        }
        return draws;
    }
}
