/// How well and how fast large plans are found.
@NullMarked
package org.shanhai.bench.plan;

import org.jspecify.annotations.NullMarked;
