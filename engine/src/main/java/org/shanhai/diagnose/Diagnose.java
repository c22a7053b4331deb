package org.shanhai.diagnose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.shanhai.profile.Peer;
import org.shanhai.profile.Peers;
import org.shanhai.profile.Profiles;
import org.shanhai.profile.Structure;
import org.shanhai.profile.Value;
import org.shanhai.region.Place;
import org.shanhai.region.Role;
import org.shanhai.supply.trade.MarketPotential;

/// Asks what holds places back.
public final class Diagnose {
    /// A peer that does better by less is taken to do the same.
    private static final double LEAST_GAP = 0.1;

    private final Structure structure;
    private final Peers peers;
    private final Access access;
    private final List<Scale> scales;

    private Diagnose(
            Structure structure,
            Profiles profiles,
            Peers peers,
            Optional<MarketPotential> potential) {
        this.structure = structure;
        this.peers = peers;
        access = new Access(structure.region(), structure.activity());
        scales = new Scales(structure, profiles, access, potential).list();
    }

    /// @param potential empty where none can be computed; then it is among what is missing
    public static Diagnose of(
            Structure structure,
            Profiles profiles,
            Peers peers,
            Optional<MarketPotential> potential) {
        return new Diagnose(structure, profiles, peers, potential);
    }

    /// The mountain units of the study area; all its units where none has that role.
    public List<Place> listLaterDeveloped() {
        int[] mountain = structure.region().insideUnits(Role.MOUNTAIN);
        return places(mountain.length == 0 ? structure.region().insideUnits() : mountain);
    }

    /// The units taken for cores of the coast.
    public List<Place> listCores() {
        return places(access.cores());
    }

    private List<Place> places(int[] units) {
        return IntStream.of(units).mapToObj(structure.region().places()::unit).toList();
    }

    /// The diagnosis of a unit of the study area.
    ///
    /// @param mostPeers how many peers to compare with
    /// @throws IllegalArgumentException when the place lies outside the study area, or is a sum of
    ///     others
    public Diagnosis of(Place place, int mostPeers) {
        int unit = structure.region().places().getUnitNumber(place);
        if (!structure.region().isInside(place)) {
            throw new IllegalArgumentException(
                    "The place '%s' lies outside the study area, so it cannot be diagnosed."
                            .formatted(place.name()));
        }
        List<Peer> alike = peers.like(place, mostPeers, structure.region()::isInside);
        List<Score> scores = new ArrayList<>();
        List<Better> better = new ArrayList<>();
        for (Handicap handicap : Handicap.values()) {
            Score score = score(unit, handicap, alike);
            scores.add(score);
            for (Reading reading : score.readings()) {
                if (reading.counts() && reading.gauge().isMade()) {
                    addBetter(unit, reading, alike, better);
                }
            }
        }
        // The sort is stable: ties stay by gauge, then by likeness.
        better.sort(Comparator.comparingDouble(Better::gap).reversed());
        return new Diagnosis(place, scores, alike, better, structure.coverage(place));
    }

    private void addBetter(int unit, Reading reading, List<Peer> alike, List<Better> better) {
        Scale scale = scale(reading.gauge());
        double here = scale.percentile(unit).orElseThrow();
        for (Peer peer : alike) {
            OptionalDouble there = scale.percentile(unit(peer));
            if (there.isPresent() && there.getAsDouble() - here >= LEAST_GAP) {
                better.add(
                        new Better(
                                reading.gauge(),
                                reading.unit(),
                                peer.place(),
                                reading.value(),
                                scale.find(unit(peer)).orElseThrow(),
                                there.getAsDouble() - here));
            }
        }
    }

    private int unit(Peer peer) {
        return structure.region().places().getUnitNumber(peer.place());
    }

    private Scale scale(Gauge gauge) {
        return scales.stream().filter(s -> s.gauge().equals(gauge)).findFirst().orElseThrow();
    }

    private Score score(int unit, Handicap handicap, List<Peer> alike) {
        Map<String, List<Scale>> slots = new LinkedHashMap<>();
        for (Scale scale : scales) {
            if (scale.gauge().handicap() == handicap) {
                slots.computeIfAbsent(scale.gauge().slot(), slot -> new ArrayList<>()).add(scale);
            }
        }
        List<Scale> counted = new ArrayList<>();
        List<Scale> shown = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        for (List<Scale> slot : slots.values()) {
            Optional<Scale> first = slot.stream().filter(s -> s.isCompared(unit)).findFirst();
            first.ifPresent(counted::add);
            slot.stream().filter(s -> s.find(unit).isPresent()).forEach(shown::add);
            if (slot.stream().allMatch(s -> s.find(unit).isEmpty())) {
                OptionalInt most = slot.stream().mapToInt(Scale::knownCount).max();
                missing.add(new Missing(slot.getFirst().gauge(), most.orElse(0)));
            }
        }
        double divergences = counted.stream().mapToDouble(Scale::entropyDivergence).sum();
        List<Reading> readings = new ArrayList<>();
        double equal = 0;
        double entropy = 0;
        for (Scale scale : shown) {
            boolean counts = counted.contains(scale);
            double equalWeight = counts ? 1.0 / counted.size() : 0;
            double entropyWeight = equalWeight;
            if (counts && divergences > 0) {
                entropyWeight = scale.entropyDivergence() / divergences;
            }
            Reading reading = read(unit, scale, alike, equalWeight, entropyWeight);
            readings.add(reading);
            equal += equalWeight * reading.scaled().orElse(0);
            entropy += entropyWeight * reading.scaled().orElse(0);
        }
        boolean enough = counted.size() >= Score.FEWEST_GAUGES;
        return new Score(
                handicap,
                counted.size(),
                slots.size(),
                enough ? OptionalDouble.of(equal) : OptionalDouble.empty(),
                enough ? OptionalDouble.of(entropy) : OptionalDouble.empty(),
                readings,
                missing);
    }

    private Reading read(
            int unit, Scale scale, List<Peer> alike, double equalWeight, double entropyWeight) {
        double[] ofPeers =
                alike.stream()
                        .filter(peer -> scale.isCompared(unit(peer)))
                        .map(peer -> scale.find(unit(peer)).orElseThrow())
                        .mapToDouble(Value::value)
                        .sorted()
                        .toArray();
        return new Reading(
                scale.gauge(),
                scale.find(unit).orElseThrow(),
                scale.unit(),
                scale.scaled(unit),
                scale.percentile(unit),
                scale.among(),
                median(ofPeers),
                ofPeers.length,
                equalWeight,
                entropyWeight);
    }

    private static OptionalDouble median(double[] sorted) {
        int n = sorted.length;
        return n == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((sorted[(n - 1) / 2] + sorted[n / 2]) / 2);
    }
}
