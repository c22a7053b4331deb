package org.shanhai.leap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.shanhai.profile.StructureCells;
import org.shanhai.region.Activity;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.CellRegion;
import org.shanhai.region.Presence;
import org.shanhai.region.Recruit;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.region.Theme;

/// How often industries are in reach when one fact in ten about what a place has is left out.
///
/// Mills and toys buy wool, silk makers and dyers thread, and toys and dyes some paint. Toys are
/// nearer to mills (a cosine of .3 / √.1) than dyes to silk (√½), and a little like dyes. The hill
/// has mills and silk. So it has more of what toys are related to than of what dyes are, and the
/// nearer one of the two is in reach: toys in the 90 % of draws in which mills are not left out,
/// dyes in the 9 % in which mills alone are, neither where both are.
class RedrawnReachTest {
    private static final int MILL = 0;
    private static final int DYES = 1;
    private static final int SILK = 2;
    private static final int TOYS = 3;
    private static final int WOOL = 4;
    private static final int PAINT = 5;
    private static final int THREAD = 6;

    /// By chance the share of a hundred draws is as far off as that in few of a hundred cases.
    private static final double BY_CHANCE = 0.07;

    private static CellRegion industries() {
        CellRegion cells = new CellRegion().reach("goods", 100, 0.1, 0.2);
        for (String code : new String[] {"mill", "dyes", "silk", "toys"}) {
            cells.industry(code, Broad.SECONDARY, "goods", 0.3);
        }
        // Nobody bids for these, so that they are not ranked.
        for (String code : new String[] {"wool", "paint", "thread"}) {
            cells.industry(code, Broad.SECONDARY, "goods", 0.3).recruit(Recruit.NETWORK);
        }
        return cells.input(WOOL, MILL, 0.3)
                .input(WOOL, TOYS, 0.3)
                .input(PAINT, TOYS, 0.1)
                .input(PAINT, DYES, 0.2)
                .input(THREAD, DYES, 0.2)
                .input(THREAD, SILK, 0.3)
                .theme("play", "play", "toys", Basis.REPORTED)
                .theme("paint", "colour", "dyes", Basis.REPORTED);
    }

    /// @param dyes what the port makes of them
    private static Leap known(double dyes) {
        return CellLeap.of(
                industries()
                        .place("port", Role.COAST, 100, dyes, 100, 150, 200, 200, 200)
                        .place("hill", Role.MOUNTAIN, 100, 0, 100, 0, 9, 9, 9)
                        .outside("beyond", 10, 90, 10, 90, 20, 20, 20));
    }

    /// Nothing is known but that mills and silk are on the hill.
    private static Leap presencesOnly() {
        CellRegion cells =
                industries()
                        .place("port", Role.COAST, 100, 100, 100, 100, 100, 100, 100)
                        .estimated()
                        .place("hill", Role.MOUNTAIN, 100, 100, 100, 100, 100, 100, 100)
                        .estimated();
        Region region = cells.region();
        Activity plain = cells.activity(region);
        int hill = region.industries().count();
        return CellLeap.of(
                region, CellLeap.told(plain, Presence.PRESENT, hill + MILL, hill + SILK));
    }

    private static Shortlist list(Leap leap) {
        return leap.list(leap.region().places().get("hill"), Utility.of(Aspect.REACH));
    }

    private static Map<String, Double> inReach(Leap leap) {
        return leap.stability(list(leap), 1).inReach().entrySet().stream()
                .collect(Collectors.toMap(each -> each.getKey().code(), Map.Entry::getValue));
    }

    @Test
    void theNearerOfTwoIsInReachUnlessWhatItIsNearIsLeftOut() {
        Leap leap = known(150);
        StructureCells cells = leap.structure().cells();

        assertThat(cells.relatedness(MILL, TOYS)).isGreaterThan(cells.relatedness(SILK, DYES));
        assertThat(cells.relatedness(DYES, TOYS)).isPositive();
        assertThat(inReach(leap)).containsOnlyKeys("toys", "dyes");
        assertThat(inReach(leap).getOrDefault("toys", 0.0)).isCloseTo(0.9, within(BY_CHANCE));
        assertThat(inReach(leap).getOrDefault("dyes", 0.0)).isCloseTo(0.09, within(BY_CHANCE));
    }

    /// What is said of a theme rests on the same draws as what is said of a list.
    @Test
    void aThemeIsInReachAsOftenAsItsIndustryInAList() {
        Leap leap = known(150);
        Map<String, Double> ofThemes =
                Theme.listOf(leap.region()).stream()
                        .map(theme -> leap.listSuits(theme, Utility.STANDARD).getFirst())
                        .collect(
                                Collectors.toMap(
                                        suit -> suit.best().orElseThrow().industry().code(),
                                        suit -> suit.inReach().orElseThrow()));

        assertThat(ofThemes).isEqualTo(inReach(leap));
    }

    @Test
    void whatNoPlaceOfTheAreaHasIsInReachInNoDraw() {
        assertThat(inReach(known(0))).containsEntry("dyes", 0.0);
    }

    @Test
    void whereOnlyPresencesAreKnownReachIsNotTold() {
        Leap leap = presencesOnly();

        assertThat(inReach(leap)).isEmpty();
        assertThat(
                        leap.listSuits(Theme.listOf(leap.region()).getFirst(), Utility.STANDARD)
                                .getFirst()
                                .inReach())
                .isEmpty();
    }

    /// There what is nearest counts: toys go first by their mills, in 90 % of draws. Without mills
    /// they are near nothing, and stand behind dyes by silk, or by the order of the pack.
    @Test
    void whereReachIsNotToldWhatIsNearestCountsUnlessItIsLeftOut() {
        Leap leap = presencesOnly();
        Map<String, Stability.Stay> stays =
                leap.stability(list(leap), 1).stays().stream()
                        .collect(
                                Collectors.toMap(
                                        each -> each.industry().code(), Function.identity()));

        assertThat(stays).containsOnlyKeys("toys");
        assertThat(stays.values())
                .allSatisfy(stay -> assertThat(stay.inHead()).isCloseTo(0.9, within(BY_CHANCE)));
    }
}
