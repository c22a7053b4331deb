package org.shanhai.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shanhai.kept.Fingerprint;
import org.shanhai.kept.KeptNumbers;
import org.shanhai.region.Activity;
import org.shanhai.region.Broad;
import org.shanhai.region.Measure;
import org.shanhai.region.Quantity;
import org.shanhai.region.TestRegion;

class KeptEstimateTest {
    /// Keeps in memory and counts the searches; what has another length is not kept.
    private static final class Counting implements KeptNumbers {
        private final Map<Fingerprint, double[]> kept = new HashMap<>();
        private int searches;

        @Override
        public double[] find(Supplier<Fingerprint> origin, int count, Supplier<double[]> search) {
            double[] known = kept.get(origin.get());
            if (known != null) {
                return known.clone();
            }
            searches++;
            double[] found = search.get();
            if (found.length == count) {
                kept.put(origin.get(), found.clone());
            }
            return found;
        }
    }

    private final Counting kept = new Counting();

    private static TestRegion region(double west) {
        return new TestRegion()
                .place("nation", "")
                .place("area", "nation")
                .place("west", "area")
                .place("east", "area")
                .place("rest", "nation")
                .industry("1", Broad.SECONDARY, 300, 1000)
                .industry("2", Broad.SECONDARY, 200, 400)
                .industry("3", Broad.TERTIARY, 400, 500)
                .valueAdded("area", "", 200)
                .valueAdded("west", "secondary", west);
    }

    private static Estimate sound(Estimation estimation) {
        return estimation.orElseThrow();
    }

    @Test
    void answersBitForBitAsOneFittedAnew() {
        Estimate anew = sound(Estimator.estimate(region(30).build()));
        Estimator.estimate(region(30).build(), kept);
        Estimate again = sound(Estimator.estimate(region(30).build(), kept));

        assertThat(kept.searches).isOne();
        Activity activity = again.activity();
        assertThat(activity.valueAdded().storage())
                .containsExactly(anew.activity().valueAdded().storage());
        assertThat(activity.output().storage()).containsExactly(anew.activity().output().storage());
        assertThat(activity.jobs().storage()).containsExactly(anew.activity().jobs().storage());
        assertThat(again.passes()).isEqualTo(anew.passes()).isPositive();
        assertThat(again.marginError()).isEqualTo(anew.marginError());
    }

    @Test
    void anotherFactIsAnotherFit() {
        Estimate first = sound(Estimator.estimate(region(30).build(), kept));
        Estimate second = sound(Estimator.estimate(region(30.001).build(), kept));

        assertThat(kept.searches).isEqualTo(2);
        assertThat(second.activity().valueAdded().storage())
                .isNotEqualTo(first.activity().valueAdded().storage());
    }

    /// Each of these may tell the estimate something.
    private static Stream<UnaryOperator<TestRegion>> others() {
        return Stream.of(
                region -> region,
                region -> region.valueAdded("west", "1", 5),
                region -> region.valueAdded("east", "1", 5),
                region -> region.valueAdded("west", "2", 5),
                region -> region.fact("west", "1", Measure.OUTPUT, Quantity.exactly(50), 2020),
                region -> region.fact("west", "1", Measure.VALUE_ADDED, Quantity.atLeast(5), 2020),
                region -> region.fact("west", "1", Measure.VALUE_ADDED, Quantity.atMost(5), 2020),
                region -> region.fact("west", "1", Measure.JOBS, Quantity.exactly(5), 2020),
                region -> region.fact("west", "1", Measure.JOBS, Quantity.atLeast(5), 2020),
                region -> region.fact("west", "", Measure.JOBS, Quantity.exactly(5), 2020),
                region -> region.fact("west", "1", Measure.FIRMS, Quantity.exactly(5), 2020),
                region -> region.presence("west", "1", true),
                region -> region.presence("west", "1", false),
                region -> region.fact("west", "1", Measure.JOBS, Quantity.exactly(6), 2020),
                region -> region.industry("4", Broad.TERTIARY, 10, 20),
                region -> region.industry("4", Broad.TERTIARY, 10, 21),
                region -> region.place("north", "nation"),
                region -> region.place("north", "area"));
    }

    @Test
    void whateverElseCountsIsAnotherFit() {
        List<Fingerprint> origins = new ArrayList<>();
        KeptNumbers asked =
                (origin, count, search) -> {
                    origins.add(origin.get());
                    return search.get();
                };
        others().forEach(more -> Estimator.estimate(more.apply(region(30)).build(), asked));

        assertThat(origins).hasSize((int) others().count()).doesNotHaveDuplicates();
    }

    @Test
    void whatCannotBeIsNotKept() {
        for (int time = 1; time <= 2; time++) {
            Estimation estimation =
                    Estimator.estimate(region(30).valueAdded("west", "1", 31).build(), kept);

            assertThat(((Infeasible) estimation).conflicts()).hasSize(1);
            assertThat(kept.searches).isEqualTo(time);
        }
    }

    /// 30 is stated of both industries, which make 12 and 17.9.
    @Test
    void whatDiffersIsToldWhetherKeptOrNot() {
        for (int time = 0; time < 2; time++) {
            TestRegion region =
                    region(30).valueAdded("west", "1", 12).valueAdded("west", "2", 17.9);
            Estimate estimate = sound(Estimator.estimate(region.build(), kept));

            assertThat(estimate.discrepancies()).hasSize(1);
            assertThat(estimate.discrepancies().getFirst().implied()).isEqualTo(29.9);
        }
    }
}
