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
import org.shanhai.plan.PlanQuestion;
import org.shanhai.plan.Planned;
import org.shanhai.plan.Where;
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
                    "verdict",
                    "condition",
                    "land",
                    "own_jobs",
                    "value_added_own",
                    "value_added_here",
                    "value_added",
                    "value_added_net",
                    "tax",
                    "place",
                    "fit",
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
        placements.conditions();
        placements.gains();
        new ShapingParts(shown, sheet, words, cells).add();
        limits.limits();
        placements.leftOut();
        NearParts near = new NearParts(shown, sheet, words, cells);
        near.add();
        limits.prices();
        near.steadiness();
        shown.around().curve().ifPresent(curve -> new CurveParts(curve, sheet, words, cells).add());
        placements.aside();
        return sheet.cited("");
    }

    private void asked() {
        Planned.Found found = shown.found();
        List<Aim> aims = shown.question().aims();
        List<Bound> reached = shown.shaping().reached();
        PlanQuestion question = shown.question();
        // What earlier aims reached is a bound of the question too, and no limit of the asker's.
        List<Bound> own =
                question.bounds().stream()
                        .filter(one -> one.limit().isEmpty() && !reached.contains(one))
                        .toList();
        List<String> pins =
                question.pins().entrySet().stream()
                        .map(
                                pin ->
                                        words.say(
                                                "clash.pin",
                                                pin.getKey(),
                                                words.where(new Where.OfZone(pin.getValue()))))
                        .toList();
        List<String> ties = question.ties().stream().map(words::tie).toList();
        List<String> without = shown.shaping().without();
        sheet.values()
                .field(
                        "aims",
                        Cell.of(words.aims(aims), aims.stream().map(PlanSheet::key).toList()))
                .only(!own.isEmpty(), more -> more.field("limits_asked", cell(own)))
                .only(
                        !pins.isEmpty(),
                        more -> more.field("pins", new Cell(words.inRow(pins), question.pins())))
                .only(!ties.isEmpty(), more -> more.field("ties", Cell.of(words.inRow(ties), ties)))
                .only(
                        !without.isEmpty(),
                        more -> more.field("without", Cell.of(words.list(without), without)))
                .field("moves", cells.flag(shown.shaping().moves(), "moving"))
                .field(
                        "scenario",
                        shown.scenario().isEmpty()
                                ? Cell.unknown(words.say("no_scenario"))
                                : Cell.of(shown.scenario()))
                .only(!reached.isEmpty(), more -> more.field("reached", cell(reached)))
                .field("value", Cell.of(cells.worth(found.value()), found.value()))
                .field("bound", Cell.of(cells.worth(found.bound()), found.bound()))
                .field("gap", PlanCells.percent(found.gap()))
                .add("asked", sheet.say("asked"));
    }

    private Cell cell(List<Bound> bounds) {
        return Cell.of(
                words.inRow(bounds.stream().map(words::bound).toList()),
                bounds.stream().map(Bound::key).toList());
    }

    private static String key(Aim aim) {
        return Numbers.plain(aim.weight())
                + "*"
                + aim.counted().key()
                + ":"
                + aim.counted().where().key();
    }
}
