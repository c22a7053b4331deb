package org.shanhai.diagnose;

import java.util.List;
import java.util.Optional;
import org.shanhai.standing.Coverage;
import org.shanhai.standing.Peer;

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

    /// The handicap with the lowest score by equal weights; empty where there is no score.
    public Optional<Score> findWeakest() {
        return scores.stream()
                .filter(score -> score.equal().isPresent())
                .min(java.util.Comparator.comparingDouble(s -> s.equal().getAsDouble()));
    }
}
