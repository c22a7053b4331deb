/// What industries put on nature for the value added they bring, and whether that is more than what
/// a place makes does: P_i / V_i along its chain ([ChainPressures]) against the place's
/// average Σ_j x_j P_j / Σ_j x_j V_j ([MeanIntensity]). Of several pressures, cleaner is above in
/// none, dirtier is above in the geometric mean or in most ([PressureComparison]). `leap` makes
/// traps of it and `admit` reasons: one rule, so that the two cannot contradict each other.
///
/// Pressures count where they harm ([CountedIn]): nutrients and water in the river basin, what
/// makes the air bad in the place, energy in the place, whose quota binds, CO2 along the whole
/// chain; each for the value added that falls in the same places. Waters, air, energy and CO2
/// weigh alike in the mean ([Harms]). The average of a place is over what is earned there: rents,
/// licences, monopolies and networks are left out ([org.shanhai.region.Industry#isEarned()]).
///
/// # How to change this package
///
/// - **Change what is dirtier than a place**: `PressureComparison`, and where each pressure counts
///   `CountedIn`, for `leap` and `admit` alike. Which industries the average is over:
///   `Industry.isEarned`. What a project must state to beat it: `PressureStanding`.
@NullMarked
package org.shanhai.supply.pressure;

import org.jspecify.annotations.NullMarked;
