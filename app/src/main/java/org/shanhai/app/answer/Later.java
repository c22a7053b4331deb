package org.shanhai.app.answer;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A value that is found when it is asked for first.
final class Later {
    private final Supplier<@Nullable Object> search;
    private boolean isFound;
    private @Nullable Object value;

    Later(Supplier<@Nullable Object> search) {
        this.search = search;
    }

    synchronized @Nullable Object found() {
        if (!isFound) {
            value = search.get();
            isFound = true;
        }
        return value;
    }
}
