package org.shanhai.supply.trade;

import java.util.Arrays;
import java.util.List;
import org.hipparchus.analysis.UnivariateFunction;
import org.hipparchus.analysis.solvers.BrentSolver;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Matrix;

/// What provinces keep of what they use, apart from whom they buy the rest from. Of product i,
///
/// logit s = ½ logit a + ½ logit(c · λ^0.1 · min(1, o / d)),
///
/// where a is the own share by the kernel averaged over the area of the province ([AreaKernel]), λ
/// = log₂(1 + its share in all output) the size of FLQ (Flegg and Webber 1997), o what it has to
/// sell and d what it uses. By itself a kernel over distance lets large and remote provinces keep
/// too much: surveyed ones hardly differ. The one parameter of a class of goods is the mean of what
/// is kept, which c meets. The exponent of λ was tried at .05 to .3 on goods between American
/// states of 2007 and on Indonesia's provinces of 2016; on either, .1 does as well as any
/// (`bench/evidence trade`). What lies around others, as the rest of a country does, keeps the mean
/// as its provinces do, and of what they sell on its share in all that is made.
///
/// @param supply P × m, of provinces
/// @param demand likewise
/// @param sizes the share of each province in all output
/// @param distances P × P, km
/// @param counted whether the mean is taken over a province: not over what lies around others
@SuppressWarnings("ArrayRecordComponent") // Never leaves this package.
record KeptAtHome(
        Matrix supply, Matrix demand, List<Double> sizes, Matrix distances, boolean[] counted) {
    private static final double SIZE_EXPONENT = 0.1;
    private static final double ROUGHLY = 1e-4;
    private static final int MOST_PASSES = 200;
    private static final int MOST_TRIES = 2000;
    private static final double WIDEST = 25;
    /// How closely the log of c is solved for.
    private static final double CLOSELY = 1e-11;
    private static final double NEARLY_ALL = 1 - 1e-12;

    private static final int MOST_STEPS = 40;
    private static final int QUICK_STEPS = 10;
    private static final int PASSES_A_STEP = 6;

    /// How close a fit has to be to tell.
    private static final double CLOSE = 1e-3;

    /// How much closer a fit is than the goals are off that the next step goes by.
    private static final double CLOSER = 10;

    /// By how much more than the fit is close a share must be off for its side to be sure.
    private static final double SURE = 3;

    /// How near the mean comes to what is asked, relative: for a range, or where two steps say so
    /// before a fit is close,
    private static final double MEAN_NEAR = 2e-3;

    /// and else;
    private static final double MEAN_ENOUGH = 5e-4;

    /// and each province beside it: its own share is known far less well.
    private static final double EACH_ENOUGH = 0.01;

    KeptAtHome(Matrix supply, Matrix demand, Keepers keepers, Matrix distances) {
        this(
                keepers.sums(supply),
                keepers.sums(demand),
                keepers.provinceSizes(),
                distances,
                counted(distances));
    }

    private static boolean[] counted(Matrix distances) {
        boolean[] counted = new boolean[distances.rows()];
        for (int p = 0; p < counted.length; p++) {
            counted[p] = !AreaKernel.liesAround(distances, p);
        }
        return counted;
    }

    OwnShares possible() {
        return OwnShares.of(supply, demand, counted);
    }

    /// The mean share that is kept, given what each province keeps, money a year.
    double mean(double[] kept) {
        double[] used = demand.rowSums();
        double sum = 0;
        double all = 0;
        for (int p = 0; p < kept.length; p++) {
            sum += counted[p] ? kept[p] : 0;
            all += counted[p] ? used[p] : 0;
        }
        return all > 0 ? sum / all : 0;
    }

    /// What each province is to keep, all products together, money a year: with the c at which
    /// the mean is the one asked for, or the one by the kernel alone.
    double[] goals(ReachClass reach, Blas blas) {
        TradeFit fit = new TradeFit(AreaKernel.of(distances, reach.kernel()), supply, demand, blas);
        fit.converge(ROUGHLY, MOST_PASSES);
        Matrix byKernel = fit.own();
        double asked = reach.ownShare();
        double mean = possible().nearest(Double.isNaN(asked) ? mean(byKernel.rowSums()) : asked);
        double most = mean(most());
        UnivariateFunction wanting = c -> gap(mean, mean(kept(byKernel, Math.exp(c), mean)), most);
        double c = -WIDEST;
        if (wanting.value(-WIDEST) > 0) {
            c =
                    wanting.value(WIDEST) < 0
                            ? new BrentSolver(CLOSELY).solve(MOST_TRIES, wanting, -WIDEST, WIDEST)
                            : WIDEST;
        }
        return kept(byKernel, Math.exp(c), mean);
    }

    private double[] kept(Matrix byKernel, double c, double mean) {
        double[] sold = supply.columnSums();
        double[] kept = new double[supply.rows()];
        for (int p = 0; p < kept.length; p++) {
            double bySize = c * Math.pow(Math.log1p(sizes.get(p)) / Math.log(2), SIZE_EXPONENT);
            for (int i = 0; i < sold.length; i++) {
                double o = supply.get(p, i);
                double d = demand.get(p, i);
                if (o > 0 && d > 0) {
                    double odds =
                            Math.sqrt(
                                    odds(byKernel.get(p, i) / d)
                                            * odds(bySize * Math.min(1, o / d)));
                    double share = counted[p] ? odds / (1 + odds) : mean + (1 - mean) * o / sold[i];
                    double most = Math.min(o, d) / d;
                    double least = Math.min(most, Math.max(0, (o + d - sold[i]) / d));
                    kept[p] += d * new OwnShares(least, most).nearest(share);
                }
            }
        }
        return kept;
    }

    private static double odds(double share) {
        double inside = Math.clamp(share, 1 - NEARLY_ALL, NEARLY_ALL);
        return inside / (1 - inside);
    }

    /// Multiplies a kernel within provinces until they keep what they are to: by Newton's method
    /// on what they keep beside the rest of what they could ([KeptSteps]). With a factor h for all
    /// of them that grows in proportion to h; for one that keeps a part x, beside many others, as
    /// h^(1 / (1 + x)). Few provinces cannot all be brought to their goals, as two have one trade:
    /// where they come no nearer, the mean alone is met.
    ///
    /// @param fit of the kernel, which goes no closer than the distance from the goals deserves
    /// @param places the provinces of its places
    /// @param factors what the kernel was multiplied by, and is
    /// @param roughly as closely as ranges ask for
    void meet(
            double[] goals,
            TradeFit fit,
            Matrix kernel,
            Keepers places,
            double[] factors,
            boolean roughly) {
        double[] most = most();
        double[] parts = new double[goals.length];
        Arrays.setAll(parts, p -> goals[p] > 0 ? goals[p] / most[p] : 0);
        KeptSteps steps = new KeptSteps(goals.length);
        double closeness = 1e-2;
        boolean metBefore = false;
        for (int step = 0; step < MOST_STEPS; step++) {
            // Where quick steps do not do, each is taken to its end.
            int passes = step < QUICK_STEPS ? PASSES_A_STEP : 10 * PASSES_A_STEP;
            boolean settled = fit.converge(closeness, passes);
            double[] kept = fit.kept(places);
            double mean = gap(mean(goals), mean(kept), mean(most));
            double off = Math.abs(mean(kept) / mean(goals) - 1);
            double[] beside = new double[goals.length];
            Arrays.setAll(beside, p -> parts[p] > 0 ? gap(goals[p], kept[p], most[p]) - mean : 0);
            double worst = 0;
            for (int p = 0; p < beside.length; p++) {
                worst = Math.max(worst, (1 - parts[p]) * Math.abs(beside[p]));
            }
            boolean each = steps.areOfEach(Math.max(off, worst));
            boolean near = off < MEAN_NEAR && (!each || worst < EACH_ENOUGH);
            boolean met = near && (!settled || off < MEAN_ENOUGH);
            if (met && (metBefore || settled && closeness <= CLOSE)
                    || near && roughly && closeness <= MEAN_NEAR) {
                return;
            }
            metBefore = met;
            if (!each && settled && off > SURE * closeness) {
                steps.bound(mean > 0);
            }
            Arrays.setAll(beside, p -> mean + (each ? (1 + parts[p]) * beside[p] : 0));
            double[] by = steps.next(beside);
            double[] answers = new double[goals.length];
            Arrays.setAll(answers, p -> Math.pow(by[p], -parts[p] / 2));
            closeness =
                    Math.clamp(
                            (each ? Math.max(off, worst) : off) / CLOSER,
                            CLOSE / 10,
                            met ? CLOSE : closeness);
            places.scale(kernel, by);
            fit.scaleSellers(places, answers);
            Arrays.setAll(factors, p -> factors[p] * by[p]);
        }
    }

    /// The most each province could keep, money a year.
    private double[] most() {
        return Matrix.of(
                        supply.rows(),
                        supply.columns(),
                        (p, i) -> Math.min(supply.get(p, i), demand.get(p, i)))
                .rowSums();
    }

    private static double gap(double goal, double kept, double most) {
        return most > 0 ? Math.log(odds(goal / most) / odds(kept / most)) : 0;
    }
}
