package org.shanhai.ask.project;

import org.shanhai.admit.Admissions;
import org.shanhai.ask.Chains;
import org.shanhai.ask.Session;
import org.shanhai.region.Region;
import org.shanhai.supply.fitted.Economy;

/// What answers proposals in a region: with supply chains where trade can be fitted, else by rules,
/// limits and comparables alone.
public final class AdmissionModel {
    private AdmissionModel() {}

    /// Whether there are supply chains to work out what a project sets off.
    public static boolean restsOnChains(Region region) {
        return region.nationalTable().isPresent() && region.flows().isEmpty();
    }

    /// One for all that is asked of a region while the program runs.
    public static Admissions of(Session session, Region region) {
        if (!restsOnChains(region)) {
            return Admissions.withoutChains(region);
        }
        return Chains.admissions(session, Chains.of(session, region, Economy.TRADE_TOLERANCE));
    }
}
