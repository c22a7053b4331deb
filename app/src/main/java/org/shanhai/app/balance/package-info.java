/// A user's table brought to its totals: what changed most, and the file it is written to.
@NullMarked
package org.shanhai.app.balance;

import org.jspecify.annotations.NullMarked;
