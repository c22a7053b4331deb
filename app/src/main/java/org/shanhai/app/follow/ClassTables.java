package org.shanhai.app.follow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.admit.AdmissionWords;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.follow.Follow;
import org.shanhai.follow.Following;
import org.shanhai.follow.Rated;
import org.shanhai.follow.Rated.YearlyClass;
import org.shanhai.region.Basis;
import org.shanhai.region.Rule;

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
        List<List<Cell>> rows = new ArrayList<>();
        for (Rated one : following.rated()) {
            if (one.yearlyClass() == YearlyClass.T) {
                continue;
            }
            rows.add(
                    List.of(
                            Cell.of(one.rank().orElseThrow()),
                            Cell.of(one.actual().name(), one.actual().key()),
                            Cell.of(one.yearlyClass().key()),
                            FollowCells.marks(one.marks()),
                            FollowCells.marks(one.toNext()),
                            one.nearest()
                                    .map(lift -> new Cell(lift(lift), lift.figure().key()))
                                    .orElseGet(() -> Cell.unknown("")),
                            sheet.industry(one.actual().industry())));
        }
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
        sheet.add(
                FollowSheet.CLASSES,
                List.of(
                        sheet.right("rank"),
                        sheet.left("enterprise"),
                        sheet.left("class"),
                        sheet.right("marks"),
                        sheet.right("to_next"),
                        sheet.left("lift"),
                        sheet.left("industry")),
                rows,
                left.isEmpty()
                        ? remark
                        : String.join(
                                sheet.words().get("text.between_sentences"),
                                remark,
                                sheet.say("not_counted", sheet.list(left))));
    }

    /// By which else they could be rated, for who offers a choice.
    void rulesets() {
        sheet.add(
                new Answer.Table(
                        "rulesets",
                        "",
                        List.of(new Answer.Column("ruleset", "", false)),
                        sheet.region().rulesets().stream()
                                .filter(one -> Follow.findForm(sheet.region(), one).isPresent())
                                .map(one -> List.of(Cell.of(words.name(one), one.key())))
                                .toList(),
                        "",
                        Answer.Layout.DATA));
    }

    private String lift(Rated.Lift lift) {
        return sheet.say(
                lift.to() > lift.from() ? "lift.more" : "lift.less",
                words.item(lift.figure()),
                words.write(lift.figure(), lift.from()),
                words.write(lift.figure(), lift.to()));
    }

    void notRated() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Rated one : following.rated()) {
            if (one.yearlyClass() == YearlyClass.T) {
                List<String> keys = one.lacking().stream().map(item -> item.key()).toList();
                rows.add(
                        List.of(
                                Cell.of(one.actual().name(), one.actual().key()),
                                Cell.of(one.yearlyClass().key()),
                                Cell.of(
                                        keys.isEmpty()
                                                ? sheet.say("no_benchmark")
                                                : words.items(one.lacking()),
                                        keys)));
            }
        }
        if (!rows.isEmpty()) {
            sheet.add(
                    "not_rated",
                    List.of(sheet.left("enterprise"), sheet.left("class"), sheet.left("lacking")),
                    rows,
                    "");
        }
    }

    void watched() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Rated one : following.rated()) {
            for (Rated.Watched list : one.watched()) {
                rows.add(
                        List.of(
                                Cell.of(one.actual().name(), one.actual().key()),
                                Cell.of(sheet.pick(list.name(), list.nameLocal()), list.ruleset()),
                                missed(list)));
            }
        }
        if (!rows.isEmpty()) {
            sheet.add(
                    "watched",
                    List.of(sheet.left("enterprise"), sheet.left("list"), sheet.left("missed")),
                    rows,
                    "");
        }
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
