package org.shanhai.admit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.shanhai.linalg.Matrix;
import org.shanhai.profile.Structure;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.CellRegion;
import org.shanhai.region.FinalUse;
import org.shanhai.region.NationalTable;
import org.shanhai.region.Region;
import org.shanhai.region.RegionBuilder;
import org.shanhai.region.Role;
import org.shanhai.region.ValueAdded;
import org.shanhai.region.Zone;
import org.shanhai.supply.fitted.SupplyChains;

/// Two or three places, the third outside, and three industries. For a unit of its output a mill
/// buys .2 of mills and .1 of care and pays .3 in wages; care buys .3 of mills and pays .4; toys
/// buy .5 of mills and .1 of care and pay .3: value added is .7, .7 and .4 of output. Jobs are a
/// tenth of output, in toys a half. Toys sell nothing to industries. CO₂ is known of mills, 2 a
/// unit, and of toys, 3.
final class TestChains {
    static final int MILL = 0;
    static final int CARE = 1;
    static final int TOYS = 2;

    private TestChains() {}

    static CellRegion cells(boolean outside) {
        CellRegion cells =
                new CellRegion()
                        .reach("goods", 100, 0.05, 0.5)
                        .industry("mill", Broad.SECONDARY, "goods", 0.3)
                        .industry("care", Broad.TERTIARY, "goods", 0.4)
                        .industry("toys", Broad.SECONDARY, "goods", 0.3)
                        .place("west", Role.MOUNTAIN, 140, 20, 20)
                        .jobs(14, 2, 10)
                        .place("east", Role.COAST, 40, 60, 50)
                        .jobs(4, 6, 25)
                        .travel("west", "east", 100)
                        .partner("west", "east")
                        .limit("", "west", "labour", 50)
                        .limit("trial", "west", "co2", 100)
                        .limit("", "east", "co2", 10)
                        .input(MILL, MILL, 0.2)
                        .input(CARE, MILL, 0.1)
                        .input(MILL, CARE, 0.3)
                        .input(MILL, TOYS, 0.5)
                        .input(CARE, TOYS, 0.1)
                        .pressure("mill", "co2", 2, Basis.REPORTED)
                        .pressure("toys", "co2", 3, Basis.REPORTED);
        return outside
                ? cells.outside("rest", 50, 20, 10)
                        .jobs(5, 2, 5)
                        .travel("west", "rest", 300)
                        .travel("east", "rest", 150)
                : cells;
    }

    static Zone zone(String key, String place, String... positioning) {
        return new Zone(
                key,
                place,
                key,
                "",
                List.of(positioning),
                OptionalDouble.empty(),
                Basis.REPORTED,
                "plan",
                "");
    }

    static RegionBuilder region(CellRegion cells) {
        return cells.region().toBuilder()
                .zones(
                        List.of(
                                zone("mills", "west", "mill"),
                                zone("open", "west"),
                                zone("toys", "east", "care", "toys"),
                                zone("caring", "east", "care")));
    }

    /// What a region of these cells does, with fitted trade.
    static SupplyChains chains(CellRegion cells, Region region) {
        return SupplyChains.of(region, cells.activity(region), SupplyChains.CLOSEST);
    }

    static SupplyChains chains(boolean outside) {
        CellRegion cells = cells(outside);
        return chains(cells, region(cells).build());
    }

    /// The same nation, where half of what government buys is investment instead, and a tenth of
    /// what toys sell to users too is imported on top.
    static NationalTable investing(NationalTable table) {
        return investing(table, Matrix.zeros(table.industryCount(), table.industryCount()));
    }

    /// @param abroad what is bought from abroad on top, product × industry
    static NationalTable investing(NationalTable table, Matrix abroad) {
        int n = table.industryCount();
        Matrix bought = Matrix.zeros(n, n);
        Matrix use = Matrix.zeros(n, FinalUse.values().length);
        Matrix imported = Matrix.zeros(n, FinalUse.values().length);
        Matrix components = Matrix.zeros(n, ValueAdded.values().length);
        double[] output = new double[n];
        double[] jobs = new double[n];
        for (int i = 0; i < n; i++) {
            output[i] = table.output(i);
            jobs[i] = table.jobs(i);
            for (int j = 0; j < n; j++) {
                bought.set(i, j, table.domesticInput(i, j));
            }
            for (FinalUse each : FinalUse.values()) {
                use.set(i, each.ordinal(), table.domesticFinalUse(i, each));
            }
            double government = table.domesticFinalUse(i, FinalUse.GOVERNMENT);
            use.set(i, FinalUse.GOVERNMENT.ordinal(), government / 2);
            use.set(i, FinalUse.INVESTMENT.ordinal(), government / 2);
            imported.set(i, FinalUse.INVESTMENT.ordinal(), i == TOYS ? government / 2 : 0);
            for (ValueAdded part : ValueAdded.values()) {
                components.set(i, part.ordinal(), table.valueAdded(i, part));
            }
        }
        return new NationalTable(
                bought, abroad, use, imported, components, output, jobs, Basis.REPORTED);
    }

    static Structure structure(SupplyChains chains) {
        return Structure.of(chains.region(), chains.activity());
    }

    static Optional<Zone> findZone(Region region, String key) {
        return region.zones().stream().filter(zone -> zone.key().equals(key)).findFirst();
    }
}
