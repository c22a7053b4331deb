package org.shanhai.agreement;

import org.shanhai.key.Keyed;
import org.shanhai.region.ProjectFigure;

/// What a joint undertaking yields or uses a year.
public enum Stream implements Keyed {
    /// All tax, with what goes to the central government and the province.
    TAX,
    /// The part of tax that stays with places.
    LOCAL_TAX,
    /// The profit that a joint company pays out.
    PROFIT,
    OUTPUT,
    JOBS,
    ENERGY,
    LAND;

    /// The canonical unit; `¤` for the region's money.
    public String unit() {
        return ProjectFigure.named(key()).unit("¤");
    }
}
