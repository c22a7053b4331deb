package org.shanhai.region;

/// Where a place stood in a year, mostly long before the base year, so that it is no fact.
///
/// @param place its key
/// @param primary value added of farms, in canonical money
/// @param secondary that of industry and building
/// @param revenue of its budget
/// @param registered persons
public record PastYear(
        String place,
        int year,
        double primary,
        double secondary,
        double revenue,
        double registered,
        Basis basis,
        String source)
        implements Row {
    /// Value added of goods.
    public double goods() {
        return primary + secondary;
    }
}
