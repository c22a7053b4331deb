/// Reads the file in which people write what partners agree on, or might: one table,
/// of which each row is one figure or one term, with the years it holds and how it is known. What
/// is wrong is named in one pass, by line or cell, with the way out.
///
/// Words for rows and columns go in English and Chinese; figures carry their units. What is left
/// empty is not known, and what must be known is asked for; nothing is filled in unsaid.
@NullMarked
package org.shanhai.pack.terms;

import org.jspecify.annotations.NullMarked;
