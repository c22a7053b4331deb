package org.shanhai.pack.panel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shanhai.pack.FileReading;
import org.shanhai.pack.NoFile;
import org.shanhai.pack.Problems;
import org.shanhai.pack.Progress;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.FileBytes;

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
            Progress progress)
            throws IOException {
        Optional<PanelColumns> found =
                new PanelFile(
                                file,
                                question,
                                cells,
                                (done, total) -> progress.at(file.name(), done, total))
                        .read();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        PanelColumns columns = found.get();
        if (cells.log().count() == 0 && !problems.hasErrors()) {
            cells.fault(Fault.ofFile(PanelMessage.NO_VALUES.of()));
        }
        if (problems.hasErrors() && cells.log().count() == 0 || !cells.fits()) {
            return Optional.empty();
        }
        // Even where values are wrong: cells that are there twice are named in the same pass.
        PanelTable table =
                TableOfLog.lay(cells, columns, question.sumDuplicates(), file.name(), problems);
        for (String column : columns.numbers()) {
            problems.warning("", file.name(), codesAsNumbers(column));
        }
        return problems.hasErrors()
                ? Optional.empty()
                : Optional.of(
                        new FileReading.Sound<>(new PanelReading(table, columns), problems.list()));
    }

    private static Fault codesAsNumbers(String column) {
        return new Fault(0, column, "", PanelMessage.KEYS_AS_NUMBERS.of());
    }
}
