package org.shanhai.bench.observed;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.shanhai.bench.BenchChecks;
import org.shanhai.bench.Ranks;
import org.shanhai.estimate.Estimator;
import org.shanhai.pair.Pairing;
import org.shanhai.pair.ScorePart;
import org.shanhai.pair.Weights;
import org.shanhai.profile.Peer;
import org.shanhai.profile.Peers;
import org.shanhai.profile.Profiles;
import org.shanhai.profile.Structure;
import org.shanhai.region.Activity;
import org.shanhai.region.Fact;
import org.shanhai.region.Facts;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.supply.fitted.SupplyChains;

/// Whether scores follow the size of the sample.
/// What lists of leap say is held by `bench/evidence leap`.
record Lists(Region region, Activity activity, SupplyChains chains) {
    private static final int FIRST = 5;
    private static final double MOST_CORRELATION = 0.3;

    Lists(Region region) {
        Activity activity = Estimator.estimate(region).orElseThrow().activity();
        this(region, activity, SupplyChains.of(region, activity));
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
        Pairing pairing = Pairing.of(structure, chains);
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
        double worst = 0;
        worst =
                Math.max(
                        worst,
                        told(
                                "likeness of the five most like",
                                size,
                                places.stream()
                                        .mapToDouble(place -> likeness(peers, region, place))
                                        .toArray()));
        List<Place> mountain = pairing.listMountain();
        List<Place> coast = places.stream().filter(each -> each.hasRole(Role.COAST)).toList();
        double[] coastSize =
                coast.stream()
                        .mapToDouble(place -> Math.log((double) structure.coverage(place).firms()))
                        .toArray();
        double[] clash =
                coast.stream()
                        .mapToDouble(place -> mean(pairing, mountain, place, ScorePart.CLASH))
                        .toArray();
        worst = Math.max(worst, told("clash of coast partners, mean", coastSize, clash));
        double[] byComplementarity =
                timesFirst(pairing, mountain, coast, ScorePart.COMPLEMENTARITY);
        worst =
                Math.max(
                        worst,
                        told(
                                "times among the five first by complementarity",
                                coastSize,
                                byComplementarity));
        worst =
                Math.max(
                        worst,
                        told(
                                "complementarity of the best partner",
                                size,
                                places.stream()
                                        .mapToDouble(place -> best(pairing, places, place))
                                        .toArray()));
        checks.that(worst < MOST_CORRELATION, "no score follows the size of the sample: under .3");
        // The mean of what a partner fills of gaps is nothing by construction, and tells nothing.
        double byGaps =
                told(
                        "times among the five first by gaps",
                        coastSize,
                        timesFirst(pairing, mountain, coast, ScorePart.GAPS));
        checks.that(
                byGaps < MOST_CORRELATION,
                "who fills most gaps does not follow the size of the sample: under .3");
    }

    /// How often each is among the first partners by a part of the score.
    private static double[] timesFirst(
            Pairing pairing, List<Place> mountain, List<Place> coast, ScorePart part) {
        double[] times = new double[coast.size()];
        for (Place place : mountain) {
            pairing.rank(place, coast, Weights.standard()).partners().stream()
                    .filter(each -> each.find(part).isPresent())
                    .sorted(Comparator.comparingInt(each -> each.find(part).orElseThrow().rank()))
                    .limit(FIRST)
                    .forEach(each -> times[coast.indexOf(each.partner())]++);
        }
        return times;
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

    private static double best(Pairing pairing, List<Place> places, Place place) {
        List<Place> others = places.stream().filter(each -> !each.equals(place)).toList();
        return pairing.rank(place, others, Weights.standard()).partners().stream()
                .flatMap(each -> each.find(ScorePart.COMPLEMENTARITY).stream())
                .mapToDouble(standing -> standing.value().value())
                .max()
                .orElse(0);
    }

    private static double mean(Pairing pairing, List<Place> places, Place partner, ScorePart part) {
        return places.stream()
                .filter(place -> !place.equals(partner))
                .flatMap(
                        place ->
                                pairing
                                        .rank(place, List.of(partner), Weights.standard())
                                        .partners()
                                        .getFirst()
                                        .find(part)
                                        .stream())
                .mapToDouble(standing -> standing.value().value())
                .average()
                .orElse(0);
    }
}
