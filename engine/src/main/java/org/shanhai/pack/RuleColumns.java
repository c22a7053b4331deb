package org.shanhai.pack;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.shanhai.message.Message;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;

/// Which columns a kind of rule needs, which it may have, and how their values must stand to one
/// another. What has no meaning is an error: a weight on a floor would be thought to count.
record RuleColumns(CheckedRow record, RuleIndicator indicator, Rule.Kind kind, Problems problems) {
    private static final List<String> COLUMNS =
            List.of("unless", "floor", "full", "weight", "start", "most", "unit");

    private static final Map<Rule.Kind, Set<String>> NEEDED =
            Map.of(
                    Rule.Kind.FLOOR, Set.of("floor"),
                    Rule.Kind.WHERE, Set.of("floor"),
                    Rule.Kind.SCORE, Set.of("full", "weight"),
                    Rule.Kind.RATIO, Set.of("full", "weight"));

    /// Beside those that are needed; for vetoes the indicator decides.
    private static final Map<Rule.Kind, Set<String>> ALLOWED =
            Map.of(
                    Rule.Kind.FLOOR, Set.of("unit"),
                    Rule.Kind.WHERE, Set.of("unit"),
                    Rule.Kind.SCORE, Set.of("floor", "start", "unit"),
                    Rule.Kind.RATIO, Set.of("most", "unit"),
                    Rule.Kind.JUDGED, Set.of("weight"));

    void check() {
        for (String column : COLUMNS) {
            boolean has = record.has(column);
            faultIf(
                    needs(column) && !has && !record.hasWrongCells(),
                    column,
                    RuleMessage.CELL_NEEDED.of(what()));
            faultIf(
                    has && !allows(column) && !needs(column),
                    column,
                    RuleMessage.CELL_MEANINGLESS.of(what()));
        }
        checkList();
        if (kind.givesMarks()) {
            checkMarks();
        }
        checkOrder();
    }

    private Object what() {
        String kind = this.kind.key();
        return this.kind == Rule.Kind.VETO
                ? RuleMessage.KIND_ON.of(kind, record.text("indicator"))
                : indicator == RuleIndicator.TOTAL_SCORE
                        ? RuleMessage.KIND_ON.of(kind, indicator.key())
                        : kind;
    }

    private boolean needs(String column) {
        boolean needsFloor =
                kind == Rule.Kind.VETO && indicator.isFigure()
                        || kind == Rule.Kind.SCORE
                                && indicator.better() != RuleIndicator.Better.HIGHER;
        return NEEDED.getOrDefault(kind, Set.of()).contains(column)
                || needsFloor && column.equals("floor");
    }

    private boolean allows(String column) {
        boolean inVeto =
                indicator == RuleIndicator.MATTER
                        ? column.equals("unless")
                        : indicator.isFigure() && column.equals("unit");
        return kind == Rule.Kind.VETO
                ? inVeto
                : ALLOWED.getOrDefault(kind, Set.of()).contains(column)
                        && !(kind == Rule.Kind.FLOOR && indicator == RuleIndicator.TOTAL_SCORE);
    }

    private void checkList() {
        faultIf(
                kind == Rule.Kind.VETO
                        && indicator == RuleIndicator.INDUSTRY
                        && !record.has("industry")
                        && !record.hasWrongCells(),
                "industry",
                RuleMessage.CELL_NEEDED.of(what()));
    }

    private void checkMarks() {
        OptionalDouble weight = record.findNumber("weight");
        boolean none = weight.isPresent() && !(weight.getAsDouble() > 0);
        faultIf(none, "weight", RuleMessage.NO_MARKS.of());
        faultIf(
                !none
                        && weight.isPresent()
                        && record.findNumber("start").orElse(0) > weight.getAsDouble(),
                "start",
                RuleMessage.START_ABOVE_MARKS.of(record.text("weight")));
        faultIf(
                record.has("start") && !record.has("floor") && !record.hasWrongCells(),
                "start",
                RuleMessage.START_NEEDS_FLOOR.of());
        faultIf(
                kind == Rule.Kind.RATIO && !(record.findNumber("full").orElse(1) > 0),
                "full",
                RuleMessage.NOT_DIVISIBLE_BY.of());
    }

    private void checkOrder() {
        boolean higher = indicator.better() == RuleIndicator.Better.HIGHER;
        double full = record.findNumber("full").orElse(0);
        double floor = record.findNumber("floor").orElse(full);
        faultIf(
                kind == Rule.Kind.SCORE
                        && record.has("full")
                        && (higher ? floor > full : floor < full),
                "floor",
                (higher ? RuleMessage.ABOVE_FULL : RuleMessage.BELOW_FULL).of(record.text("full")));
    }

    private void faultIf(boolean wrong, String column, Message message) {
        if (wrong) {
            problems.error(record, column, message);
        }
    }
}
