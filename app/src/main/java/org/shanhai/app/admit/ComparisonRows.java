package org.shanhai.app.admit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.shanhai.admit.Admission;
import org.shanhai.admit.Check;
import org.shanhai.admit.Condition;
import org.shanhai.admit.ExpectedVerdict;
import org.shanhai.admit.Question;
import org.shanhai.admit.Stated;
import org.shanhai.admit.Veto;
import org.shanhai.app.answer.Cell;
import org.shanhai.region.ProjectFigure;

/// What admissions are compared by, one row for each: taken from the admissions as they are, so
/// that a comparison says nothing else than `admit` does.
record ComparisonRows(AdmissionWords words, List<ComparedVariant> variants) {
    private static final List<ProjectFigure> FIGURES =
            List.of(
                    ProjectFigure.INVESTMENT,
                    ProjectFigure.LAND,
                    ProjectFigure.OUTPUT,
                    ProjectFigure.TAX,
                    ProjectFigure.LOCAL_TAX,
                    ProjectFigure.JOBS);

    private static final int REASONS = 3;

    ComparisonRows {
        variants = List.copyOf(variants);
    }

    private ReasonWords reasons() {
        return new ReasonWords(words);
    }

    /// One row.
    ///
    /// @param key of what is compared, for programs
    /// @param cells one for each variant
    record Row(String key, String label, List<Cell> cells) {
        Row {
            cells = List.copyOf(cells);
        }

        /// Whether a variant is not as the first.
        boolean differs(int variant) {
            return !cells.get(variant).equals(cells.getFirst());
        }

        boolean differs() {
            return cells.stream().anyMatch(cell -> !cell.equals(cells.getFirst()));
        }
    }

    /// What fits into a line.
    List<Row> figures() {
        List<Row> rows = new ArrayList<>();
        rows.add(of("project", one -> words.cell(one.proposal().project())));
        rows.add(of("site", one -> Cell.of(words.site(one.proposal()), one.proposal().siteKey())));
        rows.add(of("ruleset", one -> Cell.of(words.name(one.ruleset()), one.ruleset().key())));
        rows.add(
                of(
                        "verdict",
                        one ->
                                Cell.of(
                                        words.say("verdict." + one.verdict().key()),
                                        one.verdict().key())));
        rows.addAll(chances());
        rows.add(of("floors_met", words::floorsMet));
        rows.addAll(floors());
        for (Veto.State state : Veto.State.values()) {
            rows.add(count("vetoes_" + state.key(), one -> count(one, state)));
        }
        rows.add(
                count(
                        "questions_open",
                        one -> (int) one.questions().stream().filter(Question::isOpen).count()));
        rows.add(count("permits_pending", ComparisonRows::pending));
        for (ProjectFigure item : FIGURES) {
            rows.add(row(item.key(), words.item(item), one -> stated(one, item)));
        }
        rows.addAll(new ComparedEffects(words, variants).rows());
        rows.add(
                of(
                        "rank_here",
                        one ->
                                one.elsewhere()
                                        .filter(there -> there.rankHere() > 0)
                                        .map(there -> words.of(there.rankHere(), there.looked()))
                                        .orElseGet(this::none)));
        return rows;
    }

    /// What takes a sentence or more.
    List<Row> told() {
        List<Row> rows = new ArrayList<>();
        List<List<String>> given =
                variants.stream().map(one -> reasons().list(one.admission(), REASONS)).toList();
        for (int k = 0; k < REASONS; k++) {
            int number = k;
            List<Cell> cells =
                    given.stream()
                            .map(each -> number < each.size() ? each.get(number) : "")
                            .map(this::said)
                            .toList();
            rows.add(new Row("reason_" + (k + 1), words.say("row.reason", k + 1), cells));
        }
        for (String kind : List.of("unless", "change")) {
            Row row =
                    of(
                            kind,
                            one ->
                                    new Front(words, reasons(), one)
                                            .rest().stream()
                                                    .filter(line -> line.kind().equals(kind))
                                                    .findFirst()
                                                    .map(line -> Cell.of(line.text()))
                                                    .orElseGet(this::none));
            if (row.cells().stream().anyMatch(cell -> cell.json() != null)) {
                rows.add(row);
            }
        }
        for (Condition.Kind kind : Condition.Kind.values()) {
            rows.add(
                    row(
                            "conditions_" + kind.key(),
                            words.say("row.conditions", words.say("condition.kind." + kind.key())),
                            one -> conditions(one, kind)));
        }
        rows.add(of("ask", one -> said(new QuestionWords(words).first(one, reasons()))));
        return rows;
    }

