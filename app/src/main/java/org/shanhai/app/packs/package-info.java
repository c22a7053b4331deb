/// Packs the program writes: what an import found, in a folder of its own inside a pack, or a small
/// one to begin with. And what stands in a pack, table by table, as the schemas say.
///
/// # How to change this package
///
/// - **Change what `init` writes**: the tables in the resources `app/packs/example`, `NewPack`; its
///   page is words (`init.readme`).
@NullMarked
package org.shanhai.app.packs;

import org.jspecify.annotations.NullMarked;
