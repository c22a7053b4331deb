/// Numbers kept from one run to the next, found by a fingerprint of all they were computed from.
///
/// Who computes asks [org.shanhai.kept.KeptNumbers] first and hands over what it found; it knows
/// nothing of files. What differs in a single bit has another fingerprint, so an answer is the
/// same with and without them.
///
/// Kept are fits of trade (sellers and diagonal factors; kernels cost as much to read as to
/// compute), whole estimates, the spreads and chances of a sample of firms, and pressures of
/// places along their chains. What does not converge is not kept.
///
/// # How to change this package
///
/// - **Change how a fit is kept**: what it is known by in `TradeCalibration` and `Fingerprint`, its
///   files in `KeptFiles`.
@NullMarked
package org.shanhai.kept;

import org.jspecify.annotations.NullMarked;
