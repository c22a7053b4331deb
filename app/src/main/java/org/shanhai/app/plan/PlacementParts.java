package org.shanhai.app.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Columns;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.ask.ShownPlan;
import org.shanhai.key.Keyed;
import org.shanhai.plan.Counted;
import org.shanhai.plan.LeftOutProject;
import org.shanhai.plan.Option;
import org.shanhai.plan.PlanCandidate;
import org.shanhai.plan.Terms;
import org.shanhai.plan.Unplannable;
import org.shanhai.region.Basis;
import org.shanhai.region.Limited;
import org.shanhai.region.Role;
import org.shanhai.region.Zone;

/// Which project goes where, what that brings whom, and why the others are left out.
final class PlacementParts extends PlanPart {
    private final TermWords terms;

    PlacementParts(ShownPlan shown, Sheet sheet, PlanWords words, PlanCells cells) {
        super(shown, sheet, words, cells);
        terms = new TermWords(words);
    }

    void placed() {
        boolean hasYears = shown.shaping().horizon().isPresent();
        List<Option> rows = plan.listOptions(pipeline);
        Columns<Option> columns = sheet.columns(rows);
        columns.only(
                hasYears,
                more ->
                        more.column(
                                "start",
                                Kind.NUMBER,
                                option -> sheet.year(ShapingParts.start(pipeline, option))));
        cells.named(columns, Option::candidate)
                .cell("zone", option -> zone(pipeline.sites().get(option.site()).zone()))
                .data(
                        "verdict",
                        Kind.TEXT,
                        option ->
                                option.terms()
                                        .map(one -> one.admission().verdict().key())
                                        .orElse(null))
                .cell("condition", option -> told(option, terms::condition))
                .number("land", this::land)
                .number(
                        "own_jobs",
                        option -> cells.use(candidate(option), Limited.Resource.LABOUR.key()))
                .number("value_added_own", option -> cells.own(option, Counted.VALUE_ADDED))
                .number("value_added_here", option -> cells.here(option, Counted.VALUE_ADDED))
                .labelled(
                        "value_added",
                        words.say("value_added_region"),
                        Kind.NUMBER,
                        option -> cells.gain(option, Counted.VALUE_ADDED))
                .number("value_added_net", option -> cells.net(option, Counted.VALUE_ADDED))
                .number("tax", option -> cells.gain(option, Counted.TAX))
                .place("place", option -> pipeline.sites().get(option.site()).place())
                .cell("fit", option -> fit(option.fit()))
                .data("estimated", Kind.TEXT, option -> estimated(candidate(option)))
                .add(
                        PlanSheet.TABLE,
                        rows.isEmpty() ? words.say("none_placed") : words.say("plan.remark"));
    }

    private static Cell told(Option option, Function<Terms, Cell> what) {
        return option.terms().map(what).orElse(Cell.unknown(""));
    }

    /// What it is given, beside what is likely where that is more.
    private Cell land(Option option) {
        String land = Limited.Resource.LAND.key();
        double given = option.use(candidate(option), land);
        double likely = candidate(option).use(land);
        Cell cell = cells.use(candidate(option), land);
        return given < likely
                ? Cell.of(words.say("land_given", words.amount(land, given), cell.text()), given)
                : cell;
    }

    /// What is to be answered, agreed and granted before each comes in.
    void conditions() {
        List<Answer.Item> items =
                plan.listOptions(pipeline).stream()
                        .flatMap(
                                option ->
                                        option.terms().stream()
                                                .map(
                                                        one ->
                                                                terms.item(
                                                                        candidate(option).key(),
                                                                        one)))
                        .toList();
        if (!items.isEmpty()) {
            sheet.add(new Answer.Items("conditions", words.say("conditions"), items));
        }
    }

    /// By reason, how many projects are not planned.
    void aside() {
        List<String> undated =
                pipeline.candidates().stream()
                        .filter(one -> one.project().year().isEmpty())
                        .map(PlanCandidate::key)
                        .toList();
        Map<Unplannable.Why, List<String>> keys = new TreeMap<>();
        for (Unplannable one : shown.aside()) {
            keys.computeIfAbsent(one.why(), why -> new ArrayList<>()).add(one.project().key());
        }
        sheet.columns(List.copyOf(keys.keySet()))
                .cell("aside_why", why -> Cell.of(words.aside(why), why.key()))
                .number("count", why -> Cell.of(keys.getOrDefault(why, List.of()).size()))
                .cell(
                        "projects",
                        why ->
                                Cell.of(
                                        words.list(keys.getOrDefault(why, List.of())),
                                        keys.getOrDefault(why, List.of())))
                .addAny(
                        "aside",
                        undated.isEmpty() ? "" : words.say("aside.remark", words.list(undated)));
    }

    private PlanCandidate candidate(Option option) {
        return pipeline.candidates().get(option.candidate());
    }

    private Cell zone(Zone zone) {
        return Cell.of(words.names().name(zone), zone.key());
    }

    private Cell fit(Keyed fit) {
        return Cell.of(words.names().say("fit." + fit.key() + ".word"), fit.key());
    }

    /// What of its uses nobody states.
    private static String estimated(PlanCandidate candidate) {
        return candidate.uses().entrySet().stream()
                .filter(use -> use.getValue().basis() == Basis.ESTIMATED)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(" "));
    }

    void gains() {
        cells.gains(sheet.columns(List.of(Role.values())), role -> plan, role -> role)
                .labelled("value_added_net", words.say("gains.net"), Kind.NUMBER, cells::net)
                .known(Basis.ESTIMATED)
                .add("gains", words.say("gains.remark"));
    }

    void leftOut() {
        cells.named(shown.found().leftOut(), LeftOutProject::candidate)
                .cell("why", this::why)
                .add("left_out");
    }

    private Cell why(LeftOutProject out) {
        String text = words.why(pipeline, out);
        Map<String, @Nullable Object> json = JsonObject.of("kind", kind(out.why()), "text", text);
        if (out.why()
                instanceof LeftOutProject.NoRoom(int site, List<LeftOutProject.Lack> lacking)) {
            json.put("nearest", pipeline.sites().get(site).zone().key());
            json.put(
                    "lacking",
                    lacking.stream()
                            .map(
                                    lack ->
                                            JsonObject.of(
                                                    "limit",
                                                    lack.bound().key(),
                                                    "amount",
                                                    Cell.number(lack.amount())))
                            .toList());
        }
        return new Cell(text, json);
    }

    private static String kind(LeftOutProject.Why why) {
        return switch (why) {
            case LeftOutProject.Nowhere nowhere -> "nowhere";
            case LeftOutProject.BringsNothing nothing -> "brings_nothing";
            case LeftOutProject.NotTaken notTaken -> "not_taken";
            case LeftOutProject.NoRoom room -> "no_room";
        };
    }
}
