package org.shanhai.app.cli;

import java.util.function.Supplier;
import org.shanhai.app.kept.KeptFiles;
import org.shanhai.app.report.ReportWriter;
import org.shanhai.ask.Engines;
import org.shanhai.ask.Models;
import org.shanhai.estimate.Estimator;
import org.shanhai.kept.KeptNumbers;
import org.shanhai.pack.PackReader;
import org.shanhai.supply.fitted.SupplyChains;

/// The engines of the program itself.
final class RealEngines {
    /// With the fits in the user's cache.
    static final Engines REAL = keeping(KeptFiles::ofUser);

    private RealEngines() {}

    /// @param kept from earlier runs; asked for where something is fitted
    static Engines keeping(Supplier<KeptNumbers> kept) {
        return new Engines(
                PackReader::read,
                region -> Estimator.estimate(region, kept.get()),
                (region, activity, tolerance) ->
                        SupplyChains.find(region, activity, tolerance, kept.get()),
                (region, estimation, problems, plan, edition, out) ->
                        ReportWriter.write(
                                region, estimation, problems, plan, edition, kept.get(), out),
                Models.ANEW);
    }
}
