/// What places are good at, and what is near to it: specialisation, relatedness and complexity.
///
/// A [Panel] holds a value for place × industry × year. [Observed] is one year of it, with empty
/// lines set aside and named. From it come RCA_ri = (x_ri / x_r) / (x_i / x) (Balassa 1965) in
/// [LocationQuotient] and M, where RCA ≥ 1, in [Incidence]; [Relatedness] of industries, φ_ij =
/// (MᵀM)_ij / max(u_i, u_j) or another measure; [Density] Σ_j M_rj φ_ij / Σ_j φ_ij (Hidalgo et
/// al. 2007).
@NullMarked
package org.shanhai.capability;

import org.jspecify.annotations.NullMarked;
