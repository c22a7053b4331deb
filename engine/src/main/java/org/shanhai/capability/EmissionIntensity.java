package org.shanhai.capability;

import java.util.Map;

/// The product emission intensity index: how much places emit that are good at an industry,
/// PEII_i = Σ_r M_ri s_ri e_r / Σ_r M_ri s_ri, with s_ri = x_ri / x_r the weight of the
/// industry in the place and e_r the place's emissions per unit of output (Romero and Gramkow
/// 2021, doi:10.1016/j.worlddev.2020.105317, after Hartmann et al. 2017). In the unit of e.
///
/// It tells what kind of place an industry is found in, not what the industry itself emits.
public final class EmissionIntensity {
    private EmissionIntensity() {}

    /// One for each industry; unknown where no place that has it has a known intensity.
    ///
    /// @param intensities emissions per unit of output by key of place; those missing are unknown
    ///     and take no part
    public static Scores of(Observed observed, Incidence present, Map<String, Double> intensities) {
        int n = present.industries();
        double[] weights = new double[n];
        double[] weighted = new double[n];
        for (int r = 0; r < present.places(); r++) {
            Double intensity = intensities.get(observed.places().get(r));
            if (intensity == null) {
                continue;
            }
            if (!Double.isFinite(intensity)) {
                throw new IllegalArgumentException(
                        "The emission intensity of %s is %s; leave it out where it is unknown."
                                .formatted(observed.places().get(r), intensity));
            }
            double size = observed.totals().place(r);
            for (int i : present.industriesOf(r)) {
                double share = observed.values().get(r, i) / size;
                weights[i] += share;
                weighted[i] += share * intensity;
            }
        }
        boolean[] known = new boolean[n];
        for (int i = 0; i < n; i++) {
            known[i] = weights[i] > 0;
        }
        return Scores.of(known, i -> weighted[i] / weights[i]);
    }
}
