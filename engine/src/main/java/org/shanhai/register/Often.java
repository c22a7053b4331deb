package org.shanhai.register;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What came of cells that hold the same again and again; a bounded number of them. Any number of
/// threads may ask: what is kept is whole or not there, and worked out once more where it is not.
final class Often<K, V> {
    private static final int SLOTS = 1 << 12;

    private final @Nullable Known<K, V>[] slots;
    private final Function<K, V> read;

    private record Known<K, V>(K cell, V value) {}

    /// @param read a pure function of the cell
    @SuppressWarnings({"unchecked", "rawtypes"}) // no array is made of a generic type
    Often(Function<K, V> read) {
        this.read = read;
        slots = new Known[SLOTS];
    }

    V of(K cell) {
        int hash = cell.hashCode();
        int slot = (hash ^ hash >>> 12) & SLOTS - 1;
        Known<K, V> known = slots[slot];
        if (known == null || !known.cell.equals(cell)) {
            known = new Known<>(cell, read.apply(cell));
            slots[slot] = known;
        }
        return known.value;
    }
}
