package org.shanhai.capability;

import java.util.List;
import java.util.function.IntFunction;
import org.shanhai.linalg.Matrix;

/// Relatedness φ as density and outlook need it: sums over the industries that places have.
sealed interface ProductSpace permits DenseSpace, FactoredProximity {
    /// Sums over industries j of φ_ij w_j, for each industry i.
    ///
    /// @param ofPlaces Σ_j M_rj w_j φ_ij, places × industries: over those that a place has
    /// @param ofAll Σ_j w_j φ_ij: over all
    @SuppressWarnings("ArrayRecordComponent") // Never leaves this package.
    record Sums(Matrix ofPlaces, double[] ofAll) {}

    /// M.
    Incidence incidence();

    /// @param weights w, one for each industry
    Sums sums(double[] weights);

    /// Proximity as its factors where that is less work, else φ in a matrix at hand.
    ///
    /// @param industries keys of the columns of M
    /// @param square hands out a matrix of a number of rows and columns to be overwritten
    static ProductSpace of(
            Incidence incidence,
            List<String> industries,
            CapabilityOptions options,
            IntFunction<Matrix> square) {
        if (options.relatedness() == Colocation.PROXIMITY && FactoredProximity.pays(incidence)) {
            return new FactoredProximity(incidence, options.selfTerm());
        }
        Matrix relatedness = square.apply(incidence.industries());
        options.relatedness().fill(incidence, industries, relatedness);
        return new DenseSpace(incidence, options.selfTerm().takeOver(relatedness));
    }
}
