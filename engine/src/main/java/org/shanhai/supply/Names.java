package org.shanhai.supply;

import org.shanhai.message.BilingualName;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;

/// Places and industries as messages name them: in the language of who reads.
public final class Names {
    private Names() {}

    public static BilingualName of(Place place) {
        return new BilingualName(place.name(), place.nameLocal());
    }

    public static BilingualName of(Industry industry) {
        return new BilingualName(industry.name(), industry.nameLocal());
    }
}
