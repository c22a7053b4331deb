package org.shanhai.supply;

import org.shanhai.linalg.Matrix;
import org.shanhai.region.Basis;
import org.shanhai.region.Region;

/// Who sells how much of what to whom at home, money a year: fitted where trade is estimated, added
/// up where it was surveyed. Exports and stocks are in neither.
public interface Sales {
    Region region();

    /// How its amounts are known.
    Basis basis();

    /// From one unit to another, one product; under the chosen kernel, where there are several.
    double amount(int from, int to, int industry);

    /// The same with its range, a single value where trade was surveyed.
    Amount ranged(int from, int to, int industry);

    /// All products together, with the range.
    Amount ranged(int from, int to);

    /// All products together, R × R; row: seller, column: buyer.
    Matrix links();

    /// What a unit uses of a product.
    double use(int unit, int industry);

    /// What a unit sells of a product.
    double supply(int unit, int industry);
}
