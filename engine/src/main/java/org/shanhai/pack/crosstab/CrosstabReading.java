package org.shanhai.pack.crosstab;

import java.util.List;
import org.shanhai.pack.Problem;

/// What became of reading a cross table.
public sealed interface CrosstabReading {
    record Sound(Crosstab table) implements CrosstabReading {}

    /// @param problems all there are, in the order of the lines
    record Broken(List<Problem> problems) implements CrosstabReading {
        public Broken {
            problems = List.copyOf(problems);
        }
    }
}
