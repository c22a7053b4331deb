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
import org.shanhai.admit.State;
import org.shanhai.admit.Stated;
import org.shanhai.admit.Veto;
import org.shanhai.app.answer.Cell;
import org.shanhai.region.ProjectFigure;

/// What admissions are compared by, one row for each: taken from the admissions as they are, so
/// that a comparison says nothing else than `admit` does.
final class ComparisonRows {
    private static final List<ProjectFigure> FIGURES =
            List.of(
                    ProjectFigure.INVESTMENT,
                    ProjectFigure.LAND,
                    ProjectFigure.OUTPUT,
                    ProjectFigure.TAX,
                    ProjectFigure.LOCAL_TAX,
                    ProjectFigure.JOBS);

    private static final int REASONS = 3;

    private final AdmissionWords words;
    private final ReasonWords reasons;
    private final List<ComparedVariant> variants;

    ComparisonRows(AdmissionWords words, List<ComparedVariant> variants) {
        this.words = words;
        this.variants = List.copyOf(variants);
        reasons = new ReasonWords(words);
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
        rows.add(of("project", one -> named(one.admission())));
        rows.add(of("site", one -> site(one.admission())));
        rows.add(of("ruleset", one -> ruleset(one.admission())));
        rows.add(of("verdict", one -> verdict(one.admission())));
        rows.addAll(chances());
        rows.add(of("floors_met", one -> floorsMet(one.admission())));
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
            rows.add(row(item.key(), words.item(item), one -> stated(one.admission(), item)));
        }
        rows.addAll(new ComparedEffects(words, variants).rows());
        rows.add(of("rank_here", one -> rank(one.admission())));
        return rows;
    }

    /// What takes a sentence or more.
    List<Row> told() {
        List<Row> rows = new ArrayList<>();
        List<List<String>> given =
                variants.stream().map(one -> reasons.list(one.admission(), REASONS)).toList();
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
            Row row = of(kind, one -> said(front(one.admission(), kind)));
            if (row.cells().stream().anyMatch(cell -> cell.json() != null)) {
                rows.add(row);
            }
        }
        for (Condition.Kind kind : Condition.Kind.values()) {
            rows.add(
                    row(
                            "conditions_" + kind.key(),
                            words.say("row.conditions", words.say("condition.kind." + kind.key())),
                            one -> conditions(one.admission(), kind)));
        }
        rows.add(of("ask", one -> asked(one.admission())));
        return rows;
    }

    private Row of(String key, Function<ComparedVariant, Cell> cell) {
        return row(key, words.say("row." + key), cell);
    }

    private Row row(String key, String label, Function<ComparedVariant, Cell> cell) {
        return new Row(key, label, variants.stream().map(cell).toList());
    }

    private Row count(String key, ToIntFunction<Admission> count) {
        return of(key, one -> Cell.of(count.applyAsInt(one.admission())));
    }

    private Cell none() {
        return Cell.unknown(words.say("row.none"));
    }

    private Cell said(String text) {
        return text.isEmpty() ? none() : Cell.of(text);
    }

    private Cell named(Admission admission) {
        return words.cell(admission.proposal().project());
    }

    private Cell site(Admission admission) {
        return Cell.of(words.site(admission.proposal()), admission.proposal().siteKey());
    }

    private Cell ruleset(Admission admission) {
        return Cell.of(words.name(admission.ruleset()), admission.ruleset().key());
    }

    private Cell verdict(Admission admission) {
        String key = admission.verdict().key();
        return Cell.of(words.say("verdict." + key), key);
    }

    private List<Row> chances() {
        List<Row> rows = new ArrayList<>();
        if (variants.stream().allMatch(one -> one.expected().isEmpty())) {
            return rows;
        }
        Estimates estimates = new Estimates(words);
        List<ExpectedVerdict.Outcome> outcomes = List.of(ExpectedVerdict.Outcome.values());
        for (ExpectedVerdict.Outcome outcome : outcomes.reversed()) {
            rows.add(
                    row(
                            "chance_" + outcome.key(),
                            words.say("row.chance", words.say("outcome_expected." + outcome.key())),
                            one ->
                                    one.expected()
                                            .map(there -> there.chance(outcome))
                                            .map(chance -> chance(estimates, chance))
                                            .orElseGet(this::none)));
        }
        return rows;
    }

    private static Cell chance(Estimates estimates, double chance) {
        return Cell.of(estimates.chance(chance), Estimates.rounded(chance));
    }

    private Cell floorsMet(Admission admission) {
        return words.of(admission.listFloors(State.MET).size(), admission.listFloors().size());
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
                                        one -> floor(one.admission(), key))));
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
                                                reasons.state(check),
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
                        .count();
    }

    private Cell stated(Admission admission, ProjectFigure item) {
        Stated stated = admission.figures().get(item);
        return stated == null || stated.origin() == Stated.Origin.UNKNOWN
                ? Cell.unknown(words.say("row.not_stated"))
                : words.cell(item, stated.quantity());
    }

    private Cell rank(Admission admission) {
        return admission
                .elsewhere()
                .filter(there -> there.rankHere() > 0)
                .map(there -> words.of(there.rankHere(), there.looked()))
                .orElseGet(this::none);
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

    private Cell asked(Admission admission) {
        return admission.asks().stream()
                .findFirst()
                .map(ask -> new QuestionWords(words).ask(ask, admission.figures(), reasons))
                .map(this::said)
                .orElseGet(this::none);
    }

    private String front(Admission admission, String kind) {
        return new Front(words, reasons, admission)
                .rest().stream()
                        .filter(line -> line.kind().equals(kind))
                        .map(Front.Line::text)
                        .findFirst()
                        .orElse("");
    }
}
