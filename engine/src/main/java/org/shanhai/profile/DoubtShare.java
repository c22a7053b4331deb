package org.shanhai.profile;

import java.util.Arrays;

/// How much of the doubt about an order one fact carries: whether a place makes more of an industry
/// than others.
///
/// Over what is put in order the fact moves scores by m; of the doubt it carries P (1 − P) ·
/// Var(m): what moves all alike changes no order.
public final class DoubtShare {
    private DoubtShare() {}

    /// P: what is believed of a cell, a half where nothing is: knowing settles most there.
    public static double chance(StructureCells cells, int unit, int industry) {
        return cells.isUntold(unit, industry) ? 0.5 : cells.chance(unit, industry);
    }

    /// @param variance of how far knowing moves what is put in order
    public static double of(double chance, double variance) {
        return chance * (1 - chance) * variance;
    }

    /// Of how far each is moved; 0 of none, and of what differs by rounding alone.
    public static double variance(double[] moves) {
        double mean = Arrays.stream(moves).average().orElse(0);
        double variance =
                Arrays.stream(moves).map(m -> (m - mean) * (m - mean)).average().orElse(0);
        return variance > 1e-24 * mean * mean ? variance : 0;
    }
}
