package org.shanhai.leap.worth;

import java.util.Arrays;

/// Means of trades, drawn towards the mean of their sector, and that towards the mean of all.
///
/// m_i = (Σ y + K m_s) / (n_i + K), m_s = (Σ y + K m) / (n_s + K). K is the variance within trades
/// over that between them: .74 and .16 among the quoted companies of Zhejiang.
@SuppressWarnings("ArrayRecordComponent") // Never leaves this package, and never compared.
record HeadMeans(double[] means, int[] counts, double variance) {
    /// How many companies the mean above weighs.
    static final double K = 5;

    /// @param trade of each value
    /// @param sector of each trade; below zero where a trade is of none
    static HeadMeans of(double[] values, int[] trade, int[] sector) {
        int trades = sector.length;
        double all = Arrays.stream(values).average().orElse(0);
        double[] sums = new double[trades];
        int[] counts = new int[trades];
        for (int k = 0; k < values.length; k++) {
            sums[trade[k]] += values[k];
            counts[trade[k]]++;
        }
        double[] means = new double[trades];
        for (int i = 0; i < trades; i++) {
            double sum = K * all;
            double count = K;
            for (int j = 0; j < trades; j++) {
                sum += sector[j] == sector[i] ? sums[j] : 0;
                count += sector[j] == sector[i] ? counts[j] : 0;
            }
            means[i] = (sums[i] + K * sum / count) / (counts[i] + K);
        }
        return new HeadMeans(means, counts, within(values, trade, sums, counts));
    }

    /// Whether there were no values.
    boolean isEmpty() {
        return Arrays.stream(counts).sum() == 0;
    }

    /// The variance of values about the mean of their trade.
    private static double within(double[] values, int[] trade, double[] sums, int[] counts) {
        double squares = 0;
        for (int k = 0; k < values.length; k++) {
            double from = values[k] - sums[trade[k]] / counts[trade[k]];
            squares += from * from;
        }
        long freedom = values.length - Arrays.stream(counts).filter(n -> n > 0).count();
        return freedom > 0 ? squares / freedom : 0;
    }
}
