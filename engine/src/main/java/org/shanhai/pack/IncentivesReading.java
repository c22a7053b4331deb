package org.shanhai.pack;

import java.util.List;
import org.shanhai.region.Incentive;

/// What comes of reading a file of what is promised to a firm.
///
/// @param lines in the order of the file; none where there is an error
/// @param problems errors and warnings, in the order of the file
public record IncentivesReading(List<Incentive> lines, List<Problem> problems) {
    public IncentivesReading {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    public boolean isBroken() {
        return problems.stream().anyMatch(Problem::isError);
    }
}
