package org.shanhai.capability;

/// What can be said of a year.
public sealed interface YearResult permits Indices, YearResult.NothingObserved {
    String year();

    /// Nothing was observed in the year, or nothing is left of it.
    record NothingObserved(String year) implements YearResult {}
}
