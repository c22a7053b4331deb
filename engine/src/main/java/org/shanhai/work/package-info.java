/// Long work that somebody waits for: how far it is, and whether it is still wanted.
///
/// Loops that take long go through [org.shanhai.work.Work], which says how many rounds are done and
/// ends them early where nobody waits any more. It holds no state: who waits is bound to the
/// thread for as long as the work lasts, and handed on to the threads that share it. What somebody
/// may ask for, and nobody has yet, is a [org.shanhai.work.Later].
///
/// # How to change this package
///
/// - **Tell how far something long is, or let it be given up**: its loop goes through `Work`
///   (`inTurn`, `beside`, `within`), its question through `Session.until`.
@NullMarked
package org.shanhai.work;

import org.jspecify.annotations.NullMarked;
