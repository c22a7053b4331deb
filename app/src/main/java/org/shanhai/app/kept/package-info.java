/// Keeps what takes long to compute as files of the user's cache, from one run to the next.
///
/// A file is named by a fingerprint of the program and of all that went into its numbers, and
/// carries a digest of itself: whatever differs or is damaged is computed anew. Everything here
/// may be deleted at any time.
@NullMarked
package org.shanhai.app.kept;

import org.jspecify.annotations.NullMarked;
