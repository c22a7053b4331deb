package org.shanhai.plan;

import java.util.List;
import org.shanhai.programme.Solution;

/// What planning comes to.
public sealed interface Planned {
    /// A plan, confirmed by [Evaluation].
    ///
    /// @param value of its aims
    /// @param bound that no plan exceeds
    /// @param end why no better one was looked for
    /// @param leftOut candidates that are not in it, in their order
    record Found(
            Plan plan, double value, double bound, Solution.End end, List<LeftOutProject> leftOut)
            implements Planned {
        public Found {
            leftOut = List.copyOf(leftOut);
        }

        /// How far the bound lies off, relative to it.
        public double gap() {
            double off = bound - value;
            return off <= 0 ? 0 : off / Math.max(Math.abs(bound), Double.MIN_NORMAL);
        }
    }

    /// No plan keeps to all of it.
    ///
    /// @param conflict bounds, pins and ties of which none can be left out for the rest to clash
    record Infeasible(List<Clash> conflict) implements Planned {
        public Infeasible {
            conflict = List.copyOf(conflict);
        }
    }

    /// Time was up before any plan was found, or the solver could not be asked.
    ///
    /// @param trouble what the solver says; empty where time was up
    record NotFound(String trouble) implements Planned {}

    /// One that clashes with the others.
    sealed interface Clash {}

    /// A bound.
    ///
    /// @param relaxed the nearest amount at which, all else as it is, a plan exists; NaN where none
    ///     does
    record OfBound(Bound bound, double relaxed) implements Clash {}

    /// Projects that come in together, or not together.
    record OfTie(Tie tie) implements Clash {}

    /// A project that must stand in a zone.
    record OfPin(String project, String zone) implements Clash {}
}
