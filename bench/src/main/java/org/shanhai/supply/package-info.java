/// Benchmarks that look inside the supply package.
@NullMarked
package org.shanhai.supply;

import org.jspecify.annotations.NullMarked;
