package org.shanhai.pair;

import org.shanhai.region.Industry;

/// An industry that a place and a partner are both known to have.
///
/// @param here its share of what the place sells that travels
/// @param there likewise of the partner
public record SharedIndustry(Industry industry, double here, double there) {
    /// What the two sell alike.
    public double overlap() {
        return Math.min(here, there);
    }
}
