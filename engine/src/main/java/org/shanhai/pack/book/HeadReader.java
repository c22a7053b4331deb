package org.shanhai.pack.book;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanhai.pack.PackMessage;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.RowBuffer;
import org.shanhai.pack.table.RowSink;
import org.shanhai.pack.table.TableMessage;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.UnitText;
import org.shanhai.pack.workbook.CellName;

/// Takes the lines of the first sheet: what is asked for stands in column A, the answer in column
/// B.
final class HeadReader implements RowSink {
    private static final int ASKED = 0;
    private static final int ANSWERED = 1;

    /// A line as it was written.
    ///
    /// @param heading in column A
    private record Line(Headings.Heading heading, String cell, String text, boolean isNumber) {}

    private final Headings headings;
    private final Faulty faulty;
    private final Map<String, Line> lines = new LinkedHashMap<>();

    HeadReader(BookNames names, Faulty faulty) {
        headings = new Headings(BookSheet.ZONE, names, Optional.empty(), faulty);
        this.faulty = faulty;
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
            boolean there = row.count() > ANSWERED;
            String key = heading.get().column().key();
            Line line =
                    new Line(
                            heading.get(),
                            CellName.of(ANSWERED, row.line()),
                            row.cell(ANSWERED),
                            there && row.isNumber(ANSWERED));
            if (lines.putIfAbsent(key, line) != null) {
                faulty.error(
                        CellName.of(ASKED, row.line()),
                        asked,
                        "",
                        PackMessage.ALREADY.of(key).so(PackMessage.KEEP_ONE.of()));
            }
        }
    }

    @Override
    public void fault(Fault fault) {
        faulty.fault(fault);
    }

    /// What is written there; empty where nothing is.
    String text(String key) {
        Line line = lines.get(key);
        return line == null ? "" : line.text();
    }

    /// The unit of money of headings that say none; empty where the first sheet says none either.
    Optional<UnitText> money() {
        return Optional.ofNullable(lines.get("money_unit"))
                .filter(line -> !BookCellReader.isBlank(line.text()))
                .flatMap(
                        line ->
                                BadFigure.orTell(
                                        () -> UnitText.read(line.text()),
                                        reason ->
                                                faulty.error(
                                                        line.cell(),
                                                        line.heading().text(),
                                                        line.text(),
                                                        reason)));
    }

    BookRow read(BookCellReader cells) {
        BookRow row = new BookRow(faulty.name(), 1);
        for (BookColumn column : BookSheet.ZONE.columns()) {
            Line line = lines.get(column.key());
            if (line != null && !BookCellReader.isBlank(line.text())) {
                cells.read(
                        new BookCellReader.Cell(
                                line.cell(),
                                line.heading().text(),
                                line.heading().unit(),
                                line.text(),
                                line.isNumber()),
                        column,
                        0,
                        row,
                        faulty);
            } else if (column.required() && line != null) {
                faulty.error(
                        line.cell(),
                        line.heading().text(),
                        "",
                        TableMessage.CELL_EMPTY.of().so(PackMessage.FILL_TABLE.of()));
            }
        }
        return row;
    }

    /// Names the lines that nothing can be read without and that are not there.
    void requireLines(BookNames names) {
        for (BookColumn column : BookSheet.ZONE.columns()) {
            if (column.required() && !lines.containsKey(column.key())) {
                faulty.error(
                        "",
                        "",
                        "",
                        PackMessage.COLUMN_MISSING.of(names.of(BookSheet.ZONE, column).getFirst()));
            }
        }
    }
}
