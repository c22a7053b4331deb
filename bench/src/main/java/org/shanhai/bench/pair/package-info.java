/// Holds scores of pairs against ties that came about: enclaves, second plants, branches.
@NullMarked
package org.shanhai.bench.pair;

import org.jspecify.annotations.NullMarked;
