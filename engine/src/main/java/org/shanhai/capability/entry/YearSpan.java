package org.shanhai.capability.entry;

/// From what is known in one year to what came true in another.
///
/// @param from index of the earlier year in a panel
/// @param to index of the later year
record YearSpan(int from, int to) {
    YearSpan {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException(
                    "A span must lead from a year (number %d) to a later one (number %d)."
                            .formatted(from, to));
        }
    }
}
