package org.shanhai.app.cli;

import org.jspecify.annotations.Nullable;
import org.shanhai.app.text.Words;
import org.shanhai.ask.OptionNumber;
import org.shanhai.ask.WrongUse;
import org.shanhai.region.Region;
import org.shanhai.supply.fitted.SupplyChains;
import picocli.CommandLine.Option;

/// How closely the trade that an answer rests on is fitted.
final class FitOption {
    @Option(names = "--tolerance", paramLabel = "T", description = "${bundle:chains.tolerance}")
    private @Nullable String tolerance;

    /// The largest gap between what a place sells and what it makes, relative.
    double tolerance(Words words) {
        if (tolerance == null) {
            return SupplyChains.TRADE_TOLERANCE;
        }
        double asked = OptionNumber.orNaN(tolerance);
        if (!(asked >= SupplyChains.CLOSEST && asked <= SupplyChains.LOOSEST)) {
            throw new WrongUse(words.get("chains.tolerance_wrong", tolerance));
        }
        return asked;
    }

    /// Asked for where trade is not fitted, it would do nothing.
    void refuseWhereSurveyed(Region region, Words words) {
        if (tolerance != null && !region.flows().isEmpty()) {
            throw new WrongUse(words.get("chains.tolerance_surveyed"));
        }
    }
}
