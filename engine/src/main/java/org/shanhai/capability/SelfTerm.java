package org.shanhai.capability;

import org.shanhai.key.Keyed;
import org.shanhai.linalg.Matrix;

/// Whether an industry's relatedness to itself counts in what is computed from relatedness.
public enum SelfTerm implements Keyed {
    /// It counts: the convention of Hidalgo et al. (2007) and of the Atlas.
    COUNTED,
    /// It does not: density then says nothing of whether the industry is there already.
    LEFT_OUT;

    Matrix of(Matrix relatedness) {
        return this == COUNTED ? relatedness : withoutSelf(relatedness.copy());
    }

    /// Takes the diagonal out where it is not to count, in place.
    Matrix takeOver(Matrix relatedness) {
        return this == COUNTED ? relatedness : withoutSelf(relatedness);
    }

    private static Matrix withoutSelf(Matrix relatedness) {
        for (int i = 0; i < relatedness.rows(); i++) {
            relatedness.set(i, i, 0);
        }
        return relatedness;
    }
}
