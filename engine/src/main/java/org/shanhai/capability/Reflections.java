package org.shanhai.capability;

import org.shanhai.linalg.Matrix;

/// The method of reflections: averages of averages over who has what (Hidalgo and Hausmann
/// 2009, doi:10.1073/pnas.0900943106): k_r,N = Σ_i M_ri k_i,N−1 / k_r,0 and k_i,N = Σ_r M_ri
/// k_r,N−1 / k_i,0, from diversity k_r,0 and ubiquity k_i,0. With more steps all values tend
/// to one; ECI is what is left of their differences.
///
/// @param places steps + 1 for each place, by step: (steps + 1) × places; 0 for places with
///     nothing
/// @param industries likewise, (steps + 1) × industries
public record Reflections(Matrix places, Matrix industries) {

    /// @param steps N, 0 or more
    public static Reflections of(Incidence incidence, int steps) {
        int[] diversity = incidence.diversity();
        int[] ubiquity = incidence.ubiquity();
        Matrix places = Matrix.zeros(steps + 1, diversity.length);
        Matrix industries = Matrix.zeros(steps + 1, ubiquity.length);
        for (int r = 0; r < diversity.length; r++) {
            places.set(0, r, diversity[r]);
        }
        for (int i = 0; i < ubiquity.length; i++) {
            industries.set(0, i, ubiquity[i]);
        }
        for (int n = 1; n <= steps; n++) {
            double[] overIndustries = incidence.sumOverIndustries(industries.row(n - 1));
            double[] overPlaces = incidence.sumOverPlaces(places.row(n - 1));
            for (int r = 0; r < diversity.length; r++) {
                places.set(n, r, diversity[r] == 0 ? 0 : overIndustries[r] / diversity[r]);
            }
            for (int i = 0; i < ubiquity.length; i++) {
                industries.set(n, i, ubiquity[i] == 0 ? 0 : overPlaces[i] / ubiquity[i]);
            }
        }
        return new Reflections(places, industries);
    }
}
