package org.shanhai.pair;

/// An industry that a place and a partner are both known to have.
///
/// @param here its share of what the place sells that travels
/// @param there likewise of the partner
public record SharedIndustry(int industry, double here, double there) {
    /// What the two sell alike.
    public double overlap() {
        return Math.min(here, there);
    }
}
