package org.shanhai.bench.observed;

import java.util.Arrays;
import java.util.List;
import org.shanhai.bench.BenchChecks;
import org.shanhai.bench.Ranks;
import org.shanhai.estimate.Estimator;
import org.shanhai.profile.Peer;
import org.shanhai.profile.Peers;
import org.shanhai.profile.Profiles;
import org.shanhai.profile.Structure;
import org.shanhai.region.Activity;
import org.shanhai.region.Fact;
import org.shanhai.region.Facts;
import org.shanhai.region.Place;
import org.shanhai.region.Region;

/// Whether scores follow the size of the sample.
/// What lists of leap say is held by `bench/evidence leap`.
record Lists(Region region, Activity activity) {
    private static final double MOST_CORRELATION = 0.3;

    Lists(Region region) {
        this(region, Estimator.estimate(region).orElseThrow().activity());
    }

    /// The facts of a list, which must be of a region.
    static Facts facts(Region region, List<Fact> facts) {
        Facts.Builder builder = new Facts.Builder(region.places());
        facts.forEach(builder::add);
        return builder.build();
    }

    void print(BenchChecks checks) {
        sizes(checks);
    }

    /// Correlations of scores with the size of the sample, over all places that have one.
    private void sizes(BenchChecks checks) {
        Structure structure = Structure.of(region, activity);
        Peers peers = Peers.of(structure, Profiles.of(region));
        List<Place> places =
                Arrays.stream(region.insideUnits())
                        .mapToObj(region.places()::unit)
                        .filter(place -> structure.coverage(place).isTold())
                        .toList();
        double[] size =
                places.stream()
                        .mapToDouble(place -> Math.log((double) structure.coverage(place).firms()))
                        .toArray();
        System.out.println("Rank correlation with the logarithm of the sample");
        double worst =
                told(
                        "likeness of the five most like",
                        size,
                        places.stream()
                                .mapToDouble(place -> likeness(peers, region, place))
                                .toArray());
        checks.that(worst < MOST_CORRELATION, "no score follows the size of the sample: under .3");
    }

    private static double told(String what, double[] size, double[] score) {
        double correlation = Ranks.correlation(size, score);
        System.out.printf("  %s: %+.2f%n", what, correlation);
        return Math.abs(correlation);
    }

    private static double likeness(Peers peers, Region region, Place place) {
        return peers.like(place, 5, region::isInside).stream()
                .mapToDouble(Peer::similarity)
                .average()
                .orElse(0);
    }
}
