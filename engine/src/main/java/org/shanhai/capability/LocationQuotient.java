package org.shanhai.capability;

import java.util.Arrays;
import org.shanhai.linalg.Chunks;
import org.shanhai.linalg.Matrix;

/// Revealed comparative advantage, RCA_ri = (x_ri / x_r) / (x_i / x): how much more of a place
/// is in an industry than of all places together (Balassa 1965,
/// doi:10.1111/j.1467-9957.1965.tb00050.x). Regional science calls the same number the
/// location quotient (Hoover 1936).
public final class LocationQuotient {
    private LocationQuotient() {}

    /// RCA, places × industries, without unit.
    public static Matrix of(Observed observed) {
        Matrix values = observed.values();
        Totals totals = observed.totals();
        int n = values.columns();
        double[] perShare = new double[n];
        Arrays.setAll(perShare, i -> totals.all() / totals.industry(i));
        Matrix rca = Matrix.zeros(values.rows(), n);
        double[] source = values.storage();
        double[] target = rca.storage();
        Chunks.runRows(
                values.rows(),
                n,
                (from, to) -> {
                    for (int r = from; r < to; r++) {
                        double size = totals.place(r);
                        for (int i = 0, k = r * n; i < n; i++, k++) {
                            target[k] = source[k] / size * perShare[i];
                        }
                    }
                });
        return rca;
    }
}
