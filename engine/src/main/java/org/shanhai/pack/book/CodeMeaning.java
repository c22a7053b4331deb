package org.shanhai.pack.book;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// What codes of the national classification of industries mean in the pack.
public interface CodeMeaning {
    /// Of a pack that does not say.
    CodeMeaning NONE =
            new CodeMeaning() {
                @Override
                public Collection<String> vintages() {
                    return List.of();
                }

                @Override
                public Optional<String> find(String vintage, String code) {
                    return Optional.empty();
                }
            };

    /// The vintages known, the newest first.
    Collection<String> vintages();

    /// The key of the industry that a code means.
    ///
    /// @param code as written: `3660`, `C3660`
    Optional<String> find(String vintage, String code);
}
