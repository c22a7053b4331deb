package org.shanhai.app.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.JsonWriter;
import org.shanhai.region.Fact;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Measure;
import org.shanhai.region.Place;
import org.shanhai.region.Region;

/// Of which places which measures are known, and how: for each place of the study area and each
/// measure of all its economy the firmest fact, of two as firm the latest.
final class KnownGrid {
    private KnownGrid() {}

    static String of(Region region) {
        Map<String, Measure> measures = new TreeMap<>();
        List<Map<String, @Nullable Object>> cells = new ArrayList<>();
        for (Place place : region.listInside()) {
            Map<String, Fact> best = new TreeMap<>();
            Map<String, Integer> counts = new TreeMap<>();
            region.facts().about(place).stream()
                    .filter(KnownGrid::isOfAll)
                    .forEach(
                            fact -> {
                                String key = fact.measure().key();
                                measures.put(key, fact.measure());
                                counts.merge(key, 1, Integer::sum);
                                best.merge(key, fact, KnownGrid::firmer);
                            });
            best.forEach((key, fact) -> cells.add(cell(fact, counts.getOrDefault(key, 0))));
        }
        return JsonWriter.write(
                JsonObject.of(
                        "measures",
                        measures.values().stream()
                                .map(
                                        each ->
                                                Catalogue.named(
                                                        each.key(),
                                                        "key",
                                                        each.name(),
                                                        each.nameLocal()))
                                .toList(),
                        "known",
                        cells));
    }

    private static boolean isOfAll(Fact fact) {
        return fact.isWhole()
                && fact.measure().hasValue()
                && fact.industries().kind() == IndustrySet.Kind.ALL;
    }

    private static Fact firmer(Fact one, Fact other) {
        int firm = one.basis().compareTo(other.basis());
        return firm < 0 || firm == 0 && one.year() >= other.year() ? one : other;
    }

    private static Map<String, @Nullable Object> cell(Fact fact, int count) {
        return JsonObject.of(
                "place",
                fact.place().key(),
                "measure",
                fact.measure().key(),
                "basis",
                fact.basis().key(),
                "year",
                fact.year(),
                "facts",
                count);
    }
}
