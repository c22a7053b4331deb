package org.shanhai.key;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One of a closed set, an enum, known by a key: the name of the constant in lower case, unless it
/// says another.
public interface Keyed {

    /// The name of the constant: `NOT_STATED`.
    String name();

    /// What it is called in tables, in JSON and in keys of words: `not_stated`.
    default String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The one of that key.
    static <E extends Enum<E> & Keyed> Optional<E> find(Class<E> type, String key) {
        return EnumSet.allOf(type).stream().filter(each -> each.key().equals(key)).findFirst();
    }

    /// All keys of a set, in its order.
    static <E extends Enum<E> & Keyed> List<String> keys(Class<E> type) {
        return EnumSet.allOf(type).stream().map(Keyed::key).toList();
    }
}
