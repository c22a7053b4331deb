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
@org.jspecify.annotations.NullMarked
package org.shanhai.admit.money;
