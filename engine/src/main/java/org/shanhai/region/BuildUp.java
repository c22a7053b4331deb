package org.shanhai.region;

import org.shanhai.key.Keyed;
import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.NumberUnit;
import org.shanhai.region.table.OfTable;

/// A point of the curve by which projects come up to what they promise: so much of it so many years
/// after they were let in. Between two points it is straight, behind the last it stays.
///
/// @param industry the key of the industry set it is for; empty for all
/// @param share a part of one
@OfTable(value = "build_up", key = "stage, industry, years")
public record BuildUp(
        Stage stage,
        @InColumn(of = InColumn.INDUSTRY_SETS, maybe = true) String industry,
        @InColumn(unit = NumberUnit.YEARS) double years,
        @InColumn(unit = NumberUnit.SHARE, most = 1) double share,
        Basis basis,
        String source,
        String note)
        implements Row {

    /// Which promises come up that way.
    public enum Stage implements Keyed {
        /// What is spent on building: investment.
        BUILT,
        /// What it brings when it runs: output, tax, jobs.
        RUNNING
    }
}
