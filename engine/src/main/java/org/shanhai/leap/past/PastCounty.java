package org.shanhai.leap.past;

import java.util.List;
import org.shanhai.region.Industry;
import org.shanhai.region.PastYear;
import org.shanhai.region.Place;

/// A county that stood once where a place stands now.
///
/// @param then where it stood
/// @param now where it stands in the base year
/// @param apart how far from where the place stands, in standard deviations of the counties
/// @param growth of value added of goods a person since then, a year over the median county, in
///     logarithms
/// @param before industries of which most firms stood there then, as far as a register still holds
///     them
/// @param entered those whose most firms came since, most firms first
public record PastCounty(
        Place place,
        PastYear then,
        PastYear now,
        double apart,
        double growth,
        List<Industry> before,
        List<Entered> entered) {
    public PastCounty {
        before = List.copyOf(before);
        entered = List.copyOf(entered);
    }

    /// An industry that is known to be there and most of whose firms are younger than that.
    ///
    /// @param firms registered after then, branches left out
    /// @param share of all firms of goods of the county, those that stood there then too
    public record Entered(Industry industry, long firms, double share) {}

    /// Value added of goods a registered person, at prices of the year.
    public static double person(PastYear year) {
        return year.goods() / year.registered();
    }
}
