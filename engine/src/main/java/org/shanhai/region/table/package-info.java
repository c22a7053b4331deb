/// How the record of a row says what its table is: a name and a key on the record ([OfTable]), and
/// of each component what its column holds ([InColumn]). What the Java type tells is not said
/// again: a number is not negative and must be there, an `Optional` may be empty, an enum is one of
/// its words.
@NullMarked
package org.shanhai.region.table;

import org.jspecify.annotations.NullMarked;
