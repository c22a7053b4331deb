package org.shanhai.leap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.profile.Profiles;
import org.shanhai.profile.Structure;
import org.shanhai.region.Activity;
import org.shanhai.region.Broad;
import org.shanhai.region.CellRegion;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.supply.fitted.SupplyChains;

/// Which facts would steady the order of a list.
class ToFindOutTest {
    private static Place place(Leap leap, int unit) {
        return leap.region().places().unit(unit);
    }

    private static List<ToFindOut> all(Leap leap, int unit) {
        return leap.listToFindOut(leap.list(place(leap, unit), Utility.STANDARD), 99);
    }

    /// Of the density Σ φ_ij e_j / Σ φ_ij of the industries ranked, the part that one fact moves:
    /// its own doubt P (1 − P) times the mean squared distance of what it moves from the mean.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void sharesAreOfTheDoubtAboutDensities(long seed) {
        Leap leap = LeapRegion.sampled(seed, 3).leap();
        for (Place place : leap.listMountain()) {
            Shortlist list = leap.list(place, Utility.STANDARD);
            Structure structure = leap.structure();
            Map<Industry, Double> doubts =
                    leap.region().industries().all().stream()
                            .collect(
                                    Collectors.toMap(
                                            Function.identity(), j -> doubt(list, leap, j)));
            double sum = doubts.values().stream().mapToDouble(d -> d).sum();
            List<ToFindOut> found = leap.listToFindOut(list, 99);

            assertThat(found).hasSize((int) doubts.values().stream().filter(d -> d > 0).count());
            assertThat(found.stream().mapToDouble(ToFindOut::share).sum())
                    .isCloseTo(1, within(1e-9));
            assertThat(found)
                    .isSortedAccordingTo(Comparator.comparingDouble(each -> -each.share()))
                    .allSatisfy(
                            each -> {
                                double doubt = doubt(list, leap, each.industry());
                                assertThat(each.share()).isCloseTo(doubt / sum, within(1e-9));
                                assertThat(each.chance())
                                        .isEqualTo(structure.chance(place, each.industry()))
                                        .isGreaterThan(0)
                                        .isLessThan(1);
                            });
            assertThat(leap.listToFindOut(list, 2)).isEqualTo(found.subList(0, 2));
            assertThat(leap.listToFindOut(list, 0)).isEmpty();
        }
    }

    private static double doubt(Shortlist list, Leap leap, Industry fact) {
        Structure structure = leap.structure();
        double[] moves =
                list.ranked().stream()
                        .map(Candidate::industry)
                        .filter(each -> !each.equals(fact))
                        .mapToDouble(
                                each ->
                                        structure.relatedness(each, fact)
                                                / leap.region().industries().all().stream()
                                                        .filter(other -> !other.equals(each))
                                                        .mapToDouble(
                                                                o -> structure.relatedness(each, o))
                                                        .sum())
                        // What is related to nothing has no density.
                        .filter(move -> !Double.isNaN(move))
                        .toArray();
        double mean = Arrays.stream(moves).average().orElse(0);
        double chance = structure.chance(list.place(), fact);
        return chance
                * (1 - chance)
                * Arrays.stream(moves).map(move -> Math.pow(move - mean, 2)).average().orElse(0);
    }

    @Test
    void whatFactsTellNeedsNoFindingOut() {
        Leap leap = LeapRegion.of(3, 1, true).leap();

        assertThat(all(leap, 0)).isEmpty();
    }

    @Test
    void ofAPlaceWithoutFirmsWhatIsBelievedOfAnyIsToBeFoundOut() {
        Leap leap = LeapRegion.sampled(2, 4).leap();
        List<ToFindOut> found = all(leap, LeapRegion.PLACES - 2);

        assertThat(found)
                .isNotEmpty()
                .allSatisfy(
                        each ->
                                assertThat(each.chance())
                                        .isEqualTo(
                                                leap.structure()
                                                        .cells()
                                                        .prior(number(leap, each))));
    }

    private static int number(Leap leap, ToFindOut each) {
        return leap.region().industries().number(each.industry());
    }

    /// All buy the same of the first product, so all are related alike: each fact moves each
    /// density by a quarter, and the order stays.
    @Test
    void whatMovesAllAlikeIsNotAskedFor() {
        Leap leap = leap(new double[] {0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2}, new double[8]);
        Shortlist list = leap.list(place(leap, 0), Utility.STANDARD);

        assertThat(list.ranked()).hasSizeGreaterThan(6);
        assertThat(leap.structure().cells().relatedness(3, 4)).isPositive();
        assertThat(leap.structure().cells().chance(0, 3)).isBetween(0.01, 0.99);
        assertThat(leap.listToFindOut(list, 99)).isEmpty();
    }

    /// The last industry buys nothing, and so is related to none.
    @Test
    void whatIsRelatedToNothingIsNotAskedForAndHindersNoOther() {
        Leap leap =
                leap(
                        new double[] {0.2, 0.2, 0.1, 0, 0.1, 0.3, 0, 0},
                        new double[] {0, 0.1, 0.2, 0.2, 0.1, 0, 0.3, 0});
        Shortlist list = leap.list(place(leap, 0), Utility.STANDARD);
        List<ToFindOut> found = leap.listToFindOut(list, 99);

        assertThat(found)
                .hasSizeGreaterThan(3)
                .extracting(each -> each.industry().code())
                .doesNotContain("i7");
        double sum = 0;
        for (Industry each : leap.region().industries().all()) {
            sum += doubt(list, leap, each);
        }
        double first = doubt(list, leap, found.getFirst().industry());
        assertThat(found.getFirst().share()).isCloseTo(first / sum, within(1e-9));
    }

    /// @param ofFirst what each industry buys of the first product for a unit of output
    /// @param ofSecond likewise
    private static Leap leap(double[] ofFirst, double[] ofSecond) {
        CellRegion cells = new CellRegion().reach("goods", 100, 0.1, 0.2);
        for (int i = 0; i < 8; i++) {
            cells.industry("i" + i, Broad.SECONDARY, "goods", 0.3).input(0, i, ofFirst[i]);
        }
        for (int i = 0; i < 8; i++) {
            cells.input(1, i, ofSecond[i]);
        }
        Region region =
                cells.place("hill", Role.MOUNTAIN, 9, 9, 9, 9, 9, 9, 9, 9)
                        .firms(1, 0, 2, 1, 0, 1, 0, 1)
                        .estimated()
                        .place("port", Role.COAST, 9, 9, 9, 9, 9, 9, 9, 9)
                        .firms(2, 4, 0, 1, 3, 0, 2, 1)
                        .estimated()
                        .region();
        Activity activity = cells.activity(region);
        return Leap.of(
                SupplyChains.of(region, activity),
                Structure.of(region, activity),
                Profiles.of(region));
    }
}
