package org.shanhai.app.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Finding;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.app.text.Words;
import org.shanhai.plan.Aim;
import org.shanhai.plan.Bound;
import org.shanhai.plan.Candidate;
import org.shanhai.plan.Counted;
import org.shanhai.plan.Evaluation;
import org.shanhai.plan.LeftOut;
import org.shanhai.plan.Option;
import org.shanhai.plan.Pipeline;
import org.shanhai.plan.PriceStep;
import org.shanhai.plan.Where;
import org.shanhai.region.Basis;
import org.shanhai.region.Project;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.region.Zone;

/// A plan as an answer: how many find a place, what that brings whom, how sure it is that none is
/// better; then where each goes, what limits leave, and why the others are left out.
public final class PlanSheet {
    /// The key of the table of projects that find a place.
    public static final String TABLE = "plan";

    /// The step by which the table of limits widens them.
    private static final double TENTH = 0.1;

    /// Below this a gap is rounding.
    private static final double EXACT = 1e-6;

    private static final List<String> BROUGHT =
            List.of(Counted.VALUE_ADDED, Counted.JOBS, Counted.TAX);

    private final ShownPlan shown;
    private final Pipeline pipeline;
    private final PlanWords words;
    private final Sheet sheet;
    private final List<Option> taken;

    private PlanSheet(Region region, ShownPlan shown, Words words) {
        this.shown = shown;
        pipeline = shown.pipeline();
        this.words = new PlanWords(region, words);
        sheet = new Sheet(region, words, "plan.");
        taken = shown.found().plan().listOptions(pipeline);
    }

    public static Answer of(Region region, ShownPlan shown, Words words) {
        return new PlanSheet(region, shown, words).answer();
    }

    private Answer answer() {
        findings();
        doubts();
        AroundParts parts = new AroundParts(shown, sheet, words, this::worth);
        parts.findings();
        asked();
        projects();
        gains();
        new ShapingParts(shown, words, sheet).add();
        limits();
        leftOut();
        parts.tables();
        for (var one : pipeline.unplannable()) {
            sheet.unknown(
                    one.project().key(),
                    words.say("lacks." + one.lacks().key(), words.names().name(one.project())));
        }
        if (!shown.standing().isEmpty()) {
            sheet.add(keys("standing", shown.standing()));
        }
        if (!shown.outside().isEmpty()) {
            sheet.add(keys("outside", shown.outside()));
        }
        return sheet.answer("");
    }

    private Answer.Statement keys(String key, List<Project> projects) {
        List<String> keys = projects.stream().map(Project::key).sorted().toList();
        return new Answer.Statement(key, words.say(key, words.list(keys)), keys, true);
    }

    private void findings() {
        long zones =
                taken.stream()
                        .map(one -> pipeline.sites().get(one.site()).zone().key())
                        .distinct()
                        .count();
        sheet.find(
                "placed",
                Basis.ESTIMATED,
                taken.size(),
                TABLE,
                taken.size(),
                pipeline.candidates().size(),
                zones);
        if (!taken.isEmpty()) {
            sheet.find(
                    "brings",
                    Basis.ESTIMATED,
                    sum(Counted.VALUE_ADDED, Role.MOUNTAIN),
                    "gains",
                    rough(Counted.VALUE_ADDED, Role.MOUNTAIN),
                    rough(Counted.JOBS, Role.MOUNTAIN),
                    rough(Counted.VALUE_ADDED, Role.COAST),
                    rough(Counted.JOBS, Role.COAST));
        }
        double gap = shown.found().gap();
        String proof =
                switch (shown.found().end()) {
                    case STOPPED -> "proof.time";
                    case BROKEN_OFF -> "proof.stopped";
                    case PROVEN, INFEASIBLE -> gap <= EXACT ? "proof.best" : "proof.close";
                };
        sheet.find(
                new Finding(
                        proof.substring(proof.indexOf('.') + 1),
                        words.say("finding." + proof, Numbers.percent(gap)),
                        Cell.of("", gap),
                        sheet.sure(sheet.basis(Basis.DERIVED)),
                        "asked"));
        tightest()
                .ifPresent(
                        price ->
                                sheet.find(
                                        "price",
                                        Basis.ESTIMATED,
                                        price.atLeast(),
                                        "limits",
                                        words.counted(price.bound().counted()),
                                        Numbers.percent(price.more()),
                                        worth(price.atLeast())));
    }

    private void doubts() {
        int count = shown.shaping().doubts().size();
        if (count > 0) {
            sheet.find("doubts", Basis.DERIVED, count, "doubts", count);
        }
    }

