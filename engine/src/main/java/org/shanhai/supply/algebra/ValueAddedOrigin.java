package org.shanhai.supply.algebra;

import org.shanhai.linalg.Matrix;

/// Where the value added in what is finally used, or exported, comes from: v̂ L ê, with v the value
/// added for a unit of output and e final demand for each product (Koopman, Wang and Wei 2014, for
/// one country: domestic value added in exports). Any other intensity is parted the same way.
///
/// Row i, column j: what sector i earns of the final demand for product j. Where nothing is missing
/// of the table, value added, imports and taxes on products of a column add up to its demand: a
/// unit of output is all paid for.
public final class ValueAddedOrigin {
    private final Matrix amounts;
    private final double[] demand;

    private ValueAddedOrigin(Matrix amounts, double[] demand) {
        this.amounts = amounts;
        this.demand = demand.clone();
    }

    /// @param perOutput v of each sector, for a unit of output
    /// @param demand e for each product, money a year
    public static ValueAddedOrigin of(
            double[] perOutput, LeontiefInverse inverse, double[] demand) {
        int n = inverse.sectorCount();
        Matrix amounts = Matrix.of(n, n, (i, j) -> perOutput[i] * inverse.get(i, j) * demand[j]);
        return new ValueAddedOrigin(amounts, demand);
    }

    /// The demand for each product, money a year.
    public double[] demand() {
        return demand.clone();
    }

    /// What a sector earns of the demand for a product.
    public double amount(int origin, int product) {
        return amounts.get(origin, product);
    }

    /// What each sector earns of all that is demanded.
    public double[] byOrigin() {
        return amounts.rowSums();
    }

    /// What the demand for each product brings to all sectors together.
    public double[] byProduct() {
        return amounts.columnSums();
    }

    public double total() {
        return amounts.sum();
    }
}
