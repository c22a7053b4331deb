package org.shanhai.app.follow;

import java.util.List;
import java.util.OptionalDouble;
import org.shanhai.admit.Condition;
import org.shanhai.app.admit.AdmissionWords;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Words;
import org.shanhai.follow.DueDate;
import org.shanhai.follow.Following;
import org.shanhai.follow.Promise;
import org.shanhai.region.Basis;
import org.shanhai.region.Matter;

/// Conditions of contracts, and when they are due.
final class DueTable {
    private final Following following;
    private final Sheet sheet;
    private final AdmissionWords words;
    private final FollowCells cells;

    DueTable(Following following, FollowCells cells) {
        this.following = following;
        this.cells = cells;
        sheet = cells.sheet();
        words = cells.words();
    }

    void find() {
        List<DueDate> pressing =
                following.dues().stream()
                        .filter(
                                due ->
                                        due.state() == DueDate.State.MISSED
                                                || due.state() == DueDate.State.OVERDUE)
                        .toList();
        if (!pressing.isEmpty()) {
            sheet.find(
                    "past_due",
                    Basis.REPORTED,
                    pressing.size(),
                    "due_dates",
                    pressing.size(),
                    sheet.list(
                            pressing.stream()
                                    .limit(FollowCells.NAMED)
                                    .map(
                                            due ->
                                                    sheet.say(
                                                            "past_due.one",
                                                            cells.name(due.promise()),
                                                            condition(due),
                                                            due.condition()
                                                                    .due()
                                                                    .orElseThrow()
                                                                    .toString()))
                                    .toList()),
                    Math.max(0, pressing.size() - FollowCells.NAMED));
        }
    }

    void table() {
        sheet.columns(following.dues())
                .cell("project", due -> Cell.of(cells.name(due.promise()), due.promise().key()))
                .cell("condition", due -> Cell.of(condition(due), due.condition().about()))
                .cell(
                        "state",
                        due -> Cell.of(sheet.say("due." + due.state().key()), due.state().key()))
                .number("asked", due -> number(due.condition().number(), due))
                .number("actual", due -> number(due.actual(), due))
                .data("unit", Kind.TEXT, due -> due.condition().unit())
                .number("year", due -> sheet.year(due.year()))
                .cell(
                        "due",
                        due ->
                                due.condition()
                                        .due()
                                        .map(date -> Cell.of(date.toString()))
                                        .orElseGet(() -> Cell.unknown("")))
                .add("due_dates", following.dues().isEmpty() ? sheet.say("due_dates.none") : "");
    }

    private String condition(DueDate due) {
        Promise.Condition condition = due.condition();
        String item = "admit.item." + condition.about();
        String clause = "follow.clause." + condition.about();
        Words all = words.words();
        if (all.has(clause)) {
            return all.get(clause);
        }
        // What is asked is the quota, not that the limit be passed.
        return due.rule()
                .map(
                        rule ->
                                condition.kind().equals(Condition.Kind.PERMIT.key())
                                        ? all.get("admit.condition.quota", words.limited(rule))
                                        : words.name(rule))
                .or(
                        () ->
                                words.region().all(Matter.class).stream()
                                        .filter(each -> each.key().equals(condition.about()))
                                        .findFirst()
                                        .map(each -> all.pick(each.name(), each.nameLocal())))
                .orElseGet(() -> all.has(item) ? all.get(item) : condition.about());
    }

    private Cell number(OptionalDouble number, DueDate due) {
        if (number.isEmpty()) {
            return Cell.unknown("");
        }
        double value = number.getAsDouble();
        return Cell.of(
                due.rule()
                        .filter(rule -> rule.floor().isPresent() || rule.full().isPresent())
                        .map(rule -> words.write(rule, value))
                        .orElseGet(() -> sheet.figures().write(value, due.condition().unit())),
                value);
    }
}
