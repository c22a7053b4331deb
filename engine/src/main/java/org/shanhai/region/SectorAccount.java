package org.shanhai.region;

import java.util.List;
import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.NumberUnit;
import org.shanhai.region.table.OfTable;

/// What the firms of a sector of the study area make and pay, by its own accounts. Only ratios are
/// read of it, so any one unit does.
///
/// @param industries the codes of those it is made of
/// @param taxes net of subsidies, with excise
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
        @InColumn(words = "yes") boolean excise,
        @InColumn(usual = true) int year,
        Basis basis,
        String source,
        String note)
        implements Row {
    public SectorAccount {
        industries = List.copyOf(industries);
    }

    public double valueAdded() {
        return wages + taxes + depreciation + surplus;
    }
}
