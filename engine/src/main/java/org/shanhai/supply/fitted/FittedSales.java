package org.shanhai.supply.fitted;

import java.util.stream.IntStream;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Basis;
import org.shanhai.region.Region;
import org.shanhai.supply.Amount;
import org.shanhai.supply.Sales;
import org.shanhai.supply.SalesCells;

/// Fitted trade, with its range over draws of what is not known.
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
        public Amount ranged(int[] from, int[] to, int industry) {
            double supply = IntStream.of(from).mapToDouble(r -> supply(r, industry)).sum();
            double use = IntStream.of(to).mapToDouble(s -> use(s, industry)).sum();
            return chains.range(
                            economy ->
                                    SalesCells.sum(
                                            from, to, (r, s) -> economy.flow(r, s, industry)))
                    .atMost(Math.min(supply, use));
        }

        @Override
        public double total(int from, int to) {
            return chains.economy().link(from, to);
        }

        @Override
        public Amount ranged(int[] from, int[] to) {
            return chains.range(economy -> SalesCells.sum(from, to, economy::link));
        }

        @Override
        public Amount bothWays(int one, int other) {
            return chains.range(economy -> economy.link(one, other) + economy.link(other, one));
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
