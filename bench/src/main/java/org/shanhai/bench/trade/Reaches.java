package org.shanhai.bench.trade;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.shanhai.region.Reach;
import org.shanhai.region.Region;
import org.shanhai.supply.trade.Kernel;
import org.shanhai.supply.trade.ReachClass;

/// How far the goods of each sector travel, as the pack says.
///
/// @param bySector by the number of a sector
record Reaches(Map<Integer, ReachClass> bySector) {
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
}
