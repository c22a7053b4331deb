package org.shanhai.pack.panel;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import org.shanhai.pack.workbook.SheetFile;
import org.shanhai.pack.workbook.WorkbookFile;

/// Reads a user's table of values by place, industry and year.
public final class PanelReader {
    private PanelReader() {}

    /// Reads and checks the whole file: every problem, not the first.
    public static FileReading<PanelReading> read(
            Path path, PanelQuestion question, Progress progress) {
        Problems problems = new Problems();
        String name = String.valueOf(path.getFileName());
        CellReader cells = CellReader.of(name, problems, question);
        List<FileReading<PanelReading>> sound = new ArrayList<>();
        NoFile.orRead(
                path,
                PanelMessage.GIVE_TABLE_FILE.of(),
                cells::fault,
                there ->
                        read(FileBytes.of(there), question, cells, problems, progress)
                                .ifPresent(sound::add));
        return sound.isEmpty() ? new FileReading.Broken<>(problems.list()) : sound.getFirst();
    }

    private static Optional<FileReading<PanelReading>> read(
            FileBytes file,
            PanelQuestion question,
            CellReader cells,
            Problems problems,
            Progress progress) {
        PanelRows rows = new PanelRows(question, cells);
        new BroughtFile(file, book -> sheet(book, question.sheet(), cells))
                .read(rows, (done, total) -> progress.at(file.name(), done, total));
        if (rows.columns().isEmpty()) {
            return Optional.empty();
        }
        PanelColumns columns = rows.columns().get();
        if (cells.log().count() == 0 && !problems.hasErrors()) {
            cells.fault(Fault.ofFile(PanelMessage.NO_VALUES.of()));
        }
        if (problems.hasErrors() && cells.log().count() == 0 || !cells.fits()) {
            return Optional.empty();
        }
        // Even where values are wrong: cells that are there twice are named in the same pass.
        PanelTable table =
                TableOfLog.lay(cells, columns, question.sumDuplicates(), file.name(), problems);
        for (String column : cells.numbers()) {
            problems.warning(
                    "", file.name(), new Fault(0, column, "", PanelMessage.KEYS_AS_NUMBERS.of()));
        }
        return Optional.of(FileReading.of(new PanelReading(table, columns), problems));
    }

    /// The one that is asked for, or the only one.
    private static Optional<SheetFile> sheet(
            WorkbookFile workbook, Optional<String> wanted, CellReader cells) {
        List<SheetFile> sheets = workbook.sheets();
        Optional<SheetFile> found =
                sheets.stream()
                        .filter(
                                sheet ->
                                        wanted.map(sheet.name()::equals).orElse(sheets.size() == 1))
                        .findFirst();
        if (found.isEmpty()) {
            Message what =
                    wanted.isPresent()
                            ? PackMessage.NOT_KNOWN.of()
                            : PanelMessage.SEVERAL_SHEETS.of(sheets.size());
            cells.fault(
                    new Fault(
                            0,
                            "",
                            wanted.orElse(""),
                            what.so(PanelMessage.SAY_WHICH_SHEET.of(workbook.names()))));
        }
        return found;
    }

    /// Takes the rows of a table of whatever format, once its columns are settled.
    private static final class PanelRows extends SquareRows {
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
}
