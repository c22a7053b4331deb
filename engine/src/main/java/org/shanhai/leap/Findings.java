package org.shanhai.leap;

import org.shanhai.supply.pressure.Cleanliness;

/// What the tests of one industry in one place came to.
///
/// @param held it is there, whatever its strength
/// @param reach density above the stated quantile; unknown where the place is not observed; fails
///     where facts say that no place of the study area has it, holds where a company of the place
///     is in it
/// @param better brings more value added a job, or is more complex, than what the place has
/// @param besidePlace how its pressures compare with the place's average, along the whole chain
/// @param besidePath how with what its forerunners make besides; unknown where there are none
/// @param endowments what it cannot do without is there
/// @param limits the stated limits leave room for it
/// @param priced whether the table books what it works on; else neither what it brings nor what it
///     puts on nature can be compared
public record Findings(
        boolean held,
        TestOutcome reach,
        TestOutcome better,
        Cleanliness besidePlace,
        Cleanliness besidePath,
        TestOutcome endowments,
        TestOutcome limits,
        boolean priced) {

    /// The same, were the industry in reach.
    ///
    /// @param here whether it is there
    Findings inReach(boolean here) {
        return new Findings(
                here,
                TestOutcome.HOLDS,
                better,
                besidePlace,
                besidePath,
                endowments,
                limits,
                priced);
    }
}
