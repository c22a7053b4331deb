package org.shanhai.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.shanhai.observed.FirmSample;
import org.shanhai.region.Broad;
import org.shanhai.region.Recruit;
import org.shanhai.region.Region;
import org.shanhai.region.TestRegion;

/// How firms bend what a place is taken to make, worked by hand. The nation makes 50, 150 and 300
/// of three goods and 500 of services of which nobody says that they can be recruited.
class CompositionTest {
    private static final Offset<Double> EXACT = within(1e-9);

    private static TestRegion region() {
        return new TestRegion()
                .place("nation", "")
                .place("area", "nation")
                .place("west", "area")
                .place("east", "area")
                .place("north", "area")
                .place("abroad", "nation")
                .industry("1", Broad.SECONDARY, 50, 500)
                .industry("2", Broad.SECONDARY, 150, 500)
                .industry("3", Broad.TERTIARY, 500, 1000)
                .industry("4", Broad.SECONDARY, 300, 1000);
    }

    private static TestRegion sampled() {
        return region().firms("west", "1", 2019, 9)
                .firms("west", "2", 2019, 1)
                .firms("east", "1", 2019, 1)
                .firms("east", "2", 2019, 8)
                .firms("east", "4", 2019, 4)
                .firms("abroad", "4", 2019, 50);
    }

    private static double[] quotients(TestRegion made, int unit) {
        Given given = Given.of(made);
        return Composition.quotients(
                given.region(), given.nation(), FirmSample.of(given.region()), unit);
    }

    private static double mean(Region region, int unit, int industry) {
        return FirmSample.of(region)
                .seen(region.places().unit(unit), region.industries().get(industry))
                .orElseThrow()
                .mean();
    }

    @Test
    void withoutFirmsAPlaceIsAsTheNation() {
        assertThat(quotients(region(), 0)).containsOnly(1);
        // None of its own are seen, or it lies beyond the study area.
        assertThat(quotients(sampled(), 2)).containsOnly(1);
        assertThat(quotients(sampled(), 3)).containsOnly(1);
    }

    /// Each is the mean of what its quotient may be, and together they make as much as before.
    @Test
    void whatIsSeenMoreOfIsTakenFromTheOthersOfItsBlock() {
        Region region = sampled().build();
        for (int unit = 0; unit < 2; unit++) {
            double[] found = quotients(sampled(), unit);
            double[] means = new double[4];
            for (int i : new int[] {0, 1, 3}) {
                means[i] = mean(region, unit, i);
            }
            double size = (50 + 150 + 300) / (50 * means[0] + 150 * means[1] + 300 * means[3]);

            assertThat(found[0]).isCloseTo(means[0] * size, EXACT);
            assertThat(found[1]).isCloseTo(means[1] * size, EXACT);
            assertThat(found[3]).isCloseTo(means[3] * size, EXACT);
            assertThat(found[2]).isEqualTo(1);
        }
        assertThat(quotients(sampled(), 0)[0]).isGreaterThan(1);
        assertThat(quotients(sampled(), 1)[0]).isLessThan(1);
    }

    @Test
    void servicesThatCanBeRecruitedAreBentAmongThemselves() {
        TestRegion made =
                region().industry("5", Broad.TERTIARY, 100, 300)
                        .recruit(Recruit.YES)
                        .industry("6", Broad.TERTIARY, 400, 900)
                        .recruit(Recruit.YES)
                        .firms("west", "5", 2019, 6)
                        .firms("east", "6", 2019, 6);
        double[] found = quotients(made, 0);

        assertThat(100 * found[4] + 400 * found[5]).isCloseTo(500, EXACT);
        assertThat(found[4]).isGreaterThan(1);
        assertThat(found[5]).isLessThan(1);
        // No good is seen anywhere.
        assertThat(found[0]).isEqualTo(1);
        assertThat(found[2]).isEqualTo(1);
    }

    @Test
    void whatTheNationMakesNothingOfTakesNothing() {
        TestRegion made =
                new TestRegion()
                        .place("nation", "")
                        .place("area", "nation")
                        .place("west", "area")
                        .place("east", "area")
                        .industry("1", Broad.SECONDARY, 0, 500)
                        .industry("2", Broad.TERTIARY, 100, 500)
                        .firms("west", "1", 2019, 5);

        assertThat(quotients(made, 0)).doesNotContain(Double.NaN);
        assertThat(quotients(made, 0)[1]).isEqualTo(1);
    }

    /// The prior is the size of the broad sector × the nation's share × the quotient, raised where
    /// a fact says the industry is there: of one cell of sixteen, (1 − (15/16)⁴) × 16 = 3.64…
    @Test
    void thePriorIsShareTimesQuotientTimesRaise() {
        double[] plain = Given.of(region()).prior();
        double[] bent = Given.of(sampled().presence("west", "4", true)).prior();
        for (int unit = 0; unit < 4; unit++) {
            double[] quotients = quotients(sampled(), unit);
            for (int i = 0; i < 4; i++) {
                double raise = unit == 0 && i == 3 ? 16 * (1 - Math.pow(15 / 16.0, 4)) : 1;
                assertThat(bent[unit * 4 + i])
                        .isCloseTo(plain[unit * 4 + i] * quotients[i] * raise, EXACT);
            }
        }
    }
}
