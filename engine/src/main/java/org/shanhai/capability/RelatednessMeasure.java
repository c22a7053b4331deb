package org.shanhai.capability;

import java.util.List;
import org.shanhai.linalg.Matrix;

/// A measure of how related two industries are.
public sealed interface RelatednessMeasure permits Colocation, InputOutputSimilarity {
    /// Its key in options and outputs.
    String key();

    /// How related each two industries are: symmetric, industries × industries, values ≥ 0; an
    /// industry that nobody has is related to none.
    ///
    /// @param industries keys of the columns of M
    default Matrix of(Incidence incidence, List<String> industries) {
        int n = incidence.industries();
        Matrix relatedness = Matrix.zeros(n, n);
        fill(incidence, industries, relatedness);
        return relatedness;
    }

    /// The same into a matrix at hand, every entry of which is overwritten.
    void fill(Incidence incidence, List<String> industries, Matrix target);
}
