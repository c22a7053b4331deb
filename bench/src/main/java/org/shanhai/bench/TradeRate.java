package org.shanhai.bench;

import java.util.Arrays;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Blas.As;
import org.shanhai.linalg.FloatMatrix;
import org.shanhai.linalg.Matrix;
import org.shanhai.supply.fitted.Economy;
import org.shanhai.supply.trade.RoughTrade;

/// How near one application of trade comes to the machine's rate of multiplying matrices: the two
/// are timed in turn, so that a noisy machine disturbs both alike. The application is the one that
/// the solver takes its steps by at this size: in single precision, corrected afterwards.
public final class TradeRate {
    private TradeRate() {}

    /// The rates of the two in GFLOP/s, medians, and the median of their ratio.
    public record Rates(double product, double application, double ratio) {}

    /// @param economy a fitted economy
    public static Rates measure(Economy economy, int runs) {
        int places = economy.placeCount();
        int industries = economy.industryCount();
        Blas blas = Blas.best();
        Matrix kernel = Matrix.zeros(places, places);
        Matrix use = Matrix.zeros(places, industries);
        Matrix sales = Matrix.zeros(places, industries);
        RoughTrade trade = economy.trade().findRoughly().orElseThrow();
        FloatMatrix used = FloatMatrix.zeros(places, industries);
        FloatMatrix sold = FloatMatrix.zeros(places, industries);
        Arrays.fill(kernel.storage(), 0.5);
        double work = 2.0 * places * places * industries / 1e9;
        double[] product = new double[runs];
        double[] application = new double[runs];
        double[] ratio = new double[runs];
        for (int run = -1; run < runs; run++) {
            Arrays.fill(use.storage(), 1);
            long start = System.nanoTime();
            blas.multiply(1, kernel.whole(), As.IS, use.whole(), As.IS, 0, sales.whole());
            double plain = (System.nanoTime() - start) / 1e9;
            Arrays.fill(used.storage(), 1);
            start = System.nanoTime();
            trade.apply(used, sold);
            double applied = (System.nanoTime() - start) / 1e9;
            if (run >= 0) {
                product[run] = work / plain;
                application[run] = work / applied;
                ratio[run] = plain / applied;
            }
        }
        return new Rates(median(product), median(application), median(ratio));
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
