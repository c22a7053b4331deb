package org.shanhai.leap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.shanhai.profile.Percentile;
import org.shanhai.profile.Profiles;
import org.shanhai.profile.Value;
import org.shanhai.region.Endowment;
import org.shanhai.region.Industry;
import org.shanhai.region.NaturalEndowment;
import org.shanhai.region.NaturalEndowment.Told;
import org.shanhai.region.Need;
import org.shanhai.region.Place;
import org.shanhai.region.Region;

/// Holds what industries need against what is measured of places.
public record EndowmentFits(Region region, Profiles profiles, List<Place> inside) {
    /// Fewer places that know a figure make no standing.
    private static final int FEWEST = 5;

    private static final String SEAPORT = "seaport";

    /// A place further than this from every seaport the pack names has none. Assumed.
    private static final double FURTHEST_PORT_KM = 60;

    public EndowmentFits(Region region, Profiles profiles) {
        this(region, profiles, region.listInside());
    }

    public EndowmentFit of(Place place, Industry industry) {
        String code = industry.code();
        List<EndowmentFit.Part> parts = new ArrayList<>();
        for (Need need : region.all(Need.class)) {
            if (need.industry().equals(code) && need.need() > 0) {
                parts.add(part(place, need));
            }
        }
        return new EndowmentFit(parts);
    }

    private EndowmentFit.Part part(Place place, Need need) {
        for (Told told : NaturalEndowment.told(need.endowment())) {
            OptionalDouble standing = standing(place, told);
            if (standing.isPresent()) {
                return new EndowmentFit.Part(need, standing, List.of(told.measure()));
            }
        }
        return new EndowmentFit.Part(
                need,
                need.endowment().equals(SEAPORT) && isLandlocked(place)
                        ? OptionalDouble.of(0)
                        : OptionalDouble.empty(),
                List.of());
    }

    private boolean isLandlocked(Place place) {
        OptionalDouble nearest =
                region.all(Endowment.class).stream()
                        .filter(each -> each.endowment().equals(SEAPORT) && each.value() > 0)
                        .map(each -> region.places().get(each.place()).centre())
                        .flatMap(Optional::stream)
                        .flatMap(port -> place.centre().map(port::kmTo).stream())
                        .mapToDouble(Double::doubleValue)
                        .min();
        return nearest.orElse(0) > FURTHEST_PORT_KM;
    }

    private OptionalDouble standing(Place place, Told told) {
        Optional<Value> own = profiles.find(place, told.measure());
        if (own.isEmpty()) {
            return OptionalDouble.empty();
        }
        double[] known =
                inside.stream()
                        .map(other -> profiles.find(other, told.measure()))
                        .flatMap(Optional::stream)
                        .mapToDouble(Value::value)
                        .toArray();
        if (known.length < FEWEST) {
            return OptionalDouble.empty();
        }
        Arrays.sort(known);
        double value = own.get().value();
        double best = told.lessIsBetter() ? known[0] : known[known.length - 1];
        if (value == best) {
            // Shared with others, it is the best there is all the same.
            return OptionalDouble.of(1);
        }
        double standing = Percentile.of(value, known);
        return OptionalDouble.of(told.lessIsBetter() ? 1 - standing : standing);
    }
}
