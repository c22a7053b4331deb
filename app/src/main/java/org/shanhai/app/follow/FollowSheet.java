package org.shanhai.app.follow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.admit.AdmissionWords;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.app.text.Words;
import org.shanhai.follow.Delivery;
import org.shanhai.follow.DueDate;
import org.shanhai.follow.Following;
import org.shanhai.follow.Kept;
import org.shanhai.follow.Promise;
import org.shanhai.follow.Rated;
import org.shanhai.follow.Rated.YearlyClass;
import org.shanhai.region.Basis;
import org.shanhai.region.Region;
import org.shanhai.region.Rule;

/// Promised against actual, due dates, and the firms of a year in classes.
public final class FollowSheet {
    /// The table of firms in classes.
    public static final String CLASSES = "classes";

    private static final int NAMED = 3;

    private final Sheet sheet;
    private final AdmissionWords words;
    private final Following following;

    private FollowSheet(Region region, Following following, Words words) {
        sheet = new Sheet(region, words, "follow.");
        this.words = new AdmissionWords(region, words);
        this.following = following;
    }

    /// @param of whose firms and projects they are: a zone, or a file
    public static Answer of(Region region, Following following, String of, Words words) {
        return new FollowSheet(region, following, words).answer(of);
    }

    private Answer answer(String of) {
        findings();
        promised();
        dues();
        classes();
        notRated();
        watched();
        deliveries();
        untold();
        return sheet.cited(sheet.say("title", of));
    }

