package org.shanhai.follow;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.shanhai.admit.Formula;
import org.shanhai.key.Keyed;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Rule;

/// A condition of a contract as it stands on a day.
///
/// @param actual what the latest year came to, of a condition with a number; empty where nothing
///     tells
/// @param year of what tells; 0 where nothing does
/// @param rule that says how the indicator is found, which way is good, and how it is written
public record DueDate(
        Promise promise,
        Promise.Condition condition,
        OptionalDouble actual,
        int year,
        Optional<Rule> rule,
        State state) {

    /// How it stands.
    public enum State implements Keyed {
        MET,
        /// The day is past, and the year it lies in, or a later one, tells that it is not kept.
        MISSED,
        /// The day is past, and no year that reaches it tells whether it is kept: somebody must
        /// look.
        OVERDUE,
        /// Not kept yet, and the day is still to come.
        AHEAD,
        /// No date was agreed.
        UNDATED
    }

    /// @param years of the project, the earliest first
    static DueDate of(
            Promise promise,
            Promise.Condition condition,
            List<Actual> years,
            Optional<Rule> rule,
            LocalDate today) {
        OptionalDouble actual = OptionalDouble.empty();
        int year = 0;
        for (Actual each : years) {
            OptionalDouble found = find(condition, each, rule);
            if (found.isPresent()) {
                actual = found;
                year = each.year();
            }
        }
        // What must not be passed is kept from below, whatever a rule asks of it elsewhere.
        boolean ceiling = ProjectFigure.find(condition.about()).filter(Kept::isCeiling).isPresent();
        boolean higher = !ceiling && rule.map(Rule::isHigherBetter).orElse(true);
        boolean met =
                actual.isPresent()
                        && condition.number().isPresent()
                        && (higher
                                ? actual.getAsDouble() >= condition.number().getAsDouble()
                                : actual.getAsDouble() <= condition.number().getAsDouble());
        return new DueDate(
                promise,
                condition,
                actual,
                year,
                rule,
                met ? State.MET : state(condition, year, today));
    }

    private static State state(Promise.Condition condition, int told, LocalDate today) {
        if (condition.due().isEmpty()) {
            return State.UNDATED;
        }
        if (!condition.due().get().isBefore(today)) {
            return State.AHEAD;
        }
        boolean reached = told >= condition.due().get().getYear();
        return reached && condition.number().isPresent() ? State.MISSED : State.OVERDUE;
    }

    private static OptionalDouble find(
            Promise.Condition condition, Actual actual, Optional<Rule> rule) {
        if (rule.isPresent() && Formula.of(rule.get()).isPresent()) {
            return Rating.value(rule.get(), actual);
        }
        return ProjectFigure.find(condition.about())
                .flatMap(actual::find)
                .map(Quantity::stated)
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
    }
}
