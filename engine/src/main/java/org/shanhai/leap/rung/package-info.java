/// The next rungs of a place: classes, finer than industries, of what is there already that are no
/// dirtier than what is seen of it and that places like it have ([Rungs]).
///
/// How clean a class is is told by its burden, the papers that lists ask of it, and by the matters
/// of process that stop it: what a class does always and no text lets in at the place is no rung;
/// what some of its projects do is told with it and counts by how often. What a job brings is told
/// of industries alone.
@NullMarked
package org.shanhai.leap.rung;

import org.jspecify.annotations.NullMarked;
