/// How partners share what they build together: who gains what by an agreement, what share would
/// be fair, and what is due in a year.
///
/// A [org.shanhai.split.Ledger] books local tax, profit, payments and investments by year and
/// party; central and provincial parts of tax are left out, statistics and quotas
/// ([org.shanhai.split.Statistics]) listed beside, never in money. Present values are at each
/// party's own rate, gains over its outside option.
///
/// With W_t what all have together in year t, V_i its present value at the rate of party i and d_i
/// its outside option, the Nash point of constant shares σ_i of W, Σσ_i = 1, maximises
/// Π(σ_i V_i − d_i) and is σ_i = d_i/V_i + (1 − Σ_j d_j/V_j)/n: by invariance to scale each party
/// may count in units of its own V_i (Nash 1950, Econometrica 18, 155–162; 1953, 21, 128–140).
/// Shapley value: φ_i = Σ_S |S|!(n−|S|−1)!/n! (v(S∪i) − v(S)) (Shapley 1953, Contributions to the
/// Theory of Games II, 307–317). Core: x(N) = v(N), x(S) ≥ v(S) (Gillies 1959, ibid. IV, 47–85).
///
/// The fair number of a term is the middle between the two break-evens, whatever the discount
/// rates: each gain is linear in the number. Ranges are exact: each party's value is a sum of what
/// each uncertain figure brings alone, so its ends are sums of ends. Coalition values are those
/// the file states; whether the core is empty is a linear programme (Bondareva 1963, Shapley
/// 1967).
///
/// # How to change this package
///
/// - **Add a kind of term**: `Term.Kind`, what it does to money in `Ledger` (to who books in
///   `Booking`, to statistics in `Statistics`), `TermsWord`, words `split.term` and `split.word`:
///   five files.
/// - **Change what an uncertain figure does to a gain**: `DealOutcome` (each alone, for gains are
///   sums), `Bargaining` (break-evens, fair numbers), `FairShares` (the Nash point).
@NullMarked
package org.shanhai.split;

import org.jspecify.annotations.NullMarked;
