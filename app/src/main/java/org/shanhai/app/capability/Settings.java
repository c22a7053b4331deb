package org.shanhai.app.capability;

import java.util.Set;
import org.shanhai.capability.CapabilityOptions;

/// How the indices are computed and what is written out.
///
/// @param tables those that are written
public record Settings(CapabilityOptions options, Set<OutputTable> tables, OutputFormat format) {
    public Settings {
        tables = Set.copyOf(tables);
    }
}
