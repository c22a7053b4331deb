/// Which places complement one another, and through which supply chains.
///
/// [Pairing] ranks the possible partners of a place by five [Part]s, each on its own scale:
/// complementarity, the density within reach that a partner adds beyond what partners that bring
/// as many lacked industries would, in standard deviations ([Complementarity]; density after
/// Hidalgo et al. 2007, the expectation that of draws without replacement, significance by rank
/// among real pairs with Benjamini and Hochberg 1995, [Significance]); links, what each buys of
/// the other; latent links, min(bought elsewhere, sold elsewhere) of what the other is known to
/// make, by the evidence that it does ([LatentLinks]); clash, the overlap of sales in industries
/// that both have, by the chance of it; and distance.
/// A [Ranking]'s score is Σ weight · percentile / Σ weight over the parts that are known.
///
/// No part holds what another holds: complementarity rests on what places have and never on
/// money, latent links leave out what is bought of one another now and what is used where it is
/// made, and distance counts nothing where trade is estimated, since links fall with it there.
/// What places have comes from facts and from firms seen, by its evidence
/// ([org.shanhai.profile.Structure]); where neither tells there is no complementarity, and the
/// other parts answer.
///
/// How firmly a ranking stands is found by drawing anew what places have ([Redraws]): each partner
/// has the ranks between which it lies, and a ranking is an order to go by where the head stays
/// ([Stability]); else [Doubts] names the facts that would steady it most.
///
/// [Assignment] gives partners to all mountain places at once, at most so many places to a partner,
/// so that scores add up to most: a transportation problem, solved exactly.
@NullMarked
package org.shanhai.pair;

import org.jspecify.annotations.NullMarked;
