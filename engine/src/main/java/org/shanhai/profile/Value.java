package org.shanhai.profile;

import org.shanhai.region.Basis;

/// A circumstance of a place as it is known.
///
/// @param value in the unit of its [Circumstance]
/// @param year it speaks of, or [#UNDATED]
/// @param basis reported, or derived where it is arithmetic on facts; estimated where a figure
///     behind it is
/// @param source keys of sources, separated by `;`
/// @param about whether a figure behind it was rounded in telling
public record Value(double value, int year, Basis basis, String source, boolean about) {
    /// The year of what has none, such as the area of a place.
    public static final int UNDATED = 0;

    /// Whether it is undated, or of a year at most so far from another.
    public boolean isWithin(int years, int of) {
        return year == UNDATED || Math.abs(year - of) <= years;
    }
}
