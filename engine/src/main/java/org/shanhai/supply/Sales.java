package org.shanhai.supply;

import java.util.stream.IntStream;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Basis;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Region;

/// Who sells how much of what to whom at home, money a year: fitted where trade is estimated, added
/// up where it was surveyed. Exports and stocks are in neither.
///
/// Asked of a place that is a sum of others it answers of them together.
public interface Sales {
    Region region();

    /// How its amounts are known.
    Basis basis();

    /// The same by positions.
    SalesCells cells();

    /// All products together, R × R; row: seller, column: buyer.
    Matrix links();

    /// From one place to another, one product; as it is most likely, where trade is
    /// estimated.
    default double amount(Place from, Place to, Industry product) {
        return SalesCells.sum(
                units(from), units(to), (r, s) -> cells().amount(r, s, number(product)));
    }

    /// The same with its range, a single value where trade was surveyed.
    default Amount ranged(Place from, Place to, Industry product) {
        return cells().ranged(units(from), units(to), number(product));
    }

    /// All products together, with the range.
    default Amount ranged(Place from, Place to) {
        return cells().ranged(units(from), units(to));
    }

    /// What a place uses of a product.
    default double use(Place place, Industry product) {
        return IntStream.of(units(place)).mapToDouble(s -> cells().use(s, number(product))).sum();
    }

    /// What a place sells of a product.
    default double supply(Place place, Industry product) {
        return IntStream.of(units(place))
                .mapToDouble(r -> cells().supply(r, number(product)))
                .sum();
    }

    private int[] units(Place place) {
        return region().places().unitsWithin(place);
    }

    private int number(Industry industry) {
        return region().industries().number(industry);
    }
}
