package org.shanhai.pack;

import java.util.List;
import org.shanhai.region.Region;

/// What comes of reading a pack: a region, or a list of all that is wrong.
public sealed interface Reading {

    /// Everything noticed, errors and warnings, in the order of the pack.
    List<Problem> problems();

    /// The pack is sound; its problems are warnings only.
    record Sound(Region region, List<Problem> problems) implements Reading {
        public Sound {
            problems = List.copyOf(problems);
        }
    }

    /// The pack has at least one error.
    record Broken(List<Problem> problems) implements Reading {
        public Broken {
            problems = List.copyOf(problems);
        }
    }
}