    private Optional<PriceStep> tightest() {
        return tenth().filter(price -> price.atLeast() > 0)
                .max(Comparator.comparingDouble(PriceStep::atLeast));
    }

    /// What a tenth more of each limit would bring at least.
    private Stream<PriceStep> tenth() {
        return shown.around().prices().stream()
                .flatMap(price -> price.steps().stream())
                .filter(step -> step.more() == TENTH);
    }

    /// In the unit of the aims where all of them have one, else as a part of the plan.
    private String worth(double gained) {
        List<String> units =
                shown.question().aims().stream()
                        .map(aim -> words.unit(aim.counted().key()))
                        .distinct()
                        .toList();
        return units.size() == 1
                ? sheet.figures().write(Numbers.twoDigits(gained), units.getFirst())
                : Numbers.percent(gained / Math.abs(shown.found().value()));
    }

    private double sum(String of, Role role) {
        Counted counted = new Counted(of, new Where.Group(role));
        return Evaluation.sum(pipeline, shown.found().plan(), counted);
    }

    private String rough(String of, Role role) {
        return words.amount(of, Numbers.twoDigits(sum(of, role)));
    }

    private void asked() {
        List<Answer.Field> fields = new ArrayList<>();
        fields.add(
                sheet.field(
                        "scenario",
                        shown.scenario().isEmpty()
                                ? Cell.unknown(words.say("no_scenario"))
                                : Cell.of(shown.scenario())));
        fields.add(
                sheet.field(
                        "aims",
                        Cell.of(
                                words.list(
                                        shown.question().aims().stream().map(this::aim).toList()),
                                shown.question().aims().stream()
                                        .map(
                                                aim ->
                                                        plain(aim.weight())
                                                                + "*"
                                                                + aim.counted().key()
                                                                + ":"
                                                                + aim.counted().where().key())
                                        .toList())));
        fields.add(
                sheet.field("value", Cell.of(worth(shown.found().value()), shown.found().value())));
        fields.add(
                sheet.field("bound", Cell.of(worth(shown.found().bound()), shown.found().bound())));
        fields.add(
                sheet.field(
                        "gap", Cell.of(Numbers.percent(shown.found().gap()), shown.found().gap())));
        if (!shown.shaping().reached().isEmpty()) {
            fields.add(
                    sheet.field(
                            "reached",
                            Cell.of(
                                    words.list(
                                            shown.shaping().reached().stream()
                                                    .map(words::bound)
                                                    .toList()),
                                    shown.shaping().reached().stream().map(Bound::key).toList())));
        }
        sheet.add(new Answer.Fields("asked", sheet.say("asked"), fields));
    }

    private String aim(Aim aim) {
        return words.say(
                aim.weight() == 1 ? "aim" : aim.weight() < 0 ? "aim.less" : "aim.weighted",
                words.counted(aim.counted()),
                plain(Math.abs(aim.weight())));
    }

    private static String plain(double weight) {
        return Numbers.plain(weight);
    }

