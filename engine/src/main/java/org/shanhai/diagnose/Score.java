package org.shanhai.diagnose;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.shanhai.region.Basis;

/// How a place stands in one handicap: 0 is the worst of the study area, 1 its best.
///
/// @param known how many gauges can be compared, of
/// @param of how many
/// @param equal by equal weights; empty where fewer than two gauges can be compared
/// @param entropy by entropy weights, likewise
/// @param readings all that is known, what counts in the score and what does not
/// @param missing what no fact tells
public record Score(
        Handicap handicap,
        int known,
        int of,
        OptionalDouble equal,
        OptionalDouble entropy,
        List<Reading> readings,
        List<Missing> missing) {
    /// Fewer gauges make no score.
    public static final int FEWEST_GAUGES = 2;

    public Score {
        readings = List.copyOf(readings);
        missing = List.copyOf(missing);
    }

    /// The weakest basis of what counts in the score; empty where there is no score.
    public Optional<Basis> findBasis() {
        return equal.isEmpty()
                ? Optional.empty()
                : readings.stream()
                        .filter(Reading::counts)
                        .map(reading -> reading.value().basis())
                        .reduce(Basis::and);
    }
}
