package org.shanhai.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.CellRegion;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.RegionBuilder;
import org.shanhai.region.Role;
import org.shanhai.region.Zone;
import org.shanhai.supply.fitted.Economy;
import org.shanhai.supply.fitted.SupplyChains;

/// Three places of the three roles and one outside, with fitted trade. For a unit of its output a
/// mill buys .2 of mills and .1 of care, care buys .3 of mills. Mills have 29 jobs for 260 of
/// output, care 26 for 125. CO₂ is known of mills only, 2 a unit.
final class ThreeValleys {
    static final int WEST = 0;
    static final int EAST = 1;
    static final int SOUTH = 2;
    static final int MILL = 0;
    static final int CARE = 1;
    static final int PLACES = 4;
    private static final int N = 2;

    /// `mills` and `open` lie in the west, of which the second is meant for nothing, `caring` in
    /// the east, `southern` in the south and `far` outside.
    static final SupplyChains CHAINS = with(builder -> builder);

    private ThreeValleys() {}

    private static CellRegion cells() {
        return new CellRegion()
                .reach("goods", 100, 0.05, 0.5)
                .industry("mill", Broad.SECONDARY, "goods", 0.3)
                .industry("care", Broad.TERTIARY, "goods", 0.4)
                .place("west", Role.MOUNTAIN, 140, 20)
                .jobs(15, 4)
                .place("east", Role.COAST, 40, 60)
                .jobs(5, 12)
                .place("south", Role.OTHER, 30, 25)
                .jobs(4, 6)
                .outside("rest", 50, 20)
                .jobs(5, 4)
                .travel("west", "east", 100)
                .travel("west", "south", 180)
                .travel("east", "south", 90)
                .travel("west", "rest", 300)
                .travel("east", "rest", 150)
                .travel("south", "rest", 120)
                .input(MILL, MILL, 0.2)
                .input(CARE, MILL, 0.1)
                .input(MILL, CARE, 0.3)
                .pressure("mill", "co2", 2, Basis.REPORTED);
    }

    /// With more known of the region.
    static SupplyChains with(UnaryOperator<RegionBuilder> more) {
        CellRegion cells = cells();
        Region region =
                more.apply(cells.region().toBuilder())
                        .zones(
                                List.of(
                                        zone("mills", "west", "mill"),
                                        zone("open", "west"),
                                        zone("caring", "east", "care"),
                                        zone("southern", "south", "mill"),
                                        zone("far", "rest", "mill")))
                        .build();
        return SupplyChains.of(region, cells.activity(region), SupplyChains.CLOSEST);
    }

    private static Zone zone(String key, String place, String... positioning) {
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

    /// @param industry, place and zone may be empty
    /// @param figures by turns a [ProjectFigure] and its number
    static Project project(
            String key,
            String industry,
            String place,
            String zone,
            String status,
            Object... figures) {
        Map<ProjectFigure, Quantity> stated = new TreeMap<>();
        for (int k = 0; k < figures.length; k += 2) {
            stated.put((ProjectFigure) figures[k], Quantity.exactly((int) figures[k + 1]));
        }
        return new Project(
                key,
                key,
                key,
                text(industry),
                text(place),
                text(zone),
                status,
                OptionalInt.of(2021),
                stated,
                Project.TaxScope.TOTAL,
                Basis.REPORTED,
                "press",
                "");
    }

    private static Optional<String> text(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty());
    }

    /// Output that follows where a unit is first made in a cell, round of purchases by round.
    static Matrix follow(int place, int industry) {
        Economy economy = CHAINS.economy();
        Matrix bought = CHAINS.technology().closedCoefficients();
        Matrix round = Matrix.zeros(PLACES, N);
        round.set(place, industry, 1);
        Matrix sum = round.copy();
        for (int k = 0; k < 400; k++) {
            Matrix next = Matrix.zeros(PLACES, N);
            for (int s = 0; s < PLACES; s++) {
                for (int r = 0; r < PLACES; r++) {
                    for (int i = 0; i < N; i++) {
                        double used =
                                bought.get(i, MILL) * round.get(s, MILL)
                                        + bought.get(i, CARE) * round.get(s, CARE);
                        next.add(r, i, economy.share(r, s, i) * used);
                        sum.add(r, i, economy.share(r, s, i) * used);
                    }
                }
            }
            round = next;
        }
        return sum;
    }

    /// Jobs in one place for what was made.
    static double jobs(Matrix made, int place) {
        return made.get(place, MILL) * 29 / 260 + made.get(place, CARE) * 26 / 125;
    }
}
