package org.shanhai.pack.table;

import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What the texts of one column mean, each worked out once: long tables repeat a few texts millions
/// of times. Open addressing on the characters themselves: a look-up makes no string.
public final class Dictionary<T> {
    private final Function<String, T> meaning;
    private @Nullable Entry<T>[] entries = table(256);
    private int size;
    private @Nullable Entry<T> last;

    private static final class Entry<T> {
        private final char[] text;
        private final int hash;
        private final T value;

        /// What came after it the last time: tables repeat the order of their texts too.
        private @Nullable Entry<T> next;

        Entry(char[] text, int hash, T value) {
            this.text = text;
            this.hash = hash;
            this.value = value;
        }
    }

    /// @param meaning worked out for each text when it comes first
    public Dictionary(Function<String, T> meaning) {
        this.meaning = meaning;
    }

    @SuppressWarnings("unchecked") // an array of a generic type can only be made raw
    private static <T> @Nullable Entry<T>[] table(int length) {
        return (@Nullable Entry<T>[]) new Entry<?>[length];
    }

    /// The meaning of a cell, without the spaces around it; an absent cell counts as empty.
    ///
    /// @param cell −1 where the file has no such column
    public T get(RowBuffer row, int cell) {
        if (cell < 0) {
            return get(row.chars(), 0, 0);
        }
        int from = row.firstSign(cell);
        return get(row.chars(), from, row.behindLastSign(cell, from));
    }

    /// The meaning of characters just as they stand.
    public T get(char[] chars, int from, int to) {
        Entry<T> recent = last;
        if (recent != null && equal(recent.text, chars, from, to)) {
            return recent.value;
        }
        Entry<T> likely = recent == null ? null : recent.next;
        if (likely == null || !equal(likely.text, chars, from, to)) {
            likely = find(chars, from, to);
        }
        if (recent != null) {
            recent.next = likely;
        }
        last = likely;
        return likely.value;
    }

    private Entry<T> find(char[] chars, int from, int to) {
        int hash = hash(chars, from, to);
        int mask = entries.length - 1;
        int slot = hash & mask;
        for (Entry<T> entry = entries[slot]; entry != null; entry = entries[slot]) {
            if (entry.hash == hash && equal(entry.text, chars, from, to)) {
                return entry;
            }
            slot = slot + 1 & mask;
        }
        char[] text = Arrays.copyOfRange(chars, from, to);
        Entry<T> entry = new Entry<>(text, hash, meaning.apply(new String(text)));
        entries[slot] = entry;
        if (++size * 2 > entries.length) {
            grow();
        }
        return entry;
    }

    private void grow() {
        @Nullable Entry<T>[] old = entries;
        entries = table(old.length * 2);
        int mask = entries.length - 1;
        for (@Nullable Entry<T> entry : old) {
            if (entry != null) {
                int slot = entry.hash & mask;
                while (entries[slot] != null) {
                    slot = slot + 1 & mask;
                }
                entries[slot] = entry;
            }
        }
    }

    private static boolean equal(char[] text, char[] chars, int from, int to) {
        return Arrays.equals(text, 0, text.length, chars, from, to);
    }

    private static int hash(char[] chars, int from, int to) {
        int hash = 0;
        for (int k = from; k < to; k++) {
            hash = 31 * hash + chars[k];
        }
        return hash ^ hash >>> 15;
    }
}
