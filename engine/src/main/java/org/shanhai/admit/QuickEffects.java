package org.shanhai.admit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Blas.As;
import org.shanhai.linalg.Matrix;
import org.shanhai.supply.Closure;
import org.shanhai.supply.EffectRow;
import org.shanhai.supply.Group;
import org.shanhai.supply.GroupAmounts;
import org.shanhai.supply.NationalExtension;
import org.shanhai.supply.Part;
import org.shanhai.supply.fitted.Economy;
import org.shanhai.supply.fitted.SupplyChains;

/// Jobs and value added set off by output, here and in all, for rankings of many projects: a
/// series of small products for each instead of twelve large systems.
///
/// All places but one are taken as one, which buys the place's products as all of them together do:
/// with own shares S, the place's share Q of what the others use and N = (I − A)⁻¹, what is made
/// here is x = S A x + Q A (N e − x) + e, since with one technology all places together make N e.
/// So (I − (S − Q) A) x = (I + Q (N − I)) e, n equations. Sums over all places stay exact; what
/// falls here is off by what the neighbours buy back above the average: a test holds it against
/// [Effects]. Under the chosen kernel, without ranges.
final class QuickEffects {
    static final List<String> INDICATORS = List.of("value_added", "jobs");

    /// How far the series of purchases is followed, relative.
    private static final double TOLERANCE = 1e-10;

    private static final int MOST_ROUNDS = 1000;

    private final SupplyChains chains;
    private final Closure closure;
    private final Matrix coefficients;
    private final Matrix national;
    private final Map<String, double[]> worthOfNation = new HashMap<>();
    private final Map<String, Matrix> inside = new HashMap<>();
    private final Map<Integer, Place> places = new HashMap<>();
    private final Map<String, double[]> worthHere = new HashMap<>();

    /// Q and S − Q of a place, by product.
    private static final class Place {
        private final double[] sold;
        private final double[] excess;

        Place(double[] sold, double[] excess) {
            this.sold = sold;
            this.excess = excess;
        }
    }

    QuickEffects(SupplyChains chains, Closure closure) {
        this.chains = chains;
        this.closure = closure;
        coefficients =
                closure == Closure.TYPE_I
                        ? chains.technology().domesticCoefficients()
                        : chains.technology().closedCoefficients();
        int n = coefficients.rows();
        Matrix system = Matrix.zeros(n, n);
        national = Matrix.zeros(n, n);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                system.set(i, j, (i == j ? 1 : 0) - coefficients.get(i, j));
            }
            national.set(i, i, 1);
        }
        Blas.best().factor(system).solve(As.IS, national);
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
        Place place = places.computeIfAbsent(unit, this::place);
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

    private Place place(int unit) {
        Economy economy = chains.economy();
        double[] sold = new double[economy.industryCount()];
        double[] excess = new double[economy.industryCount()];
        for (int i = 0; i < sold.length; i++) {
            sold[i] = shareOfOthers(economy, unit, i);
            excess[i] = economy.share(unit, unit, i) - sold[i];
        }
        return new Place(sold, excess);
    }

    /// By industry of the first output here: (I + Q (N − I))ᵀ w with w = g + Aᵀ (S − Q) w, the
    /// series summed until it no longer changes.
    ///
    /// @param intensity g, for a unit of output made here
    private double[] worth(Place place, double[] intensity) {
        int n = intensity.length;
        double[] sum = intensity.clone();
        double[] round = intensity.clone();
        double size = 1;
        for (int step = 0; step < MOST_ROUNDS && size > TOLERANCE; step++) {
            double[] next = new double[n];
            for (int i = 0; i < n; i++) {
                double bought = place.excess[i] * round[i];
                for (int j = 0; j < n && bought != 0; j++) {
                    next[j] += bought * coefficients.get(i, j);
                }
            }
            size = 0;
            for (int j = 0; j < n; j++) {
                sum[j] += next[j];
                size = Math.max(size, Math.abs(next[j]) / Math.max(Math.abs(sum[j]), 1e-300));
            }
            round = next;
        }
        double[] worth = sum.clone();
        for (int i = 0; i < n; i++) {
            double back = place.sold[i] * sum[i];
            for (int j = 0; j < n && back != 0; j++) {
                worth[j] += back * (national.get(i, j) - (i == j ? 1 : 0));
            }
        }
        return worth;
    }

    private static double[] known(NationalExtension indicator, int n) {
        double[] known = new double[n];
        for (int i = 0; i < n; i++) {
            known[i] = indicator.isKnown(i) ? indicator.perOutput(i) : 0;
        }
        return known;
    }

    /// The place's share of what all others together use of a product.
    private static double shareOfOthers(Economy economy, int unit, int industry) {
        double sold = 0;
        double used = 0;
        for (int s = 0; s < economy.placeCount(); s++) {
            if (s != unit) {
                sold += economy.flow(unit, s, industry);
                used += economy.use(s, industry);
            }
        }
        return used > 0 ? sold / used : 0;
    }
}
