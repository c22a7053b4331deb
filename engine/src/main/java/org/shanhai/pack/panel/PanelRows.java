package org.shanhai.pack.panel;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.RowBuffer;
import org.shanhai.pack.table.SquareRows;

/// Takes the rows of a table of whatever format, once its columns are settled.
final class PanelRows extends SquareRows {
    private final PanelQuestion question;
    private final CellReader cells;
    private Optional<PanelColumns> columns = Optional.empty();
    private @Nullable RowShape shape;

    PanelRows(PanelQuestion question, CellReader cells) {
        super(by -> by.decimals(question.decimal()));
        this.question = question;
        this.cells = cells;
    }

    /// Empty where no header could be settled.
    Optional<PanelColumns> columns() {
        return columns;
    }

    @Override
    protected boolean headings(List<String> names, long line) {
        columns = Roles.settle(question, names, line, this::fault);
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
    public boolean reads(int column) {
        return shape != null && shape.reads(column);
    }

    @Override
    protected void take(RowBuffer row) {
        RowShape known = shape;
        if (known == null) {
            throw new IllegalStateException("A row came before the header.");
        }
        known.read(row, this);
    }

    @Override
    public void fault(Fault fault) {
        cells.fault(fault);
    }
}
