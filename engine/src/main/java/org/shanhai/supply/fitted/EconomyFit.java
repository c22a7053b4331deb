package org.shanhai.supply.fitted;

import java.util.Optional;
import org.shanhai.kept.KeptNumbers;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Matrix;
import org.shanhai.message.Message;
import org.shanhai.region.FinalUse;
import org.shanhai.supply.InputOutput;
import org.shanhai.supply.Outcome;
import org.shanhai.supply.trade.Balances;
import org.shanhai.supply.trade.IndustryOrder;
import org.shanhai.supply.trade.OwnFactors;
import org.shanhai.supply.trade.TradeCalibration;
import org.shanhai.supply.trade.TradeLayout;

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
        return Balances.findSupply(technology, layout.output(), layout.industryNames()::get)
                .flatMap(
                        supply ->
                                findNoSeller(technology, layout, supply)
                                        .map(Outcome::<Matrix>none)
                                        .orElseGet(() -> Outcome.of(supply)))
                .flatMap(
                        supply ->
                                fit(
                                        technology,
                                        layout,
                                        own,
                                        supply,
                                        tradeTolerance,
                                        solveTolerance,
                                        blas,
                                        kept));
    }

    private static Outcome<Economy> fit(
            InputOutput technology,
            TradeLayout layout,
            OwnFactors own,
            Matrix supplied,
            double tradeTolerance,
            double solveTolerance,
            Blas blas,
            KeptNumbers kept) {
        IndustryOrder order =
                new IndustryOrder(
                        layout.classOf().stream().mapToInt(Integer::intValue).toArray(),
                        layout.classes().size());
        Matrix supply = order.arranged(supplied);
        Matrix use =
                order.arranged(
                        Balances.use(
                                technology,
                                layout.output(),
                                layout.finalDemandShares(),
                                supplied.columnSums(),
                                blas));
        TradeCalibration calibration =
                new TradeCalibration(
                        layout.distances(),
                        layout.classes(),
                        order,
                        own.arranged(order),
                        layout.keepers(),
                        tradeTolerance,
                        blas,
                        layout.placeNames()::get,
                        layout.industryNames()::get);
        return calibration
                .fit(supply, use, kept)
                .map(
                        trade ->
                                new Economy(
                                        technology,
                                        layout,
                                        order,
                                        supply,
                                        use,
                                        trade,
                                        calibration.report(),
                                        () -> calibration.origin(supply, use),
                                        solveTolerance,
                                        blas));
    }

    /// A product that is used but that nobody makes would leave trade without sellers.
    private static Optional<Message> findNoSeller(
            InputOutput technology, TradeLayout layout, Matrix supply) {
        double[] sums = supply.columnSums();
        for (int i = 0; i < sums.length; i++) {
            double used = 0;
            for (FinalUse kind : FinalUse.values()) {
                used += Math.abs(technology.finalDemand(kind)[i]);
            }
            if (sums[i] == 0 && technology.output()[i] == 0 && used > 0) {
                return Optional.of(FittedMessage.NOBODY_MAKES.of(layout.industryNames().get(i)));
            }
        }
        return Optional.empty();
    }
}
