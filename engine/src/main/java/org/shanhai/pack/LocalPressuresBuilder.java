package org.shanhai.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.shanhai.pack.table.Fault;
import org.shanhai.region.FinalUse;
import org.shanhai.region.Flow;
import org.shanhai.region.Industries;
import org.shanhai.region.Limited;
import org.shanhai.region.LocalPressure;
import org.shanhai.region.Places;

/// Makes the pressures by place of the records of `pressures_by_place`, in canonical units.
final class LocalPressuresBuilder {
    private static final String TABLE = "pressures_by_place";

    private final Places places;
    private final Industries industries;
    private final SmallTables small;
    private final Problems problems;
    private final UnitColumn units;

    LocalPressuresBuilder(
            Places places, Industries industries, SmallTables small, Problems problems) {
        this.places = places;
        this.industries = industries;
        this.small = small;
        this.problems = problems;
        units =
                new UnitColumn(
                        TABLE, places, problems, "Give the pressures of the places inside it.");
    }

    /// @param flows of the same pack: accounts set pressures against the output they show
    List<LocalPressure> build(List<CheckedRow> records, List<Flow> flows) {
        List<LocalPressure> made = new ArrayList<>();
        List<CheckedRow> rows = new ArrayList<>();
        // Flows that are wrong themselves would make wrong problems here.
        boolean judged = !problems.hasErrors();
        for (CheckedRow record : records) {
            if (record.isWhole()) {
                pressure(record)
                        .ifPresent(
                                one -> {
                                    made.add(one);
                                    rows.add(record);
                                });
            }
        }
        if (judged && flows.isEmpty() && !rows.isEmpty()) {
            warnUnused(rows.getFirst());
        } else if (judged) {
            requireOutput(made, rows, flows);
        }
        return List.copyOf(made);
    }

    private Optional<LocalPressure> pressure(CheckedRow record) {
        // All are asked, so that all kinds of problem are told.
        boolean caused = hasOneCause(record);
        OptionalInt place = units.find(record, "place");
        String pressure = record.text("pressure");
        String unit = Limited.of(pressure).unit();
        int year = record.year("year");
        OptionalDouble factor = small.factor(TABLE, record, "unit", unit, year);
        boolean known = !record.has("industry") || industries.contains(record.text("industry"));
        if (!caused || !known || place.isEmpty() || factor.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new LocalPressure(
                        place.getAsInt(),
                        record.has("industry")
                                ? OptionalInt.of(industries.number(record.text("industry")))
                                : OptionalInt.empty(),
                        record.findWord("use", FinalUse.values(), FinalUse::key),
                        pressure,
                        record.number("amount") * factor.getAsDouble(),
                        unit,
                        year,
                        record.basis(),
                        record.text("source"),
                        record.text("note")));
    }

    private boolean hasOneCause(CheckedRow record) {
        if (record.has("industry") != record.has("use")) {
            return true;
        }
        if (record.hasWrongCells() && !record.has("use")) {
            // The one that is missing was there, and named as wrong.
            return false;
        }
        fault(
                record,
                "industry-or-use",
                "use",
                record.has("use")
                        ? "stands beside the industry \"%s\".".formatted(record.text("industry"))
                        : "Neither an industry nor a final use is given that causes it.",
                "Fill exactly one of industry and use.");
        return false;
    }

    /// Where nothing is sold there is no output for which the pressure could be given.
    private void requireOutput(List<LocalPressure> made, List<CheckedRow> rows, List<Flow> flows) {
        int n = industries.count();
        double[] sold = new double[places.unitCount() * n];
        flows.forEach(flow -> sold[flow.fromUnit() * n + flow.fromIndustry()] += flow.amount());
        for (int k = 0; k < made.size(); k++) {
            LocalPressure one = made.get(k);
            if (one.amount() > 0
                    && one.industry().isPresent()
                    && !(sold[one.place() * n + one.industry().getAsInt()] > 0)) {
                CheckedRow row = rows.get(k);
                fault(
                        row,
                        "no-output",
                        "amount",
                        "is caused by \"%s\" in \"%s\", which sells nothing in flows."
                                .formatted(row.text("industry"), row.text("place")),
                        "Give what it sells in flows, or take the row out.");
            }
        }
    }

    private void warnUnused(CheckedRow first) {
        problems.warning(
                TABLE,
                first.file(),
                new Fault(
                        "unused",
                        first.line(),
                        "place",
                        first.text("place"),
                        "has pressures, but the pack has no flows to do its accounts by.",
                        "Add the table flows, or give intensities in pressures."));
    }

    private void fault(
            CheckedRow record, String kind, String column, String reason, String remedy) {
        problems.error(
                TABLE,
                record.file(),
                new Fault(kind, record.line(), column, record.text(column), reason, remedy));
    }
}
