package org.shanhai.diagnose;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.shanhai.profile.Coverage;
import org.shanhai.profile.Peer;
import org.shanhai.region.Handicap;
import org.shanhai.region.Place;
import org.shanhai.region.Remedy;

/// What holds a place back, as far as facts tell.
///
/// @param scores one for each handicap, in order
/// @param peers the places most like it, the most alike first
/// @param better what peers do better, the largest gap first
/// @param journeys how long it takes to other places, where that is stated; the shortest first
/// @param openings when stations and motorways opened in it
/// @param remedies what others did about the handicaps of [#listWeaknesses()]: of peers first, the
///     most alike first, then of others; the latest first, undated ones last
/// @param coverage how much is known of what it makes
public record Diagnosis(
        Place place,
        List<HandicapScore> scores,
        List<Peer> peers,
        List<Better> better,
        List<Journey> journeys,
        List<Opening> openings,
        List<Remedy> remedies,
        Coverage coverage) {
    /// Handicaps that stand apart by less are about as weak as one another.
    public static final double CLOSE = 0.1;

    public Diagnosis {
        scores = List.copyOf(scores);
        peers = List.copyOf(peers);
        better = List.copyOf(better);
        journeys = List.copyOf(journeys);
        openings = List.copyOf(openings);
        remedies = List.copyOf(remedies);
    }

    /// The handicap in which it stands lowest among those known well enough
    /// ([HandicapScore#isKnownWell()]); empty where fewer than two are, for then there is nothing
    /// to compare.
    public Optional<HandicapScore> findWeakest() {
        return listWeaknesses(scores).stream().findFirst();
    }

    /// The handicap after the weakest; empty where there is no weakest.
    public Optional<HandicapScore> findRunnerUp() {
        return listWeaknesses(scores).stream().skip(1).findFirst();
    }

    /// How much better the place stands in the runner-up than in the weakest, as a share of the
    /// places; empty where there is no weakest.
    public OptionalDouble findLead() {
        List<HandicapScore> weak = listWeaknesses(scores);
        return weak.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        weak.get(1).standing().getAsDouble()
                                - weak.get(0).standing().getAsDouble());
    }

    /// Whether the runner-up is about as weak as the weakest.
    public boolean isClose() {
        OptionalDouble lead = findLead();
        return lead.isPresent() && lead.getAsDouble() < CLOSE;
    }

    /// The one handicap known well enough, where only one is.
    public Optional<HandicapScore> findOnlyKnown() {
        List<HandicapScore> known = scores.stream().filter(HandicapScore::isKnownWell).toList();
        return known.size() == 1 ? Optional.of(known.getFirst()) : Optional.empty();
    }

    /// Handicaps too little is known of to be compared with others, in order.
    public List<Handicap> listTooLittleKnown() {
        return scores.stream()
                .filter(score -> !score.isKnownWell())
                .map(HandicapScore::handicap)
                .toList();
    }

    /// The weakest handicap and the runner-up; none where there is no weakest.
    public List<Handicap> listWeaknesses() {
        return listWeaknesses(scores).stream().map(HandicapScore::handicap).toList();
    }

    /// The two lowest of those known well enough, none where fewer than two are. Ties stay in the
    /// order of the handicaps.
    static List<HandicapScore> listWeaknesses(List<HandicapScore> scores) {
        List<HandicapScore> known =
                scores.stream()
                        .filter(HandicapScore::isKnownWell)
                        .sorted(Comparator.comparingDouble(score -> score.standing().getAsDouble()))
                        .toList();
        return known.size() < 2 ? List.of() : known.subList(0, 2);
    }

    /// What others did about one of its weaknesses.
    public Stream<Remedy> remedies(Handicap handicap) {
        return remedies.stream().filter(remedy -> remedy.handicap() == handicap);
    }
}
