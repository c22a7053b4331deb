package org.shanhai.app.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Words;
import org.shanhai.region.ProcessQuestion;
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
        List<List<Cell>> rows = new ArrayList<>();
        for (Ruleset ruleset : rulesets) {
            rows.add(row(ruleset));
        }
        sheet.add(
                "rulesets",
                List.of(
                        sheet.left("ruleset"),
                        sheet.left("name"),
                        sheet.left("presented_as"),
                        sheet.left("as_of"),
                        sheet.left("purpose"),
                        count("vetoes"),
                        count("floors"),
                        count("marked"),
                        sheet.left("default_for"),
                        count("contradictions"),
                        sheet.left("source")),
                rows,
                words.get(rulesets.isEmpty() ? "rules.none" : "rules.remark"));
        if (rulesets.equals(region.rulesets())) {
            texts();
        }
        return sheet.cited(words.get("rules.title"));
    }

    /// The laws, lists and plans whose questions are put to projects, with their dates.
    private void texts() {
        Map<String, List<ProcessQuestion>> byText = new LinkedHashMap<>();
        for (ProcessQuestion each : region.all(ProcessQuestion.class)) {
            byText.computeIfAbsent(each.text(), text -> new ArrayList<>()).add(each);
        }
        List<List<Cell>> rows = new ArrayList<>();
        byText.forEach((text, questions) -> rows.add(row(text, questions)));
        sheet.add(
                "texts",
                List.of(
                        sheet.left("text"),
                        sheet.left("as_of"),
                        count("questions"),
                        count("deciding"),
                        sheet.left("standing"),
                        sheet.left("source")),
                rows,
                "");
    }

    private List<Cell> row(String text, List<ProcessQuestion> questions) {
        // The best known of its questions says how the text is known.
        ProcessQuestion best =
                questions.stream()
                        .min(Comparator.comparing(ProcessQuestion::standing))
                        .orElseThrow();
        List<String> dates =
                questions.stream()
                        .map(ProcessQuestion::since)
                        .filter(since -> !since.isEmpty())
                        .distinct()
                        .toList();
        String standing = best.standing().key();
        return List.of(
                Cell.of(text),
                dates.isEmpty()
                        ? Cell.unknown(sheet.say("no_as_of"))
                        : Cell.of(sheet.list(dates), dates),
                Cell.of(questions.size()),
                Cell.of((int) questions.stream().filter(ProcessQuestion::decides).count()),
                Cell.of(words.get("admit.standing." + standing), standing),
                sheet.source(best.source()));
    }

    private Answer.Column count(String key) {
        return new Answer.Column(key, words.get("rules.count." + key), true);
    }

    private List<Cell> row(Ruleset ruleset) {
        return List.of(
                Cell.of(ruleset.key()),
                Cell.of(words.pick(ruleset.name(), ruleset.nameLocal())),
                Cell.of(text.presentedAs(ruleset), ruleset.status().key()),
                VerificationSheet.asOf(ruleset, sheet),
                purpose(words, ruleset),
                Cell.of(count(ruleset, Rule.Kind.VETO)),
                Cell.of(count(ruleset, Rule.Kind.FLOOR)),
                Cell.of((int) ruleset.rules().stream().filter(r -> r.mostMarks() > 0).count()),
                defaultFor(words, ruleset),
                Cell.of(ruleset.listConflicts(region.industries()).size()),
                sheet.source(ruleset.source()));
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
