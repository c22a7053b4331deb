package org.shanhai.bench.trade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.shanhai.linalg.Matrix;
import org.shanhai.supply.Amount;
import org.shanhai.supply.Cause;
import org.shanhai.supply.Combined;
import org.shanhai.supply.trade.ReachClass;
import org.shanhai.supply.trade.TradeDraw;
import org.shanhai.supply.trade.TradeDraw.Widths;

/// How often ranges drawn with given widths hold the shares in use that were seen.
record Ranges(Fits fits, Reaches reaches, Map<Asked, List<Matrix>> kept) {
    /// Partners from this share on are looked at.
    static final double LEAST = 0.01;

    private record Asked(int sector, Cause cause, Widths widths) {}

    /// How many of the shares seen ranges hold.
    record Held(int ownHeld, int ownShares, int partnersHeld, int partnersShares) {
        double own() {
            return ownHeld / (double) ownShares;
        }

        double partners() {
            return partnersHeld / (double) partnersShares;
        }

        /// How far from what ranges say of themselves.
        double off() {
            return Math.abs(own() - Combined.HOLDS) + Math.abs(partners() - Combined.HOLDS);
        }

        Held and(Held other) {
            return new Held(
                    ownHeld + other.ownHeld,
                    ownShares + other.ownShares,
                    partnersHeld + other.partnersHeld,
                    partnersShares + other.partnersShares);
        }

        @Override
        public String toString() {
            return "own shares %.3f (%d), partners' from %.0f %% on %.3f (%d)"
                    .formatted(own(), ownShares, 100 * LEAST, partners(), partnersShares);
        }
    }

    Ranges(Fits fits, Reaches reaches) {
        this(fits, reaches, new HashMap<>());
    }

    /// @param counted the places whose purchases are looked at
    Held held(Widths widths, IntPredicate counted) {
        int[] own = new int[2];
        int[] partners = new int[2];
        for (int sector : fits.observed().sectors().keySet()) {
            count(fits.seen(sector), drawn(sector, widths), counted, own, partners);
        }
        return new Held(own[0], own[1], partners[0], partners[1]);
    }

    private static void count(
            Matrix seen, Drawn drawn, IntPredicate counted, int[] own, int[] partners) {
        double[] use = seen.columnSums();
        for (int s = 0; s < use.length; s++) {
            for (int r = 0; counted.test(s) && use[s] > 0 && r < use.length; r++) {
                double share = seen.get(r, s) / use[s];
                boolean sells = drawn.flows().getFirst().get(r, s) > 0;
                if (sells && (r == s || share >= LEAST)) {
                    Amount range = drawn.share(r, s, use[s]);
                    int[] tally = r == s ? own : partners;
                    tally[0] += range.low() <= share && share <= range.high() ? 1 : 0;
                    tally[1]++;
                }
            }
        }
    }

    /// Trade as it is most likely, then under each draw.
    private record Drawn(List<Matrix> flows, Combined combined) {
        Amount share(int from, int to, double use) {
            return combined.amount(
                    flows.stream().mapToDouble(each -> each.get(from, to) / use).toArray());
        }
    }

    private Drawn drawn(int sector, Widths widths) {
        List<Matrix> flows = new ArrayList<>();
        List<Cause> causes = new ArrayList<>();
        flows.add(fits.likely(sector, reaches.of(sector)));
        for (Cause cause : List.of(Cause.OWN_SHARES, Cause.REACH, Cause.KERNEL)) {
            for (Matrix drawn :
                    kept.computeIfAbsent(
                            new Asked(sector, cause, only(cause, widths)), this::fitted)) {
                flows.add(drawn);
                causes.add(cause);
            }
        }
        return new Drawn(flows, new Combined(causes));
    }

    /// The widths that a cause goes by, so that draws are fitted once for each of them.
    private static Widths only(Cause cause, Widths widths) {
        return cause == Cause.OWN_SHARES
                ? new Widths(widths.own(), 0, 0, 0, 0)
                : new Widths(0, widths.length(), widths.floor(), widths.exponent(), widths.apart());
    }

    private List<Matrix> fitted(Asked asked) {
        ReachClass reach = reaches.of(asked.sector());
        return TradeDraw.list(
                        new TradeDraw.Drawn(
                                List.of(reach),
                                fits.observed().distances(),
                                fits.observed().places(),
                                List.of(Integer.toString(asked.sector()))),
                        TradeDraw::many,
                        asked.widths(),
                        0)
                .stream()
                .filter(draw -> draw.cause() == asked.cause())
                .map(draw -> fits.under(asked.sector(), draw))
                .toList();
    }
}
