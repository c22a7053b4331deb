package org.shanhai.ask;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Supplier;

/// What questions are answered by, made of the chains of a region or of the region itself.
public interface Models {
    /// Each is made anew: who asks one question needs it once.
    Models ANEW =
            new Models() {
                @Override
                public <T> T find(Object of, Class<T> kind, Supplier<T> make) {
                    return make.get();
                }
            };

    /// The model of a kind; it may be one that another question was answered by.
    ///
    /// @param of what it is made of, and of nothing else
    <T> T find(Object of, Class<T> kind, Supplier<T> make);

    /// Makes each once. Not for use by several threads at once, as some models are not.
    static Models held() {
        IdentityHashMap<Object, Map<Class<?>, Object>> made = new IdentityHashMap<>();
        return new Models() {
            @Override
            public <T> T find(Object of, Class<T> kind, Supplier<T> make) {
                Map<Class<?>, Object> ofIt = made.computeIfAbsent(of, one -> new HashMap<>());
                Object known = ofIt.get(kind);
                if (known == null) {
                    known = make.get();
                    ofIt.put(kind, known);
                }
                return kind.cast(known);
            }
        };
    }

    /// Makes each once for each thread that asks, for several at once.
    static Models heldByThread() {
        ThreadLocal<Models> ofThread = ThreadLocal.withInitial(Models::held);
        return new Models() {
            @Override
            public <T> T find(Object of, Class<T> kind, Supplier<T> make) {
                return ofThread.get().find(of, kind, make);
            }
        };
    }
}
