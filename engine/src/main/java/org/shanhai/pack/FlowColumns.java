package org.shanhai.pack;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.shanhai.message.Message;
import org.shanhai.region.FinalUse;
import org.shanhai.region.Flow;
import org.shanhai.region.Industries;
import org.shanhai.region.Limited;
import org.shanhai.region.LocalPressure;
import org.shanhai.region.Places;

/// The columns that say where something arises and by whom, of tables whose rows are flows or
/// pressures of places and industries: places must be units, those that have none inside them.
record FlowColumns(Places places, Industries industries, Problems problems) {

    /// The number of the unit; empty, with a problem, where the place is a sum of others. A place
    /// that is not known was named before.
    OptionalInt findUnit(CheckedRow row, String column) {
        String key = row.text(column);
        if (places.contains(key) && places.isUnit(places.get(key))) {
            return OptionalInt.of(places.unitNumber(places.get(key)));
        }
        if (places.contains(key)) {
            problems.error(row, column, PackMessage.SUM_OF_PLACES.of());
        }
        return OptionalInt.empty();
    }

    /// The number of the industry; empty where none is named.
    OptionalInt findIndustry(CheckedRow row, String column) {
        return row.has(column)
                ? OptionalInt.of(industries.number(row.text(column)))
                : OptionalInt.empty();
    }

    /// Whether the industry is known, where one is named.
    boolean isKnown(CheckedRow row, String column) {
        return !row.has(column) || industries.contains(row.text(column));
    }

    /// Whether an industry or a final use is named, and not both.
    boolean isOfOne(CheckedRow row, String industry) {
        boolean ofOne = row.has(industry) != row.has("use");
        // The one that is missing may have been there, and named as wrong.
        if (!ofOne && (!row.hasWrongCells() || row.has("use"))) {
            problems.notOneOf(row, industry, "use");
        }
        return ofOne;
    }

    /// Makes the surveyed flows of the records of `flows`.
    ///
    /// @param factors by which amounts become the currency of the region, by file
    List<Flow> flows(List<CheckedRow> records, Map<String, Double> factors) {
        return records.stream()
                .filter(CheckedRow::isWhole)
                .flatMap(row -> flow(row, factors.getOrDefault(row.file(), 1.0)).stream())
                .toList();
    }

    private Optional<Flow> flow(CheckedRow row, double factor) {
        // All are asked, so that all kinds of problem are told.
        boolean oneBuyer = isOfOne(row, "to_industry");
        boolean negative = row.has("to_industry") && row.number("amount") < 0;
        if (negative) {
            problems.error(row, "amount", PackMessage.NEGATIVE_FLOW.of());
        }
        OptionalInt from = findUnit(row, "from_place");
        OptionalInt to = findUnit(row, "to_place");
        boolean known = isKnown(row, "from_industry") && isKnown(row, "to_industry");
        if (!oneBuyer || negative || !known || from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        int seller = findIndustry(row, "from_industry").getAsInt();
        OptionalInt buyer = findIndustry(row, "to_industry");
        Optional<FinalUse> use = row.findWord("use", FinalUse.class);
        double amount = row.number("amount") * factor;
        return Optional.of(new Flow(from.getAsInt(), seller, to.getAsInt(), buyer, use, amount));
    }

    /// Makes the pressures by place of the records of `pressures_by_place`, in canonical units.
    ///
    /// @param flows of the same pack: accounts set pressures against the output they show
    List<LocalPressure> pressures(List<CheckedRow> records, List<Flow> flows, RowMaker maker) {
        // Flows that are wrong themselves would make wrong problems here.
        boolean judged = !problems.hasErrors();
        Message unused = PackMessage.PRESSURES_WITHOUT_FLOWS.of();
        Map<CheckedRow, LocalPressure> made = new LinkedHashMap<>();
        records.stream()
                .filter(CheckedRow::isWhole)
                .forEach(row -> pressure(row, maker).ifPresent(one -> made.put(row, one)));
        if (judged && flows.isEmpty()) {
            made.keySet().stream()
                    .min(Comparator.comparingLong(CheckedRow::line))
                    .ifPresent(row -> problems.warning(row, "place", unused));
        } else if (judged) {
            requireOutput(made, flows);
        }
        return List.copyOf(made.values());
    }

    private Optional<LocalPressure> pressure(CheckedRow row, RowMaker maker) {
        // All are asked, so that all kinds of problem are told.
        boolean caused = isOfOne(row, "industry");
        OptionalInt place = findUnit(row, "place");
        String unit = Limited.of(row.text("pressure")).unit();
        Optional<Double> factor = maker.factor(row, "unit", unit, row.year("year"));
        if (!caused || !isKnown(row, "industry") || place.isEmpty() || factor.isEmpty()) {
            return Optional.empty();
        }
        double amount = row.number("amount") * factor.get();
        OptionalInt industry = findIndustry(row, "industry");
        int at = place.getAsInt();
        return maker.one(
                LocalPressure.class,
                row,
                Map.of("place", at, "industry", industry, "amount", amount, "unit", unit));
    }

    /// Where nothing is sold there is no output for which the pressure could be given.
    private void requireOutput(Map<CheckedRow, LocalPressure> made, List<Flow> flows) {
        int n = industries().count();
        double[] sold = new double[places().unitCount() * n];
        flows.forEach(flow -> sold[flow.fromUnit() * n + flow.fromIndustry()] += flow.amount());
        made.forEach(
                (row, one) -> {
                    if (one.amount() > 0
                            && one.industry().isPresent()
                            && !(sold[one.place() * n + one.industry().getAsInt()] > 0)) {
                        String place = row.text("place");
                        PackMessage what = PackMessage.CAUSED_WITHOUT_SALES;
                        problems.error(row, "amount", what.of(row.text("industry"), place));
                    }
                });
    }
}
