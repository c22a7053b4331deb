package org.shanhai.diagnose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.shanhai.profile.Peer;
import org.shanhai.profile.Peers;
import org.shanhai.profile.Profiles;
import org.shanhai.profile.Structure;
import org.shanhai.region.Handicap;
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
    private final Connections connections;
    private final Scoring scoring;

    private Diagnose(
            Structure structure,
            Profiles profiles,
            Peers peers,
            Optional<MarketPotential> potential) {
        this.structure = structure;
        this.peers = peers;
        connections = new Connections(structure.region());
        access = new Access(structure.region(), structure.activity(), connections);
        scales = new Scales(structure, profiles, access, potential).list();
        scoring = new Scoring(scales);
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
        int[] alikeUnits = alike.stream().mapToInt(this::unit).toArray();
        List<HandicapScore> scores = new ArrayList<>();
        List<Better> better = new ArrayList<>();
        for (Handicap handicap : Handicap.values()) {
            HandicapScore score = scoring.score(unit, handicap, alikeUnits);
            scores.add(score);
            for (GaugeReading reading : score.readings()) {
                if (reading.counts() && reading.gauge().isMade()) {
                    addBetter(unit, reading, alike, better);
                }
            }
        }
        // The sort is stable: ties stay by gauge, then by likeness.
        better.sort(Comparator.comparingDouble(Better::gap).reversed());
        return new Diagnosis(
                place,
                scores,
                alike,
                better,
                connections.list(place),
                connections.listOpenings(place),
                Remedies.list(structure.region(), place, Diagnosis.listWeaknesses(scores), alike),
                structure.coverage(place));
    }

    private void addBetter(int unit, GaugeReading reading, List<Peer> alike, List<Better> better) {
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
}
