/// What places are good at, and what is near to it: specialisation, relatedness and complexity.
///
/// A [Panel] holds a value x_ri for place × industry × year; [Observed] is one year of it, lines
/// that hold nothing set aside and named. RCA_ri = (x_ri / x_r) / (x_i / x) (Balassa 1965) is
/// [LocationQuotient]; M, where RCA ≥ 1, is [Incidence]. How near industries are is a
/// [RelatednessMeasure]: φ_ij = (MᵀM)_ij / max(u_i, u_j) and other measures. [Density] is Σ_j M_rj
/// φ_ij / Σ_j φ_ij (Hidalgo et al. 2007). [Complexity], ECI and PCI, is the second singular vector
/// of D^-½ M U^-½ (Hidalgo and Hausmann 2009); [Fitness] its non-linear relative (Tacchella et al.
/// 2012); [Outlook] what complexity is near (COI, COG). [Capability] computes all of them, year by
/// year, as [Indices]. Of the values alone: [Specialisation] of places, [Concentration] of
/// industries, [Similarity] of places, [ShiftShare].
///
/// M is kept as bits. Counts of it are counted bits, and its products with vectors and matrices
/// look up tabulated sums ([org.shanhai.linalg.BitMatrix]), which costs less than dgemm and gives
/// the same to the last digit on any machine. Of few places and many industries, proximity is used
/// as its factors instead ([FactoredProximity]): φ is formed only where it is asked for. What
/// cannot be known is unknown: empty, or an answer that says why; never NaN, never a silent 0.
/// Nothing here reads files or knows a region.
///
/// ECI compares within the largest connected part of the network; elsewhere it is unknown. PCI is
/// scaled by the mean and deviation of ECI, and outlook and gain take PCI before its mean is taken
/// away, as the usual packages do. An RCA of exactly 1 is present; places outside count in the
/// totals of RCA and nowhere else.
@NullMarked
package org.shanhai.capability;

import org.jspecify.annotations.NullMarked;
