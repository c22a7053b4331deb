package org.shanhai.app.capability;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.output.RowFile;
import org.shanhai.capability.ShiftShare;
import org.shanhai.linalg.Matrix;
import org.shanhai.pack.panel.PanelTable;

/// Writes where the changes of cells came from, from each year to the next that holds anything.
/// Cells with nothing in either year are left out.
final class ShiftShareRows {
    private final PanelTable table;
    private final RowFile file;
    private int before = -1;
    private @Nullable Matrix valuesBefore;

    ShiftShareRows(PanelTable table, RowFile file) {
        this.table = table;
        this.file = file;
    }

    /// Years must come in order.
    void write(int year) throws IOException {
        Matrix after = table.values(year);
        if (after.sum() == 0) {
            return;
        }
        Matrix earlier = valuesBefore;
        if (earlier != null) {
            write(earlier, after, ShiftShare.of(earlier, after), year);
        }
        before = year;
        valuesBefore = after;
    }

    private void write(Matrix earlier, Matrix after, ShiftShare parts, int year)
            throws IOException {
        byte[] from = file.encode(table.years().get(before));
        byte[] to = file.encode(table.years().get(year));
        List<byte[]> industries = table.industries().stream().map(file::encode).toList();
        for (int r = 0; r < after.rows(); r++) {
            byte[] place = file.encode(table.places().get(r));
            for (int i = 0; i < after.columns(); i++) {
                if (earlier.get(r, i) == 0 && after.get(r, i) == 0) {
                    continue;
                }
                file.text(from)
                        .text(to)
                        .text(place)
                        .text(industries.get(i))
                        .number(after.get(r, i) - earlier.get(r, i))
                        .number(parts.national().get(r, i))
                        .number(parts.mix().get(r, i))
                        .number(parts.local().get(r, i))
                        .end();
            }
        }
    }
}
