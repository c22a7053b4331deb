package org.shanhai.app;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.shanhai.app.kept.KeptFiles;
import org.shanhai.estimate.Estimation;
import org.shanhai.estimate.Estimator;
import org.shanhai.pack.PackReader;
import org.shanhai.pack.Progress;
import org.shanhai.pack.Reading;
import org.shanhai.region.Region;
import org.shanhai.supply.fitted.SupplyChains;

/// The embedded packs, each read, estimated and fitted once for all tests of a process. Nothing of
/// them ever changes.
public final class Embedded {
    private static final Map<String, Reading.Sound> READ = new HashMap<>();

    /// By the region itself: what it holds is too much to compare.
    private static final IdentityHashMap<Region, Estimation> ESTIMATED = new IdentityHashMap<>();

    private static final IdentityHashMap<Region, SupplyChains> FITTED = new IdentityHashMap<>();

    private Embedded() {}

    public static synchronized Reading.Sound read(String pack) {
        return READ.computeIfAbsent(
                pack, name -> (Reading.Sound) PackReader.read(name, Progress.SILENT));
    }

    public static Region region(String pack) {
        return read(pack).region();
    }

    public static synchronized Estimation estimate(Region region) {
        return ESTIMATED.computeIfAbsent(
                region, each -> Estimator.estimate(each, KeptFiles.ofUser()));
    }

    /// As closely as questions are answered where nobody asks for more.
    public static synchronized SupplyChains chains(Region region) {
        return FITTED.computeIfAbsent(
                region,
                each ->
                        SupplyChains.find(
                                        each,
                                        estimate(each).orElseThrow().activity(),
                                        SupplyChains.TRADE_TOLERANCE,
                                        KeptFiles.ofUser())
                                .orElseThrow());
    }
}
