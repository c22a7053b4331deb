package org.shanhai.bench;

import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Matrix;
import org.shanhai.supply.InputOutput;
import org.shanhai.supply.trade.Balances;
import org.shanhai.supply.trade.Layout;

/// The most that places could supply of their own use, Σ min(o, d) / Σ d, for each class of reach.
public final class OwnShareCeilings {
    private OwnShareCeilings() {}

    /// @param layout whose own shares are not looked at
    /// @return one for each class, 0…1
    public static double[] of(InputOutput technology, Layout layout) {
        Matrix supply =
                Balances.findSupply(technology, layout.output(), layout.industryNames()::get)
                        .orElseThrow();
        Matrix use =
                Balances.use(
                        technology,
                        layout.output(),
                        layout.finalDemandShares(),
                        supply.columnSums(),
                        Blas.best());
        double[] least = new double[layout.classes().size()];
        double[] all = new double[least.length];
        for (int r = 0; r < use.rows(); r++) {
            for (int i = 0; layout.inside().get(r) && i < use.columns(); i++) {
                int reach = layout.classOf().get(i);
                least[reach] += Math.min(supply.get(r, i), use.get(r, i));
                all[reach] += use.get(r, i);
            }
        }
        double[] ceilings = new double[least.length];
        for (int g = 0; g < ceilings.length; g++) {
            ceilings[g] = all[g] > 0 ? least[g] / all[g] : 0;
        }
        return ceilings;
    }
}
