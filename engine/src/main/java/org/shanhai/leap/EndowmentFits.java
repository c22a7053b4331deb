package org.shanhai.leap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.shanhai.profile.Percentile;
import org.shanhai.profile.Profiles;
import org.shanhai.profile.Value;
import org.shanhai.region.Industry;
import org.shanhai.region.Need;
import org.shanhai.region.Place;
import org.shanhai.region.Region;

/// Holds what industries need against what is measured of places.
final class EndowmentFits {
    /// Fewer places that know a figure make no standing.
    private static final int FEWEST = 5;

    /// What needs can be told from, and whether less of it is better. Assumed. A need that is not
    /// named here is told from the endowment of its own name.
    private static final Map<String, List<Told>> TOLD =
            Map.of(
                    "clean_air",
                    List.of(new Told("good_air_days", false), new Told("pm25", true)),
                    "clean_water",
                    List.of(
                            new Told("surface_water_good_share", false),
                            new Told("boundary_water_good_share", false)),
                    "forest",
                    List.of(new Told("forest_cover", false)));

    private record Told(String measure, boolean lessIsBetter) {}

    private final Region region;
    private final Profiles profiles;
    private final List<Place> inside;

    EndowmentFits(Region region, Profiles profiles) {
        this.region = region;
        this.profiles = profiles;
        inside = region.listInside();
    }

    EndowmentFit of(Place place, Industry industry) {
        String code = industry.code();
        List<EndowmentFit.Part> parts = new ArrayList<>();
        for (Need need : region.needs()) {
            if (need.industry().equals(code) && need.need() > 0) {
                parts.add(part(place, need));
            }
        }
        return new EndowmentFit(parts);
    }

    private EndowmentFit.Part part(Place place, Need need) {
        List<String> measures = new ArrayList<>();
        double sum = 0;
        List<Told> all =
                TOLD.getOrDefault(need.endowment(), List.of(new Told(need.endowment(), false)));
        for (Told told : all) {
            OptionalDouble standing = standing(place, told);
            if (standing.isPresent()) {
                measures.add(told.measure());
                sum += standing.getAsDouble();
            }
        }
        return new EndowmentFit.Part(
                need,
                measures.isEmpty()
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(sum / measures.size()),
                measures);
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
        double standing = Percentile.of(own.get().value(), known);
        return OptionalDouble.of(told.lessIsBetter() ? 1 - standing : standing);
    }
}
