package org.shanhai.pack;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.shanhai.pack.table.Fault;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Measure;
import org.shanhai.region.Place;
import org.shanhai.region.Quantity;
import org.shanhai.region.Scope;

/// Finds value added that is more than the output it is a part of: of one place, industry and year,
/// and of the same firms.
///
/// @param added of several figures those that leave least room
record AddedAndOutput(Map<Of, Figure> added, Map<Of, Figure> output) {
    static AddedAndOutput of() {
        return new AddedAndOutput(new TreeMap<>(Of.ORDER), new HashMap<>());
    }

    /// As far as what is rounded may be off.
    private static final double APART = 0.02;

    /// What both are of.
    private record Of(String place, String industries, Scope scope, int year) {
        private static final Comparator<Of> ORDER =
                Comparator.comparing(Of::place)
                        .thenComparing(Of::industries)
                        .thenComparing(Of::scope)
                        .thenComparingInt(Of::year);
    }

    private record Figure(Quantity quantity, String file, long line) {}

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
            Of of = new Of(place.key(), industries.key(), scope, year);
            (isAdded ? added : output)
                    .merge(
                            of,
                            new Figure(quantity, file, line),
                            isAdded
                                    ? BinaryOperator.maxBy(
                                            Comparator.comparingDouble(one -> one.quantity().low()))
                                    : BinaryOperator.minBy(
                                            Comparator.comparingDouble(
                                                    one -> one.quantity().high())));
        }
    }

    void report(Problems problems) {
        added.forEach(
                (of, figure) -> {
                    Figure all = output.get(of);
                    if (all != null
                            && figure.quantity().low() > all.quantity().high() * (1 + APART)) {
                        problems.warning("facts", figure.file(), fault(of, figure, all));
                    }
                });
    }

    private static Fault fault(Of of, Figure added, Figure output) {
        return new Fault(
                added.line(),
                "value",
                "",
                PackMessage.ADDED_ABOVE_OUTPUT.of(
                        of.place(),
                        said(of.industries()),
                        of.year(),
                        amount(added.quantity().low()),
                        amount(output.quantity().high()),
                        output.file() + ":" + output.line()));
    }

    private static Object said(String industries) {
        return industries.isEmpty() ? PackMessage.ALL_INDUSTRIES.of() : industries;
    }

    private static String amount(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }
}
