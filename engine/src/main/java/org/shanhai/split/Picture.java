package org.shanhai.split;

import org.shanhai.region.Quantity;

/// One way in which uncertain figures may come out.
@FunctionalInterface
interface Picture {
    double of(Spot spot, Quantity quantity);

    /// As stated; the middle of ranges.
    Picture STATED = (spot, quantity) -> quantity.stated();

    Picture LOW = (spot, quantity) -> quantity.low();

    Picture HIGH = (spot, quantity) -> quantity.high();

    /// As stated but for one.
    static Picture with(Spot one, double value) {
        return (spot, quantity) -> spot.equals(one) ? value : quantity.stated();
    }
}
