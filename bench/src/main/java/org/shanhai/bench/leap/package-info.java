/// What the chances and the order of leaps say, held against entries they have not seen.
@NullMarked
package org.shanhai.bench.leap;

import org.jspecify.annotations.NullMarked;
