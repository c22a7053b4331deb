package org.shanhai.app.follow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.admit.AdmissionWords;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.answer.Within;
import org.shanhai.app.text.Numbers;
import org.shanhai.follow.Follow;
import org.shanhai.follow.Following;
import org.shanhai.follow.Rated;
import org.shanhai.follow.Rated.YearlyClass;
import org.shanhai.region.Basis;
import org.shanhai.region.Rule;
import org.shanhai.region.Ruleset;

/// The firms of a year: their classes, who cannot be rated, and who is on a watch-list.
final class ClassTables {
    private final Following following;
    private final Sheet sheet;
    private final AdmissionWords words;

    ClassTables(Following following, FollowCells cells) {
        this.following = following;
        sheet = cells.sheet();
        words = cells.words();
    }

    void find() {
        if (following.form().isPresent()) {
            sheet.find(
                    FollowSheet.CLASSES,
                    following.form().get().basis(),
                    following.rated().size(),
                    FollowSheet.CLASSES,
                    Integer.toString(following.year()),
                    following.rated().size(),
                    count(YearlyClass.A),
                    count(YearlyClass.B),
                    count(YearlyClass.C),
                    count(YearlyClass.D),
                    count(YearlyClass.T),
                    words.name(following.ruleset().orElseThrow()));
        }
        int listed =
                (int) following.rated().stream().filter(one -> !one.watched().isEmpty()).count();
        if (listed > 0) {
            sheet.find(
                    "watched",
                    Basis.REPORTED,
                    listed,
                    "watched",
                    listed,
                    sheet.list(
                            following.rated().stream()
                                    .filter(one -> !one.watched().isEmpty())
                                    .limit(FollowCells.NAMED)
                                    .map(one -> one.actual().name())
                                    .toList()),
                    Math.max(0, listed - FollowCells.NAMED));
        }
    }

    private long count(YearlyClass asked) {
        return following.rated().stream().filter(one -> one.yearlyClass() == asked).count();
    }

    void classes() {
        String remark =
                following
                        .form()
                        .map(
                                form ->
                                        sheet.say(
                                                "classes.remark",
                                                Numbers.percent(form.shareA()),
                                                Numbers.percent(form.shareB()),
                                                Numbers.percent(form.shareC()),
                                                sheet.basis(form.basis()).text(),
                                                sheet.source(form.source()).text()))
                        .orElseGet(() -> sheet.say("classes.none"));
        List<String> left =
                following.form().stream()
                        .flatMap(form -> form.notCounted().stream())
                        .map(key -> sheet.say("not_counted." + key))
                        .toList();
        sheet.columns(rated(one -> one.yearlyClass() != YearlyClass.T))
                .number("rank", one -> Cell.of(one.rank().orElseThrow()))
                .cell("enterprise", ClassTables::enterprise)
                .text("class", one -> one.yearlyClass().key())
                .number("marks", one -> FollowCells.marks(one.marks()))
                .number("to_next", one -> FollowCells.marks(one.toNext()))
                .cell(
                        "lift",
                        one ->
                                one.nearest()
                                        .map(lift -> new Cell(lift(lift), lift.figure().key()))
                                        .orElseGet(() -> Cell.unknown("")))
                .column("industry", Kind.INDUSTRY, one -> sheet.industry(one.actual().industry()))
                .add(
                        FollowSheet.CLASSES,
                        left.isEmpty()
                                ? remark
                                : String.join(
                                        sheet.words().get("text.between_sentences"),
                                        remark,
                                        sheet.say("not_counted", sheet.list(left))));
    }

    private List<Rated> rated(Predicate<Rated> which) {
        return following.rated().stream().filter(which).toList();
    }

    private static Cell enterprise(Rated one) {
        return Cell.of(one.actual().name(), one.actual().key());
    }

    /// By which else they could be rated, for who offers a choice.
    void rulesets() {
        List<Ruleset> others =
                sheet.region().rulesets().stream()
                        .filter(one -> Follow.findForm(sheet.region(), one).isPresent())
                        .toList();
        sheet.add(
                sheet.columns(others)
                        .labelled(
                                "ruleset",
                                "",
                                Kind.TEXT,
                                one -> Cell.of(words.name(one), one.key()))
                        .data("rulesets"));
    }

    private String lift(Rated.Lift lift) {
        return sheet.say(
                lift.to() > lift.from() ? "lift.more" : "lift.less",
                words.item(lift.figure()),
                words.write(lift.figure(), lift.from()),
                words.write(lift.figure(), lift.to()));
    }

    void notRated() {
        sheet.columns(rated(one -> one.yearlyClass() == YearlyClass.T))
                .cell("enterprise", ClassTables::enterprise)
                .text("class", one -> one.yearlyClass().key())
                .cell("lacking", this::lacking)
                .addAny("not_rated");
    }

    private Cell lacking(Rated one) {
        List<String> keys = one.lacking().stream().map(item -> item.key()).toList();
        return Cell.of(
                keys.isEmpty() ? sheet.say("no_benchmark") : words.items(one.lacking()), keys);
    }

    void watched() {
        sheet.columns(Within.each(following.rated(), Rated::watched))
                .cell("enterprise", row -> enterprise(row.whole()))
                .cell(
                        "list",
                        row ->
                                Cell.of(
                                        sheet.pick(row.part().name(), row.part().nameLocal()),
                                        row.part().ruleset()))
                .cell("missed", row -> missed(row.part()))
                .addAny("watched");
    }

    private Cell missed(Rated.Watched list) {
        List<String> texts = new ArrayList<>();
        List<Map<String, @Nullable Object>> json = new ArrayList<>();
        for (Rated.Missed one : list.missed()) {
            Rule rule = one.rule();
            texts.add(
                    sheet.say(
                            "missed.one",
                            words.name(rule),
                            words.write(rule, one.value()),
                            words.write(rule, rule.floor().orElse(0))));
            json.add(
                    JsonObject.of(
                            "indicator",
                            rule.indicatorKey(),
                            "value",
                            Cell.number(one.value()),
                            "floor",
                            Cell.number(rule.floor().orElse(0)),
                            "unit",
                            rule.canonicalUnit(sheet.region().currency())));
        }
        return new Cell(sheet.list(texts), json);
    }
}
