package org.shanhai.admit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Blas.As;
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

/// Jobs and value added set off by output, here and in all, for rankings of many projects: by the
/// transpose, one system for each place instead of twelve for each place and industry.
///
/// m = g + Aᵀ Tᵀ m with g of one place gives what any output anywhere sets off there. Only what a
/// cell's output comes back to itself is followed within its own place alone (the rest of that loop
/// runs through other places and is a few thousandths of it): a test holds it against [Effects].
/// Under the chosen kernel, without ranges.
final class QuickEffects {
    static final List<String> INDICATORS = List.of("value_added", "jobs");

    private final SupplyChains chains;
    private final Closure closure;
    private final Map<String, double[]> national = new HashMap<>();
    private final Map<String, Matrix> inside = new HashMap<>();
    private final Map<String, double[]> here = new HashMap<>();
    private final Map<Integer, double[]> loops = new HashMap<>();

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
        double first = output / loops.computeIfAbsent(unit, this::loops)[industry];
        double all =
                first
                        * national.computeIfAbsent(indicator.key(), key -> national(indicator))[
                                industry];
        double within =
                first
                        * inside.computeIfAbsent(indicator.key(), key -> worth(indicator, -1))
                                .get(unit, industry);
        double own =
                first
                        * here.computeIfAbsent(
                                        indicator.key() + " " + unit,
                                        key -> worth(indicator, unit).row(unit))[industry];
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

    /// @param unit where it counts; -1 for everywhere in the study area
    private Matrix worth(Indicator indicator, int unit) {
        Economy economy = chains.economy();
        Matrix intensity = Matrix.zeros(economy.placeCount(), economy.industryCount());
        for (int r = 0; r < intensity.rows(); r++) {
            boolean counts = unit < 0 ? chains.isInside(r) : r == unit;
            for (int i = 0; i < intensity.columns() && counts; i++) {
                intensity.set(r, i, indicator.isKnown(i) ? indicator.perOutput(i) : 0);
            }
        }
        return economy.multipliers(intensity, closure).values();
    }

    /// The diagonal of (I − S A)⁻¹, S the own shares of the place: output of a cell for a unit that
    /// it adds first.
    private double[] loops(int unit) {
        Economy economy = chains.economy();
        Matrix coefficients =
                closure == Closure.TYPE_I
                        ? chains.technology().domesticCoefficients()
                        : chains.technology().closedCoefficients();
        int n = economy.industryCount();
        Matrix system = Matrix.zeros(n, n);
        Matrix response = Matrix.zeros(n, n);
        for (int i = 0; i < n; i++) {
            double share = economy.share(unit, unit, i);
            for (int j = 0; j < n; j++) {
                system.set(i, j, (i == j ? 1 : 0) - share * coefficients.get(i, j));
            }
            response.set(i, i, 1);
        }
        Blas.best().factor(system).solve(As.IS, response);
        double[] diagonal = new double[n];
        for (int i = 0; i < n; i++) {
            diagonal[i] = response.get(i, i);
        }
        return diagonal;
    }
}
