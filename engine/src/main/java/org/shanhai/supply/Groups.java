package org.shanhai.supply;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.shanhai.region.Partner;
import org.shanhai.region.Place;
import org.shanhai.region.Places;
import org.shanhai.region.Region;

/// Which group each unit belongs to.
public record Groups(List<Group> ofUnit) {
    public Groups {
        ofUnit = List.copyOf(ofUnit);
    }

    /// Splits places as a person in one of them sees them.
    ///
    /// @param here a unit of the study area
    /// @param partners units it is paired with
    public static Groups of(Region region, Place here, List<Place> partners) {
        List<Group> groups = new ArrayList<>();
        for (int r = 0; r < region.places().unitCount(); r++) {
            Place place = region.places().unit(r);
            if (place.equals(here)) {
                groups.add(Group.HERE);
            } else if (partners.contains(place)) {
                groups.add(Group.PARTNER);
            } else {
                groups.add(region.isInside(place) ? Group.REGION : Group.OUTSIDE);
            }
        }
        return new Groups(groups);
    }

    /// The partners of a place that are units, by the pack's table of partners, either way round.
    public static List<Place> listPartners(Region region, Place place) {
        Places places = region.places();
        List<Place> partners = new ArrayList<>();
        region.all(Partner.class)
                .forEach(
                        pair -> {
                            String other =
                                    pair.place().equals(place.key())
                                            ? pair.partner()
                                            : pair.partner().equals(place.key())
                                                    ? pair.place()
                                                    : "";
                            if (places.contains(other)) {
                                Place partner = places.get(other);
                                if (places.isUnit(partner) && !partners.contains(partner)) {
                                    partners.add(partner);
                                }
                            }
                        });
        return partners;
    }

    /// Sums amounts by unit over groups; every group is there, with zero where it is empty.
    public Map<Group, Double> sum(double[] byUnit) {
        Map<Group, Double> sums = new EnumMap<>(Group.class);
        for (Group group : Group.values()) {
            sums.put(group, 0.0);
        }
        for (int r = 0; r < byUnit.length; r++) {
            sums.merge(ofUnit.get(r), byUnit[r], Double::sum);
        }
        return sums;
    }
}
