package org.shanhai.bench.trade;

import java.util.List;
import java.util.function.IntPredicate;
import org.shanhai.bench.ObservedFlows;
import org.shanhai.linalg.Matrix;
import org.shanhai.supply.trade.Kernel;
import org.shanhai.supply.trade.TradeDraw.Widths;

/// Whether one kernel has trade right between places of any size: goods shipped between states,
/// and between areas made by merging near states once and twice. Overlap is the part of trade that
/// is where it was seen; shares are off by absolute differences, of all sectors and places alike.
record Sizes(List<Fits> sizes) {
    private static final double[] EXPONENTS = {2.5, Kernel.EXPONENT, 3.5};

    Sizes(Fits states) {
        ObservedFlows pairs = Areas.merged(states.observed());
        this(List.of(states, new Fits(pairs), new Fits(Areas.merged(pairs))));
    }

    /// @param found the reaches found on half of the states
    void print(Half half, Reaches found, Reaches ofPack) {
        System.out.printf(
                "Places of three sizes: states, areas of up to two and of up to four (merged by"
                        + " nearness, up to %.0f km)%n",
                Areas.NEAR_KM);
        lines("the pack's reaches, of all states, then set for China", ofPack, state -> true);
        lines("reaches found on %s; states held".formatted(half.label), found, half::lacks);
        for (double exponent : EXPONENTS) {
            lines(
                    "reaches found on all states, exponent %.1f".formatted(exponent),
                    Reaches.foundOn(state -> true, sizes.getFirst(), exponent),
                    state -> true);
        }
    }

    /// @param counted the states whose purchases are looked at; of areas those of all
    private void lines(String what, Reaches reaches, IntPredicate counted) {
        System.out.println("  " + what);
        line(sizes.getFirst(), reaches, counted);
        sizes.stream().skip(1).forEach(areas -> line(areas, reaches, area -> true));
    }

    private static void line(Fits fits, Reaches reaches, IntPredicate counted) {
        Likeness likeness = new Likeness();
        for (int sector : fits.observed().sectors().keySet()) {
            likeness.add(fits.seen(sector), fits.likely(sector, reaches.of(sector)), counted);
        }
        Ranges.Held held = new Ranges(fits, reaches).held(Widths.STANDARD, counted);
        System.out.printf(
                "    %d places: %.3f of use is their own (seen %.3f), overlap %.3f; own shares off"
                        + " by %.3f, partners' by %.3f; ranges hold %.3f (%d) and %.3f (%d)%n",
                fits.observed().places().size(),
                likeness.own / likeness.use,
                likeness.ownSeen / likeness.use,
                likeness.common / likeness.use,
                likeness.ownOff / likeness.ownShares,
                likeness.partnersOff / likeness.partnersShares,
                held.own(),
                held.ownShares(),
                held.partners(),
                held.partnersShares());
    }

    /// Sums over sectors and over the places whose purchases are looked at.
    private static final class Likeness {
        private double use;
        private double own;
        private double ownSeen;
        private double common;
        private double ownOff;
        private double partnersOff;
        private int ownShares;
        private int partnersShares;

        void add(Matrix seen, Matrix fitted, IntPredicate counted) {
            double[] used = seen.columnSums();
            for (int s = 0; s < used.length; s++) {
                if (counted.test(s) && used[s] > 0) {
                    add(seen, fitted, s, used[s]);
                }
            }
        }

        private void add(Matrix seen, Matrix fitted, int buyer, double used) {
            use += used;
            own += fitted.get(buyer, buyer);
            ownSeen += seen.get(buyer, buyer);
            for (int r = 0; r < seen.rows(); r++) {
                common += Math.min(seen.get(r, buyer), fitted.get(r, buyer));
                double off = Math.abs(seen.get(r, buyer) - fitted.get(r, buyer)) / used;
                if (r == buyer) {
                    ownOff += off;
                    ownShares++;
                } else if (seen.get(r, buyer) / used >= Ranges.LEAST) {
                    partnersOff += off;
                    partnersShares++;
                }
            }
        }
    }
}
