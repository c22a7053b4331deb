package org.shanhai.supply.fitted;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Lu;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Industries;
import org.shanhai.region.Place;
import org.shanhai.supply.Amount;
import org.shanhai.supply.Closure;
import org.shanhai.supply.Combined;
import org.shanhai.supply.Group;
import org.shanhai.supply.Groups;
import org.shanhai.supply.InputOutput;
import org.shanhai.supply.MultiplierRow;
import org.shanhai.supply.NationalExtension;
import org.shanhai.supply.Response;
import org.shanhai.supply.Rounds;

/// What a unit of output of each industry sets off in an indicator: in all, and of that here, at
/// partners, in the rest of the study area and outside, with its range over draws of what is not
/// known.
///
/// @param rows one row for each industry, in the order of the pack
/// @param steps the most applications of trade that any of the systems took; none for national
///     multipliers, which are solved by factors
/// @param residual the largest relative residual of the systems solved in the likely economy
public record Multipliers(
        NationalExtension indicator,
        Closure closure,
        List<MultiplierRow> rows,
        int steps,
        double residual) {
    public Multipliers {
        rows = List.copyOf(rows);
    }

    /// National multipliers: what a unit of output sets off in all places together.
    ///
    /// @param industries those of the technology, in its order
    public static Multipliers national(
            Industries industries,
            InputOutput technology,
            NationalExtension indicator,
            Closure closure) {
        return national(industries, technology, List.of(indicator), closure).getFirst();
    }

    /// National multipliers of several indicators, for which the system is factored once.
    public static List<Multipliers> national(
            Industries industries,
            InputOutput technology,
            List<NationalExtension> indicators,
            Closure closure) {
        technology.requireAnswer(closure);
        Lu factors = factors(technology, closure);
        return indicators.stream()
                .map(indicator -> national(industries, technology, factors, indicator, closure))
                .toList();
    }

    private static Multipliers national(
            Industries industries,
            InputOutput technology,
            Lu factors,
            NationalExtension indicator,
            Closure closure) {
        double[] total = total(factors, indicator.known());
        double[] covered = covered(factors, indicator);
        List<MultiplierRow> rows = new ArrayList<>();
        for (int i = 0; i < total.length; i++) {
            rows.add(
                    new MultiplierRow(
                            industries.get(i),
                            indicator.perOutput(i),
                            total[i],
                            Map.of(),
                            covered[i]));
        }
        double residual = residual(technology, indicator.known(), total, closure);
        return new Multipliers(indicator, closure, rows, 0, residual);
    }

    /// Multipliers of output in one place, split by where they fall.
    ///
    /// @throws IllegalArgumentException where the place is a sum of others
    public static Multipliers of(
            SupplyChains chains,
            NationalExtension indicator,
            Closure closure,
            Place place,
            Groups groups) {
        int unit = chains.region().places().getUnitNumber(place);
        return of(chains, indicator, closure, unit, groups);
    }

    static Multipliers of(
            SupplyChains chains,
            NationalExtension indicator,
            Closure closure,
            int place,
            Groups groups) {
        chains.technology().requireAnswer(closure);
        List<UnderDraw> draws = new ArrayList<>();
        for (Economy economy : chains.economies()) {
            draws.add(UnderDraw.of(economy, indicator.known(), closure, groups, place));
        }
        List<double[]> drawn = chains.drawnIntensities(indicator);
        for (double[] intensity : drawn) {
            draws.add(UnderDraw.of(chains.economy(), intensity, closure, groups, place));
        }
        Combined combined = chains.combined(indicator);
        double[] covered = covered(factors(chains.technology(), closure), indicator);
        List<MultiplierRow> rows = new ArrayList<>();
        for (int i = 0; i < chains.technology().industryCount(); i++) {
            Map<Group, Amount> amounts = new EnumMap<>(Group.class);
            double total = 0;
            for (Group group : Group.values()) {
                int number = i;
                // What a project makes itself no draw of trade moves.
                boolean isFixed = groups.ofUnit().get(place) == group && drawn.isEmpty();
                double fixed = isFixed ? indicator.known()[i] : 0;
                double[] rest =
                        draws.stream().mapToDouble(d -> d.value(group, number) - fixed).toArray();
                Amount amount = combined.amount(rest).plus(Amount.exactly(fixed));
                amounts.put(group, amount);
                total += amount.value();
            }
            rows.add(
                    new MultiplierRow(
                            chains.region().industries().get(i),
                            indicator.perOutput(i),
                            total,
                            amounts,
                            covered[i]));
        }
        int steps = draws.stream().mapToInt(UnderDraw::steps).max().orElse(0);
        return new Multipliers(indicator, closure, rows, steps, draws.getFirst().residual());
    }

    /// Multipliers of a place in one economy, by group and industry.
    private record UnderDraw(Map<Group, double[]> split, int steps, double residual) {
        static UnderDraw of(
                Economy economy, double[] intensity, Closure closure, Groups groups, int place) {
            Map<Group, double[]> split = new EnumMap<>(Group.class);
            int steps = 0;
            double residual = 0;
            for (Group group : Group.values()) {
                Response response = inGroup(economy, intensity, closure, groups, group);
                split.put(group, response.values().row(place));
                steps = Math.max(steps, response.steps());
                residual = Math.max(residual, response.residual());
            }
            return new UnderDraw(split, steps, residual);
        }

        double value(Group group, int industry) {
            return Objects.requireNonNull(split.get(group))[industry];
        }
    }

    /// m with m = g + Aᵀ m: with one technology for all places, totals are the same wherever the
    /// output stands, so that trade shares drop out and n equations are enough.
    private static double[] total(Lu factors, double[] perOutput) {
        double[] multipliers = perOutput.clone();
        factors.solve(Blas.As.TRANSPOSED, multipliers);
        return multipliers;
    }

    /// I − A in factors.
    private static Lu factors(InputOutput technology, Closure closure) {
        Matrix coefficients =
                closure == Closure.TYPE_I
                        ? technology.domesticCoefficients()
                        : technology.closedCoefficients();
        return Rounds.factors(coefficients, Blas.best());
    }

    /// ‖g + Aᵀ m − m‖ / ‖g‖.
    private static double residual(
            InputOutput technology, double[] perOutput, double[] multipliers, Closure closure) {
        Matrix coefficients =
                closure == Closure.TYPE_I
                        ? technology.domesticCoefficients()
                        : technology.closedCoefficients();
        double off = 0;
        double whole = 0;
        for (int j = 0; j < multipliers.length; j++) {
            double left = perOutput[j] - multipliers[j];
            for (int i = 0; i < multipliers.length; i++) {
                left += coefficients.get(i, j) * multipliers[i];
            }
            off = Math.hypot(off, left);
            whole = Math.hypot(whole, perOutput[j]);
        }
        return whole > 0 ? off / whole : 0;
    }

    private static double[] covered(Lu factors, NationalExtension indicator) {
        int n = indicator.known().length;
        double[] known = new double[n];
        double[] ones = new double[n];
        boolean all = true;
        for (int i = 0; i < n; i++) {
            ones[i] = 1;
            known[i] = indicator.isKnown(i) ? 1 : 0;
            all &= indicator.isKnown(i);
        }
        if (all) {
            return ones;
        }
        double[] part = total(factors, known);
        double[] whole = total(factors, ones);
        for (int i = 0; i < n; i++) {
            part[i] /= whole[i];
        }
        return part;
    }

    private static Response inGroup(
            Economy economy, double[] known, Closure closure, Groups groups, Group group) {
        List<Group> ofUnit = groups.ofUnit();
        Matrix intensity =
                Matrix.of(
                        economy.placeCount(),
                        economy.industryCount(),
                        (r, i) -> ofUnit.get(r) == group ? known[i] : 0);
        return ofUnit.contains(group)
                ? economy.multipliers(intensity, closure)
                : new Response(intensity, 0, 0);
    }
}
