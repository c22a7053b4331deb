package org.shanhai.admit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.function.ToDoubleFunction;
import org.shanhai.admit.ExpectedVerdict.Outcome;
import org.shanhai.admit.expected.Draws.Draw;
import org.shanhai.admit.expected.Magnitude;
import org.shanhai.region.Limit;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;

/// The rules of a judgement that can be held against drawn figures, and what a draw comes to by
/// them and by all that is settled already.
final class DrawnRules {
    private final List<Test> tests = new ArrayList<>();
    private final List<Rule> undrawn = new ArrayList<>();
    private boolean isRefused;
    private boolean isLiftable = true;
    private boolean isMissed;

    /// Of open matters that nothing would lift, and of the others: how likely none is so.
    private double clearOfFlat = 1;
    private double clearOfLiftable;

    /// @param isVeto whether missing it refuses
    private record Test(
            Rule rule,
            boolean isVeto,
            Magnitude dividend,
            Optional<Magnitude> divisor,
            DoublePredicate passes) {
        boolean isMet(Draw draw) {
            double value = draw.get(dividend) / divisor.map(draw::get).orElse(1.0);
            return passes.test(value);
        }
    }

    /// @param clear how likely none of the matters is so that wait for the industry
    DrawnRules(List<Veto> vetoes, List<Question> questions, List<Check> checks, double clear) {
        clearOfLiftable = clear;
        vetoes.forEach(this::add);
        questions.stream().filter(Question::isHit).forEach(one -> refuse(one.isLiftable()));
        // A paper that is contradicted refuses nothing.
        for (Question open :
                questions.stream()
                        .filter(Question::isOpen)
                        .filter(Question::isForbidden)
                        .toList()) {
            double not = open.isSilent() ? 1 - open.odds() : 0;
            if (open.isLiftable()) {
                clearOfLiftable *= not;
            } else {
                clearOfFlat *= not;
            }
        }
        checks.stream().filter(check -> check.state().isPresent()).forEach(this::add);
    }

    private void add(Veto veto) {
        Rule rule = veto.rule();
        boolean open = veto.state() == Veto.State.NOT_EXAMINED;
        Optional<Test> test = Optional.empty();
        if (rule.indicator().isFigure()) {
            test = test(rule, Formula.of(rule), true, rule::meetsFloor);
        } else if (rule.indicator() == RuleIndicator.LIMIT && veto.limit().isPresent()) {
            Limit limit = veto.limit().get();
            double most = limit.amount() * (1 + Rule.ROUNDING);
            Formula formula = new Formula(Formula.of(rule.limited()), Optional.empty());
            test = test(rule, Optional.of(formula), true, value -> value <= most);
        }
        if (test.isPresent()) {
            tests.add(test.get());
        } else if (veto.state() == Veto.State.HIT) {
            refuse(veto.isLiftable());
        } else if (open) {
            undrawn.add(rule);
        }
    }

    private void refuse(boolean liftable) {
        isRefused = true;
        isLiftable &= liftable;
    }

    private void add(Check check) {
        Rule rule = check.rule();
        Optional<Test> test =
                rule.kind() == Rule.Kind.JUDGED
                        ? Optional.empty()
                        : test(rule, Formula.of(rule), false, rule::meetsFloor);
        if (test.isPresent()) {
            tests.add(test.get());
        } else if (check.is(State.FAILED)) {
            isMissed = true;
        } else if (check.is(State.OPEN)) {
            undrawn.add(rule);
        }
    }

    /// Empty where it needs a figure that is not drawn.
    private static Optional<Test> test(
            Rule rule, Optional<Formula> formula, boolean isVeto, DoublePredicate passes) {
        if (formula.isEmpty()) {
            return Optional.empty();
        }
        Optional<Magnitude> dividend = Magnitude.of(formula.get().dividend());
        Optional<Magnitude> divisor = formula.get().divisor().flatMap(Magnitude::of);
        if (dividend.isEmpty() || divisor.isPresent() != formula.get().divisor().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new Test(rule, isVeto, dividend.get(), divisor, passes));
    }

    /// What a drawn project comes to.
    Outcome outcome(Draw draw) {
        boolean missed = isMissed;
        if (isRefused && !isLiftable) {
            return Outcome.REFUSE;
        }
        for (Test test : tests) {
            if (!test.isMet(draw)) {
                if (test.isVeto()) {
                    return Outcome.REFUSE;
                }
                missed = true;
            }
        }
        if (isRefused) {
            return Outcome.REFUSE_UNLESS;
        }
        return missed ? Outcome.NEGOTIATE : Outcome.ADMIT_ON_CONDITIONS;
    }

    boolean admits(Draw draw) {
        return outcome(draw) == Outcome.ADMIT_ON_CONDITIONS;
    }

    /// How likely an outcome is, once open matters are weighed by how often they are so.
    ///
    /// @param share of each outcome among drawn projects, as if no open matter were
    double weigh(Outcome outcome, ToDoubleFunction<Outcome> share) {
        double drawn = share.applyAsDouble(outcome);
        return switch (outcome) {
            case REFUSE -> 1 - clearOfFlat * (1 - drawn);
            case REFUSE_UNLESS ->
                    clearOfFlat
                            * (1
                                    - share.applyAsDouble(Outcome.REFUSE)
                                    - clearOfLiftable
                                            * (1 - share.applyAsDouble(Outcome.REFUSE) - drawn));
            case NEGOTIATE, ADMIT_ON_CONDITIONS -> clearOfFlat * clearOfLiftable * drawn;
        };
    }

    List<Rule> listDrawn() {
        return tests.stream().map(Test::rule).toList();
    }

    boolean isMet(int number, Draw draw) {
        return tests.get(number).isMet(draw);
    }

    List<Rule> listUndrawn() {
        return List.copyOf(undrawn);
    }

    /// The figures that drawn rules look at.
    Set<Magnitude> listUsed() {
        Set<Magnitude> used = EnumSet.noneOf(Magnitude.class);
        for (Test test : tests) {
            used.add(test.dividend());
            test.divisor().ifPresent(used::add);
        }
        return used;
    }
}
