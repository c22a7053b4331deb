package org.shanhai.capability;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Mean, standard deviation and correlation of the whole population of values that are taken.
final class Moments {
    private Moments() {}

    static double mean(double[] values, boolean[] taken) {
        double sum = 0;
        int size = 0;
        for (int k = 0; k < values.length; k++) {
            if (taken[k]) {
                sum += values[k];
                size++;
            }
        }
        return sum / size;
    }

    static double deviation(double[] values, boolean[] taken) {
        double mean = mean(values, taken);
        double[] squares = new double[values.length];
        Arrays.setAll(squares, k -> (values[k] - mean) * (values[k] - mean));
        return Math.sqrt(mean(squares, taken));
    }

    /// 0 where one of them does not vary.
    static double correlation(double[] values, int[] counts, boolean[] taken) {
        double[] numbers = IntStream.of(counts).asDoubleStream().toArray();
        double valueMean = mean(values, taken);
        double numberMean = mean(numbers, taken);
        double[] together = new double[values.length];
        Arrays.setAll(together, k -> (values[k] - valueMean) * (numbers[k] - numberMean));
        double spread = deviation(values, taken) * deviation(numbers, taken);
        return spread > 0 ? mean(together, taken) / spread : 0;
    }
}
