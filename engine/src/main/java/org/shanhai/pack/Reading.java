package org.shanhai.pack;

import java.util.List;
import java.util.Map;
import org.shanhai.pack.unit.Rates;
import org.shanhai.region.Region;

/// What comes of reading a pack: a region, or a list of all that is wrong.
public sealed interface Reading {

    /// Everything noticed, errors and warnings, in the order of the pack.
    List<Problem> problems();

    /// The region of a sound pack.
    ///
    /// @throws BrokenPackException where the pack has errors; it names all of them
    default Region orElseThrow() {
        return switch (this) {
            case Sound sound -> sound.region();
            case Broken broken -> throw new BrokenPackException(broken.problems());
        };
    }

    /// The pack is sound; its problems are warnings only.
    ///
    /// @param rates of exchange into the pack's money, for figures given beside it
    /// @param overlays the pack and those it stands on but the lowest, from the top down; empty
    ///     where it stands on none
    record Sound(Region region, List<Problem> problems, Rates rates, List<Overlay> overlays)
            implements Reading {
        public Sound {
            problems = List.copyOf(problems);
            overlays = List.copyOf(overlays);
        }

        /// A region that was not read from files and knows no rates.
        public Sound(Region region, List<Problem> problems) {
            this(region, problems, new Rates(region.currency(), Map.of()), List.of());
        }
    }

    /// The pack has at least one error.
    record Broken(List<Problem> problems) implements Reading {
        public Broken {
            problems = List.copyOf(problems);
        }
    }
}
