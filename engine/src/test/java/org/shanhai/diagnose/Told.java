package org.shanhai.diagnose;

import java.util.List;
import java.util.OptionalDouble;
import org.shanhai.profile.Coverage;
import org.shanhai.region.Handicap;
import org.shanhai.region.Numbered;
import org.shanhai.region.Remedy;

/// Scores and diagnoses of which only what decides is told.
final class Told {
    private Told() {}

    /// @param ranked how many of its gauges rank the place, of `rankable`
    static HandicapScore score(Handicap handicap, int ranked, int rankable, double standing) {
        OptionalDouble told = ranked < 2 ? OptionalDouble.empty() : OptionalDouble.of(standing);
        return new HandicapScore(
                handicap, ranked, rankable, told, told, told, ranked, rankable, List.of(),
                List.of(), List.of());
    }

    static Diagnosis diagnosis(HandicapScore... scores) {
        return diagnosis(List.of(), scores);
    }

    static Diagnosis diagnosis(List<Remedy> remedies, HandicapScore... scores) {
        Coverage coverage = new Coverage(0, 0, 0, 0, 0, 1, 0, 1, 0, Coverage.Thin.NOTHING);
        return new Diagnosis(
                Numbered.place(0),
                List.of(scores),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                remedies,
                coverage);
    }
}
