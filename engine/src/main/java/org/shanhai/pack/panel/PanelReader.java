package org.shanhai.pack.panel;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.shanhai.message.Message;
import org.shanhai.pack.BroughtFile;
import org.shanhai.pack.FileReading;
import org.shanhai.pack.PackMessage;
import org.shanhai.pack.Problems;
import org.shanhai.pack.Progress;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.RowBuffer;
import org.shanhai.pack.table.SquareRows;
import org.shanhai.pack.table.TableFile;
import org.shanhai.pack.workbook.WorkbookFile;

/// Reads a user's table of values by place, industry and year.
public final class PanelReader {
    private PanelReader() {}

    /// Reads and checks the whole file: every problem, not the first.
    public static FileReading<PanelReading> read(
            Path path, PanelQuestion question, Progress progress) {
        Problems problems = new Problems();
        String name = String.valueOf(path.getFileName());
        CellReader cells = new CellReader(name, problems, question);
        PanelRows rows = new PanelRows(cells);
        BroughtFile.of(path, PanelMessage.GIVE_TABLE_FILE.of(), book -> sheet(book, cells))
                .read(rows, (done, total) -> progress.at(name, done, total));
        boolean none = cells.log.count() == 0;
        if (none && rows.shape.isPresent() && !problems.hasErrors()) {
            cells.fault(Fault.ofFile(PanelMessage.NO_VALUES.of()));
        }
        if (rows.shape.isEmpty() || none && problems.hasErrors() || !cells.fits()) {
            return new FileReading.Broken<>(problems.list());
        }
        // Even where values are wrong: cells that are there twice are named in the same pass.
        PanelColumns columns = rows.shape.get().columns();
        PanelTable table = TableOfLog.lay(cells, columns);
        for (String column : cells.numbers) {
            problems.warning("", name, new Fault(0, column, "", PanelMessage.KEYS_AS_NUMBERS.of()));
        }
        return FileReading.of(new PanelReading(table, columns), problems);
    }

    private static Optional<TableFile> sheet(WorkbookFile workbook, CellReader cells) {
        Optional<String> wanted = cells.question.sheet();
        List<TableFile> sheets = workbook.sheets();
        Optional<TableFile> found =
                sheets.stream()
                        .filter(one -> wanted.map(one.title()::equals).orElse(sheets.size() == 1))
                        .findFirst();
        if (found.isEmpty()) {
            Message what =
                    wanted.isPresent()
                            ? PackMessage.NOT_KNOWN.of()
                            : PanelMessage.SEVERAL_SHEETS.of(sheets.size());
            Message remedy = PanelMessage.SAY_WHICH_SHEET.of(workbook.names());
            cells.fault(new Fault(0, "", wanted.orElse(""), what.so(remedy)));
        }
        return found;
    }

    private static final class PanelRows extends SquareRows {
        private final CellReader cells;
        private Optional<RowShape> shape = Optional.empty();

        PanelRows(CellReader cells) {
            super(by -> by.decimals(cells.question.decimal()), cells::fault);
            this.cells = cells;
        }

        @Override
        protected boolean headings(List<String> names, long line) {
            shape =
                    Roles.settle(cells.question, names, line, this::fault)
                            .map(settled -> RowShape.of(names, line, settled, cells));
            return shape.isPresent();
        }

        @Override
        public boolean reads(int column) {
            return shape.filter(known -> known.reads(column)).isPresent();
        }

        @Override
        protected void take(RowBuffer row) {
            shape.orElseThrow().read(row, this);
        }
    }
}
