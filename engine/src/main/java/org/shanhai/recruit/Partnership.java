package org.shanhai.recruit;

import java.util.ArrayList;
import java.util.List;
import org.shanhai.region.Partner;
import org.shanhai.region.Place;
import org.shanhai.region.Places;
import org.shanhai.region.Region;

/// Whom a place has a pact with by the pack: places themselves, and those of a city it is paired
/// with.
final class Partnership {
    private final Region region;
    private final Place place;
    private final List<Place> named = new ArrayList<>();
    private final List<Place> units = new ArrayList<>();

    Partnership(Region region, Place place) {
        this.region = region;
        this.place = place;
        Places places = region.places();
        for (Partner row : region.all(Partner.class)) {
            String other =
                    row.place().equals(place.key())
                            ? row.partner()
                            : row.partner().equals(place.key()) ? row.place() : "";
            // Paired with the whole area says nothing.
            if (places.contains(other) && !other.equals(region.area())) {
                if (!named.contains(places.get(other))) {
                    named.add(places.get(other));
                }
                for (int unit : places.unitsWithin(places.get(other))) {
                    add(places.unit(unit));
                }
            }
        }
    }

    private void add(Place unit) {
        if (region.isInside(unit) && !unit.equals(place) && !units.contains(unit)) {
            units.add(unit);
        }
    }

    boolean with(Place other) {
        return units.contains(other);
    }

    /// As the pack names them.
    List<Place> named() {
        return List.copyOf(named);
    }

    /// With those within them, in the order of the pack.
    List<Place> units() {
        return List.copyOf(units);
    }
}
