/// Packs the program writes: what an import found, in a folder of its own inside a pack, or a small
/// one to begin with. And what stands in a pack, table by table, as the schemas say.
@NullMarked
package org.shanhai.app.packs;

import org.jspecify.annotations.NullMarked;
