/// Money as a county sees it: tax in three figures that are never mixed, a balance of the budget
/// over years, what another place loses, and what is promised to the firm.
///
/// All tax, what of it is revenue of the local budget, and what the county keeps of that after the
/// province's part are three figures; the last is not known unless it is said. The balance of year
/// t is R·w(t) − S(t): R what the local budget gets in full operation, w the ramp-up, S what the
/// zone spends (land below what it cost, infrastructure, subsidies, receipts forgone). It pays back
/// in the first year from which the sum to date is never below nothing again. Nothing is discounted
/// unless a rate r is stated; then year t counts (1 + r)^(1 − t). It knows neither rules nor
/// verdicts.
///
/// # How to change this package
///
/// - **Add a kind of promise to a firm, or what a text says of one**: a row of the pack's
///   `incentive_kinds`. `PromiseReview` says what comes of it, `SpendingFinder` what it costs.
/// - **Suppose something else in a balance**: `FiscalAssumptions`, read by `AssumptionsText`,
///   counted in `FiscalBalance`, told in `CountyMoneyParts`, words: six files.
@org.jspecify.annotations.NullMarked
package org.shanhai.admit.money;
