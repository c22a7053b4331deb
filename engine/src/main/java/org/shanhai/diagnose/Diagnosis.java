package org.shanhai.diagnose;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.shanhai.profile.Coverage;
import org.shanhai.profile.Peer;
import org.shanhai.region.Place;

/// What holds a place back, as far as facts tell.
///
/// @param scores one for each handicap, in order
/// @param peers the places most like it, the most alike first
/// @param better what peers do better, the largest gap first
/// @param coverage how much is known of what it makes
public record Diagnosis(
        Place place, List<Score> scores, List<Peer> peers, List<Better> better, Coverage coverage) {
    public Diagnosis {
        scores = List.copyOf(scores);
        peers = List.copyOf(peers);
        better = List.copyOf(better);
    }

    /// A score that rests on a smaller share of its gauges is not called the weakest.
    private static final double LEAST_KNOWN = 0.25;

    /// The handicap with the lowest score by equal weights among those of which at least a quarter
    /// of the gauges is known; empty where fewer than two are, for then there is nothing to
    /// compare.
    public Optional<Score> findWeakest() {
        List<Score> known = listWeakestFirst();
        return known.size() < 2 ? Optional.empty() : Optional.of(known.getFirst());
    }

    /// The handicap after the weakest; empty where there is no weakest.
    public Optional<Score> findRunnerUp() {
        List<Score> known = listWeakestFirst();
        return known.size() < 2 ? Optional.empty() : Optional.of(known.get(1));
    }

    /// The one handicap known well enough, where only one is.
    public Optional<Score> findOnlyKnown() {
        List<Score> known = listWeakestFirst();
        return known.size() == 1 ? Optional.of(known.getFirst()) : Optional.empty();
    }

    private List<Score> listWeakestFirst() {
        return scores.stream()
                .filter(score -> score.equal().isPresent())
                .filter(score -> score.known() >= LEAST_KNOWN * score.of())
                .sorted(Comparator.comparingDouble(score -> score.equal().getAsDouble()))
                .toList();
    }
}