    private void findings() {
        List<Kept> off = following.listOffCourse();
        int projects = (int) following.kept().stream().map(Kept::promise).distinct().count();
        int astray = (int) off.stream().map(Kept::promise).distinct().count();
        if (!off.isEmpty()) {
            sheet.find(
                    "off_course",
                    Basis.REPORTED,
                    astray,
                    "promises",
                    astray,
                    projects,
                    sheet.list(off.stream().limit(NAMED).map(this::told).toList()),
                    Math.max(0, off.size() - NAMED));
        } else if (projects > 0) {
            sheet.find("on_course", Basis.REPORTED, projects, "promises", projects);
        }
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
                                    .limit(NAMED)
                                    .map(
                                            due ->
                                                    sheet.say(
                                                            "past_due.one",
                                                            name(due.promise()),
                                                            condition(due.condition()),
                                                            due.condition()
                                                                    .due()
                                                                    .orElseThrow()
                                                                    .toString()))
                                    .toList()),
                    Math.max(0, pressing.size() - NAMED));
        }
        if (following.form().isPresent()) {
            sheet.find(
                    CLASSES,
                    following.form().get().basis(),
                    following.rated().size(),
                    CLASSES,
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
                                    .limit(NAMED)
                                    .map(one -> one.actual().name())
                                    .toList()),
                    Math.max(0, listed - NAMED));
        }
    }

    private long count(YearlyClass asked) {
        return following.rated().stream().filter(one -> one.yearlyClass() == asked).count();
    }

    private String told(Kept kept) {
        return sheet.say(
                kept.expected().isPresent() ? "off.expected" : "off.exceeded",
                name(kept.promise()),
                words.item(kept.figure()),
                Numbers.percent(kept.share()),
                Numbers.percent(kept.expected().orElse(1)));
    }

    private String name(Promise promise) {
        String name = sheet.pick(promise.name(), promise.nameLocal());
        return name.isEmpty() ? promise.key() : name;
    }

    private void promised() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Kept kept : following.kept()) {
            String unit = words.unit(kept.figure());
            rows.add(
                    List.of(
                            Cell.of(name(kept.promise()), kept.promise().key()),
                            sheet.year(kept.year()),
                            Cell.of(words.item(kept.figure()), kept.figure().key()),
                            Cell.of(sheet.say("state." + kept.state().key()), kept.state().key()),
                            Cell.of(words.write(kept.figure(), kept.promised()), kept.promised()),
                            Cell.of(words.write(kept.figure(), kept.actual()), kept.actual()),
                            Cell.of("", unit),
                            share(OptionalDouble.of(kept.share())),
                            share(kept.expected()),
                            Cell.of(
                                    kept.expected().isPresent()
                                            ? sheet.basis(kept.basis()).text()
                                            : "",
                                    kept.basis().key()),
                            kept.source().isEmpty()
                                    ? Cell.unknown("")
                                    : sheet.source(kept.source())));
        }
        sheet.add(
                "promises",
                List.of(
                        sheet.left("project"),
                        sheet.right("year"),
                        sheet.left("figure"),
                        sheet.left("state"),
                        sheet.right("promised"),
                        sheet.right("actual"),
                        new Answer.Column("unit", "", false),
                        sheet.right("share"),
                        sheet.right("expected"),
                        sheet.left("expected_basis"),
                        sheet.left("source")),
                rows,
                sheet.say(rows.isEmpty() ? "promises.none" : "promises.remark"));
    }

    private Cell share(OptionalDouble part) {
        return part.isPresent()
                ? Cell.of(Numbers.percent(part.getAsDouble()), part.getAsDouble())
                : Cell.unknown("");
    }

    private String condition(Promise.Condition condition) {
        String item = "admit.item." + condition.about();
        String clause = "follow.clause." + condition.about();
        Words all = words.words();
        if (all.has(clause)) {
            return all.get(clause);
        }
        return findRule(condition)
                .map(words::name)
                .orElseGet(() -> all.has(item) ? all.get(item) : condition.about());
    }

    /// A rule of the region on the same matter, for how it is called and written.
    private Optional<Rule> findRule(Promise.Condition condition) {
        return sheet.region().rulesets().stream()
                .flatMap(ruleset -> ruleset.rules().stream())
                .filter(rule -> rule.indicatorKey().equals(condition.about()))
                .filter(rule -> rule.floor().isPresent() || rule.full().isPresent())
                .findFirst()
                .or(
                        () ->
                                sheet.region().rulesets().stream()
                                        .flatMap(ruleset -> ruleset.rules().stream())
                                        .filter(
                                                rule ->
                                                        rule.indicatorKey()
                                                                .equals(condition.about()))
                                        .findFirst());
    }

    private Cell number(OptionalDouble number, Promise.Condition condition) {
        if (number.isEmpty()) {
            return Cell.unknown("");
        }
        double value = number.getAsDouble();
        return Cell.of(
                findRule(condition)
                        .filter(rule -> rule.floor().isPresent() || rule.full().isPresent())
                        .map(rule -> words.write(rule, value))
                        .orElseGet(() -> sheet.figures().write(value, condition.unit())),
                value);
    }

    private void dues() {
        List<List<Cell>> rows = new ArrayList<>();
        for (DueDate due : following.dues()) {
            Promise.Condition condition = due.condition();
            rows.add(
                    List.of(
                            Cell.of(name(due.promise()), due.promise().key()),
                            Cell.of(condition(condition), condition.about()),
                            Cell.of(sheet.say("due." + due.state().key()), due.state().key()),
                            number(condition.number(), condition),
                            number(due.actual(), condition),
                            Cell.of("", condition.unit()),
                            sheet.year(due.year()),
                            condition
                                    .due()
                                    .map(date -> Cell.of(date.toString()))
                                    .orElseGet(() -> Cell.unknown(""))));
        }
        sheet.add(
                "due_dates",
                List.of(
                        sheet.left("project"),
                        sheet.left("condition"),
                        sheet.left("state"),
                        sheet.right("asked"),
                        sheet.right("actual"),
                        new Answer.Column("unit", "", false),
                        sheet.right("year"),
                        sheet.left("due")),
                rows,
                rows.isEmpty() ? sheet.say("due_dates.none") : "");
    }

    private void classes() {
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
                            marks(one.marks()),
                            marks(one.toNext()),
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
        sheet.add(
                CLASSES,
                List.of(
                        sheet.right("rank"),
                        sheet.left("enterprise"),
                        sheet.left("class"),
                        sheet.right("marks"),
                        sheet.right("to_next"),
                        sheet.left("lift"),
                        sheet.left("industry")),
                rows,
                remark);
    }

    private static Cell marks(OptionalDouble marks) {
        return marks.isPresent()
                ? Cell.of(
                        String.format(java.util.Locale.ROOT, "%.2f", marks.getAsDouble()),
                        marks.getAsDouble())
                : Cell.unknown("");
    }

    private String lift(Rated.Lift lift) {
        return sheet.say(
                lift.to() > lift.from() ? "lift.more" : "lift.less",
                words.item(lift.figure()),
                words.write(lift.figure(), lift.from()),
                words.write(lift.figure(), lift.to()));
    }

    private void notRated() {
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

    private void watched() {
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
            Map<String, @Nullable Object> each = new LinkedHashMap<>();
            each.put("indicator", rule.indicatorKey());
            each.put("value", Cell.number(one.value()));
            each.put("floor", Cell.number(rule.floor().orElse(0)));
            each.put("unit", rule.canonicalUnit(sheet.region().currency()));
            json.add(each);
        }
        return new Cell(sheet.list(texts), json);
    }

    private void deliveries() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Delivery one : following.deliveries()) {
            rows.add(
                    List.of(
                            Cell.of(words.item(one.figure()), one.figure().key()),
                            one.industry().isEmpty()
                                    ? Cell.unknown(sheet.say("all_kinds"))
                                    : sheet.industry(one.industry()),
                            Cell.of(one.n()),
                            Cell.of(words.write(one.figure(), one.promised()), one.promised()),
                            Cell.of(words.write(one.figure(), one.actual()), one.actual()),
                            Cell.of("", words.unit(one.figure())),
                            share(OptionalDouble.of(one.rate())),
                            years(one.youngest()),
                            years(one.oldest())));
        }
        if (!rows.isEmpty()) {
            sheet.add(
                    "delivered",
                    List.of(
                            sheet.left("figure"),
                            sheet.left("industry"),
                            sheet.right("n"),
                            sheet.right("promised"),
                            sheet.right("actual"),
                            new Answer.Column("unit", "", false),
                            sheet.right("share"),
                            sheet.right("youngest"),
                            sheet.right("oldest")),
                    rows,
                    sheet.say("delivered.remark"));
        }
    }

    private static Cell years(double years) {
        return Cell.of(String.format(java.util.Locale.ROOT, "%.1f", years), years);
    }

    private void untold() {
        List<Answer.Item> items =
                following.untold().stream()
                        .map(promise -> new Answer.Item(name(promise), promise.key()))
                        .toList();
        if (!items.isEmpty()) {
            sheet.add(new Answer.Items("untold", sheet.say("untold"), items));
        }
    }

    /// One firm: its marks line by line, and what would lift it.
    public static Answer ofFirm(Region region, Following following, Rated one, Words words) {
        return new FollowSheet(region, following, words).firm(one);
    }

    private Answer firm(Rated one) {
        sheet.add(
                new Answer.Fields(
                        "enterprise",
                        one.actual().name(),
                        List.of(
                                sheet.field("key", Cell.of(one.actual().key())),
                                sheet.field("year", sheet.year(one.actual().year())),
                                sheet.field("class", Cell.of(one.yearlyClass().key())),
                                sheet.field("marks", marks(one.marks())),
                                sheet.field(
                                        "rank",
                                        one.rank().isPresent()
                                                ? Cell.of(one.rank().getAsInt())
                                                : Cell.unknown("")),
                                sheet.field("to_next", marks(one.toNext())),
                                sheet.field("industry", sheet.industry(one.actual().industry())))));
        lines(one);
        lifts(one);
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

    private void lines(Rated one) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Rated.Line line : one.lines()) {
            Rule rule = line.rule();
            rows.add(
                    List.of(
                            Cell.of(words.name(rule), rule.indicatorKey()),
                            value(rule, line.value()),
                            value(rule, line.benchmark()),
                            Cell.of("", rule.canonicalUnit(sheet.region().currency())),
                            marks(OptionalDouble.of(rule.weight())),
                            marks(line.marks()),
                            Cell.of(
                                    line.mean() ? sheet.say("mean") : "",
                                    line.mean() ? "mean" : "own"),
                            sheet.source(rule.source())));
        }
        sheet.add(
                "lines",
                List.of(
                        sheet.left("indicator"),
                        sheet.right("value"),
                        sheet.right("benchmark"),
                        new Answer.Column("unit", "", false),
                        sheet.right("weight"),
                        sheet.right("marks"),
                        sheet.left("how"),
                        sheet.left("source")),
                rows,
                "");
    }

    private Cell value(Rule rule, OptionalDouble value) {
        return value.isPresent()
                ? Cell.of(words.write(rule, value.getAsDouble()), value.getAsDouble())
                : sheet.notKnown();
    }

    private void lifts(Rated one) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Rated.Lift lift : one.lifts()) {
            rows.add(
                    List.of(
                            Cell.of(words.item(lift.figure()), lift.figure().key()),
                            Cell.of(words.write(lift.figure(), lift.from()), lift.from()),
                            Cell.of(words.write(lift.figure(), lift.to()), lift.to()),
                            Cell.of("", words.unit(lift.figure())),
                            share(OptionalDouble.of(lift.to() / lift.from() - 1)),
                            Cell.of(words.name(lift.rule()), lift.rule().indicatorKey())));
        }
        sheet.add(
                "lifts",
                List.of(
                        sheet.left("figure"),
                        sheet.right("from"),
                        sheet.right("to"),
                        new Answer.Column("unit", "", false),
                        sheet.right("change"),
                        sheet.left("by")),
                rows,
                sheet.say(
                        one.yearlyClass() == YearlyClass.A
                                ? "lifts.best"
                                : rows.isEmpty() ? "lifts.none" : "lifts.remark"));
    }

    /// The firm that goes by a name or key.
    public static Optional<Rated> find(Following following, String name) {
        return following.rated().stream()
                .filter(
                        one ->
                                one.actual().key().equals(name)
                                        || one.actual().name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }
}
