/// Which places complement one another, and through which supply chains.
///
/// [Pairing] ranks the possible partners of a place by what the two gain because of what they make.
/// The [Part]s that count, each on its own scale: the excess of links, what they sell to one
/// another beyond what two places of their size at their distance would with the region's mix
/// ([ExcessLinks]); complementarity, the density within reach that a partner adds beyond what
/// partners that bring as many lacked industries would, in standard deviations ([Complementarity];
/// density after Hidalgo et al. 2007, the expectation that of draws without replacement,
/// significance by rank among real pairs with Benjamini and Hochberg 1995, [Significance]); gaps in
/// its chains that the partner fills beyond those of places like it ([Gaps]); the partner's budget
/// a resident and its quoted companies in the trades of the place ([QuotedFirms]); and enclaves
/// between the two. A [Ranking]'s score is Σ weight · percentile / Σ weight over the parts that are
/// known and tell partners apart.
///
/// Size and distance are never inside: excess is a ratio in which both cancel, gaps are a
/// correlation, and what a partner is to all places alike is taken off ([Likes]). They stand beside
/// the score, as do the links of now and clash, the overlap of sales in industries that both have.
/// Chains are of goods and services that travel and that firms anywhere may make ([Chained]).
///
/// What could be sold ([LatentLink]) is within what the buyer buys elsewhere, the share that makers
/// reach at that distance ([ReachedShares]), and what the seller has to sell over all buyers
/// ([CouldBe]). What places have comes from facts and from firms seen, by its evidence
/// ([org.shanhai.profile.Structure]); where neither tells there is no complementarity, and the
/// other parts answer.
///
/// [Assignment] gives partners to all mountain places at once, at most so many places to a partner,
/// so that scores add up to most: a transportation problem, solved exactly, beside today's pairs
/// and partners by lot ([Lots]). A pact of today that is kept has its price ([Kept]).
@NullMarked
package org.shanhai.pair;

import org.jspecify.annotations.NullMarked;
