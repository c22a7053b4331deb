package org.shanhai.region;

import java.util.List;

/// What the firms of a sector of the study area make and pay, by its own accounts. Only ratios are
/// read of it, so any one unit does.
///
/// @param industries the codes of those it is made of
/// @param taxes net of subsidies, with excise
/// @param excise whether its products bear most of an excise, which is the nation's
public record SectorAccount(
        String sector,
        List<String> industries,
        double output,
        double wages,
        double taxes,
        double depreciation,
        double surplus,
        boolean excise)
        implements Row {
    public SectorAccount {
        industries = List.copyOf(industries);
    }

    public double valueAdded() {
        return wages + taxes + depreciation + surplus;
    }
}
