package org.shanhai.app.memo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The sources a memo cites, numbered as they come.
final class CiteNumbers {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /// Whether it was cited before.
    boolean isKnown(String source) {
        return numbers.containsKey(source);
    }

    int number(String source) {
        return numbers.computeIfAbsent(source, one -> numbers.size() + 1);
    }

    /// In the order of their numbers.
    List<String> list() {
        return new ArrayList<>(numbers.keySet());
    }
}
