package org.shanhai.app.follow;

import java.util.List;
import java.util.OptionalDouble;
import org.shanhai.app.admit.AdmissionWords;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.follow.Rated;
import org.shanhai.follow.Rated.YearlyClass;
import org.shanhai.region.Rule;

/// One firm: its marks line by line, and what would lift its class.
final class FirmSheet {
    private final Rated one;
    private final Sheet sheet;
    private final AdmissionWords words;
    private final FollowCells cells;

    FirmSheet(Rated one, FollowCells cells) {
        this.one = one;
        this.cells = cells;
        sheet = cells.sheet();
        words = cells.words();
    }

    Answer answer() {
        sheet.add(
                new Answer.Fields(
                        "enterprise",
                        one.actual().name(),
                        List.of(
                                sheet.field("key", Cell.of(one.actual().key())),
                                sheet.field("year", sheet.year(one.actual().year())),
                                sheet.field("class", Cell.of(one.yearlyClass().key())),
                                sheet.field("marks", FollowCells.marks(one.marks())),
                                sheet.field(
                                        "rank",
                                        one.rank().isPresent()
                                                ? Cell.of(one.rank().getAsInt())
                                                : Cell.unknown("")),
                                sheet.field("to_next", FollowCells.marks(one.toNext())),
                                sheet.field("industry", sheet.industry(one.actual().industry())))));
        lines();
        lifts();
        if (!one.lacking().isEmpty()) {
            sheet.add(
                    new Answer.Items(
                            "lacking",
                            sheet.say("lacking"),
                            one.lacking().stream()
                                    .map(item -> new Answer.Item(words.item(item), item.key()))
                                    .toList()));
        }
        return sheet.cited(
                sheet.say(
                        "firm.title",
                        one.actual().name(),
                        one.yearlyClass().key(),
                        Integer.toString(one.actual().year())));
    }

    private void lines() {
        sheet.columns(one.lines())
                .cell(
                        "indicator",
                        line -> Cell.of(words.name(line.rule()), line.rule().indicatorKey()))
                .number("value", line -> value(line.rule(), line.value()))
                .number("benchmark", line -> value(line.rule(), line.benchmark()))
                .data(
                        "unit",
                        Kind.TEXT,
                        line -> line.rule().canonicalUnit(sheet.region().currency()))
                .number(
                        "weight",
                        line -> FollowCells.marks(OptionalDouble.of(line.rule().weight())))
                .number("marks", line -> FollowCells.marks(line.marks()))
                .cell(
                        "how",
                        line ->
                                Cell.of(
                                        line.mean() ? sheet.say("mean") : "",
                                        line.mean() ? "mean" : "own"))
                .source(line -> line.rule().source())
                .add("lines");
    }

    private Cell value(Rule rule, OptionalDouble value) {
        return value.isPresent()
                ? Cell.of(words.write(rule, value.getAsDouble()), value.getAsDouble())
                : sheet.notKnown();
    }

    private void lifts() {
        sheet.columns(one.lifts())
                .cell("figure", lift -> Cell.of(words.item(lift.figure()), lift.figure().key()))
                .number(
                        "from",
                        lift -> Cell.of(words.write(lift.figure(), lift.from()), lift.from()))
                .number("to", lift -> Cell.of(words.write(lift.figure(), lift.to()), lift.to()))
                .data("unit", Kind.TEXT, lift -> words.unit(lift.figure()))
                .number(
                        "change",
                        lift -> cells.share(OptionalDouble.of(lift.to() / lift.from() - 1)))
                .cell("by", lift -> Cell.of(words.name(lift.rule()), lift.rule().indicatorKey()))
                .add(
                        "lifts",
                        sheet.say(
                                one.yearlyClass() == YearlyClass.A
                                        ? "lifts.best"
                                        : one.lifts().isEmpty() ? "lifts.none" : "lifts.remark"));
    }
}
