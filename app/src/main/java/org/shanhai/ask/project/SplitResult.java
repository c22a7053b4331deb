package org.shanhai.ask.project;

import java.nio.file.Path;
import java.util.Optional;
import org.shanhai.region.Region;
import org.shanhai.split.Settlement;
import org.shanhai.split.Split;

/// How partners share, or who owes whom.
public sealed interface SplitResult {
    record Shared(Region region, Split split) implements SplitResult {}

    record Settled(Region region, Settlement settlement) implements SplitResult {}

    /// Terms to fill in.
    ///
    /// @param file where they are wanted
    /// @param example by which they are filled in; empty for none
    record Blank(Path file, Optional<String> example) implements SplitResult {}
}
