package org.shanhai.app.answer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// Objects of JSON whose keys keep their order: that of `Map.of` changes from run to run.
public final class JsonObject {
    private JsonObject() {}

    /// @param keysAndValues in turns
    public static SequencedMap<String, @Nullable Object> of(@Nullable Object... keysAndValues) {
        SequencedMap<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int k = 0; k < keysAndValues.length; k += 2) {
            object.put(String.valueOf(keysAndValues[k]), keysAndValues[k + 1]);
        }
        return object;
    }

    /// @throws IllegalStateException where an object inside has no order of its own
    static void requireOrder(@Nullable Object json) {
        switch (json) {
            case Map<?, ?> object -> {
                if (object.size() > 1 && !(object instanceof SequencedMap)) {
                    throw new IllegalStateException(
                            "The keys %s have no order; use JsonObject.of."
                                    .formatted(object.keySet()));
                }
                object.values().forEach(JsonObject::requireOrder);
            }
            case Iterable<?> list -> list.forEach(JsonObject::requireOrder);
            case null, default -> {}
        }
    }
}
