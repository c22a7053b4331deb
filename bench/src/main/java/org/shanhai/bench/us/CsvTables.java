package org.shanhai.bench.us;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Reads and writes tables as CSV.
final class CsvTables {
    private CsvTables() {}

    static void read(Path file, Charset charset, Consumer<NamedCsvRecord> rows) throws IOException {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(file, charset)) {
            reader.forEach(rows);
        }
    }

    /// @param rows are written in the order of their text, so that equal contents are equal files
    static void write(Path file, String header, List<List<String>> rows) throws IOException {
        List<List<String>> sorted = new ArrayList<>(rows);
        sorted.sort((a, b) -> String.join("\u0000", a).compareTo(String.join("\u0000", b)));
        try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file)) {
            writer.writeRecord(header.split(","));
            sorted.forEach(writer::writeRecord);
        }
    }
}
