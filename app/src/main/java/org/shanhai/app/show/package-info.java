/// All that is known of one thing, a place, an industry, a project or a zone, and what is not: one
/// answer each, gathered from a region and its estimate. Each figure stands with its basis and the
/// number of its source in the list at the end.
@NullMarked
package org.shanhai.app.show;

import org.jspecify.annotations.NullMarked;
