/// All that is known of one thing, a place, an industry, a project or a zone, and what is not: one
/// answer each, gathered from a region and its estimate. Each figure stands with its basis and the
/// number of its source in the list at the end.
///
/// # How to change this package
///
/// - **Say more of how a figure is known**: `KnownSheet` (`show PLACE --measure`), words
///   `show.known`; what the page takes from the row itself: `KnownDrawer.svelte`.
@NullMarked
package org.shanhai.app.show;

import org.jspecify.annotations.NullMarked;
