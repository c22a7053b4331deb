package org.shanhai.app.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.shanhai.pack.workbook.WorkbookFile;

/// A table as a file of its own; an earlier one is known by its columns.
///
/// @param workbook as the only sheet of a workbook, else as CSV
/// @param form of the CSV
public record SingleTable(Table table, boolean workbook, CsvForm form) implements OutputFile.Kind {

    /// A workbook where the name ends in `.xlsx`.
    public static SingleTable named(Path file, Table table, CsvForm form) {
        return new SingleTable(table, FileForm.WORKBOOK.isNamed(file), form);
    }

    @Override
    public FileForm holds() {
        return workbook ? FileForm.WORKBOOK : FileForm.CSV;
    }

    @Override
    public void write(Path file) throws IOException {
        if (workbook) {
            WorkbookSink.write(List.of(table), file);
        } else {
            CsvSink.write(table, form, file);
        }
    }

    /// Whichever form the earlier one had.
    @Override
    public boolean isEarlier(Path file) throws IOException {
        List<String> keys = FileColumn.keys(table.columns());
        List<String> headings = FileColumn.headings(table.columns());
        if (workbook) {
            return findHeader(file).filter(List.of(keys, headings)::contains).isPresent();
        }
        return CsvHeader.isOf(keys, file) || CsvHeader.isOf(headings, file);
    }

    /// The first row of the first sheet, of what may be no workbook at all.
    private static Optional<List<String>> findHeader(Path file) throws IOException {
        // What may not be read is no stranger.
        Files.newInputStream(file).close();
        Optional<WorkbookFile> opened = WorkbookFile.open(file, stranger -> {});
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        try (WorkbookFile earlier = opened.get()) {
            return earlier.sheets().getFirst().findHeader();
        }
    }
}
