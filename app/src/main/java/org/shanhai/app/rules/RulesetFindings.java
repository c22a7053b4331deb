package org.shanhai.app.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Finding;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Words;
import org.shanhai.region.Basis;
import org.shanhai.region.Region;
import org.shanhai.region.Rule;
import org.shanhai.region.Ruleset;

/// What a person reads first of rulesets: how many there are, which is taken where none is asked
/// for, and whether any contradicts itself.
final class RulesetFindings {
    private final Sheet sheet;
    private final Region region;
    private final Words words;

    /// @param sheet with the prefix `rules.`
    RulesetFindings(Sheet sheet) {
        this.sheet = sheet;
        region = sheet.region();
        words = sheet.words();
    }

    /// Of those of the region, or of a file; nothing where there are none.
    void addAll(List<Ruleset> rulesets) {
        if (rulesets.isEmpty()) {
            return;
        }
        if (rulesets.equals(region.rulesets())) {
            sheet.find(defaults(rulesets));
        } else {
            String text =
                    sheet.say(
                            "finding.of_file",
                            rulesets.size(),
                            sheet.list(rulesets.stream().map(this::name).toList()));
            sheet.find(finding("of_file", text, Cell.of(rulesets.size()), "rulesets"));
        }
        List<Ruleset> odd = rulesets.stream().filter(one -> count(one) > 0).toList();
        int conflicts = odd.stream().mapToInt(this::count).sum();
        String text =
                odd.isEmpty()
                        ? sheet.say("finding.no_contradictions", rulesets.size())
                        : sheet.say(
                                "finding.contradictions",
                                conflicts,
                                sheet.list(odd.stream().map(this::name).toList()));
        sheet.find(finding("contradictions", text, Cell.of(conflicts), "rulesets"));
    }

    /// As [Region#findDefaultRuleset] takes them: the first for each role, or the only one.
    private Finding defaults(List<Ruleset> rulesets) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        List<String> said = new ArrayList<>();
        for (Ruleset ruleset : rulesets) {
            Ruleset.Default where = ruleset.defaultFor();
            if (where != Ruleset.Default.NONE && !json.containsKey(where.key())) {
                json.put(where.key(), ruleset.key());
                said.add(
                        sheet.say(
                                "finding.taken_in",
                                name(ruleset),
                                RulesetList.defaultFor(words, ruleset).text()));
            }
        }
        boolean anywhere = said.isEmpty() || json.containsKey(Ruleset.Default.ANY.key());
        if (rulesets.size() == 1 && anywhere) {
            String key = rulesets.getFirst().key();
            json.put(Ruleset.Default.ANY.key(), key);
            String only = sheet.say("finding.only", name(rulesets.getFirst()));
            return finding("defaults", only, new Cell("", json), "rulesets");
        }
        String text =
                said.isEmpty()
                        ? sheet.say("finding.no_default", rulesets.size())
                        : sheet.say("finding.defaults", rulesets.size(), sheet.list(said));
        return finding("defaults", text, new Cell("", json), "rulesets");
    }

    /// Of one of them.
    ///
    /// @param presented whose it is, in words
    void add(Ruleset ruleset, String presented) {
        int vetoes = RulesetList.count(ruleset, Rule.Kind.VETO);
        int floors = RulesetList.count(ruleset, Rule.Kind.FLOOR);
        int marked = (int) ruleset.rules().stream().filter(r -> r.mostMarks() > 0).count();
        sheet.find(
                new Finding(
                        "says",
                        sheet.say("finding.says", name(ruleset), presented, vetoes, floors, marked),
                        new Cell(
                                "",
                                JsonObject.of(
                                        "vetoes", vetoes, "floors", floors, "marked", marked)),
                        ruleset.rules().stream()
                                .map(Rule::basis)
                                .reduce(Basis::and)
                                .map(basis -> sheet.sure(sheet.basis(basis)))
                                .orElse(Cell.unknown("")),
                        "rules"));
        if (ruleset.defaultFor() != Ruleset.Default.NONE) {
            Cell where = RulesetList.defaultFor(words, ruleset);
            sheet.find(
                    finding(
                            "default",
                            sheet.say("finding.default", where.text()),
                            where,
                            "ruleset"));
        }
        int conflicts = count(ruleset);
        sheet.find(
                finding(
                        "contradictions",
                        sheet.say("finding.contradicts", conflicts),
                        Cell.of(conflicts),
                        "contradictions"));
    }

    private static Finding finding(String key, String text, Cell figure, String look) {
        return new Finding(key, text, figure, Cell.unknown(""), look);
    }

    private int count(Ruleset ruleset) {
        return ruleset.listConflicts(region.industries()).size();
    }

    private String name(Ruleset ruleset) {
        return words.pick(ruleset.name(), ruleset.nameLocal());
    }
}
