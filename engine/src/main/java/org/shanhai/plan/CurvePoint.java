package org.shanhai.plan;

/// A plan on a trade-off curve.
///
/// @param level that the second aim must reach
/// @param first what the first aim comes to
/// @param bound of the first aim, that no plan at this level exceeds
/// @param second what the second aim comes to
public record CurvePoint(double level, Plan plan, double first, double bound, double second) {
    /// How far the bound lies off, relative to it.
    public double gap() {
        double off = bound - first;
        return off <= 0 ? 0 : off / Math.max(Math.abs(bound), Double.MIN_NORMAL);
    }
}
