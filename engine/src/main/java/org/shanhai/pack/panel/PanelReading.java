package org.shanhai.pack.panel;

import java.util.List;
import org.shanhai.pack.Problem;

/// What became of reading a table.
public sealed interface PanelReading {
    /// Everything there is to say, errors or warnings, in the order of the lines.
    List<Problem> problems();

    /// @param columns which columns were read as what
    /// @param problems warnings only
    record Sound(PanelTable table, PanelColumns columns, List<Problem> problems)
            implements PanelReading {
        public Sound {
            problems = List.copyOf(problems);
        }
    }

    /// The table cannot be used as it is.
    record Broken(List<Problem> problems) implements PanelReading {
        public Broken {
            problems = List.copyOf(problems);
        }
    }
}
