package org.shanhai.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.shanhai.message.Message;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.FaultKind;
import org.shanhai.region.FinalUse;
import org.shanhai.region.Flow;
import org.shanhai.region.Industries;
import org.shanhai.region.Places;

/// Makes the surveyed flows of the records of `flows`.
final class FlowsBuilder {
    private static final String TABLE = "flows";

    private final Industries industries;
    private final Problems problems;
    private final UnitColumn units;

    FlowsBuilder(Places places, Industries industries, Problems problems) {
        this.industries = industries;
        this.problems = problems;
        units = new UnitColumn(TABLE, places, problems, PackMessage.GIVE_FLOWS_OF_PARTS.of());
    }

    /// @param factors by which amounts become the currency of the region, by file
    List<Flow> build(List<CheckedRow> records, Map<String, Double> factors) {
        List<Flow> flows = new ArrayList<>();
        for (CheckedRow record : records) {
            if (record.isWhole()) {
                flow(record, factors.getOrDefault(record.file(), 1.0)).ifPresent(flows::add);
            }
        }
        return List.copyOf(flows);
    }

    private Optional<Flow> flow(CheckedRow record, double factor) {
        // Both are asked, so that both kinds of problem are told.
        boolean oneBuyer = hasOneBuyer(record);
        boolean sound = isPositiveWhereItMust(record) && oneBuyer;
        OptionalInt from = units.find(record, "from_place");
        OptionalInt to = units.find(record, "to_place");
        boolean known =
                industries.contains(record.text("from_industry"))
                        && (!record.has("to_industry")
                                || industries.contains(record.text("to_industry")));
        if (!sound || !known || from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Flow(
                        from.getAsInt(),
                        industries.number(record.text("from_industry")),
                        to.getAsInt(),
                        record.has("to_industry")
                                ? OptionalInt.of(industries.number(record.text("to_industry")))
                                : OptionalInt.empty(),
                        record.findWord("use", FinalUse.class),
                        record.number("amount") * factor));
    }

    private boolean hasOneBuyer(CheckedRow record) {
        if (record.has("to_industry") != record.has("use")) {
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
                        ? PackMessage.BESIDE_INDUSTRY.of(record.text("to_industry"))
                        : PackMessage.NO_BUYER.of(),
                PackMessage.FILL_BUYER_OR_USE.of());
        return false;
    }

    private boolean isPositiveWhereItMust(CheckedRow record) {
        if (!record.has("to_industry") || record.number("amount") >= 0) {
            return true;
        }
        fault(
                record,
                FaultKind.NEGATIVE,
                "amount",
                PackMessage.NEGATIVE_FLOW.of(),
                PackMessage.CHECK_SIGN_OR_STOCKS.of());
        return false;
    }

    private void fault(
            CheckedRow record, FaultKind kind, String column, Message reason, Message remedy) {
        problems.error(
                TABLE,
                record.file(),
                new Fault(kind, record.line(), column, record.text(column), reason, remedy));
    }
}
