package org.shanhai.leap;

import java.util.Arrays;
import org.shanhai.profile.Profiles;
import org.shanhai.profile.Structure;
import org.shanhai.region.Activity;
import org.shanhai.region.CellRegion;
import org.shanhai.region.Presence;
import org.shanhai.region.Region;
import org.shanhai.supply.fitted.SupplyChains;

/// Leaps of regions of a few cells.
final class CellLeap {
    private CellLeap() {}

    static Leap of(CellRegion cells) {
        Region region = cells.region();
        return of(region, cells.activity(region));
    }

    static Leap of(Region region, Activity activity) {
        return Leap.of(
                SupplyChains.of(region, activity),
                Structure.of(region, activity),
                Profiles.of(region));
    }

    /// The same activity with something told of some cells.
    ///
    /// @param told by place and industry, one place after the other
    static Activity told(Activity plain, Presence presence, int... told) {
        int cells = plain.places().unitCount() * plain.industries().count();
        byte[] bases = new byte[cells];
        byte[] jobsBases = new byte[cells];
        byte[] presences = new byte[cells];
        int n = plain.industries().count();
        for (int cell = 0; cell < cells; cell++) {
            bases[cell] = (byte) plain.cells().basis(cell / n, cell % n).ordinal();
            jobsBases[cell] = (byte) plain.cells().jobsBasis(cell / n, cell % n).ordinal();
            presences[cell] = (byte) plain.cells().presence(cell / n, cell % n).ordinal();
        }
        Arrays.stream(told).forEach(cell -> presences[cell] = (byte) presence.ordinal());
        return new Activity(
                plain.places(),
                plain.industries(),
                plain.valueAdded(),
                plain.output(),
                plain.jobs(),
                bases,
                jobsBases,
                presences);
    }
}
