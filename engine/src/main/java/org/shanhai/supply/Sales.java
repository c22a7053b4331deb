package org.shanhai.supply;

import org.shanhai.linalg.Matrix;
import org.shanhai.region.Basis;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Region;

/// Who sells how much of what to whom at home, money a year: fitted where trade is estimated, added
/// up where it was surveyed. Exports and stocks are in neither.
///
/// Asked of a place that is a sum of others it throws an [IllegalArgumentException].
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
        return cells().amount(unit(from), unit(to), number(product));
    }

    /// The same with its range, a single value where trade was surveyed.
    default Amount ranged(Place from, Place to, Industry product) {
        return cells().ranged(unit(from), unit(to), number(product));
    }

    /// All products together, with the range.
    default Amount ranged(Place from, Place to) {
        return cells().ranged(unit(from), unit(to));
    }

    /// What a place uses of a product.
    default double use(Place place, Industry product) {
        return cells().use(unit(place), number(product));
    }

    /// What a place sells of a product.
    default double supply(Place place, Industry product) {
        return cells().supply(unit(place), number(product));
    }

    private int unit(Place place) {
        return region().places().getUnitNumber(place);
    }

    private int number(Industry industry) {
        return region().industries().number(industry);
    }
}
