/// Questions about a place, or all places: what is known, what holds it back, what it could do.
@NullMarked
package org.shanhai.ask.place;

import org.jspecify.annotations.NullMarked;
