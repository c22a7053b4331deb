package org.shanhai.app.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.shanhai.admit.Range;
import org.shanhai.admit.RuleTrials;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Finding;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Words;
import org.shanhai.region.MatterEffect;
import org.shanhai.region.Region;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleExample;
import org.shanhai.region.Ruleset;

/// Which examples of rules hold, which rules have none, and which have no date.
public final class VerificationSheet {
    private final Sheet sheet;
    private final Words words;
    private final RuleText text;
    private final List<Ruleset> rulesets;
    private final List<ExampleRun> runs;

    private VerificationSheet(
            Region region, List<Ruleset> rulesets, List<ExampleRun> runs, Words words) {
        this.rulesets = rulesets;
        this.runs = runs;
        this.words = words;
        sheet = new Sheet(region, words, "rules.");
        text = new RuleText(region, words);
    }

    /// @param rulesets that are verified
    /// @param runs of their examples, and of those of texts
    /// @param texts of which examples are run; none where one ruleset alone is verified
    public static Answer of(
            Region region,
            List<Ruleset> rulesets,
            List<ExampleRun> runs,
            List<MatterEffect> texts,
            Words words) {
        return new VerificationSheet(region, rulesets, runs, words).answer(texts);
    }

    private Answer answer(List<MatterEffect> texts) {
        int failed = (int) runs.stream().filter(run -> !run.holds()).count();
        Map<String, @Nullable Object> json =
                JsonObject.of("examples", runs.size(), "failed", failed);
        String said =
                runs.isEmpty()
                        ? words.get("rules.verify.none")
                        : failed == 0
                                ? words.get("rules.verify.all_hold", runs.size())
                                : words.get("rules.verify.some_fail", failed, runs.size());
        sheet.find(new Finding("verified", said, Cell.of(failed), Cell.unknown(""), "examples"));
        sheet.add(new Answer.Statement("verified", "", json));
        examples();
        rulesets();
        sheet.add(new Answer.Items("undated", "", undated(texts)));
        return sheet.cited(words.get("rules.verify.title"));
    }

    private void examples() {
        sheet.add(
                sheet.columns(runs)
                        .cell("holds", run -> holds(run))
                        .cell("ruleset", run -> Cell.of(run.example().ruleset()))
                        .labelled(
                                "about",
                                words.get("rules.verify.subject"),
                                Kind.TEXT,
                                run -> Cell.of(about(run.example()), run.example().about()))
                        .cell(
                                "given",
                                run ->
                                        Cell.of(
                                                String.join(
                                                        words.get("show.comma"),
                                                        run.example().given()),
                                                run.example().given()))
                        .cell(
                                "then",
                                run ->
                                        said(
                                                run.example().then(),
                                                run.example().marks(),
                                                run.example().most()))
                        .cell("found", run -> found(run))
                        .source(run -> run.example().source())
                        .cell("note", run -> Cell.of(run.example().note()))
                        .data("example", Kind.TEXT, run -> run.example().key())
                        .table("examples", "", "", Answer.Layout.GRID));
    }

    private Cell holds(ExampleRun run) {
        return new Cell(
                words.get(run.holds() ? "rules.verify.holds" : "rules.verify.fails"), run.holds());
    }

    private String about(RuleExample example) {
        return switch (example.about()) {
            case RuleExample.TOTAL -> words.get("rules.verify.total");
            case RuleExample.VERDICT -> words.get("rules.verify.verdict");
            default ->
                    rulesets.stream()
                            .filter(one -> one.key().equals(example.ruleset()))
                            .flatMap(one -> one.rules().stream())
                            .filter(rule -> Integer.toString(rule.order()).equals(example.about()))
                            .findFirst()
                            .map(
                                    rule ->
                                            words.get(
                                                    "rules.verify.line",
                                                    example.about(),
                                                    text.name(rule)))
                            .orElse(example.about());
        };
    }

