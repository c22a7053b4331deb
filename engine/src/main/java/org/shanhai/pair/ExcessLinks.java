package org.shanhai.pair;

import java.util.OptionalDouble;
import org.shanhai.supply.Sales;
import org.shanhai.supply.SalesCells;

/// What two places sell to one another because of what they make: beyond what two places of their
/// size, at their distance, would with the region's mix.
///
/// Fitted trade is z_i^rs = A_i^r o_i^r K_i^rs d_i^s B_i^s (Wilson 1967,
/// doi:10.1016/0041-1647(67)90035-4): o is what r sells at home, d what s uses, A and B balance.
/// With both at the region's mix, o_i^r becomes ō_i^r = Σ_k o_k^r · o_i / Σ_k o_k and d_i^s
/// likewise, sums over the products that make chains, those without a place over the study area. A,
/// B and K stay as they are fitted, for two places among a hundred hardly move them, so that
/// z̄_i^rs = z_i^rs · (ō_i^r / o_i^r) · (d̄_i^s / d_i^s). No second fit is needed.
///
/// The excess is Σ z / Σ z̄ − 1 over products and both directions: size and distance stand in both
/// sums and cancel. In money it would grow with both.
final class ExcessLinks {
    private final SalesCells sales;
    private final boolean[] chained;
    private final Side supply;
    private final Side use;

    ExcessLinks(Sales sales, boolean[] chained) {
        this.sales = sales.cells();
        this.chained = chained;
        int units = sales.region().places().unitCount();
        int[] inside = sales.region().insideUnits();
        supply = new Side(this.sales::supply, units, inside, chained);
        use = new Side(this.sales::use, units, inside, chained);
    }

    /// Money a year, both directions.
    ///
    /// @param now Σ z
    /// @param expected Σ z̄
    record Links(double now, double expected) {
        /// Σ z / Σ z̄ − 1; empty where nothing is expected.
        OptionalDouble excess() {
            return expected > 0 ? OptionalDouble.of(now / expected - 1) : OptionalDouble.empty();
        }
    }

    Links of(int one, int other) {
        double now = 0;
        double expected = 0;
        for (int i = 0; i < chained.length; i++) {
            if (chained[i]) {
                double there = sales.amount(one, other, i);
                double back = sales.amount(other, one, i);
                now += there + back;
                expected += there * atMix(one, other, i) + back * atMix(other, one, i);
            }
        }
        return new Links(now, expected);
    }

    private double atMix(int from, int to, int i) {
        return supply.atMix[from][i] * use.atMix[to][i];
    }

    /// What places sell, or what they use.
    private static final class Side {
        /// What a place would have at the region's mix, for one of what it has; 0 where it has
        /// none, and so no trade to scale.
        private final double[][] atMix;

        Side(Cell cell, int units, int[] inside, boolean[] chained) {
            double[] totals = new double[units];
            double[] mix = new double[chained.length];
            for (int i = 0; i < chained.length; i++) {
                for (int unit = 0; unit < units && chained[i]; unit++) {
                    totals[unit] += cell.at(unit, i);
                }
            }
            double all = 0;
            for (int unit : inside) {
                for (int i = 0; i < chained.length; i++) {
                    mix[i] += chained[i] ? cell.at(unit, i) : 0;
                }
                all += totals[unit];
            }
            atMix = new double[units][chained.length];
            for (int unit = 0; unit < units; unit++) {
                for (int i = 0; i < chained.length; i++) {
                    double own = cell.at(unit, i);
                    atMix[unit][i] = own > 0 && all > 0 ? totals[unit] * (mix[i] / all) / own : 0;
                }
            }
        }

        interface Cell {
            double at(int unit, int industry);
        }
    }
}
