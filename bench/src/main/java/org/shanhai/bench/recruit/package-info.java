/// What is held against gaps that `recruit` names.
@NullMarked
package org.shanhai.bench.recruit;

import org.jspecify.annotations.NullMarked;
