package org.shanhai.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Values that recur, each kept once.
final class Pool<T> {
    private final Map<T, Integer> numbers = new LinkedHashMap<>();
    final List<T> values = new ArrayList<>();

    /// Most are the one of the row above, which is not looked up.
    private @Nullable T last;
    private int lastNumber;

    @SuppressWarnings("ReferenceEquality") // Where it is another object, it is looked up.
    int number(T value) {
        if (value != last) {
            last = value;
            lastNumber =
                    numbers.computeIfAbsent(
                            value,
                            key -> {
                                values.add(key);
                                return values.size() - 1;
                            });
        }
        return lastNumber;
    }

    T get(int number) {
        return values.get(number);
    }

    /// The rank of each by its key.
    int[] ranks(Function<T, String> key) {
        Integer[] sorted =
                IntStream.range(0, values.size())
                        .boxed()
                        .sorted(Comparator.comparing(number -> key.apply(values.get(number))))
                        .toArray(Integer[]::new);
        int[] ranks = new int[sorted.length];
        for (int rank = 0; rank < sorted.length; rank++) {
            ranks[sorted[rank]] = rank;
        }
        return ranks;
    }
}
