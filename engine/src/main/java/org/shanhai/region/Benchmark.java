package org.shanhai.region;

import java.util.List;
import org.shanhai.key.Keyed;
import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.NumberUnit;
import org.shanhai.region.table.OfTable;

/// What firms of a place reach, or what was asked of them once: it stands beside a floor and
/// decides nothing.
///
/// @param industries keys of the industry sets it is of; none where of all
/// @param value in the canonical unit of the indicator
@OfTable(value = "benchmarks", key = "place, industries, indicator, year, kind")
public record Benchmark(
        @InColumn(of = "places") String place,
        @InColumn(of = InColumn.INDUSTRY_SETS) List<String> industries,
        RuleIndicator indicator,
        @InColumn(unit = NumberUnit.IN_UNIT_COLUMN) double value,
        int year,
        Kind kind,
        Basis basis,
        String source,
        String note)
        implements Row {
    /// What its value is.
    public enum Kind implements Keyed {
        /// The mean of the firms rated there.
        MEAN,
        /// The median of such means of counties, for mountain places elsewhere that have none.
        ELSEWHERE,
        /// What was asked for an incentive, not for entry.
        INCENTIVE,
        /// What deeds of land agreed.
        DEED
    }

    public Benchmark {
        industries = List.copyOf(industries);
    }
}
