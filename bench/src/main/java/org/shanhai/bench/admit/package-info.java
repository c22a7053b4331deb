/// Holds what is expected of projects against figures that were hidden.
@NullMarked
package org.shanhai.bench.admit;

import org.jspecify.annotations.NullMarked;
