package org.shanhai.pack.panel;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.RowBuffer;
import org.shanhai.pack.table.RowSink;
import org.shanhai.pack.table.Separator;

/// Takes the rows of a table of whatever format, once its columns are settled.
final class PanelRows implements RowSink {
    private final PanelQuestion question;
    private final CellReader cells;
    private Optional<PanelColumns> columns;
    private @Nullable RowShape shape;
    private Separator separator = Separator.NONE;
    private int width;

    /// @param settled the columns, where the header was seen before
    PanelRows(PanelQuestion question, Optional<PanelColumns> settled, CellReader cells) {
        this.question = question;
        this.cells = cells;
        columns = settled;
    }

    /// Empty where no header could be settled.
    Optional<PanelColumns> columns() {
        return columns;
    }

    @Override
    public void separated(Separator by) {
        separator = by;
        cells.separated(by);
    }

    @Override
    public boolean header(List<String> names, long line) {
        width = names.size();
        if (columns.isEmpty()) {
            columns = Roles.settle(question, names, line, this::fault);
        }
        columns.ifPresent(
                settled ->
                        shape =
                                question.wide()
                                        ? RowShape.Wide.of(
                                                names, line, settled, question.ignored(), cells)
                                        : RowShape.OneValue.of(names, settled, cells));
        return shape != null;
    }

    @Override
    public void row(RowBuffer row) {
        if (row.count() != width) {
            // A line without anything on it is no row.
            if (row.count() > 1 || !row.isBlank()) {
                fault(separator.ragged(row, width));
            }
            return;
        }
        RowShape known = shape;
        if (known == null) {
            throw new IllegalStateException("A row came before the header.");
        }
        known.read(row);
    }

    @Override
    public void fault(Fault fault) {
        cells.fault(fault);
    }
}
