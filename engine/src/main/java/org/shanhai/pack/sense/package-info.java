/// What no table that people write may say: rows of totals among what they add up, figures that
/// no firm has, parts above their whole. Every reader asks here, so that what is refused in one
/// file is refused in all; nothing here knows of a file, a cell or a table.
@NullMarked
package org.shanhai.pack.sense;

import org.jspecify.annotations.NullMarked;
