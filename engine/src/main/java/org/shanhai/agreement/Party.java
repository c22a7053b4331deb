package org.shanhai.agreement;

import org.shanhai.message.BilingualName;
import org.shanhai.region.Basis;

/// Who takes part.
///
/// @param key as files name it; the key of a place where it is one
/// @param host whether the undertaking stands there: it books tax and statistics unless terms say
///     otherwise
/// @param discountRate a year, by which later money counts less to it
/// @param rateBasis how that rate is known
/// @param outside what it would have without the agreement
public record Party(
        String key,
        BilingualName name,
        boolean host,
        double discountRate,
        Basis rateBasis,
        Outside outside) {

    /// What a party would have without the agreement.
    ///
    /// @param money in the region's currency
    /// @param yearly whether it is that much each year; else it is a present value in the first
    ///     year
    public record Outside(Known money, boolean yearly) {}

    public Party {
        if (!(discountRate >= 0 && discountRate < 1)) {
            throw new IllegalArgumentException(
                    "The discount rate (%s) of %s must lie from 0 to below 1."
                            .formatted(discountRate, key));
        }
    }

    /// What one unit of money in that year is worth to it in the first.
    public double discount(int year, int first) {
        return Math.pow(1 + discountRate, first - year);
    }
}
