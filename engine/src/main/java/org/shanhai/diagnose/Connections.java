package org.shanhai.diagnose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shanhai.region.Fact;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.region.Travel;

/// What is known of the ways out of places: journeys of stated length, and when stations and
/// motorways opened.
record Connections(Region region, Map<String, List<Travel>> byPlace) {
    /// Measures whose value is a calendar year.
    static final List<String> OPENINGS =
            List.of("rail_station_open_year", "fast_rail_station_open_year", "motorway_open_year");

    Connections(Region region) {
        Map<String, List<Travel>> byPlace = new LinkedHashMap<>();
        for (Travel travel : region.all(Travel.class)) {
            byPlace.computeIfAbsent(travel.from(), key -> new ArrayList<>()).add(travel);
            byPlace.computeIfAbsent(travel.to(), key -> new ArrayList<>()).add(travel);
        }
        this(region, byPlace);
    }

    /// The journeys of a place, either way round, the shortest first. Of several to one place by
    /// one mode that of the year nearest to the base year, then the later, then the shorter.
    List<Journey> list(Place place) {
        Map<String, Journey> chosen = new LinkedHashMap<>();
        for (Travel travel : byPlace.getOrDefault(place.key(), List.of())) {
            String other = travel.from().equals(place.key()) ? travel.to() : travel.from();
            Journey journey =
                    new Journey(
                            region.places().get(other),
                            travel.minutes(),
                            travel.mode(),
                            travel.year(),
                            travel.basis(),
                            travel.source());
            chosen.merge(
                    other + " " + travel.mode(),
                    journey,
                    (one, two) -> nearer().compare(two, one) < 0 ? two : one);
        }
        return chosen.values().stream()
                .sorted(Comparator.comparingDouble(Journey::minutes))
                .toList();
    }

    private Comparator<Journey> nearer() {
        return Comparator.<Journey>comparingInt(
                        journey -> Math.abs(journey.year() - region.baseYear()))
                .thenComparing(Comparator.comparingInt(Journey::year).reversed())
                .thenComparingDouble(Journey::minutes);
    }

    /// What facts say of openings in a place, in the order of [#OPENINGS], then of the pack.
    List<Opening> listOpenings(Place place) {
        List<Opening> openings = new ArrayList<>();
        List<Fact> facts = region.facts().about(place);
        for (String measure : OPENINGS) {
            for (Fact fact : facts) {
                if (fact.measures(measure) && fact.isWhole()) {
                    fact.quantity()
                            .ifPresent(
                                    year ->
                                            openings.add(
                                                    new Opening(
                                                            measure,
                                                            year,
                                                            fact.basis(),
                                                            fact.source(),
                                                            fact.note())));
                }
            }
        }
        return openings;
    }
}
