/// Numbers kept from one run to the next, found by a fingerprint of all they were computed from.
///
/// Who computes asks [org.shanhai.kept.KeptNumbers] first and hands over what it found; it knows
/// nothing of files. What differs in a single bit has another fingerprint, so an answer is the
/// same with and without them.
@NullMarked
package org.shanhai.kept;

import org.jspecify.annotations.NullMarked;
