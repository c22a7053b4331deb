package org.shanhai.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.shanhai.message.Message;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.FaultKind;
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
        units = new UnitColumn(TABLE, places, problems, PackMessage.GIVE_PRESSURES_OF_PARTS.of());
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
            warnUnused(rows.stream().min(Comparator.comparingLong(CheckedRow::line)).orElseThrow());
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
                        record.findWord("use", FinalUse.class),
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
                FaultKind.INDUSTRY_OR_USE,
                "use",
                record.has("use")
                        ? PackMessage.BESIDE_INDUSTRY.of(record.text("industry"))
                        : PackMessage.NO_CAUSE.of(),
                PackMessage.FILL_INDUSTRY_OR_USE.of());
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
                        FaultKind.NO_OUTPUT,
                        "amount",
                        PackMessage.CAUSED_WITHOUT_SALES.of(
                                row.text("industry"), row.text("place")),
                        PackMessage.GIVE_SALES.of());
            }
        }
    }

    private void warnUnused(CheckedRow first) {
        problems.warning(
                TABLE,
                first.file(),
                new Fault(
                        FaultKind.UNUSED,
                        first.line(),
                        "place",
                        first.text("place"),
                        PackMessage.PRESSURES_WITHOUT_FLOWS.of(),
                        PackMessage.ADD_FLOWS.of()));
    }

    private void fault(
            CheckedRow record, FaultKind kind, String column, Message reason, Message remedy) {
        problems.error(
                TABLE,
                record.file(),
                new Fault(kind, record.line(), column, record.text(column), reason, remedy));
    }
}
