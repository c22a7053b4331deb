package org.shanhai.bench.trade;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.shanhai.bench.Checks;
import org.shanhai.bench.CompassSearch;
import org.shanhai.bench.ObservedFlows;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Matrix;
import org.shanhai.supply.Amount;
import org.shanhai.supply.Combined;
import org.shanhai.supply.trade.Gravity;
import org.shanhai.supply.trade.Kernel;
import org.shanhai.supply.trade.OwnFactors;
import org.shanhai.supply.trade.ReachClass;
import org.shanhai.supply.trade.TradeDraw;

/// Goods shipped between American states in 2007: reaches of each sector are found on every other
/// state, own shares and shares of partners of the rest are held against ranges.
final class States {
    private static final double FIRST_STEP = 0.8;
    private static final double LAST_STEP = 0.05;
    private static final double COARSE = 1e-2;
    private static final double FINE = 1e-4;
    private static final double[] START = {Math.log(60), Math.log(1e-3)};

    /// How much a wrong own share weighs beside trade that does not overlap.
    private static final double OWN = 3;

    /// Partners from this share on are looked at.
    private static final double LEAST = 0.01;

    private final ObservedFlows observed;
    private final Map<Integer, ReachClass> reaches = new TreeMap<>();

    /// @param observed the margins of all states are taken as known, trade of every other one
    States(ObservedFlows observed) {
        this.observed = observed;
        observed.sectors().forEach((sector, flows) -> reaches.put(sector, reach(best(flows))));
    }

    /// States whose trade was looked at.
    static boolean isLearned(int state) {
        return state % 2 == 1;
    }

    ReachClass reach(int sector) {
        return Objects.requireNonNull(reaches.get(sector));
    }

    /// The trade that margins and the reach of a sector imply.
    Matrix fitted(int sector, ReachClass reach) {
        Matrix flows = Objects.requireNonNull(observed.sectors().get(sector));
        return flows(observed.distances(), reach, OwnFactors.NONE, flows, FINE);
    }

    private Matrix flows(
            Matrix distances, ReachClass reach, OwnFactors own, Matrix seen, double tolerance) {
        return new Gravity(distances, observed.places(), Blas.best())
                .flows(reach, own, seen.rowSums(), seen.columnSums(), tolerance);
    }

    private static ReachClass reach(double[] x) {
        return new ReachClass(
                "goods",
                new Kernel.Power(Math.exp(x[0]), Kernel.EXPONENT, Math.exp(x[1])),
                Double.NaN);
    }

    private double[] best(Matrix seen) {
        return CompassSearch.highest(
                x -> {
                    Matrix fitted =
                            flows(observed.distances(), reach(x), OwnFactors.NONE, seen, COARSE);
                    double common = 0;
                    double all = 0;
                    double own = 0;
                    for (int s = 0; s < seen.columns(); s++) {
                        for (int r = 0; isLearned(s) && r < seen.rows(); r++) {
                            common += Math.min(seen.get(r, s), fitted.get(r, s));
                            all += seen.get(r, s);
                        }
                        own += isLearned(s) ? seen.get(s, s) - fitted.get(s, s) : 0;
                    }
                    return (common - OWN * Math.abs(own)) / all;
                },
                START,
                FIRST_STEP,
                LAST_STEP);
    }

    void print(Checks checks) {
        System.out.println("Goods between American states, reaches found on every other state");
        reaches.forEach(
                (sector, reach) -> System.out.printf("  sector %2d: %s%n", sector, reach.kernel()));
        int[] own = new int[2];
        int[] partners = new int[2];
        int[] ownLearned = new int[2];
        int[] partnersLearned = new int[2];
        observed.sectors()
                .forEach(
                        (sector, seen) -> {
                            List<Matrix> drawn = drawn(sector, seen);
                            count(sector, seen, drawn, s -> !isLearned(s), own, partners);
                            count(
                                    sector,
                                    seen,
                                    drawn,
                                    States::isLearned,
                                    ownLearned,
                                    partnersLearned);
                        });
        System.out.printf(
                "  80 %% ranges hold of own shares %.3f (%d) and of partners' shares from %.0f %%"
                        + " on %.3f (%d); of the states learned %.3f and %.3f%n",
                part(own),
                own[1],
                100 * LEAST,
                part(partners),
                partners[1],
                part(ownLearned),
                part(partnersLearned));
        checks.that(part(own) >= 0.7 && part(own) <= 0.9, "own shares held in 70 to 90 %");
        checks.that(
                part(partners) >= 0.7 && part(partners) <= 0.9,
                "partners' shares held in 70 to 90 %");
    }

    private static double part(int[] heldOfAll) {
        return heldOfAll[0] / (double) heldOfAll[1];
    }

    /// Trade as it is most likely, then under each draw.
    private List<Matrix> drawn(int sector, Matrix seen) {
        ReachClass reach = reach(sector);
        List<Matrix> flows = new ArrayList<>();
        flows.add(fitted(sector, reach));
        for (TradeDraw draw :
                TradeDraw.list(List.of(reach), observed.distances(), 1, TradeDraw.MANY)) {
            flows.add(flows(draw.distances(), draw.classes().getFirst(), draw.own(), seen, FINE));
        }
        return flows;
    }

    private void count(
            int sector,
            Matrix seen,
            List<Matrix> drawn,
            IntPredicate counted,
            int[] own,
            int[] partners) {
        Combined combined =
                new Combined(
                        TradeDraw.list(
                                        List.of(reach(sector)),
                                        observed.distances(),
                                        1,
                                        TradeDraw.MANY)
                                .stream()
                                .map(TradeDraw::cause)
                                .toList());
        double[] use = seen.columnSums();
        for (int s = 0; s < use.length; s++) {
            for (int r = 0; counted.test(s) && use[s] > 0 && r < use.length; r++) {
                double share = seen.get(r, s) / use[s];
                boolean sells = drawn.getFirst().get(r, s) > 0;
                if (sells && (r == s || share >= LEAST)) {
                    int from = r;
                    int to = s;
                    Amount range =
                            combined.amount(
                                    drawn.stream()
                                            .mapToDouble(each -> each.get(from, to) / use[to])
                                            .toArray());
                    int[] tally = r == s ? own : partners;
                    tally[0] += range.low() <= share && share <= range.high() ? 1 : 0;
                    tally[1]++;
                }
            }
        }
    }
}
