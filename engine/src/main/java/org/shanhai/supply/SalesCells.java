package org.shanhai.supply;

import java.util.function.ToDoubleBiFunction;

/// What [Sales] say, by the positions of places among the units of the region and of industries:
/// for who walks through all cells. Who asks of one asks the sales.
public interface SalesCells {
    /// From one unit to another, one product; as it is most likely, where trade is
    /// estimated.
    double amount(int from, int to, int industry);

    /// The same with its range, a single value where trade was surveyed.
    default Amount ranged(int from, int to, int industry) {
        return ranged(new int[] {from}, new int[] {to}, industry);
    }

    /// From some units to others together, one product: the range is that of the sum.
    default Amount ranged(int[] from, int[] to, int industry) {
        return Amount.exactly(sum(from, to, (r, s) -> amount(r, s, industry)));
    }

    /// All products together; as it is most likely, where trade is estimated.
    double total(int from, int to);

    /// All products together, with the range.
    default Amount ranged(int from, int to) {
        return ranged(new int[] {from}, new int[] {to});
    }

    /// From some units to others, all products together.
    default Amount ranged(int[] from, int[] to) {
        return Amount.exactly(sum(from, to, this::total));
    }

    /// What each of two units sells to the other, all products together, with the range of the sum,
    /// which is not the sum of the ranges: the two need not be at their least in the same draws.
    Amount bothWays(int one, int other);

    /// What a unit uses of a product.
    double use(int unit, int industry);

    /// What a unit sells of a product.
    double supply(int unit, int industry);

    /// What some units sell others together.
    ///
    /// @param sold what one unit sells another
    static double sum(int[] from, int[] to, ToDoubleBiFunction<Integer, Integer> sold) {
        double sum = 0;
        for (int r : from) {
            for (int s : to) {
                sum += sold.applyAsDouble(r, s);
            }
        }
        return sum;
    }
}
