package org.shanhai.follow;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.shanhai.key.Keyed;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Rule;

/// A firm as it was rated for a year.
///
/// @param marks in all; empty where it cannot be rated
/// @param rank from 1; empty where it cannot be rated
/// @param lacking what nobody told, of a firm that cannot be rated
/// @param toNext marks it lacks to the lowest of the next better class; empty in class A and T
/// @param watched the watch-lists it is on
public record Rated(
        Actual actual,
        YearlyClass yearlyClass,
        OptionalDouble marks,
        OptionalInt rank,
        List<Line> lines,
        List<ProjectFigure> lacking,
        OptionalDouble toNext,
        List<Lift> lifts,
        List<Watched> watched) {
    public Rated {
        lines = List.copyOf(lines);
        lacking = List.copyOf(lacking);
        lifts = List.copyOf(lifts);
        watched = List.copyOf(watched);
    }

    /// A class of firms.
    public enum YearlyClass implements Keyed {
        A,
        B,
        C,
        D,
        /// Cannot be rated.
        T;

        @Override
        public String key() {
            return name();
        }
    }

    /// Marks by one line of the ruleset.
    ///
    /// @param value of the indicator, canonical; empty where it is not known
    /// @param benchmark by which it is divided; empty where there is none
    /// @param marks empty where they cannot be told
    /// @param mean whether the mean was given in place of what is not known
    public record Line(
            Rule rule,
            OptionalDouble value,
            OptionalDouble benchmark,
            OptionalDouble marks,
            boolean mean) {}

    /// One way to the next better class, all else as it is.
    ///
    /// @param figure that would have to be another
    /// @param from what it is, canonical
    /// @param to what it would have to be
    public record Lift(Rule rule, ProjectFigure figure, double from, double to) {}

    /// A watch-list it is on.
    ///
    /// @param missed the floors it misses, with what it has
    public record Watched(String ruleset, String name, String nameLocal, List<Missed> missed) {
        public Watched {
            missed = List.copyOf(missed);
        }
    }

    /// A floor that is missed.
    public record Missed(Rule rule, double value) {}

    /// The cheapest way in relation to what the figure is.
    public Optional<Lift> nearest() {
        return lifts.stream()
                .min(
                        java.util.Comparator.comparingDouble(
                                lift -> Math.abs(lift.to() / lift.from() - 1)));
    }
}
