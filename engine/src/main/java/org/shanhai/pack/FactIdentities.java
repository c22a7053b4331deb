package org.shanhai.pack;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.shanhai.message.Message;
import org.shanhai.pack.table.Fault;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Measure;
import org.shanhai.region.Place;
import org.shanhai.region.Quantity;
import org.shanhai.region.Scope;

/// Holds facts to what must be so: value added is no more than the output it is a part of, of the
/// same firms, and broad sectors together no more than the GDP of the base year.
///
/// @param added of several figures those that leave least room, as of output
/// @param gdp by place
/// @param sectors by place, and by the key of the sector
record FactIdentities(
        int baseYear,
        Map<Of, Figure> added,
        Map<Of, Figure> output,
        Map<String, Figure> gdp,
        Map<String, SortedMap<String, Figure>> sectors) {
    /// As far as what is rounded may be off.
    private static final double APART = 0.02;

    /// What a figure is of.
    private record Of(String place, String industries, Scope scope, int year) {
        private static final Comparator<Of> ORDER =
                Comparator.comparing(Of::place)
                        .thenComparing(Of::industries)
                        .thenComparing(Of::scope)
                        .thenComparingInt(Of::year);
    }

    /// A figure and where it stands.
    private record Figure(Quantity quantity, String file, long line) {
        private double low() {
            return quantity.low();
        }

        private double high() {
            return quantity.high();
        }

        private Fault fault(Message what) {
            return new Fault(line, "value", "", what);
        }
    }

    static FactIdentities of(int baseYear) {
        return new FactIdentities(
                baseYear,
                new TreeMap<>(Of.ORDER),
                new HashMap<>(),
                new TreeMap<>(),
                new HashMap<>());
    }

    void take(
            Place place,
            IndustrySet industries,
            Measure measure,
            Scope scope,
            Quantity quantity,
            int year,
            String file,
            long line) {
        boolean isAdded = measure.key().equals(Measure.VALUE_ADDED);
        if (isAdded || measure.key().equals(Measure.OUTPUT)) {
            Figure figure = new Figure(quantity, file, line);
            (isAdded ? added : output)
                    .merge(
                            new Of(place.key(), industries.key(), scope, year),
                            figure,
                            isAdded
                                    ? BinaryOperator.maxBy(Comparator.comparingDouble(Figure::low))
                                    : BinaryOperator.minBy(
                                            Comparator.comparingDouble(Figure::high)));
            if (isAdded
                    && scope == Scope.ALL
                    && year == baseYear
                    && quantity.isPoint()
                    && !quantity.about()) {
                ofBaseYear(place.key(), industries, figure);
            }
        }
    }

    private void ofBaseYear(String place, IndustrySet industries, Figure figure) {
        if (industries.kind() == IndustrySet.Kind.ALL) {
            gdp.put(place, figure);
        } else if (industries.kind() == IndustrySet.Kind.BROAD) {
            sectors.computeIfAbsent(place, key -> new TreeMap<>()).put(industries.key(), figure);
        }
    }

    void report(Problems problems) {
        gdp.forEach(
                (place, whole) -> {
                    double sum =
                            sectors.getOrDefault(place, new TreeMap<>()).values().stream()
                                    .map(Figure::low)
                                    .reduce(0.0, Double::sum);
                    if (sum > whole.low() * (1 + APART)) {
                        String more =
                                String.format(Locale.ROOT, "%.1f", 100 * (sum / whole.low() - 1));
                        problems.warning(
                                "facts",
                                whole.file,
                                whole.fault(PackMessage.GDP_SMALLER.of(place, baseYear, more)));
                    }
                });
        added.forEach(
                (of, part) ->
                        Optional.ofNullable(output.get(of))
                                .filter(all -> part.low() > all.high() * (1 + APART))
                                .ifPresent(
                                        all ->
                                                problems.warning(
                                                        "facts",
                                                        part.file,
                                                        part.fault(above(of, part, all)))));
    }

    private static Message above(Of of, Figure added, Figure output) {
        return PackMessage.ADDED_ABOVE_OUTPUT.of(
                of.place,
                of.industries.isEmpty() ? PackMessage.ALL_INDUSTRIES.of() : of.industries,
                of.year,
                amount(added.low()),
                amount(output.high()),
                output.file + ":" + output.line);
    }

    private static String amount(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }
}
