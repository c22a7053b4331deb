/// Who would come anyway, and what a pair would be worth if it were made: two answers, and no
/// score.
///
/// *Likely ties* ([LikelyTies]): the chance of an enclave, a park, a second plant or a branch
/// between a mountain and a coastal place, ln(p / (1 − p)) = b + Σ w_d v_d over its [TieSigns]
/// (size, nearness, links as fitted, one city, no district, direct train), each less its mean over
/// the coastal places of the mountain place. Fitted to the ties of the other mountain places; how
/// well it does is measured so too ([TieSkill]), and no chance is told that is not ahead of simple
/// rules. Ties that are known are told as such.
///
/// *Worth if made* ([TrialPlants]): what a plant that sells [TrialPlants#SALES] brings the two, the
/// economy with it less the economy without it ([org.shanhai.supply.fitted.NewPlants]), of goods
/// that the partner is strong in, that the place has or is near to, and that are clean there
/// ([org.shanhai.supply.pressure.BesidePlace]). The profit is the owner's, wherever the plant
/// stands. A pair is judged by the surplus it can make, not by which ties exist (Becker 1973,
/// doi:10.1086/260084; Shapley and Shubik 1971). Nothing has tested it. [TradeOpening] lays one
/// plant open: wages, local tax, suppliers, nature, land, the part of local tax to agree on, and
/// the same plant in a park of both with its owner. What its land and quotas cost the plan of
/// projects is asked of `plan` above.
///
/// [Assignment] gives partners to all mountain places at once, at most so many places to a partner,
/// so that value added adds up to most: a transportation problem, solved exactly ([Matching]),
/// beside the pairs of today. A pact of today that is kept has its price ([KeptPact]).
///
/// What could be sold ([CouldSell]) is within what the buyer buys elsewhere, the share that makers
/// reach at that distance ([ReachedShares]), and what the seller has to sell over all buyers
/// ([CouldBe]). Chains are of goods and services that travel and that firms anywhere may make
/// ([Chained]).
///
/// # How to change this package
///
/// - **Add a sign of a tie**: `TieSign`, `TieSigns` (its value), words `pair.sign.KEY`; ties are
///   rows of the pack's `firm_ties` and `partners`. `bench/evidence pair` says what it is worth.
/// - **Change which plants a pair is told of, or what stands on a card**: `TrialPlants` (which
///   trades, what stays), `BesidePlace` (what is clean), `TradeOpening` and `OpenedTrade`;
///   `TradeWords`, words `pair.card`.
@NullMarked
package org.shanhai.pair;

import org.jspecify.annotations.NullMarked;
