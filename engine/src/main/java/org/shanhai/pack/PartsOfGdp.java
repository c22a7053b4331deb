package org.shanhai.pack;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.unit.KnownMeasure;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Measure;
import org.shanhai.region.Places;
import org.shanhai.region.Quantity;

/// Finds places whose GDP of the base year is smaller than its broad sectors together.
///
/// @param parts by place, and by the key of the sector
record PartsOfGdp(
        Places places,
        int baseYear,
        Map<Integer, Figure> byPlace,
        Map<Integer, SortedMap<String, Figure>> parts) {
    private static final double APART = 0.02;

    private record Figure(double value, String file, long line) {}

    static PartsOfGdp of(Places places, int baseYear) {
        return new PartsOfGdp(places, baseYear, new TreeMap<>(), new HashMap<>());
    }

    /// Looks at one fact about a whole place.
    void take(
            int place,
            IndustrySet industries,
            KnownMeasure measure,
            Quantity quantity,
            int year,
            String file,
            long line) {
        boolean counts =
                year == baseYear
                        && measure.measure().key().equals(Measure.VALUE_ADDED)
                        && quantity.isPoint()
                        && !quantity.about();
        Figure figure = new Figure(quantity.low(), file, line);
        if (counts && industries.kind() == IndustrySet.Kind.ALL) {
            byPlace.put(place, figure);
        } else if (counts && industries.kind() == IndustrySet.Kind.BROAD) {
            parts.computeIfAbsent(place, key -> new TreeMap<>()).put(industries.key(), figure);
        }
    }

    void report(Problems problems) {
        byPlace.forEach(
                (place, gdp) -> {
                    double sum =
                            parts.getOrDefault(place, new TreeMap<>()).values().stream()
                                    .map(Figure::value)
                                    .reduce(0.0, Double::sum);
                    if (sum > gdp.value() * (1 + APART)) {
                        problems.warning("facts", gdp.file(), fault(place, gdp, sum));
                    }
                });
    }

    private Fault fault(int place, Figure gdp, double sum) {
        return new Fault(
                gdp.line(),
                "value",
                "",
                PackMessage.GDP_SMALLER.of(
                        places.all().get(place).key(),
                        baseYear,
                        String.format(Locale.ROOT, "%.1f", 100 * (sum / gdp.value() - 1))));
    }
}
