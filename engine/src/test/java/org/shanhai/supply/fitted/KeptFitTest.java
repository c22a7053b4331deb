package org.shanhai.supply.fitted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.shanhai.kept.Fingerprint;
import org.shanhai.kept.KeptNumbers;
import org.shanhai.linalg.Blas;
import org.shanhai.supply.Closure;
import org.shanhai.supply.trade.ExponentialKernel;
import org.shanhai.supply.trade.Kernel;
import org.shanhai.supply.trade.OwnFactors;
import org.shanhai.supply.trade.ReachClass;
import org.shanhai.supply.trade.TradeLayout;

class KeptFitTest {
    private static final TestEconomy TEST = TestEconomy.of(7, 5, 3);

    /// Keeps in memory and counts the searches.
    private static final class Counting implements KeptNumbers {
        private final Map<Fingerprint, double[]> kept = new HashMap<>();
        private int searches;

        @Override
        public double[] find(Supplier<Fingerprint> origin, int count, Supplier<double[]> search) {
            double[] numbers =
                    kept.computeIfAbsent(
                            origin.get(),
                            unknown -> {
                                searches++;
                                return search.get();
                            });
            assertThat(numbers).hasSize(count);
            return numbers.clone();
        }
    }

    private final Counting kept = new Counting();

    private Economy economy(TradeLayout layout, double tolerance) {
        return Economy.find(
                        TEST.technology(),
                        layout,
                        OwnFactors.NONE,
                        tolerance,
                        1e-10,
                        Blas.best(),
                        kept)
                .orElseThrow();
    }

    private static TradeLayout with(TradeLayout of, ReachClass first) {
        return new TradeLayout(
                of.placeNames(),
                of.industryNames(),
                of.distances(),
                java.util.List.of(first, of.classes().get(1)),
                of.classOf(),
                of.provinces(),
                of.output(),
                of.finalDemandShares());
    }

    @Test
    void answersBitForBitAsOneFittedAnew() {
        Economy anew = Economy.of(TEST.technology(), TEST.layout(), 1e-6, 1e-10, Blas.best());
        economy(TEST.layout(), 1e-6);
        Economy again = economy(TEST.layout(), 1e-6);

        assertThat(kept.searches).isEqualTo(1);
        assertThat(again.tradeReport()).isEqualTo(anew.tradeReport());
        for (Closure closure : Closure.values()) {
            assertThat(again.project(2, 1, 100, closure).values().storage())
                    .isEqualTo(anew.project(2, 1, 100, closure).values().storage());
        }
        for (int r = 0; r < 7; r++) {
            for (int i = 0; i < 5; i++) {
                assertThat(again.flow(r, 3, i)).isEqualTo(anew.flow(r, 3, i));
            }
        }
    }

    @Test
    void isFittedAnewWhereAnythingDiffers() {
        TradeLayout layout = TEST.layout();
        ReachClass near = layout.classes().getFirst();
        economy(layout, 1e-6);
        economy(layout, 1e-7);
        economy(with(layout, new ReachClass("near", near.kernel(), 0.4)), 1e-6);
        Kernel longer = ExponentialKernel.of(61, 0.01);
        economy(with(layout, new ReachClass("near", longer, near.ownShare())), 1e-6);
        economy(TestEconomy.of(7, 5, 4).layout(), 1e-6);
        layout.distances().add(0, 1, 1e-9);
        economy(layout, 1e-6);
        layout.distances().add(0, 1, -1e-9);

        assertThat(kept.searches).isEqualTo(6);
    }
}
