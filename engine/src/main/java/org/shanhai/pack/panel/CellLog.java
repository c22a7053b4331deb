package org.shanhai.pack.panel;

import java.util.ArrayList;
import java.util.List;

/// The values of a table as they come: cell, value and line of each row, in blocks of primitive
/// arrays (20 bytes a row), so that millions of rows neither cost objects nor are copied to grow.
final class CellLog {
    /// Most keys of a kind that a cell can tell apart.
    static final int MOST_PLACES = 1 << 24;

    static final int MOST_INDUSTRIES = 1 << 24;
    static final int MOST_YEARS = 1 << 16;

    private static final int BLOCK = 1 << 18;

    private static final class Block {
        private final long[] cells = new long[BLOCK];
        private final double[] values = new double[BLOCK];
        private final int[] lines = new int[BLOCK];
        private int count;
    }

    /// Takes rows in the order they were logged.
    @FunctionalInterface
    interface Taker {
        void take(int place, int industry, int year, double value, int line);
    }

    private final List<Block> blocks = new ArrayList<>();
    private long count;

    long count() {
        return count;
    }

    void add(int place, int industry, int year, double value, long line) {
        if (count % BLOCK == 0) {
            blocks.add(new Block());
        }
        Block block = blocks.getLast();
        block.cells[block.count] = (long) place << 40 | (long) industry << 16 | year;
        block.values[block.count] = value;
        block.lines[block.count] = (int) Math.min(line, Integer.MAX_VALUE);
        block.count++;
        count++;
    }

    void forEach(Taker taker) {
        for (Block block : blocks) {
            for (int k = 0; k < block.count; k++) {
                long cell = block.cells[k];
                taker.take(
                        (int) (cell >>> 40),
                        (int) (cell >>> 16) & (MOST_INDUSTRIES - 1),
                        (int) cell & (MOST_YEARS - 1),
                        block.values[k],
                        block.lines[k]);
            }
        }
    }
}
