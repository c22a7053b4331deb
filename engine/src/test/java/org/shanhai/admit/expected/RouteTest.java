package org.shanhai.admit.expected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.shanhai.region.Industries;
import org.shanhai.region.Quantity;

/// Toys and paper are of one division; a third of the projects names no industry.
class RouteTest {
    private static final Industries INDUSTRIES = JointPriorTest.INDUSTRIES;
    private static final Optional<Integer> TOYS = Optional.of(0);
    private static final Optional<Integer> PAPER = Optional.of(1);
    private static final Optional<Integer> NONE = Optional.empty();

    private final List<Compared> projects = new ArrayList<>();

    private void add(Optional<Integer> industry, double... landPerJob) {
        for (double ratio : landPerJob) {
            projects.add(
                    new Compared(
                            "p" + projects.size(),
                            industry,
                            Map.of(Magnitude.LAND, 10 * ratio, Magnitude.JOBS, 10.0)));
        }
    }

    private List<Route> find(
            Optional<Integer> industry, Magnitude of, Map<Magnitude, Quantity> stated) {
        return Route.find(projects, new Relatedness(INDUSTRIES), industry, of, stated, 0.5);
    }

    private void assertRoute(
            Optional<Integer> industry, int n, boolean near, double low, double high) {
        Route route =
                find(industry, Magnitude.LAND, Map.of(Magnitude.JOBS, Quantity.exactly(5)))
                        .getFirst();
        assertThat(route.of()).isEqualTo(Magnitude.LAND);
        assertThat(route.by()).isEqualTo(Magnitude.JOBS);
        assertThat(route.n()).isEqualTo(n);
        assertThat(route.near()).isEqualTo(near);
        assertThat(route.low()).isCloseTo(low, within(1e-9));
        assertThat(route.high()).isCloseTo(high, within(1e-9));
    }

    @Test
    void runsFromTheLeastToTheMostOfItsIndustry() {
        add(TOYS, 4, 2, 3);
        add(PAPER, 1, 9);
        add(NONE, 0.1);

        assertRoute(TOYS, 3, true, 10, 20);
    }

    @Test
    void twoOfAnIndustryAreEnoughOneIsNoRange() {
        add(TOYS, 4);
        add(PAPER, 1, 9);
        assertRoute(TOYS, 3, true, 5, 45);
        add(TOYS, 3);
        assertRoute(TOYS, 2, true, 15, 20);
    }

    /// Of eight ratios 1 to 8, times 5: the middle half runs from the third to the sixth.
    @Test
    void elseItIsTheMiddleHalfOfAll() {
        add(NONE, 8, 1, 7, 2, 6, 3, 5, 4);
        add(TOYS);

        assertRoute(TOYS, 8, false, 15, 30);
        assertRoute(NONE, 8, false, 15, 30);
    }

    @Test
    void ofFourTheTwoInTheMiddleCountFewerAreNoRoute() {
        add(NONE, 4, 1, 3);
        Map<Magnitude, Quantity> jobs = Map.of(Magnitude.JOBS, Quantity.exactly(5));
        assertThat(find(TOYS, Magnitude.LAND, jobs)).isEmpty();
        add(NONE, 2);
        assertRoute(TOYS, 4, false, 10, 15);
    }

    @Test
    void onlyWhoStatesBothCounts() {
        add(TOYS, 2, 4);
        projects.add(new Compared("half", TOYS, Map.of(Magnitude.LAND, 1e9)));

        assertRoute(TOYS, 2, true, 10, 20);
    }

    /// Local tax of 5 is all tax of 10 at a share of a half: land is three times that.
    @Test
    void localTaxLeadsByAllTax() {
        for (int k = 0; k < 2; k++) {
            projects.add(
                    new Compared("t" + k, TOYS, Map.of(Magnitude.LAND, 3.0, Magnitude.TAX, 1.0)));
        }
        Map<Magnitude, Quantity> local = Map.of(Magnitude.LOCAL_TAX, Quantity.exactly(5));

        Route route = find(TOYS, Magnitude.LAND, local).getFirst();
        assertThat(route.by()).isEqualTo(Magnitude.LOCAL_TAX);
        assertThat(route.n()).isEqualTo(2);
        assertThat(route.near()).isTrue();
        assertThat(route.low()).isCloseTo(30, within(1e-9));
        assertThat(find(TOYS, Magnitude.TAX, local)).isEmpty();
    }

    @Test
    void nothingLeadsToItselfToLocalTaxOrFromNothing() {
        add(TOYS, 2, 4);
        Map<Magnitude, Quantity> jobs = Map.of(Magnitude.JOBS, Quantity.exactly(5));

        assertThat(find(TOYS, Magnitude.JOBS, jobs)).isEmpty();
        assertThat(find(TOYS, Magnitude.LOCAL_TAX, jobs)).isEmpty();
        assertThat(find(TOYS, Magnitude.LAND, Map.of(Magnitude.JOBS, Quantity.exactly(0))))
                .isEmpty();
    }

    @Test
    void contradictsWhatItHasNoValueInCommonWith() {
        Route low = new Route(Magnitude.LAND, Magnitude.JOBS, 2, true, 1, 2);
        Route high = new Route(Magnitude.LAND, Magnitude.TAX, 2, true, 3, 4);
        Route between = new Route(Magnitude.LAND, Magnitude.TAX, 2, true, 2, 3);

        assertThat(low.contradicts(high)).isTrue();
        assertThat(high.contradicts(low)).isTrue();
        assertThat(low.contradicts(between)).isFalse();
        assertThat(high.contradicts(between)).isFalse();
        assertThat(between.contradicts(low)).isFalse();
    }
}
