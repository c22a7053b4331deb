package org.shanhai.admit;

import java.util.List;
import java.util.Optional;
import org.shanhai.region.Benchmark;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;

/// One rule held against the figures of a proposal.
///
/// @param value what the indicator can be, in its canonical unit; all that is possible where
///     nothing is known. Of a total of marks: what the total can be
/// @param state how it stands to the floor; empty where the rule only gives marks, or is for the
///     committee to judge
/// @param marks what it can bring; empty where it gives none. The most is +∞ for a ratio that
///     nothing caps and nothing stated bounds
/// @param unknown the figures it needs that nobody states
/// @param breakEvens what each figure that is not known exactly would have to be
/// @param atComparables what the indicator would be at the ratios of comparable projects, where one
///     figure is unknown
/// @param benchmarks of its place and industry, the nearest first: they stand beside the floor and
///     change nothing
public record Check(
        Rule rule,
        Quantity value,
        Optional<State> state,
        Optional<Range> marks,
        List<ProjectFigure> unknown,
        List<BreakEven> breakEvens,
        List<AtComparable> atComparables,
        List<Benchmark> benchmarks) {
    public Check {
        unknown = List.copyOf(unknown);
        breakEvens = List.copyOf(breakEvens);
        atComparables = List.copyOf(atComparables);
        benchmarks = List.copyOf(benchmarks);
    }

    /// The nearest mean of firms there, where the floor asks more than it.
    public Optional<Benchmark> findMeanBelow() {
        return benchmarks.stream()
                .filter(each -> each.kind() == Benchmark.Kind.MEAN)
                .findFirst()
                .filter(mean -> !rule.meetsFloor(mean.value()));
    }

    /// Whether it is on the total of marks.
    boolean isOfTotal() {
        return rule.indicator() == RuleIndicator.TOTAL_SCORE;
    }

    public boolean is(State wanted) {
        return state.isPresent() && state.get() == wanted;
    }

    /// Whether the floor is open only because a promise is a bound or a range: what is promised
    /// secures [#secured], which does not reach it. "More than 7 million" on 40 mu secures 175,000
    /// a mu: a floor of 200,000 is not met by that, though nothing says it is missed.
    public boolean isShort() {
        boolean bounded = rule.isHigherBetter() ? value.low() > 0 : Double.isFinite(value.high());
        return is(State.OPEN) && hasAllItsFigures() && bounded;
    }

    /// Whether it is about figures and somebody states each of them, if only as a bound.
    boolean hasAllItsFigures() {
        return unknown.isEmpty() && Formula.of(rule).isPresent();
    }

    /// The worst the indicator can be by what is stated, in its canonical unit.
    public double secured() {
        return rule.isHigherBetter() ? value.low() : value.high();
    }
}
