package org.shanhai.pack;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.shanhai.pack.table.CsvFile;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.Faults;
import org.shanhai.pack.table.FileBytes;
import org.shanhai.pack.table.FileKind;
import org.shanhai.pack.table.ParquetFile;
import org.shanhai.pack.table.RowSink;
import org.shanhai.pack.table.TableFile;
import org.shanhai.pack.table.TableMessage;
import org.shanhai.pack.workbook.WorkbookFile;

/// A table that people bring: text, Parquet, JSON or a sheet of a workbook, told by what the file
/// begins with, not by what it is called.
///
/// @param sheet which of a workbook is meant; where none is, who looks for it tells
public record BroughtFile(FileBytes file, Function<WorkbookFile, Optional<TableFile>> sheet)
        implements TableFile {
    @Override
    public String name() {
        return file.name();
    }

    @Override
    public void read(RowSink sink, Listener listener) {
        try {
            switch (FileKind.of(file)) {
                case PARQUET -> ParquetFile.of(file).read(sink, listener);
                case WORKBOOK, OLD_WORKBOOK, JSON -> readSheet(sink, listener);
                case TEXT -> new CsvFile(file).read(sink, listener);
                case PACKED, OTHER -> sink.fault(Fault.ofFile(TableMessage.NOT_A_TABLE.of()));
            }
        } catch (IOException unreadable) {
            sink.fault(Faults.unreadable(unreadable));
        }
    }

    private void readSheet(RowSink sink, Listener listener) {
        Optional<WorkbookFile> opened = WorkbookFile.open(file.path(), sink::fault);
        if (opened.isPresent()) {
            try (WorkbookFile book = opened.get()) {
                sheet.apply(book).ifPresent(one -> one.read(sink, listener));
            }
        }
    }
}
