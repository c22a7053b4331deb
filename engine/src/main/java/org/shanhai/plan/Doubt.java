package org.shanhai.plan;

import java.util.List;

/// Something to look at before a plan is trusted, or even solved.
public sealed interface Doubt {
    /// A project that bounds keep out wherever it may stand, each of them alone.
    ///
    /// @param candidate its number in the pipeline
    /// @param bounds of each site the one that lacks least, each once
    record RuledOut(int candidate, List<Bound> bounds) implements Doubt {
        public RuledOut {
            bounds = List.copyOf(bounds);
        }
    }

    /// A bound that not even the least of the projects it counts keeps to, as a limit of 0.
    ///
    /// @param least the use of that project
    record ShutsAllOut(Bound bound, double least) implements Doubt {}

    /// A floor that all projects together do not reach, each where it brings most.
    record OutOfReach(Bound bound, double most) implements Doubt {}

    /// A limit so far above all that projects could use that its unit may be wrong, or that counts
    /// nothing at all.
    record NeverFelt(Bound bound, double most) implements Doubt {}

    /// Something limited of which these projects say nothing: they count as if they used none.
    ///
    /// @param candidates their numbers in the pipeline
    record Uncounted(String of, List<Integer> candidates) implements Doubt {
        public Uncounted {
            candidates = List.copyOf(candidates);
        }
    }

    /// A project nothing keeps from standing somewhere.
    ///
    /// @param candidate its number in the pipeline
    record Unlimited(int candidate) implements Doubt {}

    /// An aim that decides nothing beside another, as their sizes lie far apart.
    ///
    /// @param ratio by how much the other could come to more
    record OutOfScale(Aim aim, Aim beside, double ratio) implements Doubt {}
}
