/// How partners share, in words: who gains what, what would be fair, what to negotiate first, who
/// owes whom for a year; and the file of terms to fill in.
@NullMarked
package org.shanhai.app.split;

import org.jspecify.annotations.NullMarked;
