/// What the engine of leaps says, as answers: of one place, of one industry in a place, of all
/// mountain places.
@NullMarked
package org.shanhai.app.leap;

import org.jspecify.annotations.NullMarked;
