package org.shanhai.pack.book;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanhai.pack.PackMessage;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.RowBuffer;
import org.shanhai.pack.table.RowSink;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.UnitText;
import org.shanhai.pack.workbook.CellName;

/// Takes the lines of the first sheet: what is asked for stands in column A, the answer in column
/// B.
record HeadReader(Headings headings, Faulty faulty, Map<String, BookCellReader.Cell> lines)
        implements RowSink {
    private static final int ASKED = 0;
    private static final int ANSWERED = 1;

    static HeadReader of(BookNames names, Faulty faulty) {
        return new HeadReader(
                Headings.of(BookSheet.ZONE, names, Optional.empty(), faulty),
                faulty,
                new LinkedHashMap<>());
    }

    @Override
    public boolean header(List<String> texts, long line) {
        return true;
    }

    @Override
    public void row(RowBuffer row) {
        String asked = row.cell(ASKED);
        Optional<Headings.Heading> heading = headings.read(asked, CellName.of(ASKED, row.line()));
        if (heading.isPresent()) {
            String key = heading.get().column().key();
            BookCellReader.Cell line = BookCellReader.Cell.of(faulty, heading.get(), row, ANSWERED);
            if (lines.putIfAbsent(key, line) != null) {
                headings.already(heading.get().column(), CellName.of(ASKED, row.line()), asked);
            }
        }
    }

    @Override
    public void fault(Fault fault) {
        faulty.fault(fault);
    }

    /// What is written there; empty where nothing is.
    String text(String key) {
        BookCellReader.Cell line = lines.get(key);
        return line == null ? "" : line.text();
    }

    /// The unit of money of headings that say none; empty where the first sheet says none either.
    Optional<UnitText> money() {
        return Optional.ofNullable(lines.get("money_unit"))
                .filter(line -> !line.isBlank())
                .flatMap(line -> BadFigure.orTell(() -> UnitText.read(line.text()), line::error));
    }

    BookRow read(BookCellReader cells) {
        BookRow row = new BookRow(faulty, 1);
        lines.values().forEach(line -> cells.read(line, 0, row, PackMessage.FILL_TABLE));
        return row;
    }
}
