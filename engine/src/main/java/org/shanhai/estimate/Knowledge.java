package org.shanhai.estimate;

import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.Industries;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Places;

/// How much of an economy is observed: what every later question asks before it ranks anything.
public final class Knowledge {
    private final Places places;
    private final Industries industries;
    private final BasisShares[] byUnit;
    private final BasisShares[] byIndustry;
    private final Basis[] totals;
    private final Basis[][] broads;

    /// @param totals by the position of a place among [Places#all()]
    /// @param broads likewise, each by broad sector
    Knowledge(
            Places places,
            Industries industries,
            BasisShares[] byUnit,
            BasisShares[] byIndustry,
            Basis[] totals,
            Basis[][] broads) {
        this.places = places;
        this.industries = industries;
        this.byUnit = byUnit;
        this.byIndustry = byIndustry;
        this.totals = totals;
        this.broads = broads;
    }

    private int unit(Place place) {
        return places.getUnitNumber(place);
    }

    /// Shares of a place's value added by the basis of its cells.
    ///
    /// @param place no sum of others
    public BasisShares of(Place place) {
        return byUnit[unit(place)];
    }

    /// Shares of an industry's value added inside the study area by the basis of its cells.
    public BasisShares of(Industry industry) {
        return byIndustry[industries.number(industry)];
    }

    /// How the total value added (GDP) of a place is known, be it a unit or a sum of several.
    public Basis totalOf(Place place) {
        return totals[places.number(place.key())];
    }

    /// How the value added of a broad sector of a place is known.
    public Basis broadOf(Place place, Broad broad) {
        return broads[places.number(place.key())][broad.ordinal()];
    }
}
