package org.shanhai.admit.expected;

import java.util.Optional;
import org.shanhai.key.Keyed;
import org.shanhai.region.Delivered.Promise;
import org.shanhai.region.ProjectFigure;

/// The figures of a project that are drawn where they are not known, by their place in the joint
/// distribution. All are above zero.
public enum Magnitude implements Keyed {
    /// Money, once.
    INVESTMENT,
    /// km².
    LAND,
    /// Money a year, as the taxes.
    OUTPUT,
    /// All tax.
    TAX,
    /// Persons.
    JOBS,
    /// The part of all tax that is revenue of the local budget.
    LOCAL_TAX;

    /// How many are jointly log-normal among comparable projects: all but the local tax, which few
    /// of them state.
    static final int COMPARED = 5;

    public ProjectFigure figure() {
        return ProjectFigure.named(key());
    }

    /// As records of what became of promises have it; empty where they have none.
    public Optional<Promise> promise() {
        return switch (this) {
            case INVESTMENT -> Optional.of(Promise.MONEY);
            case LAND -> Optional.empty();
            case OUTPUT -> Optional.of(Promise.OUTPUT);
            case TAX, LOCAL_TAX -> Optional.of(Promise.TAX);
            case JOBS -> Optional.of(Promise.JOBS);
        };
    }

    /// Empty for a figure that is not drawn.
    public static Optional<Magnitude> of(ProjectFigure figure) {
        return Keyed.find(Magnitude.class, figure.key());
    }
}
