/// Whom a place could call, as an answer and as a list to work through.
@NullMarked
package org.shanhai.app.recruit;

import org.jspecify.annotations.NullMarked;
