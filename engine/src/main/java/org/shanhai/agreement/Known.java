package org.shanhai.agreement;

import org.shanhai.region.Basis;
import org.shanhai.region.Quantity;

/// A figure and how it is known.
///
/// @param value in a canonical unit, finite at both ends
public record Known(Quantity value, Basis basis) {
    public Known {
        if (!Double.isFinite(value.low()) || !Double.isFinite(value.high())) {
            throw new IllegalArgumentException(
                    "A figure to share (%s) must have two finite ends.".formatted(value));
        }
    }
}
