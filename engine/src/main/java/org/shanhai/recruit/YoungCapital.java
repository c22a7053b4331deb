package org.shanhai.recruit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.shanhai.region.FirmCount;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Region;

/// What part of the capital pledged in an industry is that of young firms, by counts of registers:
/// of the last span of years of registration.
///
/// @param since the first year of that span; empty where no register tells years
/// @param usual of the whole study area, each worked out once
record YoungCapital(Region region, OptionalInt since, Map<Industry, OptionalDouble> usual) {
    /// Of fewer firms that state it nothing is said.
    static final long FEWEST = 3;

    YoungCapital(Region region) {
        OptionalInt since =
                region.firmCounts().all().stream()
                        .flatMapToInt(count -> count.since().stream())
                        .max();
        this(region, since, new HashMap<>());
    }

    Expansion of(Place place, Industry industry) {
        return new Expansion(
                since,
                share(List.of(place), industry),
                usual.computeIfAbsent(industry, of -> share(region.listInside(), of)),
                List.of());
    }

    private OptionalDouble share(List<Place> places, Industry industry) {
        double all = 0;
        double young = 0;
        long youngFirms = 0;
        for (Place place : places) {
            for (FirmCount count : region.firmCounts().in(place)) {
                if (count.industry().equals(Optional.of(industry.code()))) {
                    all += count.capital();
                    boolean isYoung = since.isPresent() && count.since().equals(since);
                    young += isYoung ? count.capital() : 0;
                    youngFirms += isYoung ? count.capitalKnown() : 0;
                }
            }
        }
        return youngFirms >= FEWEST && all > 0
                ? OptionalDouble.of(young / all)
                : OptionalDouble.empty();
    }
}
