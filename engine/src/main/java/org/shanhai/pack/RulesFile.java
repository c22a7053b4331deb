package org.shanhai.pack;

import java.nio.file.Path;
import java.util.List;
import org.shanhai.pack.unit.Rates;
import org.shanhai.region.Region;

/// Reads a user's own rulesets: a CSV file with the columns of the table `rules`, or a workbook
/// with that sheet and, if wanted, the sheet `rulesets`.
public final class RulesFile {
    private RulesFile() {}

    /// @param file `.csv` or `.xlsx`
    /// @param region whose industries and pressures the rules may name
    /// @param rates into the region's money, as [Reading.Sound#rates] has them
    public static RulesReading read(Path file, Region region, Rates rates) {
        return new RulesReading.Broken(List.of());
    }
}
