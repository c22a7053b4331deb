package org.shanhai.capability;

import org.shanhai.linalg.Matrix;

/// A measure of how related two industries are.
public sealed interface Relatedness permits Colocation {
    /// How related each two industries are: symmetric, industries × industries, values ≥ 0; an
    /// industry that nobody has is related to none.
    Matrix of(Incidence incidence);
}
