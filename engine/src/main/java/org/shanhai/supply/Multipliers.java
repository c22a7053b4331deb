package org.shanhai.supply;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.shanhai.linalg.Matrix;

/// What a unit of output of each industry sets off in an indicator: in all, and of that here, at
/// partners, in the rest of the study area and outside, with the range over kernels.
public final class Multipliers {
    private final Indicator indicator;
    private final Closure closure;
    private final List<Row> rows;

    /// One industry.
    ///
    /// @param industry its number
    /// @param direct what the unit of output itself brings
    /// @param total in all places together: the national multiplier, whatever the kernel
    /// @param byGroup where it falls; empty where no place was asked for
    public record Row(
            int industry, double direct, double total, Map<Group, Effects.Amount> byGroup) {}

    private Multipliers(Indicator indicator, Closure closure, List<Row> rows) {
        this.indicator = indicator;
        this.closure = closure;
        this.rows = List.copyOf(rows);
    }

    /// National multipliers: what a unit of output sets off in all places together.
    public static Multipliers national(SupplyChains chains, Indicator indicator, Closure closure) {
        Matrix total = total(chains.economy(), indicator, closure);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < total.columns(); i++) {
            rows.add(new Row(i, indicator.perOutput(i), total.get(0, i), Map.of()));
        }
        return new Multipliers(indicator, closure, rows);
    }

    /// Multipliers of output in one place, split by where they fall.
    ///
    /// @param place number of the unit
    public static Multipliers of(
            SupplyChains chains, Indicator indicator, Closure closure, int place, Groups groups) {
        List<Map<Group, double[]>> byKernel = new ArrayList<>();
        for (Economy economy : chains.economies().values()) {
            Map<Group, double[]> split = new EnumMap<>(Group.class);
            for (Group group : Group.values()) {
                split.put(group, inGroup(economy, indicator, closure, place, groups, group));
            }
            byKernel.add(split);
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < chains.technology().industryCount(); i++) {
            Map<Group, Effects.Amount> amounts = new EnumMap<>(Group.class);
            double total = 0;
            for (Group group : Group.values()) {
                double value = valueOf(byKernel.getFirst(), group, i);
                double low = value;
                double high = value;
                for (Map<Group, double[]> split : byKernel) {
                    low = Math.min(low, valueOf(split, group, i));
                    high = Math.max(high, valueOf(split, group, i));
                }
                amounts.put(group, new Effects.Amount(value, low, high));
                total += value;
            }
            rows.add(new Row(i, indicator.perOutput(i), total, amounts));
        }
        return new Multipliers(indicator, closure, rows);
    }

    private static double valueOf(Map<Group, double[]> split, Group group, int industry) {
        return java.util.Objects.requireNonNull(split.get(group))[industry];
    }

    private static Matrix total(Economy economy, Indicator indicator, Closure closure) {
        Matrix intensity = Matrix.zeros(economy.placeCount(), economy.industryCount());
        double[] known = indicator.known();
        for (int r = 0; r < intensity.rows(); r++) {
            for (int i = 0; i < intensity.columns(); i++) {
                intensity.set(r, i, known[i]);
            }
        }
        return economy.multipliers(intensity, closure).values();
    }

    private static double[] inGroup(
            Economy economy,
            Indicator indicator,
            Closure closure,
            int place,
            Groups groups,
            Group group) {
        if (!groups.ofUnit().contains(group)) {
            return new double[economy.industryCount()];
        }
        Matrix intensity = Matrix.zeros(economy.placeCount(), economy.industryCount());
        double[] known = indicator.known();
        for (int r = 0; r < intensity.rows(); r++) {
            for (int i = 0; i < intensity.columns(); i++) {
                intensity.set(r, i, groups.ofUnit().get(r) == group ? known[i] : 0);
            }
        }
        return economy.multipliers(intensity, closure).values().row(place);
    }

    public Indicator indicator() {
        return indicator;
    }

    public Closure closure() {
        return closure;
    }

    /// One row for each industry, in the order of the pack.
    public List<Row> rows() {
        return rows;
    }
}
