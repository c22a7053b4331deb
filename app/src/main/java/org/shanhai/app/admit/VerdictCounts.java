package org.shanhai.app.admit;

import java.util.List;
import java.util.Optional;
import org.shanhai.admit.Admission;
import org.shanhai.admit.Verdict;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Finding;
import org.shanhai.app.text.Words;

/// Of many projects, how many come to which end: what a person reads first of a ranking; report and
/// answer say the same.
public final class VerdictCounts {
    private VerdictCounts() {}

    /// Empty where there is no project.
    public static Optional<Finding> find(List<Admission> ranked, Words words) {
        if (ranked.isEmpty()) {
            return Optional.empty();
        }
        long admitted = count(ranked, Verdict.ADMIT, Verdict.ADMIT_ON_CONDITIONS);
        String text =
                words.get(
                        "admit.finding.counts",
                        ranked.size(),
                        admitted,
                        count(ranked, Verdict.NEGOTIATE),
                        count(ranked, Verdict.ASK_FIRST),
                        count(ranked, Verdict.REFUSE_UNLESS, Verdict.REFUSE));
        return Optional.of(
                new Finding(
                        "counts",
                        text,
                        Cell.of(Math.toIntExact(admitted)),
                        Cell.unknown(""),
                        RankingSheet.TABLE));
    }

    private static long count(List<Admission> ranked, Verdict... verdicts) {
        List<Verdict> counted = List.of(verdicts);
        return ranked.stream().filter(each -> counted.contains(each.verdict())).count();
    }
}
