/// Questions about the data themselves.
@NullMarked
package org.shanhai.ask.data;

import org.jspecify.annotations.NullMarked;
