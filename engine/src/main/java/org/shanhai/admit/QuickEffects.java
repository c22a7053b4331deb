package org.shanhai.admit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Blas.As;
import org.shanhai.linalg.Lu;
import org.shanhai.linalg.Matrix;
import org.shanhai.supply.Closure;
import org.shanhai.supply.Economy;
import org.shanhai.supply.Effects;
import org.shanhai.supply.Effects.Amount;
import org.shanhai.supply.Effects.Part;
import org.shanhai.supply.Group;
import org.shanhai.supply.Indicator;
import org.shanhai.supply.Multipliers;
import org.shanhai.supply.SupplyChains;

/// Jobs and value added set off by output, here and in all, for rankings of many projects: one
/// small system for each place instead of twelve large ones for each place and industry.
///
/// All places but one are taken as one, their use of the place's products being the average of
/// theirs: x = [S A, Q A; (1−S) A, (1−Q) A] x + e with own shares S and the place's share Q of what
/// the others use, 2n equations. Sums over all places stay exact (one technology); what falls here
/// is off by what the neighbours buy back above the average: a test holds it against [Effects].
/// Under the chosen kernel, without ranges.
final class QuickEffects {
    static final List<String> INDICATORS = List.of("value_added", "jobs");

    private final SupplyChains chains;
    private final Closure closure;
    private final Map<String, double[]> national = new HashMap<>();
    private final Map<String, Matrix> inside = new HashMap<>();
    private final Map<Integer, Place> places = new HashMap<>();

    /// What a first unit of output of each industry of a place comes to there.
    ///
    /// @param loops output of the same cell
    /// @param worth by indicator, here
    private record Place(double[] loops, Map<String, double[]> worth) {}

    QuickEffects(SupplyChains chains, Closure closure) {
        this.chains = chains;
        this.closure = closure;
    }

    /// What it brings itself and in all, by indicator.
    List<Effects.Row> rows(int unit, int industry, double output) {
        List<Effects.Row> rows = new ArrayList<>();
        for (String key : INDICATORS) {
            chains.findIndicator(key)
                    .filter(indicator -> indicator.isKnown(industry))
                    .ifPresent(indicator -> add(rows, indicator, unit, industry, output));
        }
        return rows;
    }

    private void add(
            List<Effects.Row> rows, Indicator indicator, int unit, int industry, double output) {
        Place place = places.computeIfAbsent(unit, this::place);
        double first = output / place.loops()[industry];
        double all =
                first
                        * national.computeIfAbsent(indicator.key(), key -> national(indicator))[
                                industry];
        double within =
                first
                        * inside.computeIfAbsent(indicator.key(), key -> worthInside(indicator))
                                .get(unit, industry);
        double own = first * Objects.requireNonNull(place.worth().get(indicator.key()))[industry];
        double direct = output * indicator.perOutput(industry);
        rows.add(new Effects.Row(indicator, Part.DIRECT, amounts(direct, 0, 0), Map.of(), 1));
        rows.add(
                new Effects.Row(
                        indicator,
                        Part.TOTAL,
                        amounts(own, within - own, all - within),
                        Map.of(),
                        1));
    }

    private static Map<Group, Amount> amounts(double here, double region, double outside) {
        Map<Group, Amount> amounts = new EnumMap<>(Group.class);
        amounts.put(Group.HERE, Amount.exactly(here));
        amounts.put(Group.REGION, Amount.exactly(region));
        amounts.put(Group.OUTSIDE, Amount.exactly(outside));
        return amounts;
    }

    private double[] national(Indicator indicator) {
        return Multipliers.national(chains.technology(), indicator, closure).rows().stream()
                .mapToDouble(Multipliers.Row::total)
                .toArray();
    }

    private Matrix worthInside(Indicator indicator) {
        Economy economy = chains.economy();
        Matrix intensity = Matrix.zeros(economy.placeCount(), economy.industryCount());
        for (int r = 0; r < intensity.rows(); r++) {
            for (int i = 0; i < intensity.columns() && chains.isInside(r); i++) {
                intensity.set(r, i, indicator.isKnown(i) ? indicator.perOutput(i) : 0);
            }
        }
        return economy.multipliers(intensity, closure).values();
    }

    private Place place(int unit) {
        int n = chains.technology().industryCount();
        Lu factors = Blas.best().factor(system(unit));
        Matrix response = Matrix.zeros(2 * n, n);
        for (int i = 0; i < n; i++) {
            response.set(i, i, 1);
        }
        factors.solve(As.IS, response);
        double[] loops = new double[n];
        for (int i = 0; i < n; i++) {
            loops[i] = response.get(i, i);
        }
        Map<String, double[]> worth = new HashMap<>();
        for (String key : INDICATORS) {
            chains.findIndicator(key)
                    .ifPresent(indicator -> worth.put(key, worth(factors, indicator, n)));
        }
        return new Place(loops, worth);
    }

    /// m = g + Mᵀ m with g here alone.
    private static double[] worth(Lu factors, Indicator indicator, int n) {
        double[] worth = new double[2 * n];
        for (int i = 0; i < n; i++) {
            worth[i] = indicator.isKnown(i) ? indicator.perOutput(i) : 0;
        }
        factors.solve(As.TRANSPOSED, worth);
        return worth;
    }

    private Matrix system(int unit) {
        Economy economy = chains.economy();
        Matrix coefficients =
                closure == Closure.TYPE_I
                        ? chains.technology().domesticCoefficients()
                        : chains.technology().closedCoefficients();
        int n = economy.industryCount();
        Matrix system = Matrix.zeros(2 * n, 2 * n);
        for (int i = 0; i < n; i++) {
            double own = economy.share(unit, unit, i);
            double sold = shareOfOthers(economy, unit, i);
            for (int j = 0; j < n; j++) {
                double a = coefficients.get(i, j);
                system.set(i, j, -own * a);
                system.set(i, n + j, -sold * a);
                system.set(n + i, j, -(1 - own) * a);
                system.set(n + i, n + j, -(1 - sold) * a);
            }
        }
        for (int i = 0; i < 2 * n; i++) {
            system.add(i, i, 1);
        }
        return system;
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
