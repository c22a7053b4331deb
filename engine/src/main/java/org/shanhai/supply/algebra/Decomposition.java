package org.shanhai.supply.algebra;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Lu;
import org.shanhai.message.Message;
import org.shanhai.region.FinalUse;
import org.shanhai.supply.InputOutput;
import org.shanhai.supply.Outcome;
import org.shanhai.supply.Rounds;
import org.shanhai.supply.SupplyMessage;

/// Why output, or an indicator, changed from one national table to another: structural
/// decomposition of q = ĝ L m F into intensity g, technology A (by L = (I − A)⁻¹), the mix of
/// domestic final demand m and its level F (Dietzenbacher and Los 1998; Miller and Blair 2009,
/// ch. 13.1), as the mean over all 4! orders ([Shapley]).
///
/// Both tables hold the same industries in the same order, in the same money. Where they are not
/// in the same prices, changes of prices are in all of it.
public final class Decomposition {
    private static final int COUNT = Factor.values().length;

    private final double[] before;
    private final double[] after;
    private final Map<Factor, double[]> parts;

    private Decomposition(double[] before, double[] after, Map<Factor, double[]> parts) {
        this.before = before;
        this.after = after;
        this.parts = parts;
    }

    /// One of the two tables.
    public static final class Year {
        private final InputOutput technology;
        private final double[] intensity;

        /// @param technology its coefficients and final demand
        /// @param intensity for a unit of output of each industry
        public Year(InputOutput technology, double[] intensity) {
            this.technology = technology;
            this.intensity = intensity.clone();
        }

        private double[] demand() {
            double[] demand = new double[technology.industryCount()];
            for (FinalUse use : FinalUse.values()) {
                double[] of = technology.finalDemand(use);
                for (int i = 0; i < demand.length; i++) {
                    demand[i] += of[i];
                }
            }
            return demand;
        }
    }

    /// None where one of them has no final demand at all, so that it has no mix.
    public static Outcome<Decomposition> find(Year from, Year to) {
        double[][] demand = {from.demand(), to.demand()};
        double[] level = {sum(demand[0]), sum(demand[1])};
        return Outcome.unless(findNoDemand(level), () -> of(new Year[] {from, to}, demand, level));
    }

    private static Optional<Message> findNoDemand(double[] level) {
        return level[0] > 0 && level[1] > 0
                ? Optional.empty()
                : Optional.of(SupplyMessage.NO_FINAL_DEMAND.of());
    }

    private static Decomposition of(Year[] years, double[][] demand, double[] level) {
        int n = demand[0].length;
        double[][][] made = new double[2][2][];
        for (int a = 0; a < 2; a++) {
            LeontiefSolver solver = new LeontiefSolver(years[a].technology);
            for (int m = 0; m < 2; m++) {
                double[] mix = new double[n];
                for (int i = 0; i < n; i++) {
                    mix[i] = demand[m][i] / level[m];
                }
                made[a][m] = solver.output(mix);
            }
        }
        Shapley.Function indicator =
                became -> {
                    double[] intensity = years[bit(became, Factor.INTENSITY)].intensity;
                    double[] output = made[bit(became, Factor.TECHNOLOGY)][bit(became, Factor.MIX)];
                    double[] values = new double[n];
                    for (int i = 0; i < n; i++) {
                        values[i] = intensity[i] * output[i] * level[bit(became, Factor.LEVEL)];
                    }
                    return values;
                };
        double[][] parts = Shapley.parts(COUNT, indicator);
        Map<Factor, double[]> byFactor = new EnumMap<>(Factor.class);
        for (Factor factor : Factor.values()) {
            byFactor.put(factor, parts[factor.ordinal()]);
        }
        return new Decomposition(indicator.at(0), indicator.at((1 << COUNT) - 1), byFactor);
    }

    private static int bit(int became, Factor factor) {
        return became >> factor.ordinal() & 1;
    }

    /// I − A in factors.
    private record LeontiefSolver(Lu factors) {
        LeontiefSolver(InputOutput technology) {
            this(Rounds.factors(technology.domesticCoefficients(), Blas.best()));
        }

        /// L·f.
        double[] output(double[] demand) {
            double[] output = demand.clone();
            factors.solve(Blas.As.IS, output);
            return output;
        }
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    public int industryCount() {
        return before.length;
    }

    /// The indicator in an industry in the earlier table.
    public double before(int industry) {
        return before[industry];
    }

    /// The same in the later one.
    public double after(int industry) {
        return after[industry];
    }

    /// What a factor brings to the change in an industry; all factors together are all of it.
    public double part(Factor factor, int industry) {
        return requireNonNull(parts.get(factor))[industry];
    }

    /// What a factor brings to the change in all industries.
    public double part(Factor factor) {
        return sum(requireNonNull(parts.get(factor)));
    }

    public double before() {
        return sum(before);
    }

    public double after() {
        return sum(after);
    }
}
