/// Holds estimates of jobs by place and industry against cells they were not told:
/// American counties, of which a census prints the jobs of most.
@NullMarked
package org.shanhai.bench.estimate;

import org.jspecify.annotations.NullMarked;
