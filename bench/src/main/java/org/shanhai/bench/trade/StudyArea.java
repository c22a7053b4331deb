package org.shanhai.bench.trade;

import org.shanhai.estimate.Estimator;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Region;
import org.shanhai.supply.fitted.Economy;
import org.shanhai.supply.fitted.SupplyChains;

/// What the counties of the embedded pack buy of themselves, of one another and of others.
record StudyArea(Region region) {
    /// Of what counties bought elsewhere, from Zhejiang, before own shares followed from areas.
    private static final double BEFORE = 0.16;

    void print() {
        Economy economy =
                SupplyChains.of(region, Estimator.estimate(region).orElseThrow().activity())
                        .economy();
        Matrix links = economy.links();
        double own = 0;
        double within = 0;
        double all = 0;
        for (int s : region.insideUnits()) {
            for (int r = 0; r < links.rows(); r++) {
                boolean inside = region.isInside(region.places().unit(r));
                own += r == s ? links.get(r, s) : 0;
                within += inside ? links.get(r, s) : 0;
                all += links.get(r, s);
            }
        }
        System.out.printf(
                "Counties of the pack buy %.3f of what they use themselves; of what they buy"
                        + " elsewhere in China %.3f is from Zhejiang (%.2f while own shares were"
                        + " assumed)%n",
                own / all, (within - own) / (all - own), BEFORE);
    }
}
