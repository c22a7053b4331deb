package org.shanhai.plan;

import java.util.SplittableRandom;

/// A pipeline whose figures might be others.
@FunctionalInterface
public interface Redrawn {
    /// The same projects, sites and options with other figures.
    Pipeline draw(SplittableRandom random);
}
