package org.shanhai.app.follow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.shanhai.app.admit.AdmissionWords;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.follow.Following;
import org.shanhai.follow.Kept;
import org.shanhai.follow.Promise;
import org.shanhai.region.Basis;

/// Promised against actual, by project and year, and what of promises has come.
final class PromisedTables {
    private final Following following;
    private final Sheet sheet;
    private final AdmissionWords words;
    private final FollowCells cells;

    PromisedTables(Following following, FollowCells cells) {
        this.following = following;
        this.cells = cells;
        sheet = cells.sheet();
        words = cells.words();
    }

    void find() {
        Map<Promise, List<String>> off = new LinkedHashMap<>();
        for (Kept kept : following.listOffCourse()) {
            off.computeIfAbsent(kept.promise(), promise -> new ArrayList<>()).add(told(kept));
        }
        int projects = (int) following.kept().stream().map(Kept::promise).distinct().count();
        if (!off.isEmpty()) {
            List<String> named = new ArrayList<>();
            off.forEach(
                    (promise, told) ->
                            named.add(
                                    sheet.say(
                                            "off.project", cells.name(promise), sheet.list(told))));
            sheet.find(
                    "off_course",
                    basis(following.listOffCourse()),
                    off.size(),
                    "promises",
                    off.size(),
                    projects,
                    sheet.list(named.stream().limit(FollowCells.NAMED).toList()),
                    Math.max(0, off.size() - FollowCells.NAMED));
        } else if (projects > 0) {
            sheet.find("on_course", basis(following.kept()), projects, "promises", projects);
        }
    }

    /// No firmer than what was to be expected.
    private static Basis basis(List<Kept> figures) {
        return figures.stream()
                .filter(kept -> kept.expected().isPresent())
                .map(Kept::basis)
                .reduce(Basis.REPORTED, Basis::and);
    }

    private String told(Kept kept) {
        return sheet.say(
                kept.expected().isPresent() ? "off.expected" : "off.exceeded",
                words.item(kept.figure()),
                Numbers.percent(kept.share()),
                Numbers.percent(kept.expected().orElse(1)));
    }

    void promises() {
        sheet.columns(following.kept())
                .cell("project", kept -> Cell.of(cells.name(kept.promise()), kept.promise().key()))
                .number("year", kept -> sheet.year(kept.year()))
                .cell("figure", kept -> Cell.of(words.item(kept.figure()), kept.figure().key()))
                .cell(
                        "state",
                        kept ->
                                Cell.of(
                                        sheet.say("state." + kept.state().key()),
                                        kept.state().key()))
                .number(
                        "promised",
                        kept ->
                                Cell.of(
                                        words.write(kept.figure(), kept.promised()),
                                        kept.promised()))
                .number(
                        "actual",
                        kept -> Cell.of(words.write(kept.figure(), kept.actual()), kept.actual()))
                .data("unit", Kind.TEXT, kept -> words.unit(kept.figure()))
                .number("share", kept -> cells.share(OptionalDouble.of(kept.share())))
                .number("expected", kept -> cells.share(kept.expected()))
                .cell(
                        "expected_basis",
                        kept ->
                                kept.expected().isPresent()
                                        ? sheet.basis(kept.basis())
                                        : Cell.unknown(""))
                .cell(
                        "source",
                        kept ->
                                kept.source().isEmpty()
                                        ? Cell.unknown("")
                                        : sheet.source(kept.source()))
                .add(
                        "promises",
                        sheet.say(
                                following.kept().isEmpty() ? "promises.none" : "promises.remark"));
    }

    void deliveries() {
        if (!following.deliveries().isEmpty()) {
            sheet.columns(following.deliveries())
                    .cell("figure", one -> Cell.of(words.item(one.figure()), one.figure().key()))
                    .cell(
                            "industry",
                            one ->
                                    one.industry().isEmpty()
                                            ? Cell.unknown(sheet.say("all_kinds"))
                                            : sheet.industry(one.industry()))
                    .number("n", one -> Cell.of(one.n()))
                    .number(
                            "promised",
                            one ->
                                    Cell.of(
                                            words.write(one.figure(), one.promised()),
                                            one.promised()))
                    .number(
                            "actual",
                            one -> Cell.of(words.write(one.figure(), one.actual()), one.actual()))
                    .data("unit", Kind.TEXT, one -> words.unit(one.figure()))
                    .number("share", one -> cells.share(OptionalDouble.of(one.rate())))
                    .number("youngest", one -> years(one.youngest()))
                    .number("oldest", one -> years(one.oldest()))
                    .add("delivered", sheet.say("delivered.remark"));
        }
    }

    private static Cell years(double years) {
        return Cell.of(String.format(Locale.ROOT, "%.1f", years), years);
    }

    void untold() {
        List<Answer.Item> items =
                following.untold().stream()
                        .map(promise -> new Answer.Item(cells.name(promise), promise.key()))
                        .toList();
        if (!items.isEmpty()) {
            sheet.add(new Answer.Items("untold", sheet.say("untold"), items));
        }
    }
}
