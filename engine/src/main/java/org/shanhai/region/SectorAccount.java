package org.shanhai.region;

import java.util.List;
import java.util.OptionalDouble;
import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.NumberUnit;
import org.shanhai.region.table.OfTable;

/// What the firms of a sector of the study area make and pay, by its own accounts. Only ratios are
/// read of it, so any one unit does.
///
/// @param industries the codes of those it is made of
/// @param taxes net of subsidies, with excise
/// @param exports what they deliver abroad
/// @param exportedNation the share of its output that the sector delivers abroad in the nation, by
///     the same count
/// @param excise whether its products bear most of an excise, which is the nation's
@OfTable(value = "sector_accounts", key = "sector")
public record SectorAccount(
        @InColumn(key = true) String sector,
        @InColumn(usual = true) String name,
        @InColumn(usual = true) String nameLocal,
        @InColumn(of = "industries", needed = true) List<String> industries,
        @InColumn(unit = NumberUnit.IN_UNIT_COLUMN, least = Double.MIN_VALUE) double output,
        @InColumn(unit = NumberUnit.IN_UNIT_COLUMN, least = Double.MIN_VALUE) double wages,
        @InColumn(unit = NumberUnit.IN_UNIT_COLUMN, least = Double.NEGATIVE_INFINITY) double taxes,
        @InColumn(unit = NumberUnit.IN_UNIT_COLUMN) double depreciation,
        @InColumn(unit = NumberUnit.IN_UNIT_COLUMN) double surplus,
        @InColumn(unit = NumberUnit.IN_UNIT_COLUMN) OptionalDouble exports,
        @InColumn(unit = NumberUnit.SHARE, most = 1) OptionalDouble exportedNation,
        @InColumn(words = "yes") boolean excise,
        @InColumn(usual = true) int year,
        Basis basis,
        String source,
        String note)
        implements Row {
    public SectorAccount {
        industries = List.copyOf(industries);
    }

    /// How many times the share of output is exported that is in the nation.
    public OptionalDouble exportFactor() {
        double nation = exportedNation.orElse(0);
        return exports.isPresent() && nation > 0
                ? OptionalDouble.of(exports.getAsDouble() / output / nation)
                : OptionalDouble.empty();
    }

    public double valueAdded() {
        return wages + taxes + depreciation + surplus;
    }
}
