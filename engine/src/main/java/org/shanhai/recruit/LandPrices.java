package org.shanhai.recruit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.shanhai.region.LandPrice;
import org.shanhai.region.Place;
import org.shanhai.region.Region;

/// What industrial land costs, of each place the newest price.
///
/// @param prices by the key of the place
/// @param dear from which price on land is dear; empty where none is known
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
        return new LandPrices(
                prices,
                known.length == 0
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(
                                known[(int) ((1 - LandGap.DEAR) * (known.length - 1))]));
    }

    boolean isDear(Place other) {
        LandPrice price = prices.get(other.key());
        return price != null && price.price() >= dear.orElse(Double.POSITIVE_INFINITY);
    }

    /// Where both prices are of one year and land is cheaper here.
    Optional<LandGap> gap(Place place, Place other) {
        LandPrice here = prices.get(place.key());
        LandPrice there = prices.get(other.key());
        return here != null
                        && there != null
                        && here.year() == there.year()
                        && here.price() < there.price()
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
