package org.shanhai.region;

/// How often the reading of firms was right where people had read them too.
///
/// @param reason why firms were put into an industry, as an import names it
/// @param firms read by hand, of those so read
/// @param right how many of them were put where the people put them
/// @param rightOrSecond or where they said it could be as well
/// @param source the key of a [Source]; may be empty
public record ReadingPrecision(
        String reason, long firms, long right, long rightOrSecond, String source) implements Row {
    /// Share of right ones, the second reading counted.
    public double lenient() {
        return (double) rightOrSecond / firms;
    }
}
