package org.shanhai.capability;

import java.util.Arrays;
import org.shanhai.key.Keyed;
import org.shanhai.linalg.Matrix;

/// How specialised each place is, from its shares s_ri = x_ri / x_r and the shares of all places
/// together, s_i = x_i / x. One number a place, rows as in what was observed.
public enum Specialisation implements Keyed {
    /// Σ_i s_ri²: from 1/n, all industries alike, to 1, one industry (Herfindahl 1950; Hirschman
    /// 1945).
    HERFINDAHL {
        @Override
        double of(double[] shares, double[] all) {
            double sum = 0;
            for (double share : shares) {
                sum += share * share;
            }
            return sum;
        }
    },
    /// −Σ_i s_ri log₂ s_ri, in bits: from 0, one industry, to log₂ n (Shannon 1948).
    ENTROPY {
        @Override
        double of(double[] shares, double[] all) {
            double sum = 0;
            for (double share : shares) {
                sum -= share > 0 ? share * Math.log(share) : 0;
            }
            return sum / Math.log(2);
        }
    },
    /// Σ_i |s_ri − s_i|: from 0, as all, to 2 (Krugman 1991, Geography and Trade).
    KRUGMAN {
        @Override
        double of(double[] shares, double[] all) {
            double sum = 0;
            for (int i = 0; i < shares.length; i++) {
                sum += Math.abs(shares[i] - all[i]);
            }
            return sum;
        }
    },
    /// ½ Σ_i |s_ri − s_i|, the coefficient of specialisation: the share that would have to change
    /// industry to be as all (Hoover and Giarratani 1985, An Introduction to Regional Economics).
    HOOVER {
        @Override
        double of(double[] shares, double[] all) {
            return KRUGMAN.of(shares, all) / 2;
        }
    },
    /// 1 / Σ_i LQ_ri s_ri: 1 where a place is made up as all, towards 0 where it is unlike
    /// (Hachman, in the form of EconGeo).
    HACHMAN {
        @Override
        double of(double[] shares, double[] all) {
            double sum = 0;
            for (int i = 0; i < shares.length; i++) {
                sum += shares[i] / all[i] * shares[i];
            }
            return 1 / sum;
        }
    },
    /// Σ_i s_ri ln(s_ri / s_i): 0 where a place is made up as all (Theil 1967, Economics and
    /// Information Theory).
    THEIL {
        @Override
        double of(double[] shares, double[] all) {
            double sum = 0;
            for (int i = 0; i < shares.length; i++) {
                sum += shares[i] > 0 ? shares[i] * Math.log(shares[i] / all[i]) : 0;
            }
            return sum;
        }
    },
    /// Gini coefficient of the location quotients, each weighted by s_i: the area between the
    /// curve of cumulated s_ri over cumulated s_i and its diagonal, doubled (Gini 1912; Hoover
    /// 1936).
    GINI {
        @Override
        double of(double[] shares, double[] all) {
            return Lorenz.gini(shares, all);
        }
    };

    abstract double of(double[] shares, double[] all);

    /// The index of each place.
    public Scores of(Observed observed) {
        Matrix values = observed.values();
        double[] all = Shares.ofIndustries(observed);
        double[] index = new double[values.rows()];
        Arrays.setAll(index, r -> of(Shares.of(values.row(r)), all));
        return Scores.of(index);
    }
}
