package org.shanhai.linalg;

import java.util.stream.IntStream;

/// Runs loops over long arrays in parallel, in chunks whose bounds and order of summation do not
/// depend on the number of threads.
public final class Chunks {
    private static final int SIZE = 1 << 15;

    private Chunks() {}

    /// Work on the elements from one index to before another.
    @FunctionalInterface
    public interface Loop {
        void run(int from, int to);
    }

    /// A sum over the elements from one index to before another.
    @FunctionalInterface
    public interface Sum {
        double over(int from, int to);
    }

    /// Runs a loop over 0…n−1; the chunks must not touch one another's elements.
    public static void run(int n, Loop loop) {
        run(n, SIZE, loop);
    }

    /// Runs a loop over the rows of a table, as many at once as make the work worth a thread.
    public static void runRows(int rows, int columns, Loop loop) {
        run(rows, Math.max(1, SIZE / Math.max(1, columns)), loop);
    }

    /// Runs a loop over 0…n−1 in chunks of a size; they must not touch one another's elements.
    public static void run(int n, int size, Loop loop) {
        int chunks = (n + size - 1) / size;
        IntStream range = IntStream.range(0, chunks);
        (chunks > 1 ? range.parallel() : range)
                .forEach(c -> loop.run(c * size, Math.min(n, (c + 1) * size)));
    }

    /// Sums over 0…n−1, chunk by chunk in order.
    public static double sum(int n, Sum sum) {
        int chunks = (n + SIZE - 1) / SIZE;
        double[] parts = new double[chunks];
        IntStream range = IntStream.range(0, chunks);
        (chunks > 1 ? range.parallel() : range)
                .forEach(c -> parts[c] = sum.over(c * SIZE, Math.min(n, (c + 1) * SIZE)));
        double total = 0;
        for (double part : parts) {
            total += part;
        }
        return total;
    }
}
