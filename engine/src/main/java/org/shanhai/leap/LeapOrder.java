package org.shanhai.leap;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.shanhai.key.Keyed;
import org.shanhai.profile.Percentile;

/// What a shortlist is put in order by. What may be proposed goes before what brings no more than
/// the place has, what cannot be compared, is far, is barred by a bound or is a trap, each in the
/// same order.
public enum LeapOrder implements Keyed {
    /// Chance × worth × clean: what may be expected of it.
    EXPECTED,
    /// The chance alone.
    CHANCE,
    /// What it brings alone.
    WORTH;

    /// In order; ties in the order given.
    List<Candidate> sorted(List<Candidate> candidates) {
        ToDoubleFunction<Candidate> chance = chance(candidates);
        return candidates.stream()
                .sorted(
                        Comparator.comparingInt(
                                        (Candidate each) -> group(each.decisive(), each.findings()))
                                .thenComparingDouble(each -> -value(each, chance)))
                .toList();
    }

    private double value(Candidate each, ToDoubleFunction<Candidate> chance) {
        return switch (this) {
            case EXPECTED -> chance.applyAsDouble(each) * each.weight();
            case CHANCE -> chance.applyAsDouble(each);
            case WORTH -> each.worth().orElse(0);
        };
    }

    /// The chance, where all have one; else the rank of what stands for it.
    private static ToDoubleFunction<Candidate> chance(List<Candidate> candidates) {
        if (candidates.stream().allMatch(each -> each.chance().isPresent())) {
            return each -> each.chance().orElseThrow();
        }
        double[] values =
                candidates.stream().mapToDouble(each -> each.feasibility().value()).toArray();
        Arrays.sort(values);
        return each -> Percentile.of(each.feasibility().value(), values);
    }

    /// 0 of what may be proposed.
    static int group(Ruling ruling, Findings findings) {
        return switch (ruling.kind()) {
            case HAS, LEAP -> 0;
            case NEITHER ->
                    switch (ruling.why()) {
                        case ENDOWMENT_LACKING, LIMIT_EXCEEDED -> 4;
                        default -> findings.better() == TestOutcome.HOLDS ? 0 : 1;
                    };
            case NOT_RANKABLE -> 2;
            case FAR -> 3;
            case TRAP -> 5;
        };
    }
}
