package org.shanhai.pack.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shanhai.pack.PackMessage;
import org.shanhai.pack.sense.TotalRow;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.RowBuffer;
import org.shanhai.pack.table.RowSink;
import org.shanhai.pack.table.TableMessage;
import org.shanhai.pack.workbook.CellName;

/// Takes the rows of a sheet with headings.
final class RowsReader implements RowSink {
    private final BookSheet sheet;
    private final Headings headings;
    private final BookCellReader cells;
    private final int year;
    private final Faulty faulty;
    private final List<BookRow> rows = new ArrayList<>();
    private List<Optional<Headings.Heading>> columns = List.of();

    /// @param year of the book
    RowsReader(BookSheet sheet, Headings headings, BookCellReader cells, int year, Faulty faulty) {
        this.sheet = sheet;
        this.headings = headings;
        this.cells = cells;
        this.year = year;
        this.faulty = faulty;
    }

    List<BookRow> rows() {
        return rows;
    }

    @Override
    public boolean header(List<String> names, long line) {
        columns = headings.read(names, line);
        return true;
    }

    @Override
    public void row(RowBuffer buffer) {
        if (buffer.isBlank()) {
            return;
        }
        Optional<Integer> total = TotalRow.find(buffer, this::isLabel);
        if (total.isPresent()) {
            Fault fault = TotalRow.fault(0, "", buffer.text(total.get()).strip());
            faulty.error(
                    CellName.of(total.get(), buffer.line()), "", fault.value(), fault.message());
            return;
        }
        BookRow row = new BookRow(faulty.name(), buffer.line());
        for (int k = 0; k < columns.size(); k++) {
            Optional<Headings.Heading> heading = columns.get(k);
            if (heading.isPresent()) {
                read(heading.get(), buffer, k, row);
            }
        }
        rows.add(row);
    }

    private boolean isLabel(int cell) {
        return cell < columns.size()
                && columns.get(cell).filter(at -> at.column().kind().isLabel()).isPresent();
    }

    private void read(Headings.Heading heading, RowBuffer buffer, int k, BookRow row) {
        BookColumn column = heading.column();
        String text = buffer.cell(k);
        String name = CellName.of(k, buffer.line());
        if (BookCellReader.isBlank(text)) {
            if (column.required()) {
                faulty.error(
                        name,
                        heading.text(),
                        text,
                        TableMessage.CELL_EMPTY.of().so(PackMessage.FILL_OR_LEAVE_OUT.of()));
            }
            return;
        }
        cells.read(
                new BookCellReader.Cell(
                        name, heading.text(), heading.unit(), text, buffer.isNumber(k)),
                column,
                year,
                row,
                faulty);
    }

    @Override
    public void fault(Fault fault) {
        // A sheet with nothing on it, not even headings, is as good as none.
        if (!fault.says(TableMessage.NO_HEADER) || sheet == BookSheet.ENTERPRISES) {
            faulty.fault(fault);
        }
    }
}
