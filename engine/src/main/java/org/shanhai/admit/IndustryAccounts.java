package org.shanhai.admit;

import org.shanhai.admit.expected.Accounts;

/// What the nation's accounts say of one industry.
///
/// @param valueAddedOfOutput value added over output
/// @param mostOfOutput the highest such share of a related industry
/// @param surplusOfValueAdded operating surplus over value added
/// @param valueAddedPerJob money a year; NaN where jobs are not known
/// @param outputPerJob likewise
record IndustryAccounts(
        double valueAddedOfOutput,
        double mostOfOutput,
        double surplusOfValueAdded,
        double valueAddedPerJob,
        double outputPerJob) {

    /// The factor by which value added may exceed its usual share of output.
    double outputSlack() {
        return mostOfOutput / valueAddedOfOutput;
    }

    /// Tax is at most all value added: of output that of the related industry with the highest
    /// share, of a job [Identity#FAR] times what is usual.
    Accounts limits() {
        return new Accounts(
                Math.min(1, mostOfOutput),
                valueAddedPerJob > 0 ? Identity.FAR * valueAddedPerJob : Double.POSITIVE_INFINITY);
    }
}
