package org.shanhai.follow;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.shanhai.key.Keyed;
import org.shanhai.region.Basis;
import org.shanhai.region.ProjectFigure;

/// One figure of a project in a year, promised against actual.
///
/// @param years since the project was let in, at the end of the year
/// @param share of the promise that has come
/// @param expected by the build-up curve; empty where the pack has none, or for what must not be
///     passed
/// @param basis of what is expected
/// @param source of the curve, or of the row of the pack that keeps it; empty where there is none
public record Kept(
        Promise promise,
        ProjectFigure figure,
        int year,
        double promised,
        double actual,
        double years,
        double share,
        OptionalDouble expected,
        Basis basis,
        String source,
        State state) {
    /// Below this part of what was to be expected, a project is far behind.
    static final double FAR = 0.5;

    /// What was promised not to be passed.
    private static final Set<ProjectFigure.Kind> CEILINGS =
            EnumSet.of(
                    ProjectFigure.Kind.LAND,
                    ProjectFigure.Kind.ENERGY,
                    ProjectFigure.Kind.ELECTRICITY,
                    ProjectFigure.Kind.POLLUTANTS,
                    ProjectFigure.Kind.PRESSURE);

    /// Which figure of which project it is, in any year.
    String of() {
        return promise.key() + " " + figure.key();
    }

    /// Of each figure of each project the latest year.
    public static List<Kept> listLatest(List<Kept> all) {
        Map<String, Kept> latest = new LinkedHashMap<>();
        for (Kept one : all) {
            latest.merge(
                    one.of(), one, (before, now) -> before.year() >= now.year() ? before : now);
        }
        return List.copyOf(latest.values());
    }

    /// Whether less of it is better.
    static boolean isCeiling(ProjectFigure figure) {
        return CEILINGS.contains(figure.kind());
    }

    /// How it stands.
    public enum State implements Keyed {
        /// All that was promised.
        KEPT,
        /// Not all yet, and as much as was to be expected by now.
        ON_COURSE,
        BEHIND,
        /// Less than half of what was to be expected.
        FAR_BEHIND,
        /// More of what was not to be passed.
        EXCEEDED,
        /// Nothing tells how much was to be expected.
        OPEN;

        /// @param share of the promise that has come
        /// @param expected by now; empty where nothing tells
        static State of(ProjectFigure figure, double share, OptionalDouble expected) {
            if (isCeiling(figure)) {
                return share > 1 ? EXCEEDED : KEPT;
            }
            if (share >= 1) {
                return KEPT;
            }
            if (expected.isEmpty()) {
                return OPEN;
            }
            if (share >= expected.getAsDouble()) {
                return ON_COURSE;
            }
            return share < FAR * expected.getAsDouble() ? FAR_BEHIND : BEHIND;
        }

        /// Whether it warns.
        public boolean isOff() {
            return this == BEHIND || this == FAR_BEHIND || this == EXCEEDED;
        }
    }
}
