@NullMarked
package org.shanhai.pair;

import org.jspecify.annotations.NullMarked;
