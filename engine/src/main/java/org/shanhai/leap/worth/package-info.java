/// What a job of an industry brings the county it stands in: value added, pay and local tax
/// ([JobWorth]), from what the region's own firms make ([HeadMeans]) and the accounts of its
/// sectors, at the level of the nation's table ([TradeWorth]).
///
/// A quoted company's value added a head is what it pays and writes off of its revenue, by the
/// sector's accounts, and its profit before tax, with the ordinary share of taxes on production:
/// v = (R (w + d) / x + max(P, 0) / (1 − c)) / ((1 − t) persons). Its logarithm is drawn towards
/// the mean of its sector, and that towards the mean of all. So spirits earn as foods here do: what
/// a national brand earns elsewhere, and excise, stay out. Quoted companies are larger than others,
/// and accounts leave small firms out; the mean over them is therefore set to what the nation's
/// table says of the same trades. Services, farms and what no account speaks of are by the nation.
///
/// # How to change this package
///
/// - **Change what a job is said to bring**: `TradeWorth` (from what), `HeadMeans` (how far a trade
///   is drawn towards others), rows of the pack's `sector_accounts`. `bench/evidence leap` says
///   what it is worth.
@NullMarked
package org.shanhai.leap.worth;

import org.jspecify.annotations.NullMarked;
