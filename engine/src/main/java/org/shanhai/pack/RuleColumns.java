package org.shanhai.pack;

import java.util.List;
import org.shanhai.message.Message;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;

/// Which columns a kind of rule needs, which it may have, and how their values must stand to one
/// another. What has no meaning is an error: a weight on a floor would be thought to count.
record RuleColumns(CheckedRow record, RuleIndicator indicator, Rule.Kind kind, Problems problems) {
    void check() {
        List<String> columns = List.of(columns().split(" "));
        for (String column : List.of("unless floor full weight start most unit".split(" "))) {
            require(column, columns.contains(column));
            boolean known = columns.contains(column) || columns.contains(column + "?");
            Message idle = RuleMessage.CELL_MEANINGLESS.of(what());
            faultIf(record.has(column) && !known, column, idle);
        }
        require("industry", kind == Rule.Kind.VETO && indicator == RuleIndicator.INDUSTRY);
        if (kind.givesMarks()) {
            checkMarks();
        }
        checkOrder();
    }

    private String columns() {
        String onFigure = indicator.isFigure() ? "floor unit?" : "";
        return switch (kind) {
            case FLOOR -> indicator == RuleIndicator.TOTAL_SCORE ? "floor" : "floor unit?";
            case WHERE -> "floor unit?";
            case SCORE -> "full weight start? unit? " + (isHigherBetter() ? "floor?" : "floor");
            case RATIO -> "full weight most? unit?";
            case JUDGED -> "weight?";
            case VETO -> indicator == RuleIndicator.MATTER ? "unless?" : onFigure;
        };
    }

    private boolean isHigherBetter() {
        return indicator.better() == RuleIndicator.Better.HIGHER;
    }

    private void require(String column, boolean needed) {
        faultIf(
                needed && !record.has(column) && !record.hasWrongCells(),
                column,
                RuleMessage.CELL_NEEDED.of(what()));
    }

    private Object what() {
        return kind == Rule.Kind.VETO || indicator == RuleIndicator.TOTAL_SCORE
                ? RuleMessage.KIND_ON.of(kind.key(), record.text("indicator"))
                : kind.key();
    }

    private void checkMarks() {
        double weight = record.findNumber("weight").orElse(Double.POSITIVE_INFINITY);
        boolean above = record.findNumber("start").orElse(0) > weight;
        Message marks = RuleMessage.START_ABOVE_MARKS.of(record.text("weight"));
        faultIf(!(weight > 0), "weight", RuleMessage.NO_MARKS.of());
        faultIf(weight > 0 && above, "start", marks);
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
        boolean higher = isHigherBetter();
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
