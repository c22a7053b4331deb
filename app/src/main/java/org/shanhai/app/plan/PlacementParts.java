package org.shanhai.app.plan;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
import org.shanhai.region.Basis;
import org.shanhai.region.Limited;
import org.shanhai.region.Role;
import org.shanhai.region.Zone;

/// Which project goes where, what that brings whom, and why the others are left out.
final class PlacementParts extends PlanPart {
    PlacementParts(ShownPlan shown, Sheet sheet, PlanWords words, PlanCells cells) {
        super(shown, sheet, words, cells);
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
                .place("place", option -> pipeline.sites().get(option.site()).place())
                .cell("fit", option -> fit(option.fit()))
                .number("land", option -> cells.use(candidate(option), Limited.Resource.LAND.key()))
                .number(
                        "own_jobs",
                        option -> cells.use(candidate(option), Limited.Resource.LABOUR.key()))
                .number("value_added", option -> cells.gain(option, Counted.VALUE_ADDED))
                .number("tax", option -> cells.gain(option, Counted.TAX))
                .cell("estimated", option -> estimated(candidate(option)))
                .add(PlanSheet.TABLE, rows.isEmpty() ? words.say("none_placed") : "");
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
    private Cell estimated(PlanCandidate candidate) {
        List<String> keys =
                candidate.uses().entrySet().stream()
                        .filter(use -> use.getValue().basis() == Basis.ESTIMATED)
                        .map(Map.Entry::getKey)
                        .toList();
        return Cell.of(words.list(keys.stream().map(words::what).toList()), String.join(" ", keys));
    }

    void gains() {
        cells.gains(sheet.columns(List.of(Role.values())), role -> plan, role -> role)
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
