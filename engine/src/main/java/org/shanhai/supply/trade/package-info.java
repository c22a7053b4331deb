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
///
/// Draws ([TradeDraw]) hang on the keys of place, industry and cause and on the number of the
/// draw, so that neither the order of rows nor a seed enters ([Drawing]). Own shares and reaches
/// are drawn stratified. Distances of pairs of places, which have most of the variance, vary at
/// two levels by the columns of a full factorial design of 16 draws (Box, Hunter and Hunter 2005):
/// pairs that share a place never vary alike, and the exponent, the form and both together have
/// columns of their own ([PairLevels]). In regions of over 400 places eight draws vary all causes
/// at once.
///
/// Places of the study area export by their own accounts where the pack has them: so many times
/// the nation's share of an industry's output, places outside the rest, so that the nation's
/// exports stay ([Balances]).
///
/// A draw's fit starts from the factors of the likely one; what the start was is part of the
/// fingerprint it is kept by, and a draw that is not found so is looked for from nothing. A fit
/// goes to its end at once where no own factors are drawn. A large fit leaves rough passes early,
/// since rounding misleads the acceleration below some 3·10⁻⁴, and goes on with the products that
/// are not there yet.
///
/// # How to change this package
///
/// - **Change how trade falls with distance**: `Kernel.of` within provinces, `Kernel.PARTNERS`
///   between them, averaged over areas by `AreaKernel`; lengths and floors in the pack's table
///   `reaches`. `bench/evidence trade` says what it is worth.
/// - **Change what is kept at home**: `KeptAtHome` (what each province keeps), `Keepers` (which
///   places are one), the mean by class of goods as `own_share` (the regional purchase coefficient)
///   of `reaches`. `TradeCalibration` has the fit reach it, `TradeDraw` draws it;
///   `bench/evidence trade` holds it against surveys.
/// - **Change what ranges are drawn from**: `TradeDraw` (how wide, and `many`: how many of each
///   cause; for large regions `AT_ONCE`), `Drawing` (numbers by key), `SupplyChains.JOBS_SPREAD`
///   (jobs), `Combined` (how they make a range). How far an end is told: `Numbers.end`.
@NullMarked
package org.shanhai.supply.trade;

import org.jspecify.annotations.NullMarked;
