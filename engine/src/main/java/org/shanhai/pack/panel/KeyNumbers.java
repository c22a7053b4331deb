package org.shanhai.pack.panel;

import java.util.ArrayList;
import java.util.List;
import org.shanhai.pack.table.Dictionary;

/// Numbers keys in the order they come, straight from the characters of a row: a key that was seen
/// before costs no object.
final class KeyNumbers {
    private final List<String> keys = new ArrayList<>();
    private final Dictionary<Integer> numbers = new Dictionary<>(this::add);

    private int add(String key) {
        keys.add(key);
        return keys.size() - 1;
    }

    int count() {
        return keys.size();
    }

    String key(int number) {
        return keys.get(number);
    }

    /// The number of the key; a new one where it was not seen before.
    int number(char[] chars, int from, int to) {
        return numbers.get(chars, from, to);
    }

    int number(String key) {
        return number(key.toCharArray(), 0, key.length());
    }
}
