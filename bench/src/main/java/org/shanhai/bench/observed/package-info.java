/// Holds what a sample of firms lets the questions say against what it has not seen.
@NullMarked
package org.shanhai.bench.observed;

import org.jspecify.annotations.NullMarked;
