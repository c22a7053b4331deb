package org.shanhai.supply.pressure;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/// The mean intensities of what somebody makes, Σ_j x_j P_j / Σ_j x_j V_j, over the industries
/// whose own intensity is known.
public final class MeanIntensity {
    private final Intensities pressures;
    private final double[] output;
    private final double[] amounts;
    private final double[] brought;

    MeanIntensity(Intensities pressures, double[] output) {
        this.pressures = pressures;
        this.output = output.clone();
        int count = pressures.pressures().size();
        amounts = new double[count];
        brought = new double[count];
        for (int p = 0; p < count; p++) {
            double[] pressure = pressures.amounts(p);
            double[] valueAdded = pressures.brought(p);
            for (int j = 0; j < output.length; j++) {
                amounts[p] += output[j] * pressure[j];
                brought[p] += output[j] * valueAdded[j];
            }
        }
    }

    /// By pressure; empty where nothing is made whose intensity is known.
    public List<OptionalDouble> all() {
        return optional(values());
    }

    /// The same, NaN where nothing is made whose intensity is known.
    public double[] values() {
        double[] means = new double[amounts.length];
        Arrays.setAll(means, p -> ratio(amounts[p], brought[p], brought[p]));
        return means;
    }

    /// The same without one industry.
    public double[] without(int industry) {
        double[] means = new double[amounts.length];
        for (int p = 0; p < amounts.length; p++) {
            double taken = output[industry] * pressures.amounts(p)[industry];
            double missed = output[industry] * pressures.brought(p)[industry];
            means[p] = ratio(amounts[p] - taken, brought[p] - missed, brought[p]);
        }
        return means;
    }

    /// What is left of a whole by rounding only counts as nothing.
    private static double ratio(double amount, double brought, double whole) {
        return brought > 1e-12 * whole ? Math.max(0, amount) / brought : Double.NaN;
    }

    /// The mean of several, each counting alike, over those that are known; NaN where none is.
    public static double[] meanOf(List<double[]> several, int pressures) {
        double[] means = new double[pressures];
        for (int p = 0; p < pressures; p++) {
            double sum = 0;
            int known = 0;
            for (double[] each : several) {
                if (!Double.isNaN(each[p])) {
                    sum += each[p];
                    known++;
                }
            }
            means[p] = known > 0 ? sum / known : Double.NaN;
        }
        return means;
    }

    /// @param means NaN where not known
    public static List<OptionalDouble> optional(double[] means) {
        return Arrays.stream(means)
                .mapToObj(
                        mean ->
                                Double.isNaN(mean)
                                        ? OptionalDouble.empty()
                                        : OptionalDouble.of(mean))
                .toList();
    }
}
