/// The next rungs of a place: classes, finer than industries, of what is there already that are no
/// dirtier than what is seen of it and that places like it have ([Rungs]).
///
/// How clean a class is is told by its burden, the papers that lists ask of it. A grave matter of
/// process that all its projects do bars it, which is told; what some of them do is told with it.
/// What a job brings is told of industries alone.
///
/// # How to change this package
///
/// - **Change which class is a next rung**: `Rung.isUp`, `Rung.isBarred` and their thresholds, rows
///   of the pack's `class_counts` and `classes`.
@NullMarked
package org.shanhai.leap.rung;

import org.jspecify.annotations.NullMarked;
