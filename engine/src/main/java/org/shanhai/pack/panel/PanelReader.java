package org.shanhai.pack.panel;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shanhai.message.Message;
import org.shanhai.pack.BroughtFile;
import org.shanhai.pack.FileReading;
import org.shanhai.pack.NoFile;
import org.shanhai.pack.PackMessage;
import org.shanhai.pack.Problems;
import org.shanhai.pack.Progress;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.FileBytes;
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
        List<FileReading<PanelReading>> sound = new ArrayList<>();
        NoFile.orRead(
                path,
                PanelMessage.GIVE_TABLE_FILE.of(),
                cells::fault,
                there -> read(FileBytes.of(there), cells, progress).ifPresent(sound::add));
        return sound.isEmpty() ? new FileReading.Broken<>(problems.list()) : sound.getFirst();
    }

    private static Optional<FileReading<PanelReading>> read(
            FileBytes file, CellReader cells, Progress progress) {
        Problems problems = cells.problems;
        PanelRows rows = new PanelRows(cells);
        new BroughtFile(file, book -> sheet(book, cells))
                .read(rows, (done, total) -> progress.at(file.name(), done, total));
        if (rows.shape.isEmpty()) {
            return Optional.empty();
        }
        if (cells.log.count() == 0 && !problems.hasErrors()) {
            cells.fault(Fault.ofFile(PanelMessage.NO_VALUES.of()));
        }
        if (problems.hasErrors() && cells.log.count() == 0 || !cells.fits()) {
            return Optional.empty();
        }
        // Even where values are wrong: cells that are there twice are named in the same pass.
        PanelColumns columns = rows.shape.get().columns();
        PanelTable table = TableOfLog.lay(cells, columns);
        for (String column : cells.numbers) {
            problems.warning(
                    "", file.name(), new Fault(0, column, "", PanelMessage.KEYS_AS_NUMBERS.of()));
        }
        return Optional.of(FileReading.of(new PanelReading(table, columns), problems));
    }

    /// The one that is asked for, or the only one.
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

    /// Takes the rows of a table of whatever format, once its columns are settled.
    private static final class PanelRows extends SquareRows {
        private final CellReader cells;
        /// Empty where no header could be settled.
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
