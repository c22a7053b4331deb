/// What industries put on nature for the value added they bring, and whether that is more than what
/// a place makes does: P_i / V_i along the whole chain ([ChainPressures]) against the place's
/// average Σ_j x_j P_j / Σ_j x_j V_j ([MeanIntensity]). Of several pressures, cleaner is below in
/// all, dirtier is above in the geometric mean or in most ([PressureComparison]). `leap` makes
/// traps of it and `admit` reasons: one rule, so that the two cannot contradict each other.
@NullMarked
package org.shanhai.supply.pressure;

import org.jspecify.annotations.NullMarked;
