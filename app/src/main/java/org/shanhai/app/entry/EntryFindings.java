package org.shanhai.app.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanhai.app.answer.Finding;
import org.shanhai.app.text.Numbers;
import org.shanhai.app.text.Words;
import org.shanhai.capability.entry.EntryAnswer;
import org.shanhai.capability.entry.EntryJudgement;
import org.shanhai.capability.entry.Null;
import org.shanhai.capability.entry.Prospects.Prospect;
import org.shanhai.capability.entry.Skill;
import org.shanhai.region.Basis;

/// Whether such chances are worth anything, and which are the highest.
public final class EntryFindings {
    private static final int NAMED = 3;

    private EntryFindings() {}

    /// @param place whose chances were asked for; those of all places where empty
    public static List<Finding> of(
            EntryAnswer.Predicted predicted, Optional<String> place, Words words) {
        List<Finding> findings = new ArrayList<>();
        findings.add(skill(predicted.judgement(), words));
        List<Prospect> first =
                place.map(predicted.ahead()::of)
                        .orElseGet(predicted.ahead()::all)
                        .limit(NAMED)
                        .toList();
        if (!first.isEmpty()) {
            List<String> named =
                    first.stream()
                            .map(
                                    each ->
                                            words.get(
                                                    "entry.finding.named",
                                                    each.industry(),
                                                    each.place(),
                                                    Numbers.percent(each.chance())))
                            .toList();
            findings.add(
                    find(
                            words,
                            "ahead",
                            first.getFirst().chance(),
                            "ahead",
                            predicted.ahead().from(),
                            String.join(words.get("show.comma"), named)));
        }
        return findings;
    }

    private static Finding skill(EntryJudgement judgement, Words words) {
        Map.Entry<Null, Skill> best = judgement.bestNull();
        return find(
                words,
                judgement.beatsEveryNull() ? "beats" : "beaten",
                judgement.skill().averagePrecision(),
                "skill",
                judgement.judged().from(),
                judgement.judged().to(),
                Numbers.plain(judgement.skill().averagePrecision()),
                Numbers.plain(best.getValue().averagePrecision()),
                words.get("entry.ranking." + best.getKey().key()));
    }

    private static Finding find(
            Words words, String key, double figure, String look, Object... arguments) {
        return Finding.of(words, "entry.", key, Basis.ESTIMATED, figure, look, arguments);
    }
}
