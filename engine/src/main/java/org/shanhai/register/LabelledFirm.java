package org.shanhai.register;

import java.util.Set;

/// A firm that people read.
///
/// @param label the key of the industry they put it into
/// @param second keys of industries they say it could be as well
public record LabelledFirm(String name, String scope, String label, Set<String> second) {
    /// All that is read of it.
    String text() {
        return name + "\n" + scope;
    }
}
