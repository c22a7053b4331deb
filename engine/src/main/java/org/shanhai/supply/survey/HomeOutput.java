package org.shanhai.supply.survey;

import org.shanhai.linalg.Matrix;

/// What each place makes itself for its own final users: for place s the block [L Y_s]_s, where
/// column j of Y_s is what final users in s buy of product j from all places.
interface HomeOutput {
    /// @param tolerance where it is not exact, relative, cell by cell
    static HomeOutput of(SurveyEconomy economy, double tolerance) {
        IntraregionalChains home = economy.homeChains();
        if (home != null) {
            HomeOutput probed = ProbedHomeOutput.find(economy, home, tolerance);
            if (probed != null) {
                return probed;
            }
        }
        return new SolvedHomeOutput(economy);
    }

    /// Sectors that make (down) × products bought in the end (across), money a year.
    Matrix forOwnUse(int place);

    /// Multipliers of many intensities, as [SurveyEconomy#worths] has them, with the help of what
    /// is known of chains across borders.
    LeontiefSystem.Solved worths(Matrix intensities);

    /// The largest relative difference found from exact solutions; zero where all are exact.
    double difference();
}
