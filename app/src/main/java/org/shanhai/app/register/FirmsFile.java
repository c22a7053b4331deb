package org.shanhai.app.register;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.shanhai.app.output.FileForm;
import org.shanhai.app.output.OutputFile;
import org.shanhai.app.output.ParquetCopy;
import org.shanhai.app.output.ParquetCopy.Typed;
import org.shanhai.app.output.RowFile;
import org.shanhai.register.Firm;

/// The firms of a register one by one, for the user alone: rows are written as they come, and
/// become Parquet when all are there. Names of sole traders are names of persons and left out.
final class FirmsFile implements Closeable, OutputFile.Kind {
    private static final String TEXT = "VARCHAR";
    private static final List<Typed> COLUMNS =
            List.of(
                    new Typed("name", TEXT),
                    new Typed("place", TEXT),
                    new Typed("industry", TEXT),
                    new Typed("year", "INTEGER"),
                    new Typed("capital", "DOUBLE"),
                    new Typed("staff", "INTEGER"),
                    new Typed("branch", "BOOLEAN"),
                    new Typed("reason", TEXT),
                    new Typed("word", TEXT));

    private final Path csv;
    private final RowFile rows;
    private final Map<String, byte[]> encoded = new HashMap<>();
    private boolean isClosed;

    /// @param csv where rows are kept while they come
    FirmsFile(Path csv) throws IOException {
        this.csv = csv;
        rows =
                RowFile.create(
                        csv, RowFile.Form.BARE_CSV, COLUMNS.stream().map(Typed::name).toList());
    }

    void add(Firm firm) throws IOException {
        rows.text(rows.encode(firm.isSoleTrader() ? "" : firm.name()));
        rows.text(often(firm.place().key()));
        rows.text(often(firm.classified().industry().orElse("")));
        whole(firm.year());
        rows.exact(firm.capital().orElse(Double.NaN));
        whole(firm.staff());
        rows.text(often(Boolean.toString(firm.isBranch())));
        rows.text(often(firm.classified().reason().key()));
        rows.text(often(firm.classified().word()));
        rows.end();
    }

    private void whole(OptionalInt number) throws IOException {
        if (number.isPresent()) {
            rows.whole(number.getAsInt());
        } else {
            rows.unknown();
        }
    }

    private byte[] often(String text) {
        return encoded.computeIfAbsent(text, rows::encode);
    }

    @Override
    public FileForm holds() {
        return FileForm.PARQUET;
    }

    @Override
    public void write(Path file) throws IOException {
        close();
        ParquetCopy.write(csv, COLUMNS, file);
    }

    @Override
    public boolean isEarlier(Path file) throws IOException {
        return ParquetCopy.columns(file).equals(COLUMNS.stream().map(Typed::name).toList());
    }

    @Override
    public void close() throws IOException {
        if (!isClosed) {
            isClosed = true;
            rows.close();
        }
    }
}
