package org.shanhai.supply;

import org.shanhai.message.Named;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;

/// Places and industries as messages name them: in the language of who reads.
public final class Names {
    private Names() {}

    public static Named of(Place place) {
        return new Named(place.name(), place.nameLocal());
    }

    public static Named of(Industry industry) {
        return new Named(industry.name(), industry.nameLocal());
    }
}
