package org.shanhai.recruit;

import org.shanhai.region.Basis;

/// Land for industry here and there, money a square metre.
///
/// @param year the prices speak of
public record LandGap(double here, double there, int year, Basis basis, String source) {
    /// The part of places where land is dear. Assumed.
    public static final double DEAR = 0.2;

    /// How much cheaper it is here, from 0 to 1.
    public double saving() {
        return 1 - here / there;
    }
}
