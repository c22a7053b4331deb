package org.shanhai.app.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Sheet;
import org.shanhai.ask.ShownPlan;
import org.shanhai.plan.Candidate;
import org.shanhai.plan.Counted;
import org.shanhai.plan.LeftOut;
import org.shanhai.plan.Option;
import org.shanhai.region.Basis;
import org.shanhai.region.Limited;
import org.shanhai.region.Zone;

/// Which project goes where, what that brings whom, and why the others are left out.
final class PlacementParts extends PlanPart {
    private static final Set<String> RIGHT =
            Set.of("start", "land", "own_jobs", "value_added", "tax");

    PlacementParts(ShownPlan shown, Sheet sheet, PlanWords words, PlanCells cells) {
        super(shown, sheet, words, cells);
    }

    void placed() {
        boolean hasYears = shown.shaping().horizon().isPresent();
        List<List<Cell>> rows = new ArrayList<>();
        for (Option option : plan.listOptions(pipeline)) {
            Candidate candidate = pipeline.candidates().get(option.candidate());
            Zone zone = pipeline.sites().get(option.site()).zone();
            List<Cell> row = new ArrayList<>();
            if (hasYears) {
                row.add(sheet.year(ShapingParts.start(pipeline, option)));
            }
            row.addAll(
                    cells.named(
                            option.candidate(),
                            Cell.of(words.names().name(zone), zone.key()),
                            sheet.place(pipeline.sites().get(option.site()).place()),
                            Cell.of(
                                    words.names().say("fit." + option.fit().key() + ".word"),
                                    option.fit().key()),
                            cells.use(candidate, Limited.Resource.LAND.key()),
                            cells.use(candidate, Limited.Resource.LABOUR.key()),
                            cells.gain(option, Counted.VALUE_ADDED),
                            cells.gain(option, Counted.TAX),
                            estimated(candidate)));
            rows.add(row);
        }
        List<Answer.Column> columns =
                PlanSheet.columns(hasYears).stream()
                        .map(key -> RIGHT.contains(key) ? sheet.right(key) : sheet.left(key))
                        .toList();
        sheet.add(PlanSheet.TABLE, columns, rows, rows.isEmpty() ? words.say("none_placed") : "");
    }

    /// What of its uses nobody states.
    private Cell estimated(Candidate candidate) {
        List<String> keys =
                candidate.uses().entrySet().stream()
                        .filter(use -> use.getValue().basis() == Basis.ESTIMATED)
                        .map(Map.Entry::getKey)
                        .toList();
        return Cell.of(words.list(keys.stream().map(words::what).toList()), String.join(" ", keys));
    }

    void gains() {
        sheet.add("gains", cells.gainColumns(), cells.gains(plan), words.say("gains.remark"));
    }

    void leftOut() {
        List<List<Cell>> rows = new ArrayList<>();
        for (LeftOut out : shown.found().leftOut()) {
            rows.add(cells.named(out.candidate(), why(out)));
        }
        sheet.add(
                "left_out",
                List.of(sheet.left("project"), sheet.left("name"), sheet.left("why")),
                rows,
                "");
    }

    private Cell why(LeftOut out) {
        String text = words.why(pipeline, out);
        Map<String, @Nullable Object> json = JsonObject.of("kind", kind(out.why()), "text", text);
        if (out.why() instanceof LeftOut.NoRoom(int site, List<LeftOut.Lack> lacking)) {
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

    private static String kind(LeftOut.Why why) {
        return switch (why) {
            case LeftOut.Nowhere nowhere -> "nowhere";
            case LeftOut.BringsNothing nothing -> "brings_nothing";
            case LeftOut.NotTaken notTaken -> "not_taken";
            case LeftOut.NoRoom room -> "no_room";
        };
    }
}