    private Row of(String key, Function<Admission, Cell> cell) {
        return row(key, words.say("row." + key), cell);
    }

    private Row row(String key, String label, Function<Admission, Cell> cell) {
        return new Row(
                key, label, variants.stream().map(ComparedVariant::admission).map(cell).toList());
    }

    private Row count(String key, ToIntFunction<Admission> count) {
        return of(key, one -> Cell.of(count.applyAsInt(one)));
    }

    private Cell none() {
        return Cell.unknown(words.say("row.none"));
    }

    private Cell said(String text) {
        return text.isEmpty() ? none() : Cell.of(text);
    }

    private List<Row> chances() {
        List<Row> rows = new ArrayList<>();
        if (variants.stream().allMatch(one -> one.expected().isEmpty())) {
            return rows;
        }
        Estimates estimates = new Estimates(words);
        for (ExpectedVerdict.Outcome outcome :
                List.of(ExpectedVerdict.Outcome.values()).reversed()) {
            rows.add(
                    new Row(
                            "chance_" + outcome.key(),
                            words.say("row.chance", words.say("outcome_expected." + outcome.key())),
                            variants.stream()
                                    .map(ComparedVariant::expected)
                                    .map(
                                            there ->
                                                    there.map(one -> one.chance(outcome))
                                                            .map(one -> chance(estimates, one))
                                                            .orElseGet(this::none))
                                    .toList()));
        }
        return rows;
    }

    private static Cell chance(Estimates estimates, double chance) {
        return Cell.of(estimates.chance(chance), Estimates.rounded(chance));
    }

    /// Each floor that any of the rulesets has.
    private List<Row> floors() {
        Map<String, String> labels = new LinkedHashMap<>();
        for (ComparedVariant one : variants) {
            for (Check check : one.admission().listFloors()) {
                labels.putIfAbsent(check.rule().indicatorKey(), words.nameAndScope(check.rule()));
            }
        }
        List<Row> rows = new ArrayList<>();
        labels.forEach(
                (key, label) ->
                        rows.add(
                                row(
                                        "floor:" + key,
                                        words.say("row.floor", label),
                                        one -> floor(one, key))));
        return rows;
    }

    private Cell floor(Admission admission, String key) {
        Optional<Check> found =
                admission.listFloors().stream()
                        .filter(check -> check.rule().indicatorKey().equals(key))
                        .findFirst();
        return found.map(
                        check ->
                                Cell.of(
                                        words.say(
                                                "row.floor_state",
                                                reasons().state(check),
                                                words.write(check.rule(), check.value()),
                                                words.write(check.rule(), check.rule().floor())),
                                        ReasonWords.key(check)))
                .orElseGet(this::none);
    }

    private static int count(Admission admission, Veto.State state) {
        return (int) admission.vetoes().stream().filter(veto -> veto.state() == state).count();
    }

    private static int pending(Admission admission) {
        return (int)
                admission.conditions().stream()
                        .filter(one -> one.kind() == Condition.Kind.PERMIT)
                        .filter(Condition::isOpen)
                        .filter(one -> one.progress() != Condition.Progress.IF_SO)
                        .count();
    }

    private Cell stated(Admission admission, ProjectFigure item) {
        Stated stated = admission.figures().get(item);
        return stated == null || stated.origin() == Stated.Origin.UNKNOWN
                ? Cell.unknown(words.say("row.not_stated"))
                : words.cell(item, stated.quantity());
    }

    private Cell conditions(Admission admission, Condition.Kind kind) {
        ConditionWords told = new ConditionWords(words, admission);
        return said(
                words.list(
                        admission.conditions().stream()
                                .filter(one -> one.kind() == kind)
                                .filter(one -> !(one instanceof Condition.Term))
                                .filter(one -> kind != Condition.Kind.PERMIT || one.isOpen())
                                .map(told::told)
                                .toList()));
    }
}
