/// What the gauges of handicaps go with.
@NullMarked
package org.shanhai.bench.diagnose;

import org.jspecify.annotations.NullMarked;
