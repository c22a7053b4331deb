package org.shanhai.profile;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.Fact;
import org.shanhai.region.Measure;
import org.shanhai.region.Scope;

/// The three broad sectors of a place as facts give them: all of one year, the one nearest to the
/// base year, then the later. Empty where no year has all three.
final class BroadShares {
    private static final String SHARE = "value_added_share";

    private BroadShares() {}

    /// Amounts or shares, by [Broad]; only their proportions mean something.
    static Optional<double[]> find(List<Fact> facts, int baseYear) {
        Map<Integer, double[]> byYear = new LinkedHashMap<>();
        Map<Integer, double[]> sharesByYear = new LinkedHashMap<>();
        for (Fact fact : facts) {
            boolean amount = fact.measures(Measure.VALUE_ADDED);
            if ((amount || fact.measures(SHARE)) && counts(fact)) {
                double[] of =
                        (amount ? byYear : sharesByYear)
                                .computeIfAbsent(fact.year(), year -> unknown());
                for (Broad broad : Broad.values()) {
                    if (fact.industries().key().equals(broad.key())) {
                        of[broad.ordinal()] = KnownFacts.number(fact);
                    }
                }
            }
        }
        sharesByYear.forEach(
                (year, shares) -> byYear.merge(year, shares, (a, b) -> isWhole(a) ? a : b));
        return byYear.entrySet().stream()
                .filter(entry -> isWhole(entry.getValue()))
                .min(
                        Comparator.<Map.Entry<Integer, double[]>>comparingInt(
                                        entry -> Math.abs(entry.getKey() - baseYear))
                                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getValue);
    }

    private static boolean counts(Fact fact) {
        return fact.scope() == Scope.ALL
                && fact.basis() != Basis.ASSUMED
                && fact.quantity().isPresent()
                && fact.quantity().get().isPoint();
    }

    private static double[] unknown() {
        return new double[] {Double.NaN, Double.NaN, Double.NaN};
    }

    private static boolean isWhole(double[] three) {
        return three[0] >= 0
                && three[1] >= 0
                && three[2] >= 0
                && three[0] + three[1] + three[2] > 0;
    }
}
