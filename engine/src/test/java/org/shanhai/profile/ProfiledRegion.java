package org.shanhai.profile;

import java.util.Arrays;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Activity;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.Presence;
import org.shanhai.region.Region;
import org.shanhai.region.TestRegion;

/// Regions whose jobs are laid down cell by cell: `jobs[unit][industry]`, -1 where no fact tells
/// them. The last unit lies outside the study area.
final class ProfiledRegion {
    final Region region;
    final Activity activity;

    private ProfiledRegion(Region region, Activity activity) {
        this.region = region;
        this.activity = activity;
    }

    /// @param presences of cells, row by row; may be empty: then as the jobs say
    static ProfiledRegion of(double[][] jobs, Presence... presences) {
        int n = jobs[0].length;
        TestRegion builder = new TestRegion().place("country", "").place("area", "country");
        for (int r = 0; r < jobs.length; r++) {
            builder.place("p" + r, r == jobs.length - 1 ? "country" : "area");
        }
        for (int i = 0; i < n; i++) {
            double total = 0;
            for (double[] row : jobs) {
                total += Math.max(0, row[i]);
            }
            // The nation has ten units of output for each job.
            builder.industry("i" + i, Broad.values()[i % 3], 5 * total, 10 * total);
        }
        Region region = builder.build();
        Matrix table = Matrix.zeros(jobs.length, n);
        byte[] basis = new byte[jobs.length * n];
        Arrays.fill(basis, (byte) Basis.ESTIMATED.ordinal());
        byte[] jobsBasis = basis.clone();
        byte[] presence = new byte[jobs.length * n];
        for (int r = 0; r < jobs.length; r++) {
            for (int i = 0; i < n; i++) {
                int cell = r * n + i;
                table.set(r, i, Math.max(0, jobs[r][i]));
                boolean fact = jobs[r][i] >= 0;
                jobsBasis[cell] = (byte) (fact ? Basis.REPORTED : Basis.ESTIMATED).ordinal();
                Presence said = jobs[r][i] > 0 ? Presence.PRESENT : Presence.UNKNOWN;
                presence[cell] = (byte) (presences.length == 0 ? said : presences[cell]).ordinal();
            }
        }
        Activity activity =
                new Activity(
                        region.places(),
                        region.industries(),
                        table.copy(),
                        table.copy(),
                        table,
                        basis,
                        jobsBasis,
                        presence);
        return new ProfiledRegion(region, activity);
    }

    Structure structure() {
        return Structure.of(region, activity);
    }
}
