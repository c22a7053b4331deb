/// Did they keep their word? Promised against actual by project and year, and the yearly class of
/// each firm.
///
/// A figure is behind where less of the promise has come than by its build-up curve: share s(t) of
/// what was promised t years after a project was let in, straight between the points that the pack
/// gives. Firms are rated by a ruleset of published form: marks Σ value ÷ benchmark × weight; where
/// a line states no benchmark, it is so many times the mean of the year before. Sorted by marks,
/// the best part of them is A, and so on. A firm of which a line cannot be told is T, not rated,
/// unless the ruleset gives it the mean. What would lift a class is found line by line with all
/// others as they are: marks are linear in each value.
///
/// `Follow` is the entry, `Following` its answer.
///
/// # How to change this package
///
/// - **Change how firms are classed**: a row of the pack's `ratings` (shares, benchmarks from the
///   year before, means for what is missing); `Rating` applies it. What of a published rating is
///   not counted: its column `not_counted`, words `follow.not_counted`.
/// - **Change when a project is behind**: rows of the pack's `build_up`; `Curve` reads them,
///   `Follow` compares.
/// - **Add a watch-list**: a ruleset of purpose `watch` with lines of kind `where` (who is meant)
///   and `floor` (what they miss); `WatchLists`.
@NullMarked
package org.shanhai.follow;

import org.jspecify.annotations.NullMarked;
