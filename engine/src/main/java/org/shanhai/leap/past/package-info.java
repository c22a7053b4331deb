/// Counties that once stood where another stands now, and what became of them ([PastCounties]).
///
/// Where a place stands is told by three figures: value added of goods a registered person, the
/// share of industry and building in that value added, and what its budget earns of it. The first
/// and the last are logarithms over the median of all counties of the year, so that neither prices
/// nor taxes of the time matter: alike is who was as far behind. Services are left out, for the old
/// yearbooks do not print them.
///
/// # How to change this package
///
/// - **Change who stood where a place stands**: `PastCounties` and `PastStandings`, rows of the
///   pack's `history`.
@NullMarked
package org.shanhai.leap.past;

import org.jspecify.annotations.NullMarked;
