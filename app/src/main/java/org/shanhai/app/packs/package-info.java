/// Packs the program writes: what an import found, in a folder of its own inside a pack.
@NullMarked
package org.shanhai.app.packs;

import org.jspecify.annotations.NullMarked;
