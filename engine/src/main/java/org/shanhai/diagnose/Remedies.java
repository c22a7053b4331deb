package org.shanhai.diagnose;

import java.util.Comparator;
import java.util.List;
import org.shanhai.profile.Peer;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.region.Remedy;

/// What others did about the weaknesses of a place.
final class Remedies {
    private Remedies() {}

    /// By weakness; within it of peers first, the most alike first, then of others: the latest
    /// first, undated ones last, ties in the order of the pack. What the place did itself is no
    /// news to it.
    ///
    /// @param weaknesses the weakest first
    static List<Remedy> list(
            Region region, Place place, List<HandicapScore> weaknesses, List<Peer> peers) {
        List<String> alike = peers.stream().map(peer -> peer.place().key()).toList();
        return weaknesses.stream()
                .flatMap(
                        weak ->
                                region.all(Remedy.class).stream()
                                        .filter(remedy -> remedy.handicap() == weak.handicap())
                                        .filter(remedy -> !remedy.place().equals(place.key()))
                                        .sorted(
                                                Comparator.<Remedy>comparingInt(
                                                                remedy -> rank(remedy, alike))
                                                        .thenComparing(
                                                                remedy -> remedy.year().orElse(0),
                                                                Comparator.reverseOrder())))
                .toList();
    }

    private static int rank(Remedy remedy, List<String> alike) {
        int rank = alike.indexOf(remedy.place());
        return rank < 0 ? alike.size() : rank;
    }
}
