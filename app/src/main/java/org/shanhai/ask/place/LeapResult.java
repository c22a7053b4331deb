package org.shanhai.ask.place;

import java.util.List;
import java.util.Optional;
import org.shanhai.leap.Leap;
import org.shanhai.leap.LeapOrder;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Theme;

/// Leaps, and which of them were asked for.
public sealed interface LeapResult {
    Leap leap();

    /// The places that suit a set of industries.
    record Suited(Leap leap, Theme theme, LeapOrder order, Optional<Integer> top)
            implements LeapResult {}

    /// Each later-developed place, or each of a city.
    ///
    /// @param theme the industries asked for; all where empty
    record Overview(
            Leap leap,
            List<Place> places,
            LeapOrder order,
            Optional<Theme> theme,
            Optional<Integer> top)
            implements LeapResult {
        public Overview {
            places = List.copyOf(places);
        }
    }

    /// All that is known of one industry in a place.
    record OneIndustry(Leap leap, Place place, Industry industry) implements LeapResult {}

    /// What a place could leap to.
    ///
    /// @param theme the industries asked for; all where empty
    record OfPlace(
            Leap leap, Place place, LeapOrder order, Optional<Theme> theme, Optional<Integer> top)
            implements LeapResult {}
}
