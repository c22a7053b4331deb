package org.shanhai.app.admit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shanhai.admit.Admission;
import org.shanhai.admit.Condition;
import org.shanhai.admit.ExpectedVerdict;
import org.shanhai.admit.ExpectedVerdict.Chance;
import org.shanhai.admit.ExpectedVerdict.DrawnFigure;
import org.shanhai.admit.ExpectedVerdict.FigureToAsk;
import org.shanhai.admit.ExpectedVerdict.LandCarried;
import org.shanhai.admit.ExpectedVerdict.PassGrid;
import org.shanhai.admit.Verdict;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.answer.Within;
import org.shanhai.app.text.Numbers;
import org.shanhai.region.Basis;
import org.shanhai.region.Delivered;
import org.shanhai.region.ProjectFigure;

/// What is to be expected where little is stated, beside the verdict and told apart from it.
///
/// @param admission that it stands beside
record ExpectedParts(
        Sheet sheet, AdmissionWords words, ExpectedVerdict expected, Admission admission) {
    private Estimates estimates() {
        return new Estimates(words);
    }

    /// What stands beside the verdict: how likely which, and on how much land.
    String inShort() {
        StringBuilder said = new StringBuilder(line());
        expected.delivered()
                .filter(there -> !chances(there.chances()).equals(chances(expected.chances())))
                .ifPresent(
                        there ->
                                said.append(words.words().get("text.between_sentences"))
                                        .append(
                                                words.say(
                                                        "expected.delivered",
                                                        words.list(
                                                                there.rates().entrySet().stream()
                                                                        .map(this::rate)
                                                                        .toList()),
                                                        chances(there.chances()))));
        for (LandCarried one : expected.land()) {
            said.append(words.words().get("text.between_sentences"));
            said.append(
                    words.say(
                            "expected.land",
                            words.write(ProjectFigure.LAND, one.sure()),
                            estimates().range(ProjectFigure.LAND, one.low(), one.high()),
                            estimates().write(ProjectFigure.LAND, one.likely())));
        }
        return said.toString();
    }

    /// Chances, the land that is sure and likely, and which figure would turn them.
    void addFirst() {
        sheet.add(AdmitSkill.statement(sheet.region().area(), words.words()));
        addZero();
        sheet.add(
                new Answer.Statement(
                        "expected",
                        "",
                        JsonObject.of(
                                "likeliest",
                                expected.likeliest().key(),
                                "chances",
                                json(expected.chances()),
                                "chances_delivered",
                                expected.delivered().map(one -> json(one.chances())).orElse(null),
                                "basis",
                                Basis.ESTIMATED.key(),
                                "comparables",
                                expected.comparables(),
                                "related",
                                expected.related(),
                                "open_questions",
                                expected.open(),
                                "contradictory",
                                expected.contradictory(),
                                "set_aside",
                                expected.setAside().stream().map(ProjectFigure::key).toList())));
        List<Answer.Item> land = new ArrayList<>();
        expected.land().forEach(one -> land.add(carried(one)));
        expected.taxAsked().forEach(one -> land.add(asked(one)));
        if (!land.isEmpty()) {
            sheet.add(new Answer.Items("land_carried", words.say("land_carried"), land));
        }
        addQuestions();
    }

    private static List<Map<String, @Nullable Object>> json(List<Chance> chances) {
        return chances.stream()
                .<Map<String, @Nullable Object>>map(
                        one ->
                                JsonObject.of(
                                        "outcome",
                                        one.outcome().key(),
                                        "chance",
                                        Estimates.rounded(one.chance())))
                .toList();
    }

    private void addZero() {
        if (!expected.zero().isEmpty()) {
            sheet.add(
                    new Answer.Statement(
                            "stated_as_zero",
                            words.say("stated_as_zero", words.items(expected.zero())),
                            expected.zero().stream().map(ProjectFigure::key).toList()));
        }
    }

    private String chances(List<Chance> chances) {
        return words.list(
                chances.reversed().stream()
                        .filter(one -> one.chance() > 0)
                        .map(
                                one ->
                                        words.say(
                                                "expected.chance",
                                                words.say(
                                                        "outcome_expected." + named(one.outcome())),
                                                estimates().chance(one.chance())))
                        .toList());
    }

    /// The rate by which a promise is reckoned down, and whose it is.
    private String rate(Map.Entry<ProjectFigure, Delivered> one) {
        return words.say(
                "expected.rate",
                words.item(one.getKey()),
                Numbers.percent(one.getValue().rate()),
                sheet.pick(one.getValue().group(), one.getValue().groupLocal()));
    }

    private String line() {
        String said =
                words.say(
                        "expected.line",
                        chances(expected.chances()),
                        expected.comparables(),
                        expected.related(),
                        expected.open());
        if (!expected.setAside().isEmpty()) {
            said = words.say("expected.set_aside", said, words.items(expected.setAside()));
        }
        return expected.contradictory() ? words.say("expected.contradictory", said) : said;
    }

    /// Where all is settled no condition is left to admit it on.
    private String named(ExpectedVerdict.Outcome outcome) {
        return outcome == ExpectedVerdict.Outcome.ADMIT_ON_CONDITIONS
                        && admission.verdict() == Verdict.ADMIT
                ? "nothing_missed"
                : outcome.key();
    }

    private Answer.Item carried(LandCarried one) {
        ProjectFigure land = ProjectFigure.LAND;
        return new Answer.Item(
                words.say(
                        "land_carried.line",
                        words.name(one.rule()),
                        words.write(one.rule(), one.rule().floor()),
                        words.write(land, one.sure()),
                        estimates().write(land, one.likely()),
                        estimates().range(land, one.low(), one.high()),
                        expected.places(),
                        estimates().chance(one.chances().get(0)),
                        estimates().chance(one.chances().get(1)),
                        estimates().chance(one.chances().get(2)),
                        estimates().chance(one.chances().get(3))),
                JsonObject.of(
                        "rule",
                        one.rule().order(),
                        "local_tax",
                        Cell.number(one.local()),
                        "sure",
                        Cell.number(one.sure()),
                        "low",
                        Cell.number(one.low()),
                        "likely",
                        Cell.number(one.likely()),
                        "high",
                        Cell.number(one.high()),
                        "chances",
                        one.chances().stream().map(Estimates::rounded).toList(),
                        "places",
                        expected.places()));
    }

    private Answer.Item asked(ExpectedVerdict.TaxAsked one) {
        return new Answer.Item(
                words.say(
                        "tax_asked.line",
                        words.write(one.rule(), one.rule().floor()),
                        words.write(ProjectFigure.LAND, one.land()),
                        words.write(ProjectFigure.TAX, one.tax()),
                        Numbers.plain(Numbers.twoDigits(one.tax() / one.valueAdded())),
                        words.write(ProjectFigure.JOBS, one.jobs()),
                        estimates().write(ProjectFigure.VALUE_ADDED, one.valueAdded())),
                JsonObject.of(
                        "rule",
                        one.rule().order(),
                        "land",
                        Cell.number(one.land()),
                        "tax",
                        Cell.number(one.tax()),
                        "jobs",
                        Cell.number(one.jobs()),
                        "value_added",
                        Cell.number(one.valueAdded())));
    }

    private void addQuestions() {
        if (expected.questions().stream().noneMatch(one -> one.turns() > 0)) {
            return;
        }
        sheet.items("ask_first", expected.questions(), this::toAsk);
    }

    private Answer.Item toAsk(FigureToAsk one) {
        return new Answer.Item(
                words.say(
                        one.turns() > 0 ? "ask_first.turns" : "ask_first.turns_not",
                        words.item(one.item()),
                        estimates().chance(one.turns())),
                JsonObject.of(
                        "figure",
                        one.item().key(),
                        "turns",
                        Estimates.rounded(one.turns()),
                        "gain",
                        Estimates.rounded(one.gain())));
    }

    /// What the chances rest on.
    void addRest() {
        addFigures();
        addRoutes();
        addRules();
        expected.grid().ifPresent(this::addGrid);
    }

    private void addFigures() {
        sheet.columns(expected.figures().stream().filter(one -> !one.exact()).toList())
                .cell("figure", one -> words.cell(one.item()))
                .number("median", one -> value(one.item(), one.spread().median()))
                .number("low", one -> value(one.item(), one.spread().low()))
                .number("high", one -> value(one.item(), one.spread().high()))
                .number("widest_low", one -> value(one.item(), one.widest().low()))
                .number("widest_high", one -> value(one.item(), one.widest().high()))
                .basis(one -> Basis.ESTIMATED)
                .addAny(
                        "expected_figures",
                        words.say("expected_figures.remark", expected.comparables()));
    }

    private Cell value(ProjectFigure item, double value) {
        return Cell.of(estimates().write(item, value), estimates().rounded(item, value));
    }

    private void addRoutes() {
        sheet.columns(Within.each(expected.figures(), DrawnFigure::routes))
                .cell("figure", row -> words.cell(row.whole().item()))
                .cell("by", row -> words.cell(row.part().by().figure()))
                .number("low", row -> value(row.whole().item(), row.part().low()))
                .number("high", row -> value(row.whole().item(), row.part().high()))
                .number("n", row -> Cell.of(row.part().n()))
                .cell(
                        "among_projects",
                        row ->
                                Cell.of(
                                        words.say(row.part().near() ? "routes.near" : "routes.all"),
                                        row.part().near() ? "industry" : "all"))
                .cell("routes_agree", row -> agree(row.whole().isContested()))
                .addAny("routes", words.say("routes.remark"));
    }

    private Cell agree(boolean contested) {
        return Cell.of(
                words.say(contested ? "routes.contested" : "routes.agreed"),
                contested ? "disagree" : "agree");
    }

    private void addRules() {
        if (!expected.rules().isEmpty()) {
            sheet.columns(expected.rules())
                    .number("order", one -> Cell.of(one.rule().order()))
                    .cell("rule", one -> Cell.of(words.name(one.rule()), one.rule().indicatorKey()))
                    .number(
                            "chance_met",
                            one ->
                                    Cell.of(
                                            estimates().chance(one.met()),
                                            Estimates.rounded(one.met())))
                    .add("rule_chances");
        }
        List<Answer.Item> undrawn = new ArrayList<>();
        expected.undrawn().stream()
                .map(rule -> new Answer.Item(words.name(rule), rule.indicatorKey()))
                .forEach(undrawn::add);
        ConditionWords conditions = new ConditionWords(words, admission);
        admission.conditions().stream()
                .filter(Condition.Cleaner.class::isInstance)
                .forEach(
                        one -> undrawn.add(new Answer.Item(conditions.told(one), "own_emissions")));
        if (!undrawn.isEmpty()) {
            sheet.add(new Answer.Items("supposed_met", words.say("supposed_met"), undrawn));
        }
    }

    /// Pass or fail, the first figure down and the second across; and each cell for programs.
    private void addGrid(PassGrid grid) {
        String title = words.say("pass_grid", words.item(grid.row()), words.item(grid.column()));
        List<Integer> down = IntStream.range(0, grid.rows().size()).boxed().toList();
        List<Integer> across = IntStream.range(0, grid.columns().size()).boxed().toList();
        sheet.add(
                sheet.columns(down)
                        .labelled("at", words.item(grid.row()), Kind.NUMBER, i -> down(grid, i))
                        .each(
                                across,
                                (columns, j) ->
                                        columns.labelled(
                                                "at_" + (j + 1),
                                                estimates()
                                                        .write(
                                                                grid.column(),
                                                                grid.columns().get(j)),
                                                Kind.NUMBER,
                                                i -> passes(grid, i, j)))
                        .table(
                                "pass_grid",
                                title,
                                words.say("pass_grid.remark"),
                                Answer.Layout.GRID));
        sheet.add(
                sheet.columns(Within.each(down, i -> across))
                        .cell("row_figure", cell -> words.cell(grid.row()))
                        .number("row_value", cell -> down(grid, cell.whole()))
                        .cell("column_figure", cell -> words.cell(grid.column()))
                        .number(
                                "column_value",
                                cell -> value(grid.column(), grid.columns().get(cell.part())))
                        .number("chance_met", cell -> passes(grid, cell.whole(), cell.part()))
                        .table("pass_cells", title, "", Answer.Layout.DATA));
    }

    private Cell down(PassGrid grid, int row) {
        return value(grid.row(), grid.rows().get(row));
    }

    private Cell passes(PassGrid grid, int row, int column) {
        double chance = grid.passes().get(row).get(column);
        String word = words.say(chance >= 0.5 ? "pass_grid.pass" : "pass_grid.fail");
        return Cell.of(
                words.say("pass_grid.cell", word, estimates().chance(chance)),
                Estimates.rounded(chance));
    }
}
