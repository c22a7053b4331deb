package org.shanhai.pack.crosstab;

import java.nio.file.Path;
import java.util.Optional;
import org.shanhai.pack.FileReading;
import org.shanhai.pack.NoFile;
import org.shanhai.pack.Problems;
import org.shanhai.pack.table.CsvFile;
import org.shanhai.pack.table.FileBytes;
import org.shanhai.pack.table.TableFile;
import org.shanhai.pack.unit.DecimalMark;

/// Reads a user's cross table from a text file: with commas, semicolons or tabs, whichever the
/// header has most of.
public final class CrosstabReader {
    private CrosstabReader() {}

    /// Reads and checks the whole file: every problem, not the first.
    public static FileReading<Crosstab> read(Path path, Optional<DecimalMark> decimal) {
        Problems problems = new Problems();
        String name = String.valueOf(path.getFileName());
        CrosstabRows rows = new CrosstabRows(name, problems, decimal);
        NoFile.orRead(
                path,
                CrosstabMessage.GIVE_FILE.of(),
                rows::fault,
                there -> new CsvFile(FileBytes.of(there)).read(rows, TableFile.Listener.SILENT));
        return FileReading.of(rows.findTable(), problems);
    }
}
