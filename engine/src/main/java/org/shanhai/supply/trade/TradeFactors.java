package org.shanhai.supply.trade;

import java.util.ArrayList;
import java.util.List;
import org.shanhai.linalg.Matrix;

/// What a fit of trade found: all of [Trade] that takes passes to find, and how the fit went. As
/// plain numbers it can be kept for later runs.
///
/// @param sellers u, R × n in the order of classes
/// @param fits one for each class of reach that has industries, in their order
record TradeFactors(Matrix sellers, List<TradeReport.ClassFit> fits) {
    private static final int FIGURES = 7;

    TradeFactors {
        fits = List.copyOf(fits);
    }

    /// How many numbers hold the factors of that many places.
    static int count(IndustryOrder order, int places) {
        int used = 0;
        for (int g = 0; g < order.classCount(); g++) {
            used += order.size(g) > 0 ? 1 : 0;
        }
        return FIGURES * used + places * order.start(order.classCount());
    }

    /// The fits, then the sellers row by row.
    double[] numbers() {
        int from = FIGURES * fits.size();
        double[] numbers = new double[from + sellers.storage().length];
        int k = 0;
        for (TradeReport.ClassFit fit : fits) {
            numbers[k++] = fit.ownShareWanted();
            numbers[k++] = fit.ownShareLeast();
            numbers[k++] = fit.ownShareCeiling();
            numbers[k++] = fit.ownShareReached();
            numbers[k++] = fit.ownFactor();
            numbers[k++] = fit.passes();
            numbers[k++] = fit.error();
        }
        System.arraycopy(sellers.storage(), 0, numbers, from, sellers.storage().length);
        return numbers;
    }

    /// The factors that [#numbers()] tells of.
    ///
    /// @param numbers [#count] of them
    static TradeFactors of(
            double[] numbers, List<ReachClass> classes, IndustryOrder order, int places) {
        List<TradeReport.ClassFit> fits = new ArrayList<>();
        int k = 0;
        for (int g = 0; g < order.classCount(); g++) {
            if (order.size(g) > 0) {
                fits.add(
                        new TradeReport.ClassFit(
                                classes.get(g).key(),
                                numbers[k],
                                numbers[k + 1],
                                numbers[k + 2],
                                numbers[k + 3],
                                numbers[k + 4],
                                (int) numbers[k + 5],
                                numbers[k + 6]));
                k += FIGURES;
            }
        }
        Matrix sellers = Matrix.zeros(places, order.start(order.classCount()));
        System.arraycopy(numbers, k, sellers.storage(), 0, sellers.storage().length);
        return new TradeFactors(sellers, fits);
    }
}
