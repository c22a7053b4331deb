package org.shanhai.app.admit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.shanhai.admit.expected.Route;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.region.Basis;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Rule;

/// What is to be expected where little is stated, beside the verdict and told apart from it.
final class ExpectedParts {
    private final Sheet sheet;
    private final AdmissionWords words;
    private final ExpectedVerdict expected;
    private final Admission admission;
    private final Estimates estimates;

    /// @param admission that it stands beside
    ExpectedParts(
            Sheet sheet, AdmissionWords words, ExpectedVerdict expected, Admission admission) {
        this.sheet = sheet;
        this.words = words;
        this.expected = expected;
        this.admission = admission;
        estimates = new Estimates(words);
    }

    /// What stands beside the verdict: how likely which, and on how much land.
    String inShort() {
        StringBuilder said = new StringBuilder(line());
        for (LandCarried one : expected.land()) {
            said.append(words.words().get("text.between_sentences"));
            said.append(
                    words.say(
                            "expected.land",
                            words.write(ProjectFigure.LAND, one.sure()),
                            estimates.range(ProjectFigure.LAND, one.low(), one.high()),
                            estimates.write(ProjectFigure.LAND, one.likely())));
        }
        return said.toString();
    }

    /// Chances, the land that is sure and likely, and which figure would turn them.
    void addFirst() {
        addZero();
        sheet.add(
                new Answer.Statement(
                        "expected",
                        "",
                        JsonObject.of(
                                "likeliest",
                                expected.likeliest().key(),
                                "chances",
                                expected.chances().stream()
                                        .map(
                                                one ->
                                                        JsonObject.of(
                                                                "outcome",
                                                                one.outcome().key(),
                                                                "chance",
                                                                Estimates.rounded(one.chance())))
                                        .toList(),
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

    private void addZero() {
        if (!expected.zero().isEmpty()) {
            sheet.add(
                    new Answer.Statement(
                            "stated_as_zero",
                            words.say("stated_as_zero", words.items(expected.zero())),
                            expected.zero().stream().map(ProjectFigure::key).toList()));
        }
    }

    private String line() {
        List<String> chances = new ArrayList<>();
        for (Chance one : expected.chances().reversed()) {
            if (one.chance() > 0) {
                chances.add(
                        words.say(
                                "expected.chance",
                                words.say("outcome_expected." + named(one.outcome())),
                                estimates.chance(one.chance())));
            }
        }
        String said =
                words.say(
                        "expected.line",
                        words.list(chances),
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
        Map<String, @Nullable Object> json = json(one.rule());
        json.put("local_tax", Cell.number(one.local()));
        json.put("sure", Cell.number(one.sure()));
        json.put("low", Cell.number(one.low()));
        json.put("likely", Cell.number(one.likely()));
        json.put("high", Cell.number(one.high()));
        json.put("chances", one.chances().stream().map(Estimates::rounded).toList());
        json.put("places", expected.places());
        ProjectFigure land = ProjectFigure.LAND;
        return new Answer.Item(
                words.say(
                        "land_carried.line",
                        words.name(one.rule()),
                        words.write(one.rule(), one.rule().floor()),
                        words.write(land, one.sure()),
                        estimates.write(land, one.likely()),
                        estimates.range(land, one.low(), one.high()),
                        expected.places(),
                        estimates.chance(one.chances().get(0)),
                        estimates.chance(one.chances().get(1)),
                        estimates.chance(one.chances().get(2)),
                        estimates.chance(one.chances().get(3))),
                json);
    }

    private Answer.Item asked(ExpectedVerdict.TaxAsked one) {
        Map<String, @Nullable Object> json = json(one.rule());
        json.put("land", Cell.number(one.land()));
        json.put("tax", Cell.number(one.tax()));
        json.put("jobs", Cell.number(one.jobs()));
        json.put("value_added", Cell.number(one.valueAdded()));
        return new Answer.Item(
                words.say(
                        "tax_asked.line",
                        words.write(one.rule(), one.rule().floor()),
                        words.write(ProjectFigure.LAND, one.land()),
                        words.write(ProjectFigure.TAX, one.tax()),
                        Numbers.plain(Estimates.twoDigits(one.tax() / one.valueAdded())),
                        words.write(ProjectFigure.JOBS, one.jobs()),
                        estimates.write(ProjectFigure.VALUE_ADDED, one.valueAdded())),
                json);
    }

    private static Map<String, @Nullable Object> json(Rule rule) {
        return JsonObject.of("rule", rule.order());
    }

    private void addQuestions() {
        if (expected.questions().stream().noneMatch(one -> one.turns() > 0)) {
            return;
        }
        List<Answer.Item> items = new ArrayList<>();
        for (FigureToAsk one : expected.questions()) {
            items.add(
                    new Answer.Item(
                            words.say(
                                    one.turns() > 0 ? "ask_first.turns" : "ask_first.turns_not",
                                    words.item(one.item()),
                                    estimates.chance(one.turns())),
                            JsonObject.of(
                                    "figure",
                                    one.item().key(),
                                    "turns",
                                    Estimates.rounded(one.turns()),
                                    "gain",
                                    Estimates.rounded(one.gain()))));
        }
        sheet.add(new Answer.Items("ask_first", words.say("ask_first"), items));
    }

    /// What the chances rest on.
    void addRest() {
        addFigures();
        addRoutes();
        addRules();
        expected.grid().ifPresent(this::addGrid);
    }

    private void addFigures() {
        List<List<Cell>> rows = new ArrayList<>();
        for (DrawnFigure one : expected.figures()) {
            if (one.exact()) {
                continue;
            }
            rows.add(
                    List.of(
                            Cell.of(words.item(one.item()), one.item().key()),
                            value(one.item(), one.spread().median()),
                            value(one.item(), one.spread().low()),
                            value(one.item(), one.spread().high()),
                            value(one.item(), one.widest().low()),
                            value(one.item(), one.widest().high()),
                            sheet.basis(Basis.ESTIMATED)));
        }
        if (!rows.isEmpty()) {
            sheet.add(
                    "expected_figures",
                    List.of(
                            sheet.left("figure"),
                            sheet.right("median"),
                            sheet.right("low"),
                            sheet.right("high"),
                            sheet.right("widest_low"),
                            sheet.right("widest_high"),
                            sheet.left("basis")),
                    rows,
                    words.say("expected_figures.remark", expected.comparables()));
        }
    }

    private Cell value(ProjectFigure item, double value) {
        return Cell.of(estimates.write(item, value), estimates.rounded(item, value));
    }

    private void addRoutes() {
        List<List<Cell>> rows = new ArrayList<>();
        for (DrawnFigure one : expected.figures()) {
            for (Route route : one.routes()) {
                rows.add(
                        List.of(
                                Cell.of(words.item(one.item()), one.item().key()),
                                Cell.of(words.item(item(route)), item(route).key()),
                                value(one.item(), route.low()),
                                value(one.item(), route.high()),
                                Cell.of(route.n()),
                                Cell.of(
                                        words.say(route.near() ? "routes.near" : "routes.all"),
                                        route.near() ? "industry" : "all"),
                                Cell.of(
                                        words.say(
                                                one.isContested()
                                                        ? "routes.contested"
                                                        : "routes.agreed"),
                                        one.isContested() ? "disagree" : "agree")));
            }
        }
        if (!rows.isEmpty()) {
            sheet.add(
                    "routes",
                    List.of(
                            sheet.left("figure"),
                            sheet.left("by"),
                            sheet.right("low"),
                            sheet.right("high"),
                            sheet.right("n"),
                            sheet.left("among_projects"),
                            sheet.left("routes_agree")),
                    rows,
                    words.say("routes.remark"));
        }
    }

    private static ProjectFigure item(Route route) {
        return ProjectFigure.find(route.by().key()).orElseThrow();
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
                                            estimates.chance(one.met()),
                                            Estimates.rounded(one.met())))
                    .add("rule_chances");
        }
        List<Answer.Item> undrawn = new ArrayList<>();
        for (Rule rule : expected.undrawn()) {
            undrawn.add(new Answer.Item(words.name(rule), rule.indicatorKey()));
        }
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
        List<Answer.Column> columns = new ArrayList<>();
        columns.add(new Answer.Column("at", words.item(grid.row()), true));
        for (int j = 0; j < grid.columns().size(); j++) {
            columns.add(
                    new Answer.Column(
                            "at_" + (j + 1),
                            estimates.write(grid.column(), grid.columns().get(j)),
                            true));
        }
        List<List<Cell>> rows = new ArrayList<>();
        List<List<Cell>> cells = new ArrayList<>();
        for (int i = 0; i < grid.rows().size(); i++) {
            Cell down = value(grid.row(), grid.rows().get(i));
            List<Cell> row = new ArrayList<>();
            row.add(down);
            for (int j = 0; j < grid.columns().size(); j++) {
                double chance = grid.passes().get(i).get(j);
                String word = words.say(chance >= 0.5 ? "pass_grid.pass" : "pass_grid.fail");
                Cell passes =
                        Cell.of(
                                words.say("pass_grid.cell", word, estimates.chance(chance)),
                                Estimates.rounded(chance));
                row.add(passes);
                cells.add(
                        List.of(
                                Cell.of(words.item(grid.row()), grid.row().key()),
                                down,
                                Cell.of(words.item(grid.column()), grid.column().key()),
                                value(grid.column(), grid.columns().get(j)),
                                passes));
            }
            rows.add(row);
        }
        sheet.add(
                new Answer.Table(
                        "pass_grid",
                        words.say("pass_grid", words.item(grid.row()), words.item(grid.column())),
                        columns,
                        rows,
                        words.say("pass_grid.remark")));
        sheet.add(
                new Answer.Table(
                        "pass_cells",
                        words.say("pass_grid", words.item(grid.row()), words.item(grid.column())),
                        List.of(
                                sheet.left("row_figure"),
                                sheet.right("row_value"),
                                sheet.left("column_figure"),
                                sheet.right("column_value"),
                                sheet.right("chance_met")),
                        cells,
                        "",
                        Answer.Layout.DATA));
    }
}
