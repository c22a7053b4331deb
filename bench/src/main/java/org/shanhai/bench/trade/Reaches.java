package org.shanhai.bench.trade;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.shanhai.bench.CompassSearch;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Reach;
import org.shanhai.region.Region;
import org.shanhai.supply.trade.Kernel;
import org.shanhai.supply.trade.ReachClass;

/// How far the goods of each sector travel: found on some of the states, or as the pack says.
///
/// @param bySector by the number of a sector
record Reaches(Map<Integer, ReachClass> bySector) {
    private static final double FIRST_STEP = 0.8;
    private static final double LAST_STEP = 0.05;
    private static final double COARSE = 1e-2;
    private static final double[] START = {Math.log(60), Math.log(1e-3)};

    /// How much a wrong own share weighs beside trade that does not overlap.
    private static final double OWN = 3;

    /// The reach of the pack that speaks of each sector.
    private static final Map<Integer, String> OF_PACK =
            Map.ofEntries(
                    Map.entry(1, "regional"),
                    Map.entry(2, "light_high_value"),
                    Map.entry(3, "national_goods"),
                    Map.entry(4, "national_goods"),
                    Map.entry(5, "national_goods"),
                    Map.entry(6, "national_goods"),
                    Map.entry(7, "regional"),
                    Map.entry(8, "national_goods"),
                    Map.entry(9, "national_goods"),
                    Map.entry(10, "light_high_value"),
                    Map.entry(11, "national_goods"),
                    Map.entry(12, "light_high_value"),
                    Map.entry(13, "regional"),
                    Map.entry(14, "regional"));

    /// Those at which trade to the states learned is most like what was seen; margins of all
    /// states are taken as known.
    static Reaches foundOn(IntPredicate learned, Fits states, double exponent) {
        Map<Integer, ReachClass> found = new TreeMap<>();
        for (int sector : states.observed().sectors().keySet()) {
            double[] best =
                    CompassSearch.highest(
                            x -> likeness(learned, states, sector, reach(x, exponent)),
                            START,
                            FIRST_STEP,
                            LAST_STEP);
            found.put(sector, reach(best, exponent));
        }
        return new Reaches(found);
    }

    private static ReachClass reach(double[] x, double exponent) {
        return new ReachClass(
                "goods", new Kernel(Math.exp(x[0]), exponent, Math.exp(x[1])), Double.NaN);
    }

    private static double likeness(
            IntPredicate learned, Fits states, int sector, ReachClass reach) {
        Matrix seen = states.seen(sector);
        Matrix fitted = states.likely(sector, reach, COARSE);
        double common = 0;
        double all = 0;
        double own = 0;
        for (int s = 0; s < seen.columns(); s++) {
            for (int r = 0; learned.test(s) && r < seen.rows(); r++) {
                common += Math.min(seen.get(r, s), fitted.get(r, s));
                all += seen.get(r, s);
            }
            own += learned.test(s) ? seen.get(s, s) - fitted.get(s, s) : 0;
        }
        return (common - OWN * Math.abs(own)) / all;
    }

    static Reaches ofPack(Region region, Set<Integer> sectors) {
        Map<Integer, ReachClass> reaches = new TreeMap<>();
        for (int sector : sectors) {
            Reach reach =
                    region.all(Reach.class).stream()
                            .filter(each -> each.key().equals(OF_PACK.get(sector)))
                            .findFirst()
                            .orElseThrow();
            reaches.put(sector, new ReachClass(reach.key(), Kernel.of(reach), Double.NaN));
        }
        return new Reaches(reaches);
    }

    ReachClass of(int sector) {
        return Objects.requireNonNull(bySector.get(sector));
    }

    Kernel kernel(int sector) {
        return of(sector).kernel();
    }
}
