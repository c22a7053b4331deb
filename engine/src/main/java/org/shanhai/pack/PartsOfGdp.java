package org.shanhai.pack;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.FaultKind;
import org.shanhai.pack.unit.KnownMeasure;
import org.shanhai.region.Broad;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Measure;
import org.shanhai.region.Places;
import org.shanhai.region.Quantity;

/// Finds places whose GDP of the base year is smaller than its broad sectors together.
final class PartsOfGdp {
    private static final double APART = 0.02;

    private record Figure(double value, String file, long line) {}

    private static final class Known {
        private @Nullable Figure gdp;
        private final Map<String, Figure> parts = new HashMap<>();
    }

    private final Places places;
    private final int baseYear;
    private final Map<Integer, Known> byPlace = new TreeMap<>();

    PartsOfGdp(Places places, int baseYear) {
        this.places = places;
        this.baseYear = baseYear;
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
        if (year != baseYear
                || !measure.measure().key().equals(Measure.VALUE_ADDED)
                || !quantity.isPoint()
                || quantity.about()) {
            return;
        }
        Figure figure = new Figure(quantity.low(), file, line);
        if (industries.kind() == IndustrySet.Kind.ALL) {
            byPlace.computeIfAbsent(place, key -> new Known()).gdp = figure;
        } else if (industries.kind() == IndustrySet.Kind.BROAD) {
            byPlace.computeIfAbsent(place, key -> new Known()).parts.put(industries.key(), figure);
        }
    }

    void report(Problems problems) {
        byPlace.forEach(
                (place, known) -> {
                    Figure gdp = known.gdp;
                    double sum = 0;
                    for (Broad broad : Broad.values()) {
                        Figure part = known.parts.get(broad.key());
                        sum += part == null ? 0 : part.value();
                    }
                    if (gdp != null && sum > gdp.value() * (1 + APART)) {
                        problems.warning("facts", gdp.file(), fault(place, gdp, sum));
                    }
                });
    }

    private Fault fault(int place, Figure gdp, double sum) {
        return new Fault(
                FaultKind.PARTS_EXCEED_TOTAL,
                gdp.line(),
                "value",
                "",
                PackMessage.GDP_SMALLER.of(
                        places.all().get(place).key(),
                        baseYear,
                        String.format(Locale.ROOT, "%.1f", 100 * (sum / gdp.value() - 1))),
                PackMessage.CHECK_FOUR_FIGURES.of());
    }
}
