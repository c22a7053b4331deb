package org.shanhai.plan;

/// The year in which what stands at a site begins.
public record Phase(int start, Horizon horizon) {
    public Phase {
        if (start < horizon.first() || start > horizon.last()) {
            throw new IllegalArgumentException(
                    "%d is none of the years %d to %d."
                            .formatted(start, horizon.first(), horizon.last()));
        }
    }

    /// The part at work in a year.
    double part(int year) {
        return horizon.part(start, year);
    }

    /// The part at work on average.
    double mean() {
        return horizon.mean(start);
    }
}
