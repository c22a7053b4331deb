/// Dense matrices. Knows nothing of regions.
@NullMarked
package org.shanhai.linalg;

import org.jspecify.annotations.NullMarked;
