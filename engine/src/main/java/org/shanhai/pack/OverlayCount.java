package org.shanhai.pack;

import java.util.Arrays;

/// Counts, by pack, rows and the rows of packs below that gave way to them. The lowest pack is
/// number 0. Several threads may count.
final class OverlayCount {
    private long[] rows = new long[1];
    private long[] replaced = new long[1];

    synchronized void addRows(int pack, long count) {
        reach(pack);
        rows[pack] += count;
    }

    synchronized void addReplaced(int pack) {
        reach(pack);
        replaced[pack]++;
    }

    long rows(int pack) {
        return pack < rows.length ? rows[pack] : 0;
    }

    long replaced(int pack) {
        return pack < replaced.length ? replaced[pack] : 0;
    }

    private void reach(int pack) {
        if (pack >= rows.length) {
            rows = Arrays.copyOf(rows, pack + 1);
            replaced = Arrays.copyOf(replaced, pack + 1);
        }
    }
}
