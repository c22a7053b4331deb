package org.shanhai.capability;

import java.util.stream.IntStream;
import org.shanhai.key.Keyed;
import org.shanhai.linalg.Matrix;

/// How concentrated each industry is in places, from the places' shares in it, s_ri = x_ri / x_i,
/// and in everything, s_r = x_r / x, both among the places that take part. One number an
/// industry, in the order of what was observed; unknown for an industry that is only outside.
public enum Concentration implements Keyed {
    /// ½ Σ_r |s_ri − s_r|: the share that would have to move to be spread as everything is, from 0
    /// to 1 (Hoover 1936).
    HOOVER {
        @Override
        double of(double[] shares, double[] all) {
            return Specialisation.HOOVER.of(shares, all);
        }
    },
    /// Locational Gini: the area between the curve of cumulated s_ri over cumulated s_r and its
    /// diagonal, from 0 to ½ (Krugman 1991, Geography and Trade, in the form of EconGeo).
    LOCATIONAL_GINI {
        @Override
        double of(double[] shares, double[] all) {
            return Lorenz.gini(shares, all) / 2;
        }
    },
    /// Hoover's Gini: the same area doubled, from 0 to 1.
    HOOVER_GINI {
        @Override
        double of(double[] shares, double[] all) {
            return Lorenz.gini(shares, all);
        }
    },
    /// Σ_r s_ri²: from 1 over the number of places to 1 (Herfindahl 1950).
    HERFINDAHL {
        @Override
        double of(double[] shares, double[] all) {
            return Specialisation.HERFINDAHL.of(shares, all);
        }
    },
    /// Σ_r s_ri ln(s_ri / s_r): 0 where the industry is spread as everything is (Theil 1967).
    THEIL {
        @Override
        double of(double[] shares, double[] all) {
            return Specialisation.THEIL.of(shares, all);
        }
    };

    abstract double of(double[] shares, double[] all);

    /// The index of each industry.
    public Scores of(Observed observed) {
        Matrix values = observed.values();
        double[] all = Shares.of(values.rowSums());
        double[] sums = values.columnSums();
        boolean[] known = new boolean[sums.length];
        for (int i = 0; i < sums.length; i++) {
            known[i] = sums[i] > 0;
        }
        return Scores.of(known, i -> of(Shares.of(column(values, i)), all));
    }

    private static double[] column(Matrix values, int column) {
        return IntStream.range(0, values.rows()).mapToDouble(r -> values.get(r, column)).toArray();
    }
}
