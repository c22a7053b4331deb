/// Trade between places, estimated: doubly constrained gravity (Wilson 1967).
///
/// Of a product a place r sells o^r and a place s uses d^s ([Balances]). Trade is z^{rs} = u^r
/// K^{rs} v^s, with K^{rs} the mean of k(distance) by a [Kernel] over pairs of points of the two
/// places ([AreaKernel]), and factors u and v such that Σ_s z^{rs} = o^r and Σ_r z^{rs} = d^s
/// ([TradeFit], accelerated by [ColumnAnderson]). So how much places sell to themselves follows
/// from how large they are; where a class states a share, [TradeCalibration] solves the factor on
/// the diagonal that reaches it, as far as that is possible ([OwnShares]). [TradeDraw] varies what
/// is not known of all this, and [org.shanhai.supply.Combined] makes ranges of what follows.
///
/// Shares t^{rs} = z^{rs} / d^s are separable, so that T, of R² n numbers, is never built:
/// [Trade] applies it to a table of R × n as u ∘ (K (w ∘ Y)), one matrix product for each class of
/// reach. [Gravity] makes the same fit for one product. [MarketPotential] sums demand by distance
/// (Harris 1954).
@NullMarked
package org.shanhai.supply.trade;

import org.jspecify.annotations.NullMarked;
