package org.shanhai.pair;

import java.util.Arrays;

/// One part of all possible partners of a place, and where each stands in it.
final class PartColumn {
    private final double[] merits;
    private final double[] sorted;

    /// @param values by partner; NaN where not known
    PartColumn(ScorePart part, double[] values) {
        merits = Arrays.stream(values).map(part::merit).toArray();
        sorted = Arrays.stream(merits).filter(merit -> !Double.isNaN(merit)).sorted().toArray();
    }

    /// Whether it is known of at least half of the partners and tells some apart; a single partner
    /// needs not be told apart.
    boolean counts() {
        return sorted.length > 0
                && 2 * sorted.length >= merits.length
                && (Double.compare(sorted[0], sorted[sorted.length - 1]) != 0
                        || merits.length == 1);
    }

    /// Of how many partners it is known.
    int known() {
        return sorted.length;
    }

    /// 1 for the best, the same for equals.
    int rank(int partner) {
        return 1 + sorted.length - upTo(merits[partner]);
    }

    /// (worse + equal / 2) / all, itself among the equal; NaN where it is not known.
    double percentile(int partner) {
        double own = merits[partner];
        if (Double.isNaN(own)) {
            return Double.NaN;
        }
        int worse = below(own);
        int equal = upTo(own) - worse;
        return (worse + equal / 2.0) / sorted.length;
    }

    private int below(double merit) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (Double.compare(sorted[middle], merit) < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private int upTo(double merit) {
        int from = below(merit);
        while (from < sorted.length && Double.compare(sorted[from], merit) == 0) {
            from++;
        }
        return from;
    }
}
