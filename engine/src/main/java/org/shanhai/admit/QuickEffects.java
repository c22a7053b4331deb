package org.shanhai.admit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Blas.As;
import org.shanhai.linalg.Matrix;
import org.shanhai.supply.Closure;
import org.shanhai.supply.EffectRow;
import org.shanhai.supply.Group;
import org.shanhai.supply.GroupAmounts;
import org.shanhai.supply.NationalExtension;
import org.shanhai.supply.Part;
import org.shanhai.supply.Rounds;
import org.shanhai.supply.fitted.Economy;
import org.shanhai.supply.fitted.SupplyChains;

/// Jobs and value added set off by output, here and in all, for rankings of many projects: a
/// series of small products for each instead of twelve large systems.
///
/// A place and its nearest in trade stand by themselves ([NearTrade]), all others are taken as
/// one, which buys as all of them together do. With S_gf the share of g in what f uses, by product,
/// o the others and N = (I − A)⁻¹, each g near makes x_g = Σ_f S_gf A x_f + S_go A x_o, and e more
/// where that comes first, with x_o = N e − Σ_f x_f since with one technology all places together
/// make N e. Sums over all places and over the study area stay exact; what falls here is off by
/// what comes back through places further off: a test holds it against [Effects]. Under the chosen
/// kernel, without ranges.
record QuickEffects(
        SupplyChains chains,
        Closure closure,
        Matrix coefficients,
        Matrix national,
        Map<String, double[]> worthOfNation,
        Map<String, Matrix> inside,
        Map<Integer, NearTrade> places,
        Map<String, double[]> worthHere) {
    static final List<String> INDICATORS = List.of("value_added", "jobs");

    /// How far the series of purchases is followed, relative.
    private static final double TOLERANCE = 1e-10;

    private static final int MOST_ROUNDS = 1000;

    QuickEffects(SupplyChains chains, Closure closure) {
        Matrix coefficients =
                closure == Closure.TYPE_I
                        ? chains.technology().domesticCoefficients()
                        : chains.technology().closedCoefficients();
        this(
                chains,
                closure,
                coefficients,
                Rounds.followed(Rounds.factors(coefficients, Blas.best())),
                new HashMap<>(),
                new HashMap<>(),
                new HashMap<>(),
                new HashMap<>());
    }

    /// What it brings itself and in all, by indicator.
    List<EffectRow> rows(int unit, int industry, double output) {
        List<EffectRow> rows = new ArrayList<>();
        for (String key : INDICATORS) {
            chains.findIndicator(key)
                    .filter(indicator -> indicator.isKnown(industry))
                    .ifPresent(indicator -> add(rows, indicator, unit, industry, output));
        }
        return rows;
    }

    private void add(
            List<EffectRow> rows,
            NationalExtension indicator,
            int unit,
            int industry,
            double output) {
        NearTrade place = places.computeIfAbsent(unit, key -> new NearTrade(chains.economy(), key));
        double[] one = new double[coefficients.rows()];
        one[industry] = 1;
        double first = output / worth(place, one)[industry];
        double all =
                first
                        * worthOfNation
                                .computeIfAbsent(indicator.key(), key -> worthOfNation(indicator))[
                                industry];
        double within =
                first
                        * inside.computeIfAbsent(indicator.key(), key -> worthInside(indicator))
                                .get(unit, industry);
        double own =
                first
                        * worthHere
                                .computeIfAbsent(
                                        indicator.key() + " " + unit,
                                        key -> worth(place, known(indicator, coefficients.rows())))[
                                industry];
        double direct = output * indicator.perOutput(industry);
        rows.add(
                new EffectRow(indicator, Part.DIRECT, amounts(direct, 0, 0), GroupAmounts.NONE, 1));
        rows.add(
                new EffectRow(
                        indicator,
                        Part.TOTAL,
                        amounts(own, within - own, all - within),
                        GroupAmounts.NONE,
                        1));
    }

    private static GroupAmounts amounts(double here, double region, double outside) {
        return GroupAmounts.exactly(
                Map.of(Group.HERE, here, Group.REGION, region, Group.OUTSIDE, outside));
    }

    private double[] worthOfNation(NationalExtension indicator) {
        double[] intensity = known(indicator, coefficients.rows());
        double[] worth = new double[intensity.length];
        for (int i = 0; i < worth.length; i++) {
            for (int j = 0; j < worth.length; j++) {
                worth[j] += intensity[i] * national.get(i, j);
            }
        }
        return worth;
    }

    private Matrix worthInside(NationalExtension indicator) {
        Economy economy = chains.economy();
        Matrix intensity = Matrix.zeros(economy.placeCount(), economy.industryCount());
        for (int r : chains.region().insideUnits()) {
            for (int i = 0; i < intensity.columns(); i++) {
                intensity.set(r, i, indicator.isKnown(i) ? indicator.perOutput(i) : 0);
            }
        }
        return economy.multipliers(intensity, closure).values();
    }

    /// By industry of the first output here: w_0 + (N − I)ᵀ Σ_g S_go w_g with w_f = Aᵀ Σ_g (S_gf −
    /// S_go) w_g, and g more where f is the place, the series summed until it no longer changes.
    ///
    /// @param intensity g, for a unit of output made here
    private double[] worth(NearTrade near, double[] intensity) {
        int n = intensity.length;
        double[][] sums = new double[near.count()][n];
        double[][] round = new double[near.count()][n];
        round[0] = intensity.clone();
        sums[0] = intensity.clone();
        double size = 1;
        for (int step = 0; step < MOST_ROUNDS && size > TOLERANCE; step++) {
            double[][] next = new double[near.count()][];
            size = 0;
            for (int f = 0; f < next.length; f++) {
                next[f] = throughPurchases(near.beyondOthers(f, round));
                size = Math.max(size, added(next[f], sums[f]));
            }
            round = next;
        }
        double[] back = near.amongOthers(sums);
        double[] worth = sums[0];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                worth[j] += back[i] * (national.get(i, j) - (i == j ? 1 : 0));
            }
        }
        return worth;
    }

    /// Adds to a sum; how much at most, relative.
    private static double added(double[] more, double[] sum) {
        double size = 0;
        for (int j = 0; j < sum.length; j++) {
            sum[j] += more[j];
            size = Math.max(size, Math.abs(more[j]) / Math.max(Math.abs(sum[j]), 1e-300));
        }
        return size;
    }

    /// Aᵀ·worth.
    private double[] throughPurchases(double[] worth) {
        double[] through = new double[worth.length];
        Blas.best().multiply(1, coefficients.whole(), As.TRANSPOSED, worth, 0, through);
        return through;
    }

    private static double[] known(NationalExtension indicator, int n) {
        return IntStream.range(0, n)
                .mapToDouble(i -> indicator.isKnown(i) ? indicator.perOutput(i) : 0)
                .toArray();
    }
}
