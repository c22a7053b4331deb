package org.shanhai.capability.entry;

import org.shanhai.key.Keyed;

/// What the chance of entering an industry rests on, all of it known in the year it is told.
public enum Driver implements Keyed {
    /// Density of related industries in the place (φ: proximity, own term left out).
    DENSITY,
    /// RCA of the place in the industry; the model takes ln(min(RCA, 2) + .1): most are 0, and far
    /// above 1 more says no more.
    OWN_RCA,
    /// The same in the year before that the panel has; only where it has one.
    EARLIER_RCA,
    /// The share of places in which the industry is present.
    UBIQUITY,
    /// x_r x_i / x by the mean cell, as ln(· + .01): how much it takes for RCA to be 1. Where
    /// this is little, one firm makes an entry.
    EXPECTED_SIZE,
    /// x_r by the mean place, as a logarithm.
    PLACE_SIZE,
    /// PCI of the industry; 0, the mean, where it is not defined.
    COMPLEXITY;

    private static final double RCA_FLOOR = 0.1;
    private static final double RCA_CEILING = 2;
    private static final double SIZE_FLOOR = 0.01;

    /// A value as the model takes it.
    double scaled(double value) {
        return switch (this) {
            case DENSITY, UBIQUITY, COMPLEXITY -> value;
            case OWN_RCA, EARLIER_RCA -> Math.log(Math.min(value, RCA_CEILING) + RCA_FLOOR);
            case EXPECTED_SIZE -> Math.log(value + SIZE_FLOOR);
            case PLACE_SIZE -> Math.log(value);
        };
    }
}
