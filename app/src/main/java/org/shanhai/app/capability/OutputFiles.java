package org.shanhai.app.capability;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanhai.app.output.ParquetCopy;
import org.shanhai.app.output.RowFile;

/// The tables that are being written into a folder, open all at once, since each year adds to all.
final class OutputFiles implements Closeable {
    private final Path folder;
    private final OutputFormat format;
    private final Map<OutputTable, RowFile> files = new EnumMap<>(OutputTable.class);

    private OutputFiles(Path folder, OutputFormat format) {
        this.folder = folder;
        this.format = format;
    }

    static OutputFiles create(Path folder, Settings settings) throws IOException {
        OutputFiles files = new OutputFiles(folder, settings.format());
        try {
            for (OutputTable table : OutputTable.values()) {
                if (settings.tables().contains(table)) {
                    files.files.put(
                            table,
                            RowFile.create(
                                    files.path(table),
                                    settings.format().form(),
                                    table.columnNames()));
                }
            }
        } catch (IOException failed) {
            files.close();
            throw failed;
        }
        return files;
    }

    Optional<RowFile> find(OutputTable table) {
        return Optional.ofNullable(files.get(table));
    }

    private Path path(OutputTable table) {
        return folder.resolve(table.key() + (format == OutputFormat.JSON ? ".json" : ".csv"));
    }

    @Override
    public void close() throws IOException {
        for (RowFile file : files.values()) {
            file.close();
        }
    }

    /// Brings closed files into their last form.
    void convert() throws IOException {
        if (format != OutputFormat.PARQUET) {
            return;
        }
        for (OutputTable table : files.keySet()) {
            List<ParquetCopy.Typed> columns = new ArrayList<>();
            for (OutputColumn column : table.columns()) {
                columns.add(new ParquetCopy.Typed(column.key(), column.type().sql()));
            }
            Path csv = path(table);
            ParquetCopy.write(csv, columns, folder.resolve(table.key() + ".parquet"));
            Files.delete(csv);
        }
    }
}
