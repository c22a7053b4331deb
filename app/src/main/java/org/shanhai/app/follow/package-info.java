/// Promised against actual, and firms in classes, in words; and what of it goes into a pack.
@NullMarked
package org.shanhai.app.follow;

import org.jspecify.annotations.NullMarked;
