package org.shanhai.region;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.OfTable;

/// The river basin a place lies in for the most part: what it puts into water counts there.
///
/// @param basin its key
/// @param downstream the place that its river reaches next; empty where that is the sea or lies
///     beyond the places that are listed
@OfTable(value = "basins", key = "place")
public record Basin(
        @InColumn(of = "places") String place,
        @InColumn(key = true) String basin,
        @InColumn(usual = true) String name,
        String nameLocal,
        @InColumn(of = "places") Optional<String> downstream,
        Basis basis,
        String source,
        String note)
        implements Row {

    /// The basin of a place; empty where none is known.
    public static Optional<Basin> find(List<Basin> all, Place place) {
        return all.stream().filter(each -> each.place().equals(place.key())).findFirst();
    }

    /// The places of a basin, the place among them, in the order of the pack.
    public List<String> listPlaces(List<Basin> all) {
        return all.stream().filter(each -> each.basin().equals(basin)).map(Basin::place).toList();
    }

    /// The places its water passes on its way, nearest first.
    public List<String> listDownstream(List<Basin> all) {
        List<String> passed = new ArrayList<>();
        Set<String> seen = new HashSet<>(Set.of(place));
        Optional<String> next = downstream;
        while (next.isPresent() && seen.add(next.get())) {
            String here = next.get();
            passed.add(here);
            next =
                    all.stream()
                            .filter(each -> each.place().equals(here))
                            .findFirst()
                            .flatMap(Basin::downstream);
        }
        return List.copyOf(passed);
    }
}
