/// How closed sets are named where a person or a program reads them: in tables, in JSON and as
/// keys of words.
@NullMarked
package org.shanhai.key;

import org.jspecify.annotations.NullMarked;
