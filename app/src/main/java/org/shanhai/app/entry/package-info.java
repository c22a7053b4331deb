/// Shows the chances of entering industries, and how well such chances did.
@NullMarked
package org.shanhai.app.entry;

import org.jspecify.annotations.NullMarked;
