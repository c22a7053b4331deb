/// Measures how long the engine takes, and how much memory.
@NullMarked
package org.shanhai.bench;

import org.jspecify.annotations.NullMarked;