    private Cell said(RuleExample.Then then, OptionalDouble least, OptionalDouble most) {
        Map<String, @Nullable Object> json =
                JsonObject.of(
                        "then",
                        then.key(),
                        "marks",
                        least.isPresent() ? Cell.number(least.getAsDouble()) : null);
        OptionalDouble high = most.isPresent() ? most : least;
        json.put(
                "most",
                high.isPresent() && Double.isFinite(high.getAsDouble())
                        ? Cell.number(high.getAsDouble())
                        : null);
        String own = "rules.then." + then.key();
        String word = words.get(words.has(own) ? own : "admit.verdict." + then.key());
        if (least.isEmpty()) {
            return new Cell(word, json);
        }
        String from = RuleText.marks(least.getAsDouble());
        double to = high.orElseThrow();
        return new Cell(
                to == least.getAsDouble()
                        ? words.get("rules.then.marks_of", from)
                        : Double.isInfinite(to)
                                ? words.get("rules.then.marks_from", from)
                                : words.get("rules.then.marks_between", from, RuleText.marks(to)),
                json);
    }

    private Cell found(ExampleRun run) {
        if (run.outcome().isEmpty()) {
            return new Cell(run.fault(), JsonObject.of("fault", run.fault()));
        }
        RuleTrials.Outcome outcome = run.outcome().get();
        return said(
                outcome.then(),
                outcome.marks()
                        .map(Range::low)
                        .map(OptionalDouble::of)
                        .orElse(OptionalDouble.empty()),
                outcome.marks()
                        .map(Range::high)
                        .map(OptionalDouble::of)
                        .orElse(OptionalDouble.empty()));
    }

    private void rulesets() {
        sheet.columns(rulesets)
                .text("ruleset", Ruleset::key)
                .cell("as_of", ruleset -> asOf(ruleset, sheet))
                .labelled(
                        "examples",
                        words.get("rules.examples_count"),
                        Kind.NUMBER,
                        ruleset -> Cell.of(own(ruleset).size()))
                .labelled(
                        "failed",
                        words.get("rules.verify.failed"),
                        Kind.NUMBER,
                        ruleset ->
                                Cell.of(
                                        (int)
                                                own(ruleset).stream()
                                                        .filter(run -> !run.holds())
                                                        .count()))
                .cell("without_example", ruleset -> lines(without(ruleset, own(ruleset))))
                .add("coverage", words.get("rules.verify.remark"));
    }

    private List<ExampleRun> own(Ruleset ruleset) {
        return runs.stream().filter(run -> run.example().ruleset().equals(ruleset.key())).toList();
    }

    private Cell lines(List<Integer> orders) {
        return Cell.of(sheet.list(orders.stream().map(String::valueOf).toList()), orders);
    }

    /// Lines that decide or give marks, and that no example is about.
    private static List<Integer> without(Ruleset ruleset, List<ExampleRun> own) {
        return ruleset.rules().stream()
                .filter(RuleTrials::isDeciding)
                .map(Rule::order)
                .filter(
                        order ->
                                own.stream()
                                        .noneMatch(
                                                run ->
                                                        run.example()
                                                                .about()
                                                                .equals(order.toString())))
                .toList();
    }

    private List<Answer.Item> undated(List<MatterEffect> texts) {
        List<Answer.Item> items = new ArrayList<>();
        List<String> keys =
                rulesets.stream().filter(one -> one.vintage().isEmpty()).map(Ruleset::key).toList();
        if (!keys.isEmpty()) {
            items.add(
                    new Answer.Item(
                            words.get("rules.verify.undated_rulesets", sheet.list(keys)), keys));
        }
        List<String> undated =
                texts.stream()
                        .filter(one -> one.since().isEmpty())
                        .map(MatterEffect::matter)
                        .toList();
        if (!undated.isEmpty()) {
            items.add(
                    new Answer.Item(
                            words.get("rules.verify.undated_texts", sheet.list(undated)), undated));
        }
        return items;
    }

    /// As of when a ruleset is known.
    static Cell asOf(Ruleset ruleset, Sheet sheet) {
        String vintage = ruleset.vintage();
        return vintage.isEmpty() ? Cell.unknown(sheet.say("no_as_of")) : Cell.of(vintage);
    }
}
