package org.shanhai.supply.trade;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.shanhai.linalg.Matrix;

/// What a fit of trade found: all of [Trade] that takes passes to find, and how the fit went. As
/// plain numbers it can be kept for later runs.
///
/// @param sellers u, R × n in the order of classes
/// @param fits one for each class of reach that has industries, in their order
record TradeFactors(Matrix sellers, List<TradeReport.ClassFit> fits) {
    private static final int FIGURES = 6;

    TradeFactors {
        fits = List.copyOf(fits);
    }

    /// How many numbers hold the factors of that many places and provinces.
    static int count(IndustryOrder order, int places, int provinces) {
        int used = 0;
        for (int g = 0; g < order.classCount(); g++) {
            used += order.size(g) > 0 ? 1 : 0;
        }
        return (FIGURES + provinces) * used + places * order.start(order.classCount());
    }

    /// The fits, then the sellers row by row.
    double[] numbers() {
        double[] u = sellers.storage();
        int provinces = fits.isEmpty() ? 0 : fits.getFirst().ownFactors().size();
        int from = (FIGURES + provinces) * fits.size();
        double[] numbers = new double[from + u.length];
        int k = 0;
        for (TradeReport.ClassFit fit : fits) {
            numbers[k++] = fit.ownShareWanted();
            numbers[k++] = fit.ownShareLeast();
            numbers[k++] = fit.ownShareCeiling();
            numbers[k++] = fit.ownShareReached();
            numbers[k++] = fit.passes();
            numbers[k++] = fit.error();
            for (double factor : fit.ownFactors()) {
                numbers[k++] = factor;
            }
        }
        System.arraycopy(u, 0, numbers, from, u.length);
        return numbers;
    }

    /// The factors that [#numbers()] tells of.
    ///
    /// @param numbers [#count] of them
    static TradeFactors of(
            double[] numbers,
            List<ReachClass> classes,
            IndustryOrder order,
            int places,
            int provinces) {
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
                                Arrays.stream(numbers, k + FIGURES, k + FIGURES + provinces)
                                        .boxed()
                                        .toList(),
                                (int) numbers[k + 4],
                                numbers[k + 5]));
                k += FIGURES + provinces;
            }
        }
        Matrix sellers = Matrix.zeros(places, order.start(order.classCount()));
        System.arraycopy(numbers, k, sellers.storage(), 0, sellers.storage().length);
        return new TradeFactors(sellers, fits);
    }
}
