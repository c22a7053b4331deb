package org.shanhai.supply.trade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shanhai.linalg.Matrix;
import org.shanhai.message.BilingualName;
import org.shanhai.region.Coordinates;
import org.shanhai.region.Place;
import org.shanhai.region.Places;
import org.shanhai.region.Region;
import org.shanhai.region.Travel;
import org.shanhai.supply.Names;
import org.shanhai.supply.Outcome;

/// How far places lie apart for trade: R × R in km, the inner distance of a place on the diagonal.
public final class Distances {
    /// A minute on the road counts as a kilometre: 60 km/h. Assumed.
    private static final double KM_A_MINUTE = 1;

    private Distances() {}

    /// By travel times where the region gives them for every pair of places, else by great circle.
    /// None where a place has no centre.
    public static Outcome<Matrix> find(Region region) {
        Places places = region.places();
        int units = places.unitCount();
        Matrix distances = Matrix.zeros(units, units);
        Optional<Matrix> minutes = findMinutes(region);
        List<BilingualName> unplaced = new ArrayList<>();
        for (Place place : places.units()) {
            if (place.centre().isEmpty()) {
                unplaced.add(Names.of(place));
            }
        }
        if (units > 1 && minutes.isEmpty() && !unplaced.isEmpty()) {
            return Outcome.none(TradeMessage.UNPLACED.of(unplaced));
        }
        for (int r = 0; r < units; r++) {
            double area = places.unit(r).areaKm2().orElse(0);
            distances.set(r, r, AreaKernel.MEAN_DISTANCE * Math.sqrt(area / Math.PI));
            for (int s = 0; s < r; s++) {
                if (minutes.isPresent()) {
                    distances.set(r, s, KM_A_MINUTE * minutes.get().get(r, s));
                    distances.set(s, r, KM_A_MINUTE * minutes.get().get(s, r));
                } else {
                    Coordinates from = places.unit(r).centre().orElseThrow();
                    double km = from.kmTo(places.unit(s).centre().orElseThrow());
                    distances.set(r, s, km);
                    distances.set(s, r, km);
                }
            }
        }
        return Outcome.of(distances);
    }

    /// Minutes for every pair, either direction standing for the other where only one is given.
    private static Optional<Matrix> findMinutes(Region region) {
        Places places = region.places();
        int units = places.unitCount();
        Matrix minutes = Matrix.zeros(units, units);
        for (Travel travel : region.all(Travel.class)) {
            int from = places.unitNumber(places.get(travel.from()));
            int to = places.unitNumber(places.get(travel.to()));
            if (from >= 0 && to >= 0) {
                minutes.set(from, to, travel.minutes());
                if (minutes.get(to, from) == 0) {
                    minutes.set(to, from, travel.minutes());
                }
            }
        }
        for (int r = 0; r < units; r++) {
            for (int s = 0; s < units; s++) {
                if (r != s && minutes.get(r, s) == 0) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(minutes);
    }
}
