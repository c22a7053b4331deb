package org.shanhai.app.admit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Finding;

/// What a person reads first of admissions side by side: the verdicts, what decides each, and what
/// else differs.
///
/// @param columns the names of the variants in JSON
record ComparisonFindings(
        AdmissionWords words, List<ComparedVariant> variants, List<String> columns) {
    List<Finding> list(List<ComparisonRows.Row> figures, List<ComparisonRows.Row> told) {
        List<Finding> findings = new ArrayList<>();
        findings.add(verdicts(row(figures, "verdict")));
        ComparisonRows.Row reasons = row(told, "reason_1");
        if (reasons.differs()) {
            for (int k = 0; k < variants.size(); k++) {
                Cell reason = reasons.cells().get(k);
                if (reason.json() != null) {
                    findings.add(decides(variants.get(k).label(), columns.get(k), reason));
                }
            }
        } else if (reasons.cells().getFirst().json() != null) {
            Cell reason = reasons.cells().getFirst();
            findings.add(decides(words.say("compare.finding.all"), "all", reason));
        }
        return findings;
    }

    private static ComparisonRows.Row row(List<ComparisonRows.Row> rows, String key) {
        return rows.stream().filter(row -> row.key().equals(key)).findFirst().orElseThrow();
    }

    private Finding verdicts(ComparisonRows.Row verdicts) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        List<String> said = new ArrayList<>();
        for (int k = 0; k < variants.size(); k++) {
            Cell verdict = verdicts.cells().get(k);
            json.put(columns.get(k), verdict.json());
            said.add(words.say("compare.finding.verdict", variants.get(k).label(), verdict.text()));
        }
        String text =
                verdicts.differs()
                        ? words.say("compare.finding.verdicts", words.list(said))
                        : words.say(
                                "compare.finding.same_verdict",
                                variants.size(),
                                verdicts.cells().getFirst().text());
        return finding("verdicts", text, new Cell("", json), "comparison");
    }

    private Finding decides(String label, String column, Cell reason) {
        return finding(
                "decides",
                words.say("compare.finding.decides", label, reason.text()),
                Cell.of("", column),
                "told");
    }

    /// What differs, as the part [ComparisonSheet] makes of it says.
    static Finding differing(String text, int rows) {
        return finding("differing", text, Cell.of(rows), "comparison");
    }

    private static Finding finding(String key, String text, Cell figure, String look) {
        return new Finding(key, text, figure, Cell.unknown(""), look);
    }
}
