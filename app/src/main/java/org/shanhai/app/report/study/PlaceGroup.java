package org.shanhai.app.report.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shanhai.estimate.Estimate;
import org.shanhai.estimate.Portion;
import org.shanhai.region.Place;
import org.shanhai.region.Places;

/// The units of one city (or of the area itself), the largest first.
public final class PlaceGroup {
    private final Place place;
    private final String title;
    private final int[] units;

    private PlaceGroup(Place place, String title, int[] units) {
        this.place = place;
        this.title = title;
        this.units = units;
    }

    /// All units of the study area by the place they lie in, the largest group first.
    public static List<PlaceGroup> list(Study study, Estimate estimate) {
        Comparator<Integer> largestFirst =
                Comparator.comparingDouble(u -> -Portion.of(estimate, (int) u).valueAdded());
        Places places = study.region().places();
        Map<String, List<Integer>> members = new LinkedHashMap<>();
        for (int unit : study.region().insideUnits()) {
            members.computeIfAbsent(
                            places.unit(unit).within().orElse(places.unit(unit).key()),
                            key -> new ArrayList<>())
                    .add(unit);
        }
        List<PlaceGroup> groups = new ArrayList<>();
        members.forEach(
                (key, units) -> {
                    Place parent = places.get(key);
                    groups.add(
                            new PlaceGroup(
                                    parent,
                                    study.name(parent),
                                    units.stream()
                                            .sorted(largestFirst)
                                            .mapToInt(Integer::intValue)
                                            .toArray()));
                });
        groups.sort(
                Comparator.comparingDouble(
                        group -> -Portion.of(estimate, group.units).valueAdded()));
        return groups;
    }

    /// What the units lie in: a city, or a unit itself that lies in none.
    public Place place() {
        return place;
    }

    public String title() {
        return title;
    }

    public int[] units() {
        return units.clone();
    }
}
