package org.shanhai.capability;

import java.util.Set;

/// Which places and industries of a year take part.
///
/// @param smallestPlace places whose total is below it are left out, as if never listed
/// @param smallestIndustry industries whose total is below it are left out likewise
/// @param outside places that count in the totals RCA compares with, and nowhere else
public record Selection(double smallestPlace, double smallestIndustry, Set<String> outside) {
    /// Everything that is not empty.
    public static final Selection ALL = new Selection(0, 0, Set.of());

    public Selection {
        if (!(smallestPlace >= 0) || !(smallestIndustry >= 0)) {
            throw new IllegalArgumentException(
                    "The smallest sizes of places (%s) and industries (%s) must not be negative."
                            .formatted(smallestPlace, smallestIndustry));
        }
        outside = Set.copyOf(outside);
    }
}
