/// Sums over parts of an estimate, for all that shows one: the answers and the report.
@NullMarked
package org.shanhai.app.portion;

import org.jspecify.annotations.NullMarked;
