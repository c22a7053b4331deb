package org.shanhai.bench.leap;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.shanhai.capability.entry.Skill;
import org.shanhai.leap.EntrySpan;

/// The area under the curve of scores of cells.
final class Areas {
    private Areas() {}

    static double of(List<EntrySpan.Cell> cells, ToDoubleFunction<EntrySpan.Cell> score) {
        boolean[] came = new boolean[cells.size()];
        for (int c = 0; c < came.length; c++) {
            came[c] = cells.get(c).isEntered();
        }
        return Skill.of(cells.stream().mapToDouble(score).toArray(), came).rocAuc();
    }
}
