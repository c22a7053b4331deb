/// Trade between places, estimated: doubly constrained gravity (Wilson 1967).
///
/// Of a product a place r sells o^r and a place s uses d^s ([Balances]). Trade is z^{rs} = u^r
/// K^{rs} v^s, with K^{rs} the mean of k(distance) by a [Kernel] over pairs of points of the two
/// places ([AreaKernel]), and factors u and v such that Σ_s z^{rs} = o^r and Σ_r z^{rs} = d^s
/// ([TradeFit], accelerated by [ColumnAnderson]).
///
/// What is kept at home and with whom the rest is traded are two things. The first is told at the
/// scale of provinces ([Keepers]), the only one at which it was seen: [KeptAtHome] says how much
/// each keeps of a class of goods, and [TradeCalibration] solves the factor on the kernel within
/// it that makes it so, as far as that is possible ([OwnShares]); its places share it out by the
/// kernel. Between provinces trade falls by [Kernel#PARTNERS]. [TradeDraw] varies what is not known
/// of all this, the form with it, and [org.shanhai.supply.Combined] makes ranges of what follows.
///
/// Shares t^{rs} = z^{rs} / d^s are separable, so that T, of R² n numbers, is never built:
/// [Trade] applies it to a table of R × n as u ∘ (K (w ∘ Y)), one matrix product for each class of
/// reach. [MarketPotential] sums demand by distance
/// (Harris 1954).
@NullMarked
package org.shanhai.supply.trade;

import org.jspecify.annotations.NullMarked;
