/// What partners have agreed on, or might: who takes part, what the joint undertaking yields a
/// year, what each puts in, and the terms by which they share. It holds what is written, checked
/// and in canonical units; [org.shanhai.split] says what comes of it.
@NullMarked
package org.shanhai.agreement;

import org.jspecify.annotations.NullMarked;
