package org.shanhai.admit;

import java.util.Comparator;
import java.util.List;

/// Many admissions in the order in which a committee takes them up: refuse, refuse unless,
/// negotiate (the fewest figures short first), ask first (the fewest things to ask first), admit on
/// conditions, admit; what stands already last, as nothing is to be decided on it. How much was
/// disclosed does not count.
final class WhatToDo {
    private static final List<Verdict> ORDER =
            List.of(
                    Verdict.REFUSE,
                    Verdict.REFUSE_UNLESS,
                    Verdict.NEGOTIATE,
                    Verdict.ASK_FIRST,
                    Verdict.ADMIT_ON_CONDITIONS,
                    Verdict.ADMIT);

    static final Comparator<Admission> FIRST =
            Comparator.comparing((Admission one) -> one.proposal().project().isStanding())
                    .thenComparingInt(one -> ORDER.indexOf(one.verdict()))
                    .thenComparingInt(WhatToDo::work)
                    .thenComparing(one -> one.proposal().project().key());

    private WhatToDo() {}

    private static int work(Admission one) {
        return switch (one.verdict()) {
            case NEGOTIATE -> one.missed();
            // To leave the industry out saves no question: all lines that wait for it count.
            case ASK_FIRST ->
                    one.asks().stream()
                            .mapToInt(
                                    ask ->
                                            ask instanceof Ask.ForIndustry(int lines)
                                                    ? Math.max(1, lines)
                                                    : 1)
                            .sum();
            case REFUSE, REFUSE_UNLESS, ADMIT_ON_CONDITIONS, ADMIT -> 0;
        };
    }
}
