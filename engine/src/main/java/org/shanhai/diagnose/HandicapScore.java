package org.shanhai.diagnose;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.shanhai.region.Basis;
import org.shanhai.region.Handicap;

/// How a place stands in one handicap.
///
/// @param known how many gauges can be compared, of
/// @param of how many
/// @param equal by equal weights, 0 the worst of the study area, 1 its best; empty where fewer than
///     two gauges can be compared
/// @param entropy by entropy weights, likewise
/// @param standing the mean share of places that do worse, over the gauges that a third of the
///     places know and this one too: what handicaps are compared by. Empty where fewer than two
/// @param ranked how many gauges those are, of
/// @param rankable how many that a third of the places know
/// @param readings all that is known, what counts in the score and what does not
/// @param missing what no fact tells
/// @param wanted what a third of the places know and this one does not, or only of too old: with it
///     the place would stand firmer. Beside each how many places can be compared by it
public record HandicapScore(
        Handicap handicap,
        int known,
        int of,
        OptionalDouble equal,
        OptionalDouble entropy,
        OptionalDouble standing,
        int ranked,
        int rankable,
        List<GaugeReading> readings,
        List<MissingGauge> missing,
        List<MissingGauge> wanted) {
    /// Fewer gauges make no score.
    public static final int FEWEST_GAUGES = 2;

    public HandicapScore {
        readings = List.copyOf(readings);
        missing = List.copyOf(missing);
        wanted = List.copyOf(wanted);
    }

    /// Whether it may be compared with other handicaps: of the gauges that a third of the study
    /// area's places know, the place knows at least two, and at least half.
    public boolean isKnownWell() {
        return standing.isPresent() && ranked >= FEWEST_GAUGES && 2 * ranked >= rankable;
    }

    /// The weakest basis of what counts in the score; empty where there is no score.
    public Optional<Basis> findBasis() {
        return equal.isEmpty()
                ? Optional.empty()
                : readings.stream()
                        .filter(GaugeReading::counts)
                        .map(reading -> reading.value().basis())
                        .reduce(Basis::and);
    }

    /// The weakest basis of what its standing rests on; empty where there is none.
    public Optional<Basis> findStandingBasis() {
        return standing.isEmpty()
                ? Optional.empty()
                : readings.stream()
                        .filter(GaugeReading::ranks)
                        .map(reading -> reading.value().basis())
                        .reduce(Basis::and);
    }
}
