package org.shanhai.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Activity;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.Presence;
import org.shanhai.region.Region;
import org.shanhai.region.TestRegion;

/// Sums over two places and three industries, added up by hand.
class PortionTest {
    private static final double NONE = Double.NaN;
    private static final int WEST = 0;
    private static final int EAST = 1;

    /// East makes nothing of the second industry, and the third takes more than it makes there.
    private final Estimate estimate = estimate();

    private static Estimate estimate() {
        Region region =
                new TestRegion()
                        .place("nation", "")
                        .place("west", "nation")
                        .place("east", "nation")
                        .industry("1", Broad.SECONDARY, 50, 115)
                        .industry("2", Broad.TERTIARY, 20, 51)
                        .industry("3", Broad.TERTIARY, 25, 78)
                        .build();
        Activity activity =
                new Activity(
                        region.places(),
                        region.industries(),
                        matrix(10, 20, 30, 40, 0, -5),
                        matrix(15, 50, 70, 100, 1, 8),
                        matrix(1, NONE, 3, 4, 0, NONE),
                        bases(
                                Basis.REPORTED,
                                Basis.DERIVED,
                                Basis.ESTIMATED,
                                Basis.REPORTED,
                                Basis.ASSUMED,
                                Basis.REPORTED),
                        bases(
                                Basis.REPORTED,
                                Basis.ASSUMED,
                                Basis.ESTIMATED,
                                Basis.REPORTED,
                                Basis.ASSUMED,
                                Basis.ASSUMED),
                        presences(
                                Presence.PRESENT,
                                Presence.UNKNOWN,
                                Presence.ABSENT,
                                Presence.PRESENT,
                                Presence.ABSENT,
                                Presence.ABSENT));
        Evidence evidence = new Evidence(region, nation(region));
        Estimation whole = Estimator.estimate(region);
        return new Estimate(
                activity, whole.orElseThrow().knowledge(), evidence.contradictions(), 7, 1e-11);
    }

    private static Nation nation(Region region) {
        return new Nation(region.nationalTable().orElseThrow(), region.industries());
    }

    private static Matrix matrix(double... values) {
        Matrix matrix = Matrix.zeros(2, 3);
        System.arraycopy(values, 0, matrix.storage(), 0, values.length);
        return matrix;
    }

    private static byte[] bases(Basis... bases) {
        byte[] numbers = new byte[bases.length];
        for (int k = 0; k < numbers.length; k++) {
            numbers[k] = (byte) bases[k].ordinal();
        }
        return numbers;
    }

    private static byte[] presences(Presence... presences) {
        byte[] numbers = new byte[presences.length];
        for (int k = 0; k < numbers.length; k++) {
            numbers[k] = (byte) presences[k].ordinal();
        }
        return numbers;
    }

    private Portion all() {
        return Portion.of(estimate, WEST, EAST);
    }

    private Portion part(int[] units, int... industries) {
        return new Portion(estimate, units, industries);
    }

    private static int[] in(int... units) {
        return units;
    }

    @Test
    void addsUpItsCells() {
        assertThat(all().valueAdded()).isEqualTo(10 + 20 + 30 + 40 + 0 - 5);
        assertThat(all().output()).isEqualTo(15 + 50 + 70 + 100 + 1 + 8);
        assertThat(all().valueAdded(Broad.SECONDARY)).isEqualTo(10 + 40);
        assertThat(all().valueAdded(Broad.TERTIARY)).isEqualTo(20 + 30 + 0 - 5);
        assertThat(all().valueAdded(Broad.PRIMARY)).isZero();
        assertThat(part(in(EAST), 0, 2).valueAdded()).isEqualTo(40 - 5);
    }

    @Test
    void addsUpTheJobsThatAreKnown() {
        assertThat(all().jobs()).isEqualTo(1 + 3 + 4 + 0);
        assertThat(part(in(WEST), 1).jobs()).isNaN();
        assertThat(part(in(EAST), 1).jobs()).isZero();
    }

