package org.shanhai.supply.fitted;

import java.util.Optional;
import org.shanhai.kept.KeptNumbers;
import org.shanhai.linalg.Blas;
import org.shanhai.supply.InputOutput;
import org.shanhai.supply.Outcome;
import org.shanhai.supply.trade.OwnFactors;
import org.shanhai.supply.trade.TradeCalibration;
import org.shanhai.supply.trade.TradeLayout;
import org.shanhai.supply.trade.TradeStart;

/// Fits the trade of an [Economy].
final class EconomyFit {
    private EconomyFit() {}

    /// As [Economy#find].
    static Outcome<Economy> find(
            InputOutput technology,
            TradeLayout layout,
            OwnFactors own,
            double tradeTolerance,
            double solveTolerance,
            Blas blas,
            KeptNumbers kept) {
        return Balanced.find(technology, layout, blas)
                .flatMap(
                        balanced ->
                                fit(
                                        technology,
                                        layout,
                                        own,
                                        balanced,
                                        tradeTolerance,
                                        solveTolerance,
                                        blas,
                                        kept,
                                        Optional.empty()));
    }

    /// @param balanced of the same technology and output as the layout
    /// @param near where to look first
    static Outcome<Economy> fit(
            InputOutput technology,
            TradeLayout layout,
            OwnFactors own,
            Balanced balanced,
            double tradeTolerance,
            double solveTolerance,
            Blas blas,
            KeptNumbers kept,
            Optional<TradeStart> near) {
        TradeCalibration calibration =
                new TradeCalibration(
                        layout.distances(),
                        layout.classes(),
                        balanced.order(),
                        own.arranged(balanced.order()),
                        layout.keepers(),
                        tradeTolerance,
                        blas,
                        layout.placeNames()::get,
                        layout.industryNames()::get);
        return calibration
                .fit(balanced.supply(), balanced.use(), balanced::origin, kept, near)
                .map(
                        trade ->
                                new Economy(
                                        technology,
                                        layout,
                                        balanced,
                                        trade,
                                        calibration.start(),
                                        solveTolerance,
                                        blas));
    }
}
