package org.shanhai.bench.leap;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.shanhai.leap.EntrySpan;

/// The chance that a cell that was entered scores higher than one that was not, ties in any order.
final class Areas {
    private Areas() {}

    static double of(List<EntrySpan.Cell> cells, ToDoubleFunction<EntrySpan.Cell> score) {
        long below = 0;
        double won = 0;
        long yes = 0;
        for (EntrySpan.Cell cell :
                cells.stream().sorted(Comparator.comparingDouble(score)).toList()) {
            won += cell.isEntered() ? below : 0;
            yes += cell.isEntered() ? 1 : 0;
            below += cell.isEntered() ? 0 : 1;
        }
        return won / ((double) yes * below);
    }
}
