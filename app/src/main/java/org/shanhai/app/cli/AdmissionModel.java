package org.shanhai.app.cli;

import org.shanhai.admit.Admissions;
import org.shanhai.ask.Chains;
import org.shanhai.region.Region;
import org.shanhai.supply.fitted.Economy;

/// What answers proposals in a region: with supply chains where trade can be fitted, else by rules,
/// limits and comparables alone.
final class AdmissionModel {
    private AdmissionModel() {}

    /// Whether there are supply chains to work out what a project sets off.
    static boolean restsOnChains(Region region) {
        return region.nationalTable().isPresent() && region.flows().isEmpty();
    }

    /// One for all that is asked of a region while the program runs.
    static Admissions of(Context context, Region region) {
        if (!restsOnChains(region)) {
            return Admissions.withoutChains(region);
        }
        return Chains.admissions(context.session(), Chains.of(context.session(), region, Economy.TRADE_TOLERANCE));
    }
}
