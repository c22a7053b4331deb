package org.shanhai.pack;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.FaultKind;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Measure;
import org.shanhai.region.Place;
import org.shanhai.region.Quantity;
import org.shanhai.region.Scope;

/// Finds value added that is more than the output it is a part of: of one place, industry and year,
/// and of the same firms.
final class AddedAndOutput {
    /// As far as what is rounded may be off.
    private static final double APART = 0.02;

    /// What both are of.
    private record Of(String place, String industries, Scope scope, int year)
            implements Comparable<Of> {
        private static final Comparator<Of> ORDER =
                Comparator.comparing(Of::place)
                        .thenComparing(Of::industries)
                        .thenComparing(Of::scope)
                        .thenComparingInt(Of::year);

        @Override
        public int compareTo(Of other) {
            return ORDER.compare(this, other);
        }
    }

    private record Figure(Quantity quantity, String file, long line) {}

    /// Of several figures those that leave least room.
    private static final class Pair {
        private @Nullable Figure added;
        private @Nullable Figure output;
    }

    private final Map<Of, Pair> pairs = new TreeMap<>();

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
        if (!isAdded && !measure.key().equals(Measure.OUTPUT)) {
            return;
        }
        Pair pair =
                pairs.computeIfAbsent(
                        new Of(place.key(), industries.key(), scope, year), key -> new Pair());
        Figure figure = new Figure(quantity, file, line);
        Figure added = pair.added;
        Figure output = pair.output;
        if (isAdded && (added == null || quantity.low() > added.quantity().low())) {
            pair.added = figure;
        }
        if (!isAdded && (output == null || quantity.high() < output.quantity().high())) {
            pair.output = figure;
        }
    }

    void report(Problems problems) {
        pairs.forEach(
                (of, pair) -> {
                    Figure added = pair.added;
                    Figure output = pair.output;
                    if (added != null
                            && output != null
                            && added.quantity().low() > output.quantity().high() * (1 + APART)) {
                        problems.warning("facts", added.file(), fault(of, added, output));
                    }
                });
    }

    private static Fault fault(Of of, Figure added, Figure output) {
        return new Fault(
                FaultKind.CONTRADICTION,
                added.line(),
                "value",
                "",
                PackMessage.ADDED_ABOVE_OUTPUT.of(
                        of.place(),
                        said(of.industries()),
                        of.year(),
                        amount(added.quantity().low()),
                        amount(output.quantity().high()),
                        output.file() + ":" + output.line()),
                PackMessage.CHECK_TWO_FIGURES.of());
    }

    private static Object said(String industries) {
        return industries.isEmpty() ? PackMessage.ALL_INDUSTRIES.of() : industries;
    }

    private static String amount(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }
}
