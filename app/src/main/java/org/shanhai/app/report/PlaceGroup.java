package org.shanhai.app.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shanhai.region.Place;
import org.shanhai.region.Places;

/// The units of one city (or of the area itself), the largest first.
final class PlaceGroup {
    private final String title;
    private final int[] units;

    private PlaceGroup(String title, int[] units) {
        this.title = title;
        this.units = units;
    }

    /// All units of the study area by the place they lie in, the largest group first.
    static List<PlaceGroup> list(Study study, Economy economy) {
        Comparator<Integer> largestFirst = Comparator.comparingDouble(u -> -economy.total((int) u));
        Places places = study.region().places();
        Map<String, List<Integer>> members = new LinkedHashMap<>();
        for (int unit : study.areaUnits()) {
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
                                    study.name(parent),
                                    units.stream()
                                            .sorted(largestFirst)
                                            .mapToInt(Integer::intValue)
                                            .toArray()));
                });
        groups.sort(Comparator.comparingDouble(group -> -economy.total(group.units)));
        return groups;
    }

    String title() {
        return title;
    }

    int[] units() {
        return units.clone();
    }
}
