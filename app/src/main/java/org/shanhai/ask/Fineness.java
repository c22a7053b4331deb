package org.shanhai.ask;

import java.util.Optional;
import org.shanhai.region.Region;
import org.shanhai.supply.fitted.SupplyChains;

/// How closely the trade that an answer rests on is fitted.
///
/// @param tolerance the largest gap between what a place sells and what it makes, relative
/// @param isAsked whether it was handed in
public record Fineness(double tolerance, boolean isAsked) {

    /// @throws WrongUse where it is no number, or none a fit can reach
    public static Fineness of(Optional<String> asked, Session session) {
        if (asked.isEmpty()) {
            return new Fineness(SupplyChains.TRADE_TOLERANCE, false);
        }
        double given = OptionNumber.orNaN(asked.get());
        if (!(given >= SupplyChains.CLOSEST && given <= SupplyChains.LOOSEST)) {
            throw session.wrong("chains.tolerance_wrong", asked.get());
        }
        return new Fineness(given, true);
    }

    /// Asked for where trade is not fitted, it would do nothing.
    public void refuseWhereSurveyed(Region region, Session session) {
        if (isAsked && !region.flows().isEmpty()) {
            throw session.wrong("chains.tolerance_surveyed");
        }
    }
}