    @Test
    void restsOnTheWeakestCellThatIsNotZero() {
        assertThat(part(in(WEST), 0).cellBasis()).isEqualTo(Basis.REPORTED);
        assertThat(part(in(WEST, EAST), 0).cellBasis()).isEqualTo(Basis.DERIVED);
        assertThat(Portion.of(estimate, WEST).cellBasis()).isEqualTo(Basis.ESTIMATED);
        assertThat(part(in(EAST), 0, 1).cellBasis()).isEqualTo(Basis.DERIVED);
        assertThat(part(in(EAST), 1).cellBasis()).isEqualTo(Basis.REPORTED);
    }

    @Test
    void jobsRestOnTheWeakestThatAreKnownAndNotZero() {
        assertThat(part(in(WEST), 0).jobsBasis()).isEqualTo(Basis.REPORTED);
        assertThat(part(in(WEST, EAST), 0).jobsBasis()).isEqualTo(Basis.DERIVED);
        assertThat(Portion.of(estimate, WEST).jobsBasis()).isEqualTo(Basis.ESTIMATED);
        assertThat(Portion.of(estimate, EAST).jobsBasis()).isEqualTo(Basis.DERIVED);
        assertThat(part(in(WEST), 1).jobsBasis()).isEqualTo(Basis.REPORTED);
    }

    /// Sizes add to 10 + 20 + 30 + 40 + 0 + 5 = 105; 55 of it is reported, 20 derived.
    @Test
    void sharesCountBySize() {
        assertThat(all().share(Basis.REPORTED)).isCloseTo(55 / 105.0, within(1e-15));
        assertThat(all().share(Basis.ESTIMATED)).isCloseTo(30 / 105.0, within(1e-15));
        assertThat(all().share(Basis.ASSUMED)).isZero();
        assertThat(all().observedShare()).isCloseTo(75 / 105.0, within(1e-15));
        assertThat(part(in(EAST), 1).share(Basis.ASSUMED)).isZero();
    }

    /// By industry 50, 20 and 25; by place 60 and 35.
    @Test
    void largestComeFirstAndWhatIsNotPositiveNotAtAll() {
        assertThat(industries(all().largestIndustries(2))).containsExactly(0, 2);
        assertThat(industries(all().largestIndustries(9))).containsExactly(0, 2, 1);
        assertThat(industries(Portion.of(estimate, EAST).largestIndustries(9))).containsExactly(0);
        assertThat(units(part(in(EAST, WEST), 0, 1, 2).largestUnits(9)))
                .containsExactly(WEST, EAST);
        assertThat(units(all().largestUnits(1))).containsExactly(WEST);
        assertThat(units(part(in(WEST, EAST), 1).largestUnits(9))).containsExactly(WEST);
        assertThat(units(part(in(WEST, EAST), 0).largestUnits(9))).containsExactly(EAST, WEST);
        assertThat(all().largestUnits(1).getFirst().valueAdded()).isEqualTo(60);
    }

    private static List<Integer> industries(List<Portion> parts) {
        return parts.stream().map(Portion::firstIndustry).toList();
    }

    private static List<Integer> units(List<Portion> parts) {
        return parts.stream().map(Portion::firstUnit).toList();
    }

    @Test
    void namesItsFirstCell() {
        assertThat(part(in(EAST, WEST), 2, 0).firstUnit()).isEqualTo(EAST);
        assertThat(part(in(EAST, WEST), 2, 0).firstIndustry()).isEqualTo(2);
    }

    @Test
    void anEstimateSaysHowItWasReached() {
        assertThat(estimate.passes()).isEqualTo(7);
        assertThat(estimate.marginError()).isEqualTo(1e-11);
    }

    @Test
    void whatIsReportedAndWhatIsDerivedIsObserved() {
        BasisShares shares = new BasisShares();
        shares.add(Basis.REPORTED, 3);
        shares.add(Basis.DERIVED, -1);
        shares.add(Basis.ESTIMATED, 4);

        assertThat(shares.observed()).isEqualTo(0.5);
        assertThat(shares.of(Basis.DERIVED)).isEqualTo(0.125);
    }
}