    private void projects() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Option option : taken) {
            Candidate candidate = pipeline.candidates().get(option.candidate());
            Zone zone = pipeline.sites().get(option.site()).zone();
            List<Cell> row = new ArrayList<>();
            shown.shaping()
                    .horizon()
                    .ifPresent(years -> row.add(sheet.year(ShapingParts.start(pipeline, option))));
            row.addAll(
                    List.of(
                            Cell.of(candidate.key()),
                            Cell.of(
                                    sheet.pick(
                                            candidate.project().name(),
                                            candidate.project().nameLocal())),
                            Cell.of(words.names().name(zone), zone.key()),
                            sheet.place(pipeline.sites().get(option.site()).place()),
                            Cell.of(
                                    words.names().say("fit." + option.fit().key() + ".word"),
                                    option.fit().key()),
                            use(candidate, "land"),
                            use(candidate, "labour"),
                            gain(option, Counted.VALUE_ADDED),
                            gain(option, Counted.TAX),
                            estimated(candidate)));
            rows.add(row);
        }
        List<Answer.Column> columns = new ArrayList<>();
        shown.shaping().horizon().ifPresent(years -> columns.add(sheet.right("start")));
        columns.addAll(
                List.of(
                        sheet.left("project"),
                        sheet.left("name"),
                        sheet.left("zone"),
                        sheet.left("place"),
                        sheet.left("fit"),
                        sheet.right("land"),
                        sheet.right("own_jobs"),
                        sheet.right("value_added"),
                        sheet.right("tax"),
                        sheet.left("estimated")));
        sheet.add(TABLE, columns, rows, rows.isEmpty() ? words.say("none_placed") : "");
    }

    private Cell use(Candidate candidate, String of) {
        return candidate.uses().containsKey(of)
                ? Cell.of(words.amount(of, Numbers.twoDigits(candidate.use(of))), candidate.use(of))
                : sheet.notKnown();
    }

    private Cell gain(Option option, String of) {
        double amount = pipeline.amount(new Counted(of, Where.region()), option);
        return option.gains().byRole().containsKey(of)
                ? Cell.of(words.amount(of, Numbers.twoDigits(amount)), amount)
                : sheet.notKnown();
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

    private void gains() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Role role : Role.values()) {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.of(words.say("role." + role.key()), role.key()));
            for (String of : BROUGHT) {
                row.add(Cell.of(rough(of, role), sum(of, role)));
            }
            rows.add(row);
        }
        sheet.add(
                "gains",
                List.of(
                        sheet.left("group"),
                        sheet.right("value_added"),
                        sheet.right("jobs"),
                        sheet.right("tax")),
                rows,
                words.say("gains.remark"));
    }

    private void limits() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Bound bound : shown.question().bounds()) {
            if (PlanWords.isShare(bound)) {
                rows.add(share(bound));
                continue;
            }
            double used = Evaluation.sum(pipeline, shown.found().plan(), bound.counted());
            if (used == 0 && (bound.limit().isPresent() || shown.question().isOneOfMany(bound))) {
                continue;
            }
            String of = bound.counted().key();
            Optional<PriceStep> price =
                    tenth().filter(one -> one.bound().equals(bound)).findFirst();
            rows.add(
                    List.of(
                            Cell.of(words.counted(bound.counted()), bound.key()),
                            Cell.of(words.amount(of, Numbers.twoDigits(used)), used),
                            Cell.of(words.amount(of, bound.amount()), bound.amount()),
                            Cell.of(words.unit(of)),
                            share(used, bound.amount()),
                            price.map(one -> Cell.of(worth(one.atLeast()), one.atLeast()))
                                    .orElse(Cell.unknown("")),
                            bound.limit()
                                    .map(one -> sheet.basis(one.basis()))
                                    .orElse(sheet.basis(Basis.ASSUMED)),
                            bound.limit()
                                    .map(one -> sheet.source(one.source()))
                                    .orElse(Cell.unknown(""))));
        }
        sheet.add(
                "limits",
                List.of(
                        sheet.left("limit"),
                        sheet.right("used"),
                        sheet.right("amount"),
                        sheet.left("unit"),
                        sheet.right("share"),
                        sheet.right("if_more"),
                        sheet.left("basis"),
                        sheet.left("source")),
                rows,
                words.say("limits.remark"));
    }

    /// A part of a whole.
    private List<Cell> share(Bound bound) {
        Counted part = bound.counted().alone();
        Counted whole = bound.counted().beside().getFirst().counted();
        double all = Evaluation.sum(pipeline, shown.found().plan(), whole);
        double used = all == 0 ? 0 : Evaluation.sum(pipeline, shown.found().plan(), part) / all;
        double end = PlanWords.share(bound);
        return List.of(
                Cell.of(words.counted(part), bound.key()),
                Cell.of(Numbers.percent(used), used),
                Cell.of(Numbers.percent(end), end),
                Cell.of(""),
                share(used, end),
                Cell.unknown(""),
                sheet.basis(Basis.ASSUMED),
                Cell.unknown(""));
    }

    private static Cell share(double used, double amount) {
        return amount == 0
                ? Cell.unknown("")
                : Cell.of(Numbers.percent(used / amount), used / amount);
    }

    private void leftOut() {
        List<List<Cell>> rows = new ArrayList<>();
        for (LeftOut out : shown.found().leftOut()) {
            Candidate candidate = pipeline.candidates().get(out.candidate());
            rows.add(
                    List.of(
                            Cell.of(candidate.key()),
                            Cell.of(
                                    sheet.pick(
                                            candidate.project().name(),
                                            candidate.project().nameLocal())),
                            why(out)));
        }
        sheet.add(
                "left_out",
                List.of(sheet.left("project"), sheet.left("name"), sheet.left("why")),
                rows,
                "");
    }

    private Cell why(LeftOut out) {
        String text = words.why(pipeline, out);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", kind(out.why()));
        json.put("text", text);
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
