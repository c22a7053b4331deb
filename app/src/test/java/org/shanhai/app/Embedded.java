package org.shanhai.app;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.shanhai.app.kept.KeptFiles;
import org.shanhai.estimate.Estimation;
import org.shanhai.estimate.Estimator;
import org.shanhai.pack.PackReader;
import org.shanhai.pack.Progress;
import org.shanhai.pack.Reading;
import org.shanhai.region.Activity;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.supply.Outcome;
import org.shanhai.supply.fitted.SupplyChains;

/// The embedded packs, each read, estimated and fitted once for all tests of a process. Nothing of
/// them ever changes.
public final class Embedded {
    private static final Map<String, Reading.Sound> READ = new HashMap<>();

    /// By the region itself: what it holds is too much to compare.
    private static final IdentityHashMap<Region, Estimation> ESTIMATED = new IdentityHashMap<>();

    /// A region has one estimate here, so one fit for each tolerance.
    private static final IdentityHashMap<Region, Map<Double, Outcome<SupplyChains>>> FITTED =
            new IdentityHashMap<>();

    private Embedded() {}

    public static synchronized Reading.Sound read(String pack) {
        return READ.computeIfAbsent(
                pack, name -> (Reading.Sound) PackReader.read(name, Progress.SILENT));
    }

    public static Region region(String pack) {
        return read(pack).region();
    }

    /// The 26 mountain places first listed, on whatever list the region is.
    public static List<Place> firstListed(Region region) {
        return region.listInside().stream()
                .filter(
                        place ->
                                place.leftList().isPresent()
                                        || place.hasRole(Role.MOUNTAIN)
                                                && place.joinedList().isEmpty())
                .toList();
    }

    public static synchronized Estimation estimate(Region region) {
        return ESTIMATED.computeIfAbsent(
                region, each -> Estimator.estimate(each, KeptFiles.ofUser()));
    }

    /// With what other processes fitted: `KeptAnswersTest` holds that answers are the same.
    public static synchronized Outcome<SupplyChains> fit(
            Region region, Activity activity, double tolerance) {
        return FITTED.computeIfAbsent(region, each -> new HashMap<>())
                .computeIfAbsent(
                        tolerance,
                        each -> SupplyChains.find(region, activity, tolerance, KeptFiles.ofUser()));
    }

    /// As closely as questions are answered where nobody asks for more.
    public static SupplyChains chains(Region region) {
        Activity activity = estimate(region).orElseThrow().activity();
        return fit(region, activity, SupplyChains.TRADE_TOLERANCE).orElseThrow();
    }
}
