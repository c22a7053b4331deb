package org.shanhai.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.shanhai.region.FinalUse;
import org.shanhai.region.Flow;

/// Makes the surveyed flows of the records of `flows`.
record FlowsBuilder(FlowColumns columns, Problems problems) {

    /// @param factors by which amounts become the currency of the region, by file
    List<Flow> build(List<CheckedRow> records, Map<String, Double> factors) {
        return KeptTables.eachThatCan(
                records, row -> flow(row, factors.getOrDefault(row.file(), 1.0)));
    }

    private Optional<Flow> flow(CheckedRow row, double factor) {
        // All are asked, so that all kinds of problem are told.
        boolean oneBuyer = columns.isOfOne(row, "to_industry");
        boolean negative = row.has("to_industry") && row.number("amount") < 0;
        if (negative) {
            problems.error(row, "amount", PackMessage.NEGATIVE_FLOW.of());
        }
        OptionalInt from = columns.findUnit(row, "from_place");
        OptionalInt to = columns.findUnit(row, "to_place");
        boolean known =
                columns.isKnown(row, "from_industry") && columns.isKnown(row, "to_industry");
        return !oneBuyer || negative || !known || from.isEmpty() || to.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Flow(
                                from.getAsInt(),
                                columns.findIndustry(row, "from_industry").getAsInt(),
                                to.getAsInt(),
                                columns.findIndustry(row, "to_industry"),
                                row.findWord("use", FinalUse.class),
                                row.number("amount") * factor));
    }
}
