package org.shanhai.estimate;

import org.shanhai.linalg.Matrix;
import org.shanhai.region.Activity;
import org.shanhai.region.Region;

/// What facts state of a region whose economy is not estimated.
public final class StatedActivity {
    private StatedActivity() {}

    /// Which industries are there and which are absent. No size is known but the 0 of what is
    /// absent.
    public static Activity of(Region region) {
        KnownCells known = new KnownCells(region);
        int n = region.industries().count();
        Matrix sizes =
                Matrix.of(region.places().unitCount(), n, (r, i) -> known.valueAdded(r * n + i));
        return new Activity(
                region.places(),
                region.industries(),
                sizes,
                sizes,
                sizes,
                known.bases(),
                known.jobsBases(),
                known.presences());
    }
}
