package org.shanhai.estimate;

import org.shanhai.region.Region;

/// Estimates the economy of a region from its facts.
public final class Estimator {
    private Estimator() {}

    /// @throws IllegalArgumentException when the region has no national table
    public static Estimation estimate(Region region) {
        throw new UnsupportedOperationException(region.name());
    }
}
