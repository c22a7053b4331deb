package org.shanhai.estimate;

import java.util.List;
import org.shanhai.observed.FirmSample;
import org.shanhai.region.Region;
import org.shanhai.region.TestRegion;

/// What an estimate makes of a test region's facts before anything is fitted.
record Given(Region region, Nation nation, Evidence evidence, KnownCells known) {
    static Given of(TestRegion test) {
        Region region = test.build();
        Nation nation = new Nation(region.nationalTable().orElseThrow(), region.industries());
        Evidence evidence = new Evidence(region, nation);
        return new Given(region, nation, evidence, new KnownCells(region, evidence));
    }

    List<Total> totals() {
        return evidence.totals();
    }

    /// The total the facts give of a place and a set, the first where there are several.
    Total total(String place, String set) {
        return totals().stream()
                .filter(t -> t.place().key().equals(place) && t.set().key().equals(set))
                .findFirst()
                .orElseThrow();
    }

    Sizes sizes() {
        return new Sizes(region, nation, evidence.totals(), evidence.hints());
    }

    /// By composition alone.
    double[] prior() {
        return Prior.of(region, nation, sizes(), known, FirmSample.of(region), evidence.hints());
    }

    /// By jobs too.
    double[] likely() {
        return new Workforce(region, nation, known, evidence.jobs()).likelyValueAdded(prior());
    }

    Bounds bounds() {
        List<Total> exact =
                totals().stream().filter(t -> t.isExact() && !KnownCells.isCell(t)).toList();
        List<Total> bounds = totals().stream().filter(t -> !t.isExact()).toList();
        return new Bounds(region.places(), exact, bounds, known);
    }
}
