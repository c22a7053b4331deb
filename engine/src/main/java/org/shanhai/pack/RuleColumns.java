package org.shanhai.pack;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.Schemas;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;

/// Which columns a kind of rule needs, which it may have, and how their values must stand to one
/// another. What has no meaning is an error: a weight on a floor would be thought to count.
final class RuleColumns {
    private final CheckedRow record;
    private final RuleIndicator indicator;
    private final Rule.Kind kind;
    private final Problems problems;

    private enum Cell {
        WORDS,
        UNLESS,
        FLOOR,
        FULL,
        WEIGHT,
        START,
        MOST,
        UNIT;

        String column() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    RuleColumns(CheckedRow record, RuleIndicator indicator, Rule.Kind kind, Problems problems) {
        this.record = record;
        this.indicator = indicator;
        this.kind = kind;
        this.problems = problems;
    }

    void check() {
        Set<Cell> needed = needed();
        Set<Cell> allowed = allowed();
        for (Cell cell : Cell.values()) {
            String column = cell.column();
            if (needed.contains(cell) && !record.has(column) && !record.hasWrongCells()) {
                fault(
                        "column-needed",
                        column,
                        "The cell is empty, but a %s needs it.".formatted(what()),
                        "Fill it, or choose another kind.");
            } else if (record.has(column) && !allowed.contains(cell) && !needed.contains(cell)) {
                fault(
                        "column-idle",
                        column,
                        "has no meaning for a %s.".formatted(what()),
                        "Leave it empty, or choose another kind.");
            }
        }
        checkList();
        checkMarks();
        checkOrder();
    }

    private String what() {
        return kind == Rule.Kind.VETO
                ? "veto on " + record.text("indicator")
                : kind.key() + (indicator == RuleIndicator.TOTAL_SCORE ? " on total_score" : "");
    }

    private Set<Cell> needed() {
        return switch (kind) {
            case VETO -> indicator.isFigure() ? EnumSet.of(Cell.FLOOR) : EnumSet.noneOf(Cell.class);
            case FLOOR -> EnumSet.of(Cell.FLOOR);
            case SCORE ->
                    indicator.better() == RuleIndicator.Better.HIGHER
                            ? EnumSet.of(Cell.FULL, Cell.WEIGHT)
                            : EnumSet.of(Cell.FLOOR, Cell.FULL, Cell.WEIGHT);
            case RATIO -> EnumSet.of(Cell.FULL, Cell.WEIGHT);
            case JUDGED -> EnumSet.noneOf(Cell.class);
        };
    }

    private Set<Cell> allowed() {
        return switch (kind) {
            case VETO ->
                    indicator == RuleIndicator.INDUSTRY
                            ? EnumSet.of(Cell.WORDS, Cell.UNLESS)
                            : indicator.isFigure()
                                    ? EnumSet.of(Cell.UNIT)
                                    : EnumSet.noneOf(Cell.class);
            case FLOOR ->
                    indicator == RuleIndicator.TOTAL_SCORE
                            ? EnumSet.noneOf(Cell.class)
                            : EnumSet.of(Cell.UNIT);
            case SCORE -> EnumSet.of(Cell.FLOOR, Cell.START, Cell.UNIT);
            case RATIO -> EnumSet.of(Cell.MOST, Cell.UNIT);
            case JUDGED -> EnumSet.of(Cell.WEIGHT);
        };
    }

    private void checkList() {
        if (kind == Rule.Kind.VETO
                && indicator == RuleIndicator.INDUSTRY
                && !record.has("industry")
                && !record.has("words")
                && !record.hasWrongCells()) {
            fault(
                    "veto-all",
                    "industry",
                    "Neither an industry nor words are given: every project would be rejected.",
                    "Fill industry, words, or both.");
        }
        if (record.has("unless") && !record.has("words") && !record.hasWrongCells()) {
            fault("unless", "unless", "clears words, but there are none.", "Fill words.");
        }
    }

    private void checkMarks() {
        if (!kind.givesMarks()) {
            return;
        }
        if (record.has("weight") && !(record.number("weight") > 0)) {
            fault("weight", "weight", "gives no marks.", "Give the full marks, above 0.");
        } else if (record.has("start")
                && record.has("weight")
                && record.number("start") > record.number("weight")) {
            fault(
                    "start",
                    "start",
                    "is more than the full marks (%s).".formatted(record.text("weight")),
                    "The marks rise from start, at the floor, to weight, at full.");
        }
        if (record.has("start") && !record.has("floor") && !record.hasWrongCells()) {
            fault("start", "start", "needs a floor at which it is given.", "Fill floor, as 0.");
        }
        if (kind == Rule.Kind.RATIO && record.has("full") && !(record.number("full") > 0)) {
            fault("benchmark", "full", "cannot be divided by.", "Give a benchmark above 0.");
        }
    }

    private void checkOrder() {
        if (kind != Rule.Kind.SCORE || !record.has("floor") || !record.has("full")) {
            return;
        }
        double floor = record.number("floor");
        double full = record.number("full");
        boolean higher = indicator.better() == RuleIndicator.Better.HIGHER;
        if (higher ? floor > full : floor < full) {
            fault(
                    "floor-above-full",
                    "floor",
                    higher
                            ? "is above the value for full marks (%s)."
                                    .formatted(record.text("full"))
                            : "is below the value for full marks (%s), where less is better."
                                    .formatted(record.text("full")),
                    "Marks rise from floor to full; swap them, or mend one.");
        }
    }

    private void fault(String fault, String column, String message, String remedy) {
        problems.error(
                Schemas.RULES,
                record.file(),
                new Fault(fault, record.line(), column, record.text(column), message, remedy));
    }
}
