package org.shanhai.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.shanhai.kept.Fingerprint;
import org.shanhai.kept.KeptNumbers;
import org.shanhai.region.Activity;
import org.shanhai.region.Broad;
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
}
