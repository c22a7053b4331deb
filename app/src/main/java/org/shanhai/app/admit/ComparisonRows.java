package org.shanhai.app.admit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.shanhai.admit.Admission;
import org.shanhai.admit.Check;
import org.shanhai.admit.Condition;
import org.shanhai.admit.EconomicImpact;
import org.shanhai.admit.EnvironmentalImpact.Room;
import org.shanhai.admit.ExpectedVerdict;
import org.shanhai.admit.ProjectFigure;
import org.shanhai.admit.Question;
import org.shanhai.admit.State;
import org.shanhai.admit.Stated;
import org.shanhai.admit.Veto;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.chains.Measured;
import org.shanhai.app.text.Words;
import org.shanhai.region.Limit;
import org.shanhai.region.Limited;
import org.shanhai.supply.Amount;
import org.shanhai.supply.Group;
import org.shanhai.supply.Part;

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

    /// Of all that a project sets off, these are compared.
    private static final List<String> EFFECTS = List.of("value_added", "jobs");

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
                        one ->
                                (int) one.questions().stream().filter(Question::isOpen).count()));
        rows.add(count("permits_pending", ComparisonRows::pending));
        for (ProjectFigure item : FIGURES) {
            rows.add(row(item.key(), words.item(item), one -> stated(one.admission(), item)));
        }
        rows.addAll(effects());
        rows.addAll(limits());
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
                            words.say(
                                    "row.conditions", words.say("condition.kind." + kind.key())),
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
        var project = admission.proposal().project();
        return Cell.of(words.name(project) + " [" + project.key() + "]", project.key());
    }

    private Cell site(Admission admission) {
        return admission
                .proposal()
                .zone()
                .map(zone -> Cell.of(words.name(zone), zone.key()))
                .orElseGet(
                        () ->
                                Cell.of(
                                        words.name(admission.proposal().place()),
                                        admission.proposal().place().key()));
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
                            words.say(
                                    "row.chance",
                                    words.say("outcome_expected." + outcome.key())),
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
        int met = admission.listFloors(State.MET).size();
        long floors = admission.checks().stream().filter(c -> c.state().isPresent()).count();
        return Cell.of(words.say("suppliers.of", met, floors), met);
    }

    /// Each floor that any of the rulesets has.
    private List<Row> floors() {
        Map<String, String> labels = new LinkedHashMap<>();
        for (ComparedVariant one : variants) {
            for (Check check : one.admission().checks()) {
                if (check.state().isPresent()) {
                    labels.putIfAbsent(
                            check.rule().indicatorKey(), words.nameAndScope(check.rule()));
                }
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
                admission.checks().stream()
                        .filter(check -> check.state().isPresent())
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
                : new Cell(
                        words.write(item, stated.quantity()),
                        Intervals.json(stated.quantity(), words.unit(item)));
    }

    private List<Row> effects() {
        List<Row> rows = new ArrayList<>();
        for (String key : EFFECTS) {
            List<Optional<EconomicImpact.Gain>> gains =
                    variants.stream().map(one -> find(one.admission(), key)).toList();
            Optional<EconomicImpact.Gain> any = gains.stream().flatMap(Optional::stream).findAny();
            if (any.isEmpty()) {
                continue;
            }
            double size =
                    gains.stream()
                            .flatMap(Optional::stream)
                            .mapToDouble(each -> EconomicImpactParts.size(each.gross()))
                            .max()
                            .orElse(0);
            Words plain = words.words();
            Measured measured =
                    new Measured(plain, words.region(), key, any.get().indicator().unit(), size);
            rows.add(
                    new Row(
                            "effect_here:" + key,
                            words.say("row.effect_here", measured.name(), measured.unit()),
                            gains.stream()
                                    .map(each -> each.map(gain -> here(measured, gain.gross())))
                                    .map(each -> each.orElseGet(this::none))
                                    .toList()));
            rows.add(
                    new Row(
                            "effect_all:" + key,
                            words.say("row.effect_all", measured.name(), measured.unit()),
                            gains.stream()
                                    .map(each -> each.map(gain -> all(measured, gain.gross())))
                                    .map(each -> each.orElseGet(this::none))
                                    .toList()));
        }
        return rows;
    }

    private static Cell here(Measured measured, Map<Group, Amount> amounts) {
        return measured.amount(EconomicImpactParts.get(amounts, Group.HERE));
    }

    private static Cell all(Measured measured, Map<Group, Amount> amounts) {
        return measured.amount(EconomicImpactParts.all(amounts));
    }

    private static Optional<EconomicImpact.Gain> find(Admission admission, String indicator) {
        return admission
                .economicImpact()
                .flatMap(
                        brings ->
                                brings.gains().stream()
                                        .filter(gain -> gain.part() == Part.TOTAL)
                                        .filter(gain -> gain.indicator().key().equals(indicator))
                                        .findFirst());
    }

    /// Each thing that a limit of any of the sites is on.
    private List<Row> limits() {
        Set<Limited> limited = new LinkedHashSet<>();
        Map<Limited, String> labels = new HashMap<>();
        for (ComparedVariant one : variants) {
            for (Room room : one.admission().environmentalImpact().rooms()) {
                Limit limit = room.limit();
                limited.add(limit.of());
                labels.putIfAbsent(limit.of(), EnvironmentalImpactParts.of(words, limit));
            }
        }
        List<Row> rows = new ArrayList<>();
        for (Limited of : limited) {
            rows.add(
                    row(
                            "limit:" + of.key(),
                            words.say("row.limit", labels.getOrDefault(of, of.key())),
                            one -> limit(one.admission(), of)));
        }
        return rows;
    }

    private Cell limit(Admission admission, Limited of) {
        List<Room> rooms =
                admission.environmentalImpact().rooms().stream()
                        .filter(room -> room.limit().of().equals(of))
                        .toList();
        if (rooms.isEmpty()) {
            return Cell.unknown(words.say("row.no_limit"));
        }
        return Cell.of(
                words.list(rooms.stream().map(this::room).distinct().toList()),
                rooms.stream().map(room -> room.state().key()).distinct().toList());
    }

    private String room(Room room) {
        Limit limit = room.limit();
        String state = words.say("state." + room.state().key());
        String standing =
                limit.scenario().isEmpty()
                        ? words.say("in_force")
                        : EnvironmentalImpactParts.trial(words, limit);
        String amount = EnvironmentalImpactParts.write(words, limit, limit.amount());
        return room.takes()
                .map(
                        takes ->
                                words.say(
                                        "row.limit_state",
                                        state,
                                        EnvironmentalImpactParts.interval(words, limit, takes),
                                        amount,
                                        standing))
                .orElseGet(() -> words.say("row.limit_unknown", state, amount, standing));
    }

    private Cell rank(Admission admission) {
        return admission
                .elsewhere()
                .filter(there -> there.rankHere() > 0)
                .map(
                        there ->
                                Cell.of(
                                        words.say(
                                                "suppliers.of", there.rankHere(), there.looked()),
                                        there.rankHere()))
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
