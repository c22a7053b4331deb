package org.shanhai.agreement;

import java.util.stream.IntStream;

/// Years from the first to the last, both counted.
public record Period(int first, int last) {
    public Period {
        if (first > last) {
            throw new IllegalArgumentException(
                    "The first year (%d) must not come after the last (%d)."
                            .formatted(first, last));
        }
    }

    public boolean contains(int year) {
        return first <= year && year <= last;
    }

    public IntStream years() {
        return IntStream.rangeClosed(first, last);
    }
}
