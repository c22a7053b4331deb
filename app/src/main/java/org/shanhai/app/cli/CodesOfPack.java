package org.shanhai.app.cli;

import org.shanhai.pack.book.CodeMeaning;
import org.shanhai.region.Region;

/// What codes of the national classification mean, as far as the pack says it.
final class CodesOfPack {
    private CodesOfPack() {}

    /// A pack without a concordance of codes knows industries by name alone.
    static CodeMeaning of(Region region) {
        return CodeMeaning.NONE;
    }
}
