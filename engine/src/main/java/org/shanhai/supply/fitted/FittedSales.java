package org.shanhai.supply.fitted;

import java.util.function.ToDoubleFunction;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Basis;
import org.shanhai.region.Region;
import org.shanhai.supply.Amount;
import org.shanhai.supply.Sales;
import org.shanhai.supply.SalesCells;

/// Trade fitted under each kernel, with its range over kernels.
public record FittedSales(SupplyChains chains) implements Sales {
    public static FittedSales of(SupplyChains chains) {
        return new FittedSales(chains);
    }

    @Override
    public Region region() {
        return chains.region();
    }

    @Override
    public Basis basis() {
        return Basis.ESTIMATED;
    }

    @Override
    public SalesCells cells() {
        return new Cells(chains);
    }

    @Override
    public Matrix links() {
        return chains.economy().links();
    }

    private record Cells(SupplyChains chains) implements SalesCells {
        @Override
        public double amount(int from, int to, int industry) {
            return chains.economy().flow(from, to, industry);
        }

        @Override
        public Amount ranged(int from, int to, int industry) {
            return overKernels(economy -> economy.flow(from, to, industry));
        }

        @Override
        public Amount ranged(int from, int to) {
            return overKernels(economy -> all(economy, from, to));
        }

        private static double all(Economy economy, int from, int to) {
            double sum = 0;
            for (int i = 0; i < economy.industryCount(); i++) {
                sum += economy.flow(from, to, i);
            }
            return sum;
        }

        /// A value under the chosen kernel, and its least and largest under all of them.
        private Amount overKernels(ToDoubleFunction<Economy> value) {
            double chosen = value.applyAsDouble(chains.economy());
            double low = chosen;
            double high = chosen;
            for (Economy economy : chains.economies().values()) {
                double each = value.applyAsDouble(economy);
                low = Math.min(low, each);
                high = Math.max(high, each);
            }
            return new Amount(chosen, low, high);
        }

        @Override
        public double use(int unit, int industry) {
            return chains.economy().use(unit, industry);
        }

        @Override
        public double supply(int unit, int industry) {
            return chains.economy().supply(unit, industry);
        }
    }
}
