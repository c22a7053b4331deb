package org.shanhai.supply.pressure;

import java.util.List;
import org.shanhai.region.Industry;
import org.shanhai.supply.NationalExtension;

/// What industries would put on nature if they stood in a place, each pressure where it counts
/// ([CountedIn]) and for the value added that falls in the same places. The rule by which
/// industries are compared with a place.
///
/// Of places A, P_i = Σ_{r∈A, j} p_j B_{rj,i} for a unit of output of i in the place, with B the
/// Leontief inverse of the estimated trade between places; V_i likewise.
public final class PlacePressures implements Intensities {
    private final ChainPressures chain;
    private final double[][] amounts;
    private final double[][] brought;

    /// @param amounts by pressure and industry, for a unit of output in the place
    /// @param valueAdded likewise
    PlacePressures(ChainPressures chain, double[][] amounts, double[][] valueAdded) {
        this.chain = chain;
        this.amounts = new double[amounts.length][];
        brought = new double[amounts.length][];
        for (int p = 0; p < amounts.length; p++) {
            this.amounts[p] = new double[amounts[p].length];
            brought[p] = new double[amounts[p].length];
            for (int i = 0; i < amounts[p].length; i++) {
                if (chain.isKnown(p, i) && valueAdded[p][i] > 0) {
                    // Below zero only by how closely systems are solved.
                    this.amounts[p][i] = Math.max(0, amounts[p][i]);
                    brought[p][i] = valueAdded[p][i];
                }
            }
        }
    }

    @Override
    public List<NationalExtension> pressures() {
        return chain.pressures();
    }

    @Override
    public int number(Industry industry) {
        return chain.number(industry);
    }

    @Override
    public int industryCount() {
        return chain.industryCount();
    }

    @Override
    public double[] amounts(int pressure) {
        return amounts[pressure];
    }

    @Override
    public double[] brought(int pressure) {
        return brought[pressure];
    }
}
