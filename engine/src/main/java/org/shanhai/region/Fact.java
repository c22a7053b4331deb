package org.shanhai.region;

import java.util.Optional;

/// One thing known of a place.
///
/// @param quantity in the canonical unit of the measure; empty for a bare presence or absence
/// @param source the key of a [Source]
/// @param file it was read from, and its line there, for messages
public record Fact(
        Place place,
        IndustrySet industries,
        Measure measure,
        Optional<Quantity> quantity,
        Scope scope,
        int year,
        Basis basis,
        String source,
        String note,
        String file,
        int line) {

    /// Where it was read.
    public String origin() {
        return file + ":" + line;
    }

    /// True where the figure speaks of the whole economy or industry, not of a part of it.
    public boolean isWhole() {
        return scope == Scope.ALL;
    }

    public boolean measures(String measureKey) {
        return measure.key().equals(measureKey);
    }
}
