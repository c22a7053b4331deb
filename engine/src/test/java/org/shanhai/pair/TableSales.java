package org.shanhai.pair;

import java.util.Arrays;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Basis;
import org.shanhai.region.Region;
import org.shanhai.supply.Amount;
import org.shanhai.supply.Sales;
import org.shanhai.supply.SalesCells;

/// Sales that a test writes down: by product, from each place to each, what each supplies and uses.
final class TableSales implements Sales, SalesCells {
    private final Region region;
    private final double[][][] flows;
    private final double[][] supply;
    private final double[][] use;

    /// All 0.
    TableSales(Region region) {
        this.region = region;
        int places = region.places().unitCount();
        int products = region.industries().count();
        flows = new double[products][places][places];
        supply = new double[places][products];
        use = new double[places][products];
    }

    TableSales supplies(int place, double... amounts) {
        supply[place] = amounts;
        return this;
    }

    TableSales uses(int place, double... amounts) {
        use[place] = amounts;
        return this;
    }

    /// @param amounts by product
    TableSales sells(int from, int to, double... amounts) {
        for (int i = 0; i < amounts.length; i++) {
            flows[i][from][to] = amounts[i];
        }
        return this;
    }

    @Override
    public Region region() {
        return region;
    }

    @Override
    public Basis basis() {
        return Basis.ESTIMATED;
    }

    @Override
    public SalesCells cells() {
        return this;
    }

    @Override
    public Matrix links() {
        throw new UnsupportedOperationException();
    }

    @Override
    public double amount(int from, int to, int industry) {
        return flows[industry][from][to];
    }

    @Override
    public double total(int from, int to) {
        return Arrays.stream(flows).mapToDouble(product -> product[from][to]).sum();
    }

    @Override
    public Amount ranged(int from, int to) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Amount bothWays(int one, int other) {
        throw new UnsupportedOperationException();
    }

    @Override
    public double use(int unit, int industry) {
        return use[unit][industry];
    }

    @Override
    public double supply(int unit, int industry) {
        return supply[unit][industry];
    }
}
