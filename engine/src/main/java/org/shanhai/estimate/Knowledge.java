package org.shanhai.estimate;

import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.Place;
import org.shanhai.region.Places;

/// How much of an economy is observed: what every later question asks before it ranks anything.
public final class Knowledge {
    private final Places places;
    private final BasisShares[] byUnit;
    private final BasisShares[] byIndustry;
    private final BasisShares[] jobsByUnit;
    private final Basis[] totals;
    private final Basis[][] broads;
    private final int[] presencesByUnit;
    private final int[] presencesByIndustry;
    private final int[] absencesByUnit;

    /// @param totals by the position of a place among [Places#all()]
    /// @param broads likewise, each by broad sector
    Knowledge(
            Places places,
            BasisShares[] byUnit,
            BasisShares[] byIndustry,
            BasisShares[] jobsByUnit,
            Basis[] totals,
            Basis[][] broads,
            int[] presencesByUnit,
            int[] presencesByIndustry,
            int[] absencesByUnit) {
        this.places = places;
        this.byUnit = byUnit;
        this.byIndustry = byIndustry;
        this.jobsByUnit = jobsByUnit;
        this.totals = totals;
        this.broads = broads;
        this.presencesByUnit = presencesByUnit;
        this.presencesByIndustry = presencesByIndustry;
        this.absencesByUnit = absencesByUnit;
    }

    /// Shares of a unit's value added by the basis of its cells.
    public BasisShares ofUnit(int unit) {
        return byUnit[unit];
    }

    /// Shares of a unit's jobs by how they are known: they can be facts where value added is not.
    public BasisShares jobsOfUnit(int unit) {
        return jobsByUnit[unit];
    }

    /// Shares of an industry's value added inside the study area by the basis of its cells.
    public BasisShares ofIndustry(int industry) {
        return byIndustry[industry];
    }

    /// How the total value added (GDP) of a unit is known.
    public Basis totalOf(int unit) {
        return totalOf(places.unit(unit));
    }

    /// How the total value added (GDP) of a place is known, be it a unit or a sum of several.
    public Basis totalOf(Place place) {
        return totals[places.number(place.key())];
    }

    /// How the value added of a broad sector of a unit is known.
    public Basis broadOf(int unit, Broad broad) {
        return broadOf(places.unit(unit), broad);
    }

    /// How the value added of a broad sector of a place is known.
    public Basis broadOf(Place place, Broad broad) {
        return broads[places.number(place.key())][broad.ordinal()];
    }

    /// In how many industries a unit is known to be present.
    public int presencesInUnit(int unit) {
        return presencesByUnit[unit];
    }

    /// In how many industries a unit is known to be absent.
    public int absencesInUnit(int unit) {
        return absencesByUnit[unit];
    }

    /// In how many units of the study area an industry is known to be present.
    public int presencesOfIndustry(int industry) {
        return presencesByIndustry[industry];
    }
}
