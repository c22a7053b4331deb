package org.shanhai.recruit;

import org.shanhai.region.Basis;

/// The lowest price at which land for industry may be granted here and there, money per km2.
///
/// @param year the prices speak of
public record LandGap(double here, double there, int year, Basis basis, String source) {
    /// The part of places whose lowest allowed price is high. Assumed.
    public static final double DEAR = 0.2;

    /// How much lower it is here, from 0 to 1.
    public double saving() {
        return 1 - here / there;
    }
}
