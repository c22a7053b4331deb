package org.shanhai.profile;

import java.util.Arrays;
import org.shanhai.region.Company;
import org.shanhai.region.Place;
import org.shanhai.region.Region;

/// The staff of the largest quoted company registered in each place, by its main industry. Staff is
/// that of the whole group: it tells that an industry is there, never how large it is there.
final class CompanyStaff {
    /// From so many the industry is there, whatever a sample of firms shows.
    static final int THERE = 200;

    /// From so many it is there weakly at least, and near to what else the place makes.
    static final int NEAR = 50;

    /// Below 0 where no company is named, 0 where none states its staff.
    private final double[] largest;
    private final int industries;

    CompanyStaff(Region region) {
        industries = region.industries().count();
        largest = new double[region.places().unitCount() * industries];
        Arrays.fill(largest, -1);
        for (Company company : region.all(Company.class)) {
            Place place = region.places().get(company.place());
            if (company.industry().isPresent() && region.places().isUnit(place)) {
                int cell =
                        region.places().unitNumber(place) * industries
                                + region.industries().number(company.industry().get());
                largest[cell] = Math.max(largest[cell], company.staff().orElse(0));
            }
        }
    }

    boolean isThere(int unit, int industry) {
        return largest[unit * industries + industry] >= THERE;
    }

    boolean isNamed(int unit, int industry) {
        return largest[unit * industries + industry] >= 0;
    }

    boolean isNear(int unit, int industry) {
        return largest[unit * industries + industry] >= NEAR;
    }
}
