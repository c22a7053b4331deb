package org.shanhai.work;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What is worked out when somebody asks for it first, and then kept.
public final class Later<T extends @Nullable Object> implements Supplier<T> {
    private @Nullable Supplier<T> work;
    private @Nullable T found;

    public Later(Supplier<T> work) {
        this.work = work;
    }

    /// A list that is made when somebody looks into it first.
    public static <E> List<E> list(Supplier<List<E>> work) {
        Later<List<E>> made = new Later<>(work);
        return new AbstractList<>() {
            @Override
            public E get(int index) {
                return made.get().get(index);
            }

            @Override
            public int size() {
                return made.get().size();
            }
        };
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
