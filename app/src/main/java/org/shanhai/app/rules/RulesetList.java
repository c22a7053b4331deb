package org.shanhai.app.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Words;
import org.shanhai.region.MatterEffect;
import org.shanhai.region.Region;
import org.shanhai.region.Rule;
import org.shanhai.region.Ruleset;

/// Which rulesets there are.
public final class RulesetList {
    private final Region region;
    private final Sheet sheet;
    private final Words words;
    private final RuleText text;

    private RulesetList(Region region, Words words) {
        this.region = region;
        this.words = words;
        sheet = new Sheet(region, words, "rules.");
        text = new RuleText(region, words);
    }

    /// @param rulesets those of the region, or of a file
    public static Answer of(Region region, List<Ruleset> rulesets, Words words) {
        return new RulesetList(region, words).answer(rulesets);
    }

    private Answer answer(List<Ruleset> rulesets) {
        new RulesetFindings(sheet).addAll(rulesets);
        sheet.columns(rulesets)
                .text("ruleset", Ruleset::key)
                .text("name", ruleset -> words.pick(ruleset.name(), ruleset.nameLocal()))
                .cell(
                        "presented_as",
                        ruleset -> Cell.of(text.presentedAs(ruleset), ruleset.status().key()))
                .cell("as_of", ruleset -> VerificationSheet.asOf(ruleset, sheet))
                .cell("purpose", ruleset -> purpose(words, ruleset))
                .labelled(
                        "vetoes",
                        count("vetoes"),
                        Kind.NUMBER,
                        ruleset -> Cell.of(count(ruleset, Rule.Kind.VETO)))
                .labelled(
                        "floors",
                        count("floors"),
                        Kind.NUMBER,
                        ruleset -> Cell.of(count(ruleset, Rule.Kind.FLOOR)))
                .labelled(
                        "marked",
                        count("marked"),
                        Kind.NUMBER,
                        ruleset ->
                                Cell.of(
                                        (int)
                                                ruleset.rules().stream()
                                                        .filter(r -> r.mostMarks() > 0)
                                                        .count()))
                .cell("default_for", ruleset -> defaultFor(words, ruleset))
                .labelled(
                        "contradictions",
                        count("contradictions"),
                        Kind.NUMBER,
                        ruleset -> Cell.of(ruleset.listConflicts(region.industries()).size()))
                .source(Ruleset::source)
                .add("rulesets", words.get(rulesets.isEmpty() ? "rules.none" : "rules.remark"));
        if (rulesets.equals(region.rulesets())) {
            texts();
        }
        return sheet.cited(words.get("rules.title"));
    }

    /// The laws, lists and plans whose questions are put to projects, with their dates.
    private void texts() {
        Map<String, List<MatterEffect>> byText = new LinkedHashMap<>();
        for (MatterEffect each : region.all(MatterEffect.class)) {
            byText.computeIfAbsent(each.text(), text -> new ArrayList<>()).add(each);
        }
        sheet.columns(List.copyOf(byText.values()))
                .text("text", questions -> questions.getFirst().text())
                .cell("as_of", this::asOf)
                .labelled(
                        "questions",
                        count("questions"),
                        Kind.NUMBER,
                        questions -> Cell.of(questions.size()))
                .labelled(
                        "deciding",
                        count("deciding"),
                        Kind.NUMBER,
                        questions ->
                                Cell.of(
                                        (int)
                                                questions.stream()
                                                        .filter(MatterEffect::isSolid)
                                                        .count()))
                .cell("standing", questions -> standing(best(questions)))
                .source(questions -> best(questions).source())
                .add("texts");
    }

    /// The best known of its questions says how the text is known.
    private static MatterEffect best(List<MatterEffect> questions) {
        return questions.stream().min(Comparator.comparing(MatterEffect::standing)).orElseThrow();
    }

    private Cell asOf(List<MatterEffect> questions) {
        List<String> dates =
                questions.stream()
                        .map(MatterEffect::since)
                        .filter(since -> !since.isEmpty())
                        .distinct()
                        .toList();
        return dates.isEmpty()
                ? Cell.unknown(sheet.say("no_as_of"))
                : Cell.of(sheet.list(dates), dates);
    }

    private Cell standing(MatterEffect question) {
        String standing = question.standing().key();
        return Cell.of(words.get("admit.standing." + standing), standing);
    }

    private String count(String key) {
        return words.get("rules.count." + key);
    }

    static int count(Ruleset ruleset, Rule.Kind kind) {
        return (int) ruleset.rules().stream().filter(rule -> rule.kind() == kind).count();
    }

    static Cell purpose(Words words, Ruleset ruleset) {
        String key = ruleset.purpose().key();
        return Cell.of(words.get("rules.purpose." + key), key);
    }

    static Cell defaultFor(Words words, Ruleset ruleset) {
        String key = ruleset.defaultFor().key();
        return ruleset.defaultFor() == Ruleset.Default.NONE
                ? Cell.unknown("")
                : Cell.of(words.get("rules.default." + key), key);
    }
}
