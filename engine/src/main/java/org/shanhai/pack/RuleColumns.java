package org.shanhai.pack;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.shanhai.message.Message;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.FaultKind;
import org.shanhai.pack.table.Schemas;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;

/// Which columns a kind of rule needs, which it may have, and how their values must stand to one
/// another. What has no meaning is an error: a weight on a floor would be thought to count.
record RuleColumns(CheckedRow record, RuleIndicator indicator, Rule.Kind kind, Problems problems) {
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

    void check() {
        Set<Cell> needed = needed();
        Set<Cell> allowed = allowed();
        for (Cell cell : Cell.values()) {
            String column = cell.column();
            if (needed.contains(cell) && !record.has(column) && !record.hasWrongCells()) {
                fault(
                        FaultKind.COLUMN_NEEDED,
                        column,
                        RuleMessage.CELL_NEEDED.of(what()),
                        RuleMessage.FILL_OR_OTHER_KIND.of());
            } else if (record.has(column) && !allowed.contains(cell) && !needed.contains(cell)) {
                fault(
                        FaultKind.COLUMN_IDLE,
                        column,
                        RuleMessage.CELL_MEANINGLESS.of(what()),
                        RuleMessage.EMPTY_OR_OTHER_KIND.of());
            }
        }
        checkList();
        checkMarks();
        checkOrder();
    }

    private Message what() {
        String kind = this.kind.key();
        return this.kind == Rule.Kind.VETO
                ? RuleMessage.KIND_ON.of(kind, record.text("indicator"))
                : indicator == RuleIndicator.TOTAL_SCORE
                        ? RuleMessage.KIND_ON.of(kind, indicator.key())
                        : RuleMessage.KIND.of(kind);
    }

    private Set<Cell> needed() {
        return switch (kind) {
            case VETO -> indicator.isFigure() ? EnumSet.of(Cell.FLOOR) : EnumSet.noneOf(Cell.class);
            case FLOOR, WHERE -> EnumSet.of(Cell.FLOOR);
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
            case WHERE -> EnumSet.of(Cell.UNIT);
        };
    }

    private void checkList() {
        if (kind == Rule.Kind.VETO
                && indicator == RuleIndicator.INDUSTRY
                && !record.has("industry")
                && !record.has("words")
                && !record.hasWrongCells()) {
            fault(
                    FaultKind.VETO_ALL,
                    "industry",
                    RuleMessage.ALL_REJECTED.of(),
                    RuleMessage.FILL_INDUSTRY_OR_WORDS.of());
        }
        if (record.has("unless") && !record.has("words") && !record.hasWrongCells()) {
            fault(
                    FaultKind.UNLESS,
                    "unless",
                    RuleMessage.NO_WORDS_TO_CLEAR.of(),
                    RuleMessage.FILL_WORDS.of());
        }
    }

    private void checkMarks() {
        if (!kind.givesMarks()) {
            return;
        }
        if (record.has("weight") && !(record.number("weight") > 0)) {
            fault(
                    FaultKind.WEIGHT,
                    "weight",
                    RuleMessage.NO_MARKS.of(),
                    RuleMessage.GIVE_MARKS.of());
        } else if (record.has("start")
                && record.has("weight")
                && record.number("start") > record.number("weight")) {
            fault(
                    FaultKind.START,
                    "start",
                    RuleMessage.START_ABOVE_MARKS.of(record.text("weight")),
                    RuleMessage.MARKS_RISE_FROM_START.of());
        }
        if (record.has("start") && !record.has("floor") && !record.hasWrongCells()) {
            fault(
                    FaultKind.START,
                    "start",
                    RuleMessage.START_NEEDS_FLOOR.of(),
                    RuleMessage.FILL_FLOOR.of());
        }
        if (kind == Rule.Kind.RATIO && record.has("full") && !(record.number("full") > 0)) {
            fault(
                    FaultKind.BENCHMARK,
                    "full",
                    RuleMessage.NOT_DIVISIBLE_BY.of(),
                    RuleMessage.GIVE_BENCHMARK.of());
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
                    FaultKind.FLOOR_ABOVE_FULL,
                    "floor",
                    higher
                            ? RuleMessage.ABOVE_FULL.of(record.text("full"))
                            : RuleMessage.BELOW_FULL.of(record.text("full")),
                    RuleMessage.MARKS_RISE.of());
        }
    }

    private void fault(FaultKind fault, String column, Message message, Message remedy) {
        problems.error(
                Schemas.RULES,
                record.file(),
                new Fault(fault, record.line(), column, record.text(column), message, remedy));
    }
}
