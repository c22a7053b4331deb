package org.shanhai.recruit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.shanhai.region.LandPrice;
import org.shanhai.region.Place;
import org.shanhai.region.Region;

/// The lowest prices allowed for industrial land, of each place the newest.
///
/// @param prices by the key of the place
/// @param dear from which price on it is among the highest; empty where none is known
record LandPrices(Map<String, LandPrice> prices, OptionalDouble dear) {
    static LandPrices of(Region region) {
        Map<String, LandPrice> prices = new HashMap<>();
        region.all(LandPrice.class)
                .forEach(
                        each ->
                                prices.merge(
                                        each.place(),
                                        each,
                                        (one, other) -> one.year() >= other.year() ? one : other));
        double[] known = prices.values().stream().mapToDouble(LandPrice::price).sorted().toArray();
        return new LandPrices(prices, dear(known));
    }

    /// @param sorted from the lowest
    static OptionalDouble dear(double[] sorted) {
        int many = Math.max(1, (int) (LandGap.DEAR * sorted.length));
        return Arrays.stream(sorted).skip(Math.max(0, sorted.length - many)).findFirst();
    }

    boolean isDear(Place other) {
        LandPrice price = prices.get(other.key());
        return price != null && price.price() >= dear.orElse(Double.POSITIVE_INFINITY);
    }

    /// Where both prices are of one year and that here is lower, in either reading of the source.
    Optional<LandGap> gap(Place place, Place other) {
        LandPrice here = prices.get(place.key());
        LandPrice there = prices.get(other.key());
        return here != null
                        && there != null
                        && here.year() == there.year()
                        && here.price() < there.price()
                        && here.otherReading().orElse(here.price())
                                < there.otherReading().orElse(there.price())
                ? Optional.of(
                        new LandGap(
                                here.price(),
                                there.price(),
                                here.year(),
                                here.basis().and(there.basis()),
                                here.source()))
                : Optional.empty();
    }
}
