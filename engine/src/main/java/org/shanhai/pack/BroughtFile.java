package org.shanhai.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.shanhai.message.Message;
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
/// @param most bytes that it may have
/// @param remedy what to give where it is no file
/// @param ofLarge what to do where it has more
/// @param sheet which of a workbook is meant; where none is, who looks for it tells
public record BroughtFile(
        FileBytes file,
        long most,
        Message remedy,
        Message ofLarge,
        Function<WorkbookFile, Optional<TableFile>> sheet)
        implements TableFile {
    /// One of whatever size.
    public static BroughtFile of(
            Path path, Message remedy, Function<WorkbookFile, Optional<TableFile>> sheet) {
        return new BroughtFile(FileBytes.of(path), Long.MAX_VALUE, remedy, Message.NONE, sheet);
    }

    @Override
    public String name() {
        return file.name();
    }

    @Override
    public void read(RowSink sink, Listener listener) {
        NoFile.orRead(file.path(), remedy, sink::fault, there -> readThere(sink, listener));
    }

    private void readThere(RowSink sink, Listener listener) throws IOException {
        if (file.size() > most) {
            String size = Faults.counted(file.size());
            Message what = PackMessage.FILE_LARGE.of(size, Faults.counted(most)).so(ofLarge);
            sink.fault(Fault.ofFile(what));
            return;
        }
        switch (FileKind.of(file)) {
            case PARQUET -> new ParquetFile(file, Optional.empty()).read(sink, listener);
            case WORKBOOK, OLD_WORKBOOK, JSON ->
                    WorkbookFile.open(file.path(), sink::fault)
                            .ifPresent(book -> readSheet(book, sink, listener));
            case TEXT -> new CsvFile(file).read(sink, listener);
            case PACKED, OTHER -> sink.fault(Fault.ofFile(TableMessage.NOT_A_TABLE.of()));
        }
    }

    private void readSheet(WorkbookFile book, RowSink sink, Listener listener) {
        try (book) {
            sheet.apply(book).ifPresent(one -> one.read(sink, listener));
        }
    }
}
