package org.shanhai.supply.pressure;

import java.util.ArrayList;
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
        List<OptionalDouble> means = new ArrayList<>();
        for (int p = 0; p < amounts.length; p++) {
            means.add(ratio(amounts[p], brought[p], brought[p]));
        }
        return means;
    }

    /// The same without one industry.
    public List<OptionalDouble> without(int industry) {
        List<OptionalDouble> means = new ArrayList<>();
        for (int p = 0; p < amounts.length; p++) {
            double taken = output[industry] * pressures.amounts(p)[industry];
            double missed = output[industry] * pressures.brought(p)[industry];
            means.add(ratio(amounts[p] - taken, brought[p] - missed, brought[p]));
        }
        return means;
    }

    /// What is left of a whole by rounding only counts as nothing.
    private static OptionalDouble ratio(double amount, double brought, double whole) {
        return brought > 1e-12 * whole
                ? OptionalDouble.of(Math.max(0, amount) / brought)
                : OptionalDouble.empty();
    }

    /// The mean of several, each counting alike, over those that are known.
    public static List<OptionalDouble> meanOf(List<List<OptionalDouble>> several, int pressures) {
        List<OptionalDouble> means = new ArrayList<>();
        for (int p = 0; p < pressures; p++) {
            int number = p;
            means.add(
                    several.stream()
                            .map(each -> each.get(number))
                            .filter(OptionalDouble::isPresent)
                            .mapToDouble(OptionalDouble::getAsDouble)
                            .average());
        }
        return means;
    }
}
