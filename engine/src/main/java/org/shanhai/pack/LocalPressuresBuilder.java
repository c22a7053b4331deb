package org.shanhai.pack;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.shanhai.message.Message;
import org.shanhai.region.Flow;
import org.shanhai.region.Limited;
import org.shanhai.region.LocalPressure;

/// Makes the pressures by place of the records of `pressures_by_place`, in canonical units.
record LocalPressuresBuilder(FlowColumns columns, KeptTables small, Problems problems) {

    /// @param flows of the same pack: accounts set pressures against the output they show
    List<LocalPressure> build(List<CheckedRow> records, List<Flow> flows) {
        // Flows that are wrong themselves would make wrong problems here.
        boolean judged = !problems.hasErrors();
        Map<CheckedRow, LocalPressure> made = new LinkedHashMap<>();
        records.stream()
                .filter(CheckedRow::isWhole)
                .forEach(row -> pressure(row).ifPresent(one -> made.put(row, one)));
        if (judged && flows.isEmpty()) {
            made.keySet().stream()
                    .min(Comparator.comparingLong(CheckedRow::line))
                    .ifPresent(this::warnUnused);
        } else if (judged) {
            requireOutput(made, flows);
        }
        return List.copyOf(made.values());
    }

    private Optional<LocalPressure> pressure(CheckedRow row) {
        // All are asked, so that all kinds of problem are told.
        boolean caused = columns.isOfOne(row, "industry");
        OptionalInt place = columns.findUnit(row, "place");
        String unit = Limited.of(row.text("pressure")).unit();
        Optional<Double> factor = small.factor(row, "unit", unit, row.year("year"));
        if (!caused || !columns.isKnown(row, "industry") || place.isEmpty() || factor.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> worked =
                Map.of(
                        "place",
                        place.getAsInt(),
                        "industry",
                        columns.findIndustry(row, "industry"),
                        "amount",
                        row.number("amount") * factor.get(),
                        "unit",
                        unit);
        return small.maker().one(LocalPressure.class, row, worked);
    }

    /// Where nothing is sold there is no output for which the pressure could be given.
    private void requireOutput(Map<CheckedRow, LocalPressure> made, List<Flow> flows) {
        int n = columns.industries().count();
        double[] sold = new double[columns.places().unitCount() * n];
        flows.forEach(flow -> sold[flow.fromUnit() * n + flow.fromIndustry()] += flow.amount());
        made.forEach(
                (row, one) -> {
                    if (one.amount() > 0
                            && one.industry().isPresent()
                            && !(sold[one.place() * n + one.industry().getAsInt()] > 0)) {
                        Message what =
                                PackMessage.CAUSED_WITHOUT_SALES.of(
                                        row.text("industry"), row.text("place"));
                        problems.error(row, "amount", what);
                    }
                });
    }

    private void warnUnused(CheckedRow first) {
        problems.warning(first, "place", PackMessage.PRESSURES_WITHOUT_FLOWS.of());
    }
}
