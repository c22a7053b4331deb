package org.shanhai.work;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What is worked out when somebody asks for it first, and then kept.
public final class Later<T extends @Nullable Object> implements Supplier<T> {
    private @Nullable Supplier<T> work;
    private @Nullable T found;

    public Later(Supplier<T> work) {
        this.work = work;
    }

    @Override
    @SuppressWarnings("NullAway") // What is worked out is null where T may be.
    public synchronized T get() {
        if (work != null) {
            found = work.get();
            work = null;
        }
        return found;
    }
}
