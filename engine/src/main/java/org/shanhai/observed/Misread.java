package org.shanhai.observed;

/// How the firms of an industry in a place were read: of those expected the share `right` is of it
/// and follows its quotient θ, the others follow those of the industries they belong to. So a count
/// is Poisson with mean E·(right·θ + (1 − right)·elsewhere), a mixture of true and misread, as of
/// Tenenbein 1972 (Technometrics 14, 187–202) and Pérez et al. 2007 (RACSAM 101, 71–80).
///
/// @param right above 0, at most 1
/// @param elsewhere the quotient of what is misread, not negative
public record Misread(double right, double elsewhere) {
    /// Every firm is what it was read as.
    public static final Misread NONE = new Misread(1, 1);

    /// Chances of further misread firms, by standard deviations and by firms, are nothing.
    private static final int FAR = 4;

    /// Of firms expected those that are of the industry, where its quotient is 1.
    public double own(double expected) {
        return expected * right;
    }

    /// Of firms expected those that are of other industries.
    public double others(double expected) {
        return expected * (1 - right) * elsewhere;
    }

    /// Numbers of misread firms from 0 on × components of a [Spread]: the logarithm of the chance
    /// that a count is seen and so many of it are misread, where the component holds.
    ///
    /// @param expected above 0
    double[] logLikelihoods(long firms, double expected) {
        double others = others(expected);
        double far = others > 0 ? others + FAR * Math.sqrt(others) + FAR : 0;
        int most = (int) Math.min((double) firms, far);
        double[] logs = new double[(most + 1) * Spread.COMPONENTS];
        double own = own(expected);
        double logOwn = Math.log(own);
        double[] shares = Spread.logShares(own);
        double log = -others;
        for (int misread = 0; misread <= most; misread++) {
            long read = firms - misread;
            double alike = log + Spread.logWays(read) + read * logOwn;
            for (int k = 0; k < shares.length; k++) {
                // Of (r/(r+E))^SHAPE (E/(r+E))^n.
                logs[misread * shares.length + k] =
                        alike + (Spread.SHAPE + read) * shares[k] - read * Spread.logRate(k);
            }
            log += Math.log(others / (misread + 1));
        }
        return logs;
    }
}
