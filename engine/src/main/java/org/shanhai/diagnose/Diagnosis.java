package org.shanhai.diagnose;

import java.util.List;
import java.util.Optional;
import org.shanhai.profile.Coverage;
import org.shanhai.profile.Peer;

/// What holds a place back, as far as facts tell.
///
/// @param unit its number
/// @param scores one for each handicap, in order
/// @param peers the places most like it, the most alike first
/// @param better what peers do better, the largest gap first
/// @param coverage how much is known of what it makes
public record Diagnosis(
        int unit, List<Score> scores, List<Peer> peers, List<Better> better, Coverage coverage) {
    public Diagnosis {
        scores = List.copyOf(scores);
        peers = List.copyOf(peers);
        better = List.copyOf(better);
    }

    /// A score that rests on a smaller share of its gauges is not called the weakest.
    private static final double LEAST_KNOWN = 0.25;

    /// The handicap with the lowest score by equal weights among those of which at least a quarter
    /// of the gauges is known; empty where there is none.
    public Optional<Score> findWeakest() {
        return scores.stream()
                .filter(score -> score.equal().isPresent())
                .filter(score -> score.known() >= LEAST_KNOWN * score.of())
                .min(java.util.Comparator.comparingDouble(s -> s.equal().getAsDouble()));
    }
}
