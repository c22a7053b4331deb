package org.shanhai.region;

import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.NumberUnit;
import org.shanhai.region.table.OfTable;

/// How much an industry needs an endowment, from 0 (not) to 1 (cannot do without).
@OfTable(value = "needs", key = "industry, endowment")
public record Need(
        @InColumn(of = "industries") String industry,
        @InColumn(key = true) String endowment,
        @InColumn(unit = NumberUnit.SHARE, most = 1) double need,
        Basis basis,
        String note)
        implements Row {}
