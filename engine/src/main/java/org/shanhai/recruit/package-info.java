/// Whom should a place call? The industry chain of a place, its gaps, and who could fill them.
///
/// A chain holds what an industry buys most (a_ij of the nation's table, domestic), what the
/// largest of those buy in turn, and who buys of it. Each is *had*, *weak* or a *gap* here by what
/// is known of the place ([org.shanhai.profile.Structure]); an estimate never makes a presence. How
/// much a gap would keep here if it were filled: of the need of the place's industries N_i = Σ_j
/// a_ij x_rj the part bought outside today, N_i (1 − t_i), times the share of their own use that
/// places which have the industry cover themselves, the median of their t_i; t_i^{ss} is the share
/// of fitted trade that stays within place s (Chenery 1953, Moses 1955). It is never more than the
/// need. A buyer would keep what it takes of what is sold elsewhere today. What comes with a
/// network, a licence or the people who live here, and services that follow their customers, are
/// shown and not called for.
///
/// A gap that is dirtier than what the place makes, a trap of `leap`
/// ([org.shanhai.supply.pressure]), stands behind all others.
///
/// Targets of a gap are clusters, quoted companies and firms of a register of one's own, beyond the
/// later-developed places, by a [Score] whose weights are assumed. How well such gaps foretold
/// later plants [LaterPlants] measures.
///
/// [Recruiting] is the entry, [Recruitment] the answer.
@NullMarked
package org.shanhai.recruit;

import org.jspecify.annotations.NullMarked;
