package org.shanhai.app.register;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.shanhai.app.output.CsvHeader;
import org.shanhai.app.output.FileForm;
import org.shanhai.app.output.OutputFile;
import org.shanhai.app.output.RowFile;
import org.shanhai.register.FirmRow;
import org.shanhai.register.LeftOut;

/// The rows of a register that were not counted, each with its reason.
final class LeftOutFile implements Closeable, OutputFile.Kind {
    private static final List<String> COLUMNS = List.of("file", "line", "reason", "value");

    private final Path csv;
    private final RowFile rows;
    private boolean isClosed;

    LeftOutFile(Path csv) throws IOException {
        this.csv = csv;
        rows = RowFile.create(csv, RowFile.Form.CSV, COLUMNS);
    }

    void add(FirmRow row, LeftOut reason, String value) throws IOException {
        rows.text(rows.encode(row.file()));
        rows.whole(row.line());
        rows.text(rows.encode(reason.key()));
        rows.text(rows.encode(value));
        rows.end();
    }

    @Override
    public FileForm holds() {
        return FileForm.CSV;
    }

    @Override
    public void write(Path file) throws IOException {
        close();
        Files.copy(csv, file);
    }

    @Override
    public boolean isEarlier(Path file) throws IOException {
        return CsvHeader.isOf(COLUMNS, file);
    }

    @Override
    public void close() throws IOException {
        if (!isClosed) {
            isClosed = true;
            rows.close();
        }
    }
}
