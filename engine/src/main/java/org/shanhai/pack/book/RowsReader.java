package org.shanhai.pack.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanhai.pack.PackMessage;
import org.shanhai.pack.sense.SenseMessage;
import org.shanhai.pack.sense.TotalRow;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.RowBuffer;
import org.shanhai.pack.table.RowSink;
import org.shanhai.pack.table.TableMessage;
import org.shanhai.pack.workbook.CellName;

/// Takes the rows of a sheet with headings.
///
/// @param columns what each means, by where it stands
record RowsReader(
        Headings headings,
        BookCellReader cells,
        int year,
        List<BookRow> rows,
        Map<Integer, Headings.Heading> columns)
        implements RowSink {
    static RowsReader of(Headings headings, BookCellReader cells, int year) {
        return new RowsReader(headings, cells, year, new ArrayList<>(), new LinkedHashMap<>());
    }

    @Override
    public boolean header(List<String> names, long line) {
        columns.putAll(headings.read(names, line));
        return true;
    }

    @Override
    public void row(RowBuffer buffer) {
        if (buffer.isBlank()) {
            return;
        }
        Optional<Integer> total = TotalRow.find(buffer, this::isLabel);
        if (total.isPresent()) {
            String cell = CellName.of(total.get(), buffer.line());
            faulty().error(cell, "", buffer.cell(total.get()), SenseMessage.TOTAL_ROW.of());
            return;
        }
        BookRow row = new BookRow(faulty(), buffer.line());
        columns.forEach(
                (k, heading) ->
                        cells.read(
                                BookCellReader.Cell.of(faulty(), heading, buffer, k),
                                year,
                                row,
                                PackMessage.FILL_OR_LEAVE_OUT));
        rows.add(row);
    }

    private Faulty faulty() {
        return headings.faulty();
    }

    private boolean isLabel(int cell) {
        Headings.Heading heading = columns.get(cell);
        return heading != null && heading.column().kind().isLabel();
    }

    @Override
    public void fault(Fault fault) {
        // A sheet with nothing on it, not even headings, is as good as none.
        if (!fault.says(TableMessage.NO_HEADER) || headings.sheet() == BookSheet.ENTERPRISES) {
            faulty().fault(fault);
        }
    }
}
