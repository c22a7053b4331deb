package org.shanhai.app.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.shanhai.app.report.study.Study;
import org.shanhai.observed.Seen;
import org.shanhai.region.FirmCount;
import org.shanhai.region.Place;
import org.shanhai.region.Region;

/// Firms seen in registers by place and industry; without an industry, those nothing told it of.
/// Quotients are the mean of what they may be, beside the chance that they are above 1.
///
/// @param counts of one place and industry, of any years of registration
/// @param seen what that says; empty without an industry
record FirmsSeenTable(Place place, String industry, List<FirmCount> counts, Optional<Seen> seen) {
    static ReportTable<?> of(Study study) {
        return new ReportTable<>("firms_seen", study.words(), list(study))
                .with(Described.code("place", ColumnOrigin.PACK), row -> row.place().key())
                .with(Described.code("industry", ColumnOrigin.FIRMS), FirmsSeenTable::industry)
                .with(
                        Described.count("firms", Unit.NUMBER, ColumnOrigin.FIRMS).as("firms_seen"),
                        row -> row.count(FirmCount::withoutBranches))
                .with(
                        Described.count("branches", Unit.NUMBER, ColumnOrigin.FIRMS),
                        row -> row.count(FirmCount::branches))
                .with(
                        Described.number("expected", Unit.NUMBER, ColumnOrigin.FIRMS),
                        row -> row.told(Seen::expected))
                .with(
                        Described.number("quotient", Unit.RATIO, ColumnOrigin.FIRMS),
                        row -> row.told(Seen::mean))
                .with(Described.share("chance", ColumnOrigin.FIRMS), row -> row.told(Seen::chance))
                .with(
                        Described.text("source", ColumnOrigin.PACK),
                        row ->
                                row.counts().stream()
                                        .map(FirmCount::source)
                                        .distinct()
                                        .collect(Collectors.joining(";")));
    }

    private static List<FirmsSeenTable> list(Study study) {
        List<FirmsSeenTable> rows = new ArrayList<>();
        Region region = study.region();
        for (Place place : region.listInside()) {
            region.firmCounts().in(place).stream()
                    .collect(
                            Collectors.groupingBy(
                                    count -> count.industry().orElse(""),
                                    TreeMap::new,
                                    Collectors.toList()))
                    .forEach((code, counts) -> rows.add(row(study, place, code, counts)));
        }
        return rows;
    }

    private static FirmsSeenTable row(
            Study study, Place place, String code, List<FirmCount> counts) {
        return new FirmsSeenTable(
                place,
                code,
                counts,
                code.isEmpty()
                        ? Optional.empty()
                        : study.firmSample().seen(place, study.region().industry(code)));
    }

    private long count(ToLongFunction<FirmCount> number) {
        return counts.stream().mapToLong(number).sum();
    }

    private double told(Function<Seen, Double> what) {
        return seen.map(what).orElse(Double.NaN);
    }
}
