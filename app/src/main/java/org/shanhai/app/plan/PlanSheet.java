package org.shanhai.app.plan;

import java.util.List;
import java.util.stream.Stream;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.PlaceRemarks;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.app.text.Words;
import org.shanhai.ask.ShownPlan;
import org.shanhai.plan.Aim;
import org.shanhai.plan.Bound;
import org.shanhai.plan.Planned;
import org.shanhai.region.Project;
import org.shanhai.region.Region;

/// A plan as an answer: how many find a place, what that brings whom, how sure it is that none is
/// better; then where each goes, what limits leave, why the others are left out, and what lies
/// around it.
public final class PlanSheet {
    /// The key of the table of projects that find a place.
    public static final String TABLE = "plan";

    private static final List<String> COLUMNS =
            List.of(
                    "project",
                    "name",
                    "zone",
                    "place",
                    "fit",
                    "land",
                    "own_jobs",
                    "value_added",
                    "tax",
                    "estimated");

    private final ShownPlan shown;
    private final PlanWords words;
    private final Sheet sheet;
    private final PlanCells cells;

    private PlanSheet(Region region, ShownPlan shown, Words words) {
        this.shown = shown;
        this.words = new PlanWords(region, words);
        sheet = new Sheet(region, words, "plan.");
        cells = new PlanCells(shown, sheet, this.words);
    }

    public static Answer of(Region region, ShownPlan shown, Words words) {
        return new PlanSheet(region, shown, words).answer();
    }

    /// The keys of the columns of that table.
    ///
    /// @param hasYears whether projects begin in years that are planned
    public static List<String> columns(boolean hasYears) {
        return hasYears ? Stream.concat(Stream.of("start"), COLUMNS.stream()).toList() : COLUMNS;
    }

    private Answer answer() {
        PlacementParts placements = new PlacementParts(shown, sheet, words, cells);
        LimitParts limits = new LimitParts(shown, sheet, words, cells);
        new PlanFindings(shown, sheet, words, cells).add();
        PlaceRemarks.add(sheet);
        asked();
        placements.placed();
        placements.gains();
        new ShapingParts(shown, sheet, words, cells).add();
        limits.limits();
        placements.leftOut();
        NearParts near = new NearParts(shown, sheet, words, cells);
        near.add();
        limits.prices();
        near.steadiness();
        shown.around().curve().ifPresent(curve -> new CurveParts(curve, sheet, words, cells).add());
        for (var one : shown.pipeline().unplannable()) {
            sheet.unknown(
                    one.project().key(),
                    words.say("lacks." + one.lacks().key(), words.names().name(one.project())));
        }
        keys("standing", shown.standing());
        keys("outside", shown.outside());
        return sheet.answer("");
    }

    private void keys(String key, List<Project> projects) {
        if (!projects.isEmpty()) {
            List<String> keys = projects.stream().map(Project::key).sorted().toList();
            sheet.add(new Answer.Statement(key, words.say(key, words.list(keys)), keys, true));
        }
    }

    private void asked() {
        Planned.Found found = shown.found();
        List<Aim> aims = shown.question().aims();
        List<Bound> reached = shown.shaping().reached();
        sheet.values()
                .field(
                        "scenario",
                        shown.scenario().isEmpty()
                                ? Cell.unknown(words.say("no_scenario"))
                                : Cell.of(shown.scenario()))
                .field(
                        "aims",
                        Cell.of(
                                words.list(aims.stream().map(words::aim).toList()),
                                aims.stream().map(PlanSheet::key).toList()))
                .field("value", Cell.of(cells.worth(found.value()), found.value()))
                .field("bound", Cell.of(cells.worth(found.bound()), found.bound()))
                .field("gap", PlanCells.percent(found.gap()))
                .only(
                        !reached.isEmpty(),
                        more ->
                                more.field(
                                        "reached",
                                        Cell.of(
                                                words.list(
                                                        reached.stream()
                                                                .map(words::bound)
                                                                .toList()),
                                                reached.stream().map(Bound::key).toList())))
                .add("asked", sheet.say("asked"));
    }

    private static String key(Aim aim) {
        return Numbers.plain(aim.weight())
                + "*"
                + aim.counted().key()
                + ":"
                + aim.counted().where().key();
    }
}
