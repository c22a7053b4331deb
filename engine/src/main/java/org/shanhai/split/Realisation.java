package org.shanhai.split;

import org.shanhai.region.Quantity;

/// One way in which uncertain figures may come out.
@FunctionalInterface
interface Realisation {
    double of(Spot spot, Quantity quantity);

    /// As stated; the middle of ranges.
    Realisation STATED = (spot, quantity) -> quantity.stated();

    Realisation LOW = (spot, quantity) -> quantity.low();

    Realisation HIGH = (spot, quantity) -> quantity.high();

    /// As stated but for one.
    static Realisation with(Spot one, double value) {
        return (spot, quantity) -> spot.equals(one) ? value : quantity.stated();
    }
}
